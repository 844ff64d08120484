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
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.Models;
import org.conewise.RandomNetworks;
import org.conewise.analysis.Analysis;
import org.conewise.cone.Cone;
import org.conewise.cone.Crossings;
import org.conewise.cone.FacetForms;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.exact.Rational;
import org.conewise.model.Layer;
import org.conewise.model.NamedNetwork;
import org.conewise.model.ReluNetwork;
import org.conewise.model.file.ModelReader;
import org.conewise.question.Cell;
import org.conewise.question.LabelFan;
import org.conewise.question.Reference;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.conewise.region.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoqTreeInstanceTest {

  private static final Path TREES = Path.of("proofs", "coq", "trees");
  private static final Pattern CONE = Pattern.compile("\\[(\\[[^\\[\\]]*\\](;\\s*\\[[^\\[\\]]*\\])*)\\]");
  private static final Pattern FORM = Pattern.compile("\\[([^\\[\\]]*)\\]");
  private static final int POINTS = 10_000;

  static List<Path> instances() throws IOException {
    try (Stream<Path> files = Files.list(TREES)) {
      return files.filter(file -> file.toString().endsWith(".v")).sorted().toList();
    }
  }

  /** The shipped instances, and networks of zeros and small weights in which logits are tied. */
  static List<Analysis> analyses() throws Exception {
    List<Analysis> analyses = new ArrayList<>();
    for (Path instance : instances()) {
      analyses.add(analysisOf(instance));
    }
    for (long seed = 0; seed < 6; seed++) {
      ReluNetwork layered = RandomNetworks.layered(3, 3, 2, 3, seed);
      analyses.add(Analysis.of(layered, Task.ARGMEDIAN, TiePolicy.FIRST));
      ReluNetwork coarse = RandomNetworks.coarse(2, 3, seed);
      analyses.add(Analysis.of(coarse, Task.ARGMAX, TiePolicy.FIRST));
    }
    return analyses;
  }

  private static Analysis analysisOf(Path instance) throws Exception {
    String name = instance.getFileName().toString().replace(".v", "");
    if (name.equals("handmade_3_lambda_100")) {
      return Models.handMade("2nd_argmax_handmade_3_lambda_100");
    }
    Path file = TREES.resolve(name + ".net");
    return Files.exists(file)
        ? Analysis.of(ModelReader.read(file), Task.SECOND_ARGMAX, TiePolicy.FIRST)
        : Models.trained(name.replace("second", "2nd"));
  }

  @ParameterizedTest
  @MethodSource("instances")
  void committedInstanceIsReproducedByteForByte(Path instance) throws Exception {
    assertEquals(Files.readString(instance), CoqTreeInstance.of(analysisOf(instance)));
  }

  /** A wrong cell of a certificate: a cell of the label fan, the units that are on, the answer. */
  private record Key(int label, Set<Integer> on, int answer) {}

  @ParameterizedTest
  @MethodSource("analyses")
  void wrongLeavesMergedAreTheWrongCells(Analysis analysis) {
    List<Cone> labels = LabelFan.of((Task) analysis.wanted(), analysis.dimension());
    List<Cell> wrongCells = analysis.cells().stream().filter(c -> c.isWrong(TiePolicy.FIRST)).toList();
    Set<Key> expected = new HashSet<>();
    for (Cell cell : wrongCells) {
      Set<Integer> on = new HashSet<>(cell.region().pattern().on().stream().boxed().toList());
      expected.add(new Key(labelAt(labels, cell.cone().interiorVector()), on, cell.given()));
    }
    assertEquals(wrongCells.size(), expected.size(), "a cell is named by label, units and answer");

    Set<Key> merged = new HashSet<>();
    for (CaseTree.Wrong leaf : tree(analysis).wrong()) {
      for (int label = 0; label < labels.size(); label++) {
        if (common(leaf.cone(), labels.get(label)).isPresent()) {
          merged.add(new Key(label, numbers(analysis, leaf.on()), leaf.answer()));
        }
      }
    }
    assertEquals(expected, merged);
  }

  private static CaseTree tree(Analysis analysis) {
    Task task = (Task) analysis.wanted();
    return CaseTree.of(analysis.integerNetwork(), task.rank(analysis.dimension()), () -> {});
  }

  private static int labelAt(List<Cone> labels, IntVector inside) {
    return IntStream.range(0, labels.size())
        .filter(i -> FacetForms.of(labels.get(i)).stream().allMatch(form -> form.signAt(inside) > 0))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Cone> common(Cone cone, Cone other) {
    Optional<Cone> part = Optional.of(cone);
    for (LinearForm form : FacetForms.of(other)) {
      part = part.flatMap(rest -> rest.where(form, new Crossings()));
    }
    return part;
  }

  private static Set<Integer> numbers(Analysis analysis, List<Set<Integer>> on) {
    List<Integer> widths = Units.of(analysis.network().widths()).widths();
    Set<Integer> numbers = new HashSet<>();
    int first = 0;
    for (int layer = 0; layer < widths.size(); layer++) {
      for (int unit : on.get(layer)) {
        numbers.add(first + unit);
      }
      first += widths.get(layer);
    }
    return numbers;
  }

  /** The cones are read out of the text, and the network is evaluated layer by layer. */
  @ParameterizedTest
  @MethodSource("analyses")
  void inputIsAnErrorIfAndOnlyIfItIsInOneOfTheCones(Analysis analysis) {
    List<List<IntVector>> cones = cones(CoqTreeInstance.of(analysis));
    Random random = new Random(7);
    for (int i = 0; i < POINTS; i++) {
      IntVector x = vector(analysis.dimension(), random);
      Optional<Boolean> error = isError(analysis, x);
      if (error.isPresent()) {
        boolean listed = cones.stream().anyMatch(cone -> isInside(cone, x));
        assertEquals(error.get(), listed, "at " + x);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void pointsOfTheWrongLeavesAreErrors(Analysis analysis) {
    List<CaseTree.Wrong> wrong = tree(analysis).wrong();
    Random random = new Random(8);
    for (int i = 0; i < (wrong.isEmpty() ? 0 : POINTS); i++) {
      CaseTree.Wrong leaf = wrong.get(i % wrong.size());
      IntVector x =
          leaf.cone().rays().stream()
              .map(ray -> ray.direction().times(BigInteger.valueOf(1 + random.nextInt(1000))))
              .reduce(IntVector::plus)
              .orElseThrow();
      assertTrue(isInside(leaf.walls(), x));
      isError(analysis, x).ifPresent(error -> assertTrue(error, "at " + x));
    }
  }

  private static IntVector vector(int n, Random random) {
    return IntVector.of(
        IntStream.range(0, n).mapToLong(k -> Math.round(1e6 * random.nextGaussian())).toArray());
  }

  private static boolean isInside(List<IntVector> cone, IntVector x) {
    return cone.stream().allMatch(form -> form.dot(x).signum() >= 0);
  }

  private static List<List<IntVector>> cones(String text) {
    int start = text.indexOf("wrong_cones : list cone :=");
    String list = text.substring(start, text.indexOf("%Z", start)).replaceFirst(".*:=\\s*\\[", "");
    List<List<IntVector>> cones = new ArrayList<>();
    for (MatchResult cone : CONE.matcher(list).results().toList()) {
      cones.add(FORM.matcher(cone.group(1)).results().map(form -> form(form.group(1))).toList());
    }
    return cones;
  }

  private static IntVector form(String entries) {
    return IntVector.of(
        Arrays.stream(entries.split(";"))
            .map(entry -> new BigInteger(entry.strip()))
            .toArray(BigInteger[]::new));
  }

  /** Whether an input is an error; nothing where the theorem says nothing. */
  private static Optional<Boolean> isError(Analysis analysis, IntVector x) {
    int n = x.dimension();
    List<Rational> inputs = IntStream.range(0, n).mapToObj(x::get).map(Rational::of).toList();
    List<Rational> logits = logits(analysis.network(), inputs);
    Rational greatest = Collections.max(logits);
    if (new HashSet<>(inputs).size() < n || Collections.frequency(logits, greatest) > 1) {
      return Optional.empty();
    }
    return Optional.of(logits.indexOf(greatest) != ((Task) analysis.wanted()).wanted(x));
  }

  private static List<Rational> logits(ReluNetwork network, List<Rational> inputs) {
    List<Rational> values = List.of();
    for (Layer layer : network.layers()) {
      List<Rational> units = new ArrayList<>();
      for (int k = 0; k < layer.units(); k++) {
        boolean isOn = k < values.size() && values.get(k).signum() > 0;
        units.add(isOn ? values.get(k) : Rational.ZERO);
      }
      units.addAll(inputs.subList(layer.firstInput(), layer.firstInput() + layer.inputs()));
      values = layer.weights().stream().map(row -> dot(row, units)).toList();
    }
    return values;
  }

  private static Rational dot(List<Rational> row, List<Rational> values) {
    return IntStream.range(0, row.size())
        .mapToObj(k -> row.get(k).times(values.get(k)))
        .reduce(Rational.ZERO, Rational::plus);
  }

  @Test
  void theoremIsNeverWrongForNetworksOfComparators() throws Exception {
    for (String name : List.of("comparators_3", "comparators_4")) {
      String text = CoqTreeInstance.of(analysisOf(TREES.resolve(name + ".v")));
      assertTrue(text.contains("Theorem never_wrong"), name);
      assertFalse(text.contains("Theorem errors"), name);
    }
  }

  @Test
  void answerOfAnotherNetworkIsRefused() {
    ReluNetwork network = RandomNetworks.coarse(2, 3, 1);
    Reference reference = new Reference(NamedNetwork.of(RandomNetworks.coarse(2, 3, 2)));
    Analysis analysis = Analysis.of(network, reference, TiePolicy.FIRST);
    assertThrows(IllegalArgumentException.class, () -> CoqTreeInstance.of(analysis));
  }
}
