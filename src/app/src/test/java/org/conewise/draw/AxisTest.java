package org.conewise.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scales and their ticks. */
class AxisTest {

  @Test
  void ticksAreRoundNumbersOnTheAxis() {
    Axis axis = new Axis(0.0094, 0.0117, 0, 100);
    assertEquals(
        List.of("0.0095", "0.0100", "0.0105", "0.0110", "0.0115"),
        axis.ticks().stream().map(BigDecimal::toPlainString).toList());
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.3, 0.02, 1.7e-5, 4e-9})
  void thereAreTwoToEightTicks(double width) {
    Axis axis = Axis.over(List.of(0.4, 0.4 + width / 2), 0, 100);
    int ticks = axis.ticks().size();
    assertTrue(ticks >= 2 && ticks <= 8, axis.ticks().toString());
    for (BigDecimal tick : axis.ticks()) {
      double x = axis.at(tick.doubleValue());
      assertTrue(x >= -1e-6 && x <= 100 + 1e-6, tick.toString());
    }
  }

  @Test
  void axisOfFractionsStaysBetweenNoneAndAll() {
    Axis axis = Axis.over(List.of(0.0, 1.0), 0, 100);
    assertEquals(0, axis.from());
    assertEquals(1, axis.to());
  }
}
