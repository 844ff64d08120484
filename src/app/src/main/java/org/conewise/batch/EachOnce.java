package org.conewise.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every file once, however many names lead to it. Of several names the one is kept that goes
 * through no link, as the name of a link may tell nothing about the model; else the first.
 */
final class EachOnce {

  private EachOnce() {}

  static List<BatchModel> of(List<BatchModel> models) {
    Map<Path, BatchModel> kept = new LinkedHashMap<>();
    for (BatchModel model : models) {
      kept.merge(
          target(model.file()), model, (one, other) -> isLink(one) && !isLink(other) ? other : one);
    }
    return models.stream()
        .distinct()
        .filter(model -> model.equals(kept.get(target(model.file()))))
        .toList();
  }

  private static boolean isLink(BatchModel model) {
    return !target(model.file()).equals(normal(model.file()));
  }

  /** The file itself, without links where it exists. */
  static Path target(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return normal(file);
    }
  }

  private static Path normal(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
