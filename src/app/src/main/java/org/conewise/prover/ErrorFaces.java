package org.conewise.prover;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.conewise.analysis.Analysis;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.question.Cell;
import org.conewise.question.TiePolicy;

/**
 * The errors of an analysis as a set, boundaries included. The relative interiors of the faces of a
 * fan (cells, walls, and so on down to rays) are disjoint and cover everything but the origin. On
 * each of them the wanted input and the greatest logits are constant, so it consists of errors or
 * holds none; one vector inside decides. Of a task, faces on which another input equals that of the
 * wanted rank have no right answer and are left out.
 */
final class ErrorFaces {

  private ErrorFaces() {}

  /**
   * The faces that consist of errors: cells first, then their facets, and so on down to rays. A
   * face that several cells have is listed once.
   */
  static List<Face> of(Analysis analysis) {
    Map<Set<Ray>, Face> errors = new HashMap<>();
    for (Cell cell : analysis.cells()) {
      for (Face face : Face.of(cell.cone())) {
        if (isError(analysis, cell, face)) {
          errors.putIfAbsent(Set.copyOf(face.rays()), face);
        }
      }
    }
    return errors.values().stream()
        .sorted(
            Comparator.<Face>comparingInt(face -> -face.dimension())
                .thenComparing(face -> face.rays().toArray(Ray[]::new), Arrays::compare))
        .toList();
  }

  private static boolean isError(Analysis analysis, Cell cell, Face face) {
    IntVector inside = face.interiorVector();
    List<Integer> winners = winners(cell.region().logitDifferences(), inside);
    List<Integer> right =
        analysis
            .wanted()
            .match(
                task -> task.isDefinedAt(inside) ? List.of(task.wanted(inside)) : List.of(),
                reference -> winners(cell.region().referenceDifferences().orElseThrow(), inside));
    boolean tied = winners.size() > 1 || right.size() > 1;
    return !right.isEmpty()
        && (!winners.get(0).equals(right.get(0)) || (tied && analysis.ties() == TiePolicy.WRONG));
  }

  /** The indices of the greatest logits, in increasing order. */
  private static List<Integer> winners(List<LinearForm> differences, IntVector x) {
    List<BigInteger> logits = new ArrayList<>(List.of(BigInteger.ZERO));
    differences.forEach(difference -> logits.add(difference.at(x)));
    BigInteger greatest = Collections.max(logits);
    return IntStream.range(0, logits.size())
        .filter(a -> logits.get(a).equals(greatest))
        .boxed()
        .toList();
  }
}
