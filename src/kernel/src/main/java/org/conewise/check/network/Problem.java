package org.conewise.check.network;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.conewise.check.Code;
import org.conewise.check.Finding;
import org.conewise.check.Reference;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.Task;
import org.conewise.check.text.Claim;

/**
 * A question that is about certain networks and makes sense for them.
 *
 * @param rank how many inputs exceed the one whose index a task wants; empty if the answer of the
 *     second network is wanted
 * @param widths those of the first network
 * @param network all that is run: the layers of the first network, and then those of the second
 */
public record Problem(Question question, OptionalInt rank, List<Integer> widths, Network network) {
  /**
   * Makes step 2.
   *
   * @param networks a network, and perhaps the one that it is compared with
   * @throws Rejection {@code R01} or {@code R02}
   */
  public static Problem of(Question question, List<Network> networks, int n) throws Rejection {
    List<String> named = new ArrayList<>(List.of(question.networkHash()));
    if (question.wanted() instanceof Reference reference) {
      named.add(reference.networkHash());
    }
    List<String> given = networks.stream().map(Network::hash).toList();
    require(named.equals(given), Code.R01_NETWORK_HASH, given.toString(), named.toString());
    Network first = networks.get(0);
    boolean fit = networks.stream().allMatch(network -> network.inputs() == n);
    fit &= networks.stream().allMatch(network -> network.outputs() == first.outputs());
    OptionalInt rank = OptionalInt.empty();
    if (question.wanted() instanceof Task task) {
      rank = task.rank(n);
      fit &= rank.isPresent() && first.outputs() == n;
    }
    String expected = question.wanted() + " on " + n + " inputs and fitting outputs";
    require(fit, Code.R02_STATEMENT, expected, "another shape");
    return new Problem(question, rank, first.widths(), Network.joint(networks));
  }

  /** The number of inputs. */
  public int inputs() {
    return network.inputs();
  }

  /** The statement that answers the question. */
  public Statement answer(Claim claim, Finding finding) {
    return new Statement(
        question.networkHash(),
        widths,
        question.wanted(),
        question.ties(),
        inputs(),
        claim.error(),
        claim.tied(),
        finding);
  }

  private static void require(boolean holds, Code code, String expected, String found)
      throws Rejection {
    if (!holds) {
      throw new Rejection(code, "certificate", expected, found);
    }
  }
}
