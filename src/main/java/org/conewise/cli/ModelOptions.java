package org.conewise.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.conewise.certificate.Analysis;
import org.conewise.network.ModelFormatException;
import org.conewise.network.ModelReader;
import org.conewise.network.ReluNetwork;
import org.conewise.task.Task;
import org.conewise.task.TiePolicy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The model, its task and the tie policy: what most commands take. */
final class ModelOptions {

  @Parameters(
      paramLabel = "MODEL",
      description = "A network: .pth, .safetensors or .net (told by content).")
  private Path model;

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

  Path path() {
    return model;
  }

  Effort effort() {
    return effort;
  }

  /** The model's file name without its extension. */
  String name() {
    String file = model.getFileName().toString();
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  ReluNetwork network() throws IOException, ModelFormatException {
    return ModelReader.read(model);
  }

  Analysis analysis() throws IOException, ModelFormatException, CommandException {
    ReluNetwork network = network();
    Task wanted = task();
    int n = network.seqLen();
    if (n < 2 || n > 3) {
      throw new CommandException(
          ExitCode.USAGE,
          model
              + ": has "
              + n
              + " inputs; certificates exist for 2 and 3 inputs so far (cones in "
              + n
              + " dimensions need simplicial cells and volumes that this version does not have)");
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
    return effort.within("enumerating", () -> Analysis.of(network, wanted, ties, effort));
  }

  private Task task() throws CommandException {
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
