/**
 * Exact numbers: rationals in lowest terms, integer vectors and the linear forms that act on them,
 * and decimal <em>enclosures</em> (an enclosure always contains the true value). Knows nothing of
 * networks or of geometry.
 */
package org.conewise.exact;
