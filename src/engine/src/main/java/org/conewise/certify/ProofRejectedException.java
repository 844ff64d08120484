package org.conewise.certify;

import org.conewise.check.Rejection;

/** The kernel rejects what the engine made. This is a bug of the engine, and no verdict. */
public final class ProofRejectedException extends Exception {
  private static final long serialVersionUID = 1L;

  ProofRejectedException(Rejection rejection) {
    super(
        "the kernel rejects what the engine made; this is a bug of the engine, please report it: "
            + rejection.getMessage(),
        rejection);
  }
}
