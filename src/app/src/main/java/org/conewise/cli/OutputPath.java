package org.conewise.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.conewise.write.CertificateFiles;
import org.conewise.write.CommandException;
import org.conewise.write.OutputFiles;

/**
 * Where a result is to go.
 *
 * @param argument as the user gave it; a slash at its end says that it is a folder
 */
record OutputPath(String argument, Path path) {

  static OutputPath of(String argument) {
    return new OutputPath(argument, Arguments.path(argument));
  }

  /**
   * The path of a file.
   *
   * @throws CommandException if it is a folder
   */
  Path file() throws CommandException {
    if (endsInSlash() || path.getFileName() == null) {
      throw OutputFiles.isFolder(argument);
    }
    return path;
  }

  /**
   * The files for a certificate: of that name, or, in a folder, which is made if need be, of the
   * model's name.
   */
  CertificateFiles certificate(Path model) {
    return isFolder() ? CertificateFiles.in(path, model) : CertificateFiles.of(path, model);
  }

  private boolean isFolder() {
    return endsInSlash()
        || path.getFileName() == null
        || (Files.isDirectory(path) && !path.toString().endsWith(".cert"));
  }

  private boolean endsInSlash() {
    return argument.endsWith("/");
  }
}
