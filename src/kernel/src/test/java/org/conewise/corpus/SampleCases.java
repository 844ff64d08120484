package org.conewise.corpus;

/** Proofs by a sample: other counts, bounds that do not follow from them, and other questions. */
final class SampleCases {
  private static final String F08 = "F08-NUMBER";
  private static final String R01 = "R01-NETWORK-HASH";
  private static final String R02 = "R02-STATEMENT";
  private static final String R10 = "R10-ERROR-BOUNDS";
  private static final String R11 = "R11-TIED-BOUNDS";
  private static final String R12 = "R12-SAMPLE-SIZE";
  private static final String R13 = "R13-SAMPLE-COUNTS";
  private static final String LENIENT = "\nerror 0.4 0.6\ntied 0.4 0.6";
  private static final String PLAN = "task 2nd_argmax\nties first\nconfidence 40\nsamples 100000";

  private final KindCases cases;
  private final Bases bases;

  /** The network that copies the last of two inputs; the bounds are the tightest of six digits. */
  private final Accepted last;

  /** The same with bounds that many counts show, so that only the counts can be wrong. */
  private final Accepted wide;

  /** No error and no tie was found. */
  private final Accepted never;

  /** Every sample is an error. */
  private final Accepted always;

  SampleCases(CorpusBuilder corpus, Bases bases) {
    cases = new KindCases(corpus, "sample");
    this.bases = bases;
    Net net = bases.last.get(2).draft().net();
    String bounds = "\nerror 0.490086 0.514213\ntied 0.489886 0.514013";
    last = cases.accept("last-2", net, PLAN + "\ncounts 50215 50195" + bounds, "tight bounds");
    String lenient = PLAN + "\ncounts 50215 50195" + LENIENT;
    wide = cases.accept("last-2-wide", net, lenient, "wide bounds");
    Net handmade = bases.handmade2.draft().net();
    String few = "0.000000 0.000292";
    String none = PLAN + "\ncounts 0 0\nerror " + few + "\ntied " + few;
    never = cases.accept("handmade-2", handmade, none, "no error and no tie");
    String all =
        PLAN.replace("2nd_argmax", "argmax")
            + "\ncounts 100000 0\nerror 0.999708 1.000000\ntied "
            + few;
    always = cases.accept("always-wrong-2", handmade, all, "all samples are errors");
  }

  void addAll() {
    addAccepted();
    cases.rejectFiles(last);
    addSizes();
    addConfidences();
    addSampleNumbers();
    addCountFields();
    addBoundFields("error", "0.490086 0.514213");
    addBoundFields("tied", "0.489886 0.514013");
    addOtherSizes();
    addBounds();
    addTrivialBounds();
    addCounts();
    addOtherQuestions();
    addRounding();
  }

  private void addAccepted() {
    String magic = "conewise-certificate 1\n";
    cases.accept("with-comments", last.with(magic, magic + "# \n# end\n"), "comments do not count");
    Accepted nothing = wide.with("error 0.4 0.6", "error 0 1").with("tied 0.4 0.6", "tied 0 1");
    cases.accept("claims-nothing", nothing, "bounds that need no sample");
    Accepted precise = wide.with("error 0.4 0.6", "error 0.4{8*1999} 0.6{0*1999}");
    cases.accept("claims-of-2000-decimals", precise, "the longest decimals");
    Net one = Net.of("last-1", Bases.copyOfLast(1));
    addConfidence(one, 1, "0.000021");
    addConfidence(one, 128, "0.000901");
    String tied = PLAN.replace("2nd_argmax", "argmedian") + "\ncounts 66598 100000";
    String bounds = "\nerror 0.654536 0.677295\ntied 0.999708 1.000000";
    cases.accept("zero-3", Bases.zero(3), tied + bounds, "all ties, one index in 3 right");
  }

  private void addConfidence(Net net, int bits, String upper) {
    String plan = PLAN.replace("2nd_argmax", "argmax").replace("40", "" + bits);
    String bounds = "0.000000 " + upper;
    String lines = plan + "\ncounts 0 0\nerror " + bounds + "\ntied " + bounds;
    cases.accept("confidence-" + bits, net, lines, "the ends of what may be stated");
  }

