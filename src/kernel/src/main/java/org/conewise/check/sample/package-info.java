/**
 * Proofs by a sample: inputs are drawn exactly from the standard normal distribution, with random
 * bits that are hashes, so that everybody counts the same errors and ties. A <em>deviate</em> is a
 * normally distributed real number of which digits are drawn on demand, a <em>plan</em> is what the
 * bits depend on. Nothing is rounded: intervals decide nearly all answers, and linear forms the
 * others.
 */
package org.conewise.check.sample;
