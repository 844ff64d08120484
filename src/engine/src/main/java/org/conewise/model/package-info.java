/**
 * Networks as values. A {@link org.conewise.model.RecurrentNetwork} is a one-layer ReLU recurrent
 * network without biases whose weights are exact rationals; an {@link
 * org.conewise.model.IntegerNetwork} is the same in integers, a {@link
 * org.conewise.model.NetworkText} the canonical text with its hash, and {@link
 * org.conewise.model.Standardisation}, {@link org.conewise.model.Noise} and {@link
 * org.conewise.model.HandMade} make others. Knows nothing of files, cones or questions.
 */
package org.conewise.model;
