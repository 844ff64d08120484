package org.conewise.cone;

import java.util.Optional;

/** What cutting a cone by a linear form gives. */
public sealed interface Cut {

  /**
   * The form does not change sign on the cone.
   *
   * @param sign its sign in the interior: 1, −1, or 0 if it vanishes on the whole cone
   */
  record Uncut(int sign) implements Cut {
    @Override
    public Optional<Cone> nonNegative(Cone whole) {
      return sign >= 0 ? Optional.of(whole) : Optional.empty();
    }

    @Override
    public Optional<Cone> nonPositive(Cone whole) {
      return sign <= 0 ? Optional.of(whole) : Optional.empty();
    }
  }

  /**
   * The form changes sign: the part where it is at least zero, and the part where it is at most
   * zero.
   */
  record Parts(Cone positive, Cone negative) implements Cut {
    @Override
    public Optional<Cone> nonNegative(Cone whole) {
      return Optional.of(positive);
    }

    @Override
    public Optional<Cone> nonPositive(Cone whole) {
      return Optional.of(negative);
    }
  }

  /**
   * The full-dimensional part on which the form is at least zero; empty if there is none.
   *
   * @param whole the cone that was cut
   */
  Optional<Cone> nonNegative(Cone whole);

  /**
   * The full-dimensional part on which the form is at most zero; empty if there is none.
   *
   * @param whole the cone that was cut
   */
  Optional<Cone> nonPositive(Cone whole);
}
