package org.conewise.corpus;

import org.conewise.corpus.CorpusBuilder.Base;

/** Networks that are not written as the format demands, or that a certificate is not about. */
final class NetworkForgeries {
  private static final String F08 = "F08-NUMBER";
  private static final String F10 = "F10-LIMIT";
  private static final String R01 = "R01-NETWORK-HASH";
  private static final String R02 = "R02-STATEMENT";

  private final CorpusBuilder corpus;
  private final Bases bases;
  private final Base base;

  NetworkForgeries(CorpusBuilder corpus, Bases bases) {
    this.corpus = corpus;
    this.bases = bases;
    base = bases.last.get(2);
  }

  void addAll() {
    addFiles();
    addNumbers();
    addSizes();
    addOtherNetworks();
    addStatements();
  }

  private void add(String code, String name, String from, String to, String reason) {
    String forged = CorpusBuilder.edit(base.draft().net().text(), from, to);
    corpus.rejectNetwork(code, "network-" + name, base, forged, reason);
  }

  private void addFiles() {
    String text = base.draft().net().text();
    String magic = "network 1\n";
    add("F02-TOO-LARGE", "larger-than-64-mib", magic, magic + "# {x*67108864}\n", "64 MiB");
    add(
        "F03-NOT-ASCII",
        "with-a-minus-of-unicode",
        "hidden\n1",
        "hidden\n\u00e2\u0088\u00921",
        "a sign in UTF-8");
    String cut = text.substring(0, text.length() - 6);
    corpus.rejectNetwork("F04-TRUNCATED", "network-cut-before-end", base, cut, "rows are missing");
    corpus.rejectNetwork("F05-TRAILING", "network-twice", base, text + text, "two networks");
    add("F06-MAGIC", "version-2", "network 1", "network 2", "another version");
    add("F07-SYNTAX", "with-a-bias", "hidden-output", "bias\n0\nhidden-output", "no biases");
    add("F07-SYNTAX", "of-another-kind", "rnn 1", "lstm 1", "only rnn is known");
    add("F07-SYNTAX", "row-too-long", "hidden-hidden\n0", "hidden-hidden\n0 0", "one field a row");
    add(
        "F08-NUMBER",
        "row-missing",
        "hidden-output\n1\n0",
        "hidden-output\n1",
        "the end is read as a row");
    add("F07-SYNTAX", "comment-among-rows", "input-hidden\n", "input-hidden\n# 1\n", "not here");
  }

  /** Another spelling of a weight of 1/2, most of the same value. */
  private void addHalf(String name, String spelling, String reason) {
    String text = bases.half2.draft().net().text();
    String forged = CorpusBuilder.edit(text, "input-hidden\n1/2", "input-hidden\n" + spelling);
    corpus.rejectNetwork(F08, "network-" + name, bases.half2, forged, reason);
  }

  /** Another spelling of a weight of 0, most of the same value. */
  private void addZero(String name, String spelling, String reason) {
    add(F08, name, "hidden-hidden\n0", "hidden-hidden\n" + spelling, reason);
  }

  private void addNumbers() {
    addHalf("fraction-not-in-lowest-terms", "2/4", "1/2 is its spelling");
    addHalf("fraction-of-two-negatives", "-1/-2", "1/2 is its spelling");
    addHalf("fraction-with-a-negative-denominator", "1/-2", "-1/2 is its spelling");
    addHalf("fraction-with-a-leading-zero", "1/02", "no leading zeros");
    addHalf("fraction-with-a-zero-before-it", "01/2", "no leading zeros");
    addHalf("fraction-with-a-plus-sign", "+1/2", "no plus sign");
    addHalf("fraction-with-a-plus-sign-below", "1/+2", "no plus sign");
    addHalf("fraction-without-a-value", "1/0", "no such number");
    addHalf("fraction-without-a-denominator", "1/", "digits after the slash");
    addHalf("fraction-without-a-numerator", "/2", "digits before the slash");
    addHalf("fraction-of-three", "1/2/1", "one slash");
    addHalf("weight-as-a-decimal", "0.5", "1/2 is its spelling");
    addHalf("weight-with-an-exponent", "5e-1", "1/2 is its spelling");
    addHalf("weight-infinite", "inf", "not a number");
    addZero("fraction-of-zero", "0/5", "0 is its spelling");
    addZero("fraction-of-zero-by-one", "0/1", "0 is its spelling");
    addZero("weight-minus-zero", "-0", "zero has no sign");
    addZero("weight-of-two-zeros", "00", "no leading zeros");
    add(F08, "fraction-of-an-integer", "input-hidden\n1", "input-hidden\n1/1", "1 is its spelling");
    add(
        "F09-NUMBER-TOO-LONG",
        "numerator-of-10001-digits",
        "hidden\n1",
        "hidden\n1{0*10000}/3",
        "too long");
    add(
        "F09-NUMBER-TOO-LONG",
        "denominator-of-10001-digits",
        "hidden\n1",
        "hidden\n1/1{0*10000}",
        "too long");
  }

