package org.conewise.check;

/**
 * The refusal of a certificate: which rule failed, where, what the rule expects and what was found.
 * Rays, cells, units and answers are counted from 0, lines and time steps from 1.
 */
public final class Rejection extends Exception {
  private static final long serialVersionUID = 1;
  private static final int MAX_SHOWN = 60;

  private final Code code;
  private final String place;

  /** Refuses at a place, for a code. */
  public Rejection(Code code, String place, String expected, String found) {
    super(place + ": " + code + ": expected " + expected + ", found " + found);
    this.code = code;
    this.place = place;
  }

  /** What a file says, for a message: its beginning if it is long. */
  public static String shown(String text) {
    return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "...";
  }

  /** The rule that failed. */
  public Code code() {
    return code;
  }

  /** The file ({@code network} or {@code certificate}) and its line, or its cell or region. */
  public String place() {
    return place;
  }
}
