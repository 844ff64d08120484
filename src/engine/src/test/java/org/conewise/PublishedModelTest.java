package org.conewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conewise.analysis.Analysis;
import org.conewise.exact.Enclosure;
import org.conewise.exact.Rational;
import org.conewise.measure.PlaneFraction;
import org.conewise.model.file.ModelFormatException;
import org.conewise.model.file.ModelReader;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.junit.jupiter.api.Test;

/** AlgZoo's own two-input model, where its file is at hand: it is not part of this repository. */
class PublishedModelTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("conewise.algzoo", "../shared/models/algzoo"));

  @Test
  void errorOfThePublishedTwoInputModelIsAboutOneInThirteenThousand()
      throws IOException, ModelFormatException {
    Path model = FOLDER.resolve("2nd_argmax_2_2_1073741824_2.pth");
    assumeTrue(Files.exists(model), model + " is not here");
    Analysis analysis = Analysis.of(ModelReader.read(model), Task.SECOND_ARGMAX, TiePolicy.FIRST);
    assertEquals(6, analysis.graph().regions().size());
    assertEquals(6, analysis.graph().pieces().size());
    PlaneFraction error = (PlaneFraction) analysis.error();
    assertEquals(PlaneFraction.Nature.TRANSCENDENTAL, error.nature());
    Enclosure enclosure = error.enclosure(20);
    assertTrue(Rational.of(enclosure.upper()).compareTo(Rational.of(1, 12900)) < 0);
    assertTrue(Rational.of(enclosure.lower()).compareTo(Rational.of(1, 13000)) > 0);
    assertFalse(enclosure.isExact());
    assertTrue(analysis.tied().enclosure(5).isExact());
  }
}
