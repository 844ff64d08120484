package org.conewise.check;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The fraction of the circle or sphere that some cells of a fan cover: step 7 of the format page.
 * The fan must have passed steps 3, 4 and 6.
 *
 * @param enclosure contains the fraction
 * @param closedForm the fraction itself, in the plane
 * @param nature what kind of number the fraction is, if known
 */
record Share(Interval enclosure, Optional<ClosedForm> closedForm, Optional<String> nature) {
  private static final int SPARE_DIGITS = 20;
  private static final int GUARD_BITS = 64;

  /** The primitive Gaussian integers whose argument is 0, 1, …, 7 eighths of a turn. */
  private static final List<Direction> EIGHTHS =
      List.of(
          gaussian(1, 0),
          gaussian(1, 1),
          gaussian(0, 1),
          gaussian(-1, 1),
          gaussian(-1, 0),
          gaussian(-1, -1),
          gaussian(0, -1),
          gaussian(1, -1));

  /** Measures the chosen cells well enough for a claim of so many digits. */
  static Share of(Fan fan, List<List<Integer>> chosen, int digits) {
    int bits = (digits + SPARE_DIGITS) * 10 / 3 + GUARD_BITS + Integer.SIZE;
    if (chosen.isEmpty()) {
      return ofTurns(0, fan, bits, "zero");
    }
    if (chosen.size() == fan.cells().size()) {
      return ofTurns(1, fan, bits, "rational");
    }
    Map<Integer, Turn> turns = turns(fan, chosen);
    if (fan.dimension() == 2) {
      return ofAngle(turns.get(Fan.ORIGIN), bits);
    }
    long excess = chosen.stream().mapToLong(cell -> cell.size() - 2).sum();
    return ofArea(turns.values(), excess, bits);
  }

  private static Share ofTurns(int turns, Fan fan, int bits, String nature) {
    ClosedForm form = new ClosedForm(BigInteger.ONE, BigInteger.ZERO, turns);
    Optional<ClosedForm> known = fan.dimension() == 2 ? Optional.of(form) : Optional.empty();
    return new Share(Interval.of(turns, 1, bits), known, Optional.of(nature));
  }

  /**
   * The sum of the angles over 2π. It is a multiple of 1/8 or transcendental: by the theorem of
   * Gelfond and Schneider it is rational or transcendental, and only the eighth roots of unity are
   * arguments of Gaussian integers.
   */
  private static Share ofAngle(Turn turn, int bits) {
    Direction direction = turn.product().primitive();
    int eighths = EIGHTHS.indexOf(direction);
    Interval pi = Arctangent.pi(bits);
    Interval fraction =
        eighths >= 0
            ? Interval.of(eighths, 8, bits)
            : direction.argument(pi).dividedBy(pi.times(2));
    String nature = eighths >= 0 ? "rational" : "transcendental";
    ClosedForm form = new ClosedForm(direction.x(), direction.y(), 0);
    return new Share(fraction, Optional.of(form), Optional.of(nature));
  }

  /**
   * The sum of the areas over 4π, where a spherical polygon of {@code m} sides has the area (sum of
   * its angles) - {@code (m - 2) π} (Girard).
   *
   * @param excess the sum of all {@code m - 2}
   */
  private static Share ofArea(Iterable<Turn> turns, long excess, int bits) {
    Interval pi = Arctangent.pi(bits);
    Interval angles = Interval.of(0, 1, bits);
    for (Turn turn : turns) {
      angles = angles.plus(turn.angle(pi));
    }
    Interval fraction = angles.minus(pi.times(excess)).dividedBy(pi.times(4));
    return new Share(fraction, Optional.empty(), Optional.empty());
  }

  /** The corners of the chosen cells at each of their vertices, from successor to predecessor. */
  private static Map<Integer, Turn> turns(Fan fan, List<List<Integer>> chosen) {
    Map<Integer, Turn> turns = new TreeMap<>();
    for (List<Integer> cell : chosen) {
      int size = cell.size();
      for (int i = 0; fan.dimension() == 3 && i < size; i++) {
        Turn turn = turns.computeIfAbsent(cell.get(i), apex -> new Turn(fan, apex));
        turn.add(cell.get((i + 1) % size), cell.get((i + size - 1) % size));
      }
      if (fan.dimension() == 2) {
        Turn turn = turns.computeIfAbsent(Fan.ORIGIN, apex -> new Turn(fan, apex));
        turn.add(cell.get(0), cell.get(1));
      }
    }
    return turns;
  }

  private static Direction gaussian(long x, long y) {
    return new Direction(BigInteger.valueOf(x), BigInteger.valueOf(y), BigInteger.ONE);
  }
}
