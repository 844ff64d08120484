package org.conewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.conewise.analysis.Analysis;
import org.conewise.explain.Explanation;
import org.conewise.explain.StandardForm;
import org.conewise.model.file.ModelFormatException;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import org.conewise.write.ExplanationJson;
import org.conewise.write.ExplanationText;
import org.conewise.write.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code conewise explain}: why the error is what it is. */
@Command(
    name = "explain",
    description = "Shows the linear pieces, the wrong regions and the surprise ledger of a model.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ModelOptions model;

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException, ModelFormatException, CommandException {
    Analysis analysis = model.analysis();
    Explanation explanation = model.budget().within(run -> Explanation.of(analysis));
    StandardForm standard = model.budget().within(run -> StandardForm.of(analysis));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Json.print(out, body -> ExplanationJson.write(body, explanation, standard));
    } else {
      out.print(ExplanationText.of(explanation, standard));
    }
    return standard.sameStatement() ? ExitCode.PROVEN : ExitCode.REFUTED;
  }
}
