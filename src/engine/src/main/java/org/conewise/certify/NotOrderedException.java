package org.conewise.certify;

import org.conewise.check.Rejection;

/**
 * A network does more than compare its inputs with each other and with 0, so that there is no proof
 * by order. The message names the unit or the answer that is open, and an order.
 */
public final class NotOrderedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  NotOrderedException(Rejection rejection) {
    super("there is no proof by order: " + rejection.getMessage(), rejection);
  }
}
