package org.conewise.check.network;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.conewise.check.Budget;
import org.conewise.check.LayeredModel;
import org.conewise.check.Rejection;
import org.conewise.check.number.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two networks of layers that are run together, against naive runs of each. */
class LayersTest {
  private static Network read(LayeredModel model) throws Rejection {
    return Network.read("network", model.text().getBytes(US_ASCII), Budget.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void formsOfThePatternAtAPointHaveTheValuesThere(long seed) throws Rejection {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(5);
    List<LayeredModel> models =
        List.of(
            LayeredModel.random(n, 3, random.nextInt(4), random),
            LayeredModel.random(n, 3, random.nextInt(4), random));
    List<Network> networks = List.of(read(models.get(0)), read(models.get(1)));
    Network joint = Network.joint(networks);
    assertEquals(networks.get(0).units() + networks.get(1).units(), joint.units());
    LinearPiece piece = LinearPiece.allOff(joint);
    for (int k = 0; k < 20; k++) {
      List<BigInteger> x = random.ints(n, -99, 100).mapToObj(BigInteger::valueOf).toList();
      List<List<BigDecimal>> values =
          models.stream().flatMap(model -> model.run(x).stream()).toList();
      BitSet switched = piece.on();
      switched.xor(pattern(joint, values));
      piece = piece.switched(switched.stream().boxed().toList());
      for (int t = 0; t < values.size(); t++) {
        assertProportional(values.get(t), piece.forms(t), Vector.of(x), joint.layers().get(t));
      }
    }
  }

  private static BitSet pattern(Network joint, List<List<BigDecimal>> values) {
    BitSet on = new BitSet();
    for (int t = 0; t < values.size(); t++) {
      int first = joint.firstUnit(t);
      for (int i = 0; i < values.get(t).size(); i++) {
        boolean isOn = !joint.layers().get(t).isLast() && values.get(t).get(i).signum() > 0;
        on.set(first + i, isOn || on.get(first + i));
      }
    }
    return on;
  }

  /** The forms are the values times the scale of the layer and the denominator of its matrix. */
  private static void assertProportional(
      List<BigDecimal> values, List<Vector> forms, Vector x, Layer layer) {
    BigDecimal factor = new BigDecimal(layer.scale().multiply(layer.matrix().denominator()));
    for (int i = 0; i < values.size(); i++) {
      BigDecimal found = new BigDecimal(forms.get(i).dot(x));
      assertEquals(0, values.get(i).multiply(factor).compareTo(found), "value " + i);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyPreActivationHasANameOfItsOwn(long seed) throws Rejection {
    Random random = new Random(seed);
    Network first = read(LayeredModel.random(2, 2, 3, random));
    Network joint = Network.joint(List.of(first, read(LayeredModel.random(2, 2, 2, random))));
    List<String> names = IntStream.range(0, joint.units()).mapToObj(joint::name).toList();
    assertEquals(names.size(), names.stream().distinct().count());
    assertEquals("unit 0 of layer 1", names.get(0));
    assertEquals("unit 0 of layer 1 of the reference", names.get(first.units()));
    assertEquals(first.units(), names.stream().filter(name -> !name.contains("ref")).count());
  }
}
