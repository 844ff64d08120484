package org.conewise.corpus;

import org.conewise.check.Model;

/** Proofs by order: fractions that are not exact, and networks that do more than compare. */
final class OrderCases {
  private static final String R02 = "R02-STATEMENT";
  private static final String R10 = "R10-ERROR-BOUNDS";
  private static final String R11 = "R11-TIED-BOUNDS";
  private static final String R14 = "R14-UNIT-OPEN";
  private static final String R15 = "R15-ANSWER-OPEN";
  private static final String HALVES = "task 2nd_argmax\nties first\nerror 1/2\ntied 1/2";

  private final KindCases cases;
  private final Bases bases;

  /** The network that copies the last of two inputs: 1/2 and 1/2. */
  private final Accepted last;

  /** Its ties are errors: 5/8 and 1/2. */
  private final Accepted lastWrong;

  /** The greater of the last two of three inputs, where one is positive. */
  private final Accepted memory;

  private final Accepted twelve;

  OrderCases(CorpusBuilder corpus, Bases bases) {
    cases = new KindCases(corpus, "order");
    this.bases = bases;
    Net net = bases.last.get(2).draft().net();
    last = cases.accept("last-2", net, HALVES, "one input is compared with 0");
    String wrong = "task 2nd_argmax\nties wrong\nerror 5/8\ntied 1/2";
    lastWrong = cases.accept("last-2-ties-wrong", net, wrong, "ties are errors");
    String memorised = "task argmax\nties first\nerror 1/4\ntied 1/4";
    memory = cases.accept("memory-3", memory(3, 1), memorised, "two inputs and 0 are compared");
    String tied = "task argmax\nties first\nerror 11/12\ntied 1";
    twelve = cases.accept("zero-12", Bases.zero(12), tied, "as many inputs as are allowed");
  }

  void addAll() {
    addAccepted();
    cases.rejectFiles(last);
    addFractions();
    addSpellings();
    addStatements();
    addOpenNetworks();
  }

  /** The last logits are the last input but one and so many times the last, where positive. */
  private static Net memory(int n, int factor) {
    int[][] output = new int[n][2];
    output[n - 1][0] = factor;
    output[n - 2][1] = 1;
    int[][] hidden = {{0, 0}, {1, 0}};
    String name = "order-memory-" + n + "-" + factor;
    return Net.of(name, Model.ofIntegers(n, new int[] {1, 0}, hidden, output));
  }

  /** The second state is what the second input exceeds a multiple of the first by. */
  private static Net difference(int weight) {
    int[][] output = {{1}, {0}};
    String name = "order-difference-" + -weight;
    return Net.of(name, Model.ofIntegers(2, new int[] {1}, new int[][] {{weight}}, output));
  }

  private void addAccepted() {
    String magic = "conewise-certificate 1\n";
    cases.accept(
        "with-comments", last.with(magic, magic + "# \n# end\n"), "comments after the first line");
    String never = "task 2nd_argmax\nties first\nerror 0\ntied 0";
    cases.accept("handmade-2", bases.handmade2.draft().net(), never, "never wrong");
    String one = "task argmax\nties wrong\nerror 0\ntied 0";
    cases.accept("one-input", Net.of("last-1", Bases.copyOfLast(1)), one, "one answer");
    String median = "task argmedian\nties first\nerror 19/24\ntied 1/4";
    cases.accept("memory-3-median", memory(3, 1), median, "a wanted input among both signs");
    String four = "task argmax\nties wrong\nerror 17/32\ntied 1/4";
    cases.accept("memory-4", memory(4, 1), four, "120 orders");
  }

  private void error(String name, Accepted base, String from, String to, String reason) {
    cases.reject(R10, name, base.with("error " + from + "\n", "error " + to + "\n"), reason);
  }

  private void tied(String name, Accepted base, String from, String to, String reason) {
    cases.reject(R11, name, base.with("tied " + from + "\n", "tied " + to + "\n"), reason);
  }

