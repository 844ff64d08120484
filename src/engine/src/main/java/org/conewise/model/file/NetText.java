package org.conewise.model.file;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conewise.exact.Rational;
import org.conewise.exact.RationalRow;
import org.conewise.model.Layer;
import org.conewise.model.LayeredNetwork;
import org.conewise.model.Model;
import org.conewise.model.NetworkText;
import org.conewise.model.RecurrentNetwork;
import org.conewise.model.ReluNetwork;
import org.conewise.model.Transformer;

/**
 * Reads the text format of networks, {@code .net}, as {@code proofs/FORMAT.md} defines it:
 * strictly, so that a network has one spelling, its {@link NetworkText}, but for comments.
 */
public final class NetText {

  /** So many digits, even with a sign, are those of a {@code long}. */
  private static final int LONG_DIGITS = 18;

  private static final String FORMS =
      "'rnn HIDDEN LENGTH OUTPUTS', 'layers INPUTS LAYERS' or"
          + " 'transformer WIDTH LENGTH TOKENS OUTPUTS LAYERS'";
  private static final String INPUTS = "inputs";
  private static final String UNITS = "units";
  private static final String BOTH = "units+inputs";

  private static final String MAGIC = "conewise-network ";
  private static final Pattern RATIONAL = Pattern.compile("(0|-?[1-9][0-9]*)(?:/([1-9][0-9]*))?");
  private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]*");

  /** What is left of the text: its lines from {@code next} on. */
  private static final class Lines {
    private final String text;
    private int next;
    private int number;

    Lines(String text) {
      this.text = text;
    }

    String read(String expected) throws ModelFormatException {
      number++;
      int end = text.indexOf('\n', next);
      if (end < 0) {
        throw problem(
            "every line ends with a line feed",
            expected,
            next < text.length() ? "none" : "the end");
      }
      String line = text.substring(next, end);
      next = end + 1;
      return line;
    }

    void readExactly(String expected) throws ModelFormatException {
      requireEqual(expected, read(Text.quote(expected)));
    }

    /** Skips comments, and returns the line after them. */
    String readPastComments(String expected) throws ModelFormatException {
      String line = read(expected);
      while (line.startsWith("# ")) {
        line = read(expected);
      }
      return line;
    }

    void requireEqual(String expected, String line) throws ModelFormatException {
      if (!line.equals(expected)) {
        throw problem("keyword", Text.quote(expected), Text.quote(line));
      }
    }

    int left() {
      return text.length() - next;
    }

    ModelFormatException problem(String rule, String expected, String found) {
      return new ModelFormatException("line " + number, rule, expected, found);
    }
  }

  private NetText() {}

  /** Whether the content begins as a network text of any version does. */
  static boolean isLikely(byte[] content) {
    String start =
        new String(content, 0, Math.min(content.length, MAGIC.length()), StandardCharsets.US_ASCII);
    return start.equals(MAGIC);
  }

  /**
   * The ReLU network in a text.
   *
   * @throws ModelFormatException if the text departs from the format in any way, or is about a
   *     transformer
   */
  public static ReluNetwork parse(byte[] content) throws ModelFormatException {
    return ModelReader.reluNetwork(parseModel(content));
  }

  /**
   * The model in a text.
   *
   * @throws ModelFormatException if the text departs from the format in any way
   */
  static Model parseModel(byte[] content) throws ModelFormatException {
    requireAscii(content);
    Lines lines = new Lines(new String(content, StandardCharsets.US_ASCII));
    lines.readExactly(NetworkText.FIRST_LINE);
    List<String> sizes = sizes(lines);
    Model network =
        switch (sizes.get(0)) {
          case "rnn" -> recurrent(lines, sizes);
          case "layers" -> layered(lines, sizes);
          default -> transformer(lines, sizes);
        };
    lines.readExactly("end");
    if (lines.left() > 0) {
      throw lines.problem("nothing follows the end line", "no bytes", lines.left() + " bytes");
    }
    return network;
  }

  private static RecurrentNetwork recurrent(Lines lines, List<String> sizes)
      throws ModelFormatException {
    int hidden = size(lines, "HIDDEN", sizes.get(1), NetworkText.MAX_HIDDEN);
    int length = size(lines, "LENGTH", sizes.get(2), NetworkText.MAX_LENGTH);
    int outputs = size(lines, "OUTPUTS", sizes.get(3), NetworkText.MAX_OUTPUTS);
    requireRoom(lines, hidden, 1L + hidden + outputs);
    List<List<Rational>> inputHidden = matrix(lines, "input-hidden", hidden, 1);
    List<List<Rational>> hiddenHidden = matrix(lines, "hidden-hidden", hidden, hidden);
    List<List<Rational>> hiddenOutput = matrix(lines, "hidden-output", outputs, hidden);
    return new RecurrentNetwork(
        length, inputHidden.stream().map(row -> row.get(0)).toList(), hiddenHidden, hiddenOutput);
  }

  private static Transformer transformer(Lines lines, List<String> sizes)
      throws ModelFormatException {
    int width = size(lines, "WIDTH", sizes.get(1), NetworkText.MAX_WIDTH);
    int length = size(lines, "LENGTH", sizes.get(2), NetworkText.MAX_LENGTH);
    int tokens = size(lines, "TOKENS", sizes.get(3), NetworkText.MAX_LENGTH);
    int outputs = size(lines, "OUTPUTS", sizes.get(4), NetworkText.MAX_OUTPUTS);
    int depth = size(lines, "LAYERS", sizes.get(5), NetworkText.MAX_DEPTH);
    requireRoom(lines, width, tokens + length + 4L * depth * width + outputs);
    List<List<Rational>> embedding = matrix(lines, "embedding", tokens, width);
    List<List<Rational>> positions = matrix(lines, "positions", length, width);
    List<Transformer.Attention> layers = new ArrayList<>();
    for (int layer = 0; layer < depth; layer++) {
      layers.add(
          new Transformer.Attention(
              matrix(lines, "query", width, width),
              matrix(lines, "key", width, width),
              matrix(lines, "value", width, width),
              matrix(lines, "output", width, width)));
    }
    List<List<Rational>> unembedding = matrix(lines, "unembedding", outputs, width);
    return new Transformer(embedding, positions, layers, unembedding);
  }

  private static LayeredNetwork layered(Lines lines, List<String> sizes)
      throws ModelFormatException {
    int inputs = size(lines, "INPUTS", sizes.get(1), NetworkText.MAX_LENGTH);
    int count = size(lines, "LAYERS", sizes.get(2), NetworkText.MAX_LAYERS);
    List<Layer> layers = new ArrayList<>();
    int before = 0;
    for (int number = 1; number <= count; number++) {
      int most = number < count ? NetworkText.MAX_HIDDEN : NetworkText.MAX_OUTPUTS;
      layers.add(layer(lines, inputs, before, most));
      before = layers.get(layers.size() - 1).width();
    }
    return new LayeredNetwork(inputs, layers);
  }

  /**
   * A layer.
   *
   * @param before the number of units of the layer before, 0 if there is none
   * @param most rows at most
   */
  private static Layer layer(Lines lines, int inputs, int before, int most)
      throws ModelFormatException {
    String line = lines.read("'layer WIDTH SOURCES'");
    if (!line.startsWith("layer ")) {
      throw lines.problem("keyword", "'layer WIDTH SOURCES'", Text.quote(line));
    }
    List<String> fields = fields(lines, line, 3);
    int width = size(lines, "WIDTH", fields.get(1), most);
    Set<String> known = before == 0 ? Set.of(INPUTS) : Set.of(INPUTS, UNITS, BOTH);
    String sources = fields.get(2);
    if (!known.contains(sources)) {
      throw lines.problem(
          "SOURCES",
          before == 0
              ? "'inputs', as no layer is before the first"
              : "'inputs', 'units' or 'units+inputs'",
          Text.quote(sources));
    }
    int units = sources.equals(INPUTS) ? 0 : before;
    int columns = units + (sources.equals(UNITS) ? 0 : inputs);
    requireRoom(lines, width, columns);
    return new Layer(rows(lines, width, columns), units, 0);
  }

  private static void requireAscii(byte[] content) throws ModelFormatException {
    int line = 1;
    for (byte b : content) {
      if (b != '\n' && (b < ' ' || b > '~')) {
        throw new ModelFormatException("line " + line, "bytes", "printable ASCII", describe(b));
      }
      line += b == '\n' ? 1 : 0;
    }
  }

  private static String describe(byte b) {
    return b == '\r'
        ? "a carriage return (lines end in a line feed alone)"
        : String.format("the byte 0x%02x", b);
  }

  private static List<String> sizes(Lines lines) throws ModelFormatException {
    String line = lines.readPastComments(FORMS);
    String form = line.substring(0, line.indexOf(' ') + 1);
    int fields =
        switch (form) {
          case "rnn " -> 4;
          case "layers " -> 3;
          case "transformer " -> 6;
          default -> throw lines.problem("keyword", FORMS, Text.quote(line));
        };
    return fields(lines, line, fields);
  }

  private static int size(Lines lines, String name, String field, int most)
      throws ModelFormatException {
    requireShort(lines, field);
    if (!COUNT.matcher(field).matches()) {
      throw lines.problem(name, "a count without sign or leading zeros", Text.quote(field));
    }
    BigInteger size = new BigInteger(field);
    if (size.signum() == 0 || size.compareTo(BigInteger.valueOf(most)) > 0) {
      throw lines.problem(name, "1 to " + most, Text.quote(field));
    }
    return size.intValueExact();
  }

  /** Every entry needs a digit and a space or line feed. */
  private static void requireRoom(Lines lines, long height, long width)
      throws ModelFormatException {
    long least = 2 * height * width;
    if (lines.left() < least) {
      throw lines.problem(
          "the file is long enough for its sizes",
          "at least " + least + " further bytes",
          "" + lines.left());
    }
  }

  private static List<List<Rational>> matrix(Lines lines, String name, int height, int width)
      throws ModelFormatException {
    lines.readExactly(name);
    return rows(lines, height, width);
  }

  private static List<List<Rational>> rows(Lines lines, int height, int width)
      throws ModelFormatException {
    List<List<Rational>> rows = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      rows.add(row(lines, width));
    }
    return rows;
  }

  private static List<Rational> row(Lines lines, int width) throws ModelFormatException {
    List<Rational> row = new ArrayList<>();
    for (String field : fields(lines, lines.read(width + " numbers"), width)) {
      row.add(rational(lines, field));
    }
    return RationalRow.copyOf(row);
  }

  /** Counts before it cuts, so that a line of spaces costs nothing. */
  private static List<String> fields(Lines lines, String line, int expected)
      throws ModelFormatException {
    long found = 1 + line.chars().filter(c -> c == ' ').count();
    if (line.isEmpty() || found != expected) {
      throw lines.problem(
          "fields are separated by one space",
          expected + " fields",
          line.isEmpty() ? "a blank line" : found + " fields");
    }
    return List.of(line.split(" ", -1));
  }

  private static Rational rational(Lines lines, String field) throws ModelFormatException {
    int slash = field.indexOf('/');
    int end = slash < 0 ? field.length() : slash;
    if (isShortInteger(field, 0, end) && slash < 0) {
      return Rational.of(Long.parseLong(field));
    }
    if (isShortInteger(field, 0, end) && isShortInteger(field, slash + 1, field.length())) {
      long numerator = Long.parseLong(field, 0, slash, 10);
      long denominator = Long.parseLong(field, slash + 1, field.length(), 10);
      if (numerator % 2 != 0 && denominator > 1 && Long.bitCount(denominator) == 1) {
        return Rational.of(numerator, denominator);
      }
    }
    return anyRational(lines, field, slash);
  }

  /** Whether a part of a field is an integer in canonical spelling that fits into a long. */
  private static boolean isShortInteger(String field, int from, int to) {
    int first = from < to && field.charAt(from) == '-' ? from + 1 : from;
    boolean isZero = to - from == 1 && field.charAt(from) == '0';
    boolean isLong = first < to && to - first <= LONG_DIGITS && field.charAt(first) != '0';
    for (int i = first; isLong && i < to; i++) {
      isLong = field.charAt(i) >= '0' && field.charAt(i) <= '9';
    }
    return isZero || isLong;
  }

  private static Rational anyRational(Lines lines, String field, int slash)
      throws ModelFormatException {
    requireShort(lines, field.substring(0, slash < 0 ? field.length() : slash));
    requireShort(lines, field.substring(slash + 1));
    Matcher matcher = RATIONAL.matcher(field);
    if (!matcher.matches()) {
      throw notCanonical(lines, field);
    }
    BigInteger numerator = new BigInteger(matcher.group(1));
    if (matcher.group(2) == null) {
      return Rational.of(numerator);
    }
    BigInteger denominator = new BigInteger(matcher.group(2));
    Rational rational = new Rational(numerator, denominator);
    if (denominator.equals(BigInteger.ONE) || !rational.denominator().equals(denominator)) {
      throw notCanonical(lines, field);
    }
    return rational;
  }

  private static void requireShort(Lines lines, String integer) throws ModelFormatException {
    if (integer.length() > NetworkText.MAX_DIGITS) {
      throw lines.problem(
          "length of a number",
          "at most " + NetworkText.MAX_DIGITS + " characters",
          "" + integer.length());
    }
  }

  private static ModelFormatException notCanonical(Lines lines, String field) {
    return lines.problem("a number", "an integer or p/q in lowest terms", Text.quote(field));
  }
}
