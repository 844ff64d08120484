package org.conewise.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conewise.model.Noise;
import org.conewise.model.ReluNetwork;
import org.conewise.model.file.ModelFormatException;
import org.conewise.write.CertificateFiles;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;

/**
 * One model of a batch: a file, or a perturbation of the network in a file.
 *
 * @param label how it is called in the output
 */
public record BatchModel(String label, Path file, Optional<Perturbation> perturbation) {

  /** Reads the network of a file. */
  public interface Reader {
    ReluNetwork read(Path file) throws IOException, ModelFormatException, CommandException;
  }

  /** The network that is perturbed, and which of its perturbations is meant. */
  public record Perturbation(ReluNetwork original, Noise noise, int index) {}

  public static BatchModel of(Path file) {
    return new BatchModel(file.toString(), file, Optional.empty());
  }

  /**
   * The perturbations 0 to {@code count - 1}; number 12 with seed 7 is called {@code NAME~7.12}.
   */
  public static List<BatchModel> perturbations(Path file, Reader reader, Noise noise, int count)
      throws IOException, ModelFormatException, CommandException {
    ReluNetwork original = reader.read(file);
    String name = CertificateFiles.stem(file) + "~" + noise.seed() + ".";
    return IntStream.range(0, count)
        .mapToObj(
            k -> new BatchModel(name + k, file, Optional.of(new Perturbation(original, noise, k))))
        .toList();
  }

  public ReluNetwork network(Reader reader)
      throws IOException, ModelFormatException, CommandException {
    if (perturbation.isEmpty()) {
      return reader.read(file);
    }
    Perturbation chosen = perturbation.get();
    try {
      return chosen.noise().perturbation(chosen.original(), chosen.index());
    } catch (ArithmeticException e) {
      throw new CommandException(ExitCode.USAGE, label + ": " + e.getMessage());
    }
  }

  /** The label without a file's extension. */
  String stem() {
    return perturbation.isPresent() ? label : CertificateFiles.stem(file);
  }

  /** The label without folders. */
  String fileName() {
    return perturbation.isPresent() ? label : file.getFileName().toString();
  }
}
