package org.conewise.model.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.conewise.model.Text;

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
   * @throws ModelFormatException if the content is malformed or holds another kind of model
   */
  static ModelFile parse(byte[] content, ReadOptions options) throws ModelFormatException {
    ZipArchive zip = ZipArchive.of(content, options.byteBudget());
    String folder = folder(zip);
    requireLittleEndian(zip, folder + "/byteorder");
    Object pickled = Pickle.read(zip.read(folder + PICKLE), options.byteBudget()).object();
    Map<String, Pickle.View> views = Checkpoint.stateDict(pickled, options.entry());
    StateDict.requireNames(views.keySet());
    Map<String, Tensor> tensors =
        TorchTensors.of(views, key -> ByteBuffer.wrap(zip.read(folder + "/data/" + key)));
    return StateDict.network(tensors, true);
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
}
