package org.conewise.prover;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.conewise.exact.IntVector;

/** Linear forms that are independent, gathered one by one. */
final class IndependentForms {

  /** A combination of the forms, and a coordinate that is zero in all rows after it. */
  private record Row(IntVector form, int pivot) {}

  private final List<Row> rows = new ArrayList<>();

  /** Adds a form unless it is a combination of those before; says whether it was added. */
  boolean add(IntVector form) {
    IntVector rest = form;
    for (Row row : rows) {
      BigInteger entry = rest.get(row.pivot());
      if (entry.signum() != 0) {
        rest = rest.times(row.form().get(row.pivot())).minus(row.form().times(entry));
      }
    }
    if (rest.isZero()) {
      return false;
    }
    int pivot = 0;
    while (rest.get(pivot).signum() == 0) {
      pivot++;
    }
    rows.add(new Row(rest.primitive(), pivot));
    return true;
  }

  int size() {
    return rows.size();
  }
}
