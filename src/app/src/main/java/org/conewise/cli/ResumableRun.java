package org.conewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.conewise.certify.Certification;
import org.conewise.certify.Request;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import org.conewise.write.ResumeFile;

/**
 * A certification whose count of samples goes on from a file, and is kept there: every few seconds,
 * and however the run ends. Only a signal that no program sees loses the last seconds.
 */
final class ResumableRun {

  private final BudgetOptions budget;
  private final ResumeFile file;
  private final PrintWriter err;

  ResumableRun(BudgetOptions budget, ResumeFile file, PrintWriter err) {
    this.budget = budget;
    this.file = file;
    this.err = err;
  }

  /**
   * Certifies.
   *
   * @throws IOException if the file cannot be written
   * @throws CommandException if the work does not come to its end; the counts are kept
   */
  Certification certify(Request request) throws IOException, CommandException {
    Thread hook = new Thread(this::keepOnInterrupt, "conewise-resume");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return budget.within(run -> run.certify(request, file.resumption()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CommandException e) {
      throw e.exitCode() == ExitCode.NO_VERDICT ? kept(e) : e;
    } finally {
      remove(hook);
    }
  }

  private CommandException kept(CommandException problem) throws IOException {
    try {
      file.close();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new CommandException(problem.exitCode(), problem.getMessage() + "; " + where());
  }

  private String where() {
    return String.format(
        Locale.ROOT,
        "%s keeps the counts of %,d samples, from which the same command goes on",
        file.path(),
        file.kept());
  }

  private void keepOnInterrupt() {
    budget.clear();
    try {
      file.close();
      err.println("conewise: interrupted, no verdict; " + where());
    } catch (UncheckedIOException e) {
      err.println("conewise: interrupted, no verdict; " + e.getCause().getMessage());
    }
  }

  /** When the program is about to end, the hook is at work and must stay. */
  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program ends, and the hook with it.
    }
  }
}
