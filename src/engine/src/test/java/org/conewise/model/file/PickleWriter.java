package org.conewise.model.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes pickles, good and bad, opcode by opcode. */
final class PickleWriter {

  /** A tensor as a pickle describes it. */
  record Spec(
      String name,
      String type,
      String key,
      long elements,
      long offset,
      List<Long> shape,
      List<Long> strides) {

    static Spec of(String name, String key, long rows, long columns) {
      return of(name, key, rows * columns, 0, List.of(rows, columns), columns, 1L);
    }

    static Spec of(
        String name, String key, long elements, long offset, List<Long> shape, Long... strides) {
      return new Spec(name, "FloatStorage", key, elements, offset, shape, List.of(strides));
    }

    Spec withType(String type) {
      return new Spec(name, type, key, elements, offset, shape, strides);
    }
  }

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  PickleWriter() {
    op(0x80, 2);
  }

  /** The pickle of a state_dict, as PyTorch lays it out. */
  static byte[] stateDict(Spec... specs) {
    PickleWriter pickle = new PickleWriter().orderedDict().op('(');
    for (Spec spec : specs) {
      pickle.text(spec.name()).tensor(spec);
    }
    return pickle.op('u').metadata().op('.').bytes();
  }

  PickleWriter op(int... bytes) {
    for (int b : bytes) {
      out.write(b);
    }
    return this;
  }

  PickleWriter text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    op('X').u4(utf8.length);
    out.writeBytes(utf8);
    return this;
  }

  PickleWriter u4(long value) {
    return op((int) value & 0xff, (int) (value >> 8) & 0xff, (int) (value >> 16) & 0xff)
        .op((int) (value >> 24) & 0xff);
  }

  PickleWriter integer(long value) {
    op(0x8a, Long.BYTES);
    out.writeBytes(
        ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array());
    return this;
  }

  PickleWriter integers(List<Long> values) {
    op('(');
    for (long value : values) {
      integer(value);
    }
    return op('t');
  }

  PickleWriter global(String module, String name) {
    op('c');
    out.writeBytes((module + "\n" + name + "\n").getBytes(StandardCharsets.UTF_8));
    return this;
  }

  PickleWriter orderedDict() {
    return global("collections", "OrderedDict").op(')', 'R');
  }

  PickleWriter tensor(Spec spec) {
    return tensorUpToHooks(spec).orderedDict().op('t', 'R');
  }

  /** A tensor whose storage has a sixth part, as before PyTorch 1.6. */
  PickleWriter oldTensor(Spec spec) {
    return tensorUpToHooks(spec, 'N').orderedDict().op('t', 'R');
  }

  PickleWriter tensorUpToHooks(Spec spec) {
    return tensorUpToHooks(spec, new int[0]);
  }

  private PickleWriter tensorUpToHooks(Spec spec, int... endOfStorage) {
    return global("torch._utils", "_rebuild_tensor_v2")
        .op('(')
        .storage(spec, endOfStorage)
        .integer(spec.offset())
        .integers(spec.shape())
        .integers(spec.strides())
        .op(0x89);
  }

  private PickleWriter storage(Spec spec, int... end) {
    return op('(')
        .text("storage")
        .global("torch", spec.type())
        .text(spec.key())
        .text("cuda:0")
        .integer(spec.elements())
        .op(end)
        .op('t', 'Q');
  }

  private PickleWriter metadata() {
    return op('}').text("_metadata").orderedDict().op('s', 'b');
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
