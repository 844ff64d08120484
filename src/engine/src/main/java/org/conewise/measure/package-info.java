/**
 * How much of the input space some cones cover, as a {@link org.conewise.measure.CoveredFraction}
 * of the unit ball of two to five dimensions: angles in the plane, solid angles in space, integrals
 * beyond. Plane fractions have an exact closed form, one Gaussian integer. Every other number here
 * is approximate and certifies nothing: a double with an estimate of its error, or, where more
 * digits are asked for than it has, as many as are asked for by apfloat. Which cones are worth
 * measuring is not known here.
 */
package org.conewise.measure;
