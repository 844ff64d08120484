package org.conewise.explain;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.conewise.analysis.Analysis;
import org.conewise.cone.Cone;
import org.conewise.model.RecurrentNetwork;
import org.conewise.model.Standardisation;
import org.conewise.region.ActivationPattern;

/**
 * The standardised network, and whether its certificate states the same as that of the original.
 *
 * @param unscaled the units that read no input ({@code W_hi = 0}), which are left as they are
 * @param sameStatement whether both networks have the same fan, cell by cell and pattern by pattern
 */
public record StandardForm(
    RecurrentNetwork network, List<Integer> unscaled, boolean sameStatement) {

  /** Analyses the standard form and compares. Time as for the analysis itself. */
  public static StandardForm of(Analysis original) {
    RecurrentNetwork network = Standardisation.of(original.network()).recurrent();
    Analysis analysis = original.ofSameQuestion(network);
    List<Integer> unscaled =
        IntStream.range(0, network.hiddenSize())
            .filter(i -> network.inputHidden().get(i).signum() == 0)
            .boxed()
            .toList();
    return new StandardForm(network, unscaled, statesTheSame(original, analysis));
  }

  /** What a certificate says of a cell. */
  private record Stated(ActivationPattern pattern, Cone cone, int wanted, List<Integer> winners) {
    static Set<Stated> of(Analysis analysis) {
      return analysis.cells().stream()
          .map(c -> new Stated(c.region().pattern(), c.cone(), c.wanted(), c.winners()))
          .collect(toSet());
    }
  }

  private static boolean statesTheSame(Analysis first, Analysis second) {
    return Stated.of(first).equals(Stated.of(second));
  }
}
