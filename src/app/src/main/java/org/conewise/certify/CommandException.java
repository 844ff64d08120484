package org.conewise.certify;

/** A failure that ends a command, with a message for the user and an exit code. */
public final class CommandException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  public CommandException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }
}
