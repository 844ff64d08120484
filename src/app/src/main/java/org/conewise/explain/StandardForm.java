package org.conewise.explain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.analysis.Analysis;
import org.conewise.model.ReluNetwork;
import org.conewise.model.Standardisation;
import org.conewise.proof.Certificate;

/**
 * The standardised network, and whether its certificate states the same as that of the original.
 *
 * @param unscaled the units that read no input ({@code W_hi = 0}), which are left as they are
 * @param sameStatement whether both networks have the same fan, cell by cell and pattern by pattern
 */
public record StandardForm(ReluNetwork network, List<Integer> unscaled, boolean sameStatement) {

  /** Analyses the standard form and compares. Time as for the analysis itself. */
  public static StandardForm of(Analysis original) {
    ReluNetwork network = Standardisation.of(original.network());
    Analysis analysis = original.ofSameQuestion(network);
    List<Integer> unscaled =
        IntStream.range(0, network.hiddenSize())
            .filter(i -> network.inputHidden().get(i).signum() == 0)
            .boxed()
            .toList();
    return new StandardForm(network, unscaled, statesTheSame(original, analysis));
  }

  private static boolean statesTheSame(Analysis first, Analysis second) {
    return Arrays.equals(proof(first), proof(second));
  }

  /** The proof of the certificate, but for the hash of the network. */
  private static byte[] proof(Analysis analysis) {
    return Certificate.proof("", analysis);
  }
}
