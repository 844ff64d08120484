package org.conewise.mutation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One meaningful change of a certificate.
 *
 * @param name what it is called in the table
 * @param change changes a document, which may happen to stay the same
 */
record Mutation(String name, BiConsumer<Document, Random> change) {
  void apply(Document d, Random random) {
    change.accept(d, random);
  }

  /** All mutations. */
  static List<Mutation> all() {
    return Stream.of(FieldMutations.ALL, RegionMutations.ALL, FanMutations.ALL)
        .flatMap(List::stream)
        .toList();
  }

  /** The mutation of a name. */
  static Mutation named(String name) {
    return all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
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
