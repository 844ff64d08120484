package org.conewise.check.fan;

import java.util.BitSet;
import java.util.List;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.network.Network;
import org.conewise.check.network.Problem;
import org.conewise.check.text.Claim;
import org.conewise.check.text.Lines;

/**
 * A fan that has passed steps 2 to 7 of the format page: it covers the space exactly once, and on
 * each cell the network gives one answer, which is right or wrong on all of it. What the wrong and
 * the tied cells measure is not known yet.
 */
public final class Examination {
  final Problem problem;
  final FanCertificate certificate;
  final Fan fan;
  private final BitSet poles;
  private final Judgement judgement;

  /**
   * Reads a proof without its claim, and makes steps 2 to 7.
   *
   * @param lines a certificate after its kind of proof, without its last three lines
   * @throws Rejection with the code of the first rule that fails
   */
  public static Examination of(List<Network> networks, Lines lines) throws Rejection {
    FanCertificate certificate = FanCertificate.read(lines);
    lines.requireAtEnd();
    return new Examination(networks, certificate, lines.pulse());
  }

  /**
   * Reads a proof and its claim, and makes steps 2 to 8.
   *
   * @param lines a certificate after its kind of proof
   * @throws Rejection with the code of the first rule that fails
   */
  public static Statement check(List<Network> networks, Lines lines) throws Rejection {
    FanCertificate certificate = FanCertificate.read(lines);
    Claim claim = Claim.read(lines);
    return new Examination(networks, certificate, lines.pulse())
        .measure(claim.digits())
        .conclude(claim);
  }

  private Examination(List<Network> networks, FanCertificate certificate, Runnable pulse)
      throws Rejection {
    this.certificate = certificate;
    problem = Problem.of(certificate.question(), networks, certificate.dimension());
    requirePatterns(problem.network().units());
    fan = new Fan(certificate.direction(), certificate.rays(), certificate.cells(), pulse);
    fan.requireOrientation();
    fan.requireClosedFacets();
    poles = fan.requireDegreeOne();
    judgement = new Judge(certificate, fan, problem).judge();
  }

  /** Encloses what the wrong and the tied cells measure, well enough for so many digits. */
  public Measurement measure(int digits) {
    Share error = Share.of(fan, judgement.wrong(), poles, digits);
    return new Measurement(this, digits, error, Share.of(fan, judgement.tied(), poles, digits));
  }

  /** The number of activation regions. */
  public int regions() {
    return certificate.regions().size();
  }

  /** The number of rays that are listed. */
  public int rays() {
    return certificate.rays().size();
  }

  /** The number of cells. */
  public int cells() {
    return fan.cells().size();
  }

  /** The number of cells that count as errors. */
  public int wrongCells() {
    return judgement.wrong().cardinality();
  }

  /** The number of cells on the whole of which several answers win. */
  public int tiedCells() {
    return judgement.tied().cardinality();
  }

  /** Step 3: the patterns are patterns of this network, and increase. */
  private void requirePatterns(int units) throws Rejection {
    BitSet on = new BitSet();
    for (int i = 0; i < regions(); i++) {
      List<Integer> switched = certificate.regions().get(i).switched();
      boolean exist = switched.isEmpty() || switched.get(switched.size() - 1) < units;
      boolean increase = i == 0 || (!switched.isEmpty() && !on.get(switched.get(0)));
      if (!exist || !increase) {
        String expected = "switches of " + units + " pre-activations, the first of them on";
        String found = switched.toString();
        throw new Rejection(Code.R03_PATTERN, "certificate region " + i, expected, found);
      }
      switched.forEach(on::flip);
    }
  }
}
