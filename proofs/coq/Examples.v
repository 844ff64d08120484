(** * Examples: the definitions of Statement.v on numbers

    Two small networks computed by hand, directly from the definitions and
    without the checker. *)

From Coquelicot Require Import Coquelicot.
From Coq Require Import Reals QArith Qreals List Lra.
From Conewise Require Import Statement.
From Conewise.instances Require handmade_2_2 last_input_1_2.
Import ListNotations.
Open Scope R_scope.

(** Writes a logit out as an expression in [Rmax]. *)
Ltac write_out :=
  unfold logit, hidden, step, pre_activations, relu; cbn; unfold Q2R; cbn.

Ltac decide_max :=
  repeat match goal with
  | |- context [Rmax 0 ?z] =>
      first [rewrite (Rmax_left 0 z) by lra | rewrite (Rmax_right 0 z) by lra]
  end.

(** The network of one unit copies its last input, if that is positive. *)
Example last_input_logits : forall x0 x1,
  logit last_input_1_2.net 0 x0 x1 = Rmax 0 x1 /\ logit last_input_1_2.net 1 x0 x1 = 0.
Proof.
  intros x0 x1. split; write_out; [|lra].
  match goal with |- _ * Rmax 0 ?z + 0 = _ => replace z with x1 by lra end. lra.
Qed.

(** So both logits of a negative last input are 0, and the answer is index 0. *)
Example last_input_tied : tied last_input_1_2.net 1 (-2).
Proof. unfold tied. destruct (last_input_logits 1 (-2)) as [-> ->]. decide_max. lra. Qed.

Example last_input_error : is_error second_argmax ties_first last_input_1_2.net 1 (-2).
Proof.
  left. unfold answer, wanted. destruct (last_input_logits 1 (-2)) as [-> ->]. decide_max.
  destruct (Rle_dec 0 0); [|lra]. destruct (Rlt_dec 1 (-2)); [lra|discriminate].
Qed.

(** The hand-made network on the sequence 3, 1:
    h_1 = (3, 0), z_2 = (-2, 2), h_2 = (0, 2). *)
Example handmade_hidden : hidden handmade_2_2.net [3; 1] = [0; 2].
Proof.
  unfold hidden, step, pre_activations, relu; cbn; unfold Q2R; cbn.
  decide_max. f_equal. f_equal. lra.
Qed.

Example handmade_answer : answer handmade_2_2.net 3 1 = 1%nat.
Proof.
  assert (L0 : logit handmade_2_2.net 0 3 1 = -2)
    by (unfold logit; rewrite handmade_hidden; cbn; unfold Q2R; cbn; lra).
  assert (L1 : logit handmade_2_2.net 1 3 1 = 2)
    by (unfold logit; rewrite handmade_hidden; cbn; unfold Q2R; cbn; lra).
  unfold answer. rewrite L0, L1. destruct (Rle_dec 2 (-2)); [lra|reflexivity].
Qed.

(** Of 3 and 1 the second-largest has index 1, the largest has index 0. *)
Example wanted_answers : wanted second_argmax 3 1 = 1%nat /\ wanted argmax 3 1 = 0%nat.
Proof.
  unfold wanted. split; destruct (Rlt_dec _ _); try reflexivity; lra.
Qed.
