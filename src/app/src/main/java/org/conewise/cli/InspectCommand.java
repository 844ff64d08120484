package org.conewise.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.conewise.exact.Rational;
import org.conewise.explain.Decimals;
import org.conewise.explain.WeightMatrix;
import org.conewise.model.Model;
import org.conewise.model.NetworkText;
import org.conewise.model.ReluNetwork;
import org.conewise.model.Standardisation;
import org.conewise.model.Transformer;
import org.conewise.model.file.ModelFormatException;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import org.conewise.write.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code conewise inspect}: what a model file holds, exactly. */
@Command(
    name = "inspect",
    description = "Shows the shape, the exact weights and the standardised form of a model.",
    mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ModelOptions model;

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException, ModelFormatException, CommandException {
    PrintWriter out = spec.commandLine().getOut();
    Model content = model.model();
    if (content instanceof Transformer transformer) {
      inspect(out, new TransformerInspection(transformer));
    } else {
      inspect(out, (ReluNetwork) content);
    }
    return ExitCode.PROVEN;
  }

  private void inspect(PrintWriter out, TransformerInspection inspection) throws IOException {
    if (json) {
      Json.print(out, inspection::write);
    } else {
      inspection.print(out);
    }
  }

  private void inspect(PrintWriter out, ReluNetwork network) throws IOException {
    if (json) {
      Json.print(out, body -> write(body, network));
    } else {
      print(out, network);
    }
  }

  private static void print(PrintWriter out, ReluNetwork network) {
    sizes(network).forEach((name, size) -> out.printf("%-11s  %s%n", name, size));
    out.println("outputs      " + network.outputs());
    out.println("weights      " + network.parameters());
    out.println("sha256       " + NetworkText.of(network).hash() + "  (of the .net text)");
    out.println();
    out.println("exact weights");
    printMatrices(out, network);
    out.println();
    out.println("standardised: each unit rescaled so that " + rule(network) + ";");
    out.println("the same function (decimals are rounded, for reading)");
    printDecimals(out, Standardisation.of(network));
  }

  /** The sizes that a form of network has, by name. */
  private static Map<String, Object> sizes(ReluNetwork network) {
    Map<String, Object> sizes = new LinkedHashMap<>();
    network.match(
        recurrent -> {
          sizes.put("hidden_size", recurrent.hiddenSize());
          return sizes.put("seq_len", recurrent.seqLen());
        },
        layered -> {
          sizes.put("inputs", layered.inputs());
          return sizes.put("layers", layered.widths());
        });
    return sizes;
  }

  private static String rule(ReluNetwork network) {
    return network.match(
        recurrent -> "its input weight is 1, -1 or 0",
        layered -> "its first weight that is not 0 is 1 or -1");
  }

  private static void printMatrices(PrintWriter out, ReluNetwork network) {
    for (WeightMatrix matrix : WeightMatrix.of(network)) {
      out.println("  " + matrix.title());
      matrix.rows().forEach(row -> out.println("    " + joined(row, Rational::toString)));
    }
  }

  private static void printDecimals(PrintWriter out, ReluNetwork network) {
    for (WeightMatrix matrix : WeightMatrix.of(network)) {
      out.println("  " + matrix.title());
      matrix.rows().forEach(row -> out.println("    " + joined(row, w -> Decimals.rounded(w, 7))));
    }
  }

  private static String joined(List<Rational> row, Function<Rational, String> spelling) {
    return String.join(" ", row.stream().map(spelling).toList());
  }

  private static void write(JsonGenerator json, ReluNetwork network) throws IOException {
    for (Map.Entry<String, Object> size : sizes(network).entrySet()) {
      json.writeObjectField(size.getKey(), size.getValue());
    }
    json.writeNumberField("outputs", network.outputs());
    json.writeNumberField("weights", network.parameters());
    json.writeObjectFieldStart("network");
    json.writeStringField("sha256", NetworkText.of(network).hash());
    json.writeEndObject();
    writeMatrices(json, "exact", network);
    writeMatrices(json, "standardised", Standardisation.of(network));
  }

  private static void writeMatrices(JsonGenerator json, String field, ReluNetwork network)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (WeightMatrix matrix : WeightMatrix.of(network)) {
      json.writeArrayFieldStart(matrix.name());
      for (List<Rational> row : matrix.rows()) {
        json.writeStartArray();
        for (Rational weight : row) {
          json.writeString(weight.toString());
        }
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
