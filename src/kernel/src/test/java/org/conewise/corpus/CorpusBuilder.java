package org.conewise.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Builds the corpus: {@code accept/}, {@code reject/}, {@code networks/} and {@code manifest.tsv}.
 * Run {@code main} with the folder to write to, after a change of the cases; a test compares the
 * committed files with what is built here.
 */
final class CorpusBuilder {
  /** What a recipe's file name ends with, after the name of the file that it makes. */
  static final String RECIPE = ".recipe";

  private static final String HEADER =
      String.join("\t", "certificate", "network", "expected", "forged-from", "reason");

  private final SortedMap<String, String> files = new TreeMap<>();
  private final List<String> manifest = new ArrayList<>(List.of(HEADER));

  /** An accepted case, from which others may be forged. */
  record Base(String file, Draft draft) {
    /** The certificate with one occurrence of a string replaced. */
    String edited(String from, String to) {
      return edit(draft.text(), from, to);
    }
  }

  private CorpusBuilder() {}

  /** Every file of the corpus by its path, characters standing for bytes. */
  static SortedMap<String, String> build() {
    CorpusBuilder builder = new CorpusBuilder();
    Bases bases = new Bases(builder);
    new AcceptedCases(builder, bases).addAll();
    new FileForgeries(builder, bases).addAll();
    new NumberForgeries(builder, bases).addAll();
    new NetworkForgeries(builder, bases).addAll();
    for (int n : Bases.DIMENSIONS) {
      DimensionCases cases = new DimensionCases(builder, bases, n);
      new SizeForgeries(cases).addAll();
      new CoverForgeries(cases).addAll();
      new AnswerForgeries(cases).addAll();
      new BoundForgeries(cases).addAll();
    }
    new SampleCases(builder, bases).addAll();
    new OrderCases(builder, bases).addAll();
    new FiniteCases(builder, bases).addAll();
    new LayerCases(builder, bases).addAll();
    new ReferenceCases(builder, bases).addAll();
    builder.files.put("manifest.tsv", String.join("\n", builder.manifest) + "\n");
    return builder.files;
  }

  /** Writes the corpus to the folder that is the only argument. */
  public static void main(String[] args) throws IOException {
    for (Map.Entry<String, String> file : build().entrySet()) {
      Path path = Path.of(args[0]).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), ISO_8859_1);
    }
  }

  /** Replaces one string, which must occur exactly once. */
  static String edit(String text, String from, String to) {
    int first = text.indexOf(from);
    if (first < 0 || first != text.lastIndexOf(from)) {
      throw new IllegalArgumentException("not exactly once: " + from);
    }
    return text.replace(from, to);
  }

  Base accept(String name, Draft draft, String reason) {
    return accept(name, draft, draft.text(), reason);
  }

  /** Adds a certificate that must be accepted, spelled in another way than its draft. */
  Base accept(String name, Draft draft, String text, String reason) {
    String file = put("accept/" + name + ".cert", text);
    add(file, draft.net(), "VERIFIED", "-", reason);
    return new Base(file, draft);
  }

  /** Adds a certificate of any kind of proof that must be accepted. */
  Accepted accept(String name, Net net, String text, String reason) {
    return accept(name, List.of(net), text, reason);
  }

  /** Adds a certificate of a comparison, or of any other question, that must be accepted. */
  Accepted accept(String name, List<Net> nets, String text, String reason) {
    String file = put("accept/" + name + ".cert", text);
    Accepted accepted = new Accepted(file, nets, text);
    add(file, accepted, "VERIFIED", "-", reason);
    return accepted;
  }

  /** Adds a certificate of any kind of proof that must be rejected. */
  void reject(String code, String name, Accepted forged, String reason) {
    String file = put("reject/" + name + ".cert", forged.text());
    add(file, forged, code, forged.file(), reason);
  }

  void reject(String code, String name, Base base, Draft forged, String reason) {
    reject(code, name, base, forged.text(), forged.net(), reason);
  }

  void reject(String code, String name, Base base, String forged, String reason) {
    reject(code, name, base, forged, base.draft().net(), reason);
  }

  /** Adds a certificate that must be rejected together with the given network. */
  void reject(String code, String name, Base base, String forged, Net net, String reason) {
    add(put("reject/" + name + ".cert", forged), net, code, base.file(), reason);
  }

  /** Adds a reference that must be rejected although the other files are good. */
  void rejectReference(String code, String name, Accepted base, String forged, String reason) {
    String file = put("reject/" + name + ".net", forged);
    String nets = base.net().file() + " " + file;
    manifest.add(String.join("\t", base.file(), nets, code, base.file(), reason));
  }

  /** Adds a network that must be rejected although its certificate is good. */
  void rejectNetwork(String code, String name, Base base, String forged, String reason) {
    String file = put("reject/" + name + ".net", forged);
    manifest.add(String.join("\t", base.file(), file, code, base.file(), reason));
  }

  /** Adds a network that must be rejected beside an accepted certificate of any kind of proof. */
  void rejectNetwork(String code, String name, Accepted base, String forged, String reason) {
    String file = put("reject/" + name + ".net", forged);
    manifest.add(String.join("\t", base.file(), file, code, base.file(), reason));
  }

  private void add(String file, Net net, String expected, String base, String reason) {
    add(file, new Accepted(base, net, ""), expected, base, reason);
  }

  private void add(String file, Accepted forged, String expected, String base, String reason) {
    forged.nets().forEach(net -> files.put(net.file(), net.text()));
    manifest.add(String.join("\t", file, forged.netFiles(), expected, base, reason));
  }

  /** Files with an expression such as {@code {9*1000}} are stored as recipes. */
  private String put(String file, String text) {
    String stored = Recipe.isOne(text) ? file + RECIPE : file;
    if (files.put(stored, text) != null) {
      throw new IllegalArgumentException("two cases of the name " + file);
    }
    return stored;
  }
}
