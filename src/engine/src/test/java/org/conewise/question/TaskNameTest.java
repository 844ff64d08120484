package org.conewise.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskNameTest {

  /** File names as people give them, and the task that each of them tells, if any. */
  @ParameterizedTest
  @CsvSource({
    "2nd_argmax_4_3_s0.pth, 2nd_argmax",
    "one_layer_94_acc_2nd_argmax.pth, 2nd_argmax",
    "2nd-argmax_2_2.safetensors, 2nd_argmax",
    "M_4_3_2ndargmax.pth, 2nd_argmax",
    "M_16_10_2nd_argmax.pth, 2nd_argmax",
    "2nd argmax (1).pth, 2nd_argmax",
    "2nd argmax.pth, 2nd_argmax",
    "2nd.argmax.pth, 2nd_argmax",
    "2nd__argmax.pth, 2nd_argmax",
    "2ndargmax, 2nd_argmax",
    "second_argmax.pth, 2nd_argmax",
    "second-argmax-v2.pt, 2nd_argmax",
    "SecondArgmax.pth, 2nd_argmax",
    "2ND_ARGMAX.NET, 2nd_argmax",
    "2nd_arg_max.pth, 2nd_argmax",
    "2ⁿᵈ_argmax.pth, 2nd_argmax",
    "2nd_argmax_modèle.pth, 2nd_argmax",
    "2nd_argmax_copy_of_2nd-argmax.pth, 2nd_argmax",
    "argmax.pth, argmax",
    "argmax_4_3_s0.pth, argmax",
    "my-ArgMax.net, argmax",
    "M_16_10_argmax (2).pth, argmax",
    "arg-max.pth, argmax",
    "best.argmax.2.pth, argmax",
    "argmedian_4_3_s0.safetensors, argmedian",
    "ARGMEDIAN.pth, argmedian",
    "arg_median_3.pth, argmedian",
    "longest_cycle_4_3_s0.pth, longest_cycle",
    "longest_cycle_2_3_1073741824_0.pth, longest_cycle",
    "longest-cycle.pth, longest_cycle",
    "LongestCycle_4_4.safetensors, longest_cycle",
    "zoo longest cycle 6 6.net, longest_cycle",
    "longest_cycles.pth, ''",
    "longestcycles_argmax.pth, ''",
    "2nd_longest_cycle.pth, ''",
    "not_longest_cycle.pth, ''",
    "longest_odd_cycle.pth, ''",
    "longest_path.pth, ''",
    "shortest_cycle.pth, ''",
    "cycle.pth, ''",
    "longest_cycle_argmax.pth, ''",
    "model.pth, ''",
    "'', ''",
    "-, ''",
    "argmax_or_argmedian.pth, ''",
    "2nd_argmax_argmax.net, ''",
    "2nd_argmax_argmedian.net, ''",
    "3rd_argmax.pth, ''",
    "3rdargmax.pth, ''",
    "third_argmax.pth, ''",
    "1st-argmax.pth, ''",
    "22nd_argmax.pth, ''",
    "nth_argmax.pth, ''",
    "2_nd_argmax.pth, ''",
    "2e_argmax.pth, ''",
    "softargmax.pth, ''",
    "soft-argmax.pth, ''",
    "argmax_2nd.pth, ''",
    "argmax2nd.pth, ''",
    "2nd_try_argmax.pth, ''",
    "argmax2.pth, ''",
    "argmaxes.pth, ''",
    "top2_argmax_4_3.pth, ''",
    "top_2_argmax.pth, ''",
    "top_argmax.pth, ''",
    "topk_argmax.pth, ''",
    "k2_argmax.pth, ''",
    "rank2_argmax.pth, ''",
    "rank_2_argmax.pth, ''",
    "2k_argmax.pth, ''",
    "argmax_rank2.pth, ''",
    "argmax_rank_2.pth, ''",
    "argmax_top2.pth, ''",
    "rank3_2nd_argmax.pth, ''",
    "préargmax.pth, ''",
    "2nd%20argmax.pth, ''",
    "2nd_argmedian.pth, ''",
    "median.pth, ''",
    "argmin.pth, ''",
    "2nd_argmin.pth, ''",
  })
  void fileNameTellsItsTaskOnlyWhereUnmistakable(String fileName, String task) {
    assertEquals(task, Task.fromFileName(fileName).map(Task::label).orElse(""), fileName);
    assertEquals(
        task.isEmpty() ? Optional.empty() : Optional.of(task),
        Task.fromFileName(fileName.replace('_', '-')).map(Task::label),
        "with other separators");
  }
}
