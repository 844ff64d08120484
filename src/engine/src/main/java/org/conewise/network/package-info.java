/**
 * Networks and their files. A {@link org.conewise.network.ReluNetwork} is a one-layer ReLU
 * recurrent network without biases whose weights are exact rationals; readers turn {@code .pth},
 * {@code .safetensors} and {@code .net} files into one without rounding anything. Knows nothing of
 * cones or tasks.
 */
package org.conewise.network;
