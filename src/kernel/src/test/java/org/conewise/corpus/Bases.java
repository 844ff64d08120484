package org.conewise.corpus;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conewise.corpus.CorpusBuilder.Base;

/** The networks of the corpus, and the accepted certificates from which most others are made. */
final class Bases {
  /** All logits are 0 everywhere: the only walls are those of the task. */
  static final Net ZERO_2 = zero("zero-2", 2);

  static final Net ZERO_3 = zero("zero-3", 3);

  /** The first logit is the last input, if that is positive; else all are 0. */
  static final Net LAST_2 =
      Net.of(
          "last-2", "rnn 1 2 2", "input-hidden\n1", "hidden-hidden\n0", "hidden-output", "1", "0");

  static final Net HALF_2 =
      Net.of(
          "half-2",
          "rnn 1 2 2",
          "input-hidden\n1/2",
          "hidden-hidden\n0",
          "hidden-output",
          "1",
          "0");

  static final Net LAST_3 =
      Net.of(
          "last-3", "rnn 1 3 3", "input-hidden\n1", "hidden-hidden\n0", "hidden-output\n1\n0\n0");

  static final Net HANDMADE_2 = Net.shipped("2nd_argmax_handmade_2");
  static final Net HANDMADE_3 = Net.shipped("2nd_argmax_handmade_3_lambda_10");
  static final Net TRAINED_2 = Net.shipped("2nd_argmax_2_2_s0");

  /** The axis about which the tasks of three inputs turn. */
  static final String TIP = "1 1 1";

  static final String FOOT = "-1 -1 -1";

  /** Four quarters of the plane between the walls of the task and their normals. */
  final Base zero2;

  final Base last2;

  /** The same with a weight of 1/2. */
  final Base half2;

  final Base handmade2;
  final Base trained2;

  /** Three lunes with common tips, one for each greatest input; everything is wrong. */
  final Base lunes;

  /** One of the three lunes is cut into a pentagon and nine triangles around it. */
  final Base pentagon;

  /** Six lunes, one for each order of the inputs; the error is 2/3. */
  final Base sixLunes;

  final Base handmade3;

  /** The last input of three decides; the tied half of space counts as right or wrong by policy. */
  final Base last3;

  /** Two of three lunes have 998 rays flat on their common side. */
  final Base thousand;

  Bases(CorpusBuilder corpus) {
    zero2 = corpus.accept("zero-2", quarters(), "all logits tie everywhere, half of it is right");
    last2 = corpus.accept("last-2", lastOfTwo(), "a tied half, the first index given there");
    half2 = corpus.accept("half-2", lastOfTwo().about(HALF_2), "a weight that is a fraction");
    handmade2 = shipped(corpus, "handmade-2", HANDMADE_2, "error and ties exactly 0");
    trained2 = shipped(corpus, "trained-2", TRAINED_2, "a transcendental error to 30 digits");
    lunes =
        corpus.accept(
            "three-lunes",
            Draft.of(ZERO_3, "argmax", threeLunes(), "1 1", "1 1").ties("wrong"),
            "cells whose tips are antipodal rays; every input is an error");
    pentagon =
        corpus.accept(
            "pentagon-in-a-lune", lunes.draft().cells(pentagonFan()), "cells of 3, 4 and 5 rays");
    sixLunes =
        corpus.accept(
            "six-lunes",
            Draft.of(ZERO_3, "2nd_argmax", sixLunesFan(), "0.66666666 0.66666667", "1 1"),
            "one lune for each order of the inputs, two thirds of them wrong");
    handmade3 = shipped(corpus, "handmade-3", HANDMADE_3, "polygons, an error to 30 digits");
    last3 =
        corpus.accept(
            "last-3-ties-first",
            Draft.of(LAST_3, "argmax", lastOfThree(), "0.6666666 0.6666667", "0.4999999 0.5000001"),
            "half of space tied, the first index given there");
    thousand =
        corpus.accept(
            "cell-of-1000-rays",
            lunes.draft().cells(lunesWithFlatRays(997)),
            "the greatest size of a cell, most rays flat on a side");
  }

  private static Base shipped(CorpusBuilder corpus, String name, Net net, String reason) {
    String file = net.file().replace("networks/", "").replace(".net", "");
    return corpus.accept(name, Draft.parse(net, Net.shippedCertificate(file)), reason);
  }

