/**
 * Linear regions. An <em>activation pattern</em> says which hidden units are on at which time step;
 * the inputs with one pattern form a convex cone, on which every logit is a {@link
 * org.conewise.exact.LinearForm}. The {@link org.conewise.region.RegionEnumerator} lists them all,
 * exactly. What the right answer would be is not known here.
 */
package org.conewise.region;
