/**
 * Many models: which files some arguments stand for, the same work on several threads with the
 * results in order, and what came of it as lines, a table, a tally and a distribution. A {@link
 * org.conewise.batch.BatchModel} is a file, or a perturbation of the network in a file.
 */
package org.conewise.batch;
