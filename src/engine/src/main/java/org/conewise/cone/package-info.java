/**
 * Pointed cones in {@code n} dimensions, given by their generators. A {@link org.conewise.cone.Ray}
 * is a direction, a {@link org.conewise.cone.Cone} the set of all non-negative combinations of its
 * rays, a {@link org.conewise.cone.Facet} what two neighbouring cones of a fan share, and a {@link
 * org.conewise.cone.Simplex} one of the simplicial cones into which a cone is triangulated. Cutting
 * a cone by a linear form is exact. What the forms mean is not known here.
 */
package org.conewise.cone;
