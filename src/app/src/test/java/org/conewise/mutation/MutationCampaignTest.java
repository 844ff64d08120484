package org.conewise.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationCampaignTest {

  @TempDir private Path folder;

  @Test
  void mutantsAreRejectedOrTrue() throws IOException {
    MutationCampaign campaign = new MutationCampaign(1, Optional.empty(), folder);
    campaign.run(6000);
    assertEquals(List.of(), campaign.failures());
    assertTable(campaign.table());
  }

  @Test
  void pythonCheckerAgreesOnEveryMutant() throws IOException, InterruptedException {
    assumeTrue(pythonExists(), "python3 is not installed");
    try (MutationCampaign.Python python = new MutationCampaign.Python()) {
      MutationCampaign campaign = new MutationCampaign(2, Optional.of(python), folder);
      campaign.run(1500);
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
            "F07", "F08", "F10", "F11", "F12", "F13", "R01", "R02", "R03", "R04", "R05", "R06",
            "R07", "R12", "R13")) {
      assertTrue(
          verdicts.stream().anyMatch(verdict -> verdict.startsWith(code)),
          code + " in " + verdicts);
    }
    assertTrue(table.get("CORRECT_SPLIT").get("VERIFIED") > 50, table.toString());
    assertTrue(table.get("ERROR_CLAIM").containsKey("R12-ERROR-BOUNDS"), table.toString());
  }

  private static boolean pythonExists() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
