package org.conewise.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.conewise.analysis.Analysis;
import org.conewise.certify.Request;
import org.conewise.explain.Explanation;
import org.conewise.model.file.ModelFormatException;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code conewise export}: pictures and tables for other programs, and input for other provers. */
@Command(
    name = "export",
    description = "Writes pictures and tables of a model for other programs, or input for provers.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  private static final Pattern COQ_FILE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*\\.v");

  @Spec private CommandSpec spec;
  @Mixin private ModelOptions model;
  @Mixin private TextOutput output;

  @Option(
      names = "--to",
      required = true,
      description =
          "svg or tikz: a picture; latex: a theorem with its tables; csv: the linear pieces; dot or"
              + " graphml: the adjacency graph; json: all that explain says; coq: theorems, of two"
              + " inputs on the error fraction and of more on where the model errs, to be compiled"
              + " with proofs/coq; smtlib: a script that asks an SMT"
              + " solver for an input that contradicts the analysis.")
  private ExportFormat format;

  @Option(
      names = "--digits",
      defaultValue = "12",
      description = "coq: significant digits of the bounds, of two inputs. Default: ${DEFAULT-VALUE}.")
  private int digits;

  @Override
  public Integer call() throws IOException, ModelFormatException, CommandException {
    if (digits < 1 || digits > Request.MAX_DIGITS) {
      throw new ParameterException(
          spec.commandLine(), "--digits must be from 1 to " + Request.MAX_DIGITS);
    }
    requireModuleName();
    Analysis analysis = model.analysis();
    try {
      String text =
          model.budget().within(run -> format.render(Explanation.of(analysis), run, digits));
      output.write(spec.commandLine().getOut(), text);
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, e.getMessage());
    }
    return ExitCode.PROVEN;
  }

  /** Coq takes the name of a module from its file. */
  private void requireModuleName() throws CommandException {
    String name = output.fileName().orElse("stdout.v");
    if (format == ExportFormat.COQ && !COQ_FILE.matcher(name).matches()) {
      throw new CommandException(
          ExitCode.USAGE,
          name
              + ": Coq needs a file name of letters, digits and underscores that does not begin"
              + " with a digit, and ends in .v");
    }
  }
}
