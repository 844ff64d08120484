package org.conewise.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every reading code, with the file and the line that it names. */
class ReadingTest {
  private static final Draft DRAFT = Examples.copyLastInput();
  private static final String LONG = "1".repeat(10_001);

  /**
   * Lines of the network: magic 1, rnn 2, input-hidden 3-4, hidden-hidden 5-6, output 7-9, end 10.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F03-NOT-ASCII | 4 | 1~hidden | 1\u00e9~hidden",
        "F03-NOT-ASCII | 2 | rnn 1 | rnn\t1",
        "F03-NOT-ASCII | 1 | network 1~ | network 1\r~",
        "F04-TRUNCATED | 10 | end~ | end",
        "F04-TRUNCATED | 10 | end~ | ''",
        "F05-TRAILING | 10 | end~ | end~~",
        "F05-TRAILING | 10 | end~ | end~# late~",
        "F06-MAGIC | 1 | network 1 | network 2",
        "F06-MAGIC | 1 | conewise-network 1~ | ~conewise-network 1~",
        "F06-MAGIC | 1 | conewise-network 1~ | # first~conewise-network 1~",
        "F07-SYNTAX | 2 | rnn 1 2 2 | rnn 1 2",
        "F07-SYNTAX | 2 | rnn | lstm",
        "F07-SYNTAX | 2 | rnn 1 | rnn  1",
        "F07-SYNTAX | 2 | rnn 1 2 2 | ~rnn 1 2 2",
        "F07-SYNTAX | 2 | rnn 1 2 2 | #~rnn 1 2 2",
        "F07-SYNTAX | 3 | input-hidden | # late~input-hidden",
        "F07-SYNTAX | 4 | hidden~1~ | hidden~# 5~1~",
        "F07-SYNTAX | 3 | input-hidden | input-hidden ''",
        "F07-SYNTAX | 4 | hidden~1~ | hidden~1 1~",
        "F07-SYNTAX | 8 | output~1~ | output~ 1~",
        "F07-SYNTAX | 8 | output~1~ | output~1 ~",
        "F07-SYNTAX | 8 | output~1~ | output~1 /2~",
        "F07-SYNTAX | 10 | end | end now",
        "F07-SYNTAX | 5 | hidden-hidden | hidden-output",
        "F08-NUMBER | 4 | hidden~1~ | hidden~+1~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~01~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~-0~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~1.5~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~1e3~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~2/4~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~3/9~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~2/1~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~0/2~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~1/-2~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~1/0~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~1/2/3~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~/2~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~1/~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~1//2~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~-~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~-/2~",
        "F08-NUMBER | 4 | hidden~1~ | hidden~#5~",
        "F08-NUMBER | 2 | rnn 1 | rnn -1",
        "F08-NUMBER | 4 | hidden~1~ | hidden~/LONG~",
        "F09-NUMBER-TOO-LONG | 4 | hidden~1~ | hidden~LONG~",
        "F09-NUMBER-TOO-LONG | 4 | hidden~1~ | hidden~1/LONG~",
        "F09-NUMBER-TOO-LONG | 4 | hidden~1~ | hidden~LONGx~",
        "F09-NUMBER-TOO-LONG | 2 | rnn 1 | rnn LONG",
        "F10-LIMIT | 2 | rnn 1 | rnn 0",
        "F10-LIMIT | 2 | rnn 1 | rnn 65537",
        "F10-LIMIT | 2 | rnn 1 | rnn 65536",
        "F10-LIMIT | 2 | rnn 1 | rnn 18446744073709551617",
        "F10-LIMIT | 2 | rnn 1 2 2 | rnn 1 65 2",
        "F10-LIMIT | 2 | rnn 1 2 2 | rnn 1 0 2",
        "F10-LIMIT | 2 | rnn 1 2 2 | rnn 1 2 65",
        "F10-LIMIT | 2 | rnn 1 2 2 | rnn 1 2 64",
      })
  void networkIsRefused(String code, int line, String old, String replacement) {
    Draft broken = new Draft(swap(DRAFT.network(), old, replacement), DRAFT.certificate());
    assertRefused(code, "network line " + line, broken);
  }

  /**
   * Lines: magic 1, network 2, task 3, ties 4, dimension 5, rays 6-12, cells 13-19, bounds, end 22.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F03-NOT-ASCII | 3 | argmax | argmax\u007f",
        "F04-TRUNCATED | 22 | end~ | end",
        "F05-TRAILING | 22 | end~ | end~end~",
        "F06-MAGIC | 1 | certificate 1 | certificate 1.0",
        "F07-SYNTAX | 2 | sha256 | md5",
        "F07-SYNTAX | 2 | sha256 8 | sha256 A",
        "F07-SYNTAX | 2 | sha256 8 | sha256 ''",
        "F07-SYNTAX | 3 | 2nd_argmax | 3rd_argmax",
        "F07-SYNTAX | 4 | ties first | ties last",
        "F07-SYNTAX | 5 | dimension | dimensions",
        "F07-SYNTAX | 7 | -1 -1~ | -1 -1 0~",
        "F07-SYNTAX | 7 | -1 -1~ | # 5~-1 -1~",
        "F07-SYNTAX | 14 | 0 2~ | 0  2~",
        "F07-SYNTAX | 14 | cells 6~0 2~ | cells 6~ 0 2~",
        "F07-SYNTAX | 14 | cells 6~0 2~ | cells 6~0 2 ~",
        "F07-SYNTAX | 14 | cells 6~0 2~ | cells 6~~",
        "F07-SYNTAX | 14 | cells 6~0 2~ | cells 6~ ~",
        "F07-SYNTAX | 20 | error | tied",
        "F08-NUMBER | 5 | dimension 2 | dimension two",
        "F08-NUMBER | 7 | -1 -1~ | -1 -1/2~",
        "F08-NUMBER | 14 | 0 2~ | 00 2~",
        "F08-NUMBER | 14 | 0 2~ | -1 2~",
        "F08-NUMBER | 20 | 0.5 0.5 | 0.5 .5",
        "F08-NUMBER | 20 | 0.5 0.5 | 0. 0.",
        "F08-NUMBER | 20 | 0.5 0.5 | 0.5 2.0",
        "F08-NUMBER | 20 | 0.5 0.5 | 0.5 1.1",
        "F08-NUMBER | 20 | 0.5 0.5 | 0.50 0.50",
        "F08-NUMBER | 20 | 0.5 0.5 | 0.5 0.50",
        "F08-NUMBER | 20 | 0.5 0.5 | 0 0.5",
        "F08-NUMBER | 20 | 0.5 0.5 | 0.6 0.5",
        "F08-NUMBER | 20 | 0.5 0.5 | 0.0 1.0",
        "F08-NUMBER | 20 | 0.5 0.5 | 1/2 1/2",
        "F08-NUMBER | 21 | tied 0.5 0.5 | tied 00.5 00.5",
        "F09-NUMBER-TOO-LONG | 20 | 0.5 0.5 | 0.DIGITS1 0.DIGITS1",
        "F09-NUMBER-TOO-LONG | 7 | -1 -1~ | -1 LONG~",
        "F09-NUMBER-TOO-LONG | 14 | 0 2~ | 0 LONG~",
        "F09-NUMBER-TOO-LONG | 6 | rays 6 | rays LONG",
        "F10-LIMIT | 5 | dimension 2 | dimension 1",
        "F10-LIMIT | 5 | dimension 2 | dimension 4",
        "F10-LIMIT | 6 | rays 6 | rays 1000",
        "F10-LIMIT | 6 | rays 6 | rays 4294967302",
        "F10-LIMIT | 13 | cells 6 | cells 1000",
        "F11-INDEX | 14 | 0 2~ | 0 6~",
        "F11-INDEX | 14 | 0 2~ | 0 4294967298~",
        "F12-RAY | 7 | -1 -1~ | 0 0~",
        "F12-RAY | 7 | -1 -1~ | -2 -2~",
        "F13-ORDER | 8 | -1 0~ | -1 -1~",
        "F13-ORDER | 8 | -1 0~ | -2 1~",
        "F13-ORDER | 15 | 0 2~1 0~ | 0 2~0 2~",
        "F13-ORDER | 15 | 0 2~1 0~ | 0 2~0~",
      })
  void certificateIsRefused(String code, int line, String old, String replacement) {
    String certificate = swap(DRAFT.certificate(), old, replacement);
    assertRefused(code, "certificate line " + line, new Draft(DRAFT.network(), certificate));
  }

  @Test
  void spaceCellMustBeginWithItsSmallestRay() {
    Draft draft = Examples.allTied();
    String cell = draft.certificate().lines().skip(6 + 14 + 1).findFirst().orElseThrow();
    List<String> rays = List.of(cell.split(" "));
    String rotated = rays.get(1) + " " + rays.get(2) + " " + rays.get(0);
    assertRefused("F13-ORDER", "certificate line 22", draft.with(cell + "\n", rotated + "\n"));
  }

  @Test
  void fileThatIsTooLargeIsRefusedBeforeItIsLookedAt() {
    byte[] bytes = DRAFT.network().getBytes(ISO_8859_1);
    Budget budget = new Budget(bytes.length - 1);
    Rejection rejection =
        assertThrows(Rejection.class, () -> Checker.check(bytes, new byte[0], budget));
    assertEquals(Code.F02_TOO_LARGE, rejection.code());
    assertEquals("network", rejection.place());
  }

  @Test
  void emptyFileIsTruncated() {
    assertRefused("F04-TRUNCATED", "network line 1", new Draft("", DRAFT.certificate()));
  }

  @Test
  void roomForTheCountsIsNeededToTheByte() {
    String head = "conewise-network 1\nrnn 1 2 2\n";
    Draft tooShort = new Draft(head + "1234567", DRAFT.certificate());
    assertRefused("F10-LIMIT", "network line 2", tooShort);
    Draft longEnough = new Draft(head + "12345678", DRAFT.certificate());
    assertRefused("F04-TRUNCATED", "network line 3", longEnough);
    String certificate = DRAFT.certificate();
    int afterRays = certificate.indexOf("rays 6\n") + "rays 6\n".length();
    Draft shortRays = new Draft(DRAFT.network(), certificate.substring(0, afterRays + 4 * 6 - 1));
    assertRefused("F10-LIMIT", "certificate line 6", shortRays);
    Draft longRays = new Draft(DRAFT.network(), certificate.substring(0, afterRays + 4 * 6));
    assertRefused("F04-TRUNCATED", "certificate line 12", longRays);
  }

  @Test
  void refusalShowsAtMostSixtyCharactersOfTheLine() {
    String sixty = "x".repeat(60);
    assertTrue(message(sixty + "\n").endsWith("found '" + sixty + "'"));
    assertTrue(message("\n" + sixty + "\n").endsWith("found ''"));
    assertTrue(message(sixty + "x\n").endsWith("found '" + sixty + "...'"));
  }

  @Test
  void networkIsReadBeforeTheCertificate() {
    assertRefused("F06-MAGIC", "network line 1", new Draft("no\n", "no\n"));
  }

  @Test
  void tenThousandCharactersAreRead() throws Rejection {
    DRAFT.withNetwork("hidden\n1\n", "hidden\n" + "9".repeat(10_000) + "\n").check();
    String digits = "4" + "9".repeat(1999);
    DRAFT.with("0.5 0.5", "0." + digits + " 0.5" + "0".repeat(1999)).check();
  }

  private static String swap(String text, String old, String replacement) {
    String expanded =
        replacement
            .replace('~', '\n')
            .replace("LONG", LONG)
            .replace("DIGITS", "0".repeat(2000))
            .replace("''", "");
    return Draft.replaced(text, old.replace('~', '\n'), expanded);
  }

  private static String message(String network) {
    Draft draft = new Draft(network, DRAFT.certificate());
    return assertThrows(Rejection.class, draft::check).getMessage();
  }

  private static void assertRefused(String code, String place, Draft draft) {
    byte[] network = draft.network().getBytes(ISO_8859_1);
    byte[] certificate = draft.certificate().getBytes(ISO_8859_1);
    Rejection rejection =
        assertThrows(Rejection.class, () -> Checker.check(network, certificate, Budget.DEFAULT));
    String found = rejection.code() + " at " + rejection.place();
    assertEquals(String.format(Locale.ROOT, "%s at %s", code, place), found);
  }
}
