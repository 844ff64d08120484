package org.conewise.corpus;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.shell.Checker;
import org.conewise.corpus.Corpus.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {
  private static final Map<String, String> FILES = Corpus.files();
  private static final List<Case> CASES = Corpus.cases();

  /** What the kernel said, so that it is asked once about each case. */
  private static final Map<Case, Optional<Rejection>> VERDICTS = new ConcurrentHashMap<>();

  @Test
  void corpusIsWhatTheBuilderWrites() {
    Map<String, String> built = CorpusBuilder.build();
    assertEquals(built.keySet(), Corpus.names());
    FILES.forEach((name, content) -> assertEquals(built.get(name), content, name));
  }

  @Test
  void manifestNamesEveryFileAndNoOther() {
    TreeSet<String> named =
        CASES.stream()
            .flatMap(
                each -> Stream.concat(Stream.of(each.certificate()), each.networkFiles().stream()))
            .collect(toCollection(TreeSet::new));
    named.add("manifest.tsv");
    assertEquals(Corpus.names(), named);
  }

  @Test
  void folderTellsWhatIsExpected() {
    CASES.forEach(
        each -> assertEquals(each.isAccepted(), each.file().startsWith("accept/"), each::toString));
  }

  @Test
  void everyFileHasOneCaseAndAReason() {
    assertEquals(CASES.size(), CASES.stream().map(Case::file).distinct().count());
    CASES.forEach(each -> assertFalse(each.reason().isBlank(), each::toString));
  }

  @Test
  void examplesOfTheFormatPageAreAccepted() throws IOException {
    String page = Files.readString(Path.of("proofs", "FORMAT.md"));
    String examples =
        page.substring(page.indexOf("## 8. Examples"), page.indexOf("## 9. "))
            + page.substring(page.indexOf("### Example\n"));
    List<String> blocks =
        Pattern.compile("(?<=\n\n) {4}conewise-(?s:.*?)\n {4}end\n")
            .matcher(examples)
            .results()
            .map(found -> found.group().replaceAll("(?m)^ {4}", ""))
            .toList();
    List<String> files =
        List.of(
            "networks/last-2.net",
            "accept/last-2.cert",
            "accept/sample-last-2.cert",
            "accept/order-last-2.cert",
            "networks/layers-last-of-three.net",
            "accept/against-of-three.cert",
            "networks/finite-last-2.net",
            "accept/finite-last-2.cert");
    assertEquals(files.stream().map(FILES::get).toList(), blocks);
  }

  static List<Case> cases() {
    return CASES;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void kernelGivesTheExpectedCode(Case each) {
    assertEquals(each.expected(), kernel(each));
  }

  /** In Arabic, {@code String.format} writes other digits. */
  @Test
  void verdictDoesNotDependOnTheLanguageOfTheUser() {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      for (Case each : CASES.stream().filter(CorpusTest::isSmall).toList()) {
        String code = check(each).map(r -> r.code().toString()).orElse(Corpus.VERIFIED);
        assertEquals(each.expected(), code, each::toString);
      }
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static boolean isSmall(Case each) {
    boolean isRecipe = each.file().endsWith(CorpusBuilder.RECIPE);
    return !isRecipe && FILES.get(each.certificate()).length() < 1000;
  }

  static Stream<Case> rejectedCases() {
    return CASES.stream().filter(each -> !each.isAccepted());
  }

  @ParameterizedTest
  @MethodSource("rejectedCases")
  void rejectionNamesAPlaceInTheRightFile(Case each) {
    Rejection rejection = rejection(each).orElseThrow();
    boolean isNetwork = each.file().endsWith(".net") || each.file().endsWith(".net.recipe");
    String role = isNetwork ? "network|reference|certificate" : "certificate";
    String place = "(" + role + ")( (line|cell|region) [0-9]+)?|order [x_0-9 >]+";
    assertTrue(rejection.place().matches(place), rejection::getMessage);
    assertTrue(rejection.getMessage().startsWith(rejection.place() + ": "), rejection::getMessage);
    assertTrue(rejection.getMessage().length() < 5000, rejection::getMessage);
  }

  private static String files(Case each) {
    return each.networkFiles().stream().map(FILES::get).collect(joining())
        + FILES.get(each.certificate());
  }

  /** The base is accepted, and the forgery differs from it. */
  @ParameterizedTest
  @MethodSource("rejectedCases")
  void undoneForgeryIsAccepted(Case each) {
    Case base =
        CASES.stream().filter(b -> b.file().equals(each.forgedFrom())).findFirst().orElseThrow();
    assertTrue(base.isAccepted(), base::toString);
    assertEquals(Corpus.VERIFIED, kernel(base));
    assertNotEquals(files(base), files(each), "nothing is forged");
  }

  /** No file can be missing here, so {@code F01} is not among them. */
  static Stream<Code> codes() {
    return EnumSet.range(Code.F02_TOO_LARGE, Code.R16_INPUT_COUNTS).stream();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void checkerThatForgivesOneCodeIsExposed(Code code) {
    boolean exposed =
        rejectedCases().anyMatch(each -> forgiving(code, each).equals(Corpus.VERIFIED));
    assertTrue(exposed);
  }

  private static String forgiving(Code code, Case each) {
    return each.expected().equals(code.toString()) ? Corpus.VERIFIED : each.expected();
  }

  @Test
  void everyDimensionHasManyForgeries() {
    Map<Integer, Long> counts =
        rejectedCases()
            .filter(each -> kind(each).equals("fan"))
            .collect(groupingBy(CorpusTest::dimension, counting()));
    assertEquals(Set.of(2, 3, 4, 5), counts.keySet());
    assertTrue(counts.values().stream().allMatch(count -> count >= 60), counts::toString);
  }

  @Test
  void everyKindOfProofHasManyForgeries() {
    Map<String, Long> counts = rejectedCases().collect(groupingBy(CorpusTest::kind, counting()));
    assertEquals(Set.of("fan", "sample", "order", "finite"), counts.keySet());
    assertTrue(counts.values().stream().allMatch(count -> count >= 60), counts::toString);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void rulesOfTheProofFailInEveryDimension(int dimension) {
    Set<String> rules =
        EnumSet.range(Code.R01_NETWORK_HASH, Code.R11_TIED_BOUNDS).stream()
            .map(Code::toString)
            .collect(toCollection(TreeSet::new));
    assertEquals(rules, broken("R", each -> dimension(each) == dimension));
  }

  @ParameterizedTest
  @CsvSource({"sample, R12 R13", "order, R14 R15", "finite, R16"})
  void rulesOfOtherKindsOfProofFailToo(String kind, String own) {
    String rules = "R01 R02 R10 R11 " + own;
    String found =
        broken("R", each -> kind(each).equals(kind)).stream()
            .map(code -> code.substring(0, 3))
            .collect(joining(" "));
    assertEquals(rules, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample", "order", "finite"})
  void filesOfOtherKindsOfProofAreMisspelled(String kind) {
    Set<String> codes =
        EnumSet.range(Code.F03_NOT_ASCII, Code.F09_NUMBER_TOO_LONG).stream()
            .map(Code::toString)
            .collect(toCollection(TreeSet::new));
    Set<String> found = broken("F", each -> kind(each).equals(kind));
    assertTrue(found.containsAll(codes), found::toString);
  }

  /** The codes of some forgeries that begin with a letter, in order. */
  private static Set<String> broken(String letter, Predicate<Case> some) {
    return rejectedCases()
        .filter(some)
        .map(Case::expected)
        .filter(code -> code.startsWith(letter))
        .collect(toCollection(TreeSet::new));
  }

  /** The dimension of the base, or of the certificate itself if it is accepted; else 0. */
  private static int dimension(Case each) {
    Matcher matcher = Pattern.compile("\ndimension ([2-5])\n").matcher(base(each));
    return matcher.results().mapToInt(found -> Integer.parseInt(found.group(1))).sum();
  }

  /** The kind of proof of the base. */
  private static String kind(Case each) {
    return base(each)
        .lines()
        .filter(line -> line.startsWith("proof "))
        .findFirst()
        .orElseThrow()
        .substring(6);
  }

  private static String base(Case each) {
    return FILES.get(each.isAccepted() ? each.certificate() : each.forgedFrom());
  }

  @Test
  void kernelHasNoFailures() {
    assertEquals(List.of(), Corpus.failures(CorpusTest::kernel));
  }

  @Test
  void checkerThatAcceptsEverythingIsExposed() {
    List<String> failures = Corpus.failures(each -> Corpus.VERIFIED);
    assertEquals(rejectedCases().count(), failures.size());
  }

  @Test
  void checkerThatRejectsEverythingIsExposed() {
    List<String> failures = Corpus.failures(each -> "REJECTED");
    assertEquals(CASES.size(), failures.size());
  }

  @ParameterizedTest
  @EnumSource
  void checkerThatAlwaysGivesTheSameCodeIsExposed(Code code) {
    List<String> failures = Corpus.failures(each -> code.toString());
    assertNotEquals(List.of(), failures);
    long accepted = CASES.stream().filter(Case::isAccepted).count();
    assertTrue(failures.size() > accepted, "only accepted cases expose it");
  }

  @Test
  void checkerThatOnlyReadsTheFilesIsExposed() {
    Function<Case, String> reader =
        each -> {
          String verdict = kernel(each);
          return verdict.startsWith("F") ? verdict : Corpus.VERIFIED;
        };
    List<String> failures = Corpus.failures(reader);
    assertTrue(failures.stream().allMatch(failure -> failure.contains("expected R")));
    assertTrue(failures.size() > 50, failures::toString);
  }

  private static String kernel(Case each) {
    return rejection(each).map(rejection -> rejection.code().toString()).orElse(Corpus.VERIFIED);
  }

  private static Optional<Rejection> rejection(Case each) {
    return VERDICTS.computeIfAbsent(each, CorpusTest::check);
  }

  private static Optional<Rejection> check(Case each) {
    try {
      Checker.check(each.networkBytes(), each.certificateBytes(), Budget.DEFAULT);
      return Optional.empty();
    } catch (Rejection e) {
      return Optional.of(e);
    }
  }
}
