package org.conewise.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conewise.analysis.Analysis;
import org.conewise.exact.LinearForm;
import org.conewise.explain.Approximate;
import org.conewise.explain.Decimals;
import org.conewise.explain.Phrases;
import org.conewise.graph.ActivationRegion;
import org.conewise.graph.LinearPiece;
import org.conewise.graph.RegionGraph;
import org.conewise.model.file.ModelFormatException;
import org.conewise.question.Cell;
import org.conewise.question.Task;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import org.conewise.write.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code conewise regions}: the activation regions and the linear pieces as tables. */
@Command(
    name = "regions",
    description = "Lists the activation regions and the linear pieces of a model.",
    mixinStandardHelpOptions = true)
final class RegionsCommand implements Callable<Integer> {

  private static final int DIGITS = 6;

  /** Rows of a table at most, where there may be thousands. */
  private static final int MAX_ROWS = 40;

  @Spec private CommandSpec spec;
  @Mixin private ModelOptions model;

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException, ModelFormatException, CommandException {
    Analysis analysis = model.analysis();
    RegionGraph graph = analysis.graph();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Json.print(out, body -> write(body, analysis, graph));
    } else {
      print(out, analysis, graph);
    }
    return ExitCode.PROVEN;
  }

  private static void print(PrintWriter out, Analysis analysis, RegionGraph graph) {
    int width = Math.max(7, graph.regions().get(0).pattern().toString().length());
    String row = "%6s  %-" + width + "s  %-12s  %6s  %s%n";
    out.printf(row, "region", "pattern", "fraction", "cells", "neighbours");
    for (ActivationRegion region : shown(graph.regions(), ActivationRegion::cells, analysis)) {
      String neighbours =
          graph.neighboursOf(region).stream()
              .map(ActivationRegion::id)
              .sorted()
              .map(String::valueOf)
              .collect(Collectors.joining(" "));
      out.printf(
          row,
          region.id(),
          region.pattern().toString(),
          fraction(analysis, region.cells()),
          region.cells().size(),
          neighbours);
    }
    omitted(out, graph.regions().size(), "regions", analysis);
    out.println();
    out.printf(
        "%6s  %-12s  %-12s  %6s  %s%n",
        "piece", "fraction", "wrong", "cells", "logit differences to logit 0, scaled");
    List<LinearPiece> pieces = analysis.pieces();
    for (LinearPiece piece : shown(pieces, LinearPiece::cells, analysis)) {
      out.printf(
          Locale.ROOT,
          "%6d  %-12s  %-12s  %6d  %s%n",
          pieces.indexOf(piece),
          fraction(analysis, piece.cells()),
          fraction(analysis, wrong(analysis, piece)),
          piece.cells().size(),
          piece.logitDifferences().stream()
              .map(RegionsCommand::direction)
              .collect(Collectors.joining("; ")));
    }
    omitted(out, pieces.size(), "pieces", analysis);
    out.println();
    out.printf(
        "Wrong is what %s does not %s, ties %s.%n",
        analysis.wanted().match(Task::label, reference -> "the reference"),
        analysis.wanted().isReference() ? "answer" : "want",
        analysis.ties().label());
    out.println(Phrases.APPROXIMATE);
  }

  /** The rows of a table: beyond three inputs the largest, in the order of the fan. */
  private static <T> List<T> shown(
      List<T> things, Function<T, List<Cell>> cells, Analysis analysis) {
    if (analysis.dimension() <= 3 || things.size() <= MAX_ROWS) {
      return things;
    }
    return Approximate.largestFirst(things, cells).stream()
        .limit(MAX_ROWS)
        .sorted(Comparator.comparing(things::indexOf))
        .toList();
  }

  private static void omitted(PrintWriter out, int rows, String what, Analysis analysis) {
    if (analysis.dimension() > 3 && rows > MAX_ROWS) {
      out.printf(
          Locale.ROOT,
          "(%d more %s, the smallest, are not shown; --json has all)%n",
          rows - MAX_ROWS,
          what);
    }
  }

  private static void write(JsonGenerator json, Analysis analysis, RegionGraph graph)
      throws IOException {
    json.writeBooleanField("certified", false);
    Json.writeQuestion(json, analysis.wanted(), analysis.ties().label(), analysis.dimension());
    json.writeArrayFieldStart("regions");
    for (ActivationRegion region : graph.regions()) {
      json.writeStartObject();
      json.writeNumberField("id", region.id());
      json.writeStringField("pattern", region.pattern().toString());
      json.writeStringField("fraction", fraction(analysis, region.cells()));
      json.writeNumberField("cells", region.cells().size());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("pieces");
    for (LinearPiece piece : analysis.pieces()) {
      json.writeStartObject();
      json.writeStringField("fraction", fraction(analysis, piece.cells()));
      json.writeStringField("wrong", fraction(analysis, wrong(analysis, piece)));
      json.writeNumberField("cells", piece.cells().size());
      json.writeArrayFieldStart("logit_differences");
      for (LinearForm form : piece.logitDifferences()) {
        json.writeString(form.coefficients().toString());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String fraction(Analysis analysis, List<Cell> cells) {
    return Decimals.rounded(analysis.fractionOf(cells), DIGITS);
  }

  private static List<Cell> wrong(Analysis analysis, LinearPiece piece) {
    return piece.cells().stream().filter(cell -> cell.isWrong(analysis.ties())).toList();
  }

  /** The coefficients divided by the greatest of them. */
  private static String direction(LinearForm form) {
    return Decimals.direction(form.coefficients(), DIGITS);
  }
}
