package org.conewise.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conewise.certify.Certification;
import org.conewise.write.CertificateFiles;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;

/**
 * Where the certificates of a batch go: into one folder, each named as its model is, without the
 * extension unless several would then have one name. No two models share a name, so the files do
 * not depend on which of them is done first.
 */
public final class BatchCertificates {

  private final Path folder;

  /** By label. */
  private final Map<String, String> names;

  private BatchCertificates(Path folder, Map<String, String> names) {
    this.folder = folder;
    this.names = names;
  }

  /**
   * Chooses the names, and makes the folder if need be.
   *
   * @throws CommandException if two models would have one name, or the folder is none
   */
  public static BatchCertificates in(Path folder, List<BatchModel> models)
      throws IOException, CommandException {
    Map<String, String> names = names(models);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new CommandException(
          ExitCode.USAGE, folder + ": is not a folder, which many certificates need");
    }
    Files.createDirectories(folder);
    return new BatchCertificates(folder, names);
  }

  private static Map<String, String> names(List<BatchModel> models) throws CommandException {
    Map<String, Long> stems =
        models.stream().collect(Collectors.groupingBy(BatchModel::stem, Collectors.counting()));
    Map<String, String> names = new HashMap<>();
    Map<String, BatchModel> owners = new HashMap<>();
    for (BatchModel model : models) {
      String name = stems.get(model.stem()) == 1 ? model.stem() : model.fileName();
      BatchModel other = owners.put(name, model);
      if (other != null) {
        throw new CommandException(
            ExitCode.USAGE,
            other.label()
                + " and "
                + model.label()
                + " would both be written to "
                + name
                + ".cert");
      }
      names.put(model.label(), name);
    }
    return names;
  }

  public void write(BatchModel model, Certification certification, boolean force)
      throws IOException, CommandException {
    CertificateFiles.write(
        folder.resolve(names.get(model.label()) + ".cert"), certification, force);
  }
}
