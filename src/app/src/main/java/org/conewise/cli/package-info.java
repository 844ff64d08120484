/**
 * The command line: one class per command, each a thin layer over the engine. The only package that
 * knows both the engine and the kernel; whatever the engine produces is handed to the kernel, and
 * the kernel's verdict is what is printed.
 */
package org.conewise.cli;
