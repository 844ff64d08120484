/**
 * What the right answer is. A {@link org.conewise.question.Task} names the wanted input by its
 * rank, a {@link org.conewise.question.TiePolicy} says what a tie counts as, and the {@link
 * org.conewise.question.CellCutter} cuts linear regions into {@link org.conewise.question.Cell}s on
 * which one input is wanted and one logit wins. How cells lie beside each other is not known here.
 */
package org.conewise.question;
