package org.conewise.prover;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.function.BiPredicate;
import org.conewise.exact.IntVector;
import org.conewise.exact.Rational;

/**
 * Evaluates the definitions of an SMT-LIB script at one input, exactly. An independent reading of
 * the language as far as the exporter uses it.
 */
final class SmtEvaluator {

  private final List<List<?>> definitions = new ArrayList<>();

  SmtEvaluator(String script) {
    for (Object command : parse(script)) {
      if (((List<?>) command).get(0).equals("define-fun")) {
        definitions.add((List<?>) command);
      }
    }
  }

  /** The values of the Boolean definitions and, as {@link Rational}, of the others. */
  Map<String, Object> at(IntVector input) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < input.dimension(); i++) {
      values.put("x" + i, Rational.of(input.get(i)));
    }
    for (List<?> definition : definitions) {
      values.put((String) definition.get(1), value(definition.get(4), values));
    }
    return values;
  }

  private static List<Object> parse(String script) {
    Deque<List<Object>> open = new ArrayDeque<>();
    open.push(new ArrayList<>());
    String code = script.replaceAll("(?m)^;.*$", "");
    StringTokenizer tokens = new StringTokenizer(code, "() \n", true);
    while (tokens.hasMoreTokens()) {
      String token = tokens.nextToken();
      if (token.equals("(")) {
        open.push(new ArrayList<>());
      } else if (token.equals(")")) {
        List<Object> closed = open.pop();
        open.element().add(closed);
      } else if (!token.isBlank()) {
        open.element().add(token);
      }
    }
    return open.remove();
  }

  private static Object value(Object term, Map<String, Object> values) {
    if (term instanceof String name) {
      return switch (name) {
        case "true" -> true;
        case "false" -> false;
        default -> values.containsKey(name) ? values.get(name) : Rational.parse(name);
      };
    }
    List<?> application = (List<?>) term;
    List<?> arguments = application.subList(1, application.size());
    List<?> operands = arguments.stream().map(argument -> value(argument, values)).toList();
    return switch ((String) application.get(0)) {
      case "+" -> operands.stream().map(Rational.class::cast).reduce(Rational::plus).orElseThrow();
      case "*" -> number(operands, 0).times(number(operands, 1));
      case "/" -> number(operands, 0).dividedBy(number(operands, 1));
      case "-" -> number(operands, 0).negate();
      case ">" -> compare(operands, (a, b) -> a.compareTo(b) > 0);
      case ">=" -> compare(operands, (a, b) -> a.compareTo(b) >= 0);
      case "<" -> compare(operands, (a, b) -> a.compareTo(b) < 0);
      case "=" -> compare(operands, Rational::equals);
      case "and" -> operands.stream().allMatch(Boolean.class::cast);
      case "or" -> operands.stream().anyMatch(Boolean.class::cast);
      case "not" -> !(Boolean) operands.get(0);
      case "ite" -> operands.get((Boolean) operands.get(0) ? 1 : 2);
      default -> throw new IllegalArgumentException(application.toString());
    };
  }

  private static Rational number(List<?> operands, int i) {
    return (Rational) operands.get(i);
  }

  private static boolean compare(List<?> operands, BiPredicate<Rational, Rational> relation) {
    return relation.test(number(operands, 0), number(operands, 1));
  }
}
