/**
 * Tensors as a computation graph makes them, with exact entries: an {@link
 * org.conewise.model.tensor.Array} holds numbers, or linear forms in the inputs of a network and in
 * its ReLU units. A {@link org.conewise.model.tensor.LayerBuilder} makes the units and, in the end,
 * the layers. What is too large for an {@link org.conewise.model.tensor.Allowance} is not made.
 */
package org.conewise.model.tensor;
