package org.conewise.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conewise.check.Bounds;
import org.conewise.check.FanFinding;
import org.conewise.check.Finding;
import org.conewise.check.FiniteFinding;
import org.conewise.check.OrderFinding;
import org.conewise.check.Reference;
import org.conewise.check.SampleFinding;
import org.conewise.check.Statement;
import org.conewise.write.Json;
import org.conewise.write.Printable;

/** What came of a model, on one line. */
public final class BatchLine {

  private static final int DIGITS = 12;

  private BatchLine() {}

  /**
   * For reading: the verdict, the task, an enclosure of the error, what the proof looked at, and
   * the model.
   */
  public static String text(Outcome outcome) {
    String label = Printable.of(outcome.model().label());
    if (outcome.result() instanceof Outcome.Failed failed) {
      String message = Printable.of(failed.failure().message());
      String rest = message.startsWith(label + ": ") ? message : label + ": " + message;
      return String.format(Locale.ROOT, "%-10s  %s", failed.failure().verdict(), rest);
    }
    Outcome.Certified certified = (Outcome.Certified) outcome.result();
    Statement statement = certified.statement();
    boolean compares = statement.wanted() instanceof Reference;
    return String.format(
        Locale.ROOT,
        "%-10s  %-10s %s in %-42s  %s  %s%s",
        "VERIFIED",
        compares ? "against" : statement.wanted(),
        compares ? "differ" : "error",
        enclosure(statement.error()),
        extent(statement.finding()),
        label,
        certified.claims().stream().map(judged -> "; " + judged).collect(Collectors.joining()));
  }

  private static String extent(Finding finding) {
    if (finding instanceof SampleFinding sample) {
      return String.format(Locale.ROOT, "%d samples", sample.samples());
    }
    if (finding instanceof FiniteFinding finite) {
      return String.format(Locale.ROOT, "%6d inputs", finite.inputs());
    }
    return finding instanceof OrderFinding order
        ? String.format(Locale.ROOT, "%6d orders", order.chambers())
        : String.format(Locale.ROOT, "%6d cells", ((FanFinding) finding).cells());
  }

  /** Bounds with at most 12 significant digits, rounded outwards. */
  static String enclosure(Bounds bounds) {
    BigDecimal low = bounds.lower();
    BigDecimal high = bounds.upper();
    int scale = Math.min(high.scale(), DIGITS - high.precision() + high.scale());
    return "["
        + low.setScale(scale, RoundingMode.FLOOR).toPlainString()
        + ", "
        + high.setScale(scale, RoundingMode.CEILING).toPlainString()
        + "]";
  }

  /** The same for programs, with everything that is known. */
  public static void printJson(PrintWriter out, Outcome outcome) throws IOException {
    Json.printLine(
        out,
        json -> {
          json.writeStringField("file", outcome.model().file().toString());
          if (outcome.model().perturbation().isPresent()) {
            BatchModel.Perturbation perturbation = outcome.model().perturbation().get();
            json.writeNumberField("seed", perturbation.noise().seed());
            json.writeNumberField("index", perturbation.index());
          }
          if (outcome.result() instanceof Outcome.Certified certified) {
            write(json, certified);
          } else if (outcome.result() instanceof Outcome.Failed failed) {
            Json.writeFailure(json, failed.failure());
          }
        });
  }

  private static void write(JsonGenerator json, Outcome.Certified certified) throws IOException {
    Optional<Integer> pieces = certified.pieces();
    Json.writeStatement(json, certified.statement());
    if (pieces.isPresent()) {
      json.writeNumberField("pieces", pieces.get());
    }
    Json.writeClaims(json, certified.claims());
  }
}
