package org.conewise.prover;

import static org.conewise.prover.Wrapping.wrapped;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.analysis.Analysis;
import org.conewise.exact.IntVector;
import org.conewise.exact.LinearForm;
import org.conewise.exact.Rational;
import org.conewise.model.Layer;
import org.conewise.model.ReluNetwork;
import org.conewise.question.TiePolicy;

/**
 * An analysis as a script in SMT-LIB 2.6, logic QF_LRA: the network with {@code ite} for ReLU and
 * exact rational weights, the task or the reference, and the errors as a list of faces of the fan.
 * Two questions are asked: is there an error that is not listed, and is there a listed input that
 * is no error? The list describes the errors if and only if both answers are {@code unsat}.
 *
 * <p>Nothing is normalised: network and faces are invariant under scaling by positive numbers. The
 * script says nothing about the size of the faces.
 */
public final class SmtScript {

  /** The prefix of names of the reference. */
  private static final String REFERENCE = "r";

  private static final String HEADER =
      """
      ; Where a ReLU network errs, as two questions in linear real arithmetic.
      ;
      ; network  {shape}, {inputs} inputs, weights exact
      ; sha256   {sha256}
      ;          (of the network in the text format of Conewise; for reference only)
      ; {question}
      ; ties     {ties}
      ; errors   {count}
      ;
      ; Claim: {subject} is an error if and only if it lies in
      ; one of the listed faces. A face is relatively open: an open cone, the inside of a wall
      ; between two cones or of a face of a wall, or an open ray from the origin. {exclusion}
      ;
      ; (1) Is there an error that is not listed?         expected: unsat
      ; (2) Is there a listed input that is no error?     expected: unsat
      ;
      ; Both answers together prove the claim. The second assertion level needs an incremental
      ; solver (z3 FILE, cvc5 --incremental FILE).

      (set-logic QF_LRA)

      """;

  private static final String NO_RIGHT_ANSWER =
      """
      Excluded are
      ; only inputs with two equal coordinates, for which the task names no right answer.\
      """;

  private static final String BOTH_NETWORKS =
      """
      An error
      ; is an input to which the two networks give different answers.\
      """;

