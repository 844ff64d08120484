/**
 * The command line: the commands and their options, each a thin layer over the packages below.
 * Whatever the engine produces is handed to the kernel, and the kernel's verdict is what is
 * printed.
 */
package org.conewise.cli;
