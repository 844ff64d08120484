package org.conewise.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conewise.model.file.ModelFormatException;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Certifying and checking: again and again by one thread, once for a large network, and with more
 * threads.
 *
 * @param models model files, besides the random networks
 */
record CertifyTable(Extent extent, List<String> models) {

  /** A benchmark whose calls take longer is measured in fewer iterations. */
  private static final double SLOW_SECONDS = 1;

  private static final String LARGE_HEAP = "-Xmx14g";

  /** As {@link Phases} names them; a second run of two of them comes last. */
  private static final List<String> PHASES =
      List.of(
          "generate",
          "write and hash",
          "analyse",
          "certificate",
          "check",
          "certified and checked",
          "read",
          "analyse again",
          "check again");

  void printWarm() throws IOException, InterruptedException, RunnerException, ModelFormatException {
    Markdown.head(
        "Certifying, warm, one thread",
        "network",
        "cells",
        "load, ms",
        "analyse, ms",
        "produce network and proof, ms",
        "check them, ms",
        "of that reading, ms",
        "produced, 1000 cells/s",
        "checked, 1000 cells/s",
        "check / produce",
        "check / load and produce");
    List<String> subjects = new ArrayList<>(models);
    subjects.addAll(extent.warm());
    for (String subject : subjects) {
      warm(subject);
    }
  }

  private void warm(String name) throws IOException, RunnerException, ModelFormatException {
    Markdown.progress(name);
    Subject subject = Subject.of(name);
    long start = System.nanoTime();
    int cells = subject.analysis().cells().size();
    boolean slow = (System.nanoTime() - start) / 1e9 > SLOW_SECONDS;
    Jmh jmh = slow ? extent.slowJmh() : extent.jmh();
    double load = median(jmh, "load", name);
    double analyse = median(jmh, "analyse", name);
    double produce = median(jmh, "produce", name);
    double check = median(jmh, "check", name);
    double read = median(jmh, "read", name);
    Markdown.row(
        label(name),
        cells,
        Markdown.millis(load),
        Markdown.millis(analyse),
        Markdown.millis(produce),
        Markdown.millis(check),
        Markdown.millis(read),
        Markdown.kiloRate(cells, produce),
        Markdown.kiloRate(cells, check),
        Markdown.digits(check / produce),
        Markdown.digits(check / (load + produce)));
  }

  private static double median(Jmh jmh, String benchmark, String subject) throws RunnerException {
    return jmh.median(Jmh.ONE_THREAD, Certifying.class, benchmark, Map.of("subject", subject));
  }

  /** A random network once, phase by phase. */
  void printLarge() throws IOException, InterruptedException {
    int d = extent.large();
    Markdown.progress("a network of " + d + " units");
    Command command =
        Command.java(List.of("-XX:+UseSerialGC", LARGE_HEAP), Phases.class, String.valueOf(d), "2");
    Command.Run run = command.run(900);
    if (run.exitCode() != 0) {
      System.out.printf("%nA network of %d units: not finished, it needs %s.%n", d, LARGE_HEAP);
      return;
    }
    double cells = Double.parseDouble(run.field("cells"));
    String title =
        "A random network of %d units and two inputs, once: %.0f cells, %.0f MB"
            .formatted(d, cells, Double.parseDouble(run.field("network bytes")) / 1e6);
    Markdown.head(title, "phase", "s", "1000 cells/s", "largest heap, MiB");
    for (String phase : PHASES) {
      List<String> fields = run.fields().get(phase);
      double seconds = Double.parseDouble(fields.get(0));
      boolean ofCells = phase.contains("analyse") || phase.contains("check");
      Markdown.row(
          phase,
          Markdown.digits(seconds),
          ofCells ? Markdown.kiloRate(cells, seconds) : "",
          fields.size() > 1 ? fields.get(1) : "");
    }
  }

  void printThreads() throws IOException, InterruptedException, RunnerException {
    Markdown.head(
        "Threads",
        "network",
        "produce, one thread, ms",
        "produce, all cores, ms",
        "check, one thread, ms",
        "check, all cores, ms",
        "same certificate");
    String name = extent.threads();
    Markdown.progress("threads");
    boolean same = sha256(Jmh.ONE_THREAD, name).equals(sha256(Jmh.ALL_CORES, name));
    Markdown.row(
        name,
        threads(Jmh.ONE_THREAD, "produce", name),
        threads(Jmh.ALL_CORES, "produce", name),
        threads(Jmh.ONE_THREAD, "check", name),
        threads(Jmh.ALL_CORES, "check", name),
        same ? "yes" : "NO");
  }

  private String threads(List<String> jvm, String benchmark, String name) throws RunnerException {
    return Markdown.millis(
        extent.jmh().median(jvm, Certifying.class, benchmark, Map.of("subject", name)));
  }

  private static String sha256(List<String> jvm, String name)
      throws IOException, InterruptedException {
    return Command.java(jvm, Once.class, name).runWell().field("sha256");
  }

  /** The name of a model without its folder and ending. */
  private static String label(String name) {
    return name.replaceFirst(".*/", "").replaceFirst("\\.[a-z]+$", "");
  }
}
