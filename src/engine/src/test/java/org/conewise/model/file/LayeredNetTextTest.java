package org.conewise.model.file;

import static org.conewise.model.file.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.conewise.RandomNetworks;
import org.conewise.exact.Rational;
import org.conewise.model.Layer;
import org.conewise.model.LayeredNetwork;
import org.conewise.model.NetworkText;
import org.conewise.model.ReluNetwork;
import org.junit.jupiter.api.Test;

/** The {@code layers} form; what both forms have in common is in {@link NetTextTest}. */
class LayeredNetTextTest {

  private static final String TEXT =
      """
      conewise-network 1
      layers 2 3
      layer 3 inputs
      1 -1
      1/2 0
      0 3
      layer 1 units+inputs
      1 2 3 -4 5/7
      layer 2 units
      1
      -1
      end
      """;

  @Test
  void textAndNetworkTurnIntoEachOther() throws ModelFormatException {
    LayeredNetwork network =
        new LayeredNetwork(
            2,
            List.of(
                new Layer(
                    List.of(
                        List.of(Rational.of(1), Rational.of(-1)),
                        List.of(Rational.of(1, 2), Rational.of(0)),
                        List.of(Rational.of(0), Rational.of(3))),
                    0,
                    0),
                new Layer(
                    List.of(
                        List.of(
                            Rational.of(1),
                            Rational.of(2),
                            Rational.of(3),
                            Rational.of(-4),
                            Rational.of(5, 7))),
                    3,
                    0),
                new Layer(List.of(List.of(Rational.of(1)), List.of(Rational.of(-1))), 1, 0)));
    assertEquals(network, parse(TEXT));
    assertEquals(TEXT, NetworkText.of(network).toString());
    for (int seed = 0; seed < 20; seed++) {
      LayeredNetwork random = RandomNetworks.layered(1 + seed % 5, 1 + seed % 3, seed % 6, 5, seed);
      assertEquals(random, parse(NetworkText.of(random).toString()), "seed " + seed);
    }
  }

  @Test
  void sizesAreCountsWithinTheLimits() {
    assertRefused(() -> parse(TEXT.replace("layers 2 3", "layers 2")), "line 2", "3 fields");
    assertRefused(
        () -> parse(TEXT.replace("layers 2", "layers 65")), "line 2", "INPUTS", "1 to 64");
    assertRefused(() -> parse(TEXT.replace("layers 2 3", "layers 2 0")), "line 2", "LAYERS", "'0'");
    assertRefused(() -> parse(TEXT.replace("layers 2 3", "layers 2 66")), "line 2", "1 to 65");
    assertRefused(() -> parse(TEXT.replace("layer 3", "layer 0")), "line 3", "WIDTH", "1 to 65536");
    assertRefused(() -> parse(TEXT.replace("layer 3", "layer 03")), "line 3", "WIDTH", "'03'");
    assertRefused(() -> parse(TEXT.replace("layer 2", "layer 65")), "line 9", "1 to 64");
    assertRefused(() -> parse(TEXT.replace("layer 3", "layer 999")), "line 3", "3996", "bytes");
  }

  @Test
  void layersSayWhatTheyRead() {
    assertRefused(() -> parse(TEXT.replace("3 inputs", "3 units")), "line 3", "before the first");
    assertRefused(() -> parse(TEXT.replace("2 units", "2 inputs+units")), "line 9", "SOURCES");
    assertRefused(() -> parse(TEXT.replace("layer 2 units", "layer 2")), "line 9", "3 fields");
    assertRefused(() -> parse(TEXT.replace("layer 2 units", "layer  2")), "line 9", "''");
    assertRefused(() -> parse(TEXT.replace("layer 2", "row 2")), "line 9", "'layer WIDTH SOURCES'");
    assertRefused(() -> parse(TEXT.replace("2 units", "2 units+inputs")), "line 9", "12 further");
    assertRefused(() -> parse(TEXT.replace("layers 2 3", "layers 2 2")), "line 9", "'end'");
    assertRefused(() -> parse(TEXT.replace("layers 2 3", "layers 2 4")), "line 12", "'end'");
  }

  @Test
  void everyPrefixIsRefused() {
    for (int length = 0; length < TEXT.length(); length++) {
      String prefix = TEXT.substring(0, length);
      assertRefused(() -> parse(prefix), "line ");
    }
  }

  @Test
  void networkBeyondTheFormatIsNotWritten() {
    assertNotWritten(new LayeredNetwork(65, List.of(layer(2, 0, 65))));
    assertNotWritten(new LayeredNetwork(2, List.of(layer(65, 0, 2))));
    assertNotWritten(new LayeredNetwork(1, List.of(layer(65_537, 0, 1), layer(1, 65_537, 0))));
    assertNotWritten(new LayeredNetwork(2, Collections.nCopies(66, layer(2, 0, 2))));
    NetworkText.of(new LayeredNetwork(2, Collections.nCopies(65, layer(2, 0, 2))));
  }

  private static void assertNotWritten(LayeredNetwork network) {
    assertThrows(IllegalArgumentException.class, () -> NetworkText.of(network));
  }

  private static Layer layer(int width, int units, int inputs) {
    return new Layer(
        Collections.nCopies(width, Collections.nCopies(units + inputs, Rational.ONE)), units, 0);
  }

  private static ReluNetwork parse(String text) throws ModelFormatException {
    return NetText.parse(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
