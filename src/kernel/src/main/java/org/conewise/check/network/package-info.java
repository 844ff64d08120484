/**
 * Networks as exact functions: the text is read, the weights are scaled to integers, and on a
 * region where the same pre-activations are positive all values are linear forms of the input. The
 * package knows nothing of proofs.
 */
package org.conewise.check.network;
