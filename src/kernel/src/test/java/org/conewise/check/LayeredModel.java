package org.conewise.check;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A network of layers with weights {@code k / 8}, run naively in exact decimals.
 *
 * @param layers the last one is that of the logits
 */
public record LayeredModel(int n, List<Layer> layers) {
  private static final BigDecimal UNIT = new BigDecimal("0.125");

  /** A layer, with its weights times 8: those of units, and then those of inputs. */
  public record Layer(boolean ofUnits, boolean ofInputs, List<List<Integer>> rows) {}

  /** A network of random widths and sources. */
  public static LayeredModel random(int n, int outputs, int depth, Random random) {
    List<Layer> layers = new ArrayList<>();
    int before = 0;
    for (int t = 0; t <= depth; t++) {
      boolean ofUnits = t > 0 && random.nextInt(8) > 0;
      boolean ofInputs = !ofUnits || random.nextInt(3) == 0;
      int columns = (ofUnits ? before : 0) + (ofInputs ? n : 0);
      int width = t == depth ? outputs : 1 + random.nextInt(5);
      List<List<Integer>> rows =
          Stream.generate(() -> random.ints(columns, -16, 17).boxed().toList())
              .limit(width)
              .toList();
      layers.add(new Layer(ofUnits, ofInputs, rows));
      before = width;
    }
    return new LayeredModel(n, layers);
  }

  /** The network file. */
  public String text() {
    StringBuilder text = new StringBuilder("conewise-network 1\n");
    text.append("layers " + n + " " + layers.size() + "\n");
    for (Layer layer : layers) {
      String units = layer.ofUnits ? "units" : "";
      String inputs = layer.ofInputs ? "inputs" : "";
      String plus = layer.ofUnits && layer.ofInputs ? "+" : "";
      text.append("layer " + layer.rows.size() + " " + units + plus + inputs + "\n");
      for (List<Integer> row : layer.rows) {
        text.append(row.stream().map(Model::spelling).collect(joining(" ", "", "\n")));
      }
    }
    return text.append("end\n").toString();
  }

  /** The values of all layers, the logits last. */
  public List<List<BigDecimal>> run(List<BigInteger> x) {
    List<List<BigDecimal>> values = new ArrayList<>();
    List<BigDecimal> state = List.of();
    for (Layer layer : layers) {
      List<BigDecimal> sources = new ArrayList<>(layer.ofUnits ? state : List.of());
      sources.addAll(layer.ofInputs ? x.stream().map(BigDecimal::new).toList() : List.of());
      List<BigDecimal> sums = layer.rows.stream().map(row -> product(row, sources)).toList();
      values.add(sums);
      state = sums.stream().map(BigDecimal.ZERO::max).toList();
    }
    return values;
  }

  private static BigDecimal product(List<Integer> row, List<BigDecimal> sources) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < row.size(); i++) {
      sum = sum.add(UNIT.multiply(BigDecimal.valueOf(row.get(i))).multiply(sources.get(i)));
    }
    return sum;
  }
}
