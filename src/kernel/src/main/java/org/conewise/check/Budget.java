package org.conewise.check;

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

  /** Rule {@code F02}. */
  public void requireWithin(long size, String role) throws Rejection {
    if (size > maxBytes) {
      String limit = "at most " + maxBytes + " bytes";
      throw new Rejection(Code.F02_TOO_LARGE, role, limit, size + " or more");
    }
  }
}
