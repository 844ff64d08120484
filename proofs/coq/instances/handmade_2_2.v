(** * A network of two inputs and 2 hidden units

    The network, its fan, and what follows.  The definitions that the theorems
    use are those of Statement.v; the check is that of Checker.v.  Not part of
    any theorem: the SHA-256 of the network in the text format of Conewise is
    b9f3435187f9b732dc7b1c5f1b63ecdad6009b5b8d3227eba61d7872e51cf050. *)

From Coquelicot Require Import Coquelicot.
From Coq Require Import Reals QArith ZArith List.
From Conewise Require Import Statement Checker Soundness Bounds.
Import ListNotations.

Definition net : network := {|
  W_hi := [1#1; -1#1]%Q;
  W_hh := [[-1#1; 1#1];
           [1#1; -1#1]]%Q;
  W_oh := [[1#1; -1#1];
           [-1#1; 1#1]]%Q |}.

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

Theorem error_fraction_zero : error_fraction second_argmax ties_first net = 0.
Proof.
  exact (error_zero cert results analysed certificate_accepted eq_refl).
Qed.

Theorem tied_fraction_zero : tied_fraction net = 0.
Proof.
  exact (tied_zero cert results analysed certificate_accepted eq_refl).
Qed.

Theorem never_wrong : forall x0 x1, x0 <> x1 ->
  answer net x0 x1 = wanted second_argmax x0 x1.
Proof.
  exact (right_everywhere cert results analysed certificate_accepted eq_refl eq_refl).
Qed.
