/**
 * The whole analysis of a network: an {@link org.conewise.analysis.Analysis} holds the cells of the
 * fan and the fractions of the inputs that are answered wrongly or tied. It knows neither files nor
 * certificates.
 */
package org.conewise.analysis;
