package org.conewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.conewise.Models;
import org.conewise.certify.Limits;
import org.conewise.certify.Progress;
import org.conewise.certify.Run;
import org.conewise.explain.Explanation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class ExportFormatTest {

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void everyFormatIsWrittenForTwoAndThreeInputs(ExportFormat format) throws Exception {
    for (String name : List.of("2nd_argmax_2_2_s0", "2nd_argmax_4_3_s0")) {
      Explanation explanation = Models.explained(name);
      String text = format.render(explanation, Run.of(Limits.NONE, Progress.NONE), 12);
      assertEquals(
          text,
          format.render(explanation, Run.of(Limits.NONE, Progress.NONE), 12),
          "the same twice");
      assertFalse(text.contains("NaN") || text.contains("Infinity"));
      if (format == ExportFormat.SVG || format == ExportFormat.GRAPHML) {
        assertWellFormed(text);
      }
      if (format == ExportFormat.CSV) {
        assertEquals(1 + explanation.pieces().size(), text.lines().count());
      }
      if (format == ExportFormat.LATEX) {
        assertTrue(text.contains(explanation.networkHash()));
      }
    }
  }

  private static void assertWellFormed(String xml) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
