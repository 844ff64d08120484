/**
 * The command {@code conewise-check} and the entry points of the kernel: files, exit codes, the
 * choice of the checker for a kind of proof, and the statement in words.
 */
package org.conewise.check.shell;
