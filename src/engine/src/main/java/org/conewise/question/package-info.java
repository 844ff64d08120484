/**
 * What the right answer is. {@link org.conewise.question.Wanted} is a {@link
 * org.conewise.question.Task}, which names an input by its rank, or a {@link
 * org.conewise.question.Reference}, another network whose answer is wanted. A {@link
 * org.conewise.question.TiePolicy} says what a tie counts as, and the {@link
 * org.conewise.question.CellCutter} cuts linear regions into {@link org.conewise.question.Cell}s on
 * which one input is wanted and one logit wins. How cells lie beside each other is not known here.
 */
package org.conewise.question;
