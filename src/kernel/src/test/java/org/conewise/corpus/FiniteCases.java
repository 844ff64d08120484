package org.conewise.corpus;

import java.util.List;
import org.conewise.check.finite.FiniteExamples;
import org.conewise.check.finite.TransformerText;

/**
 * Proofs by all inputs: other counts, other transformers, and what a careless reader would find.
 */
final class FiniteCases {
  private static final String F07 = "F07-SYNTAX";
  private static final String F08 = "F08-NUMBER";
  private static final String F10 = "F10-LIMIT";
  private static final String R02 = "R02-STATEMENT";
  private static final String R10 = "R10-ERROR-BOUNDS";
  private static final String R11 = "R11-TIED-BOUNDS";
  private static final String R16 = "R16-INPUT-COUNTS";

  private final CorpusBuilder corpus;
  private final KindCases cases;
  private final Bases bases;

  /** The answer is the last of two tokens: 3 of 4 are errors. */
  private final Accepted last;

  /** All logits are equal: the answer 0 is right for 3 of 4. */
  private final Accepted zero;

  /** The share 1/(1 + exp(-1)) = 0.731… is less than 4/5, so the answer is 0. */
  private final Accepted share;

  /** The share is exactly 1/2, as the other logit is: all inputs are open. */
  private final Accepted half;

  FiniteCases(CorpusBuilder corpus, Bases bases) {
    this.corpus = corpus;
    this.bases = bases;
    cases = new KindCases(corpus, "finite");
    last = accept("last-2", FiniteExamples.lastToken(2), "3 0 0", "3/4 3/4", "0 0", "no attention");
    zero = accept("zero-2", FiniteExamples.zeros(2, 2, 2), "1 4 0", "1/4 1/4", "1 1", "all tied");
    share =
        accept("share", FiniteExamples.share("2", "4/5"), "1 0 0", "1/4 1/4", "0 0", "attention");
    half = accept("half", FiniteExamples.share("0", "1/2"), "0 0 4", "0 1", "0 1", "all are open");
  }

  void addAll() {
    addAccepted();
    cases.rejectFiles(last);
    addCounts();
    addFractions();
    addFields();
    addStatements();
    addTransformers();
    addMisreadings();
    addNetworkFiles();
  }

  private static Net net(String name, TransformerText text) {
    return new Net("networks/finite-" + name + ".net", text.file());
  }

  private static String lines(String ties, String counts, String error, String tied) {
    return "task longest_cycle\nties "
        + (ties + "\nprecision 256\ncounts " + counts)
        + ("\nerror " + error + "\ntied " + tied);
  }

  private Accepted accept(
      String name, TransformerText text, String counts, String error, String tied, String reason) {
    return cases.accept(name, net(name, text), lines("first", counts, error, tied), reason);
  }

  private void addAccepted() {
    String magic = "conewise-certificate 1\n";
    cases.accept(
        "with-comments", last.with(magic, magic + "# \n# end\n"), "comments after the first line");
    String all = lines("wrong", "4 4 0", "1 1", "1 1");
    cases.accept("zero-2-ties-wrong", zero.net(), all, "ties are errors");
    accept("swap", FiniteExamples.swap(), "0 0 0", "0 0", "0 0", "never wrong");
    accept("zero-1", FiniteExamples.zeros(1, 1, 1), "0 0 0", "0 0", "0 0", "one input");
    TransformerText rows = FiniteExamples.share("2", "0 0 1 0", "1/2 0 0 0", "0 0 1 0");
    accept("equal-rows", rows, "11 27 0", "11/27 11/27", "1 1", "two rows are equal");
    String tiny = "1/1" + "0".repeat(200) + " 0 1 0";
    TransformerText near = FiniteExamples.share("2", "0 0 1 0", "0 0 0 0", tiny);
    accept("rows-that-differ", near, "25 0 0", "25/27 25/27", "0 0", "by what no input changes");
    addFollowing();
  }

  /** A checker finds more than is claimed, and the claim is true. */
  private void addFollowing() {
    cases.accept("share-open", changed(share, "0 0 1", "0 1/4", "0 1/4"), "one may be open");
    cases.accept("share-all-open", changed(share, "0 0 4", "0 1", "0 1"), "all may be open");
    cases.accept("share-of-little-precision", precision(share, "1"), "the logits differ by 0.07");
    cases.accept("share-of-the-greatest-precision", precision(share, "4096"), "4096 is allowed");
    cases.accept("half-of-little-precision", precision(half, "1"), "fewer digits are enough");
  }

  private static Accepted precision(Accepted base, String precision) {
    return base.with("precision 256", "precision " + precision);
  }

