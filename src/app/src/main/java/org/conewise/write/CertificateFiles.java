package org.conewise.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.conewise.certify.Certification;
import org.conewise.check.ProofKind;
import org.conewise.model.NetworkText;

/**
 * A certificate as a file, with its network beside it, and with the reference if there is one. A
 * model that is such a network itself, and lies where the network would go, is the network: it is
 * kept as it is, with its comments.
 *
 * @param certificate ends in {@code .cert}, unless another name was asked for
 * @param model where the network was read
 * @param makesFolder whether the folder of the files is made if need be
 */
public record CertificateFiles(Path certificate, Path model, boolean makesFolder) {

  private static final String CERTIFICATE = ".cert";
  private static final String NETWORK = ".net";
  private static final String REFERENCE = ".reference.net";

  /** More bytes than the first three lines of a certificate have. */
  private static final int MAX_HEADER = 200;

  /**
   * The files that a name stands for: that of the certificate, or that of the network beside it.
   */
  public static CertificateFiles of(Path name, Path model) {
    String file = name.getFileName().toString();
    return file.endsWith(NETWORK)
        ? new CertificateFiles(
            name.resolveSibling(without(NETWORK, file) + CERTIFICATE), model, false)
        : new CertificateFiles(name, model, false);
  }

  /** The files in a folder, which need not exist, that are named as a model is. */
  public static CertificateFiles in(Path folder, Path model) {
    return new CertificateFiles(folder.resolve(stem(model) + CERTIFICATE), model, true);
  }

  /** The file of the network: the certificate's name, with another ending. */
  public Path network() {
    String name = certificate.getFileName().toString();
    return certificate.resolveSibling(without(CERTIFICATE, name) + NETWORK);
  }

  /** The file of the reference, if there is one. */
  public Path reference() {
    String name = certificate.getFileName().toString();
    return certificate.resolveSibling(without(CERTIFICATE, name) + REFERENCE);
  }

  /**
   * Writes all files, but not that of a model that is the network.
   *
   * @param force whether other files of those names may be replaced
   * @throws CommandException if a file of that name is kept, or one cannot be written
   */
  public void write(Certification certification, boolean force) throws CommandException {
    requireModelKept();
    makeFolder();
    OutputFiles files = new OutputFiles();
    if (!isModel(network())) {
      files.add(network(), certification.network(), force);
    }
    if (certification.reference().isPresent()) {
      files.add(reference(), certification.reference().get(), force);
    }
    files.add(
        certificate,
        certification.certificate(),
        force || isCertificateOf(certificate, certification.statement().networkHash()));
    files.write();
  }

  /**
   * Refuses what {@link #write} would refuse, before the certificate is known. The folder is made
   * if need be.
   *
   * @param texts that of the network which the certificate will be about, and that of the reference
   *     if there is one
   * @throws CommandException if the model would be replaced, a file of that name is kept, or the
   *     folder does not exist
   */
  public void requireRoom(List<NetworkText> texts, boolean force) throws CommandException {
    requireModelKept();
    makeFolder();
    if (!isModel(network())) {
      new OutputFiles().add(network(), texts.get(0).bytes(), force);
    }
    if (texts.size() > 1) {
      new OutputFiles().add(reference(), texts.get(1).bytes(), force);
    }
    OutputFiles.requireRoom(
        certificate, force || isCertificateOf(certificate, texts.get(0).hash()));
  }

  /** Whether a file is one of them. */
  public boolean contain(Path file) {
    return isSame(file, certificate) || isSame(file, network()) || isSame(file, reference());
  }

  private static boolean isSame(Path one, Path other) {
    return place(one).equals(place(other));
  }

  /** Where a file is, or would be, in its folder without links. */
  private static Path place(Path file) {
    Path absolute = file.toAbsolutePath();
    try {
      return absolute.getParent().toRealPath().resolve(absolute.getFileName());
    } catch (IOException e) {
      return absolute.normalize();
    }
  }

  private void makeFolder() throws CommandException {
    if (makesFolder && certificate.getParent() != null) {
      try {
        Files.createDirectories(certificate.getParent());
      } catch (IOException e) {
        throw FileFault.writing(certificate.getParent(), e);
      }
    }
  }

  /** What was written, in words. */
  public String written(Certification certification) {
    boolean hasReference = certification.reference().isPresent();
    if (isModel(network())) {
      String others = hasReference ? " and " + reference() : "";
      return "wrote " + certificate + others + "; its network is " + network();
    }
    return hasReference
        ? "wrote " + certificate + ", " + network() + " and " + reference()
        : "wrote " + certificate + " and " + network();
  }

  /** Not even --force makes a result replace its own model. */
  private void requireModelKept() throws CommandException {
    boolean networkIsModel = isModel(network());
    if (isModel(certificate) || (networkIsModel && !begins(network(), NetworkText.FIRST_LINE))) {
      throw new CommandException(
          ExitCode.USAGE,
          (networkIsModel ? network() : certificate)
              + ": is the model itself and would be replaced; choose another name with -o");
    }
  }

  private boolean isModel(Path file) {
    try {
      return Files.exists(file) && Files.exists(model) && Files.isSameFile(file, model);
    } catch (IOException e) {
      return false;
    }
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

  private static String without(String ending, String name) {
    return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
  }

  /** A certificate of the same network may be replaced without asking: it can be made again. */
  private static boolean isCertificateOf(Path file, String networkHash) {
    return Arrays.stream(ProofKind.values())
        .map(kind -> "conewise-certificate 1\nproof " + kind + "\nnetwork sha256 " + networkHash)
        .anyMatch(header -> begins(file, header));
  }

  /** Whether a regular file begins with these lines. */
  private static boolean begins(Path file, String lines) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(MAX_HEADER), StandardCharsets.US_ASCII);
      return start.startsWith(lines + "\n");
    } catch (IOException e) {
      return false;
    }
  }
}
