package org.conewise.write;

import java.util.regex.Pattern;

/** An argument as one word of a command line that a shell reads. */
public final class ShellWord {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+,^-]+");

  private ShellWord() {}

  /** The text itself where a shell leaves it alone, else between single quotation marks. */
  public static String of(String text) {
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  /** The name of a file in the current folder, which no program takes for an option or a list. */
  static String ofFile(String name) {
    boolean isSpecial = name.startsWith("@") || (name.startsWith("-") && !name.equals("-"));
    return of(isSpecial ? "./" + name : name);
  }
}
