package org.conewise.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A strict reader of one text file, line by line: section 1 of the format page. Every method
 * refuses what is not in canonical spelling, and checks the length of a number before it converts
 * it.
 */
final class Lines {
  private static final int MAX_NUMBER = 10_000;
  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");
  private static final BigInteger TWO = BigInteger.TWO;

  private final String role;
  private final byte[] bytes;
  private int position;
  private int number;

  /**
   * Starts before the first line.
   *
   * @throws Rejection {@code F02} or {@code F03}, both for the file as a whole
   */
  Lines(String role, byte[] bytes, Budget budget) throws Rejection {
    this.role = role;
    this.bytes = bytes;
    budget.requireWithin(bytes.length, role);
    number = 1;
    for (byte b : bytes) {
      if (b != '\n' && (b < ' ' || b > '~')) {
        throw refuse(Code.F03_NOT_ASCII, "printable ASCII", String.format("byte %02x", b));
      }
      number += b == '\n' ? 1 : 0;
    }
    number = 0;
  }

  /** Reads the first line, and the comment lines after it. */
  void readMagic(String magic) throws Rejection {
    String line = next();
    require(line.equals(magic), Code.F06_MAGIC, magic, line);
    while (atComment()) {
      next();
    }
  }

  /** Reads a line of a keyword and so many fields, and returns the fields. */
  List<String> readFields(String keyword, int count) throws Rejection {
    List<String> fields = readFields();
    boolean fits = fields.size() == count + 1 && fields.get(0).equals(keyword);
    require(fits, Code.F07_SYNTAX, keyword + " and " + count + " fields", fields.toString());
    return fields.subList(1, fields.size());
  }

  /** Reads a line of so many fields. */
  List<String> readFields(int count) throws Rejection {
    List<String> fields = readFields();
    require(fields.size() == count, Code.F07_SYNTAX, count + " fields", fields.toString());
    return fields;
  }

  /** Reads a line of one or more fields. */
  List<String> readFields() throws Rejection {
    boolean comment = atComment();
    String line = next();
    List<String> fields = List.of(line.split(" ", -1));
    boolean fits = !comment && !fields.contains("");
    require(fits, Code.F07_SYNTAX, "fields with one space between them", line);
    return fields;
  }

  /** Reads the last line and makes sure that the file ends with it. */
  void readEnd() throws Rejection {
    readFields("end", 0);
    require(position == bytes.length, Code.F05_TRAILING, "the end of the file", "more bytes");
  }

  /** The integer that a field spells. */
  BigInteger integer(String field) throws Rejection {
    requireLength(field, MAX_NUMBER);
    require(INTEGER.matcher(field).matches(), Code.F08_NUMBER, "an integer", field);
    return new BigInteger(field);
  }

  /** The rational number that a field spells, in lowest terms. */
  Fraction rational(String field) throws Rejection {
    int slash = field.indexOf('/');
    if (slash < 0) {
      return new Fraction(integer(field), BigInteger.ONE);
    }
    BigInteger numerator = integer(field.substring(0, slash));
    BigInteger denominator = integer(field.substring(slash + 1));
    boolean lowest = numerator.gcd(denominator).equals(BigInteger.ONE);
    boolean canonical = lowest && numerator.signum() != 0 && denominator.compareTo(TWO) >= 0;
    require(canonical, Code.F08_NUMBER, "a fraction in lowest terms", field);
    return new Fraction(numerator, denominator);
  }

  /** The count that a field spells, which must be in the given range. */
  int count(String field, long min, long max, Code code) throws Rejection {
    BigInteger count = integer(field);
    require(count.signum() >= 0, Code.F08_NUMBER, "a number without sign", field);
    boolean fits = count.bitLength() < 32 && count.longValue() >= min && count.longValue() <= max;
    require(fits, code, "a number from " + min + " to " + max, field);
    return count.intValue();
  }

  /** The count that a field spells, of things that take at least {@code each} more bytes each. */
  int countOfLines(String field, int each) throws Rejection {
    return count(field, 0, remaining() / each, Code.F10_LIMIT);
  }

  /** The number of bytes after the current line. */
  int remaining() {
    return bytes.length - position;
  }

  /** Rule {@code F09}. */
  void requireLength(String field, int max) throws Rejection {
    require(field.length() <= max, Code.F09_NUMBER_TOO_LONG, "at most " + max + " digits", field);
  }

  /** Refuses the current line unless a rule holds. */
  void require(boolean holds, Code code, String expected, String found) throws Rejection {
    if (!holds) {
      throw refuse(code, expected, found);
    }
  }

  /** The refusal of the current line. */
  Rejection refuse(Code code, String expected, String found) {
    String shown = found.length() <= 60 ? found : found.substring(0, 60) + "...";
    return new Rejection(code, role + " line " + number, expected, shown);
  }

  private boolean atComment() {
    return remaining() >= 2 && bytes[position] == '#' && bytes[position + 1] == ' ';
  }

  private String next() throws Rejection {
    number++;
    int end = position;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    require(end < bytes.length, Code.F04_TRUNCATED, "a line and its line feed", "the end");
    String line = new String(bytes, position, end - position, US_ASCII);
    position = end + 1;
    return line;
  }
}
