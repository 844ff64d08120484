package org.conewise.check.shell;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.conewise.check.Budget;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;

/**
 * The command line of the kernel. The verdict is the first word of standard output; the exit code
 * is 0 for VERIFIED, 1 for a proof that does not hold, 2 for wrong usage, 3 for a malformed file or
 * a result that could not be printed, and 4 if the check could not be finished, which is no
 * verdict.
 */
public final class Main {
  private static final String VERSION =
      "conewise-check 0.1.0 (conewise-network 1, conewise-certificate 1)\n";
  private static final String USAGE =
      """
      Usage: java --limit-modules java.base -jar conewise-check.jar [OPTION]...
                  NETWORK [REFERENCE] CERTIFICATE
      Checks that the certificate proves what it claims about the network, and about the reference
      that this is compared with; - is standard input.
        --max-bytes N     refuse files larger than N bytes (default 67108864)
        --help, --version
      Exit code: 0 verified, 1 rejected, 2 wrong usage, 3 file or output fails, 4 not finished.
      """;

  private final PrintStream out;
  private final PrintStream err;
  private final List<String> files = new ArrayList<>();
  private Budget budget = Budget.DEFAULT;

  Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the command and stops, with 4 even where no memory is left for a message. */
  public static void main(String[] args) {
    int exitCode = 4;
    try {
      exitCode = new Main(System.out, System.err).run(List.of(args));
    } finally {
      Runtime.getRuntime().halt(exitCode);
    }
  }

  /** Runs the command and returns its exit code. */
  int run(List<String> args) {
    if (args.equals(List.of("--help")) || args.equals(List.of("--version"))) {
      return print(args.contains("--help") ? USAGE : VERSION, 0);
    }
    try {
      parse(args.iterator());
    } catch (IllegalArgumentException e) {
      err.print(e.getMessage() + "\n" + USAGE);
      return 2;
    }
    try {
      return check();
    } catch (Error | RuntimeException e) {
      err.println("not finished, no verdict: " + reason(e));
      return 4;
    }
  }

  private void parse(Iterator<String> args) {
    while (args.hasNext()) {
      String arg = args.next();
      switch (arg) {
        case "--max-bytes" ->
            budget = new Budget(Integer.parseInt(args.hasNext() ? args.next() : ""));
        default -> require(!arg.matches("-.+") && files.add(arg), "unknown option " + arg);
      }
    }
    boolean fits = files.size() == 2 || files.size() == 3;
    require(fits, "a network and a certificate are needed, and perhaps a reference between them");
    require(Collections.frequency(files, "-") < 2, "only one file can be standard input");
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  private static String reason(Throwable problem) {
    if (problem instanceof OutOfMemoryError) {
      return "out of memory";
    }
    return problem instanceof StackOverflowError ? "out of stack" : "a bug (" + problem + ")";
  }

  private int check() {
    try {
      List<byte[]> contents = new ArrayList<>();
      for (String file : files) {
        boolean isLast = contents.size() == files.size() - 1;
        String role = contents.isEmpty() ? "network" : isLast ? "certificate" : "reference";
        contents.add(InputFile.read(file, role, budget));
      }
      byte[] certificate = contents.remove(contents.size() - 1);
      Statement statement = Checker.check(contents, certificate, budget);
      return print("VERIFIED\n" + Wording.of(statement), 0);
    } catch (Rejection e) {
      String text = "REJECTED " + e.code() + "\n" + e.getMessage() + "\n";
      return print(text, e.code().concernsReading() ? 3 : 1);
    }
  }

  private int print(String text, int exitCode) {
    out.print(text);
    boolean printed = !out.checkError();
    err.print(printed ? "" : "standard output: the result cannot be written\n");
    return printed ? exitCode : 3;
  }
}
