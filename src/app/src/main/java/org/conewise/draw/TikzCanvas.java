package org.conewise.draw;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** TikZ, for {@code pdflatex} with the standard class. A hundred pixels are 2.4 centimetres. */
public final class TikzCanvas implements Canvas {

  private static final double CENTIMETRES = 0.024;

  private static final Map<Ink, String> STYLES =
      Map.ofEntries(
          Map.entry(Ink.WANTED0, "fill=cwZero"),
          Map.entry(
              Ink.WANTED1, "fill=cwOne," + " postaction={pattern=dots, pattern color=cwSoft}"),
          Map.entry(
              Ink.WANTED2,
              "fill=cwTwo," + " postaction={pattern=horizontal lines, pattern color=cwSoft}"),
          Map.entry(
              Ink.CROSSED,
              "fill=cwCross," + " postaction={pattern=north east lines, pattern color=cwHatch}"),
          Map.entry(
              Ink.WANTED3,
              "fill=cwThree, postaction={pattern=vertical lines, pattern color=cwSoft}"),
          Map.entry(
              Ink.WANTED4,
              "fill=cwFour, postaction={pattern=crosshatch dots, pattern color=cwSoft}"),
          Map.entry(Ink.WRONG, "fill=cwBad"),
          Map.entry(Ink.REST, "pattern=north east lines, pattern color=cwBad"),
          Map.entry(Ink.TIED, "pattern=crosshatch, pattern color=cwTie"),
          Map.entry(Ink.WALL, "draw=cwSoft, line width=0.3pt"),
          Map.entry(Ink.BOUNDARY, "draw, dashed, line width=0.6pt"),
          Map.entry(Ink.DECISION, "draw=cwDecision, line width=0.6pt"),
          Map.entry(Ink.SEAM, "draw=white, line width=0.7pt"),
          Map.entry(Ink.RIM, "draw, line width=0.4pt"),
          Map.entry(Ink.MARK, "fill=cwBad"),
          Map.entry(Ink.RING, "draw=cwBad, line width=0.6pt"),
          Map.entry(Ink.NODE, "fill=cwOne, draw=cwSoft"),
          Map.entry(Ink.LINK, "draw=cwSoft, line width=0.3pt"),
          Map.entry(Ink.BAND, "fill=cwOne"),
          Map.entry(Ink.COURSE, "draw=cwBad, line width=0.8pt"),
          Map.entry(Ink.CLAIM, "draw, densely dashed, line width=0.6pt"));

  private static final String HEAD =
      """
      \\documentclass{article}
      \\usepackage{tikz}
      \\usetikzlibrary{patterns}
      PAGE
      \\pdfpagewidth=\\paperwidth \\pdfpageheight=\\paperheight
      \\setlength{\\textwidth}{\\paperwidth} \\addtolength{\\textwidth}{-1cm}
      \\setlength{\\textheight}{\\paperheight} \\addtolength{\\textheight}{-1cm}
      \\setlength{\\oddsidemargin}{-2cm} \\setlength{\\topmargin}{-2cm}
      \\setlength{\\headheight}{0pt} \\setlength{\\headsep}{0pt} \\setlength{\\parindent}{0pt}
      \\pagestyle{empty}
      \\definecolor{cwZero}{HTML}{F1F5F9}
      \\definecolor{cwOne}{HTML}{B5CDE3}
      \\definecolor{cwTwo}{HTML}{7FA3C4}
      \\definecolor{cwThree}{HTML}{D8CFE8}
      \\definecolor{cwFour}{HTML}{C3DFCB}
      \\definecolor{cwCross}{HTML}{FBEEC3}
      \\definecolor{cwHatch}{HTML}{9A7B1C}
      \\definecolor{cwSoft}{HTML}{5B7083}
      \\definecolor{cwBad}{HTML}{B3001B}
      \\definecolor{cwTie}{HTML}{6A3D9A}
      \\definecolor{cwDecision}{HTML}{00694F}
      \\begin{document}
      \\centering
      """;

  private final StringBuilder content = new StringBuilder();
  private final Point offset;

  TikzCanvas(Point offset) {
    this.offset = offset;
  }

  static String document(String title, double width, double height, CharSequence content) {
    String page =
        String.format(
            Locale.ROOT,
            "\\setlength{\\paperwidth}{%.2fcm}%n\\setlength{\\paperheight}{%.2fcm}%n",
            width * CENTIMETRES + 2,
            height * CENTIMETRES + 3);
    return "% "
        + title
        + "\n"
        + HEAD.replace("PAGE\n", page)
        + "\\begin{tikzpicture}[x=1cm, y=1cm]\n"
        + content
        + "\\end{tikzpicture}\n\\end{document}\n";
  }

  CharSequence content() {
    return content;
  }

  @Override
  public void area(Ink ink, List<List<Point>> loops) {
    path(ink, loops, " -- cycle");
  }

  @Override
  public void lines(Ink ink, List<List<Point>> lines) {
    path(ink, lines, "");
  }

  private void path(Ink ink, List<List<Point>> parts, String end) {
    if (parts.isEmpty() || ink == Ink.PIECE) {
      return;
    }
    content.append("\\path[").append(STYLES.get(ink)).append("]");
    for (List<Point> part : parts) {
      String before = "\n  ";
      for (Point point : part) {
        content.append(before).append(at(point));
        before = " -- ";
      }
      content.append(end);
    }
    content.append(";\n");
  }

  @Override
  public void dot(Ink ink, Point centre, double radius) {
    content.append(
        String.format(
            Locale.ROOT,
            "\\path[%s] %s circle (%.4f);%n",
            STYLES.get(ink),
            at(centre),
            radius * CENTIMETRES));
  }

  @Override
  public void text(Ink ink, Point at, Anchor anchor, String text) {
    String side =
        switch (anchor) {
          case START -> "base west";
          case MIDDLE -> "base";
          case END -> "base east";
        };
    String size = ink == Ink.SMALL ? "\\scriptsize" : "\\small";
    content.append(
        String.format(
            Locale.ROOT,
            "\\node[anchor=%s, inner sep=0pt, font=%s] at %s {%s};%n",
            side,
            size,
            at(at),
            escaped(text)));
  }

  @Override
  public void beginGroup(Point at, List<String> notes) {
    // Paper cannot be pointed at.
  }

  @Override
  public void endGroup() {
    // See above.
  }

  private String at(Point point) {
    return String.format(
        Locale.ROOT,
        "(%.4f,%.4f)",
        CENTIMETRES * (offset.x() + point.x()),
        CENTIMETRES * (offset.y() + point.y()));
  }

  /** Plain text as LaTeX. */
  public static String escaped(String text) {
    StringBuilder latex = new StringBuilder();
    text.codePoints()
        .forEach(
            c ->
                latex.append(
                    switch (c) {
                      case 'Δ' -> "$\\Delta$";
                      case '×' -> "$\\times$";
                      case '·' -> "$\\cdot$";
                      case '…' -> "\\ldots{}";
                      case '<' -> "$<$";
                      case '>' -> "$>$";
                      case '^' -> "\\^{}";
                      case '~' -> "\\~{}";
                      case '\\' -> "\\textbackslash{}";
                      case '_', '%', '&', '#', '$', '{', '}' -> "\\" + (char) c;
                      default -> c < 128 ? String.valueOf((char) c) : "?";
                    }));
    return latex.toString();
  }
}
