package org.conewise.model.tensor;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conewise.exact.Rational;
import org.conewise.exact.RationalRow;

/**
 * A linear form {@code c_1 v_1 + … + c_k v_k} in variables that are numbered from 0: inputs of a
 * network, or its units. A coefficient may be zero: whatever a form was made of stays one of its
 * variables, so that the layers of a network do not depend on its weights.
 */
public final class Form {

  /** The form without variables. */
  public static final Form ZERO = new Form(new int[0], List.of());

  private final int[] variables;
  private final List<Rational> coefficients;

  private Form(int[] variables, List<Rational> coefficients) {
    this.variables = variables;
    this.coefficients = coefficients;
  }

  /** The form that is that variable. */
  static Form of(int number) {
    return new Form(new int[] {number}, List.of(Rational.ONE));
  }

  /** The sum of forms, each times a number. */
  static Form combination(List<Form> forms, List<Rational> factors) {
    SortedMap<Integer, Rational> sum = new TreeMap<>();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      Rational factor = form.terms() == 0 ? Rational.ZERO : factors.get(i);
      for (int term = 0; term < form.terms(); term++) {
        sum.merge(form.variables[term], form.coefficient(term).times(factor), Rational::plus);
      }
    }
    return new Form(
        sum.keySet().stream().mapToInt(Integer::intValue).toArray(),
        RationalRow.copyOf(List.copyOf(sum.values())));
  }

  /** The number of its variables. */
  int terms() {
    return variables.length;
  }

  /** The number of its variable at that place; they increase. */
  int variable(int term) {
    return variables[term];
  }

  /** The coefficient of the variable at that place. */
  Rational coefficient(int term) {
    return coefficients.get(term);
  }

  List<Rational> coefficients() {
    return coefficients;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Form that
        && Arrays.equals(variables, that.variables)
        && coefficients.equals(that.coefficients);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(variables) + coefficients.hashCode();
  }
}
