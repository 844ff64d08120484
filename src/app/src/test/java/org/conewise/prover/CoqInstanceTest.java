package org.conewise.prover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conewise.RandomNetworks;
import org.conewise.analysis.Analysis;
import org.conewise.exact.IntVector;
import org.conewise.model.HandMade;
import org.conewise.model.NetworkText;
import org.conewise.model.RecurrentNetwork;
import org.conewise.model.ReluNetwork;
import org.conewise.model.file.ModelFormatException;
import org.conewise.model.file.ModelReader;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoqInstanceTest {

  private static final Path INSTANCES = Path.of("proofs", "coq", "instances");
  private static final Pattern RAY = Pattern.compile("\\((-?\\d+), (-?\\d+)\\)");
  private static final Pattern BOUNDS =
      Pattern.compile("error_fraction_bounds :\n  (\\d+) / (10*) <=\n  .* <=\n  (\\d+) / (10*)\\.");

  static List<Path> instances() throws IOException {
    try (Stream<Path> files = Files.list(INSTANCES)) {
      return files.filter(file -> file.toString().endsWith(".v")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("instances")
  void committedInstanceIsReproducedByteForByte(Path instance) throws Exception {
    ReluNetwork network = ModelReader.read(modelOf(instance));
    assertEquals(
        Files.readString(instance), export(network, Task.SECOND_ARGMAX, TiePolicy.FIRST, 12));
  }

  /** Every shipped two-input model has an instance. */
  @Test
  void noTwoInputModelIsWithoutAnInstance() throws IOException, ModelFormatException {
    List<Path> models = new ArrayList<>();
    for (Path folder : List.of(Path.of("models", "trained"), Path.of("models", "handmade"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file :
            files.filter(f -> f.toString().matches(".*\\.(safetensors|net)")).toList()) {
          if (ModelReader.read(file).inputs() == 2) {
            models.add(file);
          }
        }
      }
    }
    List<Path> covered = instances().stream().map(CoqInstanceTest::modelOf).toList();
    models.forEach(model -> assertTrue(covered.contains(model), model.toString()));
  }

  private static Path modelOf(Path instance) {
    String name = instance.getFileName().toString().replace(".v", "");
    if (name.equals("handmade_2_2")) {
      return Path.of("models", "handmade", "2nd_argmax_handmade_2.net");
    }
    return name.startsWith("second_argmax_")
        ? Path.of("models", "trained", name.replace("second", "2nd") + ".safetensors")
        : INSTANCES.resolve(name + ".net");
  }

  @Test
  void ringGoesOnceAroundFromTheFirstAxis() {
    for (long seed = 0; seed < 40; seed++) {
      String message = "seed " + seed;
      List<IntVector> ring = ring(coarse(seed, Task.ARGMAX, TiePolicy.FIRST));
      assertEquals(IntVector.of(1, 0), ring.get(0), message);
      int turns = 0;
      for (int i = 0; i < ring.size(); i++) {
        IntVector u = ring.get(i);
        IntVector v = ring.get((i + 1) % ring.size());
        assertTrue(IntVector.det(u, v).signum() > 0, message);
        turns += u.get(1).signum() < 0 && v.get(1).signum() >= 0 ? 1 : 0;
      }
      assertEquals(1, turns, message);
    }
  }

  /** The engine's closed form decides; the theorem has to be of the same kind. */
  @Test
  void theoremIsOfTheKindThatTheClosedFormDecides() {
    int exact = 0;
    for (long seed = 0; seed < 60; seed++) {
      RecurrentNetwork network = RandomNetworks.coarse(3, 2, seed);
      for (TiePolicy ties : TiePolicy.values()) {
        Analysis analysis = Analysis.of(network, Task.SECOND_ARGMAX, ties);
        String kind =
            analysis
                .error()
                .exactValue()
                .map(v -> v.signum() == 0 ? "zero" : "exact")
                .orElse("bounds");
        String text = CoqInstance.of(analysis, 12);
        assertTrue(text.contains("Theorem error_fraction_" + kind), "seed " + seed);
        assertTrue(text.contains("error_indicator second_argmax ties_" + ties.label()), text);
        exact += kind.equals("exact") ? 1 : 0;
      }
    }
    assertTrue(exact > 0, "no network of the sample has a fraction of k/8");
  }

  @Test
  void boundsHaveTheDigitsAskedForAndLieOneUnitApart() throws Exception {
    ReluNetwork network = ModelReader.read(Path.of("models/trained/2nd_argmax_8_2_s0.pth"));
    for (int digits : new int[] {1, 12, 30, 60}) {
      String text = export(network, Task.SECOND_ARGMAX, TiePolicy.FIRST, digits);
      Matcher bounds = BOUNDS.matcher(text);
      assertTrue(bounds.find(), text);
      assertEquals(digits, bounds.group(1).length());
      assertEquals(bounds.group(2), bounds.group(4));
      BigInteger lower = new BigInteger(bounds.group(1));
      assertEquals(lower.add(BigInteger.ONE), new BigInteger(bounds.group(3)));
      assertEquals(digits > 30, text.contains("enclose_angles_to"), "precision of the tactic");
    }
  }

  @Test
  void neverWrongIsClaimedOfTheHandMadeNetwork() {
    RecurrentNetwork network = HandMade.twoInputs();
    assertTrue(
        export(network, Task.SECOND_ARGMAX, TiePolicy.FIRST, 12).contains("Theorem never_wrong"));
    assertFalse(export(network, Task.ARGMAX, TiePolicy.FIRST, 12).contains("never_wrong"));
  }

  @Test
  void neverWrongIsNotClaimedWhereOneRayIsWrong() throws Exception {
    String text =
        export(
            ModelReader.read(INSTANCES.resolve("wrong_on_one_ray_3_2.net")),
            Task.SECOND_ARGMAX,
            TiePolicy.FIRST,
            12);
    assertTrue(text.contains("Theorem error_fraction_zero"), text);
    assertTrue(text.contains("Theorem tied_fraction_zero"), text);
    assertFalse(text.contains("never_wrong"), text);
  }

  @Test
  void headerNamesTheNetworkByItsHash() {
    RecurrentNetwork network = HandMade.twoInputs();
    assertTrue(
        export(network, Task.ARGMAX, TiePolicy.WRONG, 12).contains(NetworkText.of(network).hash()));
  }

  @Test
  void threeInputsAreRefused() {
    Analysis analysis =
        Analysis.of(RandomNetworks.normal(2, 3, 1), Task.SECOND_ARGMAX, TiePolicy.FIRST);
    assertThrows(IllegalArgumentException.class, () -> CoqInstance.of(analysis, 12));
  }

  private static String coarse(long seed, Task task, TiePolicy ties) {
    return export(RandomNetworks.coarse(3, 2, seed), task, ties, 12);
  }

  private static String export(ReluNetwork network, Task task, TiePolicy ties, int digits) {
    return CoqInstance.of(Analysis.of(network, task, ties), digits);
  }

  private static List<IntVector> ring(String text) {
    int start = text.indexOf("Definition ring");
    Matcher rays = RAY.matcher(text.substring(start, text.indexOf("]%Z", start)));
    List<IntVector> ring = new ArrayList<>();
    while (rays.find()) {
      ring.add(IntVector.of(new BigInteger(rays.group(1)), new BigInteger(rays.group(2))));
    }
    return ring;
  }
}
