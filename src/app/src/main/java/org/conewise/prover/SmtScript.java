package org.conewise.prover;

import static org.conewise.prover.Wrapping.wrapped;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.analysis.Analysis;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.exact.Rational;
import org.conewise.model.RecurrentNetwork;
import org.conewise.question.TiePolicy;

/**
 * An analysis as a script in SMT-LIB 2.6, logic QF_LRA: the network with {@code ite} for ReLU and
 * exact rational weights, the task, and the errors as a list of faces of the fan. Two questions are
 * asked: is there an error that is not listed, and is there a listed input that is no error? The
 * list describes the errors if and only if both answers are {@code unsat}.
 *
 * <p>Nothing is normalised: network and faces are invariant under scaling by positive numbers. The
 * script says nothing about the size of the faces.
 */
public final class SmtScript {

  private static final String HEADER =
      """
      ; Where a ReLU network errs, as two questions in linear real arithmetic.
      ;
      ; network  {hidden} hidden {units}, {inputs} inputs, weights exact
      ; sha256   {sha256}
      ;          (of the network in the text format of Conewise; for reference only)
      ; task     {task}
      ; ties     {ties}
      ; errors   {count}
      ;
      ; Claim: an input whose coordinates are all different is an error if and only if it lies in
      ; one of the listed faces. A face is relatively open: an open cone, the inside of a wall
      ; between two cones or of a face of a wall, or an open ray from the origin. Excluded are
      ; only inputs with two equal coordinates, for which the task names no right answer.
      ;
      ; (1) Is there an error that is not listed?         expected: unsat
      ; (2) Is there a listed input that is no error?     expected: unsat
      ;
      ; Both answers together prove the claim. The second assertion level needs an incremental
      ; solver (z3 FILE, cvc5 --incremental FILE).

      (set-logic QF_LRA)

      """;

  private static final String QUESTIONS =
      """

      (assert (distinct {inputs}))

      (push 1)
      (assert (and error (not listed)))
      (check-sat)
      (pop 1)

      (push 1)
      (assert (and listed (not error)))
      (check-sat)
      (pop 1)

      (exit)
      """;

  private final Analysis analysis;
  private final StringBuilder script = new StringBuilder();

  private SmtScript(Analysis analysis) {
    this.analysis = analysis;
  }

  /** Writes the script. */
  public static String of(Analysis analysis) {
    SmtScript writer = new SmtScript(analysis);
    List<Face> errors = ErrorFaces.of(analysis);
    writer.header(errors);
    writer.network();
    writer.task();
    writer.faces(errors);
    String inputs = String.join(" ", names("x", analysis.dimension()));
    return writer.script.append(QUESTIONS.replace("{inputs}", inputs)).toString();
  }

  private void header(List<Face> errors) {
    RecurrentNetwork network = analysis.network().recurrent();
    boolean first = analysis.ties() == TiePolicy.FIRST;
    script.append(
        HEADER
            .replace("{hidden}", Integer.toString(network.hiddenSize()))
            .replace("{units}", network.hiddenSize() == 1 ? "unit" : "units")
            .replace("{inputs}", Integer.toString(analysis.dimension()))
            .replace("{sha256}", analysis.networkText().hash())
            .replace("{task}", analysis.task().label())
            .replace(
                "{ties}",
                first ? "first: the answer is the lowest index" : "wrong: a tie is an error")
            .replace("{count}", count(errors)));
  }

  private String count(List<Face> errors) {
    int n = analysis.dimension();
    long cones = errors.stream().filter(face -> face.dimension() == n).count();
    long rays = errors.stream().filter(face -> face.dimension() == 1).count();
    String walls =
        n == 2
            ? ""
            : " and the insides of "
                + (errors.size() - cones - rays)
                + (n == 3 ? " walls" : " walls and faces of walls");
    return String.format(Locale.ROOT, "%d open cones, %d open rays%s", cones, rays, walls);
  }

  private void network() {
    RecurrentNetwork network = analysis.network().recurrent();
    int hidden = network.hiddenSize();
    line("; Inputs, pre-activations z and hidden units h after each input, logits.");
    names("x", network.seqLen()).forEach(x -> line("(declare-fun " + x + " () Real)"));
    List<String> previous = List.of();
    for (int t = 0; t < network.seqLen(); t++) {
      List<String> z = names("z" + (t + 1) + "_", hidden);
      List<String> h = names("h" + (t + 1) + "_", hidden);
      for (int i = 0; i < hidden; i++) {
        List<Rational> row = t == 0 ? List.of() : network.hiddenHidden().get(i);
        Stream<String> terms =
            Stream.concat(
                terms(List.of(network.inputHidden().get(i)), List.of("x" + t)),
                terms(row, previous));
        define(z.get(i), "Real", application("+", terms, "0"));
        define(h.get(i), "Real", "(ite (> " + z.get(i) + " 0) " + z.get(i) + " 0)");
      }
      previous = h;
    }
    for (int a = 0; a < network.outputs(); a++) {
      define(
          "logit" + a,
          "Real",
          application("+", terms(network.hiddenOutput().get(a), previous), "0"));
    }
  }

  /** The products of weights and variables; zero weights are left out. */
  private static Stream<String> terms(List<Rational> weights, List<String> variables) {
    return IntStream.range(0, weights.size())
        .filter(i -> weights.get(i).signum() != 0)
        .mapToObj(i -> product(weights.get(i), variables.get(i)));
  }

