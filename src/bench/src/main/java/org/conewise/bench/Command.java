package org.conewise.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that is run, waited for and timed, in a folder where it may leave files. */
record Command(List<String> words, Path folder) {

  /** How a run ended, after how many seconds, and what it printed. */
  record Run(int exitCode, double seconds, String printed) {

    /** The fields after a name in lines of fields separated by tabs, by name. */
    Map<String, List<String>> fields() {
      Map<String, List<String>> fields = new HashMap<>();
      for (String line : printed.split("\n", -1)) {
        List<String> words = List.of(line.split("\t", -1));
        fields.put(words.get(0), words.subList(1, words.size()));
      }
      return fields;
    }

    String field(String name) {
      return fields().get(name).get(0);
    }
  }

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** A Java process with the class path of this one. */
  static Command java(List<String> options, Class<?> main, String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(JAVA);
    words.addAll(options);
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    words.addAll(List.of(arguments));
    return new Command(words, Path.of(""));
  }

  static Command of(Path folder, String... words) {
    return new Command(List.of(words), folder);
  }

  /** Runs it; a run that takes longer is ended, and its exit code is −1. */
  Run run(long mostSeconds) throws IOException, InterruptedException {
    File printed = Files.createTempFile("conewise-bench-", ".out").toFile();
    try {
      ProcessBuilder builder = new ProcessBuilder(words);
      builder.directory(folder.toAbsolutePath().toFile());
      builder.redirectOutput(printed).redirectError(ProcessBuilder.Redirect.DISCARD);
      long start = System.nanoTime();
      Process process = builder.start();
      boolean ended = process.waitFor(mostSeconds, TimeUnit.SECONDS);
      double seconds = (System.nanoTime() - start) / 1e9;
      if (!ended) {
        process.destroyForcibly().waitFor();
      }
      return new Run(ended ? process.exitValue() : -1, seconds, Files.readString(printed.toPath()));
    } finally {
      Files.delete(printed.toPath());
    }
  }

  /** Runs it, which must succeed. */
  Run runWell() throws IOException, InterruptedException {
    Run run = run(900);
    if (run.exitCode() != 0) {
      throw new IOException(String.join(" ", words) + " exits with " + run.exitCode());
    }
    return run;
  }
}
