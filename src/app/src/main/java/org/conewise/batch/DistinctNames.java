package org.conewise.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A name for each model of a batch that no other has. Tried are, one after another, the file's name
 * without its extension, the name with it, both after the name of their folder, after that of its
 * folder too, and so on, and at last the whole path without links, which no other file has. The
 * names depend on the models alone.
 */
final class DistinctNames {

  private DistinctNames() {}

  /** The names by model, each of which is another file or perturbation. */
  static Map<BatchModel, String> of(List<BatchModel> models) {
    Map<BatchModel, String> names = new LinkedHashMap<>();
    models.forEach(model -> names.put(model, candidates(model).get(0)));
    for (int attempt = 1; !shared(names).isEmpty(); attempt++) {
      for (BatchModel model : shared(names)) {
        List<String> candidates = candidates(model);
        names.put(model, candidates.get(Math.min(attempt, candidates.size() - 1)));
      }
    }
    return names;
  }

  /** The models whose name another has too. */
  private static List<BatchModel> shared(Map<BatchModel, String> names) {
    Map<String, Long> counts =
        names.values().stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return names.keySet().stream().filter(model -> counts.get(names.get(model)) > 1).toList();
  }

  private static List<String> candidates(BatchModel model) {
    if (model.perturbation().isPresent()) {
      return List.of(model.label());
    }
    Path path = model.file().toAbsolutePath().normalize();
    List<String> candidates = new ArrayList<>();
    String folders = "";
    for (int i = path.getNameCount() - 1; i >= 0; i--) {
      candidates.add(folders + model.stem());
      candidates.add(folders + path.getFileName());
      folders = i == 0 ? folders : path.getName(i - 1) + "_" + folders;
    }
    candidates.add(
        EachOnce.target(model.file()).toString().replace("%", "%25").replace("/", "%2F"));
    return candidates;
  }
}
