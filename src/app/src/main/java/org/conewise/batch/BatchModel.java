package org.conewise.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conewise.model.Model;
import org.conewise.model.Noise;
import org.conewise.model.ReluNetwork;
import org.conewise.model.file.ModelFormatException;
import org.conewise.write.CertificateFiles;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import org.conewise.write.FileFault;

/**
 * One model of a batch.
 *
 * @param label how it is called in the output
 */
public record BatchModel(String label, Path file, Origin origin) {

  /** Reads the network of a file. */
  public interface Reader {
    Model read(Path file) throws IOException, ModelFormatException, CommandException;
  }

  /** Where the network is from. */
  public sealed interface Origin {}

  /** The network in the file. */
  public record Original() implements Origin {}

  /** The network that is perturbed, and which of its perturbations is meant. */
  public record Perturbation(ReluNetwork original, Noise noise, int index) implements Origin {}

  /** None, as a folder that might hold some cannot be searched. */
  public record Unsearchable(String message) implements Origin {}

  public static BatchModel of(Path file) {
    return new BatchModel(file.toString(), file, new Original());
  }

  /** What stands for the models of a folder that cannot be searched. */
  static BatchModel unsearchable(Path folder, IOException problem) {
    return new BatchModel(
        folder.toString(),
        folder,
        new Unsearchable(FileFault.reading(folder, problem).getMessage()));
  }

  /**
   * The perturbations 0 to {@code count - 1}; number 12 with seed 7 is called {@code NAME~7.12}.
   */
  public static List<BatchModel> perturbations(Path file, Reader reader, Noise noise, int count)
      throws IOException, ModelFormatException, CommandException {
    if (!(reader.read(file) instanceof ReluNetwork original)) {
      throw new CommandException(
          ExitCode.USAGE, file + ": is a transformer; --noise perturbs ReLU networks only");
    }
    String name = CertificateFiles.stem(file) + "~" + noise.seed() + ".";
    return IntStream.range(0, count)
        .mapToObj(k -> new BatchModel(name + k, file, new Perturbation(original, noise, k)))
        .toList();
  }

  /**
   * The network.
   *
   * @throws CommandException if there is none
   */
  public Model network(Reader reader) throws IOException, ModelFormatException, CommandException {
    if (origin instanceof Perturbation chosen) {
      return perturbed(chosen);
    }
    if (origin instanceof Unsearchable folder) {
      throw new CommandException(ExitCode.BAD_FILE, folder.message());
    }
    return reader.read(file);
  }

  private ReluNetwork perturbed(Perturbation chosen) throws CommandException {
    try {
      return chosen.noise().perturbation(chosen.original(), chosen.index());
    } catch (ArithmeticException e) {
      throw new CommandException(ExitCode.USAGE, label + ": " + e.getMessage());
    }
  }

  /** Which perturbation it is, if it is one. */
  public Optional<Perturbation> perturbation() {
    return origin instanceof Perturbation chosen ? Optional.of(chosen) : Optional.empty();
  }

  /** The label without a file's extension. */
  String stem() {
    return origin instanceof Perturbation ? label : CertificateFiles.stem(file);
  }
}
