package org.conewise.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.conewise.certify.Certification;
import org.conewise.certify.Request;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import org.conewise.write.ResumeFile;
import org.conewise.write.TemporaryFiles;

/**
 * A certification whose count of samples goes on from a file, and is kept there: every few seconds,
 * and when a budget or an interrupt ends the run. The stretch at hand, of about a second, is lost
 * then; what ends the program otherwise, as a signal that no program sees, loses some seconds.
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
   * @throws CommandException if the work does not come to its end, and the counts are kept; or if
   *     the file cannot be written
   */
  Certification certify(Request request) throws CommandException {
    Runnable task = this::keepOnInterrupt;
    TemporaryFiles.beforeEnd(task);
    try {
      return budget.within(run -> run.certify(request, file.resumption()));
    } catch (UncheckedIOException e) {
      throw unwritable(e);
    } catch (CommandException e) {
      throw e.exitCode() == ExitCode.NO_VERDICT ? kept(e) : e;
    } finally {
      TemporaryFiles.notBeforeEnd(task);
    }
  }

  private CommandException kept(CommandException problem) {
    try {
      file.close();
      return new CommandException(problem.exitCode(), problem.getMessage() + "; " + where());
    } catch (UncheckedIOException e) {
      return unwritable(e);
    }
  }

  private CommandException unwritable(UncheckedIOException problem) {
    String reason = problem.getCause().getMessage();
    return new CommandException(
        ExitCode.BAD_FILE, file.kept() == 0 ? reason : reason + "; " + where());
  }

  private String where() {
    return file.kept() == 0
        ? "no samples were counted"
        : String.format(
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
      err.println("conewise: interrupted, no verdict; " + unwritable(e).getMessage());
    }
  }
}
