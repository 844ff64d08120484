package org.conewise.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.conewise.analysis.Analysis;
import org.conewise.certify.Certification;
import org.conewise.certify.Request;
import org.conewise.draw.GraphPicture;
import org.conewise.draw.Picture;
import org.conewise.draw.Pictures;
import org.conewise.explain.Explanation;
import org.conewise.explain.StandardForm;
import org.conewise.model.Sha256;
import org.conewise.model.file.ModelFormatException;
import org.conewise.write.CertifiedEvidence;
import org.conewise.write.CommandException;
import org.conewise.write.EvidenceReport;
import org.conewise.write.ExitCode;
import org.conewise.write.HtmlReport;
import org.conewise.write.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code conewise report}: everything about a model on one page. */
@Command(
    name = "report",
    description = "Writes a self-contained HTML page about a model, with pictures.",
    mixinStandardHelpOptions = true,
    footer =
        "Claims decide the exit code, as in certify. The date is that of SOURCE_DATE_EPOCH (seconds since 1970), if that is set.")
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ModelOptions model;
  @Mixin private TextOutput output;
  @Mixin private ClaimOptions claiming;
  @Mixin private ProofOptions proof;

  @Override
  public Integer call() throws IOException, ModelFormatException, CommandException {
    String date = date(System.getenv("SOURCE_DATE_EPOCH"));
    proof.validate(spec.commandLine());
    Request request = model.request(proof.choice()).withClaims(claiming.claims);
    Certification certification = model.budget().within(run -> run.certify(request));
    output.write(
        spec.commandLine().getOut(),
        model.budget().within(run -> page(certification, provenance(certification, date))));
    return ExitCode.of(certification.claims());
  }

  private Provenance provenance(Certification certification, String date) {
    return new Provenance(
        model.path().getFileName().toString(),
        model.against().map(path -> path.getFileName().toString()),
        certification.statement(),
        certification.claims(),
        Sha256.hex(certification.certificate()),
        model.budget().cellsOption(),
        new Main.Version().getVersion()[0],
        date);
  }

  private static String page(Certification certification, Provenance provenance) {
    if (certification.analysis().isEmpty()) {
      Picture picture = Pictures.of(CertifiedEvidence.of(certification));
      return EvidenceReport.of(certification, picture, provenance);
    }
    Analysis analysis = certification.analysis().get();
    Explanation explanation = Explanation.of(analysis);
    return HtmlReport.of(explanation, StandardForm.of(analysis), figures(explanation), provenance);
  }

  private static HtmlReport.Figures figures(Explanation explanation) {
    Picture pieces = Pictures.of(explanation);
    Picture graph = GraphPicture.of(explanation);
    return new HtmlReport.Figures(
        Picture.styleSheet(), pieces.figures(), pieces.caption(), graph.figures(), graph.caption());
  }

  private static String date(String epoch) throws CommandException {
    try {
      Instant instant =
          epoch == null ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(epoch));
      return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC)
          .format(instant);
    } catch (NumberFormatException | DateTimeException e) {
      throw new CommandException(
          ExitCode.USAGE, "SOURCE_DATE_EPOCH must be a number of seconds, not '" + epoch + "'");
    }
  }
}
