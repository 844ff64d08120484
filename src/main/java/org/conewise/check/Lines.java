package org.conewise.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A strict reader of one text file, line by line: section 1 of the format page. Every method
 * refuses what is not in canonical spelling, and checks the length of a number before it converts
 * it.
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
  private int position;
  private int number;
  private String line = "";

  /** Reads the first line and the comments after it, once the bytes are within bounds. */
  Lines(String role, byte[] bytes, Budget budget) throws Rejection {
    this.role = role;
    this.bytes = bytes;
    budget.requireWithin(bytes.length, role);
    requireAscii(bytes);
    next();
    String magic = "conewise-" + role + " 1";
    require(line.equals(magic), Code.F06_MAGIC, magic);
    firstComment = position;
    while (atComment()) {
      next();
    }
    afterComments = position;
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

  /** Reads a line of a keyword and so many fields, and returns the fields. */
  List<String> readFields(String keyword, int count) throws Rejection {
    List<String> fields = readFields();
    boolean fits = fields.size() == count + 1 && fields.get(0).equals(keyword);
    require(fits, Code.F07_SYNTAX, keyword + " and " + count + " fields");
    return fields.subList(1, fields.size());
  }

  /** Reads a line of so many fields. */
  List<String> readFields(int count) throws Rejection {
    List<String> fields = readFields();
    require(fields.size() == count, Code.F07_SYNTAX, count + " fields");
    return fields;
  }

  /** Reads a line of one or more fields. */
  List<String> readFields() throws Rejection {
    boolean comment = atComment();
    next();
    List<String> fields = List.of(line.split(" ", -1));
    require(!comment && !fields.contains(""), Code.F07_SYNTAX, "fields with one space between");
    return fields;
  }

  /** Reads the last line and makes sure that the file ends with it. */
  void readEnd() throws Rejection {
    readFields("end", 0);
    require(remaining() == 0, Code.F05_TRAILING, "nothing after this line");
  }

  /** The integer that a field spells. */
  BigInteger integer(String field) throws Rejection {
    require(field.length() <= MAX_NUMBER, Code.F09_NUMBER_TOO_LONG, MAX_NUMBER + " characters");
    require(isInteger(field), Code.F08_NUMBER, "the pattern 0|-?[1-9][0-9]*");
    return field.length() < LONG
        ? BigInteger.valueOf(Long.parseLong(field))
        : new BigInteger(field);
  }

  /** The rational number that a field spells, in lowest terms. */
  Fraction rational(String field) throws Rejection {
    int slash = field.indexOf('/');
    if (slash < 0) {
      return new Fraction(integer(field), BigInteger.ONE);
    }
    Fraction fraction =
        new Fraction(integer(field.substring(0, slash)), integer(field.substring(slash + 1)));
    boolean proper = fraction.denominator().compareTo(BigInteger.ONE) > 0;
    require(proper && fraction.isLowest(), Code.F08_NUMBER, "lowest terms");
    return fraction;
  }

  /** The count that a field spells, which must be in the given range. */
  int count(String field, int min, int max, Code code) throws Rejection {
    BigInteger count = integer(field);
    require(count.signum() >= 0, Code.F08_NUMBER, "no sign");
    boolean tooSmall = count.compareTo(BigInteger.valueOf(min)) < 0;
    boolean tooGreat = count.compareTo(BigInteger.valueOf(max)) > 0;
    require(!tooSmall && !tooGreat, code, "a number from " + min + " to " + max);
    return count.intValue();
  }

  /** Refuses the current line unless a rule holds. */
  void require(boolean holds, Code code, String expected) throws Rejection {
    if (!holds) {
      String shown = line.length() <= MAX_SHOWN ? line : line.substring(0, MAX_SHOWN) + "...";
      throw new Rejection(code, role + " line " + number, expected, "'" + shown + "'");
    }
  }

  /** The number of bytes after the current line. */
  int remaining() {
    return bytes.length - position;
  }

  private void requireAscii(byte[] bytes) throws Rejection {
    number = 1;
    for (byte b : bytes) {
      require(b == '\n' || (b >= ' ' && b <= '~'), Code.F03_NOT_ASCII, "printable ASCII");
      number += b == '\n' ? 1 : 0;
    }
    number = 0;
  }

  private static boolean isInteger(String field) {
    int first = field.startsWith("-") ? 1 : 0;
    for (int i = first; i < field.length(); i++) {
      if (field.charAt(i) < '0' || field.charAt(i) > '9') {
        return false;
      }
    }
    return field.equals("0") || (field.length() > first && field.charAt(first) != '0');
  }

  private boolean atComment() {
    return remaining() >= 2 && bytes[position] == '#' && bytes[position + 1] == ' ';
  }

  private void next() throws Rejection {
    int end = position;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    number++;
    line = new String(bytes, position, end - position, US_ASCII);
    require(end < bytes.length, Code.F04_TRUNCATED, "a line that ends with a line feed");
    position = end + 1;
  }
}
