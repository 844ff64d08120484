/**
 * Pictures of an explanation. A picture is made of panels that draw on a canvas in terms of what a
 * mark means; each canvas is one language, SVG or TikZ. Pictures are rounded for the eye, and no
 * decision is taken here.
 */
package org.conewise.draw;
