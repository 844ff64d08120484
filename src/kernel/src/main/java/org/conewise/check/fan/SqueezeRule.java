package org.conewise.check.fan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.check.number.Angles;
import org.conewise.check.number.GaussNode;
import org.conewise.check.number.Interval;

/**
 * The quadrature rules of section 4 of the format page. The places of their nodes are the {@code
 * u²}, as all functions are functions of {@code u²}.
 *
 * @param first those for even functions on {@code [0, 2^-s]}, half of a rule for {@code [-2^-s,
 *     2^-s]}
 * @param doubling those for the panels {@code [2^-s, 2^(1-s)]}, an empty one for {@code s = 0}
 */
record SqueezeRule(Angles angles, List<List<GaussNode>> first, List<List<GaussNode>> doubling) {
  /** The rules of an even number of nodes for all {@code s} up to a greatest one. */
  static SqueezeRule of(int points, int doublings, int bits) {
    Interval three = Interval.of(3, bits);
    List<GaussNode> even = GaussNode.positive(2 * points, bits);
    List<GaussNode> panel =
        GaussNode.positive(points, bits).stream()
            .flatMap(
                node ->
                    Stream.of(three.plus(node.place()), three.minus(node.place()))
                        .map(place -> new GaussNode(place, node.weight())))
            .toList();
    return new SqueezeRule(
        Angles.of(bits),
        IntStream.rangeClosed(0, doublings).mapToObj(s -> shrunk(even, s)).toList(),
        IntStream.rangeClosed(0, doublings)
            .mapToObj(s -> s == 0 ? List.<GaussNode>of() : shrunk(panel, s + 1))
            .toList());
  }

  private static List<GaussNode> shrunk(List<GaussNode> nodes, int times) {
    return nodes.stream()
        .map(
            node -> {
              Interval square = node.place().times(node.place());
              return new GaussNode(square.halved(2 * times), node.weight().halved(times));
            })
        .toList();
  }
}
