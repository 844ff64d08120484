package org.conewise.check.sample;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.conewise.check.Budget;
import org.conewise.check.Examples;
import org.conewise.check.Rejection;
import org.conewise.check.Task;
import org.conewise.check.TiePolicy;
import org.conewise.check.network.Network;
import org.conewise.check.network.Question;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Normal deviates: their bits, and how they are drawn. */
class DeviateTest {
  private static final String PYTHON =
      """
      import sys
      sys.path.insert(0, "proofs")
      sys.dont_write_bytecode = True
      import check
      for k in range(10000):
          take = check.stream(bytes(range(32)), k // 2, k % 2).__next__
          sign, whole, digits = check.deviate(take)
          while len(digits) < 12:
              digits.append(take())
          print("%s%d.%s" % ("-" if sign < 0 else "+", whole, bytes(digits[:12]).hex()))
      """;

  private static byte[] seed() {
    byte[] seed = new byte[32];
    for (int i = 0; i < seed.length; i++) {
      seed[i] = (byte) i;
    }
    return seed;
  }

  private static Deviate draw(long sample, int input) {
    return Deviate.draw(new ByteStream(Plan.sha256(), seed(), sample, input));
  }

  /** The hash was found by a program in Python that was written from the format page. */
  @Test
  void tenThousandDeviatesHaveTheBitsOfTheFormatPage() {
    MessageDigest hash = Plan.sha256();
    for (int k = 0; k < 10_000; k++) {
      hash.update((spelled(draw(k / 2, k % 2), 12) + "\n").getBytes(US_ASCII));
    }
    assertEquals(
        "698c372cb670f0d071e36c02236019b7c082c8a863f36956a2cae304b42d0be0",
        HexFormat.of().formatHex(hash.digest()));
  }

  /** Skipped where there is no python3. */
  @Test
  @Tag("slow")
  void tenThousandDeviatesHaveTheBitsOfTheProgramInPython()
      throws IOException, InterruptedException {
    ProcessBuilder python = new ProcessBuilder("python3", "-c", PYTHON);
    python.directory(Path.of("").toAbsolutePath().toFile());
    python.redirectError(ProcessBuilder.Redirect.DISCARD);
    assumeTrue(isInstalled("python3"), "python3 is not installed");
    Process process = python.start();
    String printed = new String(process.getInputStream().readAllBytes(), US_ASCII);
    assertEquals(0, process.waitFor());
    List<String> lines = printed.lines().toList();
    assertEquals(10_000, lines.size());
    for (int k = 0; k < 10_000; k++) {
      assertEquals(spelled(draw(k / 2, k % 2), 12), lines.get(k), "deviate " + k);
    }
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  @Test
  void numbersOfTheFormatPageAreThese() throws IOException, Rejection {
    byte[] network = Examples.copyLastInput().network().getBytes(US_ASCII);
    String hash = Network.read("network", network, Budget.DEFAULT).hash();
    Question question = new Question(hash, Task.SECOND_ARGMAX, TiePolicy.FIRST);
    byte[] seed = new Plan(question, 40, 100_000).seed();
    String page = Files.readString(Path.of("proofs/FORMAT.md"));
    assertTrue(page.contains("the seed is `" + HexFormat.of().formatHex(seed) + "`"));
    for (int i = 0; i < 3; i++) {
      Input input = Input.draw(Plan.sha256(), seed, i, 2);
      String line = "| " + i;
      for (Deviate entry : input.entries()) {
        line += " | " + spelled(entry, 16).replace("-", "−").replace("+", "") + "…";
      }
      assertTrue(page.contains(line + " |"), line);
    }
  }

  /** The sign, the integer part, and digits to base 16, two for each byte. */
  private static String spelled(Deviate deviate, int digits) {
    BigInteger scaled = deviate.scaled(digits);
    BigInteger[] parts = scaled.abs().divideAndRemainder(BigInteger.ONE.shiftLeft(8 * digits));
    String fraction = parts[1].add(BigInteger.ONE.shiftLeft(8 * digits)).toString(16).substring(1);
    return (scaled.signum() < 0 ? "-" : "+") + parts[0] + "." + fraction;
  }

  @Test
  void valueDoesNotDependOnWhoAsksForHowManyDigits() {
    for (int k = 0; k < 1000; k++) {
      Deviate asked = draw(k, 3);
      asked.rounded();
      BigInteger few = asked.scaled(9);
      BigInteger many = draw(k, 3).scaled(100);
      assertEquals(many.abs().shiftRight(8 * 91), few.abs());
      assertEquals(many, asked.scaled(100));
      assertEquals(BigInteger.valueOf(asked.rounded()).abs(), many.abs().shiftRight(8 * 93));
      assertEquals(many.signum(), Long.signum(asked.rounded()));
    }
  }

  @Test
  void streamsOfDifferentSamplesAndInputsDiffer() {
    assertEquals(
        4,
        Stream.of(draw(0, 0), draw(0, 1), draw(1, 0), draw(1L << 32, 0))
            .map(deviate -> deviate.scaled(16))
            .distinct()
            .count());
  }

  @Test
  void choiceBelow256TakesOneByte() {
    ByteStream bytes = new ByteStream(Plan.sha256(), seed(), 7, 0);
    ByteStream same = new ByteStream(Plan.sha256(), seed(), 7, 0);
    for (int k = 0; k < 100; k++) {
      assertEquals(bytes.next(), Deviate.choice(256, same));
    }
  }

  @Test
  void choicesAreEquallyLikelyFromOneByteAndFromTwo() {
    for (int m : new int[] {2, 3, 6, 200, 256, 257, 300}) {
      ByteStream bytes = new ByteStream(Plan.sha256(), seed(), m, 0);
      long[] seen = new long[m];
      for (int k = 0; k < 100_000; k++) {
        seen[(int) Deviate.choice(m, bytes)]++;
      }
      ChiSquare.assertFits(seen, ChiSquare.equal(m), "choices below " + m);
    }
  }
}
