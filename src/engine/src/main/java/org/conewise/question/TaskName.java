package org.conewise.question;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a model's file name says about its task. The name is cut into words at everything that is
 * neither a letter nor a digit, whatever their case; a word or two name a task: {@code argmax},
 * {@code argmedian}, {@code argmax} with {@code 2nd} or {@code second} directly before it, and
 * {@code longest} with {@code cycle} directly after it, with or without something between.
 *
 * <p>A wrong task would give a wrong error without anybody's notice. So a name tells nothing if it
 * names two tasks, has another rank anywhere ({@code 3rd_argmax}, {@code argmax_2nd}, {@code
 * top2_argmax}, {@code argmax_rank_2}), qualifies the task ({@code soft-argmax}), or has a word
 * that merely contains a task ({@code softargmax}, {@code argmax2}).
 */
final class TaskName {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern TWO_WORDS =
      Pattern.compile("(?<![\\p{L}\\p{M}])arg[^\\p{L}\\p{M}\\p{N}](max|median)");
  private static final Pattern CYCLE =
      Pattern.compile("(?<![\\p{L}\\p{M}])longest[^\\p{L}\\p{M}\\p{N}]cycle");
  private static final Pattern SECOND = Pattern.compile("2nd|second");
  private static final Pattern RANK =
      Pattern.compile(
          "\\p{N}*(st|nd|rd|th)|first|second|third|fourth|fifth|last|nth|kth|runner|runnerup"
              + "|(top|topk|k|rank)\\p{N}*");

  /** Words that make another task of the one after them; so does a number with letters. */
  private static final Pattern QUALIFIER =
      Pattern.compile("\\p{N}+\\p{L}+|soft|hard|gumbel|not|non|no|next|anti");

  private final List<String> words;
  private final Set<Task> tasks = EnumSet.noneOf(Task.class);
  private boolean unclear;

  private TaskName(List<String> words) {
    this.words = words;
  }

  /** The task that a file name names, if it is unmistakable. */
  static Optional<Task> taskOf(String fileName) {
    String name = Normalizer.normalize(fileName, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String arg = TWO_WORDS.matcher(name).replaceAll("arg$1");
    String joined = CYCLE.matcher(arg).replaceAll("longestcycle");
    TaskName reading = new TaskName(Arrays.asList(BETWEEN_WORDS.split(joined)));
    reading.read();
    return reading.tasks.size() == 1 && !reading.unclear
        ? Optional.of(reading.tasks.iterator().next())
        : Optional.empty();
  }

  private void read() {
    for (int i = 0; i < words.size(); i++) {
      switch (words.get(i)) {
        case "argmax" -> tasks.add(isAfter(SECOND, i) ? Task.SECOND_ARGMAX : Task.ARGMAX);
        case "argmedian" -> tasks.add(Task.ARGMEDIAN);
        case "2ndargmax", "secondargmax" -> tasks.add(Task.SECOND_ARGMAX);
        case "longestcycle" -> tasks.add(Task.LONGEST_CYCLE);
        default -> {
          unclear |= words.get(i).contains("argm") || words.get(i).contains("longestcycle");
          continue;
        }
      }
      unclear |= isAfter(QUALIFIER, i) && !isSecondArgmax(i);
    }
    unclear |= hasOtherRank();
  }

  private boolean hasOtherRank() {
    for (int i = 0; i < words.size(); i++) {
      boolean belongsToTask = i + 1 < words.size() && isSecondArgmax(i + 1);
      if (RANK.matcher(words.get(i)).matches() && !belongsToTask) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is the second of the two of {@code 2nd_argmax}. */
  private boolean isSecondArgmax(int i) {
    return words.get(i).equals("argmax") && isAfter(SECOND, i);
  }

  private boolean isAfter(Pattern pattern, int i) {
    return i > 0 && pattern.matcher(words.get(i - 1)).matches();
  }
}
