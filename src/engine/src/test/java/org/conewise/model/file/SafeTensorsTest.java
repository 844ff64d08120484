package org.conewise.model.file;

import static org.conewise.model.file.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.conewise.exact.Rational;
import org.conewise.model.RecurrentNetwork;
import org.junit.jupiter.api.Test;

class SafeTensorsTest {

  private static final String OUTPUT = Samples.HIDDEN_OUTPUT;

  private final List<String> entries = Samples.safeTensorsEntries();

  @Test
  void readsTheNetwork() throws ModelFormatException {
    assertEquals(Samples.NETWORK, parse());
  }

  @Test
  void metadataAndPaddingAreAllowed() throws ModelFormatException {
    entries.add(0, "\"__metadata__\":{\"format\":\"pt\"}");
    String header = "{" + String.join(",", entries) + "}   ";
    assertEquals(
        Samples.NETWORK,
        SafeTensors.parse(
            Samples.safeTensors(header, Samples.safeTensorsData()),
            ModelReader.DEFAULT_BYTE_BUDGET));
  }

  @Test
  void metadataHoldsStringsOnly() {
    entries.add("\"__metadata__\":{\"format\":{\"deep\":1}}");
    assertRefused(this::parse, "__metadata__", "VALUE_STRING", "START_OBJECT");
  }

  @Test
  void orderOfHeaderAndDataMayDiffer() throws ModelFormatException {
    Collections.reverse(entries);
    assertEquals(Samples.NETWORK, parse());
  }

  @Test
  void halfAndDoubleNumbersAreExact() throws ModelFormatException {
    entries.set(0, Samples.entry(Samples.INPUT_HIDDEN, "F16", "[1,1]", 0, 2));
    entries.set(1, Samples.entry(Samples.HIDDEN_HIDDEN, "F64", "[1,1]", 2, 10));
    entries.set(2, Samples.entry(OUTPUT, "BF16", "[2,1]", 10, 14));
    ByteBuffer data = ByteBuffer.allocate(14).order(ByteOrder.LITTLE_ENDIAN);
    data.putShort((short) 0x3555).putDouble(1e-3).putShort((short) 0x4049).putShort((short) 0xbf80);
    RecurrentNetwork network =
        SafeTensors.parse(
                Samples.safeTensors(entries, data.array()), ModelReader.DEFAULT_BYTE_BUDGET)
            .recurrent();
    assertEquals(List.of(Rational.of(1365, 4096)), network.inputHidden());
    assertEquals(List.of(List.of(Rational.of(1e-3))), network.hiddenHidden());
    assertEquals(
        List.of(List.of(Rational.of(201, 64)), List.of(Rational.of(-1))), network.hiddenOutput());
  }

  @Test
  void headerLengthIsCheckedBeforeAnythingIsAllocated() {
    byte[] file = Samples.safeTensors(entries, Samples.safeTensorsData());
    assertRefused(() -> parseWithLength(file, 10_000_000_000L), "header length", "10000000000");
    assertRefused(() -> parseWithLength(file, -1), "header length", "18446744073709551615");
    assertRefused(() -> parseWithLength(file, file.length - 7), "header length");
    assertRefused(() -> parseWithLength(file, 0), "header length", "found 0");
    assertRefused(
        () -> SafeTensors.parse(new byte[7], ModelReader.DEFAULT_BYTE_BUDGET),
        "header length",
        "8 bytes");
  }

  @Test
  void largeHeaderIsRefusedUnlessTheBudgetAllowsIt() throws ModelFormatException {
    String header = "{" + String.join(",", entries) + " ".repeat(1 << 20) + "}";
    byte[] file = Samples.safeTensors(header, Samples.safeTensorsData());
    assertRefused(
        () -> SafeTensors.parse(file, ModelReader.DEFAULT_BYTE_BUDGET), "header length", "1048576");
    assertThrows(
        ModelTooLargeException.class,
        () -> SafeTensors.parse(file, ModelReader.DEFAULT_BYTE_BUDGET));
    assertEquals(Samples.NETWORK, SafeTensors.parse(file, 2 * ModelReader.DEFAULT_BYTE_BUDGET));
  }

  @Test
  void metadataMayBeNull() throws ModelFormatException {
    entries.add(0, "\"__metadata__\":null");
    assertEquals(Samples.NETWORK, parse());
  }

  @Test
  void unknownKeysOfATensorAreIgnored() throws ModelFormatException {
    entries.replaceAll(entry -> entry.replace("{", "{\"more\":{\"of\":[1,{}]},"));
    assertEquals(Samples.NETWORK, parse());
  }

  @Test
  void duplicateKeysAreRefused() {
    entries.add(Samples.entry(OUTPUT, "F32", "[2,1]", 8, 16));
    assertRefused(this::parse, "header", "Duplicate field", OUTPUT);
  }

  @Test
  void duplicateKeysWithinTensorAreRefused() {
    entries.set(0, entries.get(0).replace("\"shape\"", "\"dtype\":\"F32\",\"shape\""));
    assertRefused(this::parse, "header", "Duplicate field", "dtype");
  }

  @Test
  void offsetsBeyondTheDataAreRefused() {
    entries.set(2, Samples.entry(OUTPUT, "F32", "[3,1]", 8, 20));
    assertRefused(this::parse, "tensor 'linear.weight'", "byte 16 at most", "bytes 8 to 20");
  }

