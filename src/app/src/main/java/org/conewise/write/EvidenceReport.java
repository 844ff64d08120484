package org.conewise.write;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conewise.certify.Certification;
import org.conewise.check.Finding;
import org.conewise.check.OrderFinding;
import org.conewise.check.Reference;
import org.conewise.check.SampleFinding;
import org.conewise.check.Statement;
import org.conewise.draw.Picture;
import org.conewise.explain.Phrases;

/**
 * A proof by sample or by order as one self-contained page, of the same kind as an {@link
 * HtmlReport}.
 */
public final class EvidenceReport {

  private final PageFrame frame;
  private final Markup page;
  private final Certification certification;
  private final Statement statement;

  private EvidenceReport(Certification certification, Provenance provenance) {
    this.frame = new PageFrame(provenance);
    this.page = frame.page();
    this.certification = certification;
    this.statement = provenance.statement();
  }

  /**
   * The page. The same arguments give the same bytes.
   *
   * @throws IllegalArgumentException if the certificate is not verified, or is a fan
   */
  public static String of(Certification certification, Picture picture, Provenance provenance) {
    if (!certification.isVerified()) {
      throw new IllegalArgumentException("the certificate is not verified");
    }
    EvidenceReport report = new EvidenceReport(certification, provenance);
    report.frame.open(Picture.styleSheet());
    Finding finding = certification.statement().finding();
    if (finding instanceof SampleFinding sample) {
      report.sample(sample, picture);
    } else if (finding instanceof OrderFinding order) {
      report.order(order, picture);
    } else {
      throw new IllegalArgumentException("a fan has a page of its own");
    }
    return report.frame.close();
  }

  private void sample(SampleFinding sample, Picture picture) {
    frame.verdict(
        List.of(
            (statement.wanted() instanceof Reference ? "The answers differ" : "The answer is wrong")
                + " on a fraction of all inputs that lies in "
                + PageFrame.range(statement.error())
                + ", unless an event of probability at most 2^-"
                + sample.confidenceBits()
                + " occurred."));
    facts(
        String.format(
            Locale.ROOT,
            "%,d, of which %,d are errors and %,d are ties",
            sample.samples(),
            sample.wrong(),
            sample.tied()));
    pictures(picture);
    frame.claims();
    page.section("assumption", "What is assumed");
    page.paragraph(
        "The inputs are drawn exactly from the standard normal distribution, with bits that are"
            + " SHA-256 hashes of what is asked, so that nobody chose them; no number is rounded,"
            + " and every answer is decided exactly. The bounds hold with the stated probability if"
            + " SHA-256 is regarded as a random function, and if nobody tried many networks or"
            + " questions to find one of which the sample misleads. The file"
            + " proofs/SOUNDNESS.md of Conewise says this in full.");
    page.paragraph(
        "The bounds follow from the counts by the inequality of Chernoff and Hoeffding; so they are"
            + " a little wider than they would have to be.");
    frame.ties("that lies in " + PageFrame.range(statement.tied()));
    frame.howToCheck(
        "The certificate lists nothing but two counts. A small program of its own draws all"
            + " inputs again, judges each of them, and compares the counts and the bounds.",
        String.format(
            Locale.ROOT,
            " --proof sample --samples %d --confidence-bits %d",
            sample.samples(),
            sample.confidenceBits()));
  }

  private void order(OrderFinding order, Picture picture) {
    frame.verdict(
        List.of(
            "The answer is wrong on exactly " + order.error() + " of all inputs.",
            "That lies in " + PageFrame.range(statement.error()) + "."));
    facts(
        String.format(
            Locale.ROOT,
            "%,d orders of 0 and the inputs, of which %,d are errors and %,d are ties",
            order.chambers(),
            order.wrongChambers(),
            order.tiedChambers()));
    pictures(picture);
    frame.claims();
    page.section("assumption", "Why it is exact");
    page.paragraph(
        "The network only compares its inputs with each other and with 0: it is linear where these"
            + " are in one order, and one answer is given there. Each order has a probability that"
            + " is a fraction, and the errors are added up.");
    frame.ties("that is exactly " + order.tied());
    frame.howToCheck(
        "The certificate lists nothing but two fractions. A small program of its own runs the"
            + " network in integers at the rays of all orders, counts the orders that are errors,"
            + " and compares the fractions.",
        " --proof order");
  }

  private void facts(String extent) {
    frame.facts(
        List.of(
            Map.entry(
                "shape",
                Phrases.units(statement.widths()) + ", " + statement.dimension() + " inputs"),
            Map.entry("proof", certification.reason()),
            Map.entry(
                statement.finding() instanceof SampleFinding ? "samples" : "orders", extent)));
  }

  private void pictures(Picture picture) {
    page.section("picture", "The picture");
    frame.figure(picture.figures(), picture.caption());
  }
}
