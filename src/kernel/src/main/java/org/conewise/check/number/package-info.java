/**
 * Exact arithmetic: integer vectors and their determinants, quotients of integers, complex numbers
 * of which only the argument matters, and enclosures of real numbers between integers over a power
 * of two. Nothing here is rounded but the ends of an enclosure, outwards. The package knows nothing
 * of networks, proofs or texts.
 */
package org.conewise.check.number;