  private static String product(Rational weight, String variable) {
    if (weight.abs().equals(Rational.ONE)) {
      return weight.signum() > 0 ? variable : "(- " + variable + ")";
    }
    return "(* " + number(weight) + " " + variable + ")";
  }

  private void task() {
    int n = analysis.dimension();
    line("");
    line("; The input of the wanted rank, and the answer: the lowest index of a greatest logit.");
    for (int a = 0; a < n; a++) {
      define("wanted" + a, "Bool", wanted(a));
    }
    for (int a = 0; a < n; a++) {
      int answer = a;
      Stream<String> conditions =
          others(a).mapToObj(b -> comparison(b < answer ? ">" : ">=", "logit", answer, b));
      define("answer" + a, "Bool", application("and", conditions, "true"));
    }
    Stream<String> ties =
        IntStream.range(0, n)
            .boxed()
            .flatMap(a -> IntStream.range(a + 1, n).mapToObj(b -> greatestPair(a, b)));
    define("tied", "Bool", application("or", ties, "false"));
    Stream<String> right =
        IntStream.range(0, n).mapToObj(a -> "(and wanted" + a + " answer" + a + ")");
    String wrong = "(not " + application("or", right, "false") + ")";
    define("error", "Bool", analysis.ties() == TiePolicy.WRONG ? "(or tied " + wrong + ")" : wrong);
  }

  /**
   * Input {@code a} has the wanted rank: for some set of others, those and only those are greater.
   */
  private String wanted(int a) {
    int n = analysis.dimension();
    int rank = analysis.task().rank(n);
    Stream<String> choices =
        IntStream.range(0, 1 << n)
            .filter(set -> (set & 1 << a) == 0 && Integer.bitCount(set) == rank)
            .mapToObj(set -> allCompared(a, b -> (set & 1 << b) != 0));
    return application("or", choices, "false");
  }

  private String allCompared(int a, IntPredicate isGreater) {
    Stream<String> comparisons =
        others(a).mapToObj(b -> comparison(isGreater.test(b) ? "<" : ">", "x", a, b));
    return application("and", comparisons, "true");
  }

  private String greatestPair(int a, int b) {
    Stream<String> conditions =
        Stream.concat(
            Stream.of(comparison("=", "logit", a, b)),
            others(a).filter(c -> c != b).mapToObj(c -> comparison(">=", "logit", a, c)));
    return application("and", conditions, "true");
  }

  private IntStream others(int a) {
    return IntStream.range(0, analysis.dimension()).filter(b -> b != a);
  }

  private static String comparison(String relation, String name, int a, int b) {
    return "(" + relation + " " + name + a + " " + name + b + ")";
  }

  private void faces(List<Face> errors) {
    line("");
    line("; The listed faces, by the rays that generate them.");
    for (int i = 0; i < errors.size(); i++) {
      Face face = errors.get(i);
      line(
          "; "
              + face.rays().stream().map(ray -> "(" + ray + ")").collect(Collectors.joining(" "))
              + kind(face));
      Stream<String> conditions =
          Stream.concat(
              face.zero().stream().map(form -> condition("=", form)),
              face.positive().stream().map(form -> condition(">", form)));
      define("face" + i, "Bool", application("and", conditions, "true"));
    }
    define("listed", "Bool", application("or", names("face", errors.size()).stream(), "false"));
  }

  private String kind(Face face) {
    if (face.dimension() == analysis.dimension()) {
      return "";
    }
    if (face.dimension() == 1) {
      return ": ray";
    }
    return face.dimension() == analysis.dimension() - 1 ? ": wall" : ": face of a wall";
  }

  private static String condition(String relation, LinearForm form) {
    IntVector coefficients = form.coefficients();
    int n = coefficients.dimension();
    List<Rational> weights =
        IntStream.range(0, n).mapToObj(coefficients::get).map(Rational::of).toList();
    return "(" + relation + " " + application("+", terms(weights, names("x", n)), "0") + " 0)";
  }

  /** The operator on all arguments; the argument itself if there is one, the neutral if none. */
  private static String application(String operator, Stream<String> arguments, String neutral) {
    List<String> list = arguments.toList();
    if (list.size() < 2) {
      return list.isEmpty() ? neutral : list.get(0);
    }
    List<String> parts = new ArrayList<>(list);
    parts.set(0, "(" + operator + " " + list.get(0));
    parts.set(list.size() - 1, list.get(list.size() - 1) + ")");
    return wrapped(parts, " ", 4);
  }

  private static String number(Rational value) {
    if (value.signum() < 0) {
      return "(- " + number(value.negate()) + ")";
    }
    boolean integer = value.denominator().equals(BigInteger.ONE);
    return integer
        ? value.numerator().toString()
        : "(/ " + value.numerator() + " " + value.denominator() + ")";
  }

  private static List<String> names(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
  }

  private void define(String name, String sort, String term) {
    String opening = "(define-fun " + name + " () " + sort;
    boolean fits = !term.contains("\n") && opening.length() + term.length() < 96;
    line(opening + (fits ? " " : "\n    ") + term + ")");
  }

  private void line(String text) {
    script.append(text).append('\n');
  }
}
