package org.conewise.mutation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.conewise.analysis.Analysis;
import org.conewise.certify.Certification;
import org.conewise.certify.Limits;
import org.conewise.certify.Progress;
import org.conewise.certify.ProofRejectedException;
import org.conewise.certify.Run;
import org.conewise.certify.StoppedException;
import org.conewise.check.Budget;
import org.conewise.check.Rejection;
import org.conewise.check.shell.Checker;
import org.conewise.model.Sha256;

/** A network and a certificate, as texts. */
record Pair(String network, String certificate) {
  static final String VERIFIED = "VERIFIED";

  /** What the engine says of an analysis, and the kernel accepts. */
  static Pair of(Analysis analysis, int digits) {
    try {
      Certification made = Run.of(Limits.NONE, Progress.NONE).certify(analysis, digits);
      return new Pair(
          new String(made.network(), US_ASCII), new String(made.certificate(), US_ASCII));
    } catch (ProofRejectedException | StoppedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A pair of files of {@code proofs/}. */
  static Pair shipped(String name) throws IOException {
    Path proofs = Path.of("proofs");
    return new Pair(
        Files.readString(proofs.resolve(name + ".net"), US_ASCII),
        Files.readString(proofs.resolve(name + ".cert"), US_ASCII));
  }

  Pair with(String otherCertificate) {
    return new Pair(network, otherCertificate);
  }

  /** What the kernel says: a code or {@link #VERIFIED}. */
  String kernelVerdict() {
    try {
      Checker.check(network.getBytes(US_ASCII), certificate.getBytes(US_ASCII), Budget.DEFAULT);
      return VERIFIED;
    } catch (Rejection e) {
      return e.code().toString();
    }
  }

  /** The number of inputs that the certificate speaks of, if it was not changed. */
  int dimension() {
    return Document.parse(certificate).dimension();
  }

  /**
   * Changes a digit of a weight; the certificate is made to name the new network, most of the time.
   */
  Pair withOtherWeight(Random random) {
    List<String> lines = new ArrayList<>(network.lines().toList());
    int line = 3 + random.nextInt(lines.size() - 4);
    StringBuilder changed = new StringBuilder(lines.get(line));
    int at = random.nextInt(changed.length());
    if (Character.isDigit(changed.charAt(at))) {
      changed.setCharAt(at, (char) ('0' + random.nextInt(10)));
    }
    lines.set(line, changed.toString());
    String other = String.join("\n", lines) + "\n";
    String hash = Sha256.hex(other.getBytes(US_ASCII));
    boolean named = random.nextInt(8) > 0;
    return new Pair(other, named ? certificate.replaceFirst("[0-9a-f]{64}", hash) : certificate);
  }

  /** Drops, doubles or swaps lines of the certificate, or changes a character. */
  Pair withOtherLines(Random random) {
    List<String> lines = new ArrayList<>(certificate.lines().toList());
    int i = random.nextInt(lines.size());
    int j = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(i);
      case 1 -> lines.add(j, lines.get(i));
      case 2 -> Collections.swap(lines, i, j);
      default -> {
        StringBuilder line = new StringBuilder(lines.get(i));
        line.setCharAt(random.nextInt(line.length()), "0123456789 -./#".charAt(random.nextInt(15)));
        lines.set(i, line.toString());
      }
    }
    return with(String.join("\n", lines) + "\n");
  }
}
