/**
 * How fast Conewise is, and how much memory it takes. A <em>row</em> of the table is one thing that
 * is measured on one input; most are JMH benchmarks, the others are whole processes. Nothing here
 * is shipped, and nothing but {@code src/bench/run} knows it; the seeded inputs are those of the
 * tests.
 */
package org.conewise.bench;
