package org.conewise.corpus;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.conewise.check.Point;

/** Certificates that compare two networks, and forgeries of these. */
final class ReferenceCases {
  private static final String R01 = "R01-NETWORK-HASH";
  private static final String R02 = "R02-STATEMENT";
  private static final String TASK = "task argmax";

  private final CorpusBuilder corpus;
  private final Bases bases;

  ReferenceCases(CorpusBuilder corpus, Bases bases) {
    this.corpus = corpus;
    this.bases = bases;
  }

  void addAll() {
    for (int n : Bases.DIMENSIONS) {
      addFan(n);
    }
    addExample();
    addSamples();
    addOrder();
  }

  /** The orthants, on which both networks are linear and give one answer. */
  private static List<Region> orthants(int n) {
    TreeMap<String, Region> regions = new TreeMap<>();
    for (int set = 0; set < 1 << n; set++) {
      Set<Integer> on = new TreeSet<>();
      List<Point> cell = new ArrayList<>();
      int negative = 0;
      for (int i = 0; i < n; i++) {
        boolean isOn = (set >> i & 1) == 1;
        long[] ray = new long[n];
        ray[i] = isOn ? 1 : -1;
        cell.add(Point.of(ray));
        negative += isOn ? 0 : 1;
        if (isOn) {
          Collections.addAll(on, i, n + i);
        }
      }
      if (negative % 2 == 1) {
        Collections.swap(cell, n - 2, n - 1);
      }
      String word = IntStream.range(0, n).mapToObj(i -> on.contains(i) ? "1" : "0").toList() + "";
      regions.put(word, new Region(on, List.of(cell)));
    }
    return List.copyOf(regions.values());
  }

  private static String against(Draft draft, Net reference) {
    return CorpusBuilder.edit(draft.text(), TASK, "against sha256 " + reference.hash());
  }

  private void addFan(int n) {
    Net net = LayerCases.last(n);
    Net reference = bases.last.get(n).draft().net();
    Draft draft =
        Draft.of(net, "argmax", Bases.direction(n), orthants(n), "0 0", "0.5 0.5");
    if (n > 2) {
      draft = draft.claiming("0 0", "0.499 0.501");
    }
    String name = "against-" + n;
    List<Net> nets = List.of(net, reference);
    Accepted base =
        corpus.accept(name, nets, against(draft, reference), "two files of one function");
    addHashes(name, base, net, reference);
    addShapes(name, base, net, n);
    addAnswers(name, base, draft, reference, n);
  }

  private void addHashes(String name, Accepted base, Net net, Net reference) {
    reject(R01, name + "-swapped", base.beside(reference, net), "the other way round");
    reject(R01, name + "-no-reference", base.beside(net), "the reference is not given");
    reject(R01, name + "-twice-the-network", base.beside(net, net), "not the reference");
    reject(R01, name + "-twice-the-reference", base.beside(reference, reference), "another");
    Accepted itself = base.with(reference.hash(), net.hash());
    reject(R01, name + "-itself", itself, "the hash of the network as that of the reference");
    Accepted task = base.with("against sha256 " + reference.hash(), TASK);
    reject(R01, name + "-of-a-task", task, "a task is asked, and a reference given");
    String another = (reference.hash().startsWith("0") ? "1" : "0") + reference.hash().substring(1);
    reject(R01, name + "-hash-changed", base.with(reference.hash(), another), "no network");
  }

  private void addShapes(String name, Accepted base, Net net, int n) {
    Net longer = bases.last.get(n == 5 ? 2 : n + 1).draft().net();
    reject(R02, name + "-other-inputs", compared(base, net, longer), "another number of inputs");
    String[] more = new String[n + 1];
    Arrays.fill(more, "0 ".repeat(n - 1) + "0");
    Net wider = Net.ofPositiveParts("layers-of-" + n + "-and-a-logit-more", n, more);
    reject(R02, name + "-other-logits", compared(base, net, wider), "another number of logits");
  }

  private void addAnswers(String name, Accepted base, Draft draft, Net reference, int n) {
    Draft off = draft.changed(-1, region -> region.switched(2 * n - 1));
    reject(
        "R07-SIGN-CONFLICT",
        name + "-a-bit-of-the-reference-changed",
        new Accepted(base.file(), base.nets(), against(off, reference)),
        "its last unit is on there");
    Draft beyond = draft.changed(-1, region -> region.switched(2 * n));
    reject(
        "R03-PATTERN",
        name + "-a-unit-more",
        new Accepted(base.file(), base.nets(), against(beyond, reference)),
        "there is no such unit");
    Net open = Net.ofPositiveParts("layers-open-" + n, n, firstTwo(n));
    reject(
        "R09-WINNER-CONFLICT",
        name + "-open-reference",
        compared(base, base.net(), open),
        "the answer of the reference changes within a cell");
    Accepted swapped = new Accepted(base.file(), List.of(open, reference), base.text());
    reject(
        "R09-WINNER-CONFLICT",
        name + "-open-network",
        new Accepted(
            base.file(),
            swapped.nets(),
            CorpusBuilder.edit(base.text(), base.net().hash(), open.hash())),
        "the answer of the network changes within a cell");
    Accepted wrong = base.with("ties first", "ties wrong");
    reject("R10-ERROR-BOUNDS", name + "-ties-wrong", wrong, "half of the inputs are tied");
    String tied = n == 2 ? "tied 0.5 0.5" : "tied 0.499 0.501";
    reject("R11-TIED-BOUNDS", name + "-no-ties", base.with(tied, "tied 0 0"), "half are tied");
  }

