package org.conewise.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.conewise.analysis.Analysis;
import org.conewise.exact.Doubles;
import org.conewise.exact.Enclosure;
import org.conewise.exact.Rational;
import org.conewise.explain.Effort;
import org.conewise.explain.Explanation;
import org.conewise.explain.Piece;
import org.conewise.explain.StandardForm;
import org.conewise.explain.Surprise;
import org.conewise.explain.WeightMatrix;
import org.conewise.explain.WrongRegion;

/**
 * An explanation as the fields of a JSON object. Exact numbers are strings in the spelling of the
 * {@code .net} format; enclosures are pairs of decimal strings; logarithms and costs are numbers.
 */
public final class ExplanationJson {

  private final JsonGenerator json;

  private ExplanationJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the fields into the object that the generator has open. */
  public static void write(JsonGenerator json, Explanation explanation, StandardForm standard)
      throws IOException {
    ExplanationJson writer = new ExplanationJson(json);
    writer.head(explanation);
    writer.standardForm(standard);
    writer.pieces(explanation.pieces());
    writer.wrongRegions(explanation.wrongRegions());
    if (explanation.surprise().isPresent()) {
      writer.surprise(explanation.surprise().get());
    }
    writer.effort(explanation.effort());
  }

  /** The whole object, indented. */
  public static String text(Explanation explanation, StandardForm standard) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      write(json, explanation, standard);
      json.writeEndObject();
    }
    return text + "\n";
  }

  private void head(Explanation explanation) throws IOException {
    Analysis analysis = explanation.analysis();
    json.writeBooleanField("certified", false);
    Json.writeQuestion(json, analysis.wanted(), analysis.ties().label(), analysis.dimension());
    json.writeObjectFieldStart("network");
    json.writeStringField("sha256", explanation.networkHash());
    Json.writeLayers(json, analysis.network().widths());
    json.writeNumberField("weights", analysis.network().parameters());
    json.writeEndObject();
    enclosure("error", analysis.error().enclosure());
    enclosure("tie", analysis.tied().enclosure());
  }

  private void standardForm(StandardForm standard) throws IOException {
    json.writeObjectFieldStart("standardised");
    for (WeightMatrix matrix : WeightMatrix.of(standard.network())) {
      json.writeFieldName(matrix.name());
      if (matrix.name().equals("W_hi")) {
        row(matrix.rows().stream().map(one -> one.get(0)).toList());
      } else {
        rows(matrix.rows());
      }
    }
    json.writeFieldName("units_without_input");
    numbers(standard.unscaled());
    json.writeBooleanField("same_statement", standard.sameStatement());
    json.writeEndObject();
  }

  private void pieces(List<Piece> pieces) throws IOException {
    json.writeArrayFieldStart("pieces");
    for (Piece piece : pieces) {
      json.writeStartObject();
      json.writeNumberField("id", piece.id());
      json.writeNumberField("cells", piece.cells().size());
      json.writeFieldName("logit_differences");
      rows(piece.differences());
      if (piece.isPlaneWithTask()) {
        json.writeNumberField("a0", Doubles.of(piece.a0()));
        json.writeNumberField("a1", Doubles.of(piece.a1()));
      }
      enclosure("share", piece.share().enclosure());
      enclosure("wrong", piece.wrong().enclosure());
      json.writeFieldName("wanted");
      numbers(piece.wanted());
      json.writeBooleanField("crossed", piece.isCrossed());
      gap(piece.relativeGap());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void gap(Optional<Rational> gap) throws IOException {
    if (gap.isEmpty()) {
      return;
    }
    json.writeStringField("relative_gap", gap.get().toString());
    if (gap.get().signum() != 0) {
      json.writeNumberField("relative_gap_log2", Doubles.log2(gap.get()));
    }
  }

  private void wrongRegions(List<WrongRegion> regions) throws IOException {
    json.writeArrayFieldStart("wrong_regions");
    for (WrongRegion region : regions) {
      json.writeStartObject();
      json.writeNumberField("id", region.id());
      enclosure("share", region.share().enclosure());
      json.writeNumberField("given", region.given());
      json.writeNumberField("wanted", region.wanted());
      json.writeBooleanField("tied", region.tied());
      json.writeFieldName("pieces");
      numbers(region.pieces());
      json.writeArrayFieldStart("sample");
      for (BigDecimal coordinate : region.sample()) {
        json.writeString(coordinate.toPlainString());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void surprise(Surprise surprise) throws IOException {
    json.writeObjectFieldStart("surprise");
    json.writeArrayFieldStart("lines");
    for (Surprise.Line line : surprise.lines()) {
      json.writeStartObject();
      json.writeStringField("item", line.item());
      bits("bits", line.bits());
      json.writeStringField("reason", line.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    bits("total", surprise.total());
    json.writeEndObject();
  }

  /** JSON has no infinity: an exact equality has {@code null} bits. */
  private void bits(String field, double bits) throws IOException {
    if (Double.isInfinite(bits)) {
      json.writeNullField(field);
    } else {
      json.writeNumberField(field, bits);
    }
  }

  private void effort(Effort effort) throws IOException {
    json.writeObjectFieldStart("effort");
    json.writeNumberField("multiply_adds_per_evaluation", effort.pass());
    json.writeNumberField("multiply_adds_to_enumerate_about", effort.find());
    json.writeNumberField("multiply_adds_to_check", effort.check());
    json.writeNumberField("samples_at_same_cost", effort.samplesForSameCost());
    if (effort.error() > 0) {
      json.writeNumberField("standard_error_at_same_cost", effort.standardErrorForSameCost());
      json.writeNumberField("samples_for_one_percent", effort.samplesForRelative(0.01));
      json.writeNumberField("samples_for_same_digits", effort.samplesForSamePrecision());
    }
    json.writeEndObject();
  }

  private void enclosure(String field, Enclosure enclosure) throws IOException {
    json.writeObjectFieldStart(field);
    Json.writeBounds(json, enclosure.lower(), enclosure.upper());
    json.writeEndObject();
  }

  private void rows(List<List<Rational>> rows) throws IOException {
    json.writeStartArray();
    for (List<Rational> row : rows) {
      row(row);
    }
    json.writeEndArray();
  }

  private void row(List<Rational> row) throws IOException {
    json.writeStartArray();
    for (Rational number : row) {
      json.writeString(number.toString());
    }
    json.writeEndArray();
  }

  private void numbers(List<Integer> numbers) throws IOException {
    json.writeStartArray();
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }
}
