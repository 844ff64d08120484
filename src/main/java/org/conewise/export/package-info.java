/**
 * An analysis in the languages of others: pictures and files for other programs. Everything here is
 * derived and rounded for the eye; no decision is taken.
 */
package org.conewise.export;
