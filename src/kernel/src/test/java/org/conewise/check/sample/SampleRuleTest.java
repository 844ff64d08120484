package org.conewise.check.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.conewise.check.Draft;
import org.conewise.check.Examples;
import org.conewise.check.Rejection;
import org.conewise.check.shell.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of a proof by a sample, broken, with the place that is named. */
class SampleRuleTest {
  private static final String CERTIFICATE =
      """
      conewise-certificate 1
      proof sample
      network sha256 8015ccb38adc8bc15fb6a7d4ec52acec276db9a5350f471f99e21f6c2d123304
      task 2nd_argmax
      ties first
      confidence 40
      samples 100000
      counts 50215 50195
      error 0.490086 0.514213
      tied 0.489886 0.514013
      end
      """;

  private static final Draft DRAFT = new Draft(Examples.copyLastInput().network(), CERTIFICATE);

  @Test
  void exampleIsVerified() throws Rejection {
    String text = Wording.of(DRAFT.check());
    assertTrue(
        text.contains("proof    sample of 100000 inputs\n         errors: 50215, ties: 50195"));
    assertTrue(text.contains("error    in [0.490086, 0.514213]\n"), text);
    assertTrue(text.contains("probability at most 2^-40 occurred, for SHA-256 regarded"), text);
  }

  @Test
  void widerBoundsAndCommentsAreVerified() throws Rejection {
    Draft wide = DRAFT.with("0.490086 0.514213", "0 1").with("0.489886 0.514013", "0.4 0.6");
    wide.with("certificate 1\n", "certificate 1\n# no byte of it is hashed\n").check();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R01-NETWORK-HASH | certificate | sha256 8 | sha256 9",
        "R02-STATEMENT | certificate | 2nd_argmax | argmedian",
        "R10-ERROR-BOUNDS | certificate | samples 100000 | samples 200000",
        "R12-SAMPLE-SIZE | certificate | samples 100000 | samples 300000",
        "R12-SAMPLE-SIZE | certificate | samples 100000 | samples 100001",
        "R12-SAMPLE-SIZE | certificate | samples 100000~counts 50215 50195 | samples 50000~counts 25215 25195",
        "R13-SAMPLE-COUNTS | certificate | 2nd_argmax | argmax",
        "R13-SAMPLE-COUNTS | certificate | ties first | ties wrong",
        "R13-SAMPLE-COUNTS | certificate | confidence 40 | confidence 39",
        "R10-ERROR-BOUNDS | certificate | confidence 40 | confidence 41",
        "R10-ERROR-BOUNDS | certificate | error 0.490086 | error 0.490087",
        "R10-ERROR-BOUNDS | certificate | 0.514213 | 0.514212",
        "R11-TIED-BOUNDS | certificate | tied 0.489886 | tied 0.489887",
        "R11-TIED-BOUNDS | certificate | 0.514013 | 0.514012",
        "F10-LIMIT | certificate line 6 | confidence 40 | confidence 0",
        "F10-LIMIT | certificate line 6 | confidence 40 | confidence 129",
        "F10-LIMIT | certificate line 7 | samples 100000 | samples 1000000000001",
        "F10-LIMIT | certificate line 8 | counts 50215 50195 | counts 100001 50195",
        "F10-LIMIT | certificate line 8 | counts 50215 50195 | counts 50215 100001",
        "F10-LIMIT | certificate line 8 | counts 50215 50195 | counts 18446744073709551616 0",
        "F08-NUMBER | certificate line 8 | counts 50215 50195 | counts 50215 -1",
        "F08-NUMBER | certificate line 7 | samples 100000 | samples 1e5",
        "F07-SYNTAX | certificate line 8 | counts 50215 50195 | counts 50215",
        "F07-SYNTAX | certificate line 6 | confidence 40 | samples 100000",
        "F07-SYNTAX | certificate line 2 | proof sample | proof samples",
        "F05-TRAILING | certificate line 11 | end~ | end~end~",
      })
  void brokenCertificateIsRefused(String code, String place, String old, String replacement) {
    Draft broken = DRAFT.with(old.replace('~', '\n'), replacement.replace('~', '\n'));
    Rejection rejection = assertThrows(Rejection.class, broken::check);
    assertEquals(code + " at " + place, rejection.code() + " at " + rejection.place());
  }

  @ParameterizedTest
  @CsvSource({"50214 50195", "50216 50195", "50215 50194", "50215 50196", "50195 50215"})
  void countsAreExact(String counts) {
    Draft wide = DRAFT.with("0.490086 0.514213", "0.4 0.6").with("0.489886 0.514013", "0.4 0.6");
    Draft broken = wide.with("counts 50215 50195", "counts " + counts);
    Rejection rejection = assertThrows(Rejection.class, broken::check);
    assertEquals("R13-SAMPLE-COUNTS", rejection.code().toString());
  }

  @Test
  void networkOfAnotherShapeIsRefused() {
    Draft longer = DRAFT.withNetwork("rnn 1 2 2", "rnn 1 3 2");
    assertEquals("R02-STATEMENT", assertThrows(Rejection.class, longer::check).code().toString());
  }

  @Test
  void networkOfOtherWeightsHasOtherSamples() {
    Draft other = DRAFT.withNetwork("hidden\n1\n", "hidden\n2\n");
    Rejection rejection = assertThrows(Rejection.class, other::check);
    assertEquals("R13-SAMPLE-COUNTS", rejection.code().toString());
  }

  @Test
  void largeSamplesMayBeStated() {
    String most = "samples 1000000000000\ncounts 500000000000 500000000000";
    Draft large = DRAFT.with("samples 100000\ncounts 50215 50195", most);
    Rejection rejection = assertThrows(Rejection.class, large.with("0.514213", "0.500000")::check);
    assertEquals("R10-ERROR-BOUNDS", rejection.code().toString());
  }
}
