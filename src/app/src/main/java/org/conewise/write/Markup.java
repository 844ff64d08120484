package org.conewise.write;

import java.util.List;
import org.conewise.draw.Xml;

/** A page in the making: HTML that is well-formed XML too. All texts are escaped. */
final class Markup {

  private final StringBuilder html = new StringBuilder();

  /** Adds what is markup already. */
  Markup raw(String markup) {
    html.append(markup).append('\n');
    return this;
  }

  /** Adds an element with a text. */
  Markup element(String name, String text) {
    return raw("<" + name + ">" + Xml.escaped(text) + "</" + name + ">");
  }

  Markup paragraph(String text) {
    return element("p", text);
  }

  Markup section(String id, String title) {
    return raw("<h2 id=\"" + id + "\">" + Xml.escaped(title) + "</h2>");
  }

  /** A box that scrolls by itself where the page is narrow. */
  Markup openTable(String caption, List<String> header) {
    raw(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
            + Xml.escaped(caption)
            + "\">");
    raw("<table><caption>" + Xml.escaped(caption) + "</caption>");
    if (!header.isEmpty()) {
      raw("<thead><tr>" + cells("th scope=\"col\"", "th", header) + "</tr></thead>");
    }
    return raw("<tbody>");
  }

  Markup row(String... fields) {
    return raw("<tr>" + cells("td", "td", List.of(fields)) + "</tr>");
  }

  Markup closeTable() {
    return raw("</tbody></table></div>");
  }

  private static String cells(String open, String close, List<String> fields) {
    StringBuilder cells = new StringBuilder();
    for (String field : fields) {
      cells.append('<').append(open).append('>').append(Xml.escaped(field));
      cells.append("</").append(close).append('>');
    }
    return cells.toString();
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
