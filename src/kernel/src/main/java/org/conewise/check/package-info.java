/**
 * The trusted kernel: reads a network and a certificate, and accepts the certificate only if what
 * it claims is true. Everything that a user must believe is in this package, which imports nothing
 * but {@code java.base}. The rules are those of {@code proofs/FORMAT.md}, and why they suffice is
 * proved in {@code proofs/SOUNDNESS.md}.
 */
package org.conewise.check;
