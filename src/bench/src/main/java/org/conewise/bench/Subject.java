package org.conewise.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conewise.RandomNetworks;
import org.conewise.analysis.Analysis;
import org.conewise.certify.Limits;
import org.conewise.certify.Progress;
import org.conewise.certify.ProofRejectedException;
import org.conewise.certify.Request;
import org.conewise.certify.Run;
import org.conewise.certify.StoppedException;
import org.conewise.check.Budget;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.check.shell.Checker;
import org.conewise.model.NetworkText;
import org.conewise.model.RecurrentNetwork;
import org.conewise.model.file.ModelFormatException;
import org.conewise.model.file.ModelReader;
import org.conewise.model.file.NetText;
import org.conewise.proof.Certificate;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;

/**
 * A network that is certified for {@code 2nd_argmax}, ties {@code first}; by name: {@code
 * random-D-N} for seeded normal weights, or the path of a model.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Subject(RecurrentNetwork network, byte[] text, String hash) {
  private static final ForkJoinPool ONE_THREAD = new ForkJoinPool(1);

  private static final Pattern RANDOM = Pattern.compile("random-(\\d+)-(\\d+)");
  private static final String OTHER_HASH = "0".repeat(64);

  static Subject of(String name) throws IOException, ModelFormatException {
    Matcher random = RANDOM.matcher(name);
    return of(
        random.matches()
            ? RandomNetworks.normal(
                Integer.parseInt(random.group(1)), Integer.parseInt(random.group(2)), 1)
            : ModelReader.read(Path.of(name)));
  }

  static Subject of(RecurrentNetwork network) {
    NetworkText text = NetworkText.of(network);
    return new Subject(network, text.bytes(), text.hash());
  }

  /** The network, read from its text by the engine. */
  RecurrentNetwork load() throws ModelFormatException {
    return NetText.parse(text);
  }

  /** The cells; the rest is made when it is asked for. */
  Analysis analysis() {
    Analysis analysis = Analysis.of(network, Task.SECOND_ARGMAX, TiePolicy.FIRST);
    analysis.cells();
    return analysis;
  }

  /** The whole certificate; the kernel measures what it claims. */
  byte[] certificate(Analysis analysis) throws StoppedException, ProofRejectedException {
    int digits = Request.of(network, Task.SECOND_ARGMAX).digits();
    return Run.in(ONE_THREAD, Limits.NONE, Progress.NONE).certify(analysis, digits).certificate();
  }

  /** The network file, and the certificate file but for its claim. */
  List<byte[]> produce() {
    Analysis analysis = analysis();
    return List.of(analysis.networkText().bytes(), Certificate.proof(analysis));
  }

  /** The kernel's verdict, with as large a budget as the files need. */
  Statement check(byte[] certificate) throws Rejection {
    return Checker.check(text, certificate, budget(certificate));
  }

  /** Reading both files, which ends when the network turns out to be another one. */
  Code read(byte[] certificate) {
    byte[] other = new String(certificate, US_ASCII).replace(hash, OTHER_HASH).getBytes(US_ASCII);
    try {
      check(other);
      throw new IllegalStateException("a certificate of another network was accepted");
    } catch (Rejection e) {
      return e.code();
    }
  }

  private Budget budget(byte[] certificate) {
    return new Budget(Math.max(text.length, certificate.length));
  }
}
