package org.conewise.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.conewise.certify.Limits;
import org.conewise.certify.NotOrderedException;
import org.conewise.certify.Progress;
import org.conewise.certify.ProofRejectedException;
import org.conewise.certify.Run;
import org.conewise.certify.StoppedException;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/**
 * What a command may spend, and how it shows that it is at work. A budget that runs out ends the
 * command with exit code 4 and a line that says how far it came; it is never a verdict. The memory
 * budget is the heap of the JVM.
 */
final class BudgetOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  private static final long DEFAULT_CELLS = 5_000_000;

  @Option(
      names = "--max-seconds",
      paramLabel = "S",
      defaultValue = "3600",
      converter = SecondsConverter.class,
      description = "Give up, with exit code 4, after this time. Default: ${DEFAULT-VALUE}.")
  private double maxSeconds;

  @Option(
      names = "--max-cells",
      paramLabel = "N",
      defaultValue = "" + DEFAULT_CELLS,
      description =
          "Give up, with exit code 4, on a list of more cones than this; certify then tries the other"
              + " kinds of proof, unless --proof fan is given. Default: ${DEFAULT-VALUE}.")
  private long maxCells;

  @Option(names = "--quiet", description = "Show no progress.")
  private boolean quiet;

  /** Some thirty years, which fit into a number of nanoseconds; who asks for more gets this. */
  private static final double LONGEST_SECONDS = 1e9;

  private static final long STEP_MILLIS = 250;

  /** How long a run that has to stop may take until it does. */
  private static final long GRACE_MILLIS = 1000;

  static final class SecondsConverter implements ITypeConverter<Double> {
    @Override
    public Double convert(String argument) {
      double seconds = Arguments.number(argument);
      if (seconds < 0) {
        throw new TypeConversionException("'" + argument + "' is not a time: it is negative");
      }
      return Math.min(seconds, LONGEST_SECONDS);
    }
  }

  /** Some work on a run. */
  @FunctionalInterface
  interface Work<T> {
    T on(Run run) throws Exception;
  }

  private final long start = System.nanoTime();
  private Optional<Run> run = Optional.empty();
  private Optional<ProgressDisplay> display = Optional.empty();
  private Optional<Pace> pace = Optional.empty();
  private volatile Progress.Phase phase = Progress.Phase.ENUMERATING;
  private volatile long reached;

  /** The same budgets for other work, counted from now; it shows nothing. */
  BudgetOptions anew() {
    BudgetOptions others = new BudgetOptions();
    others.maxSeconds = maxSeconds;
    others.maxCells = maxCells;
    others.quiet = true;
    return others;
  }

  /** The option for a number of cells that is not the usual one, after a space; else nothing. */
  String cellsOption() {
    return maxCells == DEFAULT_CELLS ? "" : " --max-cells " + maxCells;
  }

  /** Shows how much of some countable work is done, once it has taken a second. */
  void show(long done, long all, String things) {
    show((double) done / all, done, things);
  }

  /** Removes what {@link #show} has drawn. */
  void clear() {
    display().ifPresent(ProgressDisplay::clear);
  }

  /**
   * Does some work within what is left of the budgets.
   *
   * @throws CommandException if a budget runs out, or the work fails
   */
  <T> T within(Work<T> work) throws CommandException {
    Run current = run();
    FutureTask<T> task = new FutureTask<>(() -> current.call(() -> work.on(current)));
    Thread worker = new Thread(task, "conewise");
    worker.setDaemon(true);
    worker.start();
    try {
      return awaited(task);
    } catch (TimeoutException e) {
      throw exhausted(timeRanOut(), phase.reached(reached));
    } catch (InterruptedException e) {
      throw exhausted("interrupted", phase.reached(reached));
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      if (!task.isDone()) {
        current.cancel();
        task.cancel(true);
      }
      clear();
    }
  }

  /** One run for all that a command does. */
  private synchronized Run run() {
    Duration time = Duration.ofNanos((long) (maxSeconds * 1e9)).minus(elapsed());
    Run current = run.orElseGet(() -> Run.of(new Limits(time, maxCells), this::show));
    run = Optional.of(current);
    return current;
  }

  /**
   * Waits in short steps, between which it shows that the work goes on. The run itself keeps the
   * time; where it does not ask for the time, it is given up a little later.
   */
  private <T> T awaited(FutureTask<T> task)
      throws InterruptedException, ExecutionException, TimeoutException {
    while (true) {
      long left = (long) (1000 * maxSeconds) + GRACE_MILLIS - elapsed().toMillis();
      try {
        return task.get(Math.max(0, Math.min(left, STEP_MILLIS)), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (left <= STEP_MILLIS) {
          throw e;
        }
        display().ifPresent(shown -> shown.beat(phase.toString(), elapsed()));
      }
    }
  }

  private void show(Progress.Phase current, double share, long count) {
    phase = current;
    reached = count;
    if (current == Progress.Phase.ENUMERATING) {
      show(share, count, "cones");
    } else if (current == Progress.Phase.SAMPLING) {
      show(share, count, "samples");
    }
  }

  private synchronized void show(double share, long count, String things) {
    Duration now = elapsed();
    if (pace.filter(known -> known.things().equals(things)).isEmpty()) {
      pace = Optional.of(new Pace(things, count, share, now));
    }
    Pace known = pace.get();
    if (known.hasMoved(share, now)) {
      display().ifPresent(shown -> shown.show(known, share, count, now));
    } else {
      display().ifPresent(shown -> shown.beat(things, now));
    }
  }

  /** The display, once the work has taken a second. */
  private synchronized Optional<ProgressDisplay> display() {
    if (display.isEmpty() && !quiet && elapsed().toMillis() > 1000) {
      display = Optional.of(new ProgressDisplay(spec.commandLine().getErr()));
    }
    return display;
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static CommandException exhausted(String reason, String extent) {
    return new CommandException(ExitCode.NO_VERDICT, reason + ", no verdict; " + extent);
  }

  private String timeRanOut() {
    return String.format(Locale.ROOT, "the time budget of %s s ran out", maxSeconds);
  }

  private CommandException rethrown(Throwable cause) {
    if (cause instanceof StoppedException e) {
      return exhausted(
          switch (e.reason()) {
            case TIME -> timeRanOut();
            case CELLS -> "the budget of " + maxCells + " cells ran out";
            case CANCELLED -> "interrupted";
          },
          e.reason() == StoppedException.Reason.CELLS
              ? e.reached() + "; --max-cells allows more, and certify --proof sample needs no cones"
              : e.reached());
    }
    if (cause instanceof OutOfMemoryError) {
      return exhausted("the memory of the Java virtual machine ran out", phase.reached(reached));
    }
    if (cause instanceof Error e) {
      throw e;
    }
    if (cause instanceof NotOrderedException) {
      return new CommandException(ExitCode.USAGE, cause.getMessage());
    }
    if (cause instanceof RuntimeException e) {
      throw e;
    }
    if (cause instanceof ProofRejectedException) {
      return new CommandException(ExitCode.NO_VERDICT, cause.getMessage());
    }
    return cause instanceof CommandException e
        ? e
        : new CommandException(ExitCode.NO_VERDICT, "stopped without a verdict: " + cause);
  }
}
