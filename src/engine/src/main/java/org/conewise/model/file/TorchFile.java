package org.conewise.model.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conewise.model.Model;

/**
 * A {@code .pth} file as {@code torch.save(model.state_dict(), …)} has written it since PyTorch
 * 1.6: a zip archive with one folder of any name, holding {@code data.pkl} (see {@link Pickle}) and
 * the storages {@code data/0}, {@code data/1}, …, whose bytes are the elements. The device is
 * ignored.
 */
final class TorchFile {

  private static final String PICKLE = "/data.pkl";

  private TorchFile() {}

  /**
   * The network in a file's content.
   *
   * @param byteBudget bytes at most, uncompressed
   * @throws ModelFormatException if the content is malformed or holds another kind of model
   */
  static Model parse(byte[] content, long byteBudget) throws ModelFormatException {
    ZipArchive zip = ZipArchive.of(content, byteBudget);
    String folder = folder(zip);
    requireLittleEndian(zip, folder + "/byteorder");
    Map<String, Pickle.View> views = Pickle.stateDict(zip.read(folder + PICKLE), byteBudget);
    StateDict.requireNames(views.keySet());
    return StateDict.network(tensors(zip, folder, views));
  }

  private static String folder(ZipArchive zip) throws ModelFormatException {
    List<String> pickles = zip.names().stream().filter(name -> name.endsWith(PICKLE)).toList();
    if (pickles.size() != 1) {
      throw new ModelFormatException(
          "zip archive",
          "a PyTorch file has one pickle in its folder",
          "one entry named …/data.pkl",
          "" + pickles.size());
    }
    String pickle = pickles.get(0);
    return pickle.substring(0, pickle.length() - PICKLE.length());
  }

  private static void requireLittleEndian(ZipArchive zip, String entry)
      throws ModelFormatException {
    if (!zip.names().contains(entry)) {
      return;
    }
    String order = new String(zip.read(entry), StandardCharsets.US_ASCII).strip();
    if (!order.equals("little")) {
      throw new ModelFormatException(
          "zip entry " + Text.quote(entry), "byte order", "'little'", Text.quote(order));
    }
  }

  private static Map<String, Tensor> tensors(
      ZipArchive zip, String folder, Map<String, Pickle.View> views) throws ModelFormatException {
    Map<String, ByteBuffer> storages = new HashMap<>();
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (Map.Entry<String, Pickle.View> named : views.entrySet()) {
      Pickle.View view = named.getValue();
      String entry = folder + "/data/" + view.storage().key();
      if (!storages.containsKey(entry)) {
        storages.put(entry, ByteBuffer.wrap(zip.read(entry)).asReadOnlyBuffer());
      }
      tensors.put(named.getKey(), tensor(named.getKey(), view, storages.get(entry)));
    }
    return tensors;
  }

  private static DType dtype(String name, Pickle.Storage storage) throws ModelFormatException {
    if (storage.dtype().isEmpty()) {
      throw new ModelFormatException(
          Tensor.place(name), "weights are floats", "a storage of floats", storage.type());
    }
    return storage.dtype().get();
  }

  private static Tensor tensor(String name, Pickle.View view, ByteBuffer bytes)
      throws ModelFormatException {
    Pickle.Storage storage = view.storage();
    DType dtype = dtype(name, storage);
    int width = dtype.bytes();
    if (bytes.limit() % width != 0 || bytes.limit() / width != storage.elements()) {
      throw new ModelFormatException(
          Tensor.place(name),
          "the storage " + Text.quote(storage.key()) + " has the size that the pickle states",
          storage.elements() + " elements of " + width + " bytes",
          bytes.limit() + " bytes");
    }
    return Tensor.of(name, dtype, bytes, view.offset(), view.shape(), view.strides());
  }
}
