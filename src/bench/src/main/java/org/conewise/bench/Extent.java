package org.conewise.bench;

import java.util.List;

/**
 * How much is measured.
 *
 * @param jmh for calls that take milliseconds
 * @param slowJmh for calls that take seconds
 * @param rounds how often Conewise and its peers take turns
 * @param peerSeconds time of a peer in each round, after its first repetition
 * @param planes numbers of planes in space
 * @param planesOfFour numbers of hyperplanes in four dimensions
 * @param warm random networks, certified again and again
 * @param large hidden units of a two-input network that is certified once
 * @param memory random networks whose memory is measured
 * @param threads the random network that is certified by one thread and by all
 * @param runs how often a command is run
 * @param perturbations how many perturbations of a model are certified
 */
record Extent(
    Jmh jmh,
    Jmh slowJmh,
    int rounds,
    int peerSeconds,
    List<Integer> planes,
    List<Integer> planesOfFour,
    List<String> warm,
    int large,
    List<String> memory,
    String threads,
    int runs,
    int perturbations) {

  /** The table of docs/performance.md. */
  static final Extent FULL =
      new Extent(
          new Jmh(4, 4, 1000),
          new Jmh(2, 3, 1000),
          3,
          1,
          List.of(8, 16, 32, 64, 128),
          List.of(8, 16, 24),
          List.of(
              "random-64-2",
              "random-512-2",
              "random-8-3",
              "random-16-3",
              "random-32-3",
              "random-64-3",
              "random-128-3"),
          4096,
          List.of("random-32-3", "random-64-3", "random-128-3"),
          "random-64-3",
          15,
          1000);

  /** To see that everything works: numbers from a JVM that is hardly warm. */
  static final Extent QUICK =
      new Extent(
          new Jmh(1, 1, 500),
          new Jmh(0, 1, 500),
          1,
          0,
          List.of(8, 32),
          List.of(8),
          List.of("random-64-2", "random-16-3"),
          256,
          List.of("random-16-3"),
          "random-16-3",
          3,
          20);
}
