package org.conewise.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conewise.network.ModelFormatException;
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

  void printWarm() throws IOException, InterruptedException, RunnerException, ModelFormatException {
    Markdown.head(
        "Certifying, warm, one thread",
        "network",
        "cells",
        "analyse and measure, ms",
        "produce the certificate, ms",
        "check it, ms",
        "of it reading the network, ms",
        "produced, 1000 cells/s",
        "checked, 1000 cells/s",
        "check / produce");
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
    double measure = median(jmh, "measure", name);
    double produce = median(jmh, "produce", name);
    double check = median(jmh, "check", name);
    double echo = median(jmh, "echo", name);
    Markdown.row(
        label(name),
        cells,
        Markdown.millis(measure),
        Markdown.millis(produce),
        Markdown.millis(check),
        Markdown.millis(echo),
        Markdown.kiloRate(cells, produce),
        Markdown.kiloRate(cells, check),
        Markdown.digits(check / produce));
  }

  private static double median(Jmh jmh, String benchmark, String subject) throws RunnerException {
    return jmh.median(Jmh.ONE_THREAD, Certifying.class, benchmark, "subject", subject);
  }

  /** A random network once, phase by phase. */
  void printLarge() throws IOException, InterruptedException {
    int d = extent.large();
    Markdown.progress("a network of " + d + " units");
    Command command =
        Command.java(
            List.of("-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC", "-Xmx14g"),
            Phases.class,
            String.valueOf(d),
            "2");
    Map<String, List<String>> fields = command.runWell().fields();
    String title =
        String.format(
            "A random network of %d units and two inputs, once, one thread: %s cells, %s bytes",
            d, fields.get("cells").get(0), fields.get("network bytes").get(0));
    Markdown.head(title, "phase", "s", "largest heap, MiB");
    for (String phase : List.of("generate", "write and hash", "analyse", "certificate", "check")) {
      Markdown.row(phase, fields.get(phase).get(0), fields.get(phase).get(1));
    }
    Markdown.row("certified and checked", fields.get("total").get(0), "");
    for (String phase : List.of("read", "analyse again", "check again")) {
      Markdown.row(phase, fields.get(phase).get(0), fields.get(phase).get(1));
    }
  }

  void printThreads() throws IOException, InterruptedException, RunnerException {
    Markdown.head(
        "Threads", "network", "one thread, ms", "all cores, ms", "speed-up", "same certificate");
    String name = extent.threads();
    Markdown.progress("threads");
    double one = produce(Jmh.ONE_THREAD, name);
    double all = produce(Jmh.ALL_CORES, name);
    boolean same = sha256(Jmh.ONE_THREAD, name).equals(sha256(Jmh.ALL_CORES, name));
    Markdown.row(
        name,
        Markdown.millis(one),
        Markdown.millis(all),
        Markdown.digits(one / all),
        same ? "yes" : "NO");
  }

  private double produce(List<String> jvm, String name) throws RunnerException {
    return extent.jmh().median(jvm, Certifying.class, "produce", "subject", name);
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
