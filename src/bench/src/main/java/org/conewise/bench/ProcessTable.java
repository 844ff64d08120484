package org.conewise.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conewise.model.file.ModelFormatException;

/** Whole processes, from the start to the exit, as a user waits for them. */
record ProcessTable(Extent extent) {

  private static final Path TOP = Path.of("").toAbsolutePath();
  private static final String CONEWISE = TOP.resolve("conewise").toString();
  private static final String KERNEL = TOP.resolve("target/conewise-check.jar").toString();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  void print() throws IOException, InterruptedException, ModelFormatException {
    Path folder = Files.createTempDirectory("conewise-bench-");
    String model = trained("2nd_argmax_2_2_s0");
    String net = TOP.resolve("proofs/2nd_argmax_2_2_s0.net").toString();
    String cert = TOP.resolve("proofs/2nd_argmax_2_2_s0.cert").toString();
    Markdown.head("Whole processes", "command", "runs", "median, ms");
    row("`java -version`", extent.runs(), Command.of(folder, JAVA, "-version"));
    row(
        "Java's hello world",
        extent.runs(),
        Command.java(List.of("-XX:+UseSerialGC"), Nothing.class));
    row(
        "the kernel's jar, two inputs",
        extent.runs(),
        Command.of(folder, JAVA, "-XX:+UseSerialGC", "-jar", KERNEL, net, cert));
    row(
        "`conewise check`, two inputs",
        extent.runs(),
        Command.of(folder, CONEWISE, "check", net, cert));
    row(
        "`conewise certify`, two inputs",
        extent.runs(),
        Command.of(folder, CONEWISE, "certify", model, "--force"));
    random(folder, extent.threads());
    for (String name : List.of("2nd_argmax_2_2_s0", "2nd_argmax_4_3_s0")) {
      perturbations(folder, name);
    }
  }

  private void random(Path folder, String name)
      throws IOException, InterruptedException, ModelFormatException {
    String net = name + ".net";
    Files.write(folder.resolve(net), Subject.of(name).text());
    int runs = Math.min(3, extent.runs());
    row(
        "`conewise certify " + net + "`, which checks",
        runs,
        Command.of(folder, CONEWISE, "certify", net, "--task", "2nd_argmax", "--force"));
    row(
        "`conewise check " + net + " " + name + ".cert`",
        runs,
        Command.of(folder, CONEWISE, "check", net, name + ".cert"));
  }

  private void perturbations(Path folder, String name) throws IOException, InterruptedException {
    String count = String.valueOf(extent.perturbations());
    row(
        "`conewise certify " + name + " --noise 0.05 --count " + count + "`",
        Math.min(3, extent.runs()),
        Command.of(
            folder,
            CONEWISE,
            "certify",
            trained(name),
            "--noise",
            "0.05",
            "--count",
            count,
            "--seed",
            "1"));
  }

  private static String trained(String name) {
    return TOP.resolve("models/trained/" + name + ".safetensors").toString();
  }

  private static void row(String label, int runs, Command command)
      throws IOException, InterruptedException {
    Markdown.progress(label);
    Markdown.row(label, runs, median(runs, command).map(Markdown::millis).orElse("fails"));
  }

  /** One run comes before, so that files are in the page cache and the launcher has built. */
  private static Optional<Double> median(int runs, Command command)
      throws IOException, InterruptedException {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i <= runs; i++) {
      Command.Run run = command.run(900);
      if (run.exitCode() != 0) {
        return Optional.empty();
      }
      times.add(run.seconds());
    }
    return Optional.of(Median.of(times.subList(1, times.size())));
  }
}
