package org.conewise.bench;

/** The shortest program: what a Java process takes that does nothing. */
public final class Nothing {

  private Nothing() {}

  /** Says hello. */
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
