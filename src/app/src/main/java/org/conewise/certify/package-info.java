/**
 * Certification: an analysis becomes a certificate, the kernel decides on its bytes, and
 * {@linkplain org.conewise.certify.Claim claims} are judged by the kernel's bounds. What goes wrong
 * has an exit code. Everything above that speaks of a verdict has it from here.
 */
package org.conewise.certify;
