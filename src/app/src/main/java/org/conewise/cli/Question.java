package org.conewise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.conewise.certify.FiniteRequest;
import org.conewise.certify.ProofChoice;
import org.conewise.certify.Request;
import org.conewise.model.ReluNetwork;
import org.conewise.model.Transformer;
import org.conewise.model.file.ModelFormatException;
import org.conewise.question.Reference;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.conewise.question.Wanted;
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
          "2nd_argmax, argmax or argmedian; of transformers longest_cycle. Taken from the file name where"
              + " that is unmistakable.")
  private Task task;

  @Option(
      names = "--against",
      paramLabel = "REFERENCE",
      description =
          "Another network, whose answer is wanted in place of that of a task: the error is then the"
              + " fraction of inputs on which the answers differ.")
  private Path against;

  @Option(
      names = "--ties",
      paramLabel = "POLICY",
      defaultValue = "first",
      description =
          "What a tie of the greatest logits counts as: first (the lowest index is the answer,"
              + " as torch.argmax has it) or wrong (an error). Default: ${DEFAULT-VALUE}.")
  private TiePolicy ties;

  @Mixin private BudgetOptions budget;

  private Optional<Reference> reference = Optional.empty();

  static final class TaskConverter implements ITypeConverter<Task> {
    @Override
    public Task convert(String value) {
      return Task.fromLabel(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is not 2nd_argmax, argmax, argmedian or longest_cycle"));
    }
  }

  BudgetOptions budget() {
    return budget;
  }

  /** The file of the network whose answer is wanted, if there is one. */
  Optional<Path> against() {
    return Optional.ofNullable(against);
  }

  /**
   * What is asked about a network.
   *
   * @param model where the network is from; its name may tell the task
   * @param proof the kind of proof, for which the network may have too many inputs
   * @param files read the reference, once, if there is one
   * @throws CommandException if the question makes no sense for the network, or the reference
   *     cannot be read
   */
  Request request(Path model, ReluNetwork network, ProofChoice proof, FileBudget files)
      throws ModelFormatException, CommandException {
    Wanted wanted = wanted(model, network, files);
    try {
      return Request.of(network, wanted).withTies(ties).withProof(proof);
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, model + ": " + e.getMessage());
    }
  }

  /**
   * What is asked about a transformer.
   *
   * @throws CommandException if the question makes no sense for it
   */
  FiniteRequest request(Path model, Transformer transformer) throws CommandException {
    if (against != null) {
      throw new CommandException(
          ExitCode.USAGE,
          model + ": is a transformer, which can be compared with no other network (--against)");
    }
    Task wanted = taskOf(model, "--task longest_cycle");
    try {
      return new FiniteRequest(transformer, wanted, ties, List.of());
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, model + ": " + e.getMessage());
    }
  }

  private Wanted wanted(Path model, ReluNetwork network, FileBudget files)
      throws ModelFormatException, CommandException {
    if (against != null) {
      requireOneQuestion(model);
      return reference(files);
    }
    if (task == null && network.outputs() != network.inputs()) {
      return Task.ARGMAX;
    }
    return taskOf(model, "--task 2nd_argmax, argmax or argmedian, or --against another network");
  }

  private void requireOneQuestion(Path model) throws CommandException {
    if (task != null) {
      throw new CommandException(
          ExitCode.USAGE, "--task and --against are two questions; choose one of them");
    }
    if (FileBudget.isStandardInput(against) && FileBudget.isStandardInput(model)) {
      throw new CommandException(
          ExitCode.USAGE, "only one of MODEL and REFERENCE can be standard input");
    }
  }

  private synchronized Reference reference(FileBudget files)
      throws ModelFormatException, CommandException {
    if (reference.isEmpty()) {
      reference = Optional.of(Reference.of(files.network(against)));
    }
    return reference.get();
  }

  private Task taskOf(Path model, String choices) throws CommandException {
    if (task != null) {
      return task;
    }
    return Task.fromFileName(model.getFileName().toString())
        .orElseThrow(
            () ->
                new CommandException(
                    ExitCode.USAGE, model + ": this name does not tell the task; add " + choices));
  }
}
