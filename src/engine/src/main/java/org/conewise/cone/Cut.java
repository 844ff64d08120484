package org.conewise.cone;

/** What cutting a cone by a linear form gives. */
public sealed interface Cut {

  /**
   * The form does not change sign on the cone.
   *
   * @param sign its sign in the interior: 1, −1, or 0 if it vanishes on the whole cone
   */
  record Uncut(int sign) implements Cut {}

  /**
   * The form changes sign: the part where it is at least zero, and the part where it is at most
   * zero.
   */
  record Parts(Cone positive, Cone negative) implements Cut {}
}
