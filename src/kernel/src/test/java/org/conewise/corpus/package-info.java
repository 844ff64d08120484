/**
 * The corpus of {@code src/kernel/src/test/corpus}: proofs by a fan that a checker must accept,
 * forged ones that it must reject, and {@code manifest.tsv}, which names the network, the expected
 * code and the reason of each. A <em>base</em> is an accepted case; a <em>forgery</em> is a base in
 * which one thing was changed, in the certificate or, if {@code reject/} holds a network, in the
 * network. A file that ends in {@code .recipe} is a short text for a long file, in which <code>
 * {TEXT*COUNT}
 * </code> stands for so many copies of the text. Nothing here uses the kernel except the test that
 * runs it, and any other checker can be judged by the same files.
 */
package org.conewise.corpus;
