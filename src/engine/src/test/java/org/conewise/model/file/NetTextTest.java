package org.conewise.model.file;

import static org.conewise.model.file.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.conewise.RandomNetworks;
import org.conewise.exact.Rational;
import org.conewise.model.HandMade;
import org.conewise.model.NetworkText;
import org.conewise.model.RecurrentNetwork;
import org.junit.jupiter.api.Test;

class NetTextTest {

  @Test
  void textAndNetworkTurnIntoEachOther() throws ModelFormatException {
    assertEquals(Samples.NETWORK, parse(Samples.TEXT));
    assertEquals(Samples.TEXT, NetworkText.of(Samples.NETWORK).toString());
    RecurrentNetwork tenInputs = HandMade.tenInputs();
    assertEquals(tenInputs, parse(NetworkText.of(tenInputs).toString()));
  }

  @Test
  void lengthIsStatedAndNeedNotBeTheNumberOfOutputs() throws ModelFormatException {
    assertEquals(5, parse(Samples.TEXT.replace("rnn 1 2 2", "rnn 1 5 2")).seqLen());
  }

  /** The expected value is what {@code sha256sum} prints for the text. */
  @Test
  void hashIsThatOfTheTextWithoutComments() throws ModelFormatException {
    String hash = "94cdce2a0a0dd996bde2bac767cbe6c90000a55d625e6a585acf68c6387f2476";
    assertEquals(hash, NetworkText.of(Samples.NETWORK).hash());
    assertEquals(hash, NetworkText.of(parse(withComments(2))).hash());
  }

  @Test
  void commentsStandAfterTheFirstLineOnly() throws ModelFormatException {
    assertEquals(Samples.NETWORK, parse(withComments(1)));
    assertRefused(() -> parse("# c\n" + Samples.TEXT), "line 1", "'# c'");
    assertRefused(() -> parse(Samples.TEXT.replace("3/2", "# c\n3/2")), "line 4", "2 fields");
    assertRefused(() -> parse(Samples.TEXT + "# c\n"), "nothing follows", "4 bytes");
    assertRefused(() -> parse(Samples.TEXT.replace("rnn", "#c\nrnn")), "line 2", "'#c'");
  }

  @Test
  void numbersHaveOneSpelling() {
    for (String number :
        List.of(
            "-0", "+1", "01", "-01", "1.5", "1e3", "0/2", "2/4", "3/1", "3/0", "3/-2", "3/02", "/2",
            "3/", "3//2", "3/2/1", "--3", "1_000", "0x1", "NaN", "-", "/")) {
      assertRefused(
          () -> parse(Samples.TEXT.replace("3/2", number)),
          "line 4",
          "an integer or p/q in lowest terms",
          "'" + number + "'");
    }
  }

  @Test
  void countsHaveOneSpellingAndLimits() {
    assertRefused(() -> parseSizes("0 2 2"), "line 2", "HIDDEN", "1 to 65536", "'0'");
    assertRefused(() -> parseSizes("65537 2 2"), "line 2", "HIDDEN", "'65537'");
    assertRefused(() -> parseSizes("1 65 2"), "line 2", "LENGTH", "1 to 64", "'65'");
    assertRefused(() -> parseSizes("1 2 65"), "line 2", "OUTPUTS", "1 to 64", "'65'");
    assertRefused(() -> parseSizes("01 2 2"), "line 2", "HIDDEN", "leading zeros");
    assertRefused(() -> parseSizes("-1 2 2"), "line 2", "HIDDEN", "without sign");
    assertRefused(() -> parseSizes("1 2"), "line 2", "expected 4 fields, found 3 fields");
    assertRefused(() -> parseSizes("9".repeat(30) + " 2 2"), "line 2", "1 to 65536");
  }

  @Test
  void sizesThatTheFileCannotHoldAreRefusedAtOnce() {
    assertRefused(
        () -> parseSizes("65536 2 2"), "line 2", "at least 8590327808 further bytes", "found ");
  }

  @Test
  void longNumbersAreRefusedBeforeTheyAreConverted() throws ModelFormatException {
    String longest = "1" + "0".repeat(9_999);
    assertEquals(
        Rational.of(BigInteger.TEN.pow(9_999)),
        parse(Samples.TEXT.replace("3/2", longest)).inputHidden().get(0));
    parse(Samples.TEXT.replace("3/2", "1/" + longest));
    for (String number : List.of("1" + longest, "-" + longest, "1/1" + longest)) {
      assertRefused(
          () -> parse(Samples.TEXT.replace("3/2", number)),
          "line 4",
          "at most 10000 characters",
          "10001");
    }
  }

  @Test
  void numbersOfEveryLengthAreReadAsFractionsAreAndSpelledAgain() throws ModelFormatException {
    List<BigInteger> numerators = new ArrayList<>(List.of(BigInteger.ZERO));
    List<BigInteger> denominators = new ArrayList<>(List.of(BigInteger.ONE, BigInteger.valueOf(9)));
    for (int digits : new int[] {1, 9, 10, 17, 18, 19, 20, 40}) {
      numerators.add(BigInteger.TEN.pow(digits).subtract(BigInteger.ONE));
      numerators.add(BigInteger.TEN.pow(digits).add(BigInteger.ONE));
    }
    for (int twos : new int[] {1, 2, 31, 59, 60, 62, 63, 64, 149}) {
      numerators.add(BigInteger.TWO.pow(twos));
      denominators.add(BigInteger.TWO.pow(twos));
    }
    for (BigInteger numerator : numerators) {
      for (BigInteger denominator : denominators) {
        assertReadAndSpelled(numerator, denominator);
        assertReadAndSpelled(numerator.negate(), denominator);
      }
    }
  }

