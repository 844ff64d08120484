package org.conewise.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.conewise.certify.Claim;
import org.conewise.certify.SampleCount;
import org.conewise.check.ClosedForm;
import org.conewise.check.FanFinding;
import org.conewise.check.Finding;
import org.conewise.check.FiniteFinding;
import org.conewise.check.OrderFinding;
import org.conewise.check.Reference;
import org.conewise.check.SampleFinding;
import org.conewise.check.Statement;
import org.conewise.check.number.Fraction;
import org.conewise.question.Task;
import org.conewise.question.Wanted;

/** Results as JSON. */
public final class Json {

  private static final String TASK = "task";
  private static final String AGAINST = "against";

  /** Writes the fields of one object. */
  public interface Body {
    void writeTo(JsonGenerator json) throws IOException;
  }

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Prints one object, indented. */
  public static void print(PrintWriter out, Body body) throws IOException {
    print(out, new DefaultPrettyPrinter(), body);
  }

  /** Prints one object on a line of its own. */
  public static void printLine(PrintWriter out, Body body) throws IOException {
    print(out, new MinimalPrettyPrinter(), body);
  }

  private static void print(PrintWriter out, PrettyPrinter layout, Body body) throws IOException {
    Writer text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(layout);
      json.writeStartObject();
      body.writeTo(json);
      json.writeEndObject();
    }
    out.println(text);
  }

  /** Claims and their verdicts, as an array. */
  public static void writeClaims(JsonGenerator json, List<Claim.Judged> claims) throws IOException {
    json.writeArrayFieldStart("claims");
    for (Claim.Judged judged : claims) {
      json.writeStartObject();
      json.writeStringField("claim", judged.claim().toString());
      json.writeStringField("verdict", judged.verdict().toString());
      if (judged.remark().isPresent()) {
        json.writeStringField("remark", judged.remark().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What went wrong. */
  public static void writeFailure(JsonGenerator json, Failure failure) throws IOException {
    json.writeStringField("verdict", failure.verdict());
    json.writeNumberField("exit_code", failure.exitCode());
    json.writeStringField("message", failure.message());
  }

  /** What the kernel has proved. */
  public static void writeStatement(JsonGenerator json, Statement statement) throws IOException {
    writeStatement(json, "VERIFIED", statement);
  }

  /**
   * A statement.
   *
   * @param verdict whether it is proved, in a word
   */
  public static void writeStatement(JsonGenerator json, String verdict, Statement statement)
      throws IOException {
    json.writeStringField("verdict", verdict);
    json.writeStringField("proof", statement.proof().toString());
    boolean compares = statement.wanted() instanceof Reference;
    writeQuestion(
        json,
        compares ? AGAINST : TASK,
        statement.wanted().toString(),
        statement.ties().toString(),
        statement.dimension());
    json.writeObjectFieldStart("network");
    json.writeStringField("sha256", statement.networkHash());
    writeLayers(json, statement.widths());
    json.writeNumberField("inputs", statement.dimension());
    json.writeEndObject();
    writeExtent(json, statement.finding());
    json.writeObjectFieldStart("error");
    writeBounds(json, statement.error().lower(), statement.error().upper());
    json.writeBooleanField("zero", statement.errorIsZero());
    if (statement.finding() instanceof FanFinding fan && fan.closedForm().isPresent()) {
      writeExact(json, fan.closedForm().get());
    } else if (statement.finding() instanceof OrderFinding order) {
      writeExact(json, order.error());
    } else if (statement.finding() instanceof FiniteFinding finite && finite.open() == 0) {
      writeExact(json, finite.leastError());
    }
    if (statement.finding().nature().isPresent()) {
      json.writeStringField("nature", statement.finding().nature().get().toString());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("tie");
    writeBounds(json, statement.tied().lower(), statement.tied().upper());
    if (statement.finding() instanceof OrderFinding order) {
      writeExact(json, order.tied());
    } else if (statement.finding() instanceof FiniteFinding finite && finite.open() == 0) {
      writeExact(json, finite.leastTied());
    }
    json.writeEndObject();
  }

  /** How samples were counted, and how many of them earlier runs had counted. */
  public static void writeCount(JsonGenerator json, SampleCount count) throws IOException {
    json.writeObjectFieldStart("count");
    json.writeNumberField("before", count.before());
    json.writeNumberField("milliseconds", count.time().toMillis());
    json.writeNumberField("samples_per_second", count.perSecond());
    json.writeNumberField("threads", count.threads());
    json.writeEndObject();
  }

  /** How much the kernel looked at. */
  private static void writeExtent(JsonGenerator json, Finding finding) throws IOException {
    if (finding instanceof FanFinding fan) {
      json.writeNumberField("regions", fan.regions());
      json.writeNumberField("cells", fan.cells());
      json.writeNumberField("rays", fan.rays());
    } else if (finding instanceof OrderFinding order) {
      json.writeNumberField("orders", order.chambers());
      json.writeNumberField("wrong_orders", order.wrongChambers());
      json.writeNumberField("tied_orders", order.tiedChambers());
    } else if (finding instanceof FiniteFinding finite) {
      json.writeNumberField("precision", finite.precision());
      json.writeNumberField("finite_inputs", finite.inputs());
      json.writeNumberField("wrong_inputs", finite.wrong());
      json.writeNumberField("tied_inputs", finite.tied());
      json.writeNumberField("open_inputs", finite.open());
    } else if (finding instanceof SampleFinding sample) {
      json.writeNumberField("confidence", sample.confidenceBits());
      json.writeNumberField("samples", sample.samples());
      json.writeNumberField("wrong_samples", sample.wrong());
      json.writeNumberField("tied_samples", sample.tied());
    }
  }

  private static void writeExact(JsonGenerator json, ClosedForm form) throws IOException {
    json.writeObjectFieldStart("exact");
    json.writeStringField("re", form.re().toString());
    json.writeStringField("im", form.im().toString());
    json.writeNumberField("turns", form.turns());
    json.writeEndObject();
  }

  private static void writeExact(JsonGenerator json, Fraction fraction) throws IOException {
    json.writeObjectFieldStart("exact");
    json.writeStringField("fraction", fraction.toString());
    json.writeEndObject();
  }

  /** What is asked about a network. */
  public static void writeQuestion(JsonGenerator json, Wanted wanted, String ties, int dimension)
      throws IOException {
    writeQuestion(
        json,
        wanted.isReference() ? AGAINST : TASK,
        wanted.match(Task::label, reference -> reference.network().hash()),
        ties,
        dimension);
  }

  private static void writeQuestion(
      JsonGenerator json, String kind, String wanted, String ties, int dimension)
      throws IOException {
    json.writeObjectFieldStart("question");
    json.writeStringField(kind, wanted);
    json.writeEndObject();
    if (kind.equals(TASK)) {
      json.writeStringField(TASK, wanted);
    }
    json.writeStringField("ties", ties);
    json.writeNumberField("dimension", dimension);
  }

  /** The number of units of each layer. */
  static void writeLayers(JsonGenerator json, List<Integer> widths) throws IOException {
    json.writeArrayFieldStart("layers");
    for (int width : widths) {
      json.writeNumber(width);
    }
    json.writeEndArray();
  }

  /** The two ends of an enclosure, in the object that is open. */
  static void writeBounds(JsonGenerator json, BigDecimal lower, BigDecimal upper)
      throws IOException {
    json.writeStringField("lower", lower.toPlainString());
    json.writeStringField("upper", upper.toPlainString());
  }
}
