package org.conewise.corpus;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.conewise.check.FanBuilder;
import org.conewise.check.Model;
import org.conewise.check.Point;
import org.conewise.check.Task;
import org.conewise.check.TiePolicy;
import org.conewise.corpus.CorpusBuilder.Base;

/** The networks of the corpus, and the accepted certificates from which most others are made. */
final class Bases {
  /** The numbers of inputs. */
  static final int[] DIMENSIONS = {2, 3, 4, 5};

  private static final Map<Integer, String> ERRORS_OF_MEMORY =
      Map.of(
          2, "0.17620819117478336291 0.17620819117478336292",
          3, "0.2916666666 0.2916666667",
          4, "0.45647452 0.45647453",
          5, "0.562584 0.562585");

  private static final String ERROR_OF_RANDOM_2 =
      "0.688765049732579620238008583942 0.688765049732579620238008583943";

  private static final String ERROR_OF_RANDOM_3 = "0.543462506163042925004 0.543462506163042925005";

  /** Four quarters of the plane between the walls of the task and their normals; all ties. */
  final Base zero2;

  final Base handmade2;

  /** A weight of 1/2. */
  final Base half2;

  final Base random2;
  final Base random3;

  /** All ties: two cells for each index of the greatest input. */
  final Map<Integer, Base> greatest = new TreeMap<>();

  /** The same where ties are wrong, and so is everything: the fraction is 1, whatever the cells. */
  final Map<Integer, Base> allWrong = new TreeMap<>();

  /** The first logit is the last input, if that is positive; else all are 0. */
  final Map<Integer, Base> last = new TreeMap<>();

  /** The last logits are the last input but one and twice the last, where these are positive. */
  final Map<Integer, Base> memory = new TreeMap<>();

  Bases(CorpusBuilder corpus) {
    zero2 = corpus.accept("zero-2", quarters(), "all logits tie everywhere, half of it is right");
    for (int n : DIMENSIONS) {
      greatest.put(
          n, corpus.accept("greatest-" + n, greatest(n), "all ties, one index in n right"));
      allWrong.put(n, corpus.accept("all-wrong-" + n, allWrong(n), "every input is an error"));
      last.put(n, corpus.accept("last-" + n, last(n), "a tied half, the first index given there"));
      memory.put(n, corpus.accept("memory-" + n, memory(n), "a wall between two answers"));
    }
    half2 = corpus.accept("half-2", half(), "a weight that is a fraction");
    handmade2 = corpus.accept("handmade-2", handmade(), "error and ties exactly 0");
    random2 =
        corpus.accept("random-2", random2(), "a transcendental error of the plane to 30 digits");
    random3 = corpus.accept("random-3", random3(), "an error of space to 20 digits");
  }

  /** The network with one unit whose weights are all 0. */
  static Net zero(int n) {
    return Net.of("zero-" + n, Model.zero(n));
  }

  private static Draft quarters() {
    List<List<Point>> cells =
        ring(Point.of(1, 1), Point.of(-1, 1), Point.of(-1, -1), Point.of(1, -1));
    List<Region> regions = List.of(Region.allOff(cells));
    return Draft.of(zero(2), "2nd_argmax", Point.of(3, 1), regions, "0.5 0.5", "1 1");
  }

  /** The cells of the plane between consecutive rays of a ring. */
  static List<List<Point>> ring(Point... rays) {
    return IntStream.range(0, rays.length)
        .mapToObj(i -> List.of(rays[i], rays[(i + 1) % rays.length]))
        .toList();
  }

  /** A vector on none of the walls here. */
  static Point direction(int n) {
    long[] entries = {1009, 31, 7919, 523, 101};
    return Point.of(IntStream.range(0, n).mapToLong(i -> entries[i]).toArray());
  }

  private static Draft greatest(int n) {
    List<Region> regions = List.of(Region.allOff(Fans.greatest(n)));
    List<String> errors = List.of("0.5 0.5", "0.666 0.667", "0.749 0.751", "0.799 0.801");
    return Draft.of(zero(n), "argmax", direction(n), regions, errors.get(n - 2), "1 1");
  }

  private static Draft allWrong(int n) {
    return greatest(n).ties("wrong").claiming("1 1", "1 1");
  }

  /** The network of one unit that copies its last input. */
  static Model copyOfLast(int n) {
    int[][] output = new int[n][1];
    output[0][0] = 1;
    return Model.ofIntegers(n, new int[] {1}, new int[1][1], output);
  }

  private static Draft last(int n) {
    Model model = copyOfLast(n);
    List<Region> regions = Fans.regions(model, Fans.cutAtUnits(Fans.greatest(n), model));
    Draft draft = greatest(n).about(Net.of("last-" + n, model)).regions(regions);
    return n == 2
        ? draft.task("2nd_argmax").heading(Point.of(3, 1)).claiming("0.5 0.5", "0.5 0.5")
        : draft.claiming(draft.error(), "0.499 0.501");
  }

  private static Draft half() {
    Model model = new Model(2, new int[] {4}, new int[1][1], new int[][] {{8}, {0}});
    return last(2).about(Net.of("half-2", model));
  }

  /**
   * The network of a unit that copies its input and one that remembers it for a step: with {@code
   * h_n = (max(x_n, 0), max(x_{n-1}, 0))}, the last logits are {@code h_n2} and {@code 2·h_n1}.
   */
  static Model memoryOfTwo(int n) {
    int[][] output = new int[n][2];
    output[n - 1][0] = 2;
    output[n - 2][1] = 1;
    return Model.ofIntegers(n, new int[] {1, 0}, new int[][] {{0, 0}, {1, 0}}, output);
  }

  private static Draft memory(int n) {
    Model model = memoryOfTwo(n);
    List<List<Point>> cells = Fans.cutAtUnits(Fans.greatest(n), model);
    List<Region> regions = Fans.regions(model, Fans.cutAtLogits(cells, model));
    Net net = Net.of("memory-" + n, model);
    String tied = n == 2 ? "0.25 0.25" : "0.249 0.251";
    return Draft.of(net, "argmax", direction(n), regions, ERRORS_OF_MEMORY.get(n), tied);
  }

  private static Draft handmade() {
    int[][] hiddenHidden = {{-1, 1}, {1, -1}};
    int[][] hiddenOutput = {{1, -1}, {-1, 1}};
    Model model = Model.ofIntegers(2, new int[] {1, -1}, hiddenHidden, hiddenOutput);
    return naive("handmade-2", model, Task.SECOND_ARGMAX, "0 0", "0 0");
  }

  private static Draft random2() {
    Model model = Model.random(2, 3, new Random(2));
    return naive("random-2", model, Task.ARGMAX, ERROR_OF_RANDOM_2, "0 0");
  }

  private static Draft random3() {
    Model model = Model.random(3, 2, new Random(1));
    return naive("random-3", model, Task.ARGMEDIAN, ERROR_OF_RANDOM_3, "0 0");
  }

  /** The certificate of the fan that is cut along all walls, whether or not they are needed. */
  private static Draft naive(String name, Model model, Task task, String error, String tied) {
    String text = FanBuilder.of(model).draft(task, TiePolicy.FIRST, error, tied).certificate();
    return Draft.parse(Net.of(name, model), text);
  }
}
