package org.conewise.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.conewise.model.Model;
import org.conewise.model.ReluNetwork;

/**
 * Reads a network from a model file: {@code .pth} (a zip of PyTorch's), {@code .safetensors} or
 * {@code .net}. The kind is told by the content; only where that is like none of the three does the
 * name decide which error is given. Weights are taken as they are, exactly; nothing is rounded, run
 * or unpacked.
 *
 * <p>For the tensor formats the length of the sequences is the number of outputs, as it is for
 * tasks whose answer is the position of an input.
 */
public final class ModelReader {

  /** Bytes of a file at most, before and after decompression: 64 MiB. */
  public static final int DEFAULT_BYTE_BUDGET = 64 << 20;

  /** Bytes at most, by default, of what says which tensors there are; three need about 400. */
  private static final int DEFAULT_DESCRIPTION_BUDGET = 1 << 20;

  private ModelReader() {}

  /**
   * Bytes at most of the part of a file that says which tensors there are: of a larger file than
   * usual, a larger part.
   */
  static long descriptionBudget(long byteBudget) {
    long part = DEFAULT_BYTE_BUDGET / DEFAULT_DESCRIPTION_BUDGET;
    return Math.max(DEFAULT_DESCRIPTION_BUDGET, byteBudget / part);
  }

  /**
   * The network in a file of at most {@link #DEFAULT_BYTE_BUDGET} bytes.
   *
   * @throws ModelFormatException if it holds no network that Conewise certifies
   * @throws IOException if it cannot be read
   */
  public static ReluNetwork read(Path file) throws IOException, ModelFormatException {
    return read(file, DEFAULT_BYTE_BUDGET);
  }

  /**
   * The network in a file, as {@link #readModel(Path, int)} reads it.
   *
   * @throws ModelFormatException if it holds another model than a ReLU network, too
   */
  public static ReluNetwork read(Path file, int byteBudget)
      throws IOException, ModelFormatException {
    Model model = readModel(file, byteBudget);
    try {
      return reluNetwork(model);
    } catch (ModelFormatException e) {
      throw e.in(file);
    }
  }

  static ReluNetwork reluNetwork(Model model) throws ModelFormatException {
    if (model instanceof ReluNetwork network) {
      return network;
    }
    throw new ModelFormatException("file", "kind of model", "a ReLU network", "a transformer");
  }

  /**
   * The model in a file, which is opened once and read from its beginning to its end: it may be a
   * pipe.
   *
   * @param byteBudget bytes of the file at most, before and after decompression
   * @throws ModelTooLargeException if there are more
   * @throws ModelFormatException if it holds no model that Conewise certifies
   * @throws IOException if it cannot be read
   */
  public static Model readModel(Path file, int byteBudget)
      throws IOException, ModelFormatException {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > byteBudget) {
        throw tooLarge(byteBudget).in(file);
      }
      return readModel(in, file, byteBudget);
    }
  }

  /**
   * The model in all that is left of a stream.
   *
   * @param name what the stream is called, in messages and where the content does not tell its kind
   * @param byteBudget bytes at most, before and after decompression
   * @throws ModelTooLargeException if there are more
   * @throws ModelFormatException if it holds no network that Conewise certifies
   * @throws IOException if it cannot be read
   */
  public static Model readModel(InputStream in, Path name, int byteBudget)
      throws IOException, ModelFormatException {
    byte[] content = in.readNBytes(byteBudget);
    if (in.read() >= 0) {
      throw tooLarge(byteBudget).in(name);
    }
    try {
      return parse(name, content, byteBudget);
    } catch (ModelFormatException e) {
      throw e.in(name);
    }
  }

  private static ModelTooLargeException tooLarge(int byteBudget) {
    return new ModelTooLargeException("file", "size", "at most " + byteBudget + " bytes");
  }

  private static Model parse(Path file, byte[] content, int byteBudget)
      throws ModelFormatException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (isZip(content)) {
      return TorchFile.parse(content, byteBudget);
    }
    if (NetText.isLikely(content) || (name.endsWith(".net") && !ForeignFile.isKnown(content))) {
      return NetText.parseModel(content);
    }
    if (SafeTensors.isLikely(content)
        || (name.endsWith(".safetensors") && !ForeignFile.isKnown(content))) {
      return SafeTensors.parse(content, byteBudget);
    }
    throw unknown(content);
  }

  /** Whether the content begins with an entry of a zip archive, or is an empty one. */
  private static boolean isZip(byte[] content) {
    return content.length >= 4
        && content[0] == 'P'
        && content[1] == 'K'
        && ((content[2] == 3 && content[3] == 4) || (content[2] == 5 && content[3] == 6));
  }

  private static ModelFormatException unknown(byte[] content) {
    return new ModelFormatException(
        "file",
        "kind of model",
        "a .pth zip archive, a .safetensors file, or a text that begins with 'conewise-network '",
        ForeignFile.describe(content));
  }
}
