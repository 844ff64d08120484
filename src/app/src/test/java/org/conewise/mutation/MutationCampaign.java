package org.conewise.mutation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.conewise.RandomNetworks;
import org.conewise.analysis.Analysis;
import org.conewise.check.Budget;
import org.conewise.check.Checker;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.exact.Enclosure;
import org.conewise.exact.Rational;
import org.conewise.model.HandMade;
import org.conewise.model.ReluNetwork;
import org.conewise.model.file.ModelFormatException;
import org.conewise.model.file.ModelReader;
import org.conewise.model.file.NetText;
import org.conewise.proof.Certificate;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;

/**
 * Changes valid certificates one meaningful thing at a time, and asks the kernel. A mutant that is
 * accepted has to be a true statement: its network is certified from scratch and the claimed bounds
 * have to hold. If a second checker is given, it has to agree on every mutant, in the code too.
 *
 * <p>Run it at length with {@code java -cp src/app/target/classes:src/app/target/test-classes:…
 * org.conewise.mutation.MutationCampaign COUNT SEED}; CONTRIBUTING.md has the whole command.
 */
public final class MutationCampaign {

  /** A second checker: the code of a rejection, or {@code VERIFIED}. */
  interface Second extends AutoCloseable {
    String verdict(Path network, Path certificate) throws IOException;

    @Override
    void close() throws IOException;
  }

  private record Original(String network, String certificate) {}

  private static final List<Mutation> MUTATIONS = List.of(Mutation.values());

  private final Random random;
  private final List<Original> originals = new ArrayList<>();
  private final Map<String, Map<String, Integer>> table = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();
  private final Optional<Second> second;
  private final Path folder;

  MutationCampaign(long seed, Optional<Second> second, Path folder) {
    this.random = new Random(seed);
    this.second = second;
    this.folder = folder;
    add(HandMade.twoInputs(), TiePolicy.FIRST);
    add(HandMade.threeInputs(Rational.of(10)), TiePolicy.WRONG);
    for (TiePolicy ties : TiePolicy.values()) {
      for (int n = 2; n <= 3; n++) {
        add(RandomNetworks.normal(4, n, n), ties);
        add(RandomNetworks.coarse(3, n, 2), ties);
        add(RandomNetworks.coarse(2, n, 5), ties);
        add(RandomNetworks.normal(1, n, 8).map(weight -> weight.minus(weight)), ties);
      }
    }
  }

  private void add(ReluNetwork network, TiePolicy ties) {
    for (Task task : List.of(Task.SECOND_ARGMAX, Task.ARGMAX)) {
      Analysis analysis = Analysis.of(network, task, ties);
      Certificate certificate = Certificate.of(analysis, NetText.sha256(network), 12);
      originals.add(new Original(NetText.write(network), certificate.toText()));
    }
  }

  /** Tries so many mutants. */
  void run(int count) throws IOException {
    for (int k = 0; k < count; k++) {
      Original original = originals.get(random.nextInt(originals.size()));
      if (random.nextInt(12) == 0) {
        judge("WEIGHT", withOtherWeight(original));
      } else {
        Mutation mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
        Document document = Document.parse(original.certificate());
        mutation.apply(document, random);
        if (random.nextInt(4) > 0) {
          document.makeCanonical();
        }
        judge(mutation.name(), new Original(original.network(), document.toText()));
      }
    }
  }

  /** How often each mutation led to each verdict. */
  Map<String, Map<String, Integer>> table() {
    return table;
  }

  /** Mutants that were accepted though false, or judged differently by the second checker. */
  List<String> failures() {
    return failures;
  }

