package org.conewise.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The six chambers of the order of three inputs, as lunes from (1, 1, 1) to (-1, -1, -1) with one
 * ray on each edge. Where on the edge is free, so that two such fans share no facet.
 */
final class Lunes {
  private static final List<List<BigInteger>> MIDDLES =
      List.of(
          NaiveFan.vector(2, -1, -1),
          NaiveFan.vector(1, 1, -2),
          NaiveFan.vector(-1, 2, -1),
          NaiveFan.vector(-2, 1, 1),
          NaiveFan.vector(-1, -1, 2),
          NaiveFan.vector(1, -2, 1));

  private Lunes() {}

  static List<List<List<BigInteger>>> cells(long shift) {
    List<List<List<BigInteger>>> cells = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      List<BigInteger> left = shifted(MIDDLES.get(i), shift);
      List<BigInteger> right = shifted(MIDDLES.get((i + 1) % 6), shift);
      cells.add(List.of(NaiveFan.vector(-1, -1, -1), right, NaiveFan.vector(1, 1, 1), left));
    }
    return cells;
  }

  /** The cells, one of them cut by a plane through the first vector that step 6 tries. */
  static List<List<List<BigInteger>>> cutAtTheGenericVector(long shift) {
    List<List<List<BigInteger>>> cells = new ArrayList<>(cells(shift));
    List<List<BigInteger>> cut = cells.remove(3);
    List<BigInteger> generic = NaiveFan.vector(1, 1_000_003, 1_000_003L * 1_000_003);
    cells.add(List.of(cut.get(0), cut.get(1), cut.get(2), generic));
    cells.add(List.of(cut.get(0), generic, cut.get(2), cut.get(3)));
    return cells;
  }

  static Draft draft(List<List<List<BigInteger>>> cells) {
    return Draft.of(Model.zero(3), "argmax", "first", cells, "0.66 0.67", "1 1");
  }

  /** Moved towards (1, 1, 1), and primitive as none of the middles is divisible by 3. */
  private static List<BigInteger> shifted(List<BigInteger> middle, long shift) {
    List<BigInteger> sum =
        middle.stream()
            .map(entry -> entry.multiply(BigInteger.TEN).add(BigInteger.valueOf(shift)))
            .toList();
    BigInteger gcd = sum.stream().reduce(BigInteger::gcd).orElseThrow();
    return sum.stream().map(entry -> entry.divide(gcd)).toList();
  }
}
