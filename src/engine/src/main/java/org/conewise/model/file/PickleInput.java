package org.conewise.model.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The bytes of a pickle, from the first to the last; what is wrong is told with its opcode. */
final class PickleInput {

  private final ByteBuffer in;
  private int opcodeAt;

  /** The bytes that are left of a buffer, whose position is not changed. */
  PickleInput(ByteBuffer bytes) {
    in = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** How many bytes were read. */
  int position() {
    return in.position();
  }

  /** How many bytes there are. */
  int limit() {
    return in.limit();
  }

  /** The next opcode. */
  int opcode() throws ModelFormatException {
    opcodeAt = in.position();
    return u1();
  }

  /** The next byte. */
  int u1() throws ModelFormatException {
    return take(1).get() & 0xff;
  }

  /** The next four bytes as a number. */
  long u4() throws ModelFormatException {
    return take(4).getInt() & 0xffff_ffffL;
  }

  /** So many bytes of UTF-8. */
  String text(long length) throws ModelFormatException {
    ByteBuffer bytes = take(length);
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(copy);
    return ModelFormatException.utf8(copy, place());
  }

  /** Text up to a line feed, which is skipped. */
  String line() throws ModelFormatException {
    int length = 0;
    while (in.position() + length < in.limit() && in.get(in.position() + length) != '\n') {
      length++;
    }
    String line = text(length);
    take(1);
    return line;
  }

  /** The next bytes, as a view: nothing is allocated before the length is known to be there. */
  ByteBuffer take(long length) throws ModelFormatException {
    if (length > in.remaining()) {
      throw problem("the pickle goes on", length + " more bytes", "" + in.remaining());
    }
    ByteBuffer taken = in.slice(in.position(), (int) length).order(ByteOrder.LITTLE_ENDIAN);
    in.position(in.position() + (int) length);
    return taken;
  }

  private String place() {
    return "pickle byte " + opcodeAt;
  }

  /** A broken rule at the opcode. */
  ModelFormatException problem(String rule, String expected, String found) {
    return new ModelFormatException(place(), rule, expected, found);
  }
}
