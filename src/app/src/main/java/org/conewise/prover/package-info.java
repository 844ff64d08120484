/**
 * Input for other provers: a {@linkplain org.conewise.prover.CoqInstance Coq file} and an
 * {@linkplain org.conewise.prover.SmtScript SMT script}. Both are exact, and it is the other prover
 * that decides whether they are true.
 */
package org.conewise.prover;
