package org.conewise.check.shell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Draft;
import org.conewise.check.Examples;
import org.conewise.check.Rejection;
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
   * Lines: magic 1, proof 2, network 3, task 4, ties 5, dimension 6, direction 7, rays 8-14,
   * regions 15, region 16-18, 19-20, 21-22, 23-25, bounds 26-27, end 28.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F03-NOT-ASCII | 4 | argmax | argmax\u007f",
        "F04-TRUNCATED | 28 | end~ | end",
        "F05-TRAILING | 28 | end~ | end~end~",
        "F06-MAGIC | 1 | certificate 1 | certificate 1.0",
        "F07-SYNTAX | 2 | proof fan | proof tree",
        "F07-SYNTAX | 2 | proof fan | proof FAN",
        "F07-SYNTAX | 2 | proof fan~ | ''",
        "F07-SYNTAX | 3 | sha256 | md5",
        "F07-SYNTAX | 3 | sha256 8 | sha256 A",
        "F07-SYNTAX | 3 | sha256 8 | sha256 ''",
        "F07-SYNTAX | 3 | sha256 80 | sha256 8",
        "F07-SYNTAX | 4 | 2nd_argmax | 3rd_argmax",
        "F07-SYNTAX | 4 | task 2nd_argmax | task argmax argmax",
        "F07-SYNTAX | 5 | ties first | ties last",
        "F07-SYNTAX | 6 | dimension | dimensions",
        "F07-SYNTAX | 7 | direction 3 1 | direction 3",
        "F07-SYNTAX | 7 | direction 3 1 | direction 3 1 4",
        "F07-SYNTAX | 7 | direction 3 1 | 3 1 4",
        "F07-SYNTAX | 9 | -1 -1~ | -1 -1 0~",
        "F07-SYNTAX | 9 | -1 -1~ | # 5~-1 -1~",
        "F07-SYNTAX | 16 | region 2~ | region~",
        "F07-SYNTAX | 16 | region 2~ | regions 2~",
        "F07-SYNTAX | 16 | region 2~ | region 2 ~",
        "F07-SYNTAX | 16 | region 2~ | region 2  1~",
        "F07-SYNTAX | 17 | 0 2~ | 0  2~",
        "F07-SYNTAX | 17 | 2~0 2~ | 2~ 0 2~",
        "F07-SYNTAX | 17 | 2~0 2~ | 2~0 2 ~",
        "F07-SYNTAX | 17 | 2~0 2~ | 2~~",
        "F07-SYNTAX | 17 | 2~0 2~ | 2~ ~",
        "F07-SYNTAX | 17 | 2~0 2~ | 2~0~",
        "F07-SYNTAX | 17 | 2~0 2~ | 2~0 2 4~",
        "F07-SYNTAX | 18 | 0 2~1 0~ | 0 2~",
        "F07-SYNTAX | 26 | error | tied",
        "F08-NUMBER | 6 | dimension 2 | dimension two",
        "F08-NUMBER | 7 | direction 3 1 | direction 3 1.0",
        "F08-NUMBER | 9 | -1 -1~ | -1 -1/2~",
        "F08-NUMBER | 16 | region 2~ | region -2~",
        "F08-NUMBER | 16 | region 2~ | region 2 +1~",
        "F08-NUMBER | 17 | 0 2~ | 00 2~",
        "F08-NUMBER | 17 | 0 2~ | -1 2~",
        "F08-NUMBER | 26 | 0.5 0.5 | 0.5 .5",
        "F08-NUMBER | 26 | 0.5 0.5 | 0. 0.",
        "F08-NUMBER | 26 | 0.5 0.5 | 0.5 2.0",
        "F08-NUMBER | 26 | 0.5 0.5 | 0.5 1.1",
        "F08-NUMBER | 26 | 0.5 0.5 | 0.50 0.50",
        "F08-NUMBER | 26 | 0.5 0.5 | 0.5 0.50",
        "F08-NUMBER | 26 | 0.5 0.5 | 0 0.5",
        "F08-NUMBER | 26 | 0.5 0.5 | 0.6 0.5",
        "F08-NUMBER | 26 | 0.5 0.5 | 0.0 1.0",
        "F08-NUMBER | 26 | 0.5 0.5 | 1/2 1/2",
        "F08-NUMBER | 27 | tied 0.5 0.5 | tied 00.5 00.5",
        "F09-NUMBER-TOO-LONG | 26 | 0.5 0.5 | 0.DIGITS1 0.DIGITS1",
        "F09-NUMBER-TOO-LONG | 7 | direction 3 1 | direction LONG 1",
        "F09-NUMBER-TOO-LONG | 9 | -1 -1~ | -1 LONG~",
        "F09-NUMBER-TOO-LONG | 16 | region 2~ | region LONG~",
        "F09-NUMBER-TOO-LONG | 17 | 0 2~ | 0 LONG~",
        "F09-NUMBER-TOO-LONG | 8 | rays 6 | rays LONG",
        "F10-LIMIT | 6 | dimension 2 | dimension 1",
        "F10-LIMIT | 6 | dimension 2 | dimension 6",
        "F10-LIMIT | 8 | rays 6 | rays 1000",
        "F10-LIMIT | 8 | rays 6 | rays 4294967302",
        "F10-LIMIT | 15 | regions 4 | regions 1000",
        "F10-LIMIT | 15 | regions 4 | regions 4294967302",
        "F10-LIMIT | 16 | region 2~ | region 0~",
        "F10-LIMIT | 16 | region 2~ | region 1000~",
        "F10-LIMIT | 16 | region 2~ | region 4294967302~",
        "F10-LIMIT | 16 | region 2~ | region 0 4194304~",
        "F11-INDEX | 16 | region 2~ | region 2 4194304~",
        "F11-INDEX | 16 | region 2~ | region 4294967302 4194304~",
        "F11-INDEX | 16 | region 2~ | region 2 1 0 4194304~",
        "F11-INDEX | 17 | 0 2~ | 0 6~",
        "F11-INDEX | 17 | 0 2~ | 6 6~",
        "F11-INDEX | 17 | 0 2~ | 0 4294967298~",
        "F12-RAY | 7 | direction 3 1 | direction 0 0",
        "F12-RAY | 7 | direction 3 1 | direction 6 -2",
        "F12-RAY | 9 | -1 -1~ | 0 0~",
        "F12-RAY | 9 | -1 -1~ | -2 -2~",
        "F12-RAY | 10 | -1 0~ | -2 0~",
        "F13-ORDER | 10 | -1 0~ | -1 -1~",
        "F13-ORDER | 10 | -1 0~ | -2 1~",
        "F13-ORDER | 16 | region 2~ | region 2 1 0~",
        "F13-ORDER | 16 | region 2~ | region 2 1 1~",
        "F10-LIMIT | 16 | region 2~ | region 1000 1 1~",
        "F13-ORDER | 17 | 0 2~ | 2 2~",
        "F13-ORDER | 18 | 0 2~1 0~ | 0 2~0 2~",
        "F13-ORDER | 18 | 0 2~1 0~ | 0 2~0 1~",
      })
  void certificateIsRefused(String code, int line, String old, String replacement) {
    String certificate = swap(DRAFT.certificate(), old, replacement);
    assertRefused(code, "certificate line " + line, new Draft(DRAFT.network(), certificate));
  }

  /** The rays of the first cell of space are 0, 1 and 2 in some order. */
  @ParameterizedTest
  @CsvSource({"0 1 1", "0 0 1", "1 0 2", "1 2 0", "2 0 1", "2 1 0", "0 1 0"})
  void rayNumbersOfASpaceCellAreInOrderButTheLastTwo(String cell) {
    Draft draft = Examples.allTied();
    List<String> lines = draft.certificate().lines().toList();
    int first =
        lines.indexOf(
            lines.stream().filter(line -> line.startsWith("region ")).findFirst().orElseThrow());
    String old = lines.get(first) + "\n" + lines.get(first + 1) + "\n";
    Draft broken = draft.with(old, lines.get(first) + "\n" + cell + "\n");
    assertRefused("F13-ORDER", "certificate line " + (first + 2), broken);
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
    assertRoom("rays 6\n", 4 * 6, 8, 14);
    assertRoom("regions 4\n", 13 * 4, 15, 23);
    assertRoom("region 2 1\n", 4 * 2, 23, 26);
  }

  /** Exactly enough bytes after a line are enough for its count, and then the file is cut short. */
  private static void assertRoom(String line, int bytes, int number, int last) {
    String certificate = DRAFT.certificate();
    int after = certificate.indexOf(line) + line.length();
    Draft tooShort = new Draft(DRAFT.network(), certificate.substring(0, after + bytes - 1));
    assertRefused("F10-LIMIT", "certificate line " + number, tooShort);
    Draft enough = new Draft(DRAFT.network(), certificate.substring(0, after + bytes));
    assertRefused("F04-TRUNCATED", "certificate line " + last, enough);
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
    assertEquals(code + " at " + place, rejection.code() + " at " + rejection.place());
  }
}
