/**
 * The trusted kernel's vocabulary: what a certificate can claim ({@link
 * org.conewise.check.Statement}, {@link org.conewise.check.Task}), and why it can be refused
 * ({@link org.conewise.check.Code}). Below it lies exact arithmetic ({@code check.number}); above
 * it the reading of texts ({@code check.text}) and of networks ({@code check.network}), one package
 * for each kind of proof ({@code check.fan}), and the command ({@code check.shell}). The kernel
 * imports nothing but {@code java.base}. The rules are those of {@code proofs/FORMAT.md}, and why
 * they suffice is proved in {@code proofs/SOUNDNESS.md}.
 */
package org.conewise.check;
