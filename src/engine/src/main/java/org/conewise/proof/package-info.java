/**
 * Certificates: what the engine has found, in the spelling that a checker reads. A {@link
 * org.conewise.proof.Certificate} is the canonical text: the same network, question and policy give
 * the same bytes, whatever the number of threads. Cells are triangulated here, and grouped by
 * activation pattern; nothing here is trusted, and the kernel that decides is not known here.
 */
package org.conewise.proof;
