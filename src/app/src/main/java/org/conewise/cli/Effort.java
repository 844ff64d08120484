package org.conewise.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.conewise.certify.ProofRejectedException;
import org.conewise.region.Monitor;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * What a command may spend, and how it shows that it is at work. A budget that runs out ends the
 * command with exit code 4 and a line that says how far it came; it is never a verdict. The memory
 * budget is the heap of the JVM.
 */
final class Effort implements Monitor {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--max-seconds",
      paramLabel = "S",
      defaultValue = "3600",
      description = "Give up, with exit code 4, after this time. Default: ${DEFAULT-VALUE}.")
  private double maxSeconds;

  @Option(
      names = "--max-cells",
      paramLabel = "N",
      defaultValue = "5000000",
      description = "Give up, with exit code 4, beyond this size. Default: ${DEFAULT-VALUE}.")
  private long maxCells;

  @Option(names = "--quiet", description = "Show no progress.")
  private boolean quiet;

  private static final long STEP_MILLIS = 250;

  private final long start = System.nanoTime();
  private ProgressDisplay display;
  private volatile long reached;

  /** A stop in the middle of the enumeration. */
  private static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted(String message) {
      super(message);
    }
  }

  /** The same budgets for other work, counted from now; it shows nothing. */
  Effort anew() {
    Effort effort = new Effort();
    effort.maxSeconds = maxSeconds;
    effort.maxCells = maxCells;
    effort.quiet = true;
    return effort;
  }

  /** Shows how much of some countable work is done, once it has taken a second. */
  void show(long done, long all, String things) {
    if (done == 0) {
      display().ifPresent(shown -> shown.beat(things, elapsed()));
    } else {
      display().ifPresent(shown -> shown.show((double) done / all, done, things, elapsed()));
    }
  }

  /** Removes what {@link #show} has drawn. */
  void clear() {
    display().ifPresent(ProgressDisplay::clear);
  }

  /**
   * Does some work within what is left of the time.
   *
   * @param phase what the work is, for the display
   * @throws CommandException if a budget runs out
   */
  <T> T within(String phase, Callable<T> work) throws CommandException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread worker = new Thread(task, "conewise");
    worker.setDaemon(true);
    worker.start();
    try {
      return awaited(task, phase);
    } catch (TimeoutException | InterruptedException | CancellationException e) {
      task.cancel(true);
      throw exhausted(String.format(Locale.ROOT, "the time budget of %s s ran out", maxSeconds));
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      clear();
    }
  }

  /** Waits in short steps, between which it shows that the work goes on. */
  private <T> T awaited(FutureTask<T> task, String phase)
      throws InterruptedException, ExecutionException, TimeoutException {
    while (true) {
      long left = (long) (1000 * maxSeconds) - elapsed().toMillis();
      try {
        return task.get(Math.max(0, Math.min(left, STEP_MILLIS)), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (left <= STEP_MILLIS) {
          throw e;
        }
        display().ifPresent(shown -> shown.beat(phase, elapsed()));
      }
    }
  }

  @Override
  public void progress(double share, long regions) {
    reached = regions;
    if (regions > maxCells) {
      throw new Exhausted("the budget of " + maxCells + " cells ran out");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new Exhausted("interrupted");
    }
    display().ifPresent(shown -> shown.show(share, regions, "regions", elapsed()));
  }

  /** The display, once the work has taken a second. */
  private synchronized Optional<ProgressDisplay> display() {
    if (display == null && !quiet && elapsed().toMillis() > 1000) {
      display = new ProgressDisplay(spec.commandLine().getErr());
    }
    return Optional.ofNullable(display);
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private CommandException exhausted(String reason) {
    return new CommandException(
        ExitCode.NO_VERDICT,
        reason + ", no verdict; " + reached + " linear regions were found until then");
  }

  private CommandException rethrown(Throwable cause) {
    if (cause instanceof Exhausted e) {
      return exhausted(e.getMessage());
    }
    if (cause instanceof OutOfMemoryError) {
      return exhausted("the memory of the Java virtual machine ran out");
    }
    if (cause instanceof Error e) {
      throw e;
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
