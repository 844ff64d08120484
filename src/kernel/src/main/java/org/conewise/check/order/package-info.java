/**
 * Proofs by order, for networks that only compare their inputs with each other and with 0: then the
 * network is linear on every <em>chamber</em>, the inputs in one order of these and 0, and one
 * index has the greatest logit there. All chambers share few rays, on which the network is run. A
 * <em>chain</em> is a way to add inputs to the empty set, one after the other; an order is a chain
 * of positive inputs from the top, and one of negative inputs from the bottom.
 */
package org.conewise.check.order;
