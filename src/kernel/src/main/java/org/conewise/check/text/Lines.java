package org.conewise.check.text;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.conewise.check.Bounds;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.number.Fraction;

/**
 * A strict reader of one text file: section 1 of the format page. After each step to a line its
 * fields are taken one by one, from left to right. A number that is not in canonical spelling is
 * refused, and its length is checked before it is converted.
 */
public final class Lines {
  private static final int MAX_NUMBER = 10_000;
  private static final int MAX_DECIMAL = 2 + 2000;
  private static final String DECIMAL = "[01](\\.[0-9]+)?";

  /** Fewer characters than this fit into a {@code long}. */
  private static final int LONG = 19;

  private final String role;
  private final byte[] bytes;
  private final Runnable pulse;
  private int number;
  private String line = "";
  private int nextLine;

  /** Where the first field of the line begins that has not been taken. */
  private int position = 1;

  /** Begins before the first line, once the bytes are within bounds. */
  public Lines(String role, byte[] bytes, Budget budget) throws Rejection {
    this.role = role;
    this.bytes = bytes;
    pulse = budget.pulse();
    budget.requireWithin(bytes.length, role);
    number = 1;
    for (byte b : bytes) {
      require(b == '\n' || (b >= ' ' && b <= '~'), Code.F03_NOT_ASCII, "printable ASCII");
      number += b == '\n' ? 1 : 0;
    }
    number = 0;
  }

