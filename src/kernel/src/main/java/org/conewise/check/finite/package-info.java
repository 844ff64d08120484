/**
 * Proofs by all inputs, for networks that have finitely many. Every input is run, with intervals
 * around all numbers. Where they do not tell which logits are greatest, their ends get more digits.
 * Differences of logits to which attention adds nothing are known exactly; so equal logits are
 * recognised where their weights make them equal. An input that stays undecided is <em>open</em>.
 */
package org.conewise.check.finite;
