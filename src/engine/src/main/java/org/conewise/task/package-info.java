/**
 * What the right answer is. A {@link org.conewise.task.Task} names the wanted input by its rank, a
 * {@link org.conewise.task.TiePolicy} says what a tie counts as, and the {@link
 * org.conewise.task.CellCutter} cuts linear regions into {@link org.conewise.task.Cell}s on which
 * one input is wanted and one logit wins. How cells lie beside each other is not known here.
 */
package org.conewise.task;