  /** Reads the first line and the comments after it, and hashes the file without these comments. */
  public String readHeader(String magic) throws Rejection {
    toNextLine();
    require(line.equals(magic), Code.F06_MAGIC, magic);
    int firstComment = nextLine;
    while (atComment()) {
      toNextLine();
    }
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(bytes, 0, firstComment);
      sha256.update(bytes, nextLine, bytes.length - nextLine);
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is run at every line. */
  public Runnable pulse() {
    return pulse;
  }

  /** Whether the next line begins with a keyword and a space. */
  public boolean isNext(String keyword) {
    byte[] start = (keyword + " ").getBytes(US_ASCII);
    int end = Math.min(bytes.length, nextLine + start.length);
    return Arrays.equals(bytes, nextLine, end, start, 0, start.length);
  }

  /** Goes to the next line, of a keyword and so many fields, and takes the keyword. */
  public void next(String keyword, int count) throws Rejection {
    boolean fits = nextFields() == count + 1 && field().equals(keyword);
    require(fits, Code.F07_SYNTAX, keyword + " and " + count + " fields");
  }

  /** Goes to the next line, of so many fields. */
  public void next(int count) throws Rejection {
    require(nextFields() == count, Code.F07_SYNTAX, count + " fields");
  }

  /** Goes to the next line, of one or more fields, and counts them. */
  public int nextFields() throws Rejection {
    boolean fits = !atComment();
    toNextLine();
    fits &= !line.isEmpty() && !line.startsWith(" ") && !line.endsWith(" ") && !line.contains("  ");
    require(fits, Code.F07_SYNTAX, "fields with one space between");
    return 1 + (int) line.chars().filter(c -> c == ' ').count();
  }

  /** Goes to the last line and makes sure that the file ends with it. */
  public void readEnd() throws Rejection {
    next("end", 0);
    requireAtEnd();
  }

  /** Rule {@code F05}: the current line is the last one. */
  public void requireAtEnd() throws Rejection {
    require(remaining() == 0, Code.F05_TRAILING, "nothing after this line");
  }

  /** Goes to the next line, of a keyword and the spelling of one of some constants. */
  public <T extends Enum<T>> T oneOf(String keyword, T[] constants) throws Rejection {
    next(keyword, 1);
    String word = field();
    for (T constant : constants) {
      if (constant.toString().equals(word)) {
        return constant;
      }
    }
    throw refusal(Code.F07_SYNTAX, keyword + " and one of " + Arrays.toString(constants));
  }

  /** Goes to the next line, of a keyword and two decimals. */
  public Bounds bounds(String keyword) throws Rejection {
    next(keyword, 2);
    Bounds bounds = new Bounds(decimal(), decimal());
    require(bounds.isCanonical(), Code.F08_NUMBER, "canonical bounds, at most 1");
    return bounds;
  }

  /**
   * Takes the next field as it is.
   *
   * @throws IndexOutOfBoundsException if none is left
   */
  public String field() {
    int space = line.indexOf(' ', position);
    int start = position;
    position = 1 + (space < 0 ? line.length() : space);
    return line.substring(start, position - 1);
  }

  /** Takes the next field, which spells an integer. */
  public BigInteger integer() throws Rejection {
    return integer(field());
  }

  /** Takes the next field, which spells a rational number in lowest terms. */
  public Fraction rational() throws Rejection {
    String field = field();
    int slash = field.indexOf('/');
    if (slash < 0) {
      return new Fraction(integer(field), BigInteger.ONE);
    }
    BigInteger numerator = integer(field.substring(0, slash));
    Fraction fraction = new Fraction(numerator, integer(field.substring(slash + 1)));
    boolean proper = fraction.denominator().compareTo(BigInteger.ONE) > 0;
    require(proper && fraction.isLowest(), Code.F08_NUMBER, "lowest terms");
    return fraction;
  }

  /**
   * Takes the next field, which spells a count from {@code min} on. A count that is greater than
   * every {@code int} is as good as the greatest {@code int}, as no file has so many bytes.
   */
  public int count(int min, int max, Code code) throws Rejection {
    BigInteger integer = integer();
    require(integer.signum() >= 0, Code.F08_NUMBER, "no sign");
    int count = integer.bitLength() < Integer.SIZE ? integer.intValue() : Integer.MAX_VALUE;
    if (count < min || count > max) {
      throw refusal(code, "a number from " + min + " to " + max);
    }
    return count;
  }

  /** Takes the next field, which spells a count up to {@code max}: rule {@code F10}. */
  public long count(long max) throws Rejection {
    BigInteger integer = integer();
    require(integer.signum() >= 0, Code.F08_NUMBER, "no sign");
    boolean fits = integer.compareTo(BigInteger.valueOf(max)) <= 0;
    require(fits, Code.F10_LIMIT, "a number from 0 to " + max);
    return integer.longValue();
  }

  /** Rule {@code F10}: so many elements of at least so many bytes may follow the current line. */
  public void requireRoom(long count, long size) throws Rejection {
    require(count * size <= remaining(), Code.F10_LIMIT, "more bytes after it");
  }

  /** Refuses the current line unless a rule holds. */
  public void require(boolean holds, Code code, String expected) throws Rejection {
    if (!holds) {
      throw refusal(code, expected);
    }
  }

  /** The number of bytes after the current line. */
  public int remaining() {
    return bytes.length - nextLine;
  }

  private Rejection refusal(Code code, String expected) {
    String found = "'" + Rejection.shown(line) + "'";
    return new Rejection(code, role + " line " + number, expected, found);
  }

  private boolean atComment() {
    return remaining() >= 2 && bytes[nextLine] == '#' && bytes[nextLine + 1] == ' ';
  }

  private void toNextLine() throws Rejection {
    pulse.run();
    int end = nextLine;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    number++;
    line = new String(bytes, nextLine, end - nextLine, US_ASCII);
    position = 0;
    require(end < bytes.length, Code.F04_TRUNCATED, "a line that ends with a line feed");
    nextLine = end + 1;
  }

  private BigDecimal decimal() throws Rejection {
    String text = field();
    require(text.length() <= MAX_DECIMAL, Code.F09_NUMBER_TOO_LONG, MAX_DECIMAL + " characters");
    require(text.matches(DECIMAL), Code.F08_NUMBER, "the pattern " + DECIMAL);
    return new BigDecimal(text);
  }

  private BigInteger integer(String text) throws Rejection {
    require(text.length() <= MAX_NUMBER, Code.F09_NUMBER_TOO_LONG, MAX_NUMBER + " characters");
    require(isCanonical(text), Code.F08_NUMBER, "the pattern 0|-?[1-9][0-9]*");
    boolean isShort = text.length() < LONG;
    return isShort ? BigInteger.valueOf(Long.parseLong(text)) : new BigInteger(text);
  }

  private static boolean isCanonical(String integer) {
    int first = integer.startsWith("-") ? 1 : 0;
    boolean digits = first < integer.length();
    for (int i = first; i < integer.length(); i++) {
      digits &= integer.charAt(i) >= '0' && integer.charAt(i) <= '9';
    }
    return digits && (integer.charAt(first) != '0' || integer.length() == 1);
  }
}
