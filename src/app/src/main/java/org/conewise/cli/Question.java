package org.conewise.cli;

import java.nio.file.Path;
import org.conewise.certify.ProofChoice;
import org.conewise.certify.Request;
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

  @Mixin private BudgetOptions budget;

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

  BudgetOptions budget() {
    return budget;
  }

  /**
   * What is asked about a network.
   *
   * @param model where the network is from; its name may tell the task
   * @param proof the kind of proof, for which the network may have too many inputs
   * @throws CommandException if the question makes no sense for the network
   */
  Request request(Path model, ReluNetwork network, ProofChoice proof) throws CommandException {
    Task wanted = taskOf(model);
    try {
      return Request.of(network, wanted).withTies(ties).withProof(proof);
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, model + ": " + e.getMessage());
    }
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
                    model
                        + ": this name does not tell the task; add --task 2nd_argmax, argmax or"
                        + " argmedian"));
  }
}