  private void addFractions() {
    error("a-chamber-more", last, "1/2", "5/8", "1/(2^2 2!) too much");
    error("a-chamber-less", last, "1/2", "3/8", "1/(2^2 2!) too little");
    error("a-chamber-of-three-inputs-more", memory, "1/4", "13/48", "1/(2^3 3!) too much");
    error("a-chamber-of-three-inputs-less", memory, "1/4", "11/48", "1/(2^3 3!) too little");
    error("a-millionth-more", last, "1/2", "500001/1000000", "it is 1/2");
    error("denied", last, "1/2", "0", "it is 1/2");
    error("everywhere", last, "1/2", "1", "it is 1/2");
    error("negative", last, "1/2", "-1/2", "well-formed, and no probability");
    error("above-1", last, "1/2", "3/2", "well-formed, and no probability");
    error("of-4000-digits", last, "1/2", "1{0*3999}/3", "well-formed, and no probability");
    error("with-a-long-denominator", last, "1/2", "1/2{0*3999}", "well-formed, and almost 0");
    error("of-the-policy-first", lastWrong, "5/8", "1/2", "ties are errors here");
    error("of-ties-alone", lastWrong, "5/8", "9/8", "the error and the ties counted twice");
    cases.reject(
        R10,
        "of-the-policy-wrong",
        last.with("error 1/2", "error 5/8"),
        "ties are not errors here");
    tied("ties-a-chamber-more", memory, "1/4", "13/48", "1/(2^3 3!) too much");
    tied("ties-a-chamber-less", memory, "1/4", "11/48", "1/(2^3 3!) too little");
    tied("ties-denied", last, "1/2", "0", "it is 1/2");
    tied("ties-everywhere", last, "1/2", "1", "it is 1/2");
    tied("ties-negative", last, "1/2", "-1/2", "well-formed, and no probability");
    tied("ties-above-1", twelve, "1", "2", "well-formed, and no probability");
    tied("ties-of-the-errors", lastWrong, "1/2", "5/8", "ties are not all that is wrong");
  }

  private static final String[][] SPELLINGS = {
    {"half-not-in-lowest-terms", "2/4", "1/2 is its spelling"},
    {"half-as-a-decimal", "0.5", "1/2 is its spelling"},
    {"half-of-two-negatives", "-1/-2", "1/2 is its spelling"},
    {"half-with-a-plus-sign", "+1/2", "no plus sign"},
    {"half-with-leading-zeros", "01/2", "no leading zeros"},
    {"half-with-a-leading-zero-below", "1/02", "no leading zeros"},
    {"half-of-a-half", "1/2/1", "one slash"},
    {"half-without-a-numerator", "/2", "digits before the slash"},
    {"half-without-a-denominator", "1/", "digits after the slash"},
    {"half-of-nothing", "1/0", "no such number"},
    {"one-as-a-fraction", "1/1", "1 is its spelling"},
    {"zero-as-a-fraction", "0/2", "0 is its spelling"},
    {"minus-zero", "-0", "zero has no sign"},
    {"half-in-percent", "50%", "not a number"}
  };

  private void addSpellings() {
    cases.rejectFields("F08-NUMBER", last, "error 1/2", "error {}", SPELLINGS);
    for (String[] spelling : SPELLINGS) {
      String name = "ties-" + spelling[0];
      Accepted forged = last.with("tied 1/2", "tied " + spelling[1]);
      cases.reject("F08-NUMBER", name, forged, spelling[2]);
    }
    addLines("error");
    addLines("tied");
    String swapped = "tied 1/2\nerror 1/2\n";
    cases.reject(
        "F07-SYNTAX", "fractions-swapped", last.with("error 1/2\ntied 1/2\n", swapped), "order");
  }

  private void addLines(String keyword) {
    String line = keyword + " 1/2\n";
    String f07 = "F07-SYNTAX";
    String f09 = "F09-NUMBER-TOO-LONG";
    cases.reject(f07, keyword + "-of-two-fields", last.with(line, keyword + " 1/2 1/2\n"), "one");
    cases.reject(f07, keyword + "-of-no-field", last.with(line, keyword + "\n"), "one field");
    cases.reject(f07, keyword + "-missing", last.with(line, ""), "a line is missing");
    cases.reject(f07, keyword + "-misspelled", last.with(line, "un" + line), "another keyword");
    String above = keyword + " 1{0*10000}/3\n";
    cases.reject(f09, keyword + "-of-10001-digits", last.with(line, above), "too long");
    String below = keyword + " 1/1{0*10000}\n";
    cases.reject(f09, keyword + "-over-10001-digits", last.with(line, below), "too long");
  }

