/**
 * The corpus of {@code src/test/corpus}: certificates that a checker must accept, forged ones that
 * it must reject, and a manifest that names the expected code of each. A <em>base</em> is an
 * accepted case; a <em>forgery</em> is a base in which one thing was changed. Nothing here uses the
 * kernel except the test that runs it.
 */
package org.conewise.corpus;