  private static Accepted changed(Accepted base, String counts, String error, String tied) {
    String text =
        base.text()
            .replaceFirst("\ncounts .*\n", "\ncounts " + counts + "\n")
            .replaceFirst("\nerror .*\n", "\nerror " + error + "\n")
            .replaceFirst("\ntied .*\n", "\ntied " + tied + "\n");
    return new Accepted(base.file(), base.net(), text);
  }

  private void count(String name, Accepted forged, String reason) {
    cases.reject(R16, name, forged, reason);
  }

  private void addCounts() {
    count("an-error-more", changed(last, "4 0 0", "1 1", "0 0"), "three are errors");
    count("an-error-less", changed(last, "2 0 0", "1/2 1/2", "0 0"), "three are errors");
    count("no-error", changed(last, "0 0 0", "0 0", "0 0"), "three are errors");
    count("a-tie-more", changed(last, "3 1 0", "3/4 3/4", "1/4 1/4"), "none is tied");
    count("a-tie-less", changed(zero, "1 3 0", "1/4 1/4", "3/4 3/4"), "all are tied");
    count("no-tie", changed(zero, "1 0 0", "1/4 1/4", "0 0"), "all are tied");
    count("ties-are-errors", changed(zero, "4 4 0", "1 1", "1 1"), "ties are no errors here");
    count("an-error-less-one-open", changed(last, "1 0 1", "1/4 1/2", "0 1/4"), "one is missing");
    count("an-error-more-one-open", changed(share, "2 0 1", "1/2 3/4", "0 1/4"), "one is an error");
    count("a-tie-more-one-open", changed(share, "1 1 1", "1/4 1/2", "1/4 1/2"), "none is tied");
    count("half-as-ties", changed(half, "1 4 0", "1/4 1/4", "1 1"), "true, and not shown");
    count("half-as-errors", changed(half, "4 0 0", "1 1", "0 0"), "all are open");
    count("half-as-no-errors", changed(half, "0 0 0", "0 0", "0 0"), "all are open");
    count("half-with-one-guessed", changed(half, "1 1 3", "1/4 1", "1/4 1"), "none is decided");
    count("half-with-one-open", changed(half, "0 0 1", "0 1/4", "0 1/4"), "all are open");
    Accepted wrong = zero.with("ties first", "ties wrong");
    count("of-the-other-policy", wrong, "ties are errors");
    count(
        "of-the-greatest-precision",
        precision(share, "4096").with("counts 1 0 0\nerror 1/4 1/4", "counts 3 0 0\nerror 3/4 3/4"),
        "one is an error");
  }

  private void addFractions() {
    String[][] others = {
      {"too-small", "1/2"},
      {"too-great", "1"},
      {"a-millionth-more", "750001/1000000"},
      {"negative", "-3/4"},
      {"above-1", "3/2"},
      {"of-the-opposite", "1/4"},
      {"zero", "0"}
    };
    for (String[] other : others) {
      String reason = "well-formed, and not 3 of 4";
      cases.reject(
          R10,
          "least-error-" + other[0],
          last.with("error 3/4 3/4", "error " + other[1] + " 3/4"),
          reason);
      cases.reject(
          R10,
          "greatest-error-" + other[0],
          last.with("error 3/4 3/4", "error 3/4 " + other[1]),
          reason);
    }
    cases.reject(R10, "of-more-than-all", changed(half, "1 0 4", "1/4 5/4", "0 1"), "5 of 4");
    cases.reject(R11, "ties-of-more-than-all", changed(half, "0 1 4", "0 1", "1/4 5/4"), "5 of 4");
    cases.reject(R11, "least-tie-too-great", last.with("tied 0 0", "tied 1/4 0"), "0 of 4");
    cases.reject(R11, "greatest-tie-too-great", last.with("tied 0 0", "tied 0 1/4"), "0 of 4");
    cases.reject(R11, "ties-negative", last.with("tied 0 0", "tied -1/4 0"), "0 of 4");
    cases.reject(R11, "ties-denied", zero.with("tied 1 1", "tied 0 0"), "4 of 4");
    cases.reject(R10, "bounds-swapped", half.with("error 0 1", "error 1 0"), "the lower one first");
  }

  private static final String[][] SPELLINGS = {
    {"not-in-lowest-terms", "6/8", "3/4 is its spelling"},
    {"as-a-decimal", "0.75", "3/4 is its spelling"},
    {"of-two-negatives", "-3/-4", "3/4 is its spelling"},
    {"with-a-plus-sign", "+3/4", "no plus sign"},
    {"with-leading-zeros", "03/4", "no leading zeros"},
    {"without-a-denominator", "3/", "digits after the slash"},
    {"of-nothing", "3/0", "no such number"}
  };

