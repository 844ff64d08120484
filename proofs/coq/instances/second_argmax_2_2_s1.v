(** * A network of two inputs and 2 hidden units

    The network, its fan, and what follows.  The definitions that the theorems
    use are those of Statement.v; the check is that of Checker.v.  Not part of
    any theorem: the SHA-256 of the network in the text format of Conewise is
    98fe4e9bf02e1995d54e4c61cc7fe2502d7a92c86cd7c6b6bc748968c49b2e1e. *)

From Coquelicot Require Import Coquelicot.
From Coq Require Import Reals QArith ZArith List.
From Conewise Require Import Statement Checker Soundness Bounds.
Import ListNotations.

Definition net : network := {|
  W_hi := [11070735#2097152; -7829021#2097152]%Q;
  W_hh := [[-12766257#67108864; 9749209#4194304];
           [8534277#4194304; 8394497#16777216]]%Q;
  W_oh := [[2751961#524288; -3587767#1048576];
           [-10970297#2097152; 12379483#4194304]]%Q |}.

(** The rays of the fan, counter-clockwise. *)
Definition ring : list ray :=
  [(1, 0); (67108864, 12766257); (23350609582532499341312, 23310384727131804230955); (1, 1);
   (32837294096384, 94480719083595); (0, 1); (-16777216, 8394497); (-1, 0);
   (-11675304791266249670656, -11663412353546483309005); (-1, -1);
   (-46434028093440, -76326761994389); (0, -1)]%Z.

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

Theorem error_fraction_bounds :
  218300746588 / 1000000000000000 <=
  error_fraction second_argmax ties_first net <=
  218300746589 / 1000000000000000.
Proof.
  apply (error_bounds cert results analysed certificate_accepted).
  enclose_angles.
Qed.

Theorem tied_fraction_zero : tied_fraction net = 0.
Proof.
  exact (tied_zero cert results analysed certificate_accepted eq_refl).
Qed.
