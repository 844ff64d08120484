package org.conewise.check;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The trusted kernel stays small enough for one person to read in one sitting. */
class KernelSizeTest {
  private static final Path FOLDER = Path.of("src/kernel/src/main/java/org/conewise/check");

  private static final Pattern BLOCK_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private static final Pattern QUADRATURE =
      Pattern.compile("Squeeze.*|GaussNode\\.java|Angles\\.java|Interval\\.java|Logarithm\\.java");

  private static final Pattern FIXED_POINT =
      Pattern.compile("FixedPoint\\.java|Enclosures\\.java|Weights\\.java");

  /** Texts, networks, exact integers, and the rules of proofs by a fan. */
  @Test
  void readingAndRulesHaveNotGrown() throws IOException {
    assertAtMost(1510, file -> !isOfAnyOtherPart(file));
  }

  /** Proofs by a sample, but for what only makes them faster. */
  @Test
  void samplesHaveNotGrown() throws IOException {
    assertAtMost(450, file -> isOf("sample", file) && !isOfFixedPoint(file));
  }

  /** Intervals that spare most samples the exact forms. */
  @Test
  void fixedPointHasNotGrown() throws IOException {
    assertAtMost(190, KernelSizeTest::isOfFixedPoint);
  }

  /** Proofs by order. */
  @Test
  void orderHasNotGrown() throws IOException {
    assertAtMost(245, file -> isOf("order", file));
  }

  /** Enclosures of real numbers, and the integral for four and five inputs. */
  @Test
  void enclosuresAndQuadratureHaveNotGrown() throws IOException {
    assertAtMost(480, KernelSizeTest::isOfQuadrature);
  }

  /** The command, and the statement in words. */
  @Test
  void shellHasNotGrown() throws IOException {
    assertAtMost(285, file -> isOf("shell", file));
  }

  /** Proofs by all inputs, transformers and exponentials. */
  @Test
  void finiteHasNotGrown() throws IOException {
    assertAtMost(600, KernelSizeTest::isOfFinite);
  }

  private static boolean isOfFinite(Path file) {
    return isOf("finite", file)
        || file.endsWith("network/Transformer.java")
        || file.endsWith("network/NetworkFile.java")
        || file.endsWith("number/Exponential.java")
        || file.endsWith("check/FiniteFinding.java");
  }

  private static boolean isOfQuadrature(Path file) {
    return QUADRATURE.matcher(file.getFileName().toString()).matches();
  }

  private static boolean isOfFixedPoint(Path file) {
    return FIXED_POINT.matcher(file.getFileName().toString()).matches();
  }

  private static boolean isOfAnyOtherPart(Path file) {
    boolean isOfOtherPackage = isOf("sample", file) || isOf("order", file) || isOf("shell", file);
    return isOfOtherPackage || isOfQuadrature(file) || isOfFinite(file);
  }

  private static boolean isOf(String folder, Path file) {
    return file.getParent().endsWith(folder);
  }

  private static void assertAtMost(long most, Predicate<Path> part) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    for (Path file : sources()) {
      if (part.test(file)) {
        sizes.put(file.getFileName().toString(), linesOfCode(Files.readString(file)));
      }
    }
    long total = sizes.values().stream().mapToLong(Long::longValue).sum();
    assertTrue(total > 0, "no kernel sources found");
    assertTrue(
        total <= most, () -> total + " lines of code, more than " + most + ": " + table(sizes));
  }

  @Test
  void commentsAndBlankLinesDoNotCount() {
    String source =
        "package p;\nimport q.R;\n/** Doc.\n * More. */\nclass A {\n\n  // why\n  int f = 2 /* two */\n      * 3; // six\n}\n";
    assertEquals(4, linesOfCode(source));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> tree = Files.walk(FOLDER)) {
      return tree.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static long linesOfCode(String source) {
    return BLOCK_COMMENT
        .matcher(source)
        .replaceAll("")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
        .count();
  }

  private static String table(Map<String, Long> sizes) {
    return sizes.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(joining(", "));
  }
}
