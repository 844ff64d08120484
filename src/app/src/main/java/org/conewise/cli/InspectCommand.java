package org.conewise.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.conewise.exact.Rational;
import org.conewise.explain.Decimals;
import org.conewise.model.NetworkText;
import org.conewise.model.RecurrentNetwork;
import org.conewise.model.Standardisation;
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
    RecurrentNetwork network = model.network().recurrent();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Json.print(out, body -> write(body, network));
    } else {
      print(out, network);
    }
    return ExitCode.PROVEN;
  }

  private static void print(PrintWriter out, RecurrentNetwork network) {
    out.println("hidden_size  " + network.hiddenSize());
    out.println("seq_len      " + network.seqLen());
    out.println("outputs      " + network.outputs());
    out.println("weights      " + network.parameters());
    out.println("sha256       " + NetworkText.of(network).hash() + "  (of the .net text)");
    out.println();
    out.println("exact weights");
    printMatrices(out, network);
    out.println();
    out.println("standardised: each unit rescaled so that its input weight is 1, -1 or 0;");
    out.println("the same function (decimals are rounded, for reading)");
    printDecimals(out, Standardisation.of(network).recurrent());
  }

  private static void printMatrices(PrintWriter out, RecurrentNetwork network) {
    for (Matrix matrix : matrices(network)) {
      out.println("  " + matrix.name());
      matrix.rows().forEach(row -> out.println("    " + joined(row, Rational::toString)));
    }
  }

  private static void printDecimals(PrintWriter out, RecurrentNetwork network) {
    for (Matrix matrix : matrices(network)) {
      out.println("  " + matrix.name());
      matrix.rows().forEach(row -> out.println("    " + joined(row, w -> Decimals.rounded(w, 7))));
    }
  }

  private static String joined(List<Rational> row, Function<Rational, String> spelling) {
    return String.join(" ", row.stream().map(spelling).toList());
  }

  private static void write(JsonGenerator json, RecurrentNetwork network) throws IOException {
    json.writeNumberField("hidden_size", network.hiddenSize());
    json.writeNumberField("seq_len", network.seqLen());
    json.writeNumberField("outputs", network.outputs());
    json.writeNumberField("weights", network.parameters());
    json.writeObjectFieldStart("network");
    json.writeStringField("sha256", NetworkText.of(network).hash());
    json.writeEndObject();
    writeMatrices(json, "exact", network);
    writeMatrices(json, "standardised", Standardisation.of(network).recurrent());
  }

  private static void writeMatrices(JsonGenerator json, String field, RecurrentNetwork network)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (Matrix matrix : matrices(network)) {
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

  private record Matrix(String name, List<List<Rational>> rows) {}

  private static List<Matrix> matrices(RecurrentNetwork network) {
    return List.of(
        new Matrix("W_hi", network.inputHidden().stream().map(List::of).toList()),
        new Matrix("W_hh", network.hiddenHidden()),
        new Matrix("W_oh", network.hiddenOutput()));
  }
}
