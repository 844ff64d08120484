package org.conewise.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conewise.RandomPlanes;
import org.conewise.exact.IntVector;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Conewise beside CGAL and PPL, on the same planes, by turns.
 *
 * @param peers the folder where the peers' programs are, those that could be built
 */
record ChamberTable(Extent extent, Path peers) {

  /** PPL takes seconds from here on. */
  private static final int MOST_PLANES_FOR_PPL = 64;

  void print() throws IOException, InterruptedException, RunnerException {
    Markdown.head(
        "Chambers of k planes in space",
        "k",
        "chambers",
        "Conewise, ms",
        "CGAL, ms",
        "PPL, ms",
        "Conewise, 1000/s",
        "CGAL, 1000/s",
        "PPL, 1000/s",
        "Conewise's rate / CGAL's");
    for (int k : extent.planes()) {
      space(k);
    }
    Markdown.head(
        "Chambers of k hyperplanes in four dimensions",
        "k",
        "chambers",
        "Conewise, ms",
        "PPL, ms",
        "Conewise, 1000/s",
        "PPL, 1000/s",
        "Conewise's rate / PPL's");
    for (int k : extent.planesOfFour()) {
      four(k);
    }
  }

  private void four(int k) throws IOException, InterruptedException, RunnerException {
    Path planes = planes(k, 4);
    int chambers = RandomPlanes.count(k, 4);
    List<Double> ours = new ArrayList<>();
    List<Double> ppl = new ArrayList<>();
    for (int round = 0; round < extent.rounds(); round++) {
      Markdown.progress(k + " hyperplanes, round " + (round + 1));
      ours.add(ours(k, 4));
      peer("ppl", planes, chambers).ifPresent(ppl::add);
    }
    double our = Median.of(ours);
    Optional<Double> theirs = median(ppl);
    Markdown.row(
        k,
        chambers,
        Markdown.millis(our),
        theirs.map(Markdown::millis).orElse("-"),
        Markdown.kiloRate(chambers, our),
        rate(chambers, theirs),
        theirs.map(time -> Markdown.digits(time / our)).orElse("-"));
  }

  private double ours(int k, int n) throws RunnerException {
    return extent
        .jmh()
        .median(
            Jmh.ONE_THREAD,
            Chambers.class,
            "chambers",
            Map.of("k", String.valueOf(k), "n", String.valueOf(n)));
  }

  private void space(int k) throws IOException, InterruptedException, RunnerException {
    Path planes = planes(k, 3);
    int chambers = RandomPlanes.count(k, 3);
    List<Double> ours = new ArrayList<>();
    List<Double> cgal = new ArrayList<>();
    List<Double> ppl = new ArrayList<>();
    for (int round = 0; round < extent.rounds(); round++) {
      Markdown.progress(k + " planes, round " + (round + 1));
      ours.add(ours(k, 3));
      peer("cgal", planes, chambers).ifPresent(cgal::add);
      if (k <= MOST_PLANES_FOR_PPL) {
        peer("ppl", planes, chambers).ifPresent(ppl::add);
      }
    }
    double our = Median.of(ours);
    Optional<Double> theirs = median(cgal);
    Markdown.row(
        k,
        chambers,
        Markdown.millis(our),
        theirs.map(Markdown::millis).orElse("-"),
        median(ppl).map(Markdown::millis).orElse("-"),
        Markdown.kiloRate(chambers, our),
        rate(chambers, theirs),
        rate(chambers, median(ppl)),
        theirs.map(time -> Markdown.digits(time / our)).orElse("-"));
  }

  private static Optional<Double> median(List<Double> times) {
    return times.isEmpty() ? Optional.empty() : Optional.of(Median.of(times));
  }

  private static String rate(int chambers, Optional<Double> seconds) {
    return seconds.map(time -> Markdown.kiloRate(chambers, time)).orElse("-");
  }

  private Path planes(int k, int n) throws IOException {
    Files.createDirectories(peers);
    String text =
        RandomPlanes.of(k, n, Chambers.SEED).stream()
            .map(form -> form.coefficients())
            .map(IntVector::toString)
            .collect(Collectors.joining("\n", "", "\n"));
    return Files.writeString(peers.resolve("planes-" + k + "-" + n), text);
  }

  /** The peer's median time, if there is the peer; it must find as many chambers. */
  private Optional<Double> peer(String name, Path planes, int chambers)
      throws IOException, InterruptedException {
    Path program = peers.resolve(name);
    if (!Files.isExecutable(program)) {
      return Optional.empty();
    }
    String seconds = String.valueOf(extent.peerSeconds());
    Command command = Command.of(Path.of(""), program.toString(), planes.toString(), seconds);
    String[] fields = command.runWell().printed().strip().split(" ", -1);
    if (Integer.parseInt(fields[0]) != chambers) {
      throw new IllegalStateException(name + " finds " + fields[0] + ", not " + chambers);
    }
    return Optional.of(Double.valueOf(fields[1]));
  }
}
