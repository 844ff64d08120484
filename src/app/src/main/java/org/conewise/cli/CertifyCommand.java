package org.conewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.conewise.analysis.Analysis;
import org.conewise.certify.Certification;
import org.conewise.certify.FiniteRequest;
import org.conewise.certify.Request;
import org.conewise.check.Bounds;
import org.conewise.check.ProofKind;
import org.conewise.check.Reference;
import org.conewise.check.Statement;
import org.conewise.check.shell.Wording;
import org.conewise.explain.Phrases;
import org.conewise.model.Model;
import org.conewise.model.ReluNetwork;
import org.conewise.model.Transformer;
import org.conewise.model.file.ModelFormatException;
import org.conewise.write.CertificateFiles;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import org.conewise.write.Json;
import org.conewise.write.ResumeFile;
import org.conewise.write.SampleWords;
import org.conewise.write.ShellWord;
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
      "the task), 4 (no verdict) that one of its models has, or else 0.",
      "",
      "Cones of up to five inputs are listed, unless there are more than --max-cells. If",
      "not, the orders of up to twelve inputs are tried, and a sample is drawn at last.",
      "Of a transformer, all inputs are run."
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
    validateResume();
    return batch.isAsked(models)
        ? new CertifyBatch(spec.commandLine(), question, budget, options, batch).certify(models)
        : certify(Path.of(models.get(0)));
  }

  private void validateResume() {
    if (options.resume != null && !options.proof.mayDraw()) {
      throw new ParameterException(spec.commandLine(), "--resume belongs to --proof sample");
    }
    if (options.resume != null && batch.isAsked(models)) {
      throw new ParameterException(spec.commandLine(), "--resume takes one MODEL, which is a file");
    }
  }

  private int certify(Path model) throws IOException, ModelFormatException, CommandException {
    CertificateFiles files =
        options.output == null
            ? CertificateFiles.in(Path.of(""), model)
            : options.output.certificate(model);
    requireOtherThanResults(files);
    Model network = budget.model(model);
    Certification certification =
        network instanceof Transformer transformer
            ? certified(model, transformer, files)
            : certified(model, (ReluNetwork) network, files);
    if (options.json) {
      printJson(certification);
    } else {
      printText(certification, files);
    }
    return certification.isVerified() ? ExitCode.of(certification.claims()) : ExitCode.NO_VERDICT;
  }

  private Certification certified(Path model, Transformer transformer, CertificateFiles files)
      throws IOException, CommandException {
    FiniteRequest request = options.complete(model, question.request(model, transformer));
    files.requireRoom(List.of(request.text()), options.force);
    Certification certification = question.budget().within(run -> run.certify(request));
    files.write(certification, options.force);
    return certification;
  }

  private Certification certified(Path model, ReluNetwork network, CertificateFiles files)
      throws IOException, ModelFormatException, CommandException {
    Request request =
        options.complete(question.request(model, network, options.proof.choice(), budget));
    files.requireRoom(request.wanted().texts(request.named()), options.force);
    return options.resume == null ? whole(request, files) : resumed(request, files);
  }

  /** The counts are removed at last, and with them would go the result. */
  private void requireOtherThanResults(CertificateFiles files) throws CommandException {
    if (options.resume != null && files.contain(options.resume)) {
      throw new CommandException(
          ExitCode.USAGE,
          options.resume
              + ": is to be written as a result; choose another file with --resume or -o");
    }
  }

  private Certification whole(Request request, CertificateFiles files)
      throws IOException, CommandException {
    Certification certification = question.budget().within(run -> run.certify(request));
    files.write(certification, options.force);
    return certification;
  }

  /** Once a certificate of the sample is written, the counts are of no more use. */
  private Certification resumed(Request request, CertificateFiles files)
      throws IOException, CommandException {
    ResumeFile file = ResumeFile.of(options.resume, request.samplePlan());
    ResumableRun run = new ResumableRun(question.budget(), file, spec.commandLine().getErr());
    Certification certification = run.certify(request);
    files.write(certification, options.force);
    if (certification.sampleCount().isPresent()) {
      file.remove();
    }
    return certification;
  }

  private void printText(Certification certification, CertificateFiles written) {
    PrintWriter out = spec.commandLine().getOut();
    Statement statement = certification.statement();
    out.println(certification.isVerified() ? "VERIFIED" : "COUNTED, not verified");
    out.print(Wording.of(statement));
    out.println();
    certification
        .analysis()
        .ifPresent(
            found -> out.println("found by the engine: " + pieces(found) + " linear pieces"));
    out.println(certification.reason());
    if (options.hasUnusedDigits(certification)) {
      out.println("--digits was not used: it belongs to proofs by fan");
    }
    certification.sampleCount().ifPresent(count -> out.println(SampleWords.pace(count)));
    if (statement.proof() != ProofKind.SAMPLE && !statement.errorIsZero()) {
      Bounds error = statement.error();
      boolean compares = statement.wanted() instanceof Reference;
      out.println(
          (compares ? "differ " : "wrong ")
              + Phrases.once(error.lower(), error.upper())
              + " inputs");
    }
    certification.claims().forEach(judged -> out.println("claim " + judged));
    out.println(written.written(certification));
    if (!certification.isVerified()) {
      out.println(SampleWords.unverified(certification.sampleCount().orElseThrow()));
      out.println("to verify: " + checkCommand(written, certification));
    }
  }

  private static String checkCommand(CertificateFiles written, Certification certification) {
    return "conewise check "
        + ShellWord.of(written.network().toString())
        + " "
        + certification
            .reference()
            .map(text -> ShellWord.of(written.reference().toString()) + " ")
            .orElse("")
        + ShellWord.of(written.certificate().toString());
  }

  private static int pieces(Analysis analysis) {
    return analysis.pieces().size();
  }

  private void printJson(Certification certification) throws IOException {
    Json.print(
        spec.commandLine().getOut(),
        out -> {
          Json.writeStatement(
              out, certification.isVerified() ? "VERIFIED" : "COUNTED", certification.statement());
          out.writeStringField("reason", certification.reason());
          if (certification.analysis().isPresent()) {
            out.writeNumberField("pieces", pieces(certification.analysis().get()));
          }
          if (certification.sampleCount().isPresent()) {
            Json.writeCount(out, certification.sampleCount().get());
          }
          Json.writeClaims(out, certification.claims());
        });
  }
}
