package org.conewise.certify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.sample.Counts;
import org.conewise.check.shell.Checker;
import org.conewise.model.file.ModelFormatException;
import org.conewise.model.file.ModelReader;
import org.conewise.question.Task;
import org.junit.jupiter.api.Test;

/** Counts of samples that are broken off and go on. */
class ResumptionTest {

  private static final long SAMPLES = 100_000;

  private static Request request(String... claims) throws IOException, ModelFormatException {
    Path model = Path.of("models/trained/2nd_argmax_4_3_s0.safetensors");
    return Request.of(ModelReader.read(model), Task.SECOND_ARGMAX)
        .withProof(new ProofChoice(ProofChoice.Kind.SAMPLE, SAMPLES, 40))
        .withClaims(Stream.of(claims).map(Claim::parse).toList());
  }

  private static Certification certified(Request request, Resumption resumption) throws Exception {
    return Run.of(Limits.NONE, Progress.NONE).certify(request, resumption);
  }

  /** A run on so many threads that ends, if not before, once so many samples are counted. */
  private static Counts brokenOff(Request request, Counts before, long end, int threads) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    List<Counts> kept = new ArrayList<>();
    Resumption resumption =
        new Resumption(
            before,
            counts -> {
              kept.add(counts);
              if (counts.samples() >= end) {
                throw new CancellationException("enough");
              }
            });
    assertThrows(
        CancellationException.class,
        () -> Run.in(pool, Limits.NONE, Progress.NONE).certify(request, resumption));
    pool.shutdown();
    return kept.get(kept.size() - 1);
  }

  @Test
  void interruptedCountsGiveTheSameBytesAsAWholeOne() throws Exception {
    byte[] expected = certified(request(), Resumption.NONE).certificate();
    Counts counts = Counts.NONE;
    for (int run = 1; run <= 4; run++) {
      counts = brokenOff(request(), counts, run * SAMPLES / 5, run % 3 + 1);
      assertTrue(counts.samples() >= run * SAMPLES / 5 && counts.samples() < SAMPLES);
    }
    Certification resumed = certified(request(), new Resumption(counts, kept -> {}));
    assertArrayEquals(expected, resumed.certificate());
    assertEquals(counts.samples(), resumed.sampleCount().orElseThrow().before());
  }

  @Test
  void finishedCountIsNotCountedAgain() throws Exception {
    Counts all = certified(request(), Resumption.NONE).sampleCount().orElseThrow().counts();
    Certification resumed = certified(request(), new Resumption(all, kept -> {}));
    assertEquals(0, resumed.sampleCount().orElseThrow().counted());
    assertFalse(resumed.isVerified());
  }

  @Test
  void onlyWhatTheRunCountedFromTheFirstSampleOnIsVerified() throws Exception {
    Request request = request("error <= 2 %", "error > 2 %", "error <= 0.0115");
    Certification whole = certified(request, Resumption.NONE);
    assertTrue(whole.isVerified());
    Counts part = brokenOff(request, Counts.NONE, 1000, 2);
    Certification resumed = certified(request, new Resumption(part, kept -> {}));
    assertFalse(resumed.isVerified());
    assertEquals(
        List.of(
            "error <= 1/50: UNDECIDED; PROVEN if the certificate is verified",
            "error > 1/50: UNDECIDED; REFUTED if the certificate is verified",
            "error <= 23/2000: UNDECIDED; about 1,000,000 samples would decide it"),
        resumed.claims().stream().map(Claim.Judged::toString).toList());
  }

  @Test
  void forgedCountsAreNeitherVerifiedNorAccepted() throws Exception {
    Resumption forged = new Resumption(new Counts(90_000, 0, 0), kept -> {});
    Certification certification = certified(request("error <= 1 %"), forged);
    assertFalse(certification.isVerified());
    assertEquals(Claim.Verdict.UNDECIDED, certification.claims().get(0).verdict());
    Rejection rejection =
        assertThrows(
            Rejection.class,
            () ->
                Checker.check(
                    certification.network(), certification.certificate(), Budget.DEFAULT));
    assertEquals(Code.R13_SAMPLE_COUNTS, rejection.code());
  }

  @Test
  void countsThatAreNoneAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Resumption(new Counts(10, 11, 0), c -> {}));
    assertThrows(
        IllegalArgumentException.class, () -> new Resumption(new Counts(10, 0, -1), c -> {}));
    Resumption tooMany = new Resumption(new Counts(2 * SAMPLES, 0, 0), c -> {});
    assertThrows(IllegalArgumentException.class, () -> certified(request(), tooMany));
  }

  @Test
  void trailHasTheNumbersOfSamplesThatAreWrittenRound() throws Exception {
    SampleCount count = certified(request(), Resumption.NONE).sampleCount().orElseThrow();
    assertEquals(
        List.of(1000L, 2000L, 5000L, 10_000L, 20_000L, 50_000L, SAMPLES),
        count.trail().stream().map(Counts::samples).toList());
    assertEquals(SAMPLES, count.counted());
    for (int i = 1; i < count.trail().size(); i++) {
      Counts more = count.trail().get(i);
      Counts fewer = count.trail().get(i - 1);
      assertTrue(more.wrong() >= fewer.wrong() && more.tied() >= fewer.tied(), more.toString());
    }
  }
}
