package org.conewise.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conewise.exact.Rational;
import org.conewise.model.NetworkText;
import org.conewise.model.Transformer;

/** What {@code conewise inspect} says of a transformer: its sizes, and its exact weights. */
record TransformerInspection(Transformer transformer) {

  void print(PrintWriter out) {
    sizes().forEach((name, size) -> out.printf("%-11s  %s%n", name, size));
    out.println("sha256       " + NetworkText.of(transformer).hash() + "  (of the .net text)");
    out.println();
    out.println("exact weights of a transformer: one head, no mask, no norm, no bias");
    for (Transformer.Matrix matrix : transformer.matrices()) {
      out.println("  " + matrix.name());
      for (List<Rational> row : matrix.rows()) {
        out.println("    " + String.join(" ", row.stream().map(Rational::toString).toList()));
      }
    }
  }

  private Map<String, Long> sizes() {
    Map<String, Long> sizes = new LinkedHashMap<>();
    sizes.put("hidden_size", (long) transformer.width());
    sizes.put("seq_len", (long) transformer.inputs());
    sizes.put("tokens", (long) transformer.tokens());
    sizes.put("outputs", (long) transformer.outputs());
    sizes.put("layers", (long) transformer.layers().size());
    sizes.put("weights", transformer.parameters());
    return sizes;
  }

  void write(JsonGenerator json) throws IOException {
    for (Map.Entry<String, Long> size : sizes().entrySet()) {
      json.writeNumberField(size.getKey(), size.getValue());
    }
    json.writeObjectFieldStart("network");
    json.writeStringField("sha256", NetworkText.of(transformer).hash());
    json.writeEndObject();
    json.writeArrayFieldStart("exact");
    for (Transformer.Matrix matrix : transformer.matrices()) {
      json.writeStartObject();
      json.writeStringField("name", matrix.name());
      json.writeArrayFieldStart("rows");
      for (List<Rational> row : matrix.rows()) {
        write(json, row);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, List<Rational> row) throws IOException {
    json.writeStartArray();
    for (Rational weight : row) {
      json.writeString(weight.toString());
    }
    json.writeEndArray();
  }
}
