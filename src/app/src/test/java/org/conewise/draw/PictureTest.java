package org.conewise.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.conewise.Models;
import org.conewise.explain.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Pictures, measured back from what is drawn. */
class PictureTest {

  private static final Pattern VERTEX = Pattern.compile("[ML](-?[0-9.]+) (-?[0-9.]+)");

  /** Equal-area projection: the red part of both discs is the error fraction. */
  @ParameterizedTest
  @ValueSource(strings = {"2nd_argmax_4_3_s0", "argmedian_4_3_s0"})
  void redAreaOfTheHemispheresIsTheErrorFraction(String name) throws Exception {
    Explanation explanation = Models.explained(name);
    List<String> figures = Pictures.of(explanation).figures();
    double red = 0;
    double all = 0;
    for (String figure : figures.subList(0, 2)) {
      red += areas(parse(figure), "wrong").stream().mapToDouble(area -> area).sum();
      all += Math.PI * Math.pow(rim(parse(figure)), 2);
    }
    double error = explanation.effort().error();
    assertEquals(error, red / all, 0.001 * error);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2nd_argmax_4_3_s0", "2nd_argmax_2_2_s0", "2nd_argmax_8_2_s0"})
  void piecesCoverTheWholePicture(String name) throws Exception {
    Explanation explanation = Models.explained(name);
    boolean plane = explanation.dimension() == 2;
    double drawn = 0;
    double all = 0;
    for (String figure : Pictures.of(explanation).figures().subList(0, plane ? 1 : 2)) {
      Document panel = parse(figure);
      for (String style : List.of("wanted0", "wanted1", "wanted2", "crossed")) {
        drawn += areas(panel, style).stream().mapToDouble(area -> area).sum();
      }
      all += Math.PI * Math.pow(rim(panel), 2);
    }
    assertEquals(1, drawn / all, 1e-3);
  }

  @Test
  void discDrawsEveryPieceWithItsShare() throws Exception {
    Explanation explanation = Models.explained("2nd_argmax_8_2_s0");
    Document disc = parse(Pictures.of(explanation).figures().get(0));
    List<Double> areas = new ArrayList<>();
    for (String style : List.of("wanted0", "wanted1", "crossed")) {
      areas.addAll(areas(disc, style));
    }
    double all = Math.PI * Math.pow(rim(disc), 2);
    List<Double> drawn = areas.stream().map(area -> area / all).sorted().toList();
    List<Double> shares = explanation.pieces().stream().map(Notes::share).sorted().toList();
    assertEquals(shares.size(), drawn.size());
    for (int i = 0; i < shares.size(); i++) {
      assertEquals(shares.get(i), drawn.get(i), 1e-3);
    }
  }

  @Test
  void magnifiedWrongConeHasItsAngleTimesTheStatedFactor() throws Exception {
    Explanation explanation = Models.explained("2nd_argmax_2_2_s0");
    List<String> figures = Pictures.of(explanation).figures();
    assertEquals(2 + explanation.wrongRegions().size(), figures.size());
    String magnifier = figures.get(2);
    Matcher factor = Pattern.compile("angles × ([0-9,.e]+);").matcher(magnifier);
    assertTrue(factor.find(), magnifier);
    double shown = areas(parse(magnifier), "wrong").get(0) * 2 / (250.0 * 250.0);
    double angle =
        2 * Math.PI * explanation.wrongRegions().get(0).share().enclosure(9).lower().doubleValue();
    double stated = Double.parseDouble(factor.group(1).replace(",", ""));
    assertEquals(stated, shown / angle, 0.005 * stated);
    assertTrue(magnifier.contains("x0 = x1") && magnifier.contains("Δ = 0"), "both rays are named");
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static double rim(Document picture) {
    NodeList circles = picture.getElementsByTagName("circle");
    for (int i = 0; i < circles.getLength(); i++) {
      Element circle = (Element) circles.item(i);
      if (circle.getAttribute("class").equals("rim")) {
        return Double.parseDouble(circle.getAttribute("r"));
      }
    }
    throw new AssertionError("no rim");
  }

  /** The areas of the paths of a style, holes subtracted. */
  private static List<Double> areas(Document picture, String style) {
    List<Double> areas = new ArrayList<>();
    NodeList paths = picture.getElementsByTagName("path");
    for (int i = 0; i < paths.getLength(); i++) {
      Element path = (Element) paths.item(i);
      if (List.of(path.getAttribute("class").split(" ", -1)).contains(style)) {
        double area = 0;
        for (String loop : path.getAttribute("d").split("Z", -1)) {
          area += shoelace(loop);
        }
        areas.add(Math.abs(area));
      }
    }
    return areas;
  }

  private static double shoelace(String loop) {
    List<double[]> points = new ArrayList<>();
    Matcher vertex = VERTEX.matcher(loop);
    while (vertex.find()) {
      points.add(
          new double[] {Double.parseDouble(vertex.group(1)), Double.parseDouble(vertex.group(2))});
    }
    double sum = 0;
    for (int i = 0; i < points.size(); i++) {
      double[] p = points.get(i);
      double[] q = points.get((i + 1) % points.size());
      sum += p[0] * q[1] - p[1] * q[0];
    }
    return sum / 2;
  }
}
