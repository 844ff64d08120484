package org.conewise.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.conewise.certificate.Analysis;
import org.conewise.export.ExportFormat;
import org.conewise.network.ModelFormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code conewise export}: an analysis as a picture. */
@Command(
    name = "export",
    description = "Writes a picture of a two-input model.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ModelOptions model;
  @Mixin private TextOutput output;

  @Option(names = "--to", required = true, description = "svg: the unit disc.")
  private ExportFormat format;

  @Override
  public Integer call() throws IOException, ModelFormatException, CommandException {
    Analysis analysis = model.analysis();
    try {
      output.write(spec.commandLine().getOut(), format.render(analysis));
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, e.getMessage());
    }
    return ExitCode.PROVEN;
  }
}
