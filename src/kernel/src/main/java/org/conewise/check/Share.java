package org.conewise.check;

import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fraction of the circle or sphere that some cells of a fan cover: step 7 of the format page.
 * The fan must have passed steps 3, 4 and 6.
 *
 * @param enclosure contains the fraction
 * @param closedForm the fraction itself, in the plane
 * @param nature {@code zero}, {@code rational} or {@code transcendental}, if known
 */
record Share(Interval enclosure, Optional<ClosedForm> closedForm, Optional<String> nature) {
  private static final int SPARE_DIGITS = 20;

  /** An angle is enclosed within 2^20 units, and there are fewer than 2^40 of them. */
  private static final int GUARD_BITS = 64;

  /** Measures the chosen cells well enough for a claim of so many digits. */
  static Share of(Fan fan, List<List<Integer>> chosen, int digits) {
    int bits = (digits + SPARE_DIGITS) * 10 / 3 + GUARD_BITS;
    boolean all = chosen.size() == fan.cells().size();
    if (chosen.isEmpty() || all) {
      ClosedForm whole = new ClosedForm(BigInteger.ONE, BigInteger.ZERO, all ? 1 : 0);
      Optional<ClosedForm> form = Optional.of(whole).filter(any -> fan.dimension() == 2);
      return new Share(
          Interval.of(whole.turns(), bits), form, Optional.of(all ? "rational" : "zero"));
    }
    Map<Integer, Turn> turns = new HashMap<>();
    for (List<Integer> cell : chosen) {
      fan.addCorners(cell, turns);
    }
    return fan.dimension() == 2
        ? ofAngle(turns.get(Fan.POLE).product().primitive(), bits)
        : ofArea(turns.values(), chosen, bits);
  }

  /**
   * An angle over 2π. It is a multiple of 1/8 if {@code z / z̄}, of twice the angle, is a root of
   * unity and thus ±1 or ±i; otherwise transcendental, by the theorem of Gelfond and Schneider.
   */
  private static Share ofAngle(Direction z, int bits) {
    Optional<ClosedForm> form = Optional.of(new ClosedForm(z.x(), z.y(), 0));
    boolean onAxis = z.x().signum() == 0 || z.y().signum() == 0;
    if (onAxis || z.x().abs().equals(z.y().abs())) {
      BigInteger turns = BigInteger.valueOf(z.eighthTurns()).shiftLeft(bits - 3);
      return new Share(new Interval(turns, turns, bits), form, Optional.of("rational"));
    }
    Interval eighth = Interval.eighthTurn(bits);
    Interval fraction = z.argument(eighth).over(eighth.times(8));
    return new Share(fraction.cutToUnit(), form, Optional.of("transcendental"));
  }

  /**
   * The sum of the areas over 4π, where a spherical polygon of {@code m} sides has the area (sum of
   * its angles) - {@code (m - 2) π} (Girard).
   */
  private static Share ofArea(Collection<Turn> turns, List<List<Integer>> chosen, int bits) {
    Interval eighth = Interval.eighthTurn(bits);
    long flat = chosen.stream().mapToLong(cell -> cell.size() - 2).sum();
    Interval angles =
        turns.parallelStream().map(turn -> turn.angle(eighth)).reduce(Interval::plus).orElseThrow();
    Interval fraction = angles.minus(eighth.times(4 * flat)).over(eighth.times(16));
    return new Share(fraction.cutToUnit(), Optional.empty(), Optional.empty());
  }
}