  private static void assertReadAndSpelled(BigInteger numerator, BigInteger denominator)
      throws ModelFormatException {
    Rational value = new Rational(numerator, denominator);
    BigInteger p = value.numerator();
    BigInteger q = value.denominator();
    String text = Samples.TEXT.replace("3/2", q.equals(BigInteger.ONE) ? "" + p : p + "/" + q);
    RecurrentNetwork network = parse(text);
    assertEquals(value, network.inputHidden().get(0));
    assertEquals(text, NetworkText.of(network).toString());
    if (!q.equals(denominator)) {
      String other = Samples.TEXT.replace("3/2", numerator + "/" + denominator);
      assertRefused(() -> parse(other), "line 4", "lowest terms");
    }
  }

  @Test
  void shortNumbersHaveOneSpellingToo() {
    for (String number :
        List.of(
            "", "-", "/", "1/", "/2", "-/2", "3/-2", "-3/-2", "3/0", "0/2", "3/1", "00", "-0", "01",
            "-01/2", "3/02", "+3/2", "3/+2", "3//2", "3/2/2", "1.5", "1e5", "a", "3/b", "--3", "3-",
            "0x1", "1_0", "9/16a", "12:")) {
      assertRefused(() -> parse(Samples.TEXT.replace("3/2", number)), "line 4");
    }
  }

  /** Enough numbers to be spelled on all cores. */
  @Test
  void largeNetworkIsSpelledRowByRow() throws ModelFormatException {
    Random random = new Random(23);
    RecurrentNetwork network =
        RandomNetworks.normal(120, 2, 4)
            .map(w -> random.nextInt(9) == 0 ? w.dividedBy(Rational.of(7)) : w);
    StringBuilder text = new StringBuilder("conewise-network 1\nrnn 120 2 2\ninput-hidden\n");
    network.inputHidden().forEach(w -> text.append(w).append('\n'));
    text.append("hidden-hidden\n");
    network.hiddenHidden().forEach(row -> text.append(plainLine(row)));
    text.append("hidden-output\n");
    network.hiddenOutput().forEach(row -> text.append(plainLine(row)));
    assertEquals(text + "end\n", NetworkText.of(network).toString());
    assertEquals(network, parse(text + "end\n"));
  }

  private static String plainLine(List<Rational> row) {
    return row.stream()
        .map(w -> w.denominator().equals(BigInteger.ONE) ? "" + w.numerator() : fraction(w))
        .collect(Collectors.joining(" ", "", "\n"));
  }

  private static String fraction(Rational w) {
    return w.numerator() + "/" + w.denominator();
  }

  @Test
  void spacesAreSingle() {
    assertRefused(() -> parse(Samples.TEXT.replace("3/2\n", "3/2 \n")), "line 4", "2 fields");
    assertRefused(() -> parse(Samples.TEXT.replace("3/2\n", " 3/2\n")), "line 4", "2 fields");
    assertRefused(() -> parse(Samples.TEXT.replace("3/2\n", "\n")), "line 4", "a blank line");
    assertRefused(() -> parse(Samples.TEXT.replace("end", "end ")), "line 10", "'end '");
  }

  @Test
  void bytesArePrintableAscii() {
    assertRefused(() -> parse(Samples.TEXT.replace("\n", "\r\n")), "line 1", "a carriage return");
    assertRefused(() -> parse(Samples.TEXT.replace("3/2", "3\t2")), "line 4", "0x09");
    assertRefused(() -> parse(Samples.TEXT.replace("3/2", "\u00bd")), "line 4", "ASCII");
  }

  @Test
  void keywordsAndMagicAreExact() {
    assertRefused(() -> parse(Samples.TEXT.replace("network 1", "network 2")), "line 1", "'cone");
    assertRefused(() -> parse(Samples.TEXT.replace("rnn", "gru")), "line 2", "'gru 1 2 2'");
    assertRefused(
        () -> parse(Samples.TEXT.replace("hidden-hidden", "hidden hidden")),
        "line 5",
        "'hidden-hidden'");
  }

  @Test
  void everyPrefixIsRefused() {
    for (int length = 0; length < Samples.TEXT.length(); length++) {
      String prefix = Samples.TEXT.substring(0, length);
      assertRefused(() -> parse(prefix), "line ");
    }
  }

  @Test
  void networkBeyondTheFormatIsNotWritten() {
    RecurrentNetwork network = Samples.NETWORK;
    RecurrentNetwork longer =
        new RecurrentNetwork(
            65, network.inputHidden(), network.hiddenHidden(), network.hiddenOutput());
    assertThrows(IllegalArgumentException.class, () -> NetworkText.of(longer));
    RecurrentNetwork wider =
        new RecurrentNetwork(
            2,
            network.inputHidden(),
            network.hiddenHidden(),
            Collections.nCopies(65, List.of(Rational.ONE)));
    assertThrows(IllegalArgumentException.class, () -> NetworkText.of(wider));
    RecurrentNetwork huge = network.map(w -> Rational.of(BigInteger.TEN.pow(10_000)));
    assertThrows(IllegalArgumentException.class, () -> NetworkText.of(huge));
  }

  private static String withComments(int count) {
    return Samples.TEXT.replace("\nrnn", "\n" + "# c  d\n".repeat(count) + "rnn");
  }

  private static RecurrentNetwork parseSizes(String sizes) throws ModelFormatException {
    return parse(Samples.TEXT.replace("1 2 2", sizes));
  }

  private static RecurrentNetwork parse(String text) throws ModelFormatException {
    return NetText.parse(text.getBytes(StandardCharsets.ISO_8859_1)).recurrent();
  }
}
