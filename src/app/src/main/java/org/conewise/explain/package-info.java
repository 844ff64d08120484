/**
 * What there is to say about an analysis, for people: an {@link org.conewise.explain.Explanation}
 * holds the linear pieces in their true scale, the wrong regions, the surprise ledger and the
 * effort, all of them values. Decisions are taken on exact numbers, and only what is drawn or
 * printed is rounded. How an explanation is drawn or written is not known here.
 */
package org.conewise.explain;
