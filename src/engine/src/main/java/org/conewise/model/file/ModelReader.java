package org.conewise.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.conewise.model.ReluNetwork;

/**
 * Reads a network from a model file: {@code .pth} (PyTorch's, old or new), {@code .safetensors},
 * {@code .onnx} or {@code .net}. The kind is told by the content; only where that is like none of
 * them does the name decide which error is given. Weights are taken as they are, exactly; nothing
 * is rounded, run or unpacked.
 *
 * <p>In {@code .pth} and {@code .safetensors} files the length of the sequences of a recurrent
 * network is the number of outputs, as it is for tasks whose answer is the position of an input.
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
   * The network in a file of at most {@link #DEFAULT_BYTE_BUDGET} bytes. What there is to note of
   * it is lost: see {@link #read(Path, ReadOptions)}.
   *
   * @throws ModelFormatException if it holds no network that Conewise certifies
   * @throws IOException if it cannot be read
   */
  public static ReluNetwork read(Path file) throws IOException, ModelFormatException {
    ModelFile model = read(file, ReadOptions.DEFAULT);
    try {
      return model.network();
    } catch (ModelFormatException e) {
      throw e.in(file);
    }
  }

  /**
   * The model in a file, which is opened once and read from its beginning to its end: it may be a
   * pipe.
   *
   * @throws ModelTooLargeException if there are more bytes than the options allow
   * @throws ModelFormatException if it holds no network that Conewise certifies
   * @throws IOException if it cannot be read
   */
  public static ModelFile read(Path file, ReadOptions options)
      throws IOException, ModelFormatException {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > options.byteBudget()) {
        throw tooLarge(options.byteBudget()).in(file);
      }
      return read(in, file, options);
    }
  }

  /**
   * The model in all that is left of a stream.
   *
   * @param name what the stream is called, in messages and where the content does not tell its kind
   * @throws ModelTooLargeException if there are more bytes than the options allow
   * @throws ModelFormatException if it holds no network that Conewise certifies
   * @throws IOException if it cannot be read
   */
  public static ModelFile read(InputStream in, Path name, ReadOptions options)
      throws IOException, ModelFormatException {
    byte[] content = in.readNBytes(options.byteBudget());
    if (in.read() >= 0) {
      throw tooLarge(options.byteBudget()).in(name);
    }
    try {
      return parse(name, content, options);
    } catch (ModelFormatException e) {
      throw e.in(name);
    }
  }

  private static ModelTooLargeException tooLarge(int byteBudget) {
    return new ModelTooLargeException("file", "size", "at most " + byteBudget + " bytes");
  }

  private static ModelFile parse(Path file, byte[] content, ReadOptions options)
      throws ModelFormatException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    boolean mayBeNamed = !ForeignFile.isKnown(content);
    if (isZip(content)) {
      return TorchFile.parse(content, options);
    }
    if (LegacyTorchFile.isLikely(content)) {
      return LegacyTorchFile.parse(content, options);
    }
    if (NetText.isLikely(content) || (name.endsWith(".net") && mayBeNamed)) {
      return ModelFile.of(NetText.parseModel(content));
    }
    if (OnnxFile.isLikely(content) || (name.endsWith(".onnx") && mayBeNamed)) {
      return OnnxFile.parse(content, options);
    }
    if (SafeTensors.isLikely(content) || (name.endsWith(".safetensors") && mayBeNamed)) {
      return SafeTensors.parse(content, options.byteBudget());
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
        "a file that torch.save wrote, a .safetensors or .onnx file, or a text that begins with"
            + " 'conewise-network '",
        ForeignFile.describe(content));
  }
}
