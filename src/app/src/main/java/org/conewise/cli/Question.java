package org.conewise.cli;

import java.nio.file.Path;
import org.conewise.analysis.Analysis;
import org.conewise.certify.Certification;
import org.conewise.model.ReluNetwork;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is asked about a model, and what the answer may cost. */
final class Question {

  @Option(
      names = "--task",
      paramLabel = "TASK",
      converter = TaskConverter.class,
      description =
          "2nd_argmax, argmax or argmedian. Taken from the file name where that is unmistakable.")
  private Task task;

  @Option(
      names = "--ties",
      paramLabel = "POLICY",
      defaultValue = "first",
      description =
          "What a tie of the greatest logits counts as: first (the lowest index is the answer,"
              + " as torch.argmax has it) or wrong (an error). Default: ${DEFAULT-VALUE}.")
  private TiePolicy ties;

  @Mixin private Effort effort;

  static final class TaskConverter implements ITypeConverter<Task> {
    @Override
    public Task convert(String value) {
      return Task.fromLabel(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is not 2nd_argmax, argmax or argmedian"));
    }
  }

  Effort effort() {
    return effort;
  }

  /**
   * Enumerates and measures.
   *
   * @param model where the network is from; its name may tell the task
   * @param budget what this may cost
   * @throws CommandException if the question makes no sense for the network, or the budget runs out
   */
  Analysis analysis(Path model, ReluNetwork network, Effort budget) throws CommandException {
    Task wanted = taskOf(model);
    int n = network.seqLen();
    if (n < 2 || n > Certification.MAX_INPUTS) {
      throw new CommandException(
          ExitCode.USAGE,
          model
              + ": has "
              + n
              + " inputs; certificates exist for 2 to "
              + Certification.MAX_INPUTS
              + " inputs so far");
    }
    if (!wanted.isDefinedFor(n)) {
      throw new CommandException(
          ExitCode.USAGE, wanted.label() + " is not defined for " + n + " inputs");
    }
    if (network.outputs() != n) {
      throw new CommandException(
          ExitCode.BAD_FILE,
          model
              + ": "
              + wanted.label()
              + " needs one logit per input, found "
              + network.outputs()
              + " logits for "
              + n
              + " inputs");
    }
    return budget.within("enumerating", () -> Analysis.of(network, wanted, ties, budget));
  }

  private Task taskOf(Path model) throws CommandException {
    if (task != null) {
      return task;
    }
    return Task.fromFileName(model.getFileName().toString())
        .orElseThrow(
            () ->
                new CommandException(
                    ExitCode.USAGE,
                    model.getFileName()
                        + " does not tell its task; add --task 2nd_argmax, argmax or argmedian"));
  }
}
