package org.conewise.check;

import java.util.Locale;

/** What is known of a number besides its enclosure. */
public enum Nature {
  ZERO,
  RATIONAL,
  TRANSCENDENTAL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
