package org.conewise.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The committed corpus, and how a checker is judged by it. */
final class Corpus {
  static final Path FOLDER = Path.of("src", "kernel", "src", "test", "corpus");
  static final String VERIFIED = "VERIFIED";

  private Corpus() {}

  /**
   * A line of the manifest.
   *
   * @param networks the network, and after a space the reference, if there is one
   * @param forgedFrom the certificate of the accepted case that was changed, or {@code -}
   */
  record Case(
      String certificate, String networks, String expected, String forgedFrom, String reason) {
    private static Case parse(String line) {
      String[] fields = line.split("\t", -1);
      if (fields.length != 5) {
        throw new IllegalArgumentException(line);
      }
      return new Case(fields[0], fields[1], fields[2], fields[3], fields[4]);
    }

    boolean isAccepted() {
      return expected.equals(VERIFIED);
    }

    /** The file that this case is there for. */
    String file() {
      return networkFiles().stream()
          .filter(name -> name.startsWith("reject/"))
          .findFirst()
          .orElse(certificate);
    }

    List<String> networkFiles() {
      return List.of(networks.split(" "));
    }

    List<byte[]> networkBytes() {
      return networkFiles().stream().map(Corpus::bytes).toList();
    }

    byte[] certificateBytes() {
      return bytes(certificate);
    }

    @Override
    public String toString() {
      return expected + " " + file();
    }
  }

  /** The lines of the manifest after the first. */
  static List<Case> cases() {
    return content("manifest.tsv").lines().skip(1).map(Case::parse).toList();
  }

  /**
   * What a checker gets wrong: one line for each case.
   *
   * @param checker gives {@code VERIFIED} or the code of the rule that failed
   */
  static List<String> failures(Function<Case, String> checker) {
    List<String> failures = new ArrayList<>();
    for (Case each : cases()) {
      String verdict = checker.apply(each);
      if (!verdict.equals(each.expected())) {
        failures.add(each.file() + ": expected " + each.expected() + ", found " + verdict);
      }
    }
    return failures;
  }

  /** Every file by its path, characters standing for bytes. */
  static SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    names().forEach(name -> files.put(name, content(name)));
    return files;
  }

  /** Every file's path within the corpus, with slashes. */
  static SortedSet<String> names() {
    try (Stream<Path> paths = Files.walk(FOLDER)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith("."))
          .collect(toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String file) {
    String content = content(file);
    boolean recipe = file.endsWith(CorpusBuilder.RECIPE);
    return recipe ? Recipe.expand(content) : content.getBytes(ISO_8859_1);
  }

  private static String content(String file) {
    try {
      return Files.readString(FOLDER.resolve(file), ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
