package org.conewise.explain;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.conewise.analysis.Analysis;
import org.conewise.cone.Cone;
import org.conewise.model.RecurrentNetwork;
import org.conewise.model.ReluNetwork;
import org.conewise.model.Standardisation;
import org.conewise.region.ActivationPattern;

/**
 * The standardised network, and whether its certificate states the same as that of the original.
 *
 * @param unscaled the units of a recurrent network that read no input ({@code W_hi = 0}), which are
 *     left as they are
 * @param sameStatement whether both networks have the same fan, cell by cell and pattern by pattern
 */
public record StandardForm(ReluNetwork network, List<Integer> unscaled, boolean sameStatement) {

  /** Analyses the standard form and compares. Time as for the analysis itself. */
  public static StandardForm of(Analysis original) {
    ReluNetwork network = Standardisation.of(original.network());
    Analysis analysis = original.ofSameQuestion(network);
    List<Integer> unscaled = network.match(StandardForm::withoutInput, layered -> List.of());
    return new StandardForm(network, unscaled, statesTheSame(original, analysis));
  }

  private static List<Integer> withoutInput(RecurrentNetwork network) {
    return IntStream.range(0, network.hiddenSize())
        .filter(i -> network.inputHidden().get(i).signum() == 0)
        .boxed()
        .toList();
  }

  /** What is done to every hidden unit, after "rescaled so that". */
  public String rule() {
    return network.match(
        recurrent -> "its input weight is 1 or -1",
        layered -> "its first weight that is not 0 is 1 or -1");
  }

  /** What a certificate says of a cell. */
  private record Stated(
      ActivationPattern pattern, Cone cone, List<Integer> right, List<Integer> winners) {
    static Set<Stated> of(Analysis analysis) {
      return analysis.cells().stream()
          .map(c -> new Stated(c.region().pattern(), c.cone(), c.right(), c.winners()))
          .collect(toSet());
    }
  }

  private static boolean statesTheSame(Analysis first, Analysis second) {
    return Stated.of(first).equals(Stated.of(second));
  }
}
