package org.conewise.model.file;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.conewise.model.Text;
import org.conewise.model.tensor.DType;

/** The tensors that a pickle describes, over the storages of its file. */
final class TorchTensors {

  /** Where storages are. */
  interface Storages {
    /** The bytes of the storage with that key. */
    ByteBuffer read(String key) throws ModelFormatException;
  }

  private TorchTensors() {}

  /**
   * The tensors by their names, in the same order. Each storage is read once.
   *
   * @throws ModelFormatException if one has other numbers than floats, or does not fit its storage
   */
  static Map<String, Tensor> of(Map<String, Pickle.View> views, Storages storages)
      throws ModelFormatException {
    Map<String, ByteBuffer> read = new HashMap<>();
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (Map.Entry<String, Pickle.View> named : views.entrySet()) {
      Pickle.View view = named.getValue();
      String key = view.storage().key();
      if (!read.containsKey(key)) {
        read.put(key, storages.read(key).asReadOnlyBuffer());
      }
      tensors.put(named.getKey(), tensor(named.getKey(), view, read.get(key)));
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
