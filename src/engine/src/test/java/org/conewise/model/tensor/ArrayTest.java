package org.conewise.model.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrayTest {

  /** Two rows: 0 1 2 and 3 4 5. */
  private static final Array<Integer> MATRIX = Array.of(Shape.of(2, 3), List.of(0, 1, 2, 3, 4, 5));

  @Test
  void movementsCompose() {
    Array<Integer> moved =
        MATRIX
            .moved(Arrangement::transposed)
            .moved(x -> x.sliced(0, 2, -1, 2))
            .moved(x -> x.broadcastTo(Shape.of(2, 2, 2)));
    assertEquals(List.of(2, 5, 1, 4, 2, 5, 1, 4), moved.entries());
  }

  @Test
  void arraysStandSideBySide() {
    Array<Integer> empty = MATRIX.moved(x -> x.sliced(1, 0, 1, 0));
    assertEquals(
        List.of(0, 1, 2, 0, 1, 2, 3, 4, 5, 3, 4, 5),
        Array.concatenated(1, List.of(MATRIX, empty, MATRIX)).entries());
  }

  @Test
  void shapesThatDoNotFitAreRefused() {
    assertThrows(ShapeException.class, () -> Array.of(Shape.of(2), List.of(1)));
    assertThrows(ShapeException.class, () -> MATRIX.moved(x -> x.reshaped(Shape.of(5))));
    assertThrows(ShapeException.class, () -> MATRIX.moved(x -> x.transposed(List.of(0, 0))));
    assertThrows(ShapeException.class, () -> MATRIX.moved(x -> x.broadcastTo(Shape.of(3))));
    assertThrows(
        ShapeException.class, () -> MATRIX.moved(x -> x.gathered(1, Shape.SCALAR, List.of(3L))));
    Array<Integer> turned = MATRIX.moved(Arrangement::transposed);
    assertThrows(ShapeException.class, () -> Array.concatenated(0, List.of(MATRIX, turned)));
  }

  @Test
  void sumOfSizesDoesNotOverflow() {
    Array<Integer> wide = Array.filled(Shape.of(0, 1 << 25), 0);
    assertThrows(ShapeException.class, () -> Array.concatenated(1, Collections.nCopies(100, wide)));
  }

  @Test
  void sizesAreLimited() {
    assertEquals(0, Shape.of(0, 1 << 25).entries());
    assertThrows(ShapeException.class, () -> Shape.of(1 << 13, 1 << 13));
    assertThrows(ShapeException.class, () -> Shape.of(0, 1 << 13, 1 << 13));
    assertThrows(ShapeException.class, () -> Shape.of(-1));
    assertThrows(ShapeException.class, () -> Shape.ofLongs(List.of(1L << 32)));
    assertThrows(ShapeException.class, () -> new Shape(Collections.nCopies(65, 1)));
  }

  @Test
  void allowanceIsSpentOnce() {
    Allowance allowance = new Allowance(10);
    allowance.spend(6);
    assertThrows(ShapeException.class, () -> allowance.spend(5));
    allowance.spend(4);
    assertThrows(ShapeException.class, () -> allowance.spend(1));
  }
}
