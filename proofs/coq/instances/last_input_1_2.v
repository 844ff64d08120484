(** * A network of two inputs and 1 hidden unit

    The network, its fan, and what follows.  The definitions that the theorems
    use are those of Statement.v; the check is that of Checker.v.  Not part of
    any theorem: the SHA-256 of the network in the text format of Conewise is
    8015ccb38adc8bc15fb6a7d4ec52acec276db9a5350f471f99e21f6c2d123304. *)

From Coquelicot Require Import Coquelicot.
From Coq Require Import Reals QArith ZArith List.
From Conewise Require Import Statement Checker Soundness Bounds.
Import ListNotations.

Definition net : network := {|
  W_hi := [1#1]%Q;
  W_hh := [[0#1]]%Q;
  W_oh := [[1#1];
           [0#1]]%Q |}.

(** The rays of the fan, counter-clockwise. *)
Definition ring : list ray :=
  [(1, 0); (1, 1); (0, 1); (-1, 0); (-1, -1); (0, -1)]%Z.

Definition cert : certificate := Certificate net second_argmax ties_first ring.

Definition results : summary := Eval vm_compute in analyse cert.

Lemma analysed : analyse cert = results.
Proof. vm_cast_no_check (eq_refl results). Qed.

Lemma certificate_accepted : accepted results = true.
Proof. reflexivity. Qed.

Open Scope R_scope.

Theorem net_well_formed : well_formed net.
Proof.
  exact (accepted_well_formed cert (checked cert results analysed certificate_accepted)).
Qed.

Theorem error_integrable :
  ex_RInt (error_indicator second_argmax ties_first net) 0 (2 * PI).
Proof. exact (integrable cert results analysed certificate_accepted). Qed.

Theorem error_fraction_exact : error_fraction second_argmax ties_first net = 4 / 8.
Proof.
  apply (error_exact cert results analysed certificate_accepted 4 eq_refl).
  enclose_angles.
Qed.

Theorem tied_fraction_exact : tied_fraction net = 4 / 8.
Proof.
  apply (tied_exact cert results analysed certificate_accepted 4 eq_refl).
  enclose_angles.
Qed.
