package org.conewise.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A certificate as it is written: a claim and a list of cones, neither of them believed yet.
 *
 * @param networkHash the SHA-256 of the network that it is about
 * @param tiesAreWrong whether a tie counts as an error; if not, the first of the tied answers is
 *     given
 * @param rays integer vectors of {@code dimension} coordinates
 * @param cells the ray numbers of each cell
 */
record Certificate(
    String networkHash,
    Task task,
    boolean tiesAreWrong,
    int dimension,
    List<List<BigInteger>> rays,
    List<List<Integer>> cells,
    Bounds error,
    Bounds tied) {
  private static final String MAGIC = "conewise-certificate 1";
  private static final int MAX_DECIMAL = 2 + 2000;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern DECIMAL = Pattern.compile("[01](\\.[0-9]+)?");

  /**
   * Reads a certificate file.
   *
   * @throws Rejection with an {@code F} code
   */
  static Certificate read(byte[] bytes, Budget budget) throws Rejection {
    Lines lines = new Lines("certificate", bytes, budget);
    lines.readMagic(MAGIC);
    String hash = readHash(lines);
    Task task = readTask(lines);
    boolean tiesAreWrong = readTies(lines);
    String dimensionField = lines.readFields("dimension", 1).get(0);
    int dimension = lines.count(dimensionField, 2, 3, Code.F10_LIMIT);
    List<List<BigInteger>> rays = readRays(lines, dimension);
    List<List<Integer>> cells = readCells(lines, dimension, rays.size());
    Bounds error = readBounds(lines, "error");
    Bounds tied = readBounds(lines, "tied");
    lines.readEnd();
    return new Certificate(hash, task, tiesAreWrong, dimension, rays, cells, error, tied);
  }

  private static String readHash(Lines lines) throws Rejection {
    List<String> fields = lines.readFields("network", 2);
    boolean fits = fields.get(0).equals("sha256") && HASH.matcher(fields.get(1)).matches();
    lines.require(fits, Code.F07_SYNTAX, "sha256 and 64 hexadecimal digits", fields.toString());
    return fields.get(1);
  }

  private static Task readTask(Lines lines) throws Rejection {
    String name = lines.readFields("task", 1).get(0);
    for (Task task : Task.values()) {
      if (task.toString().equals(name)) {
        return task;
      }
    }
    throw lines.refuse(Code.F07_SYNTAX, "a known task", name);
  }

  private static boolean readTies(Lines lines) throws Rejection {
    String policy = lines.readFields("ties", 1).get(0);
    boolean known = policy.equals("first") || policy.equals("wrong");
    lines.require(known, Code.F07_SYNTAX, "first or wrong", policy);
    return policy.equals("wrong");
  }

  private static List<List<BigInteger>> readRays(Lines lines, int dimension) throws Rejection {
    int count = lines.countOfLines(lines.readFields("rays", 1).get(0), 2 * dimension);
    List<List<BigInteger>> rays = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      List<BigInteger> ray = new ArrayList<>(dimension);
      BigInteger gcd = BigInteger.ZERO;
      for (String field : lines.readFields(dimension)) {
        ray.add(lines.integer(field));
        gcd = gcd.gcd(ray.get(ray.size() - 1));
      }
      boolean primitive = gcd.equals(BigInteger.ONE);
      lines.require(primitive, Code.F12_RAY, "a primitive vector", ray.toString());
      requireIncrease(lines, rays, ray);
      rays.add(ray);
    }
    return rays;
  }

  private static List<List<Integer>> readCells(Lines lines, int dimension, int rays)
      throws Rejection {
    int count = lines.countOfLines(lines.readFields("cells", 1).get(0), 2 * dimension);
    List<List<Integer>> cells = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      List<Integer> cell = new ArrayList<>();
      for (String field : lines.readFields()) {
        cell.add(lines.count(field, 0, rays - 1L, Code.F11_INDEX));
      }
      boolean canonical = dimension == 2 || cell.get(0).equals(Collections.min(cell));
      lines.require(canonical, Code.F13_ORDER, "the smallest ray number first", cell.toString());
      requireIncrease(lines, cells, cell);
      cells.add(cell);
    }
    return cells;
  }

  private static Bounds readBounds(Lines lines, String keyword) throws Rejection {
    List<String> fields = lines.readFields(keyword, 2);
    for (String field : fields) {
      lines.requireLength(field, MAX_DECIMAL);
      boolean decimal = DECIMAL.matcher(field).matches();
      lines.require(decimal, Code.F08_NUMBER, "a decimal from 0 to 1", field);
    }
    String lower = fields.get(0);
    String upper = fields.get(1);
    int digits = Math.max(0, lower.length() - 2);
    Bounds bounds = new Bounds(unscaled(lower), unscaled(upper), digits);
    boolean shortest = digits == 0 || !lower.endsWith("0") || !upper.endsWith("0");
    boolean ordered = bounds.lower().compareTo(bounds.upper()) <= 0;
    boolean atMostOne = bounds.upper().compareTo(BigInteger.TEN.pow(digits)) <= 0;
    boolean canonical = lower.length() == upper.length() && shortest && ordered && atMostOne;
    lines.require(
        canonical, Code.F08_NUMBER, "two bounds in order and in lowest terms", lower + " " + upper);
    return bounds;
  }

  private static BigInteger unscaled(String decimal) {
    return new BigInteger(decimal.replace(".", ""));
  }

  /** Rule {@code F13}: {@code next} is lexicographically greater than the last of the list. */
  private static <T extends Comparable<T>> void requireIncrease(
      Lines lines, List<List<T>> list, List<T> next) throws Rejection {
    boolean increases = list.isEmpty() || isLess(list.get(list.size() - 1), next);
    lines.require(increases, Code.F13_ORDER, "increasing order", next.toString());
  }

  private static <T extends Comparable<T>> boolean isLess(List<T> first, List<T> second) {
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      int order = first.get(i).compareTo(second.get(i));
      if (order != 0) {
        return order < 0;
      }
    }
    return first.size() < second.size();
  }
}
