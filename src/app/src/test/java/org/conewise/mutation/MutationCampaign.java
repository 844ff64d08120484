package org.conewise.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.conewise.RandomNetworks;
import org.conewise.analysis.Analysis;
import org.conewise.model.RecurrentNetwork;
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
  private static final List<String> SHIPPED =
      List.of("2nd_argmax_handmade_2", "2nd_argmax_2_2_s0", "2nd_argmax_handmade_3_lambda_10");

  private static final List<Mutation> MUTATIONS = Mutation.all();

  /** Beyond three inputs, so many of a thousand originals that could be taken are. */
  private static final Map<Integer, Integer> PER_MILLE = Map.of(4, 500, 5, 150);

  private final Random random;
  private final List<Pair> originals = new ArrayList<>();
  private final Map<String, Map<String, Integer>> table = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();
  private final Optional<SecondChecker> second;
  private final Truth truth;

  MutationCampaign(long seed, Optional<SecondChecker> second, Path folder) throws IOException {
    this.random = new Random(seed);
    this.second = second;
    this.truth = new Truth(folder);
    for (String name : SHIPPED) {
      originals.add(Pair.shipped(name));
    }
    for (TiePolicy ties : TiePolicy.values()) {
      for (int n = 2; n <= 3; n++) {
        add(RandomNetworks.normal(4, n, n), Task.SECOND_ARGMAX, ties, 12);
        add(RandomNetworks.coarse(3, n, 2), Task.ARGMAX, ties, 12);
        add(RandomNetworks.coarse(2, n, 5), Task.SECOND_ARGMAX, ties, 12);
        add(zeros(n), Task.ARGMAX, ties, 12);
      }
      for (int n = 4; n <= 5; n++) {
        add(zeros(n), Task.ARGMAX, ties, 3);
        add(zeros(n), Task.SECOND_ARGMAX, ties, 3);
        add(RandomNetworks.coarse(1, n, 3), Task.ARGMAX, ties, 3);
      }
    }
  }

  private static RecurrentNetwork zeros(int n) {
    return RandomNetworks.normal(1, n, 8).map(weight -> weight.minus(weight));
  }

  private void add(RecurrentNetwork network, Task task, TiePolicy ties, int digits) {
    originals.add(Pair.of(Analysis.of(network, task, ties), digits));
  }

  /** Tries so many mutants. */
  void run(int count) throws IOException {
    for (int k = 0; k < count; k++) {
      Pair original = anyOriginal();
      switch (random.nextInt(24)) {
        case 0, 1 -> judge("WEIGHT", original.withOtherWeight(random));
        case 2, 3 -> judge("LINES", original.withOtherLines(random));
        default -> mutate(original, Mutation.any(MUTATIONS, random));
      }
    }
  }

  private Pair anyOriginal() {
    Pair original;
    do {
      original = Mutation.any(originals, random);
    } while (random.nextInt(1000) >= PER_MILLE.getOrDefault(original.dimension(), 1000));
    return original;
  }

  private void mutate(Pair original, Mutation mutation) throws IOException {
    Document document = Document.parse(original.certificate());
    mutation.apply(document, random);
    if (random.nextInt(4) > 0) {
      document.makeCanonical();
    }
    judge(mutation.name(), original.with(document.toText()));
  }

  /** How often each mutation had which verdict. */
  Map<String, Map<String, Integer>> table() {
    return table;
  }

  /** Mutants that are accepted though false, or on which the checkers do not agree. */
  List<String> failures() {
    return failures;
  }

  private void judge(String mutation, Pair mutant) throws IOException {
    String verdict = mutant.kernelVerdict();
    table.computeIfAbsent(mutation, m -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
    if (second.isPresent()) {
      String other = second.get().verdict(mutant);
      if (!other.equals(verdict)) {
        failures.add(mutation + ": kernel " + verdict + ", second " + other + "\n" + mutant);
      }
    }
    if (verdict.equals(Pair.VERIFIED) && !truth.confirms(mutant)) {
      failures.add(mutation + ": accepted though false\n" + mutant);
    }
  }

  /** Prints the table; the exit code is 1 if there were failures. */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    long seed = Long.parseLong(args[1]);
    Path folder = Files.createTempDirectory("mutants");
    try (SecondChecker second = new SecondChecker(folder)) {
      MutationCampaign campaign = new MutationCampaign(seed, Optional.of(second), folder);
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
