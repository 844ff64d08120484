package org.conewise.prover;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conewise.analysis.Analysis;
import org.conewise.cone.Facet;
import org.conewise.cone.Ray;
import org.conewise.exact.IntVector;
import org.conewise.question.Cell;
import org.conewise.question.TiePolicy;

/**
 * The errors of an analysis as a set, boundaries included. The relative interiors of the faces of a
 * fan (cells, walls, rays) are disjoint and cover everything but the origin. On each of them the
 * wanted input and the greatest logits are constant, so it consists of errors or holds none; one
 * vector inside decides. Faces on which another input equals that of the wanted rank have no right
 * answer and are left out.
 */
final class ErrorFaces {

  private ErrorFaces() {}

  /**
   * The faces that consist of errors, each as its generators: cells first, then walls, then rays.
   */
  static List<List<Ray>> of(Analysis analysis) {
    Map<Set<Ray>, List<Ray>> errors = new HashMap<>();
    for (Cell cell : analysis.cells()) {
      for (List<Ray> face : faces(cell)) {
        if (isError(analysis, cell, face)) {
          errors.putIfAbsent(Set.copyOf(face), face);
        }
      }
    }
    int n = analysis.dimension();
    return errors.values().stream()
        .sorted(
            Comparator.<List<Ray>>comparingInt(face -> -Math.min(n, face.size()))
                .thenComparing(face -> face.toArray(Ray[]::new), Arrays::compare))
        .toList();
  }

  /** The cell itself, its walls and its rays. */
  private static Set<List<Ray>> faces(Cell cell) {
    Set<List<Ray>> faces = new LinkedHashSet<>();
    faces.add(cell.cone().rays());
    cell.cone().facets().stream().map(Facet::rays).forEach(faces::add);
    cell.cone().rays().stream().map(List::of).forEach(faces::add);
    return faces;
  }

  private static boolean isError(Analysis analysis, Cell cell, List<Ray> face) {
    IntVector inside = face.stream().map(Ray::direction).reduce(IntVector::plus).orElseThrow();
    if (!analysis.task().isDefinedAt(inside)) {
      return false;
    }
    List<BigInteger> logits = new ArrayList<>(List.of(BigInteger.ZERO));
    cell.region().logitDifferences().forEach(lead -> logits.add(lead.at(inside)));
    BigInteger greatest = Collections.max(logits);
    boolean tied = Collections.frequency(logits, greatest) > 1;
    return logits.indexOf(greatest) != analysis.task().wanted(inside)
        || (tied && analysis.ties() == TiePolicy.WRONG);
  }
}
