(** * Assumptions: the axioms behind the theorems, printed

    check.sh compares the output with assumptions.txt. *)

From Coq Require Import Reals.
From Conewise Require SignMerge Soundness.
From Conewise Require TreeSoundness.
From Conewise.instances Require
  handmade_2_2 last_input_1_2 second_argmax_2_2_s0 second_argmax_2_2_s1
  second_argmax_4_2_s0 second_argmax_8_2_s0.
From Conewise.trees Require
  argmedian_4_3_s0 comparators_3 comparators_4 handmade_3_lambda_100
  second_argmax_4_3_s0 second_argmax_8_3_s0 two_units_4.

(** The theorems about all networks. *)
Definition general_theorems :=
  (SignMerge.sign_merge, Soundness.is_error_scale, Soundness.error_set,
   Soundness.error_cells, Soundness.cells_cover, Soundness.error_fraction_formula,
   Soundness.tied_fraction_formula, Soundness.never_an_error,
   Soundness.never_wrong_answer).
Print Assumptions general_theorems.

(** A network that is never wrong; no interval arithmetic is needed. *)
Definition never_wrong_theorems :=
  (handmade_2_2.error_fraction_zero, handmade_2_2.tied_fraction_zero,
   handmade_2_2.never_wrong).
Print Assumptions never_wrong_theorems.

(** Bounds of error fractions; the [interval] tactic adds the axioms of
    primitive 63-bit integers. *)
Definition bounds_theorems :=
  (last_input_1_2.error_fraction_exact, last_input_1_2.tied_fraction_exact,
   second_argmax_2_2_s0.error_fraction_bounds,
   second_argmax_2_2_s1.error_fraction_bounds,
   second_argmax_4_2_s0.error_fraction_bounds,
   second_argmax_8_2_s0.error_fraction_bounds,
   second_argmax_8_2_s0.error_integrable).
Print Assumptions bounds_theorems.

(** The theorems about all networks of any number of inputs; the integers of
    the checker use primitive 63-bit integers. *)
Definition tree_theorems :=
  (TreeSoundness.tree_errors, TreeSoundness.tree_never_wrong, TreeSoundness.shapes).
Print Assumptions tree_theorems.

(** Where networks of three and four inputs err. *)
Definition errors_theorems :=
  (argmedian_4_3_s0.errors, handmade_3_lambda_100.errors, second_argmax_4_3_s0.errors,
   second_argmax_8_3_s0.errors, two_units_4.errors,
   comparators_3.never_wrong, comparators_4.never_wrong).
Print Assumptions errors_theorems.
