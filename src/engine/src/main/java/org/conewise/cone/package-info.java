/**
 * Pointed cones in the plane and in space, given by their generators. A {@link
 * org.conewise.cone.Ray} is a direction, a {@link org.conewise.cone.Cone} the set of all
 * non-negative combinations of its rays, listed counter-clockwise; a {@link
 * org.conewise.cone.Facet} is what two neighbouring cones share. Cutting a cone by a linear form is
 * exact. What the forms mean is not known here.
 */
package org.conewise.cone;