  private void addSizes() {
    String line = "confidence {}";
    cases.rejectFields(
        "F10-LIMIT",
        last,
        "confidence 40",
        line,
        new String[][] {
          {"confidence-0", "0", "at least 1"},
          {"confidence-129", "129", "at most 128"},
          {"confidence-of-64-bits", "18446744073709551656", "40 and 2^64"}
        });
    cases.rejectFields(
        "F10-LIMIT",
        last,
        "samples 100000",
        "samples {}",
        new String[][] {
          {"samples-10-to-the-12-and-1", "1000000000001", "at most 10^12"},
          {"samples-2-times-10-to-the-12", "2000000000000", "at most 10^12"},
          {"samples-of-64-bits", "18446744073709651616", "100000 and 2^64"}
        });
    cases.rejectFields(
        "F10-LIMIT",
        last,
        "counts 50215 50195",
        "counts {}",
        new String[][] {
          {"errors-more-than-samples", "100001 50195", "at most all"},
          {"ties-more-than-samples", "50215 100001", "at most all"},
          {"errors-of-64-bits", "18446744073709601831 50195", "50215 and 2^64"},
          {"ties-of-64-bits", "50215 18446744073709601811", "50195 and 2^64"},
          {"errors-too-many-and-ties-misspelled", "100001 x", "fields are read from left to right"}
        });
  }

  private void addConfidences() {
    cases.rejectFields(
        F08,
        last,
        "confidence 40",
        "confidence {}",
        new String[][] {
          {"confidence-with-a-leading-zero", "040", "no leading zeros"},
          {"confidence-with-a-plus-sign", "+40", "no plus sign"},
          {"confidence-with-a-minus-sign", "-40", "a count has no sign"},
          {"confidence-as-a-decimal", "40.0", "not an integer"},
          {"confidence-as-a-probability", "2^-40", "not an integer"}
        });
    String f07 = "F07-SYNTAX";
    String line = "confidence 40\n";
    cases.reject(f07, "confidence-missing", last.with(line, ""), "a line is missing");
    cases.reject(f07, "confidence-of-no-field", last.with(line, "confidence\n"), "one field");
    cases.reject(f07, "confidence-of-two-fields", last.with("40\n", "40 40\n"), "one field");
    String swapped = "samples 100000\nconfidence 40\n";
    cases.reject(
        f07, "confidence-late", last.with("confidence 40\nsamples 100000\n", swapped), "the order");
    tooLong("confidence-of-10001-digits", "confidence 40", "confidence 4{0*10000}");
  }

  private void tooLong(String name, String from, String to) {
    cases.reject("F09-NUMBER-TOO-LONG", name, last.with(from, to), "too long");
  }

  private void addSampleNumbers() {
    cases.rejectFields(
        F08,
        last,
        "samples 100000",
        "samples {}",
        new String[][] {
          {"samples-with-an-exponent", "1e5", "100000 is its spelling"},
          {"samples-with-a-comma", "100,000", "no commas"},
          {"samples-with-a-leading-zero", "0100000", "no leading zeros"},
          {"samples-with-a-minus-sign", "-100000", "a count has no sign"},
          {"samples-as-a-fraction", "200000/2", "not an integer"}
        });
    cases.reject("F07-SYNTAX", "samples-missing", last.with("samples 100000\n", ""), "a line");
    cases.reject("F07-SYNTAX", "samples-in-the-singular", last.with("samples", "sample"), "a word");
    tooLong("samples-of-10001-digits", "samples 100000", "samples 1{0*10000}");
  }

  private void addCountFields() {
    cases.rejectFields(
        F08,
        last,
        "counts 50215 50195",
        "counts {}",
        new String[][] {
          {"errors-negative", "-50215 50195", "a count has no sign"},
          {"ties-negative", "50215 -50195", "a count has no sign"},
          {"errors-minus-zero", "-0 50195", "zero has no sign"},
          {"errors-with-a-leading-zero", "050215 50195", "no leading zeros"},
          {"ties-with-a-plus-sign", "50215 +50195", "no plus sign"},
          {"errors-as-a-share", "0.50215 50195", "not an integer"},
          {"ties-as-a-share", "50215 1/2", "not an integer"}
        });
    String line = "counts 50215 50195\n";
    cases.reject("F07-SYNTAX", "counts-missing", last.with(line, ""), "a line is missing");
    cases.reject("F07-SYNTAX", "ties-not-counted", last.with(" 50195\n", "\n"), "two fields");
    cases.reject("F07-SYNTAX", "counts-of-three", last.with("50195\n", "50195 0\n"), "two fields");
    tooLong("errors-of-10001-digits", "counts 50215", "counts 1{0*10000}");
    tooLong("ties-of-10001-digits", "50215 50195", "50215 1{0*10000}");
  }