  private void addFields() {
    for (String[] spelling : SPELLINGS) {
      String line = "error " + spelling[1] + " 3/4";
      cases.reject(F08, "fraction-" + spelling[0], last.with("error 3/4 3/4", line), spelling[2]);
      String other = "error 3/4 " + spelling[1];
      cases.reject(
          F08, "second-fraction-" + spelling[0], last.with("error 3/4 3/4", other), spelling[2]);
    }
    for (String keyword : List.of("error 3/4 3/4", "tied 0 0", "counts 3 0 0", "precision 256")) {
      String word = keyword.substring(0, keyword.indexOf(' '));
      String line = keyword + "\n";
      cases.reject(F07, word + "-of-another-field", last.with(line, keyword + " 0\n"), "too many");
      cases.reject(F07, word + "-missing", last.with(line, ""), "a line is missing");
      cases.reject(F07, word + "-misspelled", last.with(line, "un" + line), "another keyword");
    }
    cases.reject(
        F07,
        "counts-late",
        last.with("counts 3 0 0\nerror 3/4 3/4\n", "error 3/4 3/4\ncounts 3 0 0\n"),
        "the order");
    addNumbers();
  }

  private void addNumbers() {
    String[][] counts = {
      {"negative", "-3 0 0", F08},
      {"with-a-zero-before", "03 0 0", F08},
      {"ties-negative", "3 -1 0", F08},
      {"open-negative", "3 0 -1", F08},
      {"a-fraction", "3/4 0 0", F08},
      {"of-a-trillion-and-one", "1000000000001 0 0", F10},
      {"ties-of-a-trillion-and-one", "3 1000000000001 0", F10},
      {"open-of-a-trillion-and-one", "3 0 1000000000001", F10}
    };
    for (String[] count : counts) {
      Accepted forged = last.with("counts 3 0 0", "counts " + count[1]);
      cases.reject(count[2], "count-" + count[0], forged, "not a count within the limits");
    }
    cases.reject(F10, "without-precision", precision(last, "0"), "at least 1");
    cases.reject(F10, "of-precision-4097", precision(last, "4097"), "at most 4096");
    cases.reject(F08, "of-negative-precision", precision(last, "-256"), "no sign");
    cases.reject(F08, "of-precision-with-a-zero", precision(last, "0256"), "no leading zeros");
    cases.reject(
        "F09-NUMBER-TOO-LONG",
        "fraction-of-10001-digits",
        last.with("error 3/4 3/4", "error 1{0*10000}/3 3/4"),
        "too long");
  }

  private void addStatements() {
    for (String task : List.of("argmax", "2nd_argmax", "argmedian")) {
      Accepted forged = last.with("longest_cycle", task);
      cases.reject(R02, "of-the-task-" + task, forged, "a task of another kind of network");
    }
    String hash = zero.net().hash();
    Accepted against = last.with("task longest_cycle", "against sha256 " + hash);
    cases.reject(R02, "against-another", against, "a task is needed");
    cases.reject(R02, "of-more-tokens", zero.about(zeros(2, 3, 2)), "a token that is no position");
    cases.reject(R02, "of-fewer-tokens", zero.about(zeros(3, 2, 3)), "a position that is no token");
    cases.reject(R02, "of-more-logits", zero.about(zeros(2, 2, 3)), "a logit that is no token");
    cases.reject(R02, "of-nine-positions", zero.about(zeros(9, 9, 9)), "at most 8");
    Net rnn = bases.last.get(2).draft().net();
    cases.reject(R02, "of-a-recurrent-network", last.about(rnn), "another form of network");
    cases.reject(R02, "beside-a-recurrent-network", last.beside(rnn), "another form of network");
    cases.reject("R01-NETWORK-HASH", "wrong-network", last.beside(zero.net()), "another network");
    addOtherKinds();
  }

  /** The kind of proof of a recurrent network, about a transformer. */
  private void addOtherKinds() {
    String order = "conewise-certificate 1\nproof order\nnetwork sha256 ";
    String rest = "\ntask longest_cycle\nties first\nerror 3/4\ntied 0\nend\n";
    Accepted forged = new Accepted(last.file(), last.net(), order + last.net().hash() + rest);
    cases.reject(R02, "by-order", forged, "orders are no tokens");
  }

  private static Net zeros(int length, int tokens, int outputs) {
    String name = "zeros-" + length + "-" + tokens + "-" + outputs;
    return net(name, FiniteExamples.zeros(length, tokens, outputs));
  }

