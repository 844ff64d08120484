/**
 * Certificates as values, and their spelling as text. A {@link org.conewise.proof.Fan} is a list of
 * rays and a list of cells, each a list of rays; with the claimed bounds it is all that a checker
 * needs. The text is canonical: the same network, task and policy give the same bytes. Nothing here
 * is trusted, and the kernel that decides is not known here.
 */
package org.conewise.proof;
