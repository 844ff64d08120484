package org.conewise.mutation;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conewise.analysis.Analysis;
import org.conewise.exact.Enclosure;
import org.conewise.measure.CoveredFraction;
import org.conewise.model.file.ModelFormatException;
import org.conewise.model.file.ModelReader;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;

/** What the engine finds out about networks, whatever a certificate says. */
final class Truth {
  /** Up to three inputs: twenty more than the claims have, at least. */
  private static final int DIGITS = 40;

  /** Beyond three inputs, where claims have three digits and doubles suffice. */
  private static final BigDecimal RADIUS = new BigDecimal("0.000000010000");

  private final Path folder;
  private final Map<List<String>, List<Enclosure>> known = new HashMap<>();

  /** Uses a folder for a file. */
  Truth(Path folder) {
    this.folder = folder;
  }

  /** Whether the claims of a certificate hold, by a certification from scratch. */
  boolean confirms(Pair accepted) throws IOException {
    Document claim = Document.parse(accepted.certificate());
    String task = claim.header.get(3).get(1);
    String ties = claim.header.get(4).get(1);
    List<String> question = List.of(accepted.network(), task, ties);
    List<Enclosure> truth = known.get(question);
    if (truth == null) {
      truth = certified(accepted.network(), task, ties);
      known.put(question, truth);
    }
    return holds(claim.error, truth.get(0)) && holds(claim.tied, truth.get(1));
  }

  private List<Enclosure> certified(String network, String task, String ties) throws IOException {
    Path file = Files.writeString(folder.resolve("accepted.net"), network);
    try {
      Analysis analysis =
          Analysis.of(
              ModelReader.read(file),
              Task.fromLabel(task).orElseThrow(),
              ties.equals("wrong") ? TiePolicy.WRONG : TiePolicy.FIRST);
      int n = analysis.dimension();
      return List.of(enclosure(analysis.error(), n), enclosure(analysis.tied(), n));
    } catch (ModelFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Enclosure enclosure(CoveredFraction fraction, int n) {
    if (n <= 3 || fraction.exactValue().isPresent()) {
      return fraction.enclosure(DIGITS);
    }
    BigDecimal value =
        new BigDecimal(fraction.approximately(10)).setScale(12, RoundingMode.HALF_EVEN);
    return new Enclosure(value.subtract(RADIUS), value.add(RADIUS));
  }

  private static boolean holds(List<String> claim, Enclosure truth) {
    return new BigDecimal(claim.get(0)).compareTo(truth.upper()) <= 0
        && truth.lower().compareTo(new BigDecimal(claim.get(1))) <= 0;
  }
}
