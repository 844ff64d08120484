/**
 * An explanation in the languages of others: pictures (SVG, TikZ) and texts (LaTeX, CSV, graphs)
 * for other programs. A picture is made of panels that draw on a canvas in terms of what a mark
 * means; each canvas is one language. Everything here is derived and rounded for the eye; no
 * decision is taken.
 */
package org.conewise.export;
