package org.conewise.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.conewise.certify.Certification;
import org.conewise.model.NetworkText;
import org.conewise.write.CertificateFiles;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import org.conewise.write.FileFault;

/**
 * Where the certificates of a batch go: into one folder, each under a name of its own, see {@link
 * DistinctNames}. So the files do not depend on which of the models is done first.
 */
public final class BatchCertificates {

  private final Path folder;
  private final Map<BatchModel, String> names;

  private BatchCertificates(Path folder, Map<BatchModel, String> names) {
    this.folder = folder;
    this.names = names;
  }

  /**
   * Chooses the names, and makes the folder if need be.
   *
   * @throws CommandException if the folder is none or cannot be made
   */
  public static BatchCertificates in(Path folder, List<BatchModel> models) throws CommandException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new CommandException(
          ExitCode.USAGE, folder + ": is not a folder, which many certificates need");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw FileFault.writing(folder, e);
    }
    return new BatchCertificates(folder, DistinctNames.of(models));
  }

  /**
   * Refuses what cannot be written, before the certificate is known.
   *
   * @param texts that of the model's network, and that of the reference if there is one
   * @throws CommandException if a file of that name is kept
   */
  public void requireRoom(BatchModel model, List<NetworkText> texts, boolean force)
      throws CommandException {
    files(model).requireRoom(texts, force);
  }

  public void write(BatchModel model, Certification certification, boolean force)
      throws CommandException {
    files(model).write(certification, force);
  }

  private CertificateFiles files(BatchModel model) {
    Path certificate = folder.resolve(names.get(model) + ".cert");
    return new CertificateFiles(certificate, model.file(), false);
  }
}
