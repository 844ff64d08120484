package org.conewise.exact;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once, by whichever thread asks first. */
public final class Lazy<T> {

  private final Supplier<T> maker;
  private Optional<T> value = Optional.empty();

  /** A value that is not made yet. */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** The value. If its making fails, it is made anew when it is asked for again. */
  public synchronized T get() {
    if (value.isEmpty()) {
      value = Optional.of(maker.get());
    }
    return value.get();
  }
}
