package org.conewise.write;

import java.util.List;
import java.util.Optional;
import org.conewise.certify.Claim;
import org.conewise.check.Statement;

/**
 * What a page is about, and where it comes from.
 *
 * @param model the name of the model
 * @param reference that of the model that it is compared with
 * @param statement what the kernel has proved
 * @param claims that were made about it, judged
 * @param certificateHash SHA-256 of the certificate that the kernel accepted
 * @param fanOptions the options of {@code certify}, each after a space, without which it would not
 *     list the cones of a fan
 * @param version of the program
 * @param date in words
 */
public record Provenance(
    String model,
    Optional<String> reference,
    Statement statement,
    List<Claim.Judged> claims,
    String certificateHash,
    String fanOptions,
    String version,
    String date) {

  /** Copies the claims. */
  public Provenance {
    claims = List.copyOf(claims);
  }
}
