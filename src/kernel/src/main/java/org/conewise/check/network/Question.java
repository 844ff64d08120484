package org.conewise.check.network;

import java.util.OptionalInt;
import org.conewise.check.Code;
import org.conewise.check.Finding;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.Task;
import org.conewise.check.TiePolicy;
import org.conewise.check.text.Claim;
import org.conewise.check.text.Lines;

/** What a certificate of any kind is about: a network, by its hash, a task, and what a tie is. */
public record Question(String networkHash, Task task, TiePolicy ties) {
  /**
   * Reads three lines.
   *
   * @throws Rejection with an {@code F} code
   */
  public static Question read(Lines lines) throws Rejection {
    lines.next("network", 2);
    boolean isHash = lines.field().equals("sha256");
    String hash = lines.field();
    lines.require(isHash && hash.matches("[0-9a-f]{64}"), Code.F07_SYNTAX, "sha256 and a hash");
    Task task = lines.oneOf("task", Task.values());
    return new Question(hash, task, lines.oneOf("ties", TiePolicy.values()));
  }

  /**
   * Makes step 2 for a network: the question is about it, and makes sense for {@code n} inputs.
   *
   * @return how many inputs exceed the wanted one
   * @throws Rejection {@code R01} or {@code R02}
   */
  public int requireAbout(Network network, int n) throws Rejection {
    requireHash(network);
    OptionalInt rank = task.rank(n);
    if (network.inputs() != n || network.outputs() != n || rank.isEmpty()) {
      String expected = task + " on " + n + " inputs and outputs";
      throw new Rejection(Code.R02_STATEMENT, "certificate", expected, "another shape");
    }
    return rank.getAsInt();
  }

  /** Rule {@code R01}: the question is about this network. */
  public void requireHash(NetworkFile network) throws Rejection {
    if (!networkHash.equals(network.hash())) {
      throw new Rejection(Code.R01_NETWORK_HASH, "certificate", network.hash(), networkHash);
    }
  }

  /** Whether an answer counts as an error, if it is perhaps one of several. */
  public boolean isWrong(int given, int wanted, boolean isTied) {
    return given != wanted || (isTied && ties == TiePolicy.WRONG);
  }

  /** The statement that answers the question. */
  public Statement answer(String shape, int dimension, Claim claim, Finding finding) {
    return new Statement(
        networkHash, shape, task, ties, dimension, claim.error(), claim.tied(), finding);
  }

  /** The three lines of a certificate. */
  @Override
  public String toString() {
    return "network sha256 " + networkHash + "\ntask " + task + "\nties " + ties + "\n";
  }
}
