/**
 * An explanation as text, JSON, a page, LaTeX and a table. Everything is rounded for the eye except
 * where it says that it is exact, and no decision is taken here. The kernel's verdict comes from
 * outside, as text.
 */
package org.conewise.write;
