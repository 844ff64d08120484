(** * A network of two inputs and 2 hidden units

    The network, its fan, and what follows.  The definitions that the theorems
    use are those of Statement.v; the check is that of Checker.v.  Not part of
    any theorem: the SHA-256 of the network in the text format of Conewise is
    64070a096a16a1099720efd8f89ed11d90dbad0fa7b7c05130a268121b82f40f. *)

From Coquelicot Require Import Coquelicot.
From Coq Require Import Reals QArith ZArith List.
From Conewise Require Import Statement Checker Soundness Bounds.
Import ListNotations.

Definition net : network := {|
  W_hi := [-2839031#524288; 8543475#1048576]%Q;
  W_hh := [[-13677639#67108864; 1573355#1048576];
           [8073441#4194304; -146551#262144]]%Q;
  W_oh := [[-6832585#1048576; 6755525#524288];
           [7529919#1048576; -6860349#524288]]%Q |}.

(** The rays of the fan, counter-clockwise. *)
Definition ring : list ray :=
  [(1, 0); (262144, 146551); (41183470738675859456, 41180272582893079275); (1, 1);
   (5953879539712, 13441919108625); (0, 1); (-1, 0); (-67108864, -13677639); (-1, -1);
   (-1317871063637627502592, -1318058368495400565033); (-1990773964800, -2546749919519);
   (0, -1)]%Z.

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
  174892229671 / 10000000000000000 <=
  error_fraction second_argmax ties_first net <=
  174892229672 / 10000000000000000.
Proof.
  apply (error_bounds cert results analysed certificate_accepted).
  enclose_angles.
Qed.

Theorem tied_fraction_zero : tied_fraction net = 0.
Proof.
  exact (tied_zero cert results analysed certificate_accepted eq_refl).
Qed.
