package org.conewise.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.cone.Cone;
import org.conewise.cone.Cut;
import org.conewise.cone.Orthants;
import org.conewise.cone.Ray;
import org.conewise.exact.Determinant;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;

/** Cones for the tests of this package. */
final class Simplices {

  private Simplices() {}

  static Cone cone(long[]... rays) {
    return Cone.of(Stream.of(rays).map(Ray::of).toArray(Ray[]::new));
  }

  /** A simplicial cone of short and long, sparse and full rays in the first orthant. */
  static Cone random(Random random, int n) {
    while (true) {
      int bits = 1 + random.nextInt(30);
      long base = random.nextInt(3) == 0 ? 1L << bits : 0;
      List<IntVector> vectors =
          Stream.generate(() -> random.longs(n, 0, 1L << bits).map(x -> x + base).toArray())
              .limit(n)
              .map(IntVector::of)
              .toList();
      if (Determinant.sign(vectors) != 0) {
        return Cone.of(vectors.stream().map(Ray::new).toList());
      }
    }
  }

  /** The orthants, cut by random forms: a complete fan. */
  static List<Cone> fan(Random random, int n, int forms) {
    List<Cone> fan = Orthants.of(n);
    for (int k = 0; k < forms; k++) {
      LinearForm form = LinearForm.of(random.longs(n, -50, 50).toArray());
      fan = fan.stream().flatMap(cone -> parts(cone, form)).toList();
    }
    return fan;
  }

  private static Stream<Cone> parts(Cone cone, LinearForm form) {
    Cut cut = cone.cut(form);
    return Stream.of(cut.nonNegative(cone), cut.nonPositive(cone)).flatMap(Optional::stream);
  }

  /**
   * The join of a sector of the first two coordinates, from the first axis to {@code (x, y)}, and
   * the other axes: it covers {@code 2^(2-n)} of what the sector covers of the plane.
   */
  static Cone join(int n, IntVector end) {
    List<Ray> rays = new ArrayList<>();
    rays.add(new Ray(unit(n, 0)));
    rays.add(new Ray(unit(n, 0).times(end.get(0)).plus(unit(n, 1).times(end.get(1)))));
    IntStream.range(2, n).forEach(i -> rays.add(new Ray(unit(n, i))));
    return Cone.of(rays);
  }

  private static IntVector unit(int n, int i) {
    return IntVector.of(IntStream.range(0, n).mapToLong(k -> k == i ? 1 : 0).toArray());
  }
}
