package org.conewise.check.fan;

import java.util.ArrayList;
import java.util.List;
import org.conewise.check.number.Angles;
import org.conewise.check.number.GaussNode;
import org.conewise.check.number.Interval;

/**
 * The quadrature rules of section 4 of the format page. A panel {@code [2^-k, 2^(1-k)]} is {@code
 * 2^-k} times {@code [1, 2]}, so that two lists of nodes do for all panels of all faces. The places
 * of the nodes are their squares, as all functions are functions of {@code u²}.
 *
 * @param first for even functions on {@code [0, 1]}: half of the rule for {@code [-1, 1]}
 * @param doubling for functions on {@code [1, 2]}
 */
record SqueezeRule(Angles angles, List<GaussNode> first, List<GaussNode> doubling) {
  /** The rules of an even number of nodes. */
  static SqueezeRule of(int points, int bits) {
    Interval three = Interval.of(3, bits);
    List<GaussNode> doubling = new ArrayList<>();
    for (GaussNode node : GaussNode.positive(points, bits)) {
      Interval half = node.weight().halved(1);
      doubling.add(square(three.plus(node.place()).halved(1), half));
      doubling.add(square(three.minus(node.place()).halved(1), half));
    }
    List<GaussNode> first =
        GaussNode.positive(2 * points, bits).stream()
            .map(node -> square(node.place(), node.weight()))
            .toList();
    return new SqueezeRule(Angles.of(bits), first, doubling);
  }

  private static GaussNode square(Interval place, Interval weight) {
    return new GaussNode(place.times(place), weight);
  }
}
