(** * A network of 3 inputs and 4 + 4 + 4 hidden units

    The network, the cones in which it errs, and a case distinction.  The
    definitions that the theorems use are those of LayeredStatement.v; the check
    is that of Tree.v.  Not part of any theorem: the task is 2nd_argmax, and the
    SHA-256 of the network in the text format of Conewise is
    3d2ab09a74dd8a4ebbd452caac4b65811d571fd58bb0e96c1a8b2c3fafd2742e. *)

From Coq Require Import QArith ZArith NArith List.
From Conewise Require Import LayeredStatement Tree TreeSoundness.
Import ListNotations.

Definition net : network :=
  recurrent 3
    [100#1; 101#1; -101#1; -100#1]%Q
    [[3333#67; -3367#67; 3367#67; -3333#67];
     [3367#67; -3400#67; 3400#67; -3367#67];
     [-3367#67; 3400#67; -3400#67; 3367#67];
     [-3333#67; 3367#67; -3367#67; 3333#67]]%Q
    [[1#1; 1#1; 1#1; 1#1];
     [-100#1; 101#1; 101#1; -100#1];
     [101#1; -100#1; -100#1; 101#1]]%Q.

(** The cones with an error: on each, all of these forms are at least zero. *)
Definition wrong_cones : list cone :=
  [[[1; 0; 0]; [-101; 100; 0]; [-1; 20201; -20200]; [-1; -20200; 20201]];
   [[-100; 101; 0]; [1; -20201; 20200]; [1; 20200; -20201]];
   [[101; -100; 0]; [-1; 20201; -20200]; [-1; -20200; 20201]];
   [[0; 1; 0]; [0; 0; 1]; [100; -101; 0]; [1; -20201; 20200]; [1; 20200; -20201]];
   [[0; 1; 0]; [0; 0; -1]; [1; -20201; 20200]];
   [[0; -1; 0]; [0; 0; 1]; [1; 20200; -20201]];
   [[1; 0; 0]; [0; -1; 0]; [0; 0; -1]; [1; -20201; 20200]; [1; 20200; -20201]];
   [[-1; 0; 0]; [0; 1; 0]; [0; 0; 1]; [-1; 20201; -20200]; [-1; -20200; 20201]];
   [[0; 1; 0]; [0; 0; -1]; [-1; -20200; 20201]];
   [[0; -1; 0]; [0; 0; 1]; [-1; 20201; -20200]];
   [[0; -1; 0]; [0; 0; -1]; [-100; 101; 0]; [-1; 20201; -20200]; [-1; -20200; 20201]];
   [[-101; 100; 0]; [1; -20201; 20200]; [1; 20200; -20201]];
   [[100; -101; 0]; [-1; 20201; -20200]; [-1; -20200; 20201]];
   [[-1; 0; 0]; [101; -100; 0]; [1; -20201; 20200]; [1; 20200; -20201]]]%Z.

Definition cases : tree :=
  ((Coordinate 0 (Coordinate 1 (Coordinate 2 (Next (Basis [0; 1; 2] (Sign 0 (Sign 0 (Sign 0
   (Sign 0 (Next (Unit (Basis [0; 3; 2] (Sign 1 (Sign 1 (Sign 1 (Next (Unit (Basis [0; 3; 4]
   (Sign 2 (Sign 2 (Sign 2 (Next (Leaf 1 [2; 2; 2] [2; 2; 2])))))) (Unit (Basis [5; 0; 1]
   (Sign 2 (Basis [4; 0; 1] (Sign 3 (Next (Lead 0 1 (Lead 0 2
   (Walls [[0; 1; 2]; [0; 1; 3]] [None; Some 0; Some 1; None; Some 0; Some 1; None; None]
   (Leaf 0 [1; 0; 1] [1; 1; 1])) (Basis [7; 0; 1] (Basis [0; 3; 7] (Basis [0; 3; 5]
   (Leaf 2 [4; 5; 5] [6; 5; 6]))))) (Basis [6; 0; 1] (Basis [0; 3; 6]
   (Leaf 1 [4; 4; 5] [5; 5; 5]))))))))) (Basis [5; 0; 1] (Sign 2 (Basis [0; 3; 5] (Sign 3 (Next
   (Lead 2 0 (Basis [6; 0; 1] (Basis [0; 3; 6] (Leaf 2 [4; 5; 5] [5; 3; 5]))) (Basis [6; 0; 1]
   (Leaf 0 [3; 3; 4] [4; 3; 4]))))))))))))))) (Unit (Basis [4; 0; 2] (Sign 1 (Basis [3; 0; 2]
   (Sign 2 (Next (Unit (Unit (Basis [6; 0; 1] (Sign 3 (Basis [5; 0; 1] (Sign 4 (Next (Lead 0 1
   (Lead 2 0 (Basis [8; 0; 1] (Basis [5; 8; 0] (Basis [5; 6; 0] (Leaf 2 [5; 6; 6] [6; 7; 7]))))
   (Basis [7; 0; 2] (Basis [8; 0; 1] (Leaf 0 [4; 5; 6] [6; 5; 6])))) (Basis [7; 0; 2]
   (Basis [5; 7; 0] (Leaf 1 [5; 5; 6] [6; 6; 6]))))))))) (Basis [6; 0; 1] (Sign 3
   (Basis [5; 0; 1] (Sign 4 (Next (Lead 0 1 (Lead 0 2
   (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
   (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [8; 0; 1] (Basis [5; 8; 0] (Basis [5; 6; 0]
   (Leaf 2 [5; 6; 6] [7; 6; 7]))))) (Basis [7; 0; 1] (Basis [5; 7; 0]
   (Leaf 1 [5; 5; 6] [6; 6; 6])))))))))) (Unit (Basis [6; 0; 1] (Sign 3 (Basis [5; 0; 1]
   (Sign 4 (Next (Lead 0 1 (Lead 0 2
   (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
   (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [8; 0; 1] (Basis [5; 8; 0] (Basis [5; 6; 0]
   (Leaf 2 [5; 6; 6] [7; 6; 7]))))) (Basis [7; 0; 1] (Basis [5; 7; 0]
   (Leaf 1 [5; 5; 6] [6; 6; 6]))))))))) (Basis [6; 0; 1] (Sign 3 (Basis [5; 0; 1] (Sign 4 (Next
   (Lead 0 1 (Lead 0 2 (Basis [7; 0; 2] (Basis [8; 0; 1] (Leaf 0 [4; 5; 6] [6; 5; 6])))
   (Basis [8; 0; 1] (Basis [5; 8; 0] (Basis [5; 6; 0] (Leaf 2 [5; 6; 6] [6; 7; 7])))))
   (Basis [7; 0; 2] (Basis [5; 7; 0] (Leaf 1 [5; 5; 6] [6; 6; 6]))))))))))))))))
   (Basis [4; 0; 2] (Sign 1 (Sign 1 (Next (Unit (Unit (Basis [6; 0; 1] (Sign 2 (Basis [0; 4; 6]
   (Sign 3 (Next (Lead 2 0 (Basis [7; 0; 1] (Basis [0; 4; 7] (Leaf 2 [4; 5; 5] [5; 3; 5])))
   (Basis [7; 0; 1] (Leaf 0 [3; 3; 4] [4; 3; 4])))))))) (Basis [6; 0; 1] (Sign 2
   (Basis [5; 0; 1] (Sign 3 (Next (Lead 0 1 (Lead 0 2
   (Walls [[0; 2; 1]; [0; 2; 3]; [0; 2; 4]] [Some 0; None; None; Some 0; None; Some 1; Some 2; None; None]
   (Leaf 0 [2; 1; 2] [2; 2; 2])) (Basis [8; 0; 1] (Basis [0; 4; 8] (Basis [0; 4; 6]
   (Leaf 2 [4; 5; 5] [6; 5; 6]))))) (Basis [7; 0; 1] (Basis [0; 4; 7]
   (Leaf 1 [4; 4; 5] [5; 5; 5])))))))))) (Basis [0; 4; 5] (Sign 2 (Sign 2 (Sign 2 (Next
   (Leaf 1 [2; 2; 2] [2; 2; 2])))))))))))))))))))) (Next (Basis [0; 1; 2] (Sign 0 (Sign 0
   (Sign 0 (Sign 0 (Next (Unit (Basis [0; 3; 2] (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1
   (Sign 1 (Sign 1 (Next (Leaf 0 [1; 1; 1] [1; 1; 1]))))))))))) (Unit (Basis [4; 0; 2] (Sign 1
   (Basis [3; 0; 2] (Sign 2 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next (Lead 0 1
   (Basis [5; 0; 2] (Leaf 0 [2; 3; 3] [3; 3; 3])) (Basis [5; 0; 2]
   (Leaf 1 [3; 3; 3] [3; 3; 1]))))))))))))) (Basis [4; 0; 2] (Sign 1 (Sign 1 (Next (Unit
   (Sign 0 (Sign 0 (Basis [5; 0; 1] (Sign 2 (Next (Lead 1 0 (Basis [6; 0; 1]
   (Leaf 1 [3; 3; 0] [1; 3; 0]))
   (Walls [[0; 1; 2]] [Some 0; None; None; Some 0; Some 0; Some 0; None]
   (Leaf 0 [0; 0; 0] [0; 0; 0])))))))) (Sign 0 (Sign 0 (Basis [5; 0; 1] (Sign 2 (Next
   (Leaf 1 [1; 2; 1] [1; 2; 0]))))))))))))))))))))) (Coordinate 2 (Next (Basis [0; 1; 2]
   (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Unit
   (Basis [3; 0; 1] (Sign 1 (Sign 1 (Next (Lead 2 0 (Basis [4; 0; 1]
   (Leaf 2 [2; 2; 2] [2; 1; 2])) (Basis [4; 0; 1] (Leaf 0 [1; 1; 2] [2; 2; 2])))))))
   (Basis [3; 0; 1] (Sign 1 (Sign 0 (Next (Lead 2 0 (Basis [4; 0; 1]
   (Leaf 2 [2; 2; 2] [1; 2; 2])) (Walls [[0; 1; 2]] [Some 0; None; None; Some 0; None]
   (Leaf 0 [0; 0; 0] [0; 0; 0]))))))))))))))))))))) (Next (Basis [0; 1; 2] (Sign 0 (Sign 0
   (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Unit (Unit (Basis [4; 0; 1]
   (Sign 1 (Sign 1 (Next (Leaf 2 [0; 0; 1] [0; 1; 1]))))) (Basis [4; 0; 1] (Sign 1
   (Basis [3; 0; 1] (Sign 2 (Next (Lead 0 1 (Lead 0 2
   (Walls [[0; 1; 3]; [0; 2; 4]] [None; None; None; Some 0; Some 1; None; None]
   (Leaf 0 [1; 0; 1] [1; 0; 1])) (Basis [6; 0; 1] (Leaf 2 [3; 3; 3] [1; 3; 3])))
   (Basis [5; 0; 1] (Leaf 1 [3; 3; 3] [3; 3; 3]))))))))) (Basis [0; 1; 3] (Sign 1 (Sign 1
   (Sign 1 (Next (Leaf 1 [1; 1; 1] [1; 1; 1]))))))))))))))))))))) (Coordinate 1 (Coordinate 2
   (Next (Basis [0; 1; 2] (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0
   (Next (Unit (Basis [0; 1; 3] (Sign 1 (Sign 1 (Sign 1 (Next (Leaf 1 [1; 1; 1] [1; 1; 1]))))))
   (Unit (Basis [4; 0; 1] (Sign 1 (Basis [3; 0; 1] (Sign 2 (Next (Lead 0 1 (Lead 0 2
   (Walls [[0; 1; 3]; [0; 2; 4]] [None; None; None; Some 0; Some 1; None; None]
   (Leaf 0 [1; 0; 1] [1; 0; 1])) (Basis [6; 0; 1] (Leaf 2 [3; 3; 3] [1; 3; 3])))
   (Basis [5; 0; 1] (Leaf 1 [3; 3; 3] [3; 3; 3])))))))) (Basis [4; 0; 1] (Sign 1 (Sign 1 (Next
   (Leaf 2 [0; 0; 1] [0; 1; 1]))))))))))))))))))) (Next (Basis [0; 1; 2] (Sign 0 (Sign 0
   (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Unit (Basis [3; 0; 1]
   (Sign 1 (Sign 0 (Next (Lead 2 0 (Basis [4; 0; 1] (Leaf 2 [2; 2; 2] [1; 2; 2]))
   (Walls [[0; 1; 2]] [Some 0; None; None; Some 0; None] (Leaf 0 [0; 0; 0] [0; 0; 0])))))))
   (Basis [3; 0; 1] (Sign 1 (Sign 1 (Next (Lead 2 0 (Basis [4; 0; 1]
   (Leaf 2 [2; 2; 2] [2; 1; 2])) (Basis [4; 0; 1]
   (Leaf 0 [1; 1; 2] [2; 2; 2])))))))))))))))))))))) (Coordinate 2 (Next (Basis [0; 1; 2]
   (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Unit (Unit (Basis [4; 0; 2] (Sign 1 (Sign 1 (Next
   (Unit (Sign 0 (Sign 0 (Basis [5; 0; 1] (Sign 2 (Next (Leaf 1 [1; 2; 1] [1; 2; 0]))))))
   (Sign 0 (Sign 0 (Basis [5; 0; 1] (Sign 2 (Next (Lead 1 0 (Basis [6; 0; 1]
   (Leaf 1 [3; 3; 0] [1; 3; 0]))
   (Walls [[0; 1; 2]] [Some 0; None; None; Some 0; Some 0; Some 0; None]
   (Leaf 0 [0; 0; 0] [0; 0; 0]))))))))))))) (Basis [4; 0; 2] (Sign 1 (Basis [3; 0; 2] (Sign 2
   (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next (Lead 0 1 (Basis [5; 0; 2]
   (Leaf 0 [2; 3; 3] [3; 3; 3])) (Basis [5; 0; 2] (Leaf 1 [3; 3; 3] [3; 3; 1]))))))))))))))
   (Basis [0; 3; 2] (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next
   (Leaf 0 [1; 1; 1] [1; 1; 1]))))))))))))))))))) (Next (Basis [0; 1; 2] (Sign 0 (Sign 0
   (Sign 0 (Sign 0 (Next (Unit (Unit (Basis [4; 0; 2] (Sign 1 (Sign 1 (Next (Unit
   (Basis [0; 4; 5] (Sign 2 (Sign 2 (Sign 2 (Next (Leaf 1 [2; 2; 2] [2; 2; 2])))))) (Unit
   (Basis [6; 0; 1] (Sign 2 (Basis [5; 0; 1] (Sign 3 (Next (Lead 0 1 (Lead 0 2
   (Walls [[0; 2; 1]; [0; 2; 3]; [0; 2; 4]] [Some 0; None; None; Some 0; None; Some 1; Some 2; None; None]
   (Leaf 0 [2; 1; 2] [2; 2; 2])) (Basis [8; 0; 1] (Basis [0; 4; 8] (Basis [0; 4; 6]
   (Leaf 2 [4; 5; 5] [6; 5; 6]))))) (Basis [7; 0; 1] (Basis [0; 4; 7]
   (Leaf 1 [4; 4; 5] [5; 5; 5]))))))))) (Basis [6; 0; 1] (Sign 2 (Basis [0; 4; 6] (Sign 3 (Next
   (Lead 2 0 (Basis [7; 0; 1] (Basis [0; 4; 7] (Leaf 2 [4; 5; 5] [5; 3; 5]))) (Basis [7; 0; 1]
   (Leaf 0 [3; 3; 4] [4; 3; 4])))))))))))))) (Basis [4; 0; 2] (Sign 1 (Basis [3; 0; 2] (Sign 2
   (Next (Unit (Unit (Basis [6; 0; 1] (Sign 3 (Basis [5; 0; 1] (Sign 4 (Next (Lead 0 1
   (Lead 0 2 (Basis [7; 0; 2] (Basis [8; 0; 1] (Leaf 0 [4; 5; 6] [6; 5; 6]))) (Basis [8; 0; 1]
   (Basis [5; 8; 0] (Basis [5; 6; 0] (Leaf 2 [5; 6; 6] [6; 7; 7]))))) (Basis [7; 0; 2]
   (Basis [5; 7; 0] (Leaf 1 [5; 5; 6] [6; 6; 6]))))))))) (Basis [6; 0; 1] (Sign 3
   (Basis [5; 0; 1] (Sign 4 (Next (Lead 0 1 (Lead 0 2
   (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
   (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [8; 0; 1] (Basis [5; 8; 0] (Basis [5; 6; 0]
   (Leaf 2 [5; 6; 6] [7; 6; 7]))))) (Basis [7; 0; 1] (Basis [5; 7; 0]
   (Leaf 1 [5; 5; 6] [6; 6; 6])))))))))) (Unit (Basis [6; 0; 1] (Sign 3 (Basis [5; 0; 1]
   (Sign 4 (Next (Lead 0 1 (Lead 0 2
   (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
   (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [8; 0; 1] (Basis [5; 8; 0] (Basis [5; 6; 0]
   (Leaf 2 [5; 6; 6] [7; 6; 7]))))) (Basis [7; 0; 1] (Basis [5; 7; 0]
   (Leaf 1 [5; 5; 6] [6; 6; 6]))))))))) (Basis [6; 0; 1] (Sign 3 (Basis [5; 0; 1] (Sign 4 (Next
   (Lead 0 1 (Lead 2 0 (Basis [8; 0; 1] (Basis [5; 8; 0] (Basis [5; 6; 0]
   (Leaf 2 [5; 6; 6] [6; 7; 7])))) (Basis [7; 0; 2] (Basis [8; 0; 1]
   (Leaf 0 [4; 5; 6] [6; 5; 6])))) (Basis [7; 0; 2] (Basis [5; 7; 0]
   (Leaf 1 [5; 5; 6] [6; 6; 6]))))))))))))))))) (Basis [0; 3; 2] (Sign 1 (Sign 1 (Sign 1 (Next
   (Unit (Unit (Basis [5; 0; 1] (Sign 2 (Basis [0; 3; 5] (Sign 3 (Next (Lead 2 0
   (Basis [6; 0; 1] (Basis [0; 3; 6] (Leaf 2 [4; 5; 5] [5; 3; 5]))) (Basis [6; 0; 1]
   (Leaf 0 [3; 3; 4] [4; 3; 4])))))))) (Basis [5; 0; 1] (Sign 2 (Basis [4; 0; 1] (Sign 3 (Next
   (Lead 0 1 (Lead 0 2
   (Walls [[0; 1; 2]; [0; 1; 3]] [None; Some 0; Some 1; None; Some 0; Some 1; None; None]
   (Leaf 0 [1; 0; 1] [1; 1; 1])) (Basis [7; 0; 1] (Basis [0; 3; 7] (Basis [0; 3; 5]
   (Leaf 2 [4; 5; 5] [6; 5; 6]))))) (Basis [6; 0; 1] (Basis [0; 3; 6]
   (Leaf 1 [4; 4; 5] [5; 5; 5])))))))))) (Basis [0; 3; 4] (Sign 2 (Sign 2 (Sign 2 (Next
   (Leaf 1 [2; 2; 2] [2; 2; 2]))))))))))))))))))))))))%N.

Theorem net_well_formed : well_formed net.
Proof. exact (shapes net eq_refl). Qed.

Lemma accepted : errors_of (analyse 1 net cases) = Some wrong_cones.
Proof. vm_cast_no_check (eq_refl (Some wrong_cones)). Qed.

Theorem errors : errs_exactly_in 1 net wrong_cones.
Proof. exact (tree_errors 1 net cases wrong_cones accepted). Qed.