  /** Logits that are the first two units, and else 0. */
  private static String[] firstTwo(int n) {
    String[] logits = new String[n];
    for (int i = 0; i < n; i++) {
      int row = i;
      logits[i] =
          IntStream.range(0, n)
              .mapToObj(k -> k == row && k < 2 ? "1" : "0")
              .collect(joining(" "));
    }
    return logits;
  }

  /** Compared with another reference, by its true hash. */
  private static Accepted compared(Accepted base, Net net, Net other) {
    String text = CorpusBuilder.edit(base.text(), base.nets().get(1).hash(), other.hash());
    return new Accepted(base.file(), List.of(net, other), text);
  }

  private void reject(String code, String name, Accepted forged, String reason) {
    corpus.reject(code, name, forged, reason);
  }

  /** The example of the format page, and references that are not well-formed. */
  private void addExample() {
    Net net = LayerCases.lastOfThree();
    Net reference = bases.last.get(2).draft().net();
    Draft draft =
        Draft.of(net, "argmax", Point.of(3, 1), orthants(2), "0 0", "0.5 0.5");
    String text = against(draft, reference);
    Accepted base =
        corpus.accept("against-of-three", List.of(net, reference), text, "three layers, and two");
    rejectLine("twice", base, "ties first", "against sha256 " + net.hash() + "\nties first");
    rejectLine("and-a-task", base, "ties first", TASK + "\nties first");
    rejectLine("without-a-hash", base, "against sha256 " + reference.hash(), "against sha256");
    rejectLine("by-another-digest", base, "against sha256", "against sha512");
    String upper = reference.hash().toUpperCase(Locale.ROOT);
    rejectLine("in-capitals", base, reference.hash(), upper);
    rejectLine("in-another-word", base, "against ", "versus ");
    String file = reference.text();
    String f07 = "F07-SYNTAX";
    rejectReference(f07, "of-another-kind", base, file.replace("rnn 1", "lstm 1"));
    rejectReference("F08-NUMBER", "with-minus-zero", base, file.replace("1\n0\nend", "1\n-0\nend"));
    rejectReference("F04-TRUNCATED", "cut-off", base, file.replace("end\n", ""));
    rejectReference("F05-TRAILING", "twice", base, file + file);
    rejectReference("F06-MAGIC", "version-2", base, file.replace("network 1", "network 2"));
    rejectReference("F10-LIMIT", "of-no-units", base, file.replace("rnn 1", "rnn 0"));
  }

  private void rejectLine(String name, Accepted base, String from, String to) {
    reject("F07-SYNTAX", "against-" + name, base.with(from, to), "another line is expected");
  }

  private void rejectReference(String code, String name, Accepted base, String forged) {
    corpus.rejectReference(code, "reference-" + name, base, forged, "not well-formed");
  }

  private void addSamples() {
    Net net = LayerCases.lastOfThree();
    Net reference = bases.last.get(2).draft().net();
    Net other = bases.handmade2.draft().net();
    String few = "0.000000 0.000292";
    String head = "conewise-certificate 1\nproof sample\nnetwork sha256 " + net.hash() + "\n";
    String plan = "\nties first\nconfidence 40\nsamples 100000\n";
    String equal =
        head
            + ("against sha256 " + reference.hash() + plan)
            + ("counts 0 50356\nerror " + few + "\ntied 0.4 0.6\nend\n");
    Accepted base =
        corpus.accept("sample-against", List.of(net, reference), equal, "they never differ");
    String differ =
        head
            + ("against sha256 " + other.hash() + plan)
            + "counts 49951 50008\nerror 0.4 0.6\ntied 0.4 0.6\nend\n";
    Accepted half =
        corpus.accept("sample-against-2", List.of(net, other), differ, "they differ in half");
    String r13 = "R13-SAMPLE-COUNTS";
    String count = "another number was found";
    reject(r13, "sample-against-a-tie-less", base.with("counts 0 50356", "counts 0 50355"), count);
    reject(r13, "sample-against-2-one-less", half.with("counts 49951", "counts 49950"), count);
    reject(r13, "sample-against-2-ties-wrong", half.with("ties first", "ties wrong"), count);
    reject(R01, "sample-against-swapped", base.beside(reference, net), "the other way round");
    reject(R01, "sample-against-no-reference", base.beside(net), "the reference is not given");
    Net longer = bases.last.get(3).draft().net();
    reject(R02, "sample-against-other-inputs", compared(base, net, longer), "three inputs");
  }

  private void addOrder() {
    Net net = LayerCases.lastOfThree();
    Net reference = bases.last.get(2).draft().net();
    String head = "conewise-certificate 1\nproof order\nnetwork sha256 " + net.hash() + "\n";
    String tail = "\nties first\nerror 1/2\ntied 1/2\nend\n";
    Accepted base =
        corpus.accept(
            "order-layers", List.of(net), head + "task 2nd_argmax" + tail, "a list of layers");
    String compared = head + "against sha256 " + reference.hash() + tail.replace("r 1/2", "r 0");
    Accepted forged = new Accepted(base.file(), List.of(net, reference), compared);
    reject(R02, "order-against", forged, "proofs by order are about tasks");
  }
}
