package org.conewise.check.fan;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.conewise.check.ClosedForm;
import org.conewise.check.Nature;
import org.conewise.check.number.Direction;
import org.conewise.check.number.Interval;
import org.conewise.check.number.Vector;

/**
 * The fraction of the unit ball that some cells of a fan cover: section 4 of the format page.
 *
 * @param enclosure contains the fraction; an enclosure without width is the fraction
 * @param closedForm the fraction itself, in the plane
 * @param nature what is known of the fraction besides
 */
public record Share(Interval enclosure, Optional<ClosedForm> closedForm, Optional<Nature> nature) {
  private static final int SPARE_DIGITS = 20;

  /** An angle is enclosed within 2^20 units, and there are fewer than 2^40 of them. */
  private static final int GUARD_BITS = 64;

  /**
   * Measures the chosen cells of a checked fan well enough for a claim of so many digits. As the
   * signs of the spokes at a face add up to 0, {@code -arctan(X / (D √(det G)))} may be replaced by
   * the argument of {@code ± (X + i D √(det G))} in {@code (0, π)}, which is greater by {@code
   * π/2}.
   */
  static Share of(Fan fan, BitSet chosen, BitSet poles, int digits) {
    int bits = (digits + SPARE_DIGITS) * 10 / 3 + GUARD_BITS;
    BitSet covered = (BitSet) poles.clone();
    covered.and(chosen);
    List<SimplicialCone> cells = chosen.stream().mapToObj(fan.cells()::get).toList();
    Optional<Nature> nature =
        cells.isEmpty()
            ? Optional.of(Nature.ZERO)
            : Optional.of(Nature.RATIONAL).filter(any -> cells.size() == fan.cells().size());
    int dimension = fan.direction().size();
    if (dimension == 2) {
      return inPlane(covered.cardinality(), turns(fan, cells), nature, bits);
    }
    Interval enclosure =
        nature.isPresent()
            ? Interval.of(cells.isEmpty() ? 0 : 1, bits)
            : dimension == 3
                ? inSpace(fan, covered.cardinality(), turns(fan, cells), bits)
                : SqueezeIntegral.of(fan, cells, covered.cardinality()).enclosure(digits);
    return new Share(enclosure, Optional.empty(), nature);
  }

  /** The sum of the turns at each face. */
  private static List<Turn> turns(Fan fan, List<SimplicialCone> cells) {
    return Spoke.atFaces(cells).entrySet().parallelStream()
        .map(face -> turn(fan, fan.vectors(face.getKey()), face.getValue()))
        .toList();
  }

  private static Turn turn(Fan fan, List<Vector> rays, List<Spoke> spokes) {
    Face face = new Face(fan.direction(), rays);
    Deque<Turn> terms = new ArrayDeque<>();
    for (Spoke spoke : spokes) {
      Turn turn = Turn.to(face.bearing(fan.rays().get(spoke.ray())));
      terms.add(spoke.sign() > 0 ? turn : turn.negative());
    }
    while (terms.size() > 1) {
      fan.pulse().run();
      terms.add(terms.remove().plus(terms.remove()));
    }
    return terms.remove();
  }

  /**
   * {@code poles / 2 + turn / 2π}. An angle over 2π is a multiple of 1/8 if {@code z / z̄}, of
   * twice the angle, is a root of unity and thus ±1 or ±i; otherwise it is transcendental, by the
   * theorem of Gelfond and Schneider.
   */
  private static Share inPlane(int poles, List<Turn> turns, Optional<Nature> nature, int bits) {
    Turn turn = turns.isEmpty() ? Turn.NONE : turns.get(0);
    long halves = poles + turn.halves();
    Direction z = (halves % 2 == 0 ? turn.rest() : turn.rest().opposite()).primitive();
    int whole = (int) Math.floorDiv(halves, 2);
    boolean isOnAxis = z.x().signum() == 0 || z.y().signum() == 0;
    boolean isRational = isOnAxis || z.x().abs().equals(z.y().abs());
    Interval eighth = Interval.eighthTurn(bits);
    Interval part =
        isRational
            ? Interval.of(z.eighthTurns(), bits).halved(3)
            : z.argument(eighth).over(eighth.times(8));
    return new Share(
        Interval.of(whole, bits).plus(part).cutToUnit(),
        Optional.of(new ClosedForm(z.x(), z.y(), whole)),
        nature.or(() -> Optional.of(isRational ? Nature.RATIONAL : Nature.TRANSCENDENTAL)));
  }

  /** {@code poles / 2 + (sum of the turns) / 4π}. */
  private static Interval inSpace(Fan fan, int poles, List<Turn> turns, int bits) {
    long halves = 2L * poles + turns.stream().mapToLong(Turn::halves).sum();
    Interval eighth = Interval.eighthTurn(bits);
    Interval angles =
        turns.parallelStream()
            .peek(turn -> fan.pulse().run())
            .map(turn -> turn.rest().argument(eighth))
            .reduce(Interval.of(0, bits), Interval::plus);
    return Interval.of(halves, bits).halved(2).plus(angles.over(eighth.times(16))).cutToUnit();
  }
}
