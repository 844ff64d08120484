/**
 * Linear regions. An <em>activation pattern</em> says which units of which layer are on; the inputs
 * with one pattern form a convex cone, on which every logit is a {@link
 * org.conewise.exact.LinearForm}. The {@link org.conewise.region.RegionEnumerator} lists them all,
 * exactly. What the right answer would be is not known here.
 */
package org.conewise.region;
