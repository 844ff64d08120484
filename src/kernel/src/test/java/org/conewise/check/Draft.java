package org.conewise.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.conewise.check.fan.Examination;
import org.conewise.check.shell.Checker;

/** A network and a certificate as texts that tests change before they are checked. */
public record Draft(String network, String certificate) {
  /** Checks the certificate. */
  public Statement check() throws Rejection {
    return Checker.check(
        network.getBytes(US_ASCII), certificate.getBytes(US_ASCII), Budget.DEFAULT);
  }

  /** Checks the certificate up to its claim. */
  public Examination examine() throws Rejection {
    byte[] head = certificate.substring(0, startOfClaim()).getBytes(US_ASCII);
    return Checker.examine(List.of(network.getBytes(US_ASCII)), head, Budget.DEFAULT);
  }

  /** The last three lines of the certificate. */
  public byte[] claim() {
    return certificate.substring(startOfClaim()).getBytes(US_ASCII);
  }

  /** The draft with one piece of the certificate replaced; the piece must occur. */
  public Draft with(String old, String replacement) {
    return new Draft(network, replaced(certificate, old, replacement));
  }

  /** The draft with one piece of the network replaced, and the hash corrected. */
  public Draft withNetwork(String old, String replacement) {
    String changed = replaced(network, old, replacement);
    return new Draft(changed, certificate.replace(sha256(network), sha256(changed)));
  }

  /** The hash of a network without comments. */
  public static String sha256(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text with the first occurrence of a piece replaced; the piece must occur. */
  public static String replaced(String text, String old, String replacement) {
    int at = text.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException("not found: " + old);
    }
    return text.substring(0, at) + replacement + text.substring(at + old.length());
  }

  private int startOfClaim() {
    return certificate.lastIndexOf("error ");
  }
}
