/**
 * What there is to say about an analysis, for people: an {@link org.conewise.report.Explanation}
 * holds the linear pieces in their true scale, the wrong regions, the surprise ledger and the
 * effort; renderers turn it into text, JSON and a page. Decisions are taken on exact numbers, and
 * only what is drawn or printed is rounded. The kernel's verdict comes from outside, as text.
 */
package org.conewise.report;
