package org.conewise.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A strict reader of one text file: section 1 of the format page. After each step to a line its
 * fields are taken one by one, from left to right. A number that is not in canonical spelling is
 * refused, and its length is checked before it is converted.
 */
final class Lines {
  private static final int MAX_NUMBER = 10_000;
  private static final int MAX_SHOWN = 60;

  /** Fewer characters than this fit into a {@code long}. */
  private static final int LONG = 19;

  private final String role;
  private final byte[] bytes;
  private final int firstComment;
  private final int afterComments;
  private int number;
  private int lineStart;
  private int lineEnd;
  private int nextLine;

  /** The first byte of the line that has not been taken. */
  private int position;

  /** Reads the first line and the comments after it, once the bytes are within bounds. */
  Lines(String role, byte[] bytes, Budget budget) throws Rejection {
    this.role = role;
    this.bytes = bytes;
    budget.requireWithin(bytes.length, role);
    requireAscii();
    toNextLine();
    String magic = "conewise-" + role + " 1";
    require(rest().equals(magic), Code.F06_MAGIC, magic);
    firstComment = nextLine;
    while (atComment()) {
      toNextLine();
    }
    afterComments = nextLine;
  }

  /** The SHA-256 of the file without its comments. */
  String sha256() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(bytes, 0, firstComment);
      sha256.update(bytes, afterComments, bytes.length - afterComments);
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Goes to the next line, of a keyword and so many fields, and takes the keyword. */
  void next(String keyword, int count) throws Rejection {
    boolean fits = nextFields() == count + 1 && field().equals(keyword);
    require(fits, Code.F07_SYNTAX, keyword + " and " + count + " fields");
  }

  /** Goes to the next line, of so many fields. */
  void next(int count) throws Rejection {
    require(nextFields() == count, Code.F07_SYNTAX, count + " fields");
  }

  /** Goes to the next line, of one or more fields, and counts them. */
  int nextFields() throws Rejection {
    boolean fits = !atComment();
    toNextLine();
    int fields = 1;
    for (int i = lineStart; i < lineEnd; i++) {
      if (bytes[i] == ' ') {
        fits &= i > lineStart && bytes[i + 1] > ' ';
        fields++;
      }
    }
    require(fits && lineStart < lineEnd, Code.F07_SYNTAX, "fields with one space between");
    return fields;
  }

  /** Goes to the last line and makes sure that the file ends with it. */
  void readEnd() throws Rejection {
    next("end", 0);
    require(remaining() == 0, Code.F05_TRAILING, "nothing after this line");
  }

  /** Takes the next field as it is. */
  String field() {
    int end = fieldStart();
    while (bytes[end] > ' ') {
      end++;
    }
    return take(end);
  }

  /** Takes all that is left of the line, as it is. */
  String rest() {
    return take(lineEnd);
  }

  /** Takes the next field, which spells an integer. */
  BigInteger integer() throws Rejection {
    return integer((byte) ' ');
  }

  /** Takes the next field, which spells a rational number in lowest terms. */
  Fraction rational() throws Rejection {
    BigInteger numerator = integer((byte) '/');
    boolean whole = bytes[position - 1] != '/';
    Fraction fraction = new Fraction(numerator, whole ? BigInteger.ONE : integer());
    boolean proper = fraction.denominator().compareTo(BigInteger.ONE) > 0;
    require(whole || (proper && fraction.isLowest()), Code.F08_NUMBER, "lowest terms");
    return fraction;
  }

  /** Takes the next field, which spells a count in the given range. */
  int count(int min, int max, Code code) throws Rejection {
    BigInteger count = integer();
    require(count.signum() >= 0, Code.F08_NUMBER, "no sign");
    boolean tooSmall = count.compareTo(BigInteger.valueOf(min)) < 0;
    boolean tooGreat = count.compareTo(BigInteger.valueOf(max)) > 0;
    require(!tooSmall && !tooGreat, code, "a number from " + min + " to " + max);
    return count.intValue();
  }

  /** Refuses the current line unless a rule holds. */
  void require(boolean holds, Code code, String expected) throws Rejection {
    if (!holds) {
      boolean all = lineEnd - lineStart <= MAX_SHOWN;
      String shown = text(lineStart, all ? lineEnd : lineStart + MAX_SHOWN) + (all ? "" : "...");
      throw new Rejection(code, role + " line " + number, expected, "'" + shown + "'");
    }
  }

  /** The number of bytes after the current line. */
  int remaining() {
    return bytes.length - nextLine;
  }

  private void requireAscii() throws Rejection {
    number = 1;
    for (byte b : bytes) {
      require(b == '\n' || (b >= ' ' && b <= '~'), Code.F03_NOT_ASCII, "printable ASCII");
      number += b == '\n' ? 1 : 0;
    }
    number = 0;
  }

  private boolean atComment() {
    return remaining() >= 2 && bytes[nextLine] == '#' && bytes[nextLine + 1] == ' ';
  }

  private void toNextLine() throws Rejection {
    lineStart = nextLine;
    position = lineStart;
    lineEnd = lineStart;
    while (lineEnd < bytes.length && bytes[lineEnd] != '\n') {
      lineEnd++;
    }
    number++;
    require(lineEnd < bytes.length, Code.F04_TRUNCATED, "a line that ends with a line feed");
    nextLine = lineEnd + 1;
  }

  private int fieldStart() {
    if (position > lineEnd) {
      throw new IllegalStateException("no field is left on line " + number);
    }
    return position;
  }

  /** Takes the text up to an end, and the character after it. */
  private String take(int end) {
    String text = text(position, end);
    position = end + 1;
    return text;
  }

  private String text(int start, int end) {
    return new String(bytes, start, end - start, US_ASCII);
  }

  /** Takes the integer before the end of a field or a separator, and the character after it. */
  private BigInteger integer(byte separator) throws Rejection {
    int start = fieldStart();
    int first = bytes[start] == '-' ? start + 1 : start;
    int end = first;
    boolean digits = true;
    long value = 0;
    for (; bytes[end] > ' ' && bytes[end] != separator; end++) {
      digits &= bytes[end] >= '0' && bytes[end] <= '9';
      value = 10 * value + (bytes[end] - '0');
    }
    int length = end - start;
    require(length <= MAX_NUMBER, Code.F09_NUMBER_TOO_LONG, MAX_NUMBER + " characters");
    boolean canonical = digits && first < end && (bytes[first] != '0' || length == 1);
    require(canonical, Code.F08_NUMBER, "the pattern 0|-?[1-9][0-9]*");
    position = end + 1;
    return length < LONG
        ? BigInteger.valueOf(first == start ? value : -value)
        : new BigInteger(text(start, end));
  }
}