  private void addBoundFields(String keyword, String bounds) {
    cases.rejectFields(
        F08,
        last,
        keyword + " " + bounds,
        keyword + " {}",
        new String[][] {
          {keyword + "-bounds-in-the-wrong-order", "0.6 0.4", "the lower one first"},
          {keyword + "-bounds-ending-in-zeros", "0.40 0.60", "no more digits than needed"},
          {keyword + "-bounds-of-two-precisions", "0.4 0.61", "as many digits below as above"},
          {keyword + "-bound-above-1", "0.4 1.1", "a probability is at most 1"},
          {keyword + "-bounds-as-fractions", "2/5 3/5", "decimals"},
          {keyword + "-bound-negative", "-0.4 0.6", "a decimal has no sign"},
          {keyword + "-bounds-without-a-zero", ".4 .6", "a digit before the point"}
        });
    String line = keyword + " " + bounds + "\n";
    String one = keyword + " 0.5\n";
    cases.reject("F07-SYNTAX", keyword + "-of-one-bound", last.with(line, one), "two fields");
    cases.reject("F07-SYNTAX", keyword + "-missing", last.with(line, ""), "a line is missing");
    tooLong(
        keyword + "-bound-of-2001-decimals", keyword + " " + bounds, keyword + " 0.4{9*2000} 1");
  }

  private void addOtherSizes() {
    size("samples-100001", "100001", "50215 50195");
    size("samples-300000", "300000", "150645 150585");
    size("samples-400000", "400000", "200860 200780");
    size("samples-99999", "99999", "50215 50195");
    size("samples-999999999999", "999999999999", "500000000000 500000000000");
    size("samples-50000", "50000", "25107 25097");
    size("samples-1", "1", "0 1");
    cases.reject(
        R12,
        "samples-0",
        wide.with("samples 100000\ncounts 50215 50195", "samples 0\ncounts 0 0"),
        "none");
    Accepted thousand =
        wide.with(
            "samples 100000\ncounts 50215 50195\nerror 0.4 0.6\ntied 0.4 0.6",
            "samples 1000\ncounts 479 500\nerror 0.3 0.7\ntied 0.3 0.7");
    cases.reject(R12, "samples-1000", thousand, "right counts, but of too few samples");
  }

  private void size(String name, String samples, String counts) {
    Accepted forged =
        wide.with(
            "samples 100000\ncounts 50215 50195", "samples " + samples + "\ncounts " + counts);
    cases.reject(R12, name, forged, "not 1, 2 or 5 times a power of 10 from 100,000 on");
  }

  private void error(String name, String bounds, String reason) {
    cases.reject(R10, name, last.with("0.490086 0.514213", bounds), reason);
  }

  private void tied(String name, String bounds, String reason) {
    cases.reject(R11, name, last.with("0.489886 0.514013", bounds), reason);
  }

  private void addBounds() {
    error("lower-bound-a-unit-up", "0.490087 0.514213", "one unit closer than is shown");
    error("upper-bound-a-unit-down", "0.490086 0.514212", "one unit closer than is shown");
    error("lower-bound-above-the-share", "0.6 0.7", "far from the share, on the wrong side");
    error("upper-bound-below-the-share", "0.3 0.4", "far from the share, on the wrong side");
    error("bounds-that-are-the-share", "0.50215 0.50215", "the share among samples only");
    error("bounds-that-are-the-probability", "0.5 0.5", "true, but no sample shows it");
    error("half-of-2000-decimals", "0.5{0*1998}1 0.9{9*1999}", "just above the probability");
    error("denied", "0 0", "most of 50215 errors");
    tied("ties-lower-bound-a-unit-up", "0.489887 0.514013", "one unit closer than is shown");
    tied("ties-upper-bound-a-unit-down", "0.489886 0.514012", "one unit closer than is shown");
    tied("ties-above-the-share", "0.6 0.7", "far from the share, on the wrong side");
    tied("ties-below-the-share", "0.3 0.4", "far from the share, on the wrong side");
    tied("ties-that-are-the-share", "0.50195 0.50195", "the share among samples only");
    tied("ties-that-are-the-probability", "0.5 0.5", "true, but no sample shows it");
    tied("ties-everywhere", "1 1", "half are not tied");
  }

  /** What is true of the network, but follows from no sample: 0, 1, and all that is close. */
  private void addTrivialBounds() {
    Accepted noError = never.with("error 0.000000 0.000292", "error 0 0");
    cases.reject(R10, "exactly-0", noError, "true, but no sample shows it");
    Accepted fewErrors = never.with("error 0.000000 0.000292", "error 0.000000 0.000291");
    cases.reject(R10, "zero-a-unit-too-close", fewErrors, "one unit closer than is shown");
    Accepted noTies = never.with("tied 0.000000 0.000292", "tied 0 0");
    cases.reject(R11, "ties-exactly-0", noTies, "true, but no sample shows it");
    Accepted positive = never.with("error 0.000000 0.000292", "error 0.{0*1999}1 0.1{0*1999}");
    cases.reject(R10, "more-than-0", positive, "no error was seen");
    Accepted allErrors = always.with("error 0.999708 1.000000", "error 1 1");
    cases.reject(R10, "exactly-1", allErrors, "true, but no sample shows it");
    Accepted mostErrors = always.with("error 0.999708 1.000000", "error 0.999709 1.000000");
    cases.reject(R10, "one-a-unit-too-close", mostErrors, "one unit closer than is shown");
    Accepted less = always.with("error 0.999708 1.000000", "error 0.8{0*1999} 0.{9*2000}");
    cases.reject(R10, "less-than-1", less, "no right answer was seen");
  }

