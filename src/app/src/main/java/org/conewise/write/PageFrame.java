package org.conewise.write;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conewise.check.Bounds;
import org.conewise.check.Reference;
import org.conewise.check.Statement;
import org.conewise.check.shell.Wording;
import org.conewise.draw.Xml;
import org.conewise.model.Sha256;

/**
 * What every page about a certificate has: the policy that forbids everything but its own style
 * sheet, what is proved, figures, and how to check it.
 */
final class PageFrame {

  private final Markup page = new Markup();
  private final Provenance provenance;

  PageFrame(Provenance provenance) {
    this.provenance = provenance;
  }

  /** The page itself, to be added to. */
  Markup page() {
    return page;
  }

  /** The whole page. */
  String close() {
    page.raw("</body></html>");
    return page.toString();
  }

  /** A style sheet as a source of the content-security policy. */
  private static String policySource(String style) {
    byte[] digest = Sha256.digest(style.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  /**
   * The head and the title.
   *
   * @param pictureStyle the style sheet of its pictures
   */
  void open(String pictureStyle) {
    String style = "\n" + PageStyle.CSS + pictureStyle;
    page.raw("<!DOCTYPE html>");
    page.raw("<html lang=\"en\"><head><meta charset=\"utf-8\"/>");
    page.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            + policySource(style)
            + "; base-uri 'none'; form-action 'none'\"/>");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
    page.raw("<meta name=\"referrer\" content=\"no-referrer\"/>");
    page.element("title", title());
    page.raw("<style>" + style + "</style></head><body>");
    page.element("h1", title());
    page.raw(
        "<p class=\"mute\">"
            + Xml.escaped(provenance.version() + ", " + provenance.date())
            + "</p>");
  }

  private String title() {
    return "How often "
        + provenance.model()
        + provenance.reference().map(other -> " and " + other + " differ").orElse(" is wrong");
  }

  /** The verdict, in a box. */
  void verdict(List<String> sentences) {
    page.raw("<div class=\"verdict\"><p><b>VERIFIED</b> by the independent kernel.</p>");
    sentences.forEach(page::paragraph);
    page.paragraph(
        "Inputs are drawn from any rotation-invariant distribution without an atom at 0, such as"
            + " the standard normal one. The network is the real-valued function with exactly the"
            + " weights of its file; this is not a statement about its execution in floating point.");
    page.raw("</div>");
  }

  /** A name and a value of a list that is open. */
  void fact(String name, String value) {
    page.element("dt", name).element("dd", value);
  }

  /**
   * What the certificate is about, with the statement of the kernel.
   *
   * @param particular names and values that other kinds of proof do not have
   */
  void facts(List<Map.Entry<String, String>> particular) {
    Statement statement = provenance.statement();
    page.raw("<dl>");
    boolean compares = statement.wanted() instanceof Reference;
    fact(
        compares ? "against" : "task",
        (compares ? "SHA-256 " : "") + statement.wanted() + ", ties " + statement.ties());
    particular.forEach(fact -> fact(fact.getKey(), fact.getValue()));
    fact("network", "SHA-256 " + statement.networkHash());
    fact("certificate", "SHA-256 " + provenance.certificateHash());
    page.raw("</dl>");
    words();
  }

  /**
   * What ties count as.
   *
   * @param fraction on how many of the inputs there are some, after "a fraction of all inputs"
   */
  void ties(String fraction) {
    page.section("ties", "Ties");
    page.paragraph(
        "Several logits are greatest"
            + provenance.reference().map(other -> ", in one of the networks,").orElse("")
            + " on a fraction of all inputs "
            + fraction
            + ". "
            + switch (provenance.statement().ties()) {
              case FIRST -> "The lowest index counts as the answer there.";
              case WRONG -> "Such an answer counts as wrong.";
            });
  }

  /** The statement of the kernel, folded. */
  private void words() {
    page.raw("<details><summary>The kernel's statement, word for word</summary>");
    page.element("pre", Wording.of(provenance.statement()));
    page.raw("</details>");
  }

  /** The claims, if there are any. */
  void claims() {
    if (provenance.claims().isEmpty()) {
      return;
    }
    page.section("claims", "Claims");
    page.openTable("Claims about this network", List.of("claim", "verdict", "remark"));
    provenance
        .claims()
        .forEach(
            judged ->
                page.row(
                    judged.claim().toString(),
                    judged.verdict().toString(),
                    judged.remark().orElse("")));
    page.closeTable();
  }

  /** Panels with a caption. */
  void figure(List<String> panels, String caption) {
    page.raw("<figure><div class=\"panels\">");
    panels.forEach(page::raw);
    page.raw("</div>").element("figcaption", caption);
    page.raw(
        "<p class=\"mute screen\">Point at a shape, or step to it with the tab key, to read about"
            + " it.</p></figure>");
  }

  /**
   * How to check the claim.
   *
   * @param proof what the certificate proves, and how
   * @param options further options of the command that makes the certificate
   */
  void howToCheck(String proof, String options) {
    page.section("check", "How to check this");
    page.paragraph("The claim does not rest on this page. " + proof);
    page.element(
        "pre",
        "conewise certify "
            + ShellWord.ofFile(provenance.model())
            + provenance
                .reference()
                .map(other -> " --against " + ShellWord.ofFile(other))
                .orElse(" --task " + provenance.statement().wanted())
            + " --ties "
            + provenance.statement().ties()
            + options
            + claimOptions()
            + " -o model.cert\njava -jar conewise-check.jar model.net "
            + provenance.reference().map(other -> "model.reference.net ").orElse("")
            + "model.cert");
    page.paragraph(
        "The certificate that comes out has the SHA-256 given above, and so has the network's"
            + " canonical text model.net.");
  }

  /** A claim may need more digits than are usual, which are in the certificate then. */
  private String claimOptions() {
    return provenance.claims().stream()
        .map(judged -> " --claim " + ShellWord.of(judged.claim().toString()))
        .collect(Collectors.joining());
  }

  /** Bounds as an interval. */
  static String range(Bounds bounds) {
    return "[" + bounds.lower().toPlainString() + ", " + bounds.upper().toPlainString() + "]";
  }
}
