package org.conewise.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.conewise.RandomNetworks;
import org.conewise.analysis.Analysis;
import org.conewise.model.RecurrentNetwork;
import org.conewise.question.Task;
import org.conewise.question.TiePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutationCampaignTest {

  @TempDir private Path folder;

  @Test
  void mutantsAreRejectedOrTrue() throws IOException {
    MutationCampaign campaign = new MutationCampaign(1, Optional.empty(), folder);
    campaign.run(4000);
    assertEquals(List.of(), campaign.failures());
    assertTable(campaign.table());
  }

  @Test
  void pythonCheckerAgreesOnEveryMutant() throws IOException, InterruptedException {
    assumeTrue(pythonExists(), "python3 is not installed");
    try (SecondChecker second = new SecondChecker(folder)) {
      MutationCampaign campaign = new MutationCampaign(2, Optional.of(second), folder);
      campaign.run(1000);
      assertEquals(List.of(), campaign.failures());
    }
  }

  /**
   * The campaign is only as good as what it reaches: every rule but the ones about files and
   * budgets.
   */
  private static void assertTable(Map<String, Map<String, Integer>> table) {
    TreeSet<String> verdicts = new TreeSet<>();
    table.values().forEach(row -> verdicts.addAll(row.keySet()));
    for (String code :
        List.of(
            "F06", "F07", "F08", "F10", "F11", "F12", "F13", "R01", "R02", "R03", "R04", "R05",
            "R06", "R07", "R08", "R09", "R10", "R11")) {
      assertTrue(
          verdicts.stream().anyMatch(verdict -> verdict.startsWith(code)),
          code + " in " + verdicts);
    }
    for (String mutation : List.of("HALVED_EDGE", "STARRED_CELL", "RENUMBERED_RAYS")) {
      assertTrue(table.get(mutation).get("VERIFIED") > 20, table.toString());
    }
    assertTrue(table.get("FLIPPED_CELLS").containsKey("VERIFIED"), table.toString());
    assertTrue(table.get("ERROR_CLAIM").containsKey("R10-ERROR-BOUNDS"), table.toString());
  }

  /** What keeps a fan, put in canonical order, is accepted. */
  @ParameterizedTest
  @ValueSource(strings = {"HALVED_EDGE", "STARRED_CELL", "RENUMBERED_RAYS", "OPPOSITE_DIRECTION"})
  void changesThatKeepTheFanAreAccepted(String name) {
    Random random = new Random(3);
    for (int n = 2; n <= 5; n++) {
      RecurrentNetwork network = RandomNetworks.coarse(n == 2 ? 3 : 1, n, 3);
      Pair pair = Pair.of(Analysis.of(network, Task.ARGMAX, TiePolicy.FIRST), 3);
      Document document = Document.parse(pair.certificate());
      Mutation.named(name).apply(document, random);
      document.makeCanonical();
      assertEquals(Pair.VERIFIED, pair.with(document.toText()).kernelVerdict(), "inputs: " + n);
    }
  }

  private static boolean pythonExists() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
