/**
 * How much of the input space some cones cover: angles in the plane, solid angles in space, as a
 * {@link org.conewise.measure.CoveredFraction} of the unit disc or ball. Two-dimensional fractions
 * have an exact closed form, one Gaussian integer. Which cones are worth measuring is not known
 * here.
 */
package org.conewise.measure;
