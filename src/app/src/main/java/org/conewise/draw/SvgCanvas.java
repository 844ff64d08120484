package org.conewise.draw;

import java.util.List;
import java.util.Locale;

/** Scalable vector graphics. Styles are classes, so that a page needs one style sheet. */
final class SvgCanvas implements Canvas {

  static final String STYLE =
      """
      .fig{--paper:#fff;--ink:#1b2733;--soft:#5b7083;--w0:#f1f5f9;--w1:#b5cde3;--w2:#7fa3c4;--w3:#d8cfe8;--w4:#c3dfcb;\
      --cross:#fbeec3;--hatch:#9a7b1c;--bad:#b3001b;--tie:#6a3d9a;--dec:#00694f;--node:#dfe7ee}
      @media (prefers-color-scheme:dark){.fig{--paper:#12171d;--ink:#e8ecf0;--soft:#9fb0c0;\
      --w0:#1d2731;--w1:#34506b;--w2:#5b86ad;--w3:#463b5e;--w4:#2c4d3a;--cross:#3d3413;--hatch:#c9a83e;--bad:#ff5c70;\
      --tie:#c8a2ee;--dec:#4fd6a8;--node:#2b3947}}
      @media print{.fig{--paper:#fff;--ink:#000;--soft:#555;--w0:#f1f5f9;--w1:#b5cde3;--w2:#7fa3c4;--w3:#d8cfe8;--w4:#c3dfcb;\
      --cross:#fbeec3;--hatch:#9a7b1c;--bad:#b3001b;--tie:#6a3d9a;--dec:#00694f;--node:#dfe7ee}}
      .fig .wanted0{fill:var(--w0)}.fig .wanted1{fill:url(#dots)}.fig .wanted2{fill:url(#bars)}
      .fig .wanted3{fill:url(#slants)}.fig .wanted4{fill:url(#rings)}.fig .rest{fill:url(#many)}
      .fig .crossed{fill:url(#hatch)}.fig .piece{fill:transparent}.fig .wrong{fill:var(--bad)}.fig .tied{fill:url(#ties)}
      .fig .wall{fill:none;stroke:var(--soft);stroke-width:.8}
      .fig .boundary{fill:none;stroke:var(--ink);stroke-width:1.2;stroke-dasharray:7 4}
      .fig .decision{fill:none;stroke:var(--dec);stroke-width:1.2}
      .fig .seam{fill:none;stroke:var(--paper);stroke-width:1.4}
      .fig .rim{fill:none;stroke:var(--ink);stroke-width:1.2}
      .fig .mark{fill:var(--bad)}.fig .ring{fill:none;stroke:var(--bad);stroke-width:1.6}
      .fig .node{fill:var(--node);stroke:var(--soft)}
      .fig .link{fill:none;stroke:var(--soft);stroke-width:.8}
      .fig .band{fill:var(--w1)}.fig .course{fill:none;stroke:var(--bad);stroke-width:1.6}
      .fig .claim{fill:none;stroke:var(--ink);stroke-width:1.2;stroke-dasharray:4 3}
      .fig text{font-family:system-ui,sans-serif;fill:var(--ink);stroke:var(--paper);\
      stroke-width:3;stroke-linejoin:round;paint-order:stroke}
      .fig text.text{font-size:15px}.fig text.small{font-size:13px}
      .fig .tip{visibility:hidden}
      .fig .group:hover .tip,.fig .group:focus .tip{visibility:visible}
      .fig .group:focus{outline:none}
      .fig .group:hover .shape,.fig .group:focus .shape{stroke:var(--ink);stroke-width:2.5}
      @media print{.fig .tip{visibility:hidden!important}}
      """;

  private static final String PATTERNS =
      """
      <defs>
      <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
      <rect width="7" height="7" fill="var(--cross)"/><path d="M0 0V7" stroke="var(--hatch)" stroke-width="1.6"/></pattern>
      <pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse">\
      <rect width="7" height="7" fill="var(--w1)"/><circle cx="2" cy="2" r="1" fill="var(--soft)"/></pattern>
      <pattern id="bars" width="6" height="6" patternUnits="userSpaceOnUse">\
      <rect width="6" height="6" fill="var(--w2)"/><path d="M0 3H6" stroke="var(--ink)" stroke-width=".8"/></pattern>
      <pattern id="slants" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">\
      <rect width="7" height="7" fill="var(--w3)"/><path d="M0 0V7" stroke="var(--soft)" stroke-width=".9"/></pattern>
      <pattern id="rings" width="8" height="8" patternUnits="userSpaceOnUse">\
      <rect width="8" height="8" fill="var(--w4)"/><circle cx="4" cy="4" r="1.7" fill="none" stroke="var(--soft)" stroke-width=".8"/></pattern>
      <pattern id="many" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
      <rect width="5" height="5" fill="var(--paper)"/><path d="M0 0V5" stroke="var(--bad)" stroke-width="5.5"/></pattern>
      <pattern id="ties" width="5" height="5" patternUnits="userSpaceOnUse">\
      <path d="M0 0L5 5M5 0L0 5" stroke="var(--tie)" stroke-width="1.2"/></pattern>
      </defs>
      """;

