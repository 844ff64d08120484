package org.conewise.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.conewise.explain.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The axis of samples. */
class CoursePanelTest {

  /** Of the widest of usual fonts at 13 pixels. */
  private static final double DIGIT = 8.3;

  private static final Pattern LABEL =
      Pattern.compile("<text class=\"small\" x=\"([-0-9.]+)\" y=\"164\" [^>]*>([0-9,]+)</text>");

  private record Label(double x, String text) {
    double end() {
      return x + width() / 2;
    }

    double start() {
      return x - width() / 2;
    }

    private double width() {
      return DIGIT * text.length();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {100_000, 200_000, 500_000, 2_000_000, 10_000_000, 1_000_000_000_000L})
  void labelsDoNotCollideAndTheLastIsThere(long all) {
    List<Label> labels = labels(all);
    assertTrue(labels.size() >= 2, labels.toString());
    for (int i = 1; i < labels.size(); i++) {
      assertTrue(labels.get(i - 1).end() < labels.get(i).start(), labels.toString());
    }
    assertEquals(String.format(Locale.ROOT, "%,d", all), labels.get(labels.size() - 1).text());
  }

  private static List<Label> labels(long all) {
    List<Evidence.Stage> course =
        LongStream.iterate(1000, n -> n <= all, n -> 10 * n)
            .flatMap(n -> LongStream.of(n, 2 * n, 5 * n))
            .filter(n -> n <= all && n >= all / 500)
            .mapToObj(n -> Evidence.Stage.of(n, n / 100, 40))
            .toList();
    String figure =
        Pictures.of(new Evidence(0.01, 0.009, 0.011, List.of(), course)).figures().get(1);
    List<Label> labels = new ArrayList<>();
    Matcher label = LABEL.matcher(figure);
    while (label.find()) {
      labels.add(new Label(Double.parseDouble(label.group(1)), label.group(2)));
    }
    return labels;
  }
}
