package org.conewise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The package table of {@code CONTRIBUTING.md}, as a test: data walks one way through the house.
 */
class ArchitectureTest {
  private static final String ROOT = "org.conewise.";

  private static final List<String> JDK = List.of("java..", "javax..");

  /** Every package of the engine below its public interface. */
  private static final String ENGINE =
      "proof analysis measure graph question region cone model.file model.onnx model.tensor model"
          + " exact";

  /** Every package of the kernel. */
  private static final String KERNEL =
      "check check.number check.text check.network check.fan check.sample check.order"
          + " check.finite check.shell";

  /** Every package, after those it may import; and the libraries that live in it. */
  private static final List<Room> HOUSE =
      List.of(
          new Room("check.number", "", ""),
          new Room("check", "check.number", ""),
          new Room("check.text", "check check.number", ""),
          new Room("check.network", "check check.text check.number", ""),
          new Room("check.fan", "check check.network check.text check.number", ""),
          new Room("check.sample", "check check.network check.text check.number", ""),
          new Room("check.order", "check check.network check.text check.number", ""),
          new Room("check.finite", "check check.network check.text check.number", ""),
          new Room(
              "check.shell",
              "check check.fan check.sample check.order check.finite check.network check.text"
                  + " check.number",
              ""),
          new Room("exact", "", ""),
          new Room("model", "exact", ""),
          new Room("model.tensor", "model exact", ""),
          new Room("model.onnx", "model.tensor model exact", "com.google.protobuf.."),
          new Room("model.file", "model.onnx model.tensor model exact", "com.fasterxml.jackson.."),
          new Room("cone", "exact", ""),
          new Room("region", "model cone exact", ""),
          new Room("question", "region cone model exact", ""),
          new Room("measure", "cone exact", "org.apfloat.."),
          new Room("graph", "question region cone exact", "org.jgrapht.."),
          new Room("analysis", "graph measure question region cone model exact", ""),
          new Room("proof", "analysis question region cone model exact", ""),
          new Room(
              "certify", "proof analysis model.file question region model exact " + KERNEL, ""),
          new Room("explain", "certify " + ENGINE, ""),
          new Room("draw", "explain " + ENGINE, ""),
          new Room(
              "write", "draw explain certify " + KERNEL + " " + ENGINE, "com.fasterxml.jackson.."),
          new Room("prover", ENGINE, ""),
          new Room("batch", "write certify " + KERNEL + " " + ENGINE, "com.fasterxml.jackson.."),
          new Room(
              "cli",
              "batch prover write draw explain certify " + KERNEL + " " + ENGINE,
              "picocli.. com.fasterxml.jackson.."));

  /** A row of the page: module, package, what it holds, what it may import, libraries. */
  private static final Pattern ROW =
      Pattern.compile("\\| (?:`src/\\w+`)? ?\\| `([a-z.]+)` \\|[^|]*\\|([^|]*)\\|[^|]*\\|");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.conewise");

  @ParameterizedTest
  @FieldSource("HOUSE")
  void packageImportsOnlyWhatTheTableAllows(Room room) {
    classes()
        .that()
        .resideInAPackage(room.classes())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(room.mayImport())
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  /**
   * Stricter than {@code java..}, which has packages of other modules: java.util.logging,
   * java.net.http.
   */
  @Test
  void kernelUsesOnlyPackagesOfJavaBase() {
    Stream<String> javaBase =
        Object.class.getModule().getDescriptor().exports().stream()
            .filter(exports -> !exports.isQualified())
            .map(Exports::source);
    classes()
        .that()
        .resideInAPackage(ROOT + "check..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(Stream.of(ROOT + "check.."), javaBase).toArray(String[]::new))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyClassLivesInAPackageOfTheTable() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".")
        .should()
        .resideInAnyPackage(HOUSE.stream().map(Room::classes).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageOfTheTableStandsAfterThoseItImports() {
    for (int i = 0; i < HOUSE.size(); i++) {
      Set<String> above = HOUSE.subList(0, i).stream().map(Room::name).collect(toSet());
      assertTrue(above.containsAll(HOUSE.get(i).imports()), HOUSE.get(i).toString());
    }
  }

  @Test
  void tableOfContributingIsTheSame() throws IOException {
    Map<String, Set<String>> printed = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("CONTRIBUTING.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        String imports =
            row.group(2)
                .replace("all of the kernel", "the kernel")
                .replace("all", "batch prover write draw explain certify the engine the kernel")
                .replace("the kernel", KERNEL)
                .replace("the engine", ENGINE)
                .replace(",", "");
        printed.put(row.group(1), new TreeSet<>(Room.words(imports.strip())));
      }
    }
    Map<String, Set<String>> tested = new LinkedHashMap<>();
    HOUSE.forEach(room -> tested.put(room.name(), new TreeSet<>(room.imports())));
    printed.get("check.shell").remove("check.shell");
    assertEquals(tested, printed);
  }

  /** One row of the table; the last two columns are lists with spaces between. */
  private record Room(String name, List<String> imports, List<String> libraries) {
    Room(String name, String imports, String libraries) {
      this(name, words(imports), words(libraries));
    }

    String classes() {
      return classes(name);
    }

    String[] mayImport() {
      return Stream.of(
              Stream.of(classes()),
              imports.stream().map(Room::classes),
              libraries.stream(),
              JDK.stream())
          .flatMap(patterns -> patterns)
          .toArray(String[]::new);
    }

    private static String classes(String name) {
      return ROOT + name;
    }

    private static List<String> words(String text) {
      return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    @Override
    public String toString() {
      return name + " may import " + imports + " " + libraries;
    }
  }
}
