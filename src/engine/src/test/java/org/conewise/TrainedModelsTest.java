package org.conewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.conewise.analysis.Analysis;
import org.conewise.model.file.ModelFormatException;
import org.conewise.model.file.ModelReader;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped trained models, against known values and against the sampling recorded with them. */
class TrainedModelsTest {

  private static final Path FOLDER = Path.of("models", "trained");

  @ParameterizedTest
  @CsvSource({
    "2nd_argmax_2_2_s0, 6, 1.748922296716432720348683e-5",
    "2nd_argmax_2_2_s1, 6, 2.183007465881874e-4",
    "2nd_argmax_4_2_s0, 10, 6.053633934224887168625733e-6",
    "2nd_argmax_8_2_s0, 18, 1.6909599342940064594281e-5",
    "2nd_argmax_4_3_s0, 58, 0.0104706374473048403443",
    "2nd_argmax_8_3_s0, 232, 3.660733353848431622313487e-4",
    "argmedian_4_3_s0, 58, 0.011512448632419368961",
  })
  void errorFractionIsTheKnownOneAndAgreesWithSampling(String name, int regions, String error)
      throws IOException, ModelFormatException {
    Analysis analysis = analysis(name);
    assertEquals(regions, analysis.graph().regions().size());
    assertKnown(error, analysis);
    assertSampled(name, analysis);
  }

  @ParameterizedTest
  @CsvSource({"2nd_argmax_4_3_s0, 0.0005006959535", "2nd_argmax_8_3_s0, 0", "2nd_argmax_2_2_s0, 0"})
  void tiedFractionIsThatOfTheDeadCone(String name, double tied)
      throws IOException, ModelFormatException {
    double found = analysis(name).tied().enclosure(13).lower().doubleValue();
    assertEquals(tied, found, tied * 1e-9);
  }

  private static Analysis analysis(String name) throws IOException, ModelFormatException {
    return Analysis.of(
        ModelReader.read(FOLDER.resolve(name + ".safetensors")),
        Task.fromFileName(name).orElseThrow(),
        TiePolicy.FIRST);
  }

  /**
   * The enclosure, to as many digits as are known, is that number up to one unit in the last place.
   */
  private static void assertKnown(String error, Analysis analysis) {
    BigDecimal known = new BigDecimal(error);
    BigDecimal found = analysis.error().enclosure(40).lower();
    assertTrue(
        found.subtract(known).abs().compareTo(known.ulp()) <= 0,
        "expected " + known + ", found " + found);
  }

  private static void assertSampled(String name, Analysis analysis) throws IOException {
    double wrong = 1 - number(name, "accuracy");
    double certified = analysis.error().enclosure(17).lower().doubleValue();
    double standardErrors =
        MonteCarlo.standardErrors(wrong, certified, (int) number(name, "samples"));
    assertTrue(standardErrors <= 4, standardErrors + " standard errors");
  }

  private static double number(String name, String field) throws IOException {
    try (JsonParser json =
        new JsonFactory().createParser(FOLDER.resolve(name + ".json").toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && field.equals(json.currentName())) {
          json.nextToken();
          return json.getDoubleValue();
        }
      }
    }
    throw new IOException(name + ".json has no " + field);
  }
}