  private void addSize(String name, String shape, String reason) {
    add(F10, name, "rnn 1 2 2", "rnn " + shape, reason);
  }

  private void addSizes() {
    addSize("without-units", "0 2 2", "at least one hidden unit");
    addSize("of-65537-units", "65537 2 2", "at most 65536 hidden units");
    addSize("of-65536-units-in-a-few-bytes", "65536 2 2", "weights need 8 GiB");
    addSize("of-length-0", "1 0 2", "at least one time step");
    addSize("of-length-65", "1 65 2", "at most 64 time steps");
    addSize("without-outputs", "1 2 0", "at least one output");
    String text = base.draft().net().text().replace("rnn 1 2 2", "rnn 1 2 65");
    String rows = CorpusBuilder.edit(text, "output\n1\n0\n", "output\n1\n{0\n*64}");
    corpus.rejectNetwork(F10, "network-of-65-outputs", base, rows, "at most 64 outputs");
    addSize("of-units-that-do-not-fit", "5 2 2", "5 units need 80 bytes");
  }

  private void addOtherNetworks() {
    Draft random = bases.random2.draft();
    String text = random.text();
    String hash = random.net().hash();
    Net handmade = bases.handmade2.draft().net();
    corpus.reject(R01, "wrong-network", bases.random2, text, handmade, "a proof about another one");
    String flipped = hash.charAt(63) == '0' ? "1" : "0";
    String other = CorpusBuilder.edit(text, hash, hash.substring(0, 63) + flipped);
    corpus.reject(R01, "hash-with-one-digit-changed", bases.random2, other, "no such network");
    String commented = random.net().text().replace("network 1\n", "network 1\n# a\n");
    Net net = new Net("networks/random-2-remark.net", commented);
    String whole = CorpusBuilder.edit(text, hash, Net.sha256(commented));
    corpus.reject(
        R01, "hash-of-the-comments-too", bases.random2, whole, net, "comments are not hashed");
    add(
        R01,
        "weight-doubled",
        "input-hidden\n1",
        "input-hidden\n2",
        "same function, other network");
    for (int n : Bases.DIMENSIONS) {
      addOtherNetwork(n);
    }
  }

  private void addOtherNetwork(int n) {
    Base last = bases.last.get(n);
    Net zero = bases.greatest.get(n).draft().net();
    String name = "dimension-" + n + "-wrong-network";
    corpus.reject(R01, name, last, last.draft().text(), zero, "a proof about another one");
    String hash = last.draft().net().hash();
    String other = (hash.charAt(0) == '0' ? "1" : "0") + hash.substring(1);
    String digit = "dimension-" + n + "-first-digit-of-the-hash-changed";
    corpus.reject(R01, digit, last, last.edited(hash, other), "no such network");
    Base memory = bases.memory.get(n);
    corpus.rejectNetwork(
        R01,
        "dimension-" + n + "-network-weight-changed-by-one",
        memory,
        CorpusBuilder.edit(memory.draft().net().text(), "2 0\nend\n", "3 0\nend\n"),
        "one weight of the output");
  }

  private void addStatements() {
    for (int n : Bases.DIMENSIONS) {
      addStatements(n, bases.greatest.get(n));
    }
    reject("plane-proof-of-a-space-network", bases.zero2, Bases.zero(3), "2 is not 3");
    reject("space-proof-of-a-plane-network", bases.allWrong.get(3), Bases.zero(2), "3 is not 2");
  }

  private void addStatements(int n, Base fan) {
    String start = "dimension-" + n + "-network-of-";
    reject(start + "more-outputs", fan, zeros(n, n + 1), "an answer that is no input");
    reject(start + "more-steps", fan, zeros(n + 1, n), "an input too many");
    reject(start + "fewer-outputs", fan, zeros(n, n - 1), "an input that is no answer");
    reject(start + "fewer-steps", fan, zeros(n - 1, n), "an input is missing");
    reject(start + "more-inputs", fan, Bases.zero(n + 1), "a network of " + (n + 1));
    if (n % 2 == 0) {
      Draft median = fan.draft().task("argmedian");
      String name = "dimension-" + n + "-median";
      corpus.reject(R02, name, fan, median, "no middle of an even number");
    }
  }

  /** The network with one unit whose weights are all 0, of any numbers of steps and outputs. */
  static Net zeros(int steps, int outputs) {
    String shape = "rnn 1 " + steps + " " + outputs;
    String rows = "hidden-output" + "\n0".repeat(outputs);
    return Net.of(
        "zero-" + steps + "-" + outputs, shape, "input-hidden\n0", "hidden-hidden\n0", rows);
  }

  private void reject(String name, Base from, Net net, String reason) {
    corpus.reject(R02, name, from, from.draft().about(net), reason);
  }
}
