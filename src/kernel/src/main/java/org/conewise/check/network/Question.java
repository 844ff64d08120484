package org.conewise.check.network;

import org.conewise.check.Code;
import org.conewise.check.Reference;
import org.conewise.check.Rejection;
import org.conewise.check.Task;
import org.conewise.check.TiePolicy;
import org.conewise.check.Wanted;
import org.conewise.check.text.Lines;

/** What a certificate of any kind is about: a network, by its hash, and how it is judged. */
public record Question(String networkHash, Wanted wanted, TiePolicy ties) {
  /**
   * Reads three lines.
   *
   * @throws Rejection with an {@code F} code
   */
  public static Question read(Lines lines) throws Rejection {
    String hash = readHash(lines, "network");
    Wanted wanted =
        lines.isNext("against")
            ? new Reference(readHash(lines, "against"))
            : lines.oneOf("task", Task.values());
    return new Question(hash, wanted, lines.oneOf("ties", TiePolicy.values()));
  }

  private static String readHash(Lines lines, String keyword) throws Rejection {
    lines.next(keyword, 2);
    boolean isHash = lines.field().equals("sha256");
    String hash = lines.field();
    lines.require(isHash && hash.matches("[0-9a-f]{64}"), Code.F07_SYNTAX, "sha256 and a hash");
    return hash;
  }

  /** Whether an answer counts as an error, if it is perhaps one of several. */
  public boolean isWrong(int given, int expected, boolean isTied) {
    return given != expected || (isTied && ties == TiePolicy.WRONG);
  }

  /** The three lines of a certificate. */
  @Override
  public String toString() {
    String comparison = wanted instanceof Reference ? "against sha256 " : "task ";
    return ("network sha256 " + networkHash + "\n")
        + (comparison + wanted + "\n")
        + ("ties " + ties + "\n");
  }
}
