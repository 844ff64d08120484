package org.conewise.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.conewise.certificate.Analysis;
import org.conewise.export.ExportFormat;
import org.conewise.network.ModelFormatException;
import org.conewise.report.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code conewise export}: pictures and tables for other programs. */
@Command(
    name = "export",
    description = "Writes pictures and tables of a model for other programs.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ModelOptions model;
  @Mixin private TextOutput output;

  @Option(
      names = "--to",
      required = true,
      description =
          "svg or tikz: a picture; latex: a theorem with its tables; csv: the linear pieces; dot or"
              + " graphml: the adjacency graph; json: all that explain says.")
  private ExportFormat format;

  @Override
  public Integer call() throws IOException, ModelFormatException, CommandException {
    Analysis analysis = model.analysis();
    String text = model.effort().within(() -> format.render(Explanation.of(analysis)));
    output.write(spec.commandLine().getOut(), text);
    return ExitCode.PROVEN;
  }
}
