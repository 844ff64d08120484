package org.conewise.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import org.conewise.certify.Certification;
import org.conewise.check.ProofKind;

/** A certificate as a file, with its network beside it. */
public final class CertificateFiles {

  /** More bytes than the first three lines of a certificate have. */
  private static final int MAX_HEADER = 200;

  private CertificateFiles() {}

  /**
   * Writes both files.
   *
   * @param force whether other files of those names may be replaced
   */
  public static void write(Path certificate, Certification certification, boolean force)
      throws IOException, CommandException {
    OutputFiles files = new OutputFiles();
    files.add(networkBeside(certificate), certification.network(), force);
    files.add(
        certificate,
        certification.certificate(),
        force || isCertificateOf(certificate, certification.statement().networkHash()));
    files.write();
  }

  public static Path networkBeside(Path certificate) {
    String name = certificate.getFileName().toString();
    String stem = name.endsWith(".cert") ? name.substring(0, name.length() - 5) : name;
    return certificate.resolveSibling(stem + ".net");
  }

  /** The name of a model's file without its extension; that of standard input is stdin. */
  public static String stem(Path model) {
    String file = model.getFileName().toString();
    if (file.equals("-")) {
      return "stdin";
    }
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  /** A certificate of the same network may be replaced without asking: it can be made again. */
  private static boolean isCertificateOf(Path file, String networkHash) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(MAX_HEADER), StandardCharsets.US_ASCII);
      return Arrays.stream(ProofKind.values())
          .map(kind -> "conewise-certificate 1\nproof " + kind + "\nnetwork sha256 " + networkHash)
          .anyMatch(header -> start.startsWith(header + "\n"));
    }
  }
}