  private void addStatements() {
    Accepted thirteen = twelve.about(Bases.zero(13)).with("11/12", "12/13");
    cases.reject(R02, "thirteen-inputs", thirteen, "right, but of too many inputs");
    cases.reject(
        R02, "median-of-two", last.with("2nd_argmax", "argmedian"), "no middle of two inputs");
    cases.reject(R02, "second-of-one", secondOfOne(), "one input has no second greatest");
    cases.reject(R02, "of-more-steps", zero(3, 2), "an input that is no answer");
    cases.reject(R02, "of-more-outputs", zero(2, 3), "an answer that is no input");
    Net handmade = bases.handmade2.draft().net();
    cases.reject("R01-NETWORK-HASH", "wrong-network", last.beside(handmade), "another network");
    cases.reject(R10, "of-another-network", last.about(handmade), "that network is never wrong");
    cases.reject(R10, "other-task", memory.with("argmax", "2nd_argmax"), "right is wrong");
    cases.reject(R10, "other-policy", memory.with("ties first", "ties wrong"), "ties are errors");
  }

  private Accepted secondOfOne() {
    return last.about(Net.of("last-1", Bases.copyOfLast(1)));
  }

  private Accepted zero(int steps, int outputs) {
    return last.about(NetworkForgeries.zeros(steps, outputs));
  }

  private void addOpenNetworks() {
    String lines = "task 2nd_argmax\nties first\nerror 1/2\ntied 5/8";
    Accepted closed = cases.accept("difference", difference(-1), lines, "x_1 and x_2 are compared");
    cases.reject(R14, "difference-of-a-double", closed.about(difference(-2)), "2 x_1 and x_2");
    cases.reject(R14, "difference-of-a-triple", closed.about(difference(-3)), "3 x_1 and x_2");
    cases.reject(R14, "sum-of-two", last.about(sum(2)), "a sum of two inputs and 0");
    cases.reject(R14, "sum-of-three", memory.about(sum(3)), "a sum of two inputs and 0");
    for (int n = 3; n <= 4; n++) {
      Net other = memory(n, 2);
      String name = "memory-" + n + "-of-a-double";
      cases.reject(R15, name, memory.about(other), "an input and twice another are compared");
    }
    cases.reject(R15, "memory-3-of-a-triple", memory.about(memory(3, 3)), "x_2 and 3 x_3");
    Net two = Net.of("order-memory-2", Bases.memoryOfTwo(2));
    cases.reject(R15, "memory-of-a-double", last.about(two), "x_1 and 2 x_2 are compared");
    addCountsAtRays(two);
    cases.reject(R14, "both-open", last.about(bothOpen()), "units are looked at before answers");
  }

  /** What is found if rules 14 and 15 are left out and the rest is done as always. */
  private void addCountsAtRays(Net memory) {
    Accepted sum = last.about(sum(2)).with("tied 1/2", "tied 1/4");
    cases.reject(R14, "sum-counted-at-rays", sum, "the network is not linear in each order");
    Accepted guessed =
        last.about(memory).with("error 1/2", "error 7/8").with("tied 1/2", "tied 1/4");
    cases.reject(R15, "memory-counted-at-rays", guessed, "what has no answer is taken for wrong");
  }

  /** An input, which is the difference of two rectified ones, is added to the next one. */
  private static Net sum(int n) {
    int[][] output = new int[n][2];
    output[0][0] = 1;
    int[][] hidden = {{1, -1}, {0, 0}};
    return Net.of("order-sum-" + n, Model.ofIntegers(n, new int[] {1, -1}, hidden, output));
  }

  /** A unit has no sign, and the logits are an input and twice another. */
  private static Net bothOpen() {
    int[][] hidden = {{0, 0, 0}, {1, 0, 0}, {-2, 0, 0}};
    int[][] output = {{0, 1, 0}, {2, 0, 0}};
    return Net.of("order-both-open", Model.ofIntegers(2, new int[] {1, 0, 1}, hidden, output));
  }
}
