package org.conewise.model.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conewise.model.Text;

/** Finds the state_dict in what was pickled: it is all of it, or an entry of a checkpoint. */
final class Checkpoint {

  private static final int MAX_LISTED = 20;

  private Checkpoint() {}

  /**
   * The tensors of a state_dict, by name, in its order.
   *
   * @param entry its name, if it is in a checkpoint
   * @throws ModelFormatException if there is none, or a checkpoint has it and no entry is given
   */
  static Map<String, Pickle.View> stateDict(Object pickled, Optional<String> entry)
      throws ModelFormatException {
    Map<Object, Object> entries = entries(pickled, "pickle");
    if (entry.isEmpty() || isStateDict(pickled)) {
      requireNoCheckpoint(entries);
      return tensors(entries, "pickle");
    }
    Object chosen = entries.get(entry.get());
    if (chosen == null) {
      throw new ModelFormatException(
          "pickle",
          "the entry " + Text.quote(entry.get()) + " exists",
          "one of its state_dicts: " + stateDicts(entries),
          "the entries " + listed(entries));
    }
    String place = "entry " + Text.quote(entry.get());
    return tensors(entries(chosen, place), place);
  }

  private static void requireNoCheckpoint(Map<Object, Object> entries) throws ModelFormatException {
    if (entries.values().stream().anyMatch(Pickle.Dict.class::isInstance)) {
      throw new ModelFormatException(
          "pickle",
          "of a checkpoint one entry is read (--entry NAME chooses it)",
          "one of its state_dicts: " + stateDicts(entries),
          "the entries " + listed(entries));
    }
  }

  private static Map<Object, Object> entries(Object pickled, String place)
      throws ModelFormatException {
    if (pickled instanceof Pickle.Dict dict) {
      return dict.entries();
    }
    throw new ModelFormatException(
        place, "a state_dict is a dict", "a dict", Pickle.describe(pickled));
  }

  private static Map<String, Pickle.View> tensors(Map<Object, Object> entries, String place)
      throws ModelFormatException {
    Map<String, Pickle.View> tensors = new LinkedHashMap<>();
    for (Map.Entry<Object, Object> entry : entries.entrySet()) {
      String name = entry.getKey().toString();
      if (!(entry.getValue() instanceof Pickle.View view)) {
        throw new ModelFormatException(
            place,
            "a state_dict holds tensors",
            "a tensor named " + Text.quote(name),
            Pickle.describe(entry.getValue()));
      }
      tensors.put(name, view);
    }
    return tensors;
  }

  /** The names of the entries that are dicts of tensors. */
  private static String stateDicts(Map<Object, Object> entries) {
    Map<Object, Object> dicts = new LinkedHashMap<>(entries);
    dicts.values().removeIf(value -> !isStateDict(value));
    return listed(dicts);
  }

  private static boolean isStateDict(Object value) {
    return value instanceof Pickle.Dict dict
        && !dict.entries().isEmpty()
        && dict.entries().values().stream().allMatch(Pickle.View.class::isInstance);
  }

  private static String listed(Map<Object, Object> entries) {
    List<String> names =
        entries.keySet().stream().limit(MAX_LISTED).map(key -> Text.quote(key.toString())).toList();
    if (names.isEmpty()) {
      return "none";
    }
    String more = entries.size() > MAX_LISTED ? ", …" : "";
    return names.stream().collect(Collectors.joining(", ", "(", more + ")"));
  }
}