  /**
   * Changes a digit of a weight; the certificate is made to name the new network, most of the time.
   */
  private Original withOtherWeight(Original original) {
    List<String> lines = new ArrayList<>(original.network().lines().toList());
    int line = 3 + random.nextInt(lines.size() - 4);
    StringBuilder changed = new StringBuilder(lines.get(line));
    int at = random.nextInt(changed.length());
    if (Character.isDigit(changed.charAt(at))) {
      changed.setCharAt(at, (char) ('0' + random.nextInt(10)));
    }
    lines.set(line, changed.toString());
    String network = String.join("\n", lines) + "\n";
    String certificate = original.certificate();
    if (random.nextInt(8) > 0) {
      certificate = certificate.replaceFirst("[0-9a-f]{64}", sha256(network));
    }
    return new Original(network, certificate);
  }

  private void judge(String mutation, Original mutant) throws IOException {
    String verdict = kernel(mutant);
    table.computeIfAbsent(mutation, m -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
    if (second.isPresent()) {
      Path network = Files.writeString(folder.resolve("mutant.net"), mutant.network());
      Path certificate = Files.writeString(folder.resolve("mutant.cert"), mutant.certificate());
      String other = second.get().verdict(network, certificate);
      if (!other.equals(verdict)) {
        failures.add(mutation + ": kernel " + verdict + ", second " + other + "\n" + mutant);
      }
    }
    if (verdict.equals("VERIFIED") && !isTrue(mutant)) {
      failures.add(mutation + ": accepted though false\n" + mutant);
    }
  }

  private static String kernel(Original mutant) {
    try {
      Statement statement =
          Checker.check(
              mutant.network().getBytes(US_ASCII),
              mutant.certificate().getBytes(US_ASCII),
              Budget.DEFAULT);
      return statement.fan().cells() > 0 ? "VERIFIED" : "VERIFIED without cells";
    } catch (Rejection e) {
      return e.code().toString();
    }
  }

  /** Certifies from scratch, with twenty more digits than the claim has. */
  private boolean isTrue(Original mutant) throws IOException {
    Document claim = Document.parse(mutant.certificate());
    Path file = Files.writeString(folder.resolve("accepted.net"), mutant.network());
    try {
      Analysis analysis =
          Analysis.of(
              ModelReader.read(file),
              Task.fromLabel(claim.header.get(2).get(1)).orElseThrow(),
              claim.header.get(3).get(1).equals("wrong") ? TiePolicy.WRONG : TiePolicy.FIRST);
      return holds(claim.error, analysis.error().enclosure(40))
          && holds(claim.tied, analysis.tied().enclosure(40));
    } catch (ModelFormatException e) {
      return false;
    }
  }

  private static boolean holds(List<String> claim, Enclosure truth) {
    return new BigDecimal(claim.get(0)).compareTo(truth.upper()) <= 0
        && truth.lower().compareTo(new BigDecimal(claim.get(1))) <= 0;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The Python checker, run once for all pairs of files. */
  static final class Python implements Second {
    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;

    Python() throws IOException {
      process =
          new ProcessBuilder("python3", "proofs/check.py", "--batch")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      in = process.outputWriter(US_ASCII);
      out = process.inputReader(US_ASCII);
    }

    @Override
    public String verdict(Path network, Path certificate) throws IOException {
      in.write(network + "\t" + certificate + "\n");
      in.flush();
      String line = String.valueOf(out.readLine());
      return line.startsWith("REJECTED ") ? line.substring("REJECTED ".length()) : line;
    }

    @Override
    public void close() {
      process.destroy();
    }
  }

  /** Prints the table; the exit code is 1 if there were failures. */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    long seed = Long.parseLong(args[1]);
    Path folder = Files.createTempDirectory("mutants");
    try (Python python = new Python()) {
      MutationCampaign campaign = new MutationCampaign(seed, Optional.of(python), folder);
      campaign.run(count);
      campaign
          .table()
          .forEach((mutation, verdicts) -> System.out.println(mutation + " " + verdicts));
      campaign.failures().forEach(System.out::println);
      System.out.println(count + " mutants, " + campaign.failures().size() + " failures");
      System.exit(campaign.failures().isEmpty() ? 0 : 1);
    }
  }
}
