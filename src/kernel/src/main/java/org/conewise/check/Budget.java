package org.conewise.check;

/**
 * What a check may spend.
 *
 * @param maxBytes the size of the largest file that is read
 * @param pulse is run at every line, cell and face; it ends the check, without a verdict, if it
 *     throws an unchecked exception
 */
public record Budget(int maxBytes, Runnable pulse) {
  /** 64 MiB for each file. */
  public static final Budget DEFAULT = new Budget(64 << 20);

  /** Makes a budget of at least 0 bytes. */
  public Budget {
    if (maxBytes < 0) {
      throw new IllegalArgumentException("negative budget " + maxBytes);
    }
  }

  /** Makes a budget of bytes only. */
  public Budget(int maxBytes) {
    this(maxBytes, () -> {});
  }

  /** Rule {@code F02}. */
  public void requireWithin(long size, String role) throws Rejection {
    if (size > maxBytes) {
      String limit = "at most " + maxBytes + " bytes";
      throw new Rejection(Code.F02_TOO_LARGE, role, limit, size + " or more");
    }
  }
}
