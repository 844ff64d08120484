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
import org.conewise.check.ClosedForm;
import org.conewise.check.Statement;

/** Results as JSON. */
public final class Json {

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
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What the kernel has proved. */
  public static void writeStatement(JsonGenerator json, Statement statement) throws IOException {
    json.writeStringField("verdict", "VERIFIED");
    json.writeStringField("proof", statement.proof().toString());
    writeQuestion(
        json, statement.task().toString(), statement.ties().toString(), statement.dimension());
    json.writeObjectFieldStart("network");
    json.writeStringField("sha256", statement.networkHash());
    json.writeNumberField("hidden_size", statement.hiddenSize());
    json.writeNumberField("seq_len", statement.dimension());
    json.writeEndObject();
    json.writeNumberField("regions", statement.fan().regions());
    json.writeNumberField("cells", statement.fan().cells());
    json.writeNumberField("rays", statement.fan().rays());
    json.writeObjectFieldStart("error");
    writeBounds(json, statement.error().lower(), statement.error().upper());
    json.writeBooleanField("zero", statement.errorIsZero());
    if (statement.fan().closedForm().isPresent()) {
      ClosedForm form = statement.fan().closedForm().get();
      json.writeObjectFieldStart("exact");
      json.writeStringField("re", form.re().toString());
      json.writeStringField("im", form.im().toString());
      json.writeNumberField("turns", form.turns());
      json.writeEndObject();
    }
    if (statement.fan().nature().isPresent()) {
      json.writeStringField("nature", statement.fan().nature().get().toString());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("tie");
    writeBounds(json, statement.tied().lower(), statement.tied().upper());
    json.writeEndObject();
  }

  /** What is asked about a network. */
  static void writeQuestion(JsonGenerator json, String task, String ties, int dimension)
      throws IOException {
    json.writeStringField("task", task);
    json.writeStringField("ties", ties);
    json.writeNumberField("dimension", dimension);
  }

  /** The two ends of an enclosure, in the object that is open. */
  static void writeBounds(JsonGenerator json, BigDecimal lower, BigDecimal upper)
      throws IOException {
    json.writeStringField("lower", lower.toPlainString());
    json.writeStringField("upper", upper.toPlainString());
  }
}
