package org.conewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.conewise.batch.BatchCertificates;
import org.conewise.batch.BatchLine;
import org.conewise.batch.BatchModel;
import org.conewise.batch.BatchModels;
import org.conewise.batch.BatchTally;
import org.conewise.batch.ErrorDistribution;
import org.conewise.batch.InOrder;
import org.conewise.batch.Outcome;
import org.conewise.batch.SummaryCsv;
import org.conewise.certify.Certification;
import org.conewise.certify.FiniteRequest;
import org.conewise.certify.Request;
import org.conewise.model.Model;
import org.conewise.model.NetworkText;
import org.conewise.model.Noise;
import org.conewise.model.ReluNetwork;
import org.conewise.model.Transformer;
import org.conewise.model.file.ModelFormatException;
import org.conewise.write.CommandException;
import org.conewise.write.Failure;
import org.conewise.write.OutputFiles;
import org.conewise.write.StandardOutput;
import picocli.CommandLine;

/**
 * Certifies many models, each as if it were alone. Standard output has a line for each, in their
 * order, and is the same whatever the number of jobs; the times go into the summary.
 */
final class CertifyBatch {

  private final Question question;
  private final FileBudget files;
  private final CertifyOptions options;
  private final BatchOptions batch;
  private final PrintWriter out;
  private final PrintWriter err;

  CertifyBatch(
      CommandLine command,
      Question question,
      FileBudget files,
      CertifyOptions options,
      BatchOptions batch) {
    this.question = question;
    this.files = files;
    this.options = options;
    this.batch = batch;
    out = command.getOut();
    err = command.getErr();
  }

  /**
   * Certifies the models that some arguments stand for, and returns the exit code.
   *
   * @throws CommandException if nothing can be certified, or the results have nowhere to go
   */
  int certify(List<String> arguments) throws IOException, ModelFormatException, CommandException {
    Optional<Path> table = batch.summary();
    List<BatchModel> models = models(arguments);
    requireRoom(table);
    Optional<BatchCertificates> certificates = certificates(models);
    SummaryCsv summary = new SummaryCsv(options.claiming.claims);
    BatchTally tally = new BatchTally();
    ErrorDistribution errors = new ErrorDistribution();
    InOrder.run(
        models,
        batch.jobs(),
        model -> outcome(model, certificates),
        done -> question.budget().show(done, models.size(), "models"),
        outcome -> {
          print(outcome);
          tally.add(outcome);
          errors.add(outcome);
          if (table.isPresent()) {
            summary.add(outcome);
          }
        });
    question.budget().clear();
    if (batch.noise().isPresent()) {
      (options.json ? err : out).println(errors.toText());
    }
    write(summary, table);
    tally.messages().forEach(message -> err.println("conewise: " + message));
    return tally.exitCode();
  }

  private List<BatchModel> models(List<String> arguments)
      throws IOException, ModelFormatException, CommandException {
    Optional<Noise> noise = batch.noise();
    return noise.isPresent()
        ? BatchModel.perturbations(
            Path.of(arguments.get(0)), files::model, noise.get(), batch.count())
        : BatchModels.of(arguments);
  }

  private Optional<BatchCertificates> certificates(List<BatchModel> models)
      throws IOException, CommandException {
    return options.output == null
        ? Optional.empty()
        : Optional.of(BatchCertificates.in(options.output.path(), models));
  }

  /** Better now than after hours of work. */
  private void requireRoom(Optional<Path> table) throws CommandException {
    if (table.isPresent()) {
      OutputFiles.requireRoom(table.get(), options.force);
    }
  }

  private void write(SummaryCsv summary, Optional<Path> file) throws CommandException {
    if (file.isPresent()) {
      OutputFiles files = new OutputFiles();
      byte[] table = summary.toText().getBytes(StandardCharsets.UTF_8);
      files.add(file.get(), table, options.force);
      files.write();
    }
  }

  private void print(Outcome outcome) throws IOException, CommandException {
    question.budget().clear();
    if (options.json) {
      BatchLine.printJson(out, outcome);
    } else {
      out.println(BatchLine.text(outcome));
    }
    StandardOutput.requireWritten(out);
  }

  /** Whatever happens to one model is its outcome; the others go on. */
  private Outcome outcome(BatchModel model, Optional<BatchCertificates> certificates) {
    long start = System.nanoTime();
    Outcome.Result result = result(model, certificates);
    return new Outcome(model, result, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }

  private Outcome.Result result(BatchModel model, Optional<BatchCertificates> certificates) {
    Model network;
    try {
      network = model.network(files::model);
    } catch (Exception | Error e) {
      return new Outcome.Failed(Failure.of(e), Optional.empty());
    }
    try {
      return network instanceof Transformer transformer
          ? certified(model, transformer, certificates)
          : certified(model, (ReluNetwork) network, certificates);
    } catch (Exception | Error e) {
      return new Outcome.Failed(Failure.of(e), Optional.of(identity(network)));
    }
  }

  private Outcome.Certified certified(
      BatchModel model, Transformer transformer, Optional<BatchCertificates> certificates)
      throws IOException, CommandException {
    FiniteRequest request =
        options.complete(model.file(), question.request(model.file(), transformer));
    if (certificates.isPresent()) {
      certificates.get().requireRoom(model, List.of(request.text()), options.force);
    }
    Certification certification = question.budget().anew().within(run -> run.certify(request));
    if (certificates.isPresent()) {
      certificates.get().write(model, certification, options.force);
    }
    return new Outcome.Certified(
        certification.statement(), Optional.empty(), certification.claims());
  }

  private Outcome.Certified certified(
      BatchModel model, ReluNetwork network, Optional<BatchCertificates> certificates)
      throws IOException, ModelFormatException, CommandException {
    Request request =
        options.complete(question.request(model.file(), network, options.proof.choice(), files));
    if (certificates.isPresent()) {
      certificates.get().requireRoom(model, request.wanted().texts(request.named()), options.force);
    }
    Certification certification = question.budget().anew().within(run -> run.certify(request));
    if (!certification.isVerified()) {
      throw new IllegalStateException("a batch goes on from no earlier run");
    }
    if (certificates.isPresent()) {
      certificates.get().write(model, certification, options.force);
    }
    return new Outcome.Certified(
        certification.statement(),
        certification.analysis().filter(found -> options.json).map(found -> found.pieces().size()),
        certification.claims());
  }

  private static Outcome.Identity identity(Model network) {
    return new Outcome.Identity(NetworkText.of(network).hash(), widths(network), network.inputs());
  }

  private static List<Integer> widths(Model network) {
    return network instanceof Transformer transformer
        ? Collections.nCopies(transformer.layers().size(), transformer.width())
        : ((ReluNetwork) network).widths();
  }
}
