(** * Bounds: from an analysed certificate to decimal bounds

    The lemmas and the tactics that the instances use.  [analyse] is evaluated
    once; its summary is then a list of cells, whose angles are arctangents of
    rational numbers, enclosed by the [interval] tactic. *)

From Coquelicot Require Import Coquelicot.
From Coq Require Import Reals ZArith List.
From Interval Require Import Tactic.
From Conewise Require Import Statement Checker Circle Soundness.
Import ListNotations.
Open Scope R_scope.

Section Analysed.

Variables (c : certificate) (s : summary).
Hypothesis analysed : analyse c = s.
Hypothesis accept : accepted s = true.

Lemma checked : check c = true.
Proof. unfold check. now rewrite analysed. Qed.

Lemma integrable :
  ex_RInt (error_indicator (cert_task c) (cert_ties c) (cert_network c)) 0 (2 * PI).
Proof. exact (error_integrable_c c checked). Qed.

Lemma error_bounds : forall lo hi,
  lo <= angle_sum (map gaussian (wrong_cells_of s)) / (2 * PI) <= hi ->
  lo <= error_fraction (cert_task c) (cert_ties c) (cert_network c) <= hi.
Proof.
  intros lo hi H. rewrite (error_fraction_formula c checked).
  unfold wrong_cells. now rewrite analysed.
Qed.

Lemma tied_bounds : forall lo hi,
  lo <= angle_sum (map gaussian (tied_cells_of s)) / (2 * PI) <= hi ->
  lo <= tied_fraction (cert_network c) <= hi.
Proof.
  intros lo hi H. rewrite (tied_fraction_formula c checked).
  unfold tied_cells. now rewrite analysed.
Qed.

Lemma error_zero : wrong_cells_of s = [] ->
  error_fraction (cert_task c) (cert_ties c) (cert_network c) = 0.
Proof.
  intros H. rewrite (error_fraction_formula c checked).
  unfold wrong_cells. rewrite analysed, H. apply Rmult_0_l.
Qed.

Lemma tied_zero : tied_cells_of s = [] -> tied_fraction (cert_network c) = 0.
Proof.
  intros H. rewrite (tied_fraction_formula c checked).
  unfold tied_cells. rewrite analysed, H. apply Rmult_0_l.
Qed.

(** A fraction that is exactly [k] eighths. *)
Lemma error_exact : forall k, eighth_turn (map gaussian (wrong_cells_of s)) = true ->
  (IZR k - 1) / 8 < angle_sum (map gaussian (wrong_cells_of s)) / (2 * PI) < (IZR k + 1) / 8 ->
  error_fraction (cert_task c) (cert_ties c) (cert_network c) = IZR k / 8.
Proof.
  intros k H B. rewrite (error_fraction_formula c checked).
  unfold wrong_cells. rewrite analysed. now apply angle_sum_exact.
Qed.

Lemma tied_exact : forall k, eighth_turn (map gaussian (tied_cells_of s)) = true ->
  (IZR k - 1) / 8 < angle_sum (map gaussian (tied_cells_of s)) / (2 * PI) < (IZR k + 1) / 8 ->
  tied_fraction (cert_network c) = IZR k / 8.
Proof.
  intros k H B. rewrite (tied_fraction_formula c checked).
  unfold tied_cells. rewrite analysed. now apply angle_sum_exact.
Qed.

Lemma right_everywhere : wrong_cells_of s = [] ->
  forallb (fun r => (fst r =? snd r)%Z) (wrong_rays_of s) = true ->
  forall x0 x1, x0 <> x1 ->
  answer (cert_network c) x0 x1 = wanted (cert_task c) x0 x1.
Proof.
  intros H1 H2. apply (never_wrong_answer c checked).
  unfold never_wrong_check, wrong_cells, wrong_rays. now rewrite analysed, H1.
Qed.

End Analysed.

(** The goal bounds [angle_sum (map gaussian l) / (2 * PI)] on both sides, and
    the list [l] can be computed; [bits] is the precision of the enclosure. *)
Ltac enclose_angles_to bits :=
  match goal with
  | |- context [angle_sum ?l] =>
      let v := eval vm_compute in l in change l with v
  end;
  cbv [angle_sum fold_right argument fst snd];
  try split; interval with (i_prec bits).

Ltac enclose_angles := enclose_angles_to 200%positive.
