/**
 * An explanation in the languages of others: pictures (SVG, TikZ) and texts (LaTeX, CSV, graphs)
 * for other programs, and input for other provers. A picture is made of panels that draw on a
 * canvas in terms of what a mark means; each canvas is one language. Pictures and tables are
 * rounded for the eye; a {@linkplain org.conewise.export.CoqInstance Coq file} and an {@linkplain
 * org.conewise.export.SmtScript SMT script} are exact, and it is the other prover that decides
 * whether they are true. No decision is taken here.
 */
package org.conewise.export;