  private static Net zero(String name, int n) {
    String zeros = IntStream.range(0, n).mapToObj(i -> "0").collect(joining("\n"));
    String shape = "rnn 1 " + n + " " + n;
    return Net.of(name, shape, "input-hidden\n0", "hidden-hidden\n0", "hidden-output\n" + zeros);
  }

  /** The cells of the plane between consecutive rays of a ring. */
  static List<List<String>> ring(String... rays) {
    return IntStream.range(0, rays.length)
        .mapToObj(i -> List.of(rays[i], rays[(i + 1) % rays.length]))
        .toList();
  }

  /** The lunes between the tips through consecutive rays of a ring about the axis. */
  static List<List<String>> lunes(String... rays) {
    return ring(rays).stream().map(pair -> List.of(TIP, pair.get(0), FOOT, pair.get(1))).toList();
  }

  private static Draft quarters() {
    List<List<String>> cells = ring("1 1", "-1 1", "-1 -1", "1 -1");
    return Draft.of(ZERO_2, "2nd_argmax", cells, "0.5 0.5", "1 1");
  }

  private static Draft lastOfTwo() {
    List<List<String>> cells = ring("1 0", "1 1", "0 1", "-1 0", "-1 -1", "0 -1");
    return Draft.of(LAST_2, "2nd_argmax", cells, "0.5 0.5", "0.5 0.5");
  }

  static List<List<String>> threeLunes() {
    return lunes("1 1 0", "0 1 1", "1 0 1");
  }

  static List<List<String>> sixLunesFan() {
    return lunes("1 0 0", "1 1 0", "0 1 0", "0 1 1", "0 0 1", "1 0 1");
  }

  private static List<List<String>> pentagonFan() {
    List<List<String>> cells = new ArrayList<>(threeLunes().subList(0, 2));
    String a = "1 1 0";
    String c = "1 0 1";
    String[] v = {"5 2 0", "10 1 4", "5 -2 1", "5 -2 -1", "10 1 -4"};
    cells.add(List.of(v));
    cells.add(List.of(TIP, c, v[1]));
    cells.add(List.of(TIP, v[1], v[0]));
    cells.add(List.of(c, FOOT, v[2]));
    cells.add(List.of(c, v[2], v[1]));
    cells.add(List.of(FOOT, v[3], v[2]));
    cells.add(List.of(FOOT, v[4], v[3]));
    cells.add(List.of(FOOT, a, v[4]));
    cells.add(List.of(a, v[0], v[4]));
    cells.add(List.of(a, TIP, v[0]));
    return cells;
  }

  /** The chambers between the planes where an input is 0 and where the greatest inputs tie. */
  private static List<List<String>> lastOfThree() {
    List<String> rays =
        List.of(
            "-1 -1 -1",
            "-1 -1 0",
            "-1 0 -1",
            "-1 0 0",
            "0 -1 -1",
            "0 -1 0",
            "0 0 -1",
            "0 0 1",
            "0 1 0",
            "0 1 1",
            "1 0 0",
            "1 0 1",
            "1 1 0",
            "1 1 1");
    String cells =
        "0 1 3,0 2 6,0 3 2,0 4 5,0 5 1,0 6 4,1 5 7,1 7 3,2 3 8,2 8 6,3 7 9,3 9 8,"
            + "4 6 10,4 10 5,5 10 11,5 11 7,6 8 12,6 12 10,7 11 13,7 13 9,8 9 13,8 13 12,"
            + "10 12 13,10 13 11";
    return Stream.of(cells.split(","))
        .map(cell -> Stream.of(cell.split(" ")).map(i -> rays.get(Integer.parseInt(i))).toList())
        .toList();
  }

  /** Three lunes; a side of two of them holds so many rays more than its middle. */
  static List<List<String>> lunesWithFlatRays(int count) {
    List<String> flat = IntStream.rangeClosed(1, count).mapToObj(i -> "1 1 -" + i).toList();
    List<String> first = new ArrayList<>(List.of(TIP));
    first.addAll(flat);
    first.addAll(List.of(FOOT, "0 1 1"));
    List<String> last = new ArrayList<>(List.of(TIP, "1 0 1", FOOT));
    for (int i = count - 1; i >= 0; i--) {
      last.add(flat.get(i));
    }
    return List.of(first, threeLunes().get(1), last);
  }
}
