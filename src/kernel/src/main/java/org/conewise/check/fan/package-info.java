/**
 * Proofs by a fan: simplicial cones that cover the space exactly once, grouped by the activation
 * pattern of the network there. The steps are those of section 3 of the format page, and each rule
 * is one method. A <em>cell</em> is a cone with as many rays as the space has dimensions, a
 * <em>facet</em> a cell without one ray, and a <em>face</em> a facet without one ray. A
 * <em>region</em> is a union of cells with one pattern.
 */
package org.conewise.check.fan;
