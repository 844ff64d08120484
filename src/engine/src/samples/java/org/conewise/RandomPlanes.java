package org.conewise;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.conewise.cone.Arrangement;
import org.conewise.cone.Cone;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;

/** Seeded random planes through the origin, for tests and benchmarks. */
public final class RandomPlanes {

  private static final int LARGEST = 1000;

  private RandomPlanes() {}

  /**
   * The normals of {@code k} hyperplanes of {@code n}-space, with coordinates from −1000 to 1000.
   * That they are in general position is likely, and not checked.
   */
  public static List<LinearForm> of(int k, int n, long seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> random.longs(n, -LARGEST, LARGEST + 1).toArray())
        .map(LinearForm::of)
        .limit(k)
        .toList();
  }

  /**
   * The chambers into which planes of space cut all of it: the first three, which must be
   * independent, make eight simplicial cones, and each is cut by the others.
   */
  public static List<Arrangement.Chamber> chambersOfSpace(List<LinearForm> planes) {
    List<LinearForm> others = planes.subList(3, planes.size());
    List<Arrangement.Chamber> chambers = new ArrayList<>();
    for (Cone cone : octants(planes.get(0), planes.get(1), planes.get(2))) {
      chambers.addAll(Arrangement.chambers(cone, others));
    }
    return chambers;
  }

  /**
   * The number of chambers of {@code k} planes of space in general position: by Euler's formula on
   * the sphere, {@code k(k − 1) + 2}.
   */
  public static int chambersOfSpace(int k) {
    return k * (k - 1) + 2;
  }

  private static List<Cone> octants(LinearForm f, LinearForm g, LinearForm h) {
    List<Cone> octants = new ArrayList<>();
    for (int signs = 0; signs < 8; signs++) {
      Ray u = line(g, h, (signs & 1) == 0);
      Ray v = line(h, f, (signs & 2) == 0);
      Ray w = line(f, g, (signs & 4) == 0);
      boolean counterClockwise =
          IntVector.det(u.direction(), v.direction(), w.direction()).signum() > 0;
      octants.add(counterClockwise ? Cone.of(u, v, w) : Cone.of(v, u, w));
    }
    return octants;
  }

  /** One of the two rays on which both forms vanish: their cross product, or its opposite. */
  private static Ray line(LinearForm f, LinearForm g, boolean positive) {
    IntVector a = f.coefficients();
    IntVector b = g.coefficients();
    IntVector cross = IntVector.of(minor(a, b, 1, 2), minor(a, b, 2, 0), minor(a, b, 0, 1));
    return new Ray(positive ? cross : cross.negate());
  }

  private static BigInteger minor(IntVector a, IntVector b, int i, int j) {
    return a.get(i).multiply(b.get(j)).subtract(a.get(j).multiply(b.get(i)));
  }
}
