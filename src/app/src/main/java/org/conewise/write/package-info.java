/**
 * Everything as files and text: an explanation as text, JSON, a page, LaTeX and a table; a verdict
 * as JSON; files that appear whole or not at all. What is written for people is rounded, and no
 * decision is taken here.
 */
package org.conewise.write;
