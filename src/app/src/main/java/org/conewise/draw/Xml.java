package org.conewise.draw;

/** Text inside XML and HTML. */
public final class Xml {

  private Xml() {}

  /** The text as it is spelled in an element or in an attribute. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
