package org.conewise.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.conewise.analysis.Analysis;
import org.conewise.certify.ProofChoice;
import org.conewise.certify.Request;
import org.conewise.model.Model;
import org.conewise.model.ReluNetwork;
import org.conewise.model.file.ModelFormatException;
import org.conewise.write.CommandException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The model, its task and the tie policy: what most commands take. */
final class ModelOptions {

  @Parameters(
      paramLabel = "MODEL",
      description = "A network: .pth, .safetensors or .net (told by content); - is standard input.")
  private Path model;

  @Mixin private Question question;
  @Mixin private FileBudget files;

  Path path() {
    return model;
  }

  /** The file of the network that it is compared with. */
  Optional<Path> against() {
    return question.against();
  }

  BudgetOptions budget() {
    return question.budget();
  }

  Model model() throws ModelFormatException, CommandException {
    return files.model(model);
  }

  ReluNetwork network() throws IOException, ModelFormatException, CommandException {
    return files.network(model);
  }

  /** What is asked, of a network whose cones can be listed. */
  Request request() throws IOException, ModelFormatException, CommandException {
    return request(ProofChoice.of(ProofChoice.Kind.FAN));
  }

  /** What is asked, and how it is to be proved. */
  Request request(ProofChoice proof) throws IOException, ModelFormatException, CommandException {
    return question.request(model, network(), proof, files);
  }

  /** What the engine finds out, within the budgets. */
  Analysis analysis() throws IOException, ModelFormatException, CommandException {
    Request request = request();
    return budget().within(run -> run.analyse(request));
  }
}