  private void counts(String name, String counts, String reason) {
    cases.reject(R13, name, wide.with("counts 50215 50195", "counts " + counts), reason);
  }

  private void addCounts() {
    counts("an-error-less", "50214 50195", "50215 errors are among the samples");
    counts("an-error-more", "50216 50195", "50215 errors are among the samples");
    counts("a-tie-less", "50215 50194", "50195 ties are among the samples");
    counts("a-tie-more", "50215 50196", "50195 ties are among the samples");
    counts("an-error-more-and-a-tie-less", "50216 50194", "the sum is right");
    counts("errors-and-ties-swapped", "50195 50215", "errors come first");
    counts("right-answers-counted", "49785 50195", "what is left of 100,000");
    counts("what-is-expected", "50000 50000", "the probabilities, not the samples");
    Accepted none = wide.with("counts 50215 50195\nerror 0.4 0.6", "counts 0 50195\nerror 0.0 0.1");
    cases.reject(R13, "no-error-counted", none, "50215 errors are among the samples");
    Accepted one = never.with("counts 0 0\nerror 0.000000 0.000292", "counts 1 0\nerror 0.0 0.1");
    cases.reject(R13, "an-error-of-none", one, "no error is among the samples");
    Accepted right =
        always.with("counts 100000 0\nerror 0.999708 1", "counts 99999 0\nerror 0.999001 1");
    cases.reject(R13, "all-but-one-wrong", right, "all samples are errors");
  }

  private void seed(String name, String from, String to, String reason) {
    cases.reject(R13, name, wide.with(from, to), reason);
  }

  private void addOtherQuestions() {
    seed("confidence-39", "confidence 40", "confidence 39", "other samples for another confidence");
    seed("other-policy", "ties first", "ties wrong", "other samples for another policy");
    seed("other-task", "2nd_argmax", "argmax", "other samples for another task");
    seed(
        "samples-doubled",
        "samples 100000\ncounts 50215 50195",
        "samples 200000\ncounts 100430 100390",
        "other samples for another number");
    String text = wide.net().text();
    Net doubled =
        new Net("networks/last-2-doubled.net", text.replace("hidden\n1\n", "hidden\n2\n"));
    cases.reject(R13, "weight-doubled", wide.about(doubled), "the same function, other samples");
    cases.reject(R01, "weight-doubled-below", wide.beside(doubled), "another network");
    Net handmade = bases.handmade2.draft().net();
    cases.reject(R01, "wrong-network", wide.beside(handmade), "another network");
    Accepted sure = last.with("confidence 40", "confidence 41");
    cases.reject(R10, "confidence-41", sure, "the bounds do not show that much");
    Accepted more = last.with("samples 100000", "samples 200000");
    cases.reject(R10, "more-samples-of-the-same-counts", more, "a quarter of them are wrong");
    cases.reject(R02, "median-of-two", wide.with("2nd_argmax", "argmedian"), "no middle of two");
    Net one = Net.of("last-1", Bases.copyOfLast(1));
    cases.reject(R02, "second-of-one", wide.about(one), "one input has no second greatest");
    cases.reject(R02, "of-more-steps", wide.about(NetworkForgeries.zeros(3, 2)), "no answer");
    cases.reject(R02, "of-more-outputs", wide.about(NetworkForgeries.zeros(2, 3)), "no input");
  }

  /** The second input is lost if it is added in 53 bits to a multiple of the first. */
  static Net cancelling() {
    return Net.of(
        "cancelling",
        "rnn 3 2 2\ninput-hidden\n1\n0\n1",
        "hidden-hidden\n0 0 0\n1 0 0\n4398046511104 0 0",
        "hidden-output\n0 -4398046511104 1\n0 0 0");
  }

  private void addRounding() {
    String lines = PLAN + "\ncounts 24950 24973\nerror 0.2 0.3\ntied 0.2 0.3";
    Accepted exact =
        cases.accept("cancelling", cancelling(), lines, "differences of large numbers");
    Accepted rounded = exact.with("counts 24950 24973", "counts 24954 24982");
    cases.reject(R13, "rounded", rounded, "counted by a program that computes in double");
  }
}