  private void transformer(String name, Accepted base, TransformerText other, String reason) {
    count("of-" + name, base.about(net(name, other)), reason);
  }

  /** Transformers of which another number of inputs are errors. */
  private void addTransformers() {
    transformer("query-doubled", share, FiniteExamples.share("4", "4/5"), "0.88 is more than 4/5");
    transformer(
        "query-negative",
        changed(share, "3 0 0", "3/4 3/4", "0 0"),
        FiniteExamples.share("-2", "4/5"),
        "0.27 is less than 4/5");
    transformer("number-less", share, FiniteExamples.share("2", "7/10"), "0.73 is more than 7/10");
    TransformerText three = FiniteExamples.lastToken(3);
    transformer(
        "three-tokens", changed(last, "3 0 0", "1/9 1/9", "0 0"), three, "18 of 27 are errors");
    TransformerText rows = FiniteExamples.share("2", "0 0 1 0", "1/2 0 0 0", "0 0 1 0");
    transformer(
        "unequal-rows",
        three(rows),
        FiniteExamples.share("2", "0 0 1 0", "1/2 0 0 0", "0 0 2 0"),
        "no row is another one");
  }

  private Accepted three(TransformerText rows) {
    return cases.accept(
        "equal-rows-again",
        net("equal-rows", rows),
        lines("first", "11 27 0", "11/27 11/27", "1 1"),
        "the base of what follows");
  }

  /** What is found if a rule is misread. */
  private void addMisreadings() {
    misread("without-the-root", share, "3 0 0", "3/4 3/4", "0 0", "0.88 if nothing is divided");
    misread("without-the-state", last, "1 4 0", "1/4 1/4", "1 1", "attention alone is 0");
    misread("first-position-read", last, "1 0 0", "1/4 1/4", "0 0", "the last one is read");
    misread("length-not-less-1", last, "4 0 0", "1 1", "0 0", "lengths are from 1");
    misread("all-right", last, "0 0 0", "0 0", "0 0", "nothing is compared");
  }

  private void misread(
      String name, Accepted base, String counts, String error, String tied, String reason) {
    count("misread-" + name, changed(base, counts, error, tied), reason);
  }

  private void network(String code, String name, String from, String to, String reason) {
    String forged = CorpusBuilder.edit(last.net().text(), from, to);
    corpus.rejectNetwork(code, "finite-network-" + name, last, forged, reason);
  }

  private void addNetworkFiles() {
    String sizes = "transformer 2 2 2 2 1";
    String[][] shapes = {
      {"without-width", "0 2 2 2 1"}, {"of-width-257", "257 2 2 2 1"},
      {"without-positions", "2 0 2 2 1"}, {"of-65-positions", "2 65 2 2 1"},
      {"without-tokens", "2 2 0 2 1"}, {"of-65-tokens", "2 2 65 2 1"},
      {"without-outputs", "2 2 2 0 1"}, {"of-65-outputs", "2 2 2 65 1"},
      {"without-layers", "2 2 2 2 0"}, {"of-65-layers", "2 2 2 2 65"},
      {"too-short-for-its-width", "256 2 2 2 1"}, {"too-short-for-its-layers", "2 2 2 2 64"}
    };
    for (String[] shape : shapes) {
      network(F10, shape[0], sizes, "transformer " + shape[1], "a size out of its range");
    }
    network(F07, "of-four-sizes", sizes, "transformer 2 2 2 2", "five sizes");
    network(F07, "of-six-sizes", sizes, sizes + " 1", "five sizes");
    network(F07, "of-another-form", sizes, "perceiver 2 2 2 2 1", "no such form");
    network(F07, "key-before-query", "query\n0 0\n0 0\nkey", "key\n0 0\n0 0\nquery", "the order");
    network(F07, "with-a-bias", "unembedding", "bias\n0 0\nunembedding", "no biases");
    network(F07, "row-too-long", "embedding\n1 0\n0 1\npos", "embedding\n1 0 0\n0 1\npos", "two");
    network(F07, "row-missing", "value\n0 0\n0 0\n", "value\n0 0\n", "a name is read as a row");
    network(
        F08,
        "weight-as-a-decimal",
        "embedding\n1 0\n0 1\npos",
        "embedding\n1.0 0\n0 1\npos",
        "no decimals");
    network("F05-TRAILING", "with-two-ends", "end\n", "end\nend\n", "a line after the end");
    network("F04-TRUNCATED", "cut", "0 1\nend\n", "0 1\n", "cut off");
  }
}
