/**
 * An analysis in the languages of others: pictures for readers, and input for other provers. A
 * picture is rounded for the eye; a {@linkplain org.conewise.export.CoqInstance Coq file} and an
 * {@linkplain org.conewise.export.SmtScript SMT script} are exact, and it is the other prover that
 * decides whether they are true. No decision is taken here.
 */
package org.conewise.export;