  private static final String QUESTIONS =
      """

      (assert {considered})

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
    writer.networks();
    writer.question();
    writer.faces(errors);
    return writer.script.append(QUESTIONS.replace("{considered}", writer.considered())).toString();
  }

  /** Which inputs are considered: the task may name no right answer, and the origin is no cone. */
  private String considered() {
    List<String> inputs = names("x", analysis.dimension());
    return analysis
        .wanted()
        .match(
            task -> "(distinct " + String.join(" ", inputs) + ")",
            reference ->
                application("or", inputs.stream().map(x -> "(not (= " + x + " 0))"), "false"));
  }

  private void header(List<Face> errors) {
    boolean first = analysis.ties() == TiePolicy.FIRST;
    boolean compares = analysis.wanted().isReference();
    script.append(
        HEADER
            .replace("{shape}", shape(analysis.network()))
            .replace("{inputs}", Integer.toString(analysis.dimension()))
            .replace("{sha256}", analysis.networkText().hash())
            .replace(
                "{question}",
                analysis
                    .wanted()
                    .match(
                        task -> "task     " + task.label(),
                        reference -> "against  sha256 " + reference.network().hash()))
            .replace(
                "{subject}",
                compares ? "an input other than 0" : "an input whose coordinates are all different")
            .replace("{exclusion}", compares ? BOTH_NETWORKS : NO_RIGHT_ANSWER)
            .replace(
                "{ties}",
                first ? "first: the answer is the lowest index" : "wrong: a tie is an error")
            .replace("{count}", count(errors)));
  }

  private static String shape(ReluNetwork network) {
    return network.match(
        recurrent ->
            recurrent.hiddenSize() + " hidden " + (recurrent.hiddenSize() == 1 ? "unit" : "units"),
        layered -> "layers of " + layered.widths() + " units");
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

  private void networks() {
    String when = analysis.network().match(recurrent -> "after each input", layered -> "of layers");
    line("; Inputs, pre-activations z and hidden units h " + when + ", logits.");
    names("x", analysis.dimension()).forEach(x -> line("(declare-fun " + x + " () Real)"));
    network(analysis.network(), "");
    analysis
        .wanted()
        .match(
            task -> Optional.<ReluNetwork>empty(), other -> Optional.of(other.network().network()))
        .ifPresent(
            reference -> {
              line("");
              line("; The network that it is compared with.");
              network(reference, REFERENCE);
            });
  }

  /** Defines the values of all layers, with a prefix to their names. */
  private void network(ReluNetwork network, String prefix) {
    List<Layer> layers = network.layers();
    List<String> previous = List.of();
    for (int t = 0; t < layers.size() - 1; t++) {
      List<String> z = names(prefix + "z" + (t + 1) + "_", layers.get(t).width());
      List<String> h = names(prefix + "h" + (t + 1) + "_", layers.get(t).width());
      for (int i = 0; i < z.size(); i++) {
        define(z.get(i), "Real", value(layers.get(t), i, previous));
        define(h.get(i), "Real", "(ite (> " + z.get(i) + " 0) " + z.get(i) + " 0)");
      }
      previous = h;
    }
    for (int a = 0; a < network.outputs(); a++) {
      define(prefix + "logit" + a, "Real", value(layers.get(layers.size() - 1), a, previous));
    }
  }

  /** A row of a layer; the units of the layer before are off if there is none. */
  private static String value(Layer layer, int row, List<String> before) {
    List<Rational> weights = layer.weights().get(row);
    List<String> inputs =
        names("x", layer.firstInput() + layer.inputs())
            .subList(layer.firstInput(), layer.firstInput() + layer.inputs());
    int units = before.isEmpty() ? 0 : layer.units();
    return application(
        "+",
        Stream.concat(
            terms(weights.subList(layer.units(), weights.size()), inputs),
            terms(weights.subList(0, units), before)),
        "0");
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

  private void question() {
    int m = analysis.network().outputs();
    boolean compares = analysis.wanted().isReference();
    line("");
    line(
        compares
            ? "; Both answers: the lowest index of a greatest logit."
            : "; The input of the wanted rank, and the answer: the lowest index of a greatest logit.");
    for (int a = 0; a < m; a++) {
      int index = a;
      String wanted =
          analysis
              .wanted()
              .match(task -> hasRank(index, task.rank(m)), reference -> answers(REFERENCE, index));
      define("wanted" + a, "Bool", wanted);
    }
    for (int a = 0; a < m; a++) {
      define("answer" + a, "Bool", answers("", a));
    }
    Stream<String> ties = Stream.concat(ties(""), compares ? ties(REFERENCE) : Stream.empty());
    define("tied", "Bool", application("or", ties, "false"));
    Stream<String> right =
        IntStream.range(0, m).mapToObj(a -> "(and wanted" + a + " answer" + a + ")");
    String wrong = "(not " + application("or", right, "false") + ")";
    define("error", "Bool", analysis.ties() == TiePolicy.WRONG ? "(or tied " + wrong + ")" : wrong);
  }

  /** Logit {@code a} is the first of the greatest. */
  private String answers(String prefix, int a) {
    Stream<String> conditions =
        others(a).mapToObj(b -> comparison(b < a ? ">" : ">=", prefix + "logit", a, b));
    return application("and", conditions, "true");
  }

  private Stream<String> ties(String prefix) {
    int m = analysis.network().outputs();
    return IntStream.range(0, m)
        .boxed()
        .flatMap(a -> IntStream.range(a + 1, m).mapToObj(b -> greatestPair(prefix, a, b)));
  }

  /**
   * Input {@code a} has the wanted rank: for some set of others, those and only those are greater.
   */
  private String hasRank(int a, int rank) {
    int n = analysis.dimension();
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

  private String greatestPair(String prefix, int a, int b) {
    String logit = prefix + "logit";
    Stream<String> conditions =
        Stream.concat(
            Stream.of(comparison("=", logit, a, b)),
            others(a).filter(c -> c != b).mapToObj(c -> comparison(">=", logit, a, c)));
    return application("and", conditions, "true");
  }

  private IntStream others(int a) {
    return IntStream.range(0, analysis.network().outputs()).filter(b -> b != a);
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
