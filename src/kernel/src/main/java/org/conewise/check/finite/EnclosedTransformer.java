package org.conewise.check.finite;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.conewise.check.number.Exponential;
import org.conewise.check.number.Interval;

/** A transformer that is run on intervals, of which the ends have so many bits after the point. */
final class EnclosedTransformer {
  /** The two matrices of a layer; that of the scores is divided by the root of the width. */
  private record Layer(List<List<Interval>> scores, List<List<Interval>> update) {}

  private final int bits;
  private final List<List<List<Interval>>> states;
  private final List<Layer> layers;
  private final List<List<Interval>> unembedding;

  EnclosedTransformer(Weights weights, int bits) {
    this.bits = bits;
    states = weights.states().stream().map(tokens -> tokens.enclosed(bits)).toList();
    layers = weights.layers().stream().map(this::enclosed).toList();
    unembedding = weights.unembedding().enclosed(bits);
  }

  private Layer enclosed(Weights.Layer layer) {
    BigInteger width = BigInteger.valueOf(layer.scores().integers().size());
    Interval scale = Interval.ofRoot(BigInteger.ONE, width, bits);
    return new Layer(
        layer.scores().enclosed(bits).stream()
            .map(row -> row.stream().map(scale::times).toList())
            .toList(),
        layer.update().enclosed(bits));
  }

  /** The logits of an input. Of the states after the last layer, only the last one is read. */
  List<Interval> logits(int[] tokens) {
    int last = tokens.length - 1;
    List<List<Interval>> current =
        IntStream.rangeClosed(0, last)
            .mapToObj(position -> states.get(position).get(tokens[position]))
            .toList();
    for (int k = 1; k <= layers.size(); k++) {
      current = next(layers.get(k - 1), current, k < layers.size() ? 0 : last);
    }
    return product(unembedding, current.get(last));
  }

  /** The states after a layer, from a position on. */
  private List<List<Interval>> next(Layer layer, List<List<Interval>> states, int first) {
    return IntStream.range(0, states.size())
        .mapToObj(i -> i < first ? states.get(i) : attended(layer, states.get(i), states))
        .toList();
  }

  private List<Interval> attended(
      Layer layer, List<Interval> state, List<List<Interval>> allStates) {
    List<Interval> query = product(layer.scores, state);
    List<Interval> scores = allStates.stream().map(other -> scalarProduct(query, other)).toList();
    List<Interval> average = average(exponentials(scores), allStates);
    List<Interval> change = product(layer.update, average);
    return IntStream.range(0, state.size())
        .mapToObj(i -> state.get(i).plus(change.get(i)))
        .toList();
  }

  /**
   * The exponentials of numbers up to a common factor: each is made smaller by the greatest upper
   * end, so that none is positive, and one of them is near 0 if the intervals are narrow.
   */
  private List<Interval> exponentials(List<Interval> numbers) {
    BigInteger greatest =
        numbers.stream().map(Interval::upper).max(Comparator.naturalOrder()).orElseThrow();
    Interval shift = new Interval(greatest, greatest, bits);
    return numbers.stream().map(number -> Exponential.of(number.minus(shift))).toList();
  }

  /**
   * The average of vectors with weights that are positive. Where an enclosure of their sum does not
   * show that, it is any vector between the ends of all these.
   */
  private List<Interval> average(List<Interval> weights, List<List<Interval>> vectors) {
    Interval sum = weights.stream().reduce(Interval.of(0, bits), Interval::plus);
    List<Interval> average = new ArrayList<>();
    for (int i = 0; i < vectors.get(0).size(); i++) {
      int entry = i;
      List<Interval> entries = vectors.stream().map(vector -> vector.get(entry)).toList();
      average.add(sum.sign() > 0 ? scalarProduct(weights, entries).over(sum) : hull(entries));
    }
    return average;
  }

  private Interval hull(List<Interval> numbers) {
    return new Interval(
        numbers.stream().map(Interval::lower).min(Comparator.naturalOrder()).orElseThrow(),
        numbers.stream().map(Interval::upper).max(Comparator.naturalOrder()).orElseThrow(),
        bits);
  }

  private List<Interval> product(List<List<Interval>> matrix, List<Interval> vector) {
    return matrix.stream().map(row -> scalarProduct(row, vector)).toList();
  }

  private Interval scalarProduct(List<Interval> row, List<Interval> column) {
    Interval sum = Interval.of(0, bits);
    for (int i = 0; i < row.size(); i++) {
      sum = sum.plus(row.get(i).times(column.get(i)));
    }
    return sum;
  }
}
