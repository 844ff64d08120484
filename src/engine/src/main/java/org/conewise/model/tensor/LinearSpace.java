package org.conewise.model.tensor;

import java.util.List;
import org.conewise.exact.Rational;

/**
 * What can be added, and multiplied by rational numbers: these numbers themselves, and forms.
 *
 * @param <T> the elements
 */
public interface LinearSpace<T> {

  /** The rational numbers. */
  LinearSpace<Rational> NUMBERS =
      new LinearSpace<>() {
        @Override
        public Rational combination(List<Rational> numbers, List<Rational> factors) {
          Rational sum = Rational.ZERO;
          for (int i = 0; i < numbers.size(); i++) {
            sum = sum.plus(numbers.get(i).times(factors.get(i)));
          }
          return sum;
        }

        @Override
        public List<Rational> numbers(Rational number) {
          return List.of(number);
        }
      };

  /** Linear forms. */
  LinearSpace<Form> FORMS =
      new LinearSpace<>() {
        @Override
        public Form combination(List<Form> forms, List<Rational> factors) {
          return Form.combination(forms, factors);
        }

        @Override
        public List<Rational> numbers(Form form) {
          return form.coefficients();
        }
      };

  /** The sum of elements, each times the factor of the same place. */
  T combination(List<T> elements, List<Rational> factors);

  /** The numbers that an element is made of. */
  List<Rational> numbers(T element);
}
