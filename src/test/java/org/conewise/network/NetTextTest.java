package org.conewise.network;

import static org.conewise.network.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.conewise.exact.Rational;
import org.junit.jupiter.api.Test;

class NetTextTest {

  @Test
  void textAndNetworkTurnIntoEachOther() throws ModelFormatException {
    assertEquals(Samples.NETWORK, parse(Samples.TEXT));
    assertEquals(Samples.TEXT, NetText.write(Samples.NETWORK));
    ReluNetwork tenInputs = HandMade.tenInputs();
    assertEquals(tenInputs, parse(NetText.write(tenInputs)));
  }

  @Test
  void lengthIsStatedAndNeedNotBeTheNumberOfOutputs() throws ModelFormatException {
    assertEquals(5, parse(Samples.TEXT.replace("rnn 1 2 2", "rnn 1 5 2")).seqLen());
  }

  /** The expected value is what {@code sha256sum} prints for the text. */
  @Test
  void hashIsThatOfTheTextWithoutComments() throws ModelFormatException {
    String hash = "94cdce2a0a0dd996bde2bac767cbe6c90000a55d625e6a585acf68c6387f2476";
    assertEquals(hash, NetText.sha256(Samples.NETWORK));
    assertEquals(hash, NetText.sha256(parse(withComments(2))));
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
  void spacesAreSingle() {
    assertRefused(() -> parse(Samples.TEXT.replace("3/2\n", "3/2 \n")), "line 4", "2 fields");
    assertRefused(() -> parse(Samples.TEXT.replace("3/2\n", " 3/2\n")), "line 4", "2 fields");
    assertRefused(() -> parse(Samples.TEXT.replace("3/2\n", "\n")), "line 4", "a blank line");
    assertRefused(() -> parse(Samples.TEXT.replace("end", "end ")), "line 10", "'end '");
  }

  @Test
  void bytesArePrintableAscii() {
    assertRefused(() -> parse(Samples.TEXT.replace("\n", "\r\n")), "line 1", "0x0d");
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
    ReluNetwork network = Samples.NETWORK;
    ReluNetwork longer =
        new ReluNetwork(65, network.inputHidden(), network.hiddenHidden(), network.hiddenOutput());
    assertThrows(IllegalArgumentException.class, () -> NetText.write(longer));
    ReluNetwork wider =
        new ReluNetwork(
            2,
            network.inputHidden(),
            network.hiddenHidden(),
            Collections.nCopies(65, List.of(Rational.ONE)));
    assertThrows(IllegalArgumentException.class, () -> NetText.write(wider));
    ReluNetwork huge = network.map(w -> Rational.of(BigInteger.TEN.pow(10_000)));
    assertThrows(IllegalArgumentException.class, () -> NetText.write(huge));
  }

  private static String withComments(int count) {
    return Samples.TEXT.replace("\nrnn", "\n" + "# c  d\n".repeat(count) + "rnn");
  }

  private static ReluNetwork parseSizes(String sizes) throws ModelFormatException {
    return parse(Samples.TEXT.replace("1 2 2", sizes));
  }

  private static ReluNetwork parse(String text) throws ModelFormatException {
    return NetText.parse(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
