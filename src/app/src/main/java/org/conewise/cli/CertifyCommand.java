package org.conewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.conewise.analysis.Analysis;
import org.conewise.certify.Certification;
import org.conewise.certify.Request;
import org.conewise.check.ProofKind;
import org.conewise.check.Statement;
import org.conewise.check.shell.Wording;
import org.conewise.model.file.ModelFormatException;
import org.conewise.write.CertificateFiles;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import org.conewise.write.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code conewise certify}: prove, let the kernel check the proof, and write the certificate. */
@Command(
    name = "certify",
    description = {
      "Bounds the error fraction of a model and writes a certificate for it.",
      "Of many models, prints one line each; those that fail do not stop the others."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Many models are: several MODELs; a folder, for the .pth, .pt, .safetensors and",
      ".net files in it; a quoted pattern such as 'runs/**/*.pth'; @LIST, a text file with",
      "one path per line; a file with --summary or --jobs; perturbations (--noise).",
      "Budgets are for each model. The exit code of a batch is the first of 1 (a claim",
      "refuted, a certificate rejected), 3 (a bad file), 2 (a model that does not fit",
      "the task), 4 (no verdict) that one of its models has, or else 0."
    })
final class CertifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "MODEL",
      arity = "1..*",
      converter = Arguments.PathText.class,
      description =
          "A network: .pth, .safetensors or .net (told by content), - for standard input; or many"
              + " of them, see below.")
  private List<String> models;

  @Mixin private Question question;
  @Mixin private FileBudget budget;
  @Mixin private CertifyOptions options;
  @Mixin private BatchOptions batch;

  @Override
  public Integer call() throws IOException, ModelFormatException, CommandException {
    if (!options.hasPossibleDigits()) {
      throw new ParameterException(
          spec.commandLine(), "--digits must be from 1 to " + Request.MAX_DIGITS);
    }
    options.proof.validate(spec.commandLine());
    batch.validate(spec.commandLine(), models);
    return batch.isAsked(models)
        ? new CertifyBatch(spec.commandLine(), question, budget, options, batch).certify(models)
        : certify(Path.of(models.get(0)));
  }

  private int certify(Path model) throws IOException, ModelFormatException, CommandException {
    CertificateFiles files =
        options.output == null
            ? CertificateFiles.in(Path.of(""), model)
            : options.output.certificate(model);
    files.requireRoom();
    Request request =
        options.complete(question.request(model, budget.network(model), options.proof.choice()));
    Certification certification = question.budget().within(run -> run.certify(request));
    files.write(certification, options.force);
    if (options.json) {
      printJson(certification);
    } else {
      printText(certification, files);
    }
    return ExitCode.of(certification.claims());
  }

  private void printText(Certification certification, CertificateFiles written) {
    PrintWriter out = spec.commandLine().getOut();
    Statement statement = certification.statement();
    out.println("VERIFIED");
    out.print(Wording.of(statement));
    out.println();
    certification
        .analysis()
        .ifPresent(
            found -> out.println("found by the engine: " + pieces(found) + " linear pieces"));
    out.println(certification.reason());
    if (statement.proof() != ProofKind.SAMPLE && !statement.errorIsZero()) {
      out.println("wrong about once in " + reciprocal(statement) + " inputs");
    }
    certification.claims().forEach(judged -> out.println("claim " + judged));
    out.println(written.written());
  }

  private static int pieces(Analysis analysis) {
    return analysis.pieces().size();
  }

  private static String reciprocal(Statement statement) {
    BigDecimal middle =
        statement.error().lower().add(statement.error().upper()).divide(BigDecimal.valueOf(2));
    BigDecimal inputs = BigDecimal.ONE.divide(middle, new MathContext(8));
    return String.format(Locale.ROOT, "%,.3f", inputs);
  }

  private void printJson(Certification certification) throws IOException {
    Json.print(
        spec.commandLine().getOut(),
        out -> {
          Json.writeStatement(out, certification.statement());
          out.writeStringField("reason", certification.reason());
          if (certification.analysis().isPresent()) {
            out.writeNumberField("pieces", pieces(certification.analysis().get()));
          }
          Json.writeClaims(out, certification.claims());
        });
  }
}
