package org.conewise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.conewise.analysis.Analysis;
import org.conewise.explain.Explanation;
import org.conewise.model.file.ModelFormatException;
import org.conewise.model.file.ModelReader;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;

/** The shipped models, analysed for the task that their names tell. */
public final class Models {

  private Models() {}

  /** The trained model of a name. */
  public static Analysis trained(String name) {
    return analysis(Path.of("models", "trained", name + ".safetensors"));
  }

  /** The hand-made model of a name. */
  public static Analysis handMade(String name) {
    return analysis(Path.of("models", "handmade", name + ".net"));
  }

  /** The trained model of a name, explained. */
  public static Explanation explained(String name) {
    return Explanation.of(trained(name));
  }

  /** The model of a file. */
  public static Analysis analysis(Path file) {
    try {
      Task task = Task.fromFileName(file.getFileName().toString()).orElseThrow();
      return Analysis.of(ModelReader.read(file), task, TiePolicy.FIRST);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ModelFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
