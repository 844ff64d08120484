package org.conewise.check.shell;

import java.util.ArrayList;
import java.util.List;
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
  private static final String MAGIC = "conewise-certificate 1";

  private Checker() {}

  /**
   * Checks a certificate against a network that a task is asked of.
   *
   * @throws Rejection as below
   */
  public static Statement check(byte[] networkFile, byte[] certificateFile, Budget budget)
      throws Rejection {
    return check(List.of(networkFile), certificateFile, budget);
  }

  /**
   * Checks a certificate against a network, and perhaps another one that it is compared with. A
   * return is the verdict VERIFIED. The arrays must not be changed meanwhile.
   *
   * @param networkFiles the file of the network, and that of the reference, if there is one
   * @return what has been proved, in values that the checker computed or verified itself
   * @throws Rejection with the code of the first rule that fails
   */
  public static Statement check(List<byte[]> networkFiles, byte[] certificateFile, Budget budget)
      throws Rejection {
    List<NetworkFile> networks = files(networkFiles, budget);
    Lines lines = new Lines("certificate", certificateFile, budget);
    lines.readHeader(MAGIC);
    return switch (lines.oneOf("proof", ProofKind.values())) {
      case FAN -> Examination.check(reluNetworks(networks), lines);
      case SAMPLE -> Sampling.check(reluNetworks(networks), lines);
      case ORDER -> Chambers.check(reluNetworks(networks), lines);
      case FINITE -> Census.check(transformer(networks), lines);
    };
  }

  private static List<Network> reluNetworks(List<NetworkFile> files) throws Rejection {
    List<Network> networks = new ArrayList<>();
    for (NetworkFile file : files) {
      if (file instanceof Network network) {
        networks.add(network);
      } else {
        throw refusal("a proof about a transformer");
      }
    }
    return networks;
  }

  private static Transformer transformer(List<NetworkFile> files) throws Rejection {
    if (files.size() == 1 && files.get(0) instanceof Transformer transformer) {
      return transformer;
    }
    throw refusal("a proof about ReLU networks");
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
  public static Examination examine(
      List<byte[]> networkFiles, byte[] certificateHead, Budget budget) throws Rejection {
    List<Network> networks = networks(networkFiles, budget);
    Lines lines = new Lines("certificate", certificateHead, budget);
    lines.readHeader(MAGIC);
    lines.oneOf("proof", new ProofKind[] {ProofKind.FAN});
    return Examination.of(networks, lines);
  }

  /**
   * Reads one or two files of ReLU networks.
   *
   * @throws Rejection with an {@code F} code
   */
  public static List<Network> networks(List<byte[]> files, Budget budget) throws Rejection {
    List<Network> networks = new ArrayList<>();
    for (byte[] file : files) {
      networks.add(Network.read(role(networks), file, budget));
    }
    return networks;
  }

  private static List<NetworkFile> files(List<byte[]> files, Budget budget) throws Rejection {
    List<NetworkFile> networks = new ArrayList<>();
    for (byte[] file : files) {
      networks.add(NetworkFile.read(role(networks), file, budget));
    }
    return networks;
  }

  /** What the next file is called in messages. */
  private static String role(List<?> before) {
    return before.isEmpty() ? "network" : "reference";
  }
}
