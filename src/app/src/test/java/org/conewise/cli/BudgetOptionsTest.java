package org.conewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.conewise.write.CommandException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Work that cannot be finished ends with exit code 4, never with a verdict: each failure is made to
 * happen.
 */
class BudgetOptionsTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Command(name = "probe")
  private static final class Probe implements Callable<Integer> {
    private final Callable<Integer> work;

    @Mixin private BudgetOptions budget;

    Probe(Callable<Integer> work) {
      this.work = work;
    }

    @Override
    public Integer call() throws CommandException {
      return budget.within(run -> work.call());
    }
  }

  @Test
  void finishedWorkGivesItsOwnExitCode() {
    assertEquals(1, run(() -> 1));
  }

  @Test
  void stackOverflowIsNoVerdict() {
    assertNoVerdict(run(() -> depth(1)), "the stack of the Java virtual machine ran out");
  }

  @Test
  void lackOfMemoryIsNoVerdict() {
    assertNoVerdict(run(BudgetOptionsTest::hoard), "memory");
  }

  @Test
  void lackOfTimeIsNoVerdict() {
    assertNoVerdict(run(() -> sleep(60_000), "--max-seconds", "0.3"), "time budget");
  }

  @Test
  void sameBudgetAnewIsCountedFromThen() throws Exception {
    Probe probe = new Probe(() -> 0);
    new CommandLine(probe).parseArgs("--max-seconds", "0.5");
    Thread.sleep(600);
    assertThrows(CommandException.class, probe::call);
    assertEquals("7", probe.budget.anew().within(run -> "7"));
    assertThrows(CommandException.class, () -> probe.budget.anew().within(run -> sleep(60_000)));
  }

  @Test
  void anyOtherFailureIsNoVerdict() {
    assertNoVerdict(
        run(
            () -> {
              throw new IllegalStateException("broken");
            }),
        "broken");
  }

  @Test
  void timeThatNobodyLivesToSeeIsAllowed() {
    for (String seconds : List.of("1e300", "Infinity", "9e18")) {
      assertEquals(0, run(() -> 0, "--max-seconds", seconds), err::toString);
      assertEquals(0, run(() -> sleep(600), "--max-seconds", seconds), err::toString);
    }
  }

  @Test
  void negativeTimeIsWrongUsage() {
    for (String seconds : List.of("-1", "-Infinity", "NaN", "soon")) {
      assertEquals(2, run(() -> 0, "--max-seconds=" + seconds));
      String message = err.toString(StandardCharsets.UTF_8);
      assertTrue(message.contains("'" + seconds + "' is not a "), message);
    }
  }

  private int run(Callable<Integer> work, String... args) {
    return Main.run(
        new CommandLine(new Probe(work)),
        args,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private void assertNoVerdict(int exitCode, String reason) {
    String message = err.toString(StandardCharsets.UTF_8);
    assertEquals(4, exitCode, message);
    assertTrue(message.contains("no verdict") || message.contains("without a verdict"), message);
    assertTrue(message.contains(reason), message);
    assertFalse(out.toString(StandardCharsets.UTF_8).contains("VERIFIED"));
  }

  private static int sleep(long millis) throws InterruptedException {
    Thread.sleep(millis);
    return 0;
  }

  private static int depth(int n) {
    return n == 0 ? 0 : 1 + depth(n + 1);
  }

  private static int hoard() {
    long[][] hoard = new long[1000][];
    for (int i = 0; i < hoard.length; i++) {
      hoard[i] = new long[Integer.MAX_VALUE - 8];
    }
    return hoard[0].length;
  }
}
