package org.conewise.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a check may spend.
 *
 * @param maxBytes the size of the largest file that is read
 */
public record Budget(int maxBytes) {
  /** 64 MiB for each file. */
  public static final Budget DEFAULT = new Budget(64 << 20);

  /** Makes a budget of at least 0 bytes. */
  public Budget {
    if (maxBytes < 0) {
      throw new IllegalArgumentException("negative budget " + maxBytes);
    }
  }

  /**
   * The bytes of a file. Its size is asked for first, and no more than the budget is read even if
   * it grows.
   *
   * @param role {@code network} or {@code certificate}, for the message
   * @throws Rejection {@code F01} or {@code F02}
   */
  public byte[] read(Path file, String role) throws Rejection {
    try (InputStream in = Files.newInputStream(file)) {
      requireWithin(Files.size(file), role);
      byte[] bytes = in.readNBytes(maxBytes);
      requireWithin((long) bytes.length + (in.read() < 0 ? 0 : 1), role);
      return bytes;
    } catch (IOException e) {
      throw new Rejection(Code.F01_UNREADABLE, role, "a readable file", e.toString());
    }
  }

  /** Rule {@code F02}. */
  void requireWithin(long size, String role) throws Rejection {
    if (size > maxBytes) {
      String limit = "at most " + maxBytes + " bytes";
      throw new Rejection(Code.F02_TOO_LARGE, role, limit, size + " or more");
    }
  }
}
