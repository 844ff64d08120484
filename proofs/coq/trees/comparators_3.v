(** * A network of 3 inputs and 1 + 2 + 6 hidden units

    The network, the cones in which it errs, and a case distinction.  The
    definitions that the theorems use are those of LayeredStatement.v; the check
    is that of Tree.v.  Not part of any theorem: the task is 2nd_argmax, and the
    SHA-256 of the network in the text format of Conewise is
    155da291d97de029e9df15b9b5a21c2545c585a3d9b1a9ab4c77a1a64a28d8fe. *)

From Coq Require Import QArith ZArith NArith List.
From Conewise Require Import LayeredStatement Tree TreeSoundness.
Import ListNotations.

Definition net : network :=
  {| inputs := 3;
     hidden_layers := [Layer
         [[]]%Q
         [[1#1; -1#1; 0#1]]%Q;
       Layer
         [[-1#1];
          [-1#1]]%Q
         [[0#1; -1#1; 1#1];
          [1#1; 0#1; -1#1]]%Q;
       Layer
         [[1#1; -1#1];
          [-1#1; 1#1];
          [1#1; -1#1];
          [-1#1; 1#1];
          [1#1; -1#1];
          [-1#1; 1#1]]%Q
         [[1#1; 0#1; -1#1];
          [-1#1; 0#1; 1#1];
          [0#1; 1#1; -1#1];
          [0#1; -1#1; 1#1];
          [0#1; 0#1; 0#1];
          [0#1; 0#1; 0#1]]%Q];
     logit_layer := Layer
         [[-1#1; -1#1; 0#1; 0#1; 0#1; 0#1];
          [0#1; 0#1; -1#1; -1#1; 0#1; 0#1];
          [0#1; 0#1; 0#1; 0#1; -1#1; -1#1]]%Q
         [[0#1; 0#1; 0#1];
          [0#1; 0#1; 0#1];
          [0#1; 0#1; 0#1]]%Q |}.

(** The cones with an error: on each, all of these forms are at least zero. *)
Definition wrong_cones : list cone :=
  []%Z.

Definition cases : tree :=
  ((Coordinate 0 (Coordinate 1 (Coordinate 2 (Next (Unit (Next (Unit (Basis [3; 4; 0] (Sign 0
   (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next
   (Leaf 0 [0; 0; 0] [0; 0; 0]))))))))))) (Unit (Next (Basis [3; 0; 2] (Sign 0 (Sign 0 (Sign 0
   (Sign 0 (Basis [5; 0; 1] (Sign 1 (Sign 1 (Next (Leaf 1 [0; 1; 1] [0; 1; 1]))))))))))) (Next
   (Basis [4; 0; 1] (Sign 0 (Sign 0 (Basis [5; 0; 1] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next
   (Leaf 2 [0; 1; 1] [0; 1; 1])))))))))))))) (Next (Unit (Basis [3; 4; 0] (Sign 0 (Next (Sign 0
   (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Leaf 1 [0; 0; 0] [0; 0; 0]))))))))))) (Unit
   (Next (Basis [0; 1; 2] (Sign 0 (Sign 0 (Basis [3; 0; 2] (Sign 1 (Sign 1 (Basis [5; 0; 1]
   (Sign 2 (Sign 2 (Next (Leaf 0 [2; 1; 2] [2; 1; 2])))))))))))) (Next (Basis [5; 0; 1] (Sign 0
   (Sign 0 (Basis [4; 0; 1] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next
   (Leaf 2 [0; 1; 1] [0; 1; 1])))))))))))))))) (Next (Unit (Next (Basis [0; 2; 1] (Sign 0
   (Sign 0 (Next (Basis [3; 0; 2] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 0 (Sign 0 (Next
   (Leaf 1 [1; 1; 0] [1; 1; 0])))))))))))))) (Next (Basis [0; 2; 3] (Sign 0 (Sign 0 (Next
   (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next
   (Leaf 0 [0; 0; 0] [0; 0; 0])))))))))))))))) (Coordinate 2 (Next (Basis [0; 1; 2] (Sign 0
   (Next (Unit (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [3; 0; 1] (Sign 1 (Sign 1
   (Next (Leaf 0 [1; 1; 1] [1; 1; 1]))))))))))) (Sign 0 (Next (Basis [3; 0; 1] (Sign 1 (Sign 1
   (Sign 0 (Sign 0 (Sign 1 (Sign 1 (Next (Leaf 2 [1; 0; 1] [1; 0; 1])))))))))))))))) (Next
   (Basis [0; 1; 2] (Sign 0 (Next (Sign 0 (Unit (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0
   (Basis [3; 0; 1] (Sign 1 (Sign 1 (Next (Leaf 1 [1; 1; 1] [1; 1; 1])))))))))) (Next (Sign 0
   (Sign 0 (Basis [3; 0; 1] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next
   (Leaf 2 [0; 1; 1] [0; 1; 1])))))))))))))))))) (Coordinate 1 (Coordinate 2 (Next
   (Basis [0; 1; 2] (Sign 0 (Next (Unit (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0
   (Basis [3; 0; 1] (Sign 1 (Sign 1 (Next (Leaf 1 [1; 1; 1] [1; 1; 1]))))))))))) (Sign 0 (Next
   (Sign 0 (Sign 0 (Basis [3; 0; 1] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next
   (Leaf 2 [0; 1; 1] [0; 1; 1])))))))))))))))) (Next (Basis [0; 1; 2] (Sign 0 (Next (Sign 0
   (Unit (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [3; 0; 1] (Sign 1 (Sign 1 (Next
   (Leaf 0 [1; 1; 1] [1; 1; 1])))))))))) (Next (Basis [3; 0; 1] (Sign 1 (Sign 1 (Sign 0 (Sign 0
   (Sign 1 (Sign 1 (Next (Leaf 2 [1; 0; 1] [1; 0; 1]))))))))))))))))) (Coordinate 2 (Next (Unit
   (Next (Basis [0; 2; 1] (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Basis [3; 0; 2] (Sign 1
   (Sign 1 (Sign 1 (Sign 1 (Next (Leaf 0 [1; 1; 1] [1; 1; 1])))))))))))))) (Next
   (Basis [1; 2; 0] (Sign 0 (Sign 0 (Next (Basis [3; 0; 2] (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Sign 0 (Sign 0 (Next (Leaf 1 [1; 1; 0] [1; 1; 0])))))))))))))))) (Next (Unit (Next (Unit
   (Basis [3; 4; 0] (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next
   (Leaf 0 [0; 0; 0] [0; 0; 0]))))))))))) (Unit (Next (Basis [3; 0; 2] (Sign 0 (Sign 0 (Sign 0
   (Sign 0 (Basis [5; 0; 1] (Sign 1 (Sign 1 (Next (Leaf 1 [0; 1; 1] [0; 1; 1]))))))))))) (Next
   (Basis [4; 0; 1] (Sign 0 (Sign 0 (Basis [5; 0; 1] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next
   (Leaf 2 [0; 1; 1] [0; 1; 1])))))))))))))) (Next (Unit (Basis [3; 4; 0] (Sign 0 (Next (Sign 0
   (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Leaf 1 [0; 0; 0] [0; 0; 0]))))))))))) (Unit
   (Next (Basis [0; 1; 2] (Sign 0 (Sign 0 (Basis [3; 0; 2] (Sign 1 (Sign 1 (Basis [5; 0; 1]
   (Sign 2 (Sign 2 (Next (Leaf 0 [2; 1; 2] [2; 1; 2])))))))))))) (Next (Basis [5; 0; 1] (Sign 0
   (Sign 0 (Basis [4; 0; 1] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next
   (Leaf 2 [0; 1; 1] [0; 1; 1]))))))))))))))))))))%N.

Theorem net_well_formed : well_formed net.
Proof. exact (shapes net eq_refl). Qed.

Lemma accepted : analyse 1 net cases = Some ([], true).
Proof. vm_cast_no_check (eq_refl (Some (@nil cone, true))). Qed.

Theorem never_wrong : LayeredStatement.never_wrong 1 net.
Proof. exact (tree_never_wrong 1 net cases accepted). Qed.
