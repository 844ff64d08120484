package org.conewise.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.conewise.certificate.Analysis;
import org.conewise.export.DiscSvg;
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

  enum Format {
    SVG
  }

  @Spec private CommandSpec spec;
  @Mixin private ModelOptions model;
  @Mixin private TextOutput output;

  @Option(names = "--to", required = true, description = "svg: the unit disc.")
  private Format format;

  @Override
  public Integer call() throws IOException, ModelFormatException, CommandException {
    Analysis analysis = model.analysis();
    if (analysis.dimension() != 2) {
      throw new CommandException(ExitCode.USAGE, "--to svg draws two-input models");
    }
    output.write(spec.commandLine().getOut(), DiscSvg.of(analysis));
    return ExitCode.PROVEN;
  }
}
