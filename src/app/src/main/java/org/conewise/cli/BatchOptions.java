package org.conewise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.conewise.batch.BatchModels;
import org.conewise.model.Noise;
import org.conewise.write.CommandException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options of a run of many models. */
final class BatchOptions {

  private static final int DEFAULT_COUNT = 100;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many models to certify at once; the results are the same for every N."
              + " Default: the number of processors.")
  private Integer jobs;

  @Option(
      names = "--summary",
      paramLabel = "FILE.csv",
      description = "Write a table with a row for each model, its last column the time taken.")
  private OutputPath summary;

  @Option(
      names = "--noise",
      paramLabel = "SIGMA",
      description =
          "Certify perturbations of MODEL: to every weight Gaussian noise of this standard deviation"
              + " is added, and the sum rounded to float32.")
  private Double sigma;

  @Option(
      names = "--count",
      paramLabel = "K",
      description = "With --noise: how many perturbations. Default: " + DEFAULT_COUNT + ".")
  private Integer count;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description =
          "With --noise: perturbation k, counted from 0, depends on S and k alone. Default: 0.")
  private Long seed;

  /** Whether these arguments ask for a batch, rather than for the one file that they name. */
  boolean isAsked(List<String> models) {
    boolean plain = models.size() == 1 && BatchModels.isPlain(models.get(0));
    return !plain || jobs != null || summary != null || sigma != null;
  }

  /**
   * Refuses what makes no sense.
   *
   * @throws ParameterException if an option is out of range or lacks another
   */
  void validate(CommandLine command, List<String> models) {
    require(jobs == null || jobs >= 1, command, "--jobs must be at least 1");
    require(count == null || count >= 1, command, "--count must be at least 1");
    require(sigma != null || count == null, command, "--count belongs to --noise");
    require(sigma != null || seed == null, command, "--seed belongs to --noise");
    if (sigma != null) {
      require(
          Double.isFinite(sigma) && sigma >= 0, command, "--noise must be a number from 0 upwards");
      require(
          models.size() == 1 && BatchModels.isPlain(models.get(0)),
          command,
          "--noise takes one MODEL, which is a file, not " + String.join(" ", models));
    }
  }

  int jobs() {
    return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
  }

  /**
   * The file for the table, if one is asked for.
   *
   * @throws CommandException if a folder is named
   */
  Optional<Path> summary() throws CommandException {
    return summary == null ? Optional.empty() : Optional.of(summary.file());
  }

  Optional<Noise> noise() {
    return Optional.ofNullable(sigma).map(s -> new Noise(s, seed == null ? 0 : seed));
  }

  int count() {
    return count == null ? DEFAULT_COUNT : count;
  }

  private static void require(boolean condition, CommandLine command, String message) {
    if (!condition) {
      throw new ParameterException(command, message);
    }
  }
}
