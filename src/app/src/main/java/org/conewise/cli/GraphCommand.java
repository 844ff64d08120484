package org.conewise.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.conewise.analysis.Analysis;
import org.conewise.graph.GraphFormat;
import org.conewise.model.file.ModelFormatException;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code conewise graph}: the adjacency graph of the activation regions. */
@Command(
    name = "graph",
    description = "Writes the adjacency graph of the activation regions.",
    mixinStandardHelpOptions = true)
final class GraphCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ModelOptions model;
  @Mixin private TextOutput output;

  @Option(
      names = "--format",
      defaultValue = "dot",
      description = "dot, graphml or json. Default: ${DEFAULT-VALUE}.")
  private GraphFormat format;

  @Override
  public Integer call() throws IOException, ModelFormatException, CommandException {
    Analysis analysis = model.analysis();
    StringWriter text = new StringWriter();
    format.write(analysis.graph(), text);
    output.write(spec.commandLine().getOut(), text.toString());
    return ExitCode.PROVEN;
  }
}
