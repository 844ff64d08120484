package org.conewise.check.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.conewise.check.ClosedForm;
import org.conewise.check.Draft;
import org.conewise.check.Examples;
import org.conewise.check.Reference;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final String COPY =
      """
      network  sha256 8015ccb38adc8bc15fb6a7d4ec52acec276db9a5350f471f99e21f6c2d123304 (hidden units: 1, 1)
      task     2nd_argmax on 2 inputs
      ties     first
      proof    fan, 4 activation regions
               6 cells between 6 rays; wrong cells: 3, tied cells: 3
      error    in [0.5, 0.5], rational
               = arg(-1 + 0 i) / 2 pi, 0 <= arg < 2 pi
      tied     in [0.25, 0.75]
      """;

  @Test
  void statementNamesAllThatIsProved() throws Rejection {
    Draft draft = Examples.copyLastInput().with("tied 0.5 0.5", "tied 0.25 0.75");
    String text = Wording.of(draft.check());
    assertTrue(text.startsWith(COPY), text);
    assertTrue(text.contains("distribution on R^2 without an atom at 0"), text);
  }

  @Test
  void referenceIsNamedByItsHash() throws Rejection {
    Statement plain = Examples.copyLastInput().check();
    Statement compared =
        new Statement(
            plain.networkHash(),
            List.of(),
            new Reference("0123"),
            plain.ties(),
            2,
            plain.error(),
            plain.tied(),
            plain.finding());
    String text = Wording.of(compared);
    assertTrue(text.contains("(hidden units: none)\nagainst  sha256 0123 on 2 inputs\n"), text);
    assertTrue(text.contains("probability that the network and the reference differ"), text);
  }

  @Test
  void errorOfNoWrongCellIsExactlyZero() throws Rejection {
    String text = Wording.of(Examples.smallerOfTwoInputs().check());
    assertTrue(text.contains("error    in [0, 0], exactly 0\n         = arg(1 + 0 i)"), text);
  }

  @Test
  void errorInSpaceHasNoFormula() throws Rejection {
    String text = Wording.of(Examples.allTied().check());
    assertTrue(text.contains("66667]\ntied     in [1, 1]\n"), text);
    assertTrue(text.contains("distribution on R^3 without"), text);
  }

  @Test
  void closedFormOfMoreThanFourHundredBitsIsNotShown() {
    BigInteger greatest = BigInteger.TWO.pow(400).subtract(BigInteger.ONE);
    ClosedForm shown = new ClosedForm(greatest, BigInteger.ONE, 0);
    assertEquals("arg(" + greatest + " + 1 i) / 2 pi, 0 <= arg < 2 pi", Wording.of(shown));
    ClosedForm hidden = new ClosedForm(BigInteger.ONE, greatest.add(BigInteger.ONE), 1);
    String text = "1 + arg(two integers that --json shows) / 2 pi, 0 <= arg < 2 pi";
    assertEquals(text, Wording.of(hidden));
  }

  /** Some languages have digits of their own. */
  @Test
  void digitsDoNotDependOnTheLanguage() throws Rejection {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Draft draft = Examples.copyLastInput().with("tied 0.5 0.5", "tied 0.25 0.75");
      assertTrue(Wording.of(draft.check()).startsWith(COPY));
    } finally {
      Locale.setDefault(before);
    }
  }
}
