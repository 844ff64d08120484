package org.conewise.cone;

import java.util.List;
import org.conewise.exact.LinearForm;

/** The signs of a form at the rays of a cone. */
final class Signs {

  private final int[] signs;
  private final int least;
  private final int greatest;

  private Signs(int[] signs) {
    this.signs = signs;
    int low = 1;
    int high = -1;
    for (int sign : signs) {
      low = Math.min(low, sign);
      high = Math.max(high, sign);
    }
    least = low;
    greatest = high;
  }

  static Signs of(LinearForm form, List<Ray> rays) {
    int[] signs = new int[rays.size()];
    for (int i = 0; i < signs.length; i++) {
      signs[i] = form.signAt(rays.get(i).direction());
    }
    return new Signs(signs);
  }

  /** The sign at the ray of a place, which is counted on around the list. */
  int at(int place) {
    return signs[place % signs.length];
  }

  /** Whether the form changes sign on the cone. */
  boolean change() {
    return least < 0 && greatest > 0;
  }

  /** The sign in the interior, if the form does not change sign. */
  int inside() {
    return greatest > 0 ? 1 : least;
  }
}
