package org.conewise.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.conewise.check.Bounds;
import org.conewise.write.ExitCode;
import org.conewise.write.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "0.0000174892229671643272 0.0000174892229671643273 '[0.0000174892229671, 0.0000174892229672]'",
        "0.123456789012000 0.123456789012000 '[0.123456789012, 0.123456789012]'",
        "0.1234567890121 0.1234567890122 '[0.123456789012, 0.123456789013]'",
        "0.9999999999999 0.9999999999999 '[0.999999999999, 1.000000000000]'",
        "0.125 0.125 '[0.125, 0.125]'",
        "0 0 '[0, 0]'",
        "1 1 '[1, 1]'",
        "0.0 0.1 '[0.0, 0.1]'",
      })
  void enclosureIsRoundedOutwardsToTwelveDigits(BigDecimal lower, BigDecimal upper, String shown) {
    assertEquals(shown, BatchLine.enclosure(new Bounds(lower, upper)));
  }

  @Test
  void fileNameCannotBreakTheLineOrSteerTheTerminal() {
    Failure failure = new Failure(ExitCode.BAD_FILE, "bad", false);
    BatchModel model = BatchModel.of(Path.of("a\nb\u001b[31m.pth"));
    assertEquals(
        "BAD-FILE    a?b?[31m.pth: bad",
        BatchLine.text(new Outcome(model, new Outcome.Failed(failure, Optional.empty()), 0)));
  }
}