  private static final double LINE_HEIGHT = 17;

  private final StringBuilder content = new StringBuilder();
  private final Point offset;
  private boolean inGroup;
  private Point notesAt = Point.ORIGIN;
  private List<String> notes = List.of();

  SvgCanvas(Point offset) {
    this.offset = offset;
  }

  /** A stand-alone document around the middle of its content. */
  static String document(String title, double width, double height, CharSequence content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + open("xmlns=\"http://www.w3.org/2000/svg\" ", title, width, height)
        + "<style>\n"
        + STYLE.replace("&", "&amp;")
        + "</style>\n"
        + PATTERNS
        + content
        + "</svg>\n";
  }

  /** A panel as an element of a page. */
  static String figure(Panel panel, boolean withPatterns, CharSequence content) {
    return open("", panel.title(), panel.width(), panel.height())
        + (withPatterns ? PATTERNS : "")
        + content
        + "</svg>\n";
  }

  private static String open(String namespace, String title, double width, double height) {
    return String.format(
        Locale.ROOT,
        "<svg %sclass=\"fig\" viewBox=\"%s %s %s %s\" width=\"%s\" height=\"%s\" role=\"group\""
            + " aria-label=\"%s\">%n",
        namespace,
        number(-width / 2),
        number(-height / 2),
        number(width),
        number(height),
        number(width),
        number(height),
        Xml.escaped(title));
  }

  CharSequence content() {
    return content;
  }

  @Override
  public void area(Ink ink, List<List<Point>> loops) {
    path(ink, loops, "Z");
  }

  @Override
  public void lines(Ink ink, List<List<Point>> lines) {
    path(ink, lines, "");
  }

  private void path(Ink ink, List<List<Point>> parts, String end) {
    if (parts.isEmpty()) {
      return;
    }
    content.append("<path class=\"").append(ink.label()).append(inGroup ? " shape" : "");
    content.append("\" d=\"");
    for (List<Point> part : parts) {
      char command = 'M';
      for (Point point : part) {
        content.append(command).append(x(point)).append(' ').append(y(point));
        command = 'L';
      }
      content.append(end);
    }
    content.append("\"/>\n");
  }

  @Override
  public void dot(Ink ink, Point centre, double radius) {
    content.append(
        String.format(
            Locale.ROOT,
            "<circle class=\"%s%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>%n",
            ink.label(),
            inGroup ? " shape" : "",
            x(centre),
            y(centre),
            number(radius)));
  }

  @Override
  public void text(Ink ink, Point at, Anchor anchor, String text) {
    text(ink.label(), at, anchor, text);
  }

  private void text(String style, Point at, Anchor anchor, String text) {
    content.append(
        String.format(
            Locale.ROOT,
            "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>%n",
            style,
            x(at),
            y(at),
            anchor.name().toLowerCase(Locale.ROOT),
            Xml.escaped(text)));
  }

  @Override
  public void beginGroup(Point at, List<String> lines) {
    inGroup = true;
    notesAt = at;
    notes = lines;
    String title = Xml.escaped(String.join("\n", lines));
    content.append("<g class=\"group\" tabindex=\"0\" role=\"img\" aria-label=\"");
    content.append(title.replace("\n", "; ")).append("\"><title>").append(title);
    content.append("</title>\n");
  }

  @Override
  public void endGroup() {
    for (int i = 0; i < notes.size(); i++) {
      text("small tip", notesAt.plus(0, -LINE_HEIGHT * i), Anchor.MIDDLE, notes.get(i));
    }
    content.append("</g>\n");
    inGroup = false;
  }

  private String x(Point point) {
    return number(offset.x() + point.x());
  }

  private String y(Point point) {
    return number(-offset.y() - point.y());
  }

  /** To a thousandth of a pixel, without trailing zeros. */
  private static String number(double value) {
    long thousandths = Math.round(1000 * value);
    if (thousandths % 1000 == 0) {
      return String.valueOf(thousandths / 1000);
    }
    String sign = thousandths < 0 ? "-" : "";
    long size = Math.abs(thousandths);
    String decimals = String.valueOf(1000 + size % 1000).substring(1).replaceFirst("0+$", "");
    return sign + size / 1000 + "." + decimals;
  }
}
