package org.conewise.mutation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** One meaningful change of a certificate. */
interface Mutation {
  /** What it is called in the table. */
  String name();

  /** Changes the document. It may happen to stay the same. */
  void apply(Document d, Random random);

  /** All mutations. */
  static List<Mutation> all() {
    List<Mutation> all = new ArrayList<>(List.of(FieldMutation.values()));
    all.addAll(List.of(RegionMutation.values()));
    all.addAll(List.of(FanMutation.values()));
    return all;
  }

  /** An element of a list that is not empty. */
  static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** A cell of some region. */
  static List<Integer> anyCell(Document d, Random random) {
    return any(any(d.regions, random).cells, random);
  }

  /** The sum of two vectors. */
  static List<BigInteger> sum(List<BigInteger> a, List<BigInteger> b) {
    return IntStream.range(0, a.size()).mapToObj(i -> a.get(i).add(b.get(i))).toList();
  }

  /** A cell with another ray in place of one. */
  static List<Integer> replaced(List<Integer> cell, int ray, int by) {
    return new ArrayList<>(cell.stream().map(r -> r == ray ? by : r).toList());
  }
}
