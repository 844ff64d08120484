package org.conewise.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.conewise.analysis.Analysis;
import org.conewise.cone.Ray;
import org.conewise.exact.Doubles;
import org.conewise.exact.IntVector;
import org.conewise.exact.Rational;
import org.conewise.model.RecurrentNetwork;
import org.conewise.model.Standardisation;
import org.conewise.question.Task;

/**
 * The surprise ledger of a recurrent two-input network: how many bits of luck its accuracy still
 * asks for once the linear pieces are known. The rules are those of {@code docs/surprise.md}.
 */
public record Surprise(List<Line> lines) {

  /**
   * One entry.
   *
   * @param bits never negative; infinite for an exact equality
   */
  public record Line(String item, double bits, String reason) {}

  public Surprise {
    lines = List.copyOf(lines);
  }

  /** The sum; infinite if a line is. */
  public double total() {
    return lines.stream().mapToDouble(Line::bits).sum();
  }

  /** The ledger, or nothing for other than a recurrent network of two inputs and a task. */
  static Optional<Surprise> of(Analysis analysis, List<Piece> pieces) {
    if (analysis.dimension() != 2) {
      return Optional.empty();
    }
    return analysis
        .wanted()
        .match(
            task ->
                analysis
                    .network()
                    .match(
                        recurrent -> Optional.of(of(task, recurrent, pieces)),
                        layered -> Optional.empty()),
            reference -> Optional.empty());
  }

  private static Surprise of(Task task, RecurrentNetwork network, List<Piece> pieces) {
    StandardWeights weights = new StandardWeights(Standardisation.of(network));
    List<Line> lines = new ArrayList<>();
    lines.add(signs(weights));
    lines.add(comparisonsWithOne(weights));
    boolean secondWanted = task.wanted(IntVector.of(1, 0)) == 1;
    for (Piece piece : pieces) {
      lines.add(piece.isCrossed() ? crossed(piece, secondWanted ? 1 : -1) : missed(piece));
    }
    return new Surprise(lines);
  }

  private static Line signs(StandardWeights weights) {
    long nonzero = weights.all().filter(w -> w.signum() != 0).count();
    long zero = weights.all().count() - nonzero;
    return new Line(
        "signs of the parameters",
        nonzero,
        nonzero + " weights are positive or negative" + (zero == 0 ? "" : "; zeros: " + zero));
  }

  private static Line comparisonsWithOne(StandardWeights weights) {
    long compared = weights.comparableRecurrent().count();
    long greater =
        weights.comparableRecurrent().filter(w -> w.abs().compareTo(Rational.ONE) > 0).count();
    return new Line(
        "W_hh compared with 1",
        compared,
        "of " + compared + " standardised entries, " + greater + " exceed 1 in size");
  }

  private static Line missed(Piece piece) {
    String item = "piece " + piece.id() + ", which the boundary misses";
    if (piece.isFlat()) {
      return new Line(item, 0, "the logits are equal there: nothing is compared");
    }
    int comparison = piece.a0().compareTo(piece.a1());
    String order = comparison < 0 ? "a0 < a1" : comparison > 0 ? "a0 > a1" : "a0 = a1";
    return new Line(item, 1, order);
  }

  private static Line crossed(Piece piece, int rightSign) {
    String item = "piece " + piece.id() + ", which " + half(piece) + " crosses";
    if (piece.mean().signum() * rightSign <= 0) {
      return new Line(item, 0, "no help: the piece does not tell the two sides apart");
    }
    Rational gap = piece.relativeGap().orElseThrow();
    if (gap.signum() == 0) {
      return new Line(item, Double.POSITIVE_INFINITY, "a0 = a1 exactly: an equality, no luck");
    }
    double log = Doubles.log2(gap);
    String reason = String.format(Locale.ROOT, "|a0 - a1| / mean = 2^%.2f", log);
    return new Line(item, Math.max(0, -log), reason);
  }

  private static String half(Piece piece) {
    boolean up = piece.touches(Ray.of(1, 1));
    boolean down = piece.touches(Ray.of(-1, -1));
    return up && down ? "x0 = x1" : up ? "x0 = x1 > 0" : "x0 = x1 < 0";
  }

  /** The weights that the ledger counts. */
  record StandardWeights(RecurrentNetwork standardised) {

    Stream<Rational> all() {
      return Stream.concat(
          standardised.inputHidden().stream(),
          Stream.of(standardised.hiddenHidden(), standardised.hiddenOutput())
              .flatMap(List::stream)
              .flatMap(List::stream));
    }

    /** The nonzero entries of {@code W_hh} between units with {@code W_hi = ±1}. */
    Stream<Rational> comparableRecurrent() {
      List<Rational> recurrent = new ArrayList<>();
      for (int i = 0; i < standardised.hiddenSize(); i++) {
        for (int j = 0; j < standardised.hiddenSize(); j++) {
          if (reads(i) && reads(j)) {
            recurrent.add(standardised.hiddenHidden().get(i).get(j));
          }
        }
      }
      return recurrent.stream().filter(w -> w.signum() != 0);
    }

    private boolean reads(int unit) {
      return standardised.inputHidden().get(unit).signum() != 0;
    }
  }
}
