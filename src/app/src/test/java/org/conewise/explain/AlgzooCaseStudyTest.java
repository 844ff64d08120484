package org.conewise.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.conewise.Models;
import org.conewise.exact.Doubles;
import org.conewise.exact.Rational;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The case study of AlgZoo's authors, whose model is read from the folder {@code
 * -Dconewise.algzoo}; skipped where that is absent.
 */
class AlgzooCaseStudyTest {

  private static final Path FILE =
      Path.of(System.getProperty("conewise.algzoo", "../shared/models/algzoo"))
          .resolve("2nd_argmax_2_2_1073741824_2.pth");

  private static Explanation explanation;

  @BeforeAll
  static void read() {
    assumeTrue(Files.exists(FILE), () -> FILE + " is not there");
    explanation = Explanation.of(Models.analysis(FILE));
  }

  @Test
  void standardFormIsTheirs() {
    StandardForm standard = StandardForm.of(explanation.analysis());
    assertTrue(standard.sameStatement());
    assertRows(List.of(-0.3821, 2.0851, 1.1415, -0.7515), standard.network().recurrent().hiddenHidden(), 1e-4);
    assertRows(List.of(39.82, -173.52, -39.81, 173.16), standard.network().recurrent().hiddenOutput(), 1e-2);
  }

  private static void assertRows(List<Double> cut, List<List<Rational>> rows, double digit) {
    List<Rational> entries = rows.stream().flatMap(List::stream).toList();
    for (int i = 0; i < entries.size(); i++) {
      double beyond = Math.abs(Doubles.of(entries.get(i))) - Math.abs(cut.get(i));
      assertTrue(0 <= beyond && beyond < digit, entries.get(i) + " is not " + cut.get(i) + "...");
    }
  }

  @Test
  void sixPiecesHaveTheirCoefficients() {
    Set<String> found =
        explanation.pieces().stream()
            .map(p -> rounded(p.a0()) + " " + rounded(p.a1()))
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            "395.75 346.69",
            "426.18 426.32",
            "30.43 79.64",
            "166.06 79.64",
            "426.60 426.32",
            "260.54 346.69"),
        found);
    assertEquals(6, explanation.pieces().size());
  }

  private static String rounded(Rational value) {
    return String.format(Locale.ROOT, "%.2f", Doubles.of(value));
  }

  @Test
  void twoPiecesAreCrossedWithTheirGaps() {
    Set<String> gaps =
        explanation.pieces().stream()
            .filter(Piece::isCrossed)
            .map(Phrases::gap)
            .collect(Collectors.toSet());
    assertEquals(Set.of("2^-11.58", "2^-10.60"), gaps);
  }

  @Test
  void ledgerIsTheirs() {
    Surprise ledger = explanation.surprise().orElseThrow();
    assertEquals(10, ledger.lines().get(0).bits());
    assertEquals(4, ledger.lines().get(1).bits());
    assertEquals(4, ledger.lines().stream().skip(2).filter(line -> line.bits() == 1).count());
    assertEquals(40.17, ledger.total(), 0.01);
  }

  @Test
  void samplingOnePercentOfTheErrorNeedsMoreThanAHundredMillionDraws() {
    assertEquals(7.743e-5, explanation.effort().error(), 1e-8);
    assertTrue(explanation.effort().samplesForRelative(0.01) > 1e8);
    assertTrue(explanation.effort().exact() < 1000);
  }
}
