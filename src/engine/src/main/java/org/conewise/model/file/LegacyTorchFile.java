package org.conewise.model.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.conewise.model.Text;

/**
 * A {@code .pth} file as {@code torch.save} wrote it before PyTorch 1.6: pickles of a magic number,
 * of the version of the protocol, of the machine, of the object and of the keys of its storages;
 * then, in the order of the keys, the number of elements (8 bytes, little-endian) and the bytes of
 * each storage. The device is ignored.
 *
 * <p>Reference: {@code _legacy_save} in {@code torch/serialization.py}.
 */
final class LegacyTorchFile {

  /** The pickle of the magic number, in protocol 2. */
  private static final byte[] MAGIC = HexFormat.of().parseHex("80028a0a6cfc9c46f9206aa850192e");

  private static final long PROTOCOL = 1001;

  private LegacyTorchFile() {}

  /** Whether the content begins with the magic number. */
  static boolean isLikely(byte[] content) {
    return Arrays.equals(
        content, 0, Math.min(MAGIC.length, content.length), MAGIC, 0, MAGIC.length);
  }

  /**
   * The network in a file's content.
   *
   * @throws ModelFormatException if the content is malformed or holds another kind of model
   */
  static ModelFile parse(byte[] content, ReadOptions options) throws ModelFormatException {
    long budget = options.byteBudget();
    ByteBuffer in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    in.position(MAGIC.length);
    requireProtocol(Pickle.readNext(in, budget).object());
    requireLittleEndian(Pickle.readNext(in, budget).object());
    Pickle.Pickled pickled = Pickle.readNext(in, budget);
    Map<String, Pickle.View> views = Checkpoint.stateDict(pickled.object(), options.entry());
    StateDict.requireNames(views.keySet());
    Object keys = Pickle.readNext(in, budget).object();
    Map<String, ByteBuffer> storages = storages(keys, pickled.storages(), in);
    return StateDict.network(TorchTensors.of(views, key -> find(key, storages)), true);
  }

  private static void requireProtocol(Object version) throws ModelFormatException {
    if (!version.equals(PROTOCOL)) {
      throw new ModelFormatException(
          "file", "version of the protocol", "" + PROTOCOL, Pickle.describe(version));
    }
  }

  private static void requireLittleEndian(Object machine) throws ModelFormatException {
    boolean isLittle =
        machine instanceof Pickle.Dict dict
            && Boolean.TRUE.equals(dict.entries().get("little_endian"));
    if (!isLittle) {
      throw new ModelFormatException("file", "byte order", "little-endian numbers", "others");
    }
  }

  /** The bytes of all storages, which stay where they are. */
  private static Map<String, ByteBuffer> storages(
      Object keys, Map<String, Pickle.Storage> known, ByteBuffer in) throws ModelFormatException {
    if (!(keys instanceof Pickle.PyList list)) {
      throw new ModelFormatException(
          "file", "keys of the storages", "a list", Pickle.describe(keys));
    }
    Map<String, ByteBuffer> storages = new HashMap<>();
    for (Object key : list.items()) {
      if (!(key instanceof String name) || !known.containsKey(name)) {
        throw new ModelFormatException(
            "file", "keys of the storages", "one that a tensor has", Pickle.describe(key));
      }
      storages.put(name, next(in, "storage " + Text.quote(name), known.get(name).width()));
    }
    return storages;
  }

  private static ByteBuffer next(ByteBuffer in, String place, int width)
      throws ModelFormatException {
    long elements = in.remaining() < Long.BYTES ? -1 : in.getLong();
    if (elements < 0 || elements > in.remaining() / width) {
      throw new ModelFormatException(
          place, "the file goes on", "all its numbers", in.remaining() + " further bytes");
    }
    ByteBuffer bytes = in.slice(in.position(), (int) elements * width);
    in.position(in.position() + bytes.limit());
    return bytes;
  }

  private static ByteBuffer find(String key, Map<String, ByteBuffer> storages)
      throws ModelFormatException {
    return Optional.ofNullable(storages.get(key))
        .orElseThrow(
            () ->
                new ModelFormatException(
                    "storage " + Text.quote(key), "storages referred to exist", "one", "none"));
  }
}
