package org.conewise.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "plain.pth | plain.pth",
        "!two words! | two words",
        "a,b | !\"a,b\"!",
        "say \"hi\" | !\"say \"\"hi\"\"\"!",
        "! padded! | !\" padded\"!",
        "!two\nlines! | !\"two\nlines\"!",
        "!! | !!",
      })
  void fieldsAreQuotedWhereTheyCouldBeMisread(String field, String quoted) {
    assertEquals(quoted, Csv.quoted(field));
  }

  @Test
  void rowEndsItsLine() {
    assertEquals("a,\"b,c\"\r\n", Csv.row(List.of("a", "b,c")));
  }
}
