/**
 * The strict reading of text files: lines, fields and numbers, each of which has one spelling only.
 * The package knows what a line may look like, not what it means.
 */
package org.conewise.check.text;
