package org.conewise.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.BitSet;
import java.util.List;
import org.conewise.analysis.Analysis;
import org.conewise.exact.Enclosure;
import org.conewise.question.Cell;
import org.conewise.question.TiePolicy;
import org.conewise.question.Wanted;

/**
 * A certificate file in two parts, as in {@code proofs/FORMAT.md}: the proof, and the claim in its
 * last three lines. The kernel measures what a proof shows, and only then the claim is known.
 */
public final class Certificate {

  private Certificate() {}

  /** All lines up to the claim. */
  public static byte[] proof(Analysis analysis) {
    return proof(analysis.networkText().hash(), analysis);
  }

  /**
   * The same, about a network of another text.
   *
   * @param networkHash SHA-256 of the network text, in lower-case hexadecimal
   */
  public static byte[] proof(String networkHash, Analysis analysis) {
    return proof(
        networkHash, analysis.wanted(), analysis.ties(), analysis.cells(), analysis::pulse);
  }

  /**
   * The same for a complete fan of cells, in any order.
   *
   * @param pulse is run often; it may end the work by throwing an unchecked exception
   */
  static byte[] proof(
      String networkHash, Wanted wanted, TiePolicy ties, List<Cell> cells, Runnable pulse) {
    FanProof proof = FanProof.of(cells, pulse);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    write(
        text,
        """
        conewise-certificate 1
        proof fan
        network sha256 %s
        %s
        ties %s
        """
            .formatted(networkHash, spelling(wanted), ties.label()));
    write(text, "dimension " + proof.direction().dimension() + "\n");
    write(text, "direction " + proof.direction() + "\n");
    writeRays(text, proof, pulse);
    writeRegions(text, proof, pulse);
    return text.toByteArray();
  }

  private static String spelling(Wanted wanted) {
    return wanted.match(
        task -> "task " + task.label(),
        reference -> "against sha256 " + reference.network().hash());
  }

  /** The claim: bounds of the error and of the tied fraction. */
  public static byte[] claim(Enclosure error, Enclosure tied) {
    return "error %s\ntied %s\nend\n".formatted(error, tied).getBytes(US_ASCII);
  }

  /** Rays are spelled on all cores: long numbers take their time. */
  private static void writeRays(ByteArrayOutputStream text, FanProof proof, Runnable pulse) {
    write(text, "rays " + proof.rays().size() + "\n");
    proof.rays().parallelStream()
        .peek(ray -> pulse.run())
        .map(ray -> ray + "\n")
        .toList()
        .forEach(line -> write(text, line));
  }

  private static void writeRegions(ByteArrayOutputStream text, FanProof proof, Runnable pulse) {
    write(text, "regions " + proof.regions().size() + "\n");
    BitSet before = new BitSet();
    for (PatternRegion region : proof.regions()) {
      pulse.run();
      BitSet switched = (BitSet) region.pattern().on().clone();
      switched.xor(before);
      before = region.pattern().on();
      write(text, spelling(region, switched));
    }
  }

  private static String spelling(PatternRegion region, BitSet switched) {
    StringBuilder lines = new StringBuilder("region ").append(region.simplices().size());
    switched.stream().forEach(unit -> lines.append(' ').append(unit));
    lines.append('\n');
    for (SimplexNumbers simplex : region.simplices()) {
      for (int i = 0; i < simplex.size(); i++) {
        lines.append(i == 0 ? "" : " ").append(simplex.get(i));
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static void write(ByteArrayOutputStream text, String lines) {
    text.writeBytes(lines.getBytes(US_ASCII));
  }
}
