package org.conewise;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.cone.Arrangement;
import org.conewise.cone.Cone;
import org.conewise.cone.Crossings;
import org.conewise.cone.Ray;
import org.conewise.exact.Determinant;
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
   * The chambers into which hyperplanes cut all of space: the first {@code n}, which must be
   * independent, make {@code 2^n} simplicial cones, and each is cut by the others.
   */
  public static List<Arrangement.Chamber> chambers(List<LinearForm> planes) {
    int n = planes.get(0).coefficients().dimension();
    List<LinearForm> others = planes.subList(n, planes.size());
    List<Ray> rays = rays(planes.subList(0, n));
    Crossings crossings = new Crossings();
    return IntStream.range(0, 1 << n)
        .mapToObj(signs -> simplicialCone(rays, signs))
        .flatMap(cone -> Arrangement.chambers(cone, others, crossings).stream())
        .toList();
  }

  /**
   * The number of chambers of {@code k} hyperplanes of {@code n}-space in general position: {@code
   * 2 Σ C(k − 1, i)} for {@code i} from 0 to {@code n − 1} (Schläfli).
   */
  public static int count(int k, int n) {
    long sum = 0;
    long binomial = 1;
    for (int i = 0; i < n; i++) {
      sum += binomial;
      binomial = binomial * (k - 1 - i) / (i + 1);
    }
    return Math.toIntExact(2 * sum);
  }

  /** The {@code i}-th ray is on all planes but the {@code i}-th. */
  private static List<Ray> rays(List<LinearForm> planes) {
    return IntStream.range(0, planes.size()).mapToObj(i -> new Ray(cofactors(planes, i))).toList();
  }

  /** The cone of the rays or their opposites, as bits tell. */
  private static Cone simplicialCone(List<Ray> lines, int signs) {
    List<Ray> rays = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      IntVector direction = lines.get(i).direction();
      rays.add((signs >> i & 1) == 0 ? lines.get(i) : new Ray(direction.negate()));
    }
    if (Determinant.sign(rays.stream().map(Ray::direction).toList()) < 0) {
      Collections.swap(rays, 0, 1);
    }
    return Cone.of(rays);
  }

  /** The vector {@code c} with {@code c · x = det} of the planes with {@code x} as the i-th. */
  private static IntVector cofactors(List<LinearForm> planes, int i) {
    int n = planes.size();
    BigInteger[] cofactors = new BigInteger[n];
    for (int k = 0; k < n; k++) {
      List<IntVector> matrix =
          new ArrayList<>(planes.stream().map(LinearForm::coefficients).toList());
      matrix.set(i, axis(n, k));
      cofactors[k] = Determinant.of(matrix);
    }
    return IntVector.of(cofactors);
  }

  private static IntVector axis(int n, int k) {
    long[] axis = new long[n];
    axis[k] = 1;
    return IntVector.of(axis);
  }
}