  @Test
  void lengthMustBeProductOfShape() {
    entries.set(2, Samples.entry(OUTPUT, "F32", "[3,1]", 8, 16));
    assertRefused(this::parse, "tensor 'linear.weight'", "shape [3, 1] times 4", "found 8 bytes");
  }

  @Test
  void overlapIsRefused() {
    entries.set(2, Samples.entry(OUTPUT, "F32", "[2,1]", 4, 12));
    assertRefused(this::parse, "tensor 'linear.weight'", "overlap", "bytes 4 to 12");
  }

  @Test
  void holesAreRefused() {
    byte[] data = Arrays.copyOf(Samples.safeTensorsData(), 20);
    assertRefused(
        () ->
            SafeTensors.parse(Samples.safeTensors(entries, data), ModelReader.DEFAULT_BYTE_BUDGET),
        "end at byte 16",
        "20 bytes");
    entries.set(2, Samples.entry(OUTPUT, "F32", "[2,1]", 12, 20));
    assertRefused(
        () ->
            SafeTensors.parse(Samples.safeTensors(entries, data), ModelReader.DEFAULT_BYTE_BUDGET),
        "hole",
        "bytes 12 to 20");
  }

  @Test
  void negativeAndReversedOffsetsAreRefused() {
    entries.set(0, Samples.entry(Samples.INPUT_HIDDEN, "F32", "[1,1]", -4, 0));
    assertRefused(this::parse, Samples.INPUT_HIDDEN, "numbers from 0", "[-4, 0]");
    entries.set(0, Samples.entry(Samples.INPUT_HIDDEN, "F32", "[-1,-1]", 0, 4));
    assertRefused(this::parse, "numbers from 0", "shape [-1, -1]");
    entries.set(0, Samples.entry(Samples.INPUT_HIDDEN, "F32", "[1,1]", 4, 0));
    assertRefused(this::parse, "begin before end", "[4, 0]");
  }

  @Test
  void productOfShapeDoesNotOverflow() {
    String shape = "[4294967296,4294967296]";
    entries.set(0, Samples.entry(Samples.INPUT_HIDDEN, "F32", shape, 0, 0));
    assertRefused(this::parse, Samples.INPUT_HIDDEN, "product of shape", "found 0 bytes");
  }

  @Test
  void numbersBeyond64BitsAreRefused() {
    entries.set(0, Samples.entry(Samples.INPUT_HIDDEN, "F32", "[18446744073709551617]", 0, 4));
    assertRefused(this::parse, "header", "out of range");
  }

  @Test
  void manyDimensionsAreRefused() {
    String shape = "[1" + ",1".repeat(100_000) + "]";
    entries.set(0, Samples.entry(Samples.INPUT_HIDDEN, "F32", shape, 0, 4));
    assertRefused(this::parse, Samples.INPUT_HIDDEN, "at most 64 numbers");
  }

  @Test
  void otherNumberFormatsAreRefused() {
    entries.set(0, Samples.entry(Samples.INPUT_HIDDEN, "I64", "[1,1]", 0, 8));
    assertRefused(this::parse, Samples.INPUT_HIDDEN, "F16, BF16, F32 or F64", "'I64'");
  }

  @Test
  void tensorHasAllThreeKeys() {
    String entry = entries.get(0);
    entries.set(0, entry.replace("\"dtype\":\"F32\",", ""));
    assertRefused(this::parse, Samples.INPUT_HIDDEN, "dtype, shape and data_offsets");
    entries.set(0, entry.replace("[0,4]", "[0,4,8]"));
    assertRefused(this::parse, Samples.INPUT_HIDDEN, "begin and end", "3 numbers");
    entries.set(0, entry.replace("\"shape\"", "\"form\""));
    assertRefused(this::parse, Samples.INPUT_HIDDEN, "not all of them");
  }

  @Test
  void headerIsOneObject() {
    assertRefused(() -> parse("[1,2]"), "header", "START_OBJECT", "START_ARRAY");
    assertRefused(() -> parse("{} {}"), "header", "one JSON object");
    assertRefused(() -> parse("{\"a\":"), "header", "JSON");
    assertRefused(() -> parse("{\"a\":" + "[".repeat(100_000)), "tensor 'a'", "START_OBJECT");
    assertRefused(() -> parse("{]"), "header", "JSON");
  }

  private RecurrentNetwork parse() throws ModelFormatException {
    return SafeTensors.parse(
            Samples.safeTensors(entries, Samples.safeTensorsData()),
            ModelReader.DEFAULT_BYTE_BUDGET)
        .recurrent();
  }

  private static RecurrentNetwork parse(String header) throws ModelFormatException {
    return SafeTensors.parse(
            Samples.safeTensors(header, new byte[0]), ModelReader.DEFAULT_BYTE_BUDGET)
        .recurrent();
  }

  private static RecurrentNetwork parseWithLength(byte[] file, long length)
      throws ModelFormatException {
    byte[] changed = file.clone();
    ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putLong(length);
    return SafeTensors.parse(changed, ModelReader.DEFAULT_BYTE_BUDGET).recurrent();
  }
}
