(** * A network of two inputs and 4 hidden units

    The network, its fan, and what follows.  The definitions that the theorems
    use are those of Statement.v; the check is that of Checker.v.  Not part of
    any theorem: the SHA-256 of the network in the text format of Conewise is
    5778b9de43a2ab98b787942d37766bb394232606a463990517bc2083a5e5880b. *)

From Coquelicot Require Import Coquelicot.
From Coq Require Import Reals QArith ZArith List.
From Conewise Require Import Statement Checker Soundness Bounds.
Import ListNotations.

Definition net : network := {|
  W_hi := [-15208059#2097152; -9588895#2097152; -16403543#8388608; 9496177#2097152]%Q;
  W_hh := [[-13075743#67108864; -15640667#33554432; 12203287#1073741824; 16703651#8388608];
           [-2553457#8388608; 95693#8388608; -13430979#134217728; 10987817#8388608];
           [14745001#134217728; -12388475#33554432; 7313807#16777216; 10432989#16777216];
           [15877741#16777216; 9866681#8388608; 11733711#8388608; 6080979#33554432]]%Q;
  W_oh := [[-913973#131072; -11479661#2097152; -5112125#4194304; 15919791#4194304];
           [1963319#262144; 1482359#262144; 4042679#2097152; -9041139#2097152]]%Q |}.

(** The rays of the fan, counter-clockwise. *)
Definition ring : list ray :=
  [(1, 0); (19541173184301394558976, 19540342522652906267789); (1, 1);
   (127574445391872, 158620826442227); (80437481308160, 104342255075609);
   (68801446019072, 99073510183053); (0, 1); (-1, 0); (-8215098032128, -163874679717);
   (-65318116040638464, -31723669141675247); (-5147998803722240, -2646909854725189); (-1, -1);
   (-78164692737205578235904, -78167316224748384600983); (-318638825406464, -1053855949197491);
   (0, -1); (33554432, -6080979)]%Z.

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
  605363393422 / 100000000000000000 <=
  error_fraction second_argmax ties_first net <=
  605363393423 / 100000000000000000.
Proof.
  apply (error_bounds cert results analysed certificate_accepted).
  enclose_angles.
Qed.

Theorem tied_fraction_zero : tied_fraction net = 0.
Proof.
  exact (tied_zero cert results analysed certificate_accepted eq_refl).
Qed.
