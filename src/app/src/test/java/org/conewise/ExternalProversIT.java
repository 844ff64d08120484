package org.conewise;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.conewise.analysis.Analysis;
import org.conewise.model.file.ModelReader;
import org.conewise.prover.CoqInstance;
import org.conewise.prover.SmtScript;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One exported model, by each external prover that is installed; those that are not are named on
 * standard output. {@code proofs/check-all} lets them check everything.
 */
class ExternalProversIT {

  private static final Path MODEL = Path.of("models", "trained", "2nd_argmax_2_2_s0.safetensors");
  private static final Path LIBRARY = Path.of("proofs", "coq");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"z3", "cvc5 --incremental"})
  void solverFindsNoContradiction(String solver) throws Exception {
    List<String> command = new ArrayList<>(List.of(solver.split(" ")));
    requireInstalled(command.get(0), "smtlib");
    Path script = Files.writeString(folder.resolve("script.smt2"), SmtScript.of(analysis()));
    command.add(script.toString());
    assertEquals(List.of("unsat", "unsat"), run(command));
  }

  @Test
  void coqAcceptsTheTheorems() throws Exception {
    requireInstalled("coqc", "coq");
    Files.writeString(folder.resolve("Probe.v"), "From Interval Require Import Tactic.\n");
    if (exitCode(List.of("coqc", "-q", "Probe.v")) != 0) {
      skip("coqc has no Interval library", "coq");
    }
    for (String name :
        List.of("Statement", "Checker", "SignMerge", "Circle", "Soundness", "Bounds")) {
      Files.copy(LIBRARY.resolve(name + ".v"), folder.resolve(name + ".v"));
      compile(name);
    }
    Files.writeString(folder.resolve("instance.v"), CoqInstance.of(analysis(), 12));
    compile("instance");
  }

  private void compile(String name) throws Exception {
    run(List.of("coqc", "-q", "-w", "-ambiguous-paths", "-Q", ".", "Conewise", name + ".v"));
  }

  private static Analysis analysis() throws Exception {
    return Analysis.of(ModelReader.read(MODEL), Task.SECOND_ARGMAX, TiePolicy.FIRST);
  }

  private List<String> run(List<String> command) throws Exception {
    assertEquals(0, exitCode(command), () -> command + ": " + printed());
    return printed().lines().toList();
  }

  private int exitCode(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output().toFile())
            .start();
    try {
      assertTrue(process.waitFor(10, MINUTES), command + " does not end");
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private Path output() {
    return folder.resolve("output");
  }

  private String printed() {
    try {
      return Files.readString(output());
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void requireInstalled(String program, String language) {
    String path = System.getenv().getOrDefault("PATH", "");
    Stream<Path> candidates =
        Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, program));
    if (candidates.noneMatch(Files::isExecutable)) {
      skip(program + " is not installed", language);
    }
  }

  private static void skip(String reason, String language) {
    String message = "SKIPPED: " + reason + "; the export to " + language + " is not checked by it";
    System.out.println(message);
    abort(message);
  }
}
