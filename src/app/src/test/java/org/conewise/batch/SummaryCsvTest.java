package org.conewise.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.conewise.certify.Claim;
import org.conewise.write.ExitCode;
import org.conewise.write.Failure;
import org.junit.jupiter.api.Test;

class SummaryCsvTest {

  @Test
  void rowOfAFailureHasEveryColumnOfTheHeader() {
    SummaryCsv summary = new SummaryCsv(List.of(Claim.parse("error <= 1/3")));
    Failure failure = new Failure(ExitCode.BAD_FILE, "a, \"b\"", false);
    summary.add(
        new Outcome(
            BatchModel.of(Path.of("x.pth")), new Outcome.Failed(failure, Optional.empty()), 5));
    String[] rows = summary.toText().split("\r\n", 0);
    assertEquals(2, rows.length);
    String unquoted = rows[1].replace("\"a, \"\"b\"\"\"", "message");
    assertEquals(rows[0].split(",", -1).length, unquoted.split(",", -1).length);
    assertTrue(unquoted.startsWith("x.pth,,,,BAD-FILE,,,"), unquoted);
    assertTrue(unquoted.endsWith(",,message,5"), unquoted);
    assertTrue(rows[0].endsWith("claim error <= 1/3,proof,message,milliseconds"), rows[0]);
  }
}
