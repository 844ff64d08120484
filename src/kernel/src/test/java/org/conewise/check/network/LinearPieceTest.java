package org.conewise.check.network;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.conewise.check.Budget;
import org.conewise.check.Model;
import org.conewise.check.Rejection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearPieceTest {
  /** Whatever the switches on the way, the forms are those of the pattern. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void formsDependOnThePatternOnly(long seed) throws Rejection {
    Random random = new Random(seed);
    int n = 2 + random.nextInt(4);
    int hidden = 1 + random.nextInt(4);
    Model model = Model.random(n, hidden, random);
    Network network = Network.read("network", model.text().getBytes(US_ASCII), Budget.DEFAULT);
    LinearPiece start = LinearPiece.allOff(network);
    LinearPiece piece = start;
    for (int i = 0; i < 50; i++) {
      List<Integer> switched = new ArrayList<>(IntStream.range(0, n * hidden).boxed().toList());
      switched.removeIf(unit -> random.nextInt(4) > 0);
      piece = piece.switched(switched);
      BitSet on = piece.on();
      LinearPiece direct = start.switched(on.stream().boxed().toList());
      for (int t = 0; t <= n; t++) {
        assertEquals(direct.forms(t).toString(), piece.forms(t).toString());
      }
      assertEquals(firstZero(piece, n, hidden), piece.firstZero());
    }
  }

  private static OptionalInt firstZero(LinearPiece piece, int n, int hidden) {
    return IntStream.range(0, n * hidden)
        .filter(unit -> piece.on().get(unit))
        .filter(unit -> piece.forms(unit / hidden).get(unit % hidden).isZero())
        .findFirst();
  }
}
