package org.conewise.check.shell;

import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.ProofKind;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.fan.Examination;
import org.conewise.check.finite.Census;
import org.conewise.check.network.Network;
import org.conewise.check.network.NetworkFile;
import org.conewise.check.network.Transformer;
import org.conewise.check.order.Chambers;
import org.conewise.check.sample.Sampling;
import org.conewise.check.text.Lines;

/** The checking procedure of {@code proofs/FORMAT.md} for every kind of proof. */
public final class Checker {
  private Checker() {}

  /**
   * Checks a certificate against a network. A return is the verdict VERIFIED. The arrays must not
   * be changed meanwhile.
   *
   * @return what has been proved, in values that the checker computed or verified itself
   * @throws Rejection with the code of the first rule that fails
   */
  public static Statement check(byte[] networkFile, byte[] certificateFile, Budget budget)
      throws Rejection {
    NetworkFile network = NetworkFile.read(networkFile, budget);
    Lines lines = new Lines("certificate", certificateFile, budget);
    lines.readHeader();
    return switch (lines.oneOf("proof", ProofKind.values())) {
      case FAN -> Examination.check(reluNetwork(network), lines);
      case SAMPLE -> Sampling.check(reluNetwork(network), lines);
      case ORDER -> Chambers.check(reluNetwork(network), lines);
      case FINITE -> Census.check(transformer(network), lines);
    };
  }

  private static Network reluNetwork(NetworkFile file) throws Rejection {
    if (file instanceof Network network) {
      return network;
    }
    throw refusal("a proof for a transformer");
  }

  private static Transformer transformer(NetworkFile file) throws Rejection {
    if (file instanceof Transformer transformer) {
      return transformer;
    }
    throw refusal("a proof for a ReLU network");
  }

  /** Rule {@code R02}: the kind of proof is one for the form of the network. */
  private static Rejection refusal(String expected) {
    return new Rejection(Code.R02_STATEMENT, "certificate", expected, "another kind of proof");
  }

  /**
   * Checks a certificate of the kind {@code fan} up to its claim, so that its writer learns what
   * can be claimed: steps 1 to 7.
   *
   * @param certificateHead a certificate without its last three lines, which {@link
   *     org.conewise.check.fan.Measurement#conclude(byte[])} takes
   * @throws Rejection with the code of the first rule that fails
   */
  public static Examination examine(byte[] networkFile, byte[] certificateHead, Budget budget)
      throws Rejection {
    Network network = new Network(networkFile, budget);
    Lines lines = new Lines("certificate", certificateHead, budget);
    lines.readHeader();
    lines.oneOf("proof", new ProofKind[] {ProofKind.FAN});
    return Examination.of(network, lines);
  }
}
