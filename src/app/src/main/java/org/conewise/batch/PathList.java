package org.conewise.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import org.conewise.write.FileFault;

/**
 * A text file with one path on each line that is not blank. It is UTF-8, or UTF-16 with the mark
 * that tells its byte order; lines end in LF or CRLF.
 */
final class PathList {

  private static final int MAX_BYTES = 64 << 20;
  private static final char MARK = '\ufeff';

  private PathList() {}

  /**
   * The paths.
   *
   * @param argument the name of the file after a {@code @}
   * @throws CommandException if it cannot be read, or is no such text
   */
  static List<Path> read(String argument) throws CommandException {
    if (argument.length() == 1) {
      throw new CommandException(ExitCode.USAGE, "@: the name of a list belongs behind the @");
    }
    Path list = Path.of(argument.substring(1));
    String text = text(list, bytes(list));
    List<Path> paths = new ArrayList<>();
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      paths.add(path(list, line));
    }
    return paths;
  }

  private static byte[] bytes(Path list) throws CommandException {
    try (InputStream in = Files.newInputStream(list)) {
      byte[] bytes = in.readNBytes(MAX_BYTES);
      if (in.read() >= 0) {
        throw fault(list, "is larger than " + MAX_BYTES + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw FileFault.reading(list, e);
    }
  }

  private static String text(Path list, byte[] bytes) throws CommandException {
    try {
      String text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf(MARK) == 0 ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw fault(list, "is not a list of paths: it is neither UTF-8 nor UTF-16 text");
    }
  }

  private static Charset charset(byte[] bytes) {
    int start = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return switch (start) {
      case 0xfffe -> StandardCharsets.UTF_16LE;
      case 0xfeff -> StandardCharsets.UTF_16BE;
      default -> StandardCharsets.UTF_8;
    };
  }

  private static Path path(Path list, String line) throws CommandException {
    try {
      return Path.of(line);
    } catch (InvalidPathException e) {
      throw fault(list, "is not a list of paths: no file is called '" + line + "'");
    }
  }

  private static CommandException fault(Path list, String message) {
    return new CommandException(ExitCode.BAD_FILE, list + ": " + message);
  }
}
