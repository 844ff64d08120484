(** * A network of 4 inputs and 2 + 2 + 2 + 2 hidden units

    The network, the cones in which it errs, and a case distinction.  The
    definitions that the theorems use are those of LayeredStatement.v; the check
    is that of Tree.v.  Not part of any theorem: the task is 2nd_argmax, and the
    SHA-256 of the network in the text format of Conewise is
    1da963aee0af0b393271caf8733e3f7a2c53b280501a697d84cea710a29cafc7. *)

From Coq Require Import QArith ZArith NArith List.
From Conewise Require Import LayeredStatement Tree TreeSoundness.
Import ListNotations.

Definition net : network :=
  recurrent 4
    [1#1; -1#1]%Q
    [[1#2; -1#2];
     [-1#2; 1#2]]%Q
    [[-2#1; 1#1];
     [-1#1; 1#1];
     [0#1; 0#1];
     [1#1; -1#1]]%Q.

(** The cones with an error: on each, all of these forms are at least zero. *)
Definition wrong_cones : list cone :=
  [[[0; 0; 0; 1]; [1; 0; 0; -1]; [0; 1; 0; -1]; [0; 0; 1; -1]];
   [[0; 0; 1; 0]; [1; 0; 0; -1]; [0; 1; 0; -1]; [0; 0; -1; 1]];
   [[0; 1; 0; 0]; [1; 0; 0; -1]; [0; -1; 0; 1]; [0; 0; 1; -1]];
   [[1; 0; 0; 0]; [-1; 0; 0; 1]; [0; 1; 0; -1]; [0; 0; 1; -1]];
   [[1; 0; 0; 0]; [0; 1; 0; 0]; [0; 0; 1; 0]; [-1; 0; 0; 1]; [0; -1; 0; 1]; [0; 0; -1; 1]];
   [[1; 0; 0; 0]; [0; 1; 0; 0]; [0; 0; 1; 0]; [0; 0; 0; -1]; [1; 2; 4; 8]];
   [[1; 0; 0; 0]; [-1; -2; -4; -8]; [-1; 1; 0; 0]; [-1; 0; 1; 0]];
   [[0; 1; 0; 0]; [0; 0; 1; 0]; [-1; -2; -4; -8]; [1; -1; 0; 0]; [1; 0; -1; 0]];
   [[0; 0; -1; 0]; [0; 0; 0; 1]; [1; 2; 4; 0]; [1; 0; 0; -1]; [0; 1; 0; -1]];
   [[1; 0; 0; 0]; [0; 1; 0; 0]; [0; 0; -1; 0]; [1; 2; 4; 0]; [-1; 0; 0; 1]; [0; -1; 0; 1]];
   [[-1; -2; -4; 0]; [1; 2; 4; 8]; [1; 0; 0; -1]; [0; 1; 0; -1]];
   [[1; 0; 0; 0]; [0; 1; 0; 0]; [-1; -2; -4; 0]; [1; 2; 4; 8]; [-1; 0; 0; 1]; [0; -1; 0; 1]];
   [[1; 0; 0; 0]; [-1; -2; -4; -8]; [-1; 1; 0; 0]; [-1; 0; 0; 1]];
   [[0; 1; 0; 0]; [0; 0; 0; 1]; [-1; -2; -4; -8]; [1; -1; 0; 0]; [1; 0; 0; -1]];
   [[1; 0; 0; 0]; [0; 1; 0; 0]; [0; 0; -1; 0]; [1; 2; 4; 8]; [0; 0; 1; -1]];
   [[1; 0; 0; 0]; [0; 1; 0; 0]; [0; 0; 0; -1]; [1; 2; 4; 8]; [0; 0; -1; 1]];
   [[0; 1; 0; 0]; [0; 0; -1; 0]; [1; 2; 4; 0]; [-1; -2; -4; -8]; [1; -1; 0; 0]];
   [[0; 1; 0; 0]; [0; 0; 0; -1]; [-1; -2; -4; 0]; [1; -1; 0; 0]];
   [[0; -1; 0; 0]; [0; 0; 0; 1]; [1; 2; 0; 0]; [1; 0; 0; -1]; [0; 0; 1; -1]];
   [[0; -1; 0; 0]; [0; 0; 1; 0]; [1; 2; 0; 0]; [-1; 0; 0; 1]; [0; 0; -1; 1]];
   [[0; 0; 0; 1]; [-1; -2; 0; 0]; [1; 2; 4; 0]; [1; 0; 0; -1]; [0; 0; 1; -1]];
   [[1; 0; 0; 0]; [-1; -2; 0; 0]; [1; 2; 4; 0]; [-1; 0; 0; 1]; [0; 0; -1; 1]];
   [[-1; -2; -4; 0]; [1; 2; 4; 8]; [1; 0; 0; -1]; [0; 0; 1; -1]];
   [[1; 0; 0; 0]; [0; 0; 1; 0]; [-1; -2; -4; 0]; [1; 2; 4; 8]; [-1; 0; 0; 1]; [0; 0; -1; 1]];
   [[1; 0; 0; 0]; [-1; -2; -4; -8]; [-1; 0; 1; 0]; [-1; 0; 0; 1]];
   [[0; 0; 1; 0]; [0; 0; 0; 1]; [-1; -2; -4; -8]; [1; 0; -1; 0]; [1; 0; 0; -1]];
   [[0; -1; 0; 0]; [0; 0; 1; 0]; [1; 2; 0; 0]; [1; 2; 4; 8]; [0; 1; 0; -1]];
   [[0; 0; 1; 0]; [0; 0; 0; -1]; [1; 2; 0; 0]; [1; 2; 4; 8]; [0; -1; 0; 1]];
   [[0; -1; 0; 0]; [0; 0; 1; 0]; [1; 2; 0; 0]; [-1; -2; -4; -8]; [1; 0; -1; 0]];
   [[1; 0; 0; 0]; [-1; -2; 0; 0]; [1; 2; 4; 8]; [0; 1; 0; -1]];
   [[1; 0; 0; 0]; [0; 0; 0; -1]; [-1; -2; 0; 0]; [1; 2; 4; 8]; [0; -1; 0; 1]];
   [[-1; -2; 0; 0]; [1; 2; 4; 0]; [-1; -2; -4; -8]; [1; 0; -1; 0]];
   [[0; 0; 1; 0]; [0; 0; 0; -1]; [-1; -2; -4; 0]; [1; 0; -1; 0]];
   [[0; -1; 0; 0]; [0; 0; -1; 0]; [1; 2; 4; 0]; [-1; 0; 0; 1]];
   [[0; -1; 0; 0]; [1; 2; 0; 0]; [-1; -2; -4; 0]; [1; 2; 4; 8]; [-1; 0; 0; 1]];
   [[0; -1; 0; 0]; [0; 0; 0; 1]; [1; 2; 0; 0]; [-1; -2; -4; -8]; [1; 0; 0; -1]];
   [[1; 0; 0; 0]; [0; 0; -1; 0]; [-1; -2; 0; 0]; [1; 2; 4; 8]; [-1; 0; 0; 1]];
   [[0; 0; -1; 0]; [0; 0; 0; 1]; [-1; -2; 0; 0]; [-1; -2; -4; -8]; [1; 0; 0; -1]];
   [[0; -1; 0; 0]; [0; 0; -1; 0]; [1; 2; 4; 8]; [0; 1; 0; -1]; [0; 0; 1; -1]];
   [[0; -1; 0; 0]; [1; 2; 4; 8]; [0; 1; 0; -1]; [0; 0; -1; 1]];
   [[0; 0; -1; 0]; [1; 2; 4; 8]; [0; -1; 0; 1]; [0; 0; 1; -1]];
   [[0; -1; 0; 0]; [0; 0; -1; 0]; [1; 2; 4; 0]; [-1; -2; -4; -8]];
   [[0; -1; 0; 0]; [0; 0; 0; -1]; [1; 2; 0; 0]; [-1; -2; -4; 0]];
   [[1; 0; 0; 0]; [0; 0; -1; 0]; [0; 0; 0; -1]; [-1; -2; 0; 0]];
   [[-1; 0; 0; 0]; [0; 0; 0; 1]; [1; 2; 0; 0]; [0; 1; 0; -1]; [0; 0; 1; -1]];
   [[-1; 0; 0; 0]; [0; 0; 1; 0]; [1; 2; 0; 0]; [0; -1; 0; 1]; [0; 0; -1; 1]];
   [[0; 0; 0; 1]; [-1; -2; 0; 0]; [1; 2; 4; 0]; [0; 1; 0; -1]; [0; 0; 1; -1]];
   [[0; 1; 0; 0]; [-1; -2; 0; 0]; [1; 2; 4; 0]; [0; -1; 0; 1]; [0; 0; -1; 1]];
   [[-1; -2; -4; 0]; [1; 2; 4; 8]; [0; 1; 0; -1]; [0; 0; 1; -1]];
   [[0; 1; 0; 0]; [0; 0; 1; 0]; [-1; -2; -4; 0]; [1; 2; 4; 8]; [0; -1; 0; 1]; [0; 0; -1; 1]];
   [[0; 1; 0; 0]; [0; 0; 1; 0]; [0; 0; 0; 1]; [-1; -2; -4; -8]];
   [[-1; 0; 0; 0]; [0; 0; 1; 0]; [1; 2; 0; 0]; [1; 2; 4; 8]; [1; 0; 0; -1]];
   [[0; 0; 1; 0]; [0; 0; 0; -1]; [1; 2; 0; 0]; [1; 2; 4; 8]; [-1; 0; 0; 1]];
   [[0; 0; 1; 0]; [1; 2; 0; 0]; [-1; -2; -4; -8]; [-1; 0; 0; 1]];
   [[-1; 0; 0; 0]; [0; 0; 1; 0]; [1; 2; 0; 0]; [-1; -2; -4; -8]; [1; 0; 0; -1]];
   [[0; 1; 0; 0]; [-1; -2; 0; 0]; [1; 2; 4; 8]; [1; 0; 0; -1]];
   [[0; 1; 0; 0]; [0; 0; 0; -1]; [-1; -2; 0; 0]; [1; 2; 4; 8]; [-1; 0; 0; 1]];
   [[0; 1; 0; 0]; [-1; -2; 0; 0]; [1; 2; 4; 0]; [-1; -2; -4; -8]; [-1; 0; 0; 1]];
   [[0; 1; 0; 0]; [-1; -2; 0; 0]; [1; 2; 4; 0]; [-1; -2; -4; -8]; [1; 0; 0; -1]];
   [[0; 1; 0; 0]; [0; 0; 1; 0]; [0; 0; 0; -1]; [-1; -2; -4; 0]; [-1; 0; 0; 1]];
   [[0; 1; 0; 0]; [0; 0; 1; 0]; [-1; -2; -4; 0]; [1; 0; 0; -1]];
   [[-1; 0; 0; 0]; [0; 0; -1; 0]; [1; 2; 4; 0]; [0; -1; 0; 1]];
   [[-1; 0; 0; 0]; [1; 2; 0; 0]; [-1; -2; -4; 0]; [1; 2; 4; 8]; [0; -1; 0; 1]];
   [[0; 0; 0; 1]; [1; 2; 0; 0]; [-1; -2; -4; -8]; [-1; 0; 1; 0]];
   [[-1; 0; 0; 0]; [0; 0; 0; 1]; [1; 2; 0; 0]; [-1; -2; -4; -8]; [1; 0; -1; 0]];
   [[0; 1; 0; 0]; [0; 0; -1; 0]; [-1; -2; 0; 0]; [1; 2; 4; 8]; [0; -1; 0; 1]];
   [[0; 1; 0; 0]; [0; 0; -1; 0]; [0; 0; 0; 1]; [-1; -2; 0; 0]; [-1; -2; -4; -8]; [-1; 0; 1; 0]];
   [[0; 1; 0; 0]; [0; 0; 0; 1]; [-1; -2; 0; 0]; [-1; -2; -4; -8]; [1; 0; -1; 0]];
   [[-1; 0; 0; 0]; [0; 0; -1; 0]; [1; 2; 4; 8]; [1; 0; 0; -1]; [0; 0; 1; -1]];
   [[-1; 0; 0; 0]; [1; 2; 4; 8]; [1; 0; 0; -1]; [0; 0; -1; 1]];
   [[0; 0; -1; 0]; [1; 2; 4; 8]; [-1; 0; 0; 1]; [0; 0; 1; -1]];
   [[0; 0; -1; 0]; [1; 2; 4; 0]; [-1; -2; -4; -8]; [-1; 0; 1; 0]; [-1; 0; 0; 1]];
   [[0; 0; -1; 0]; [1; 2; 4; 0]; [-1; -2; -4; -8]; [-1; 0; 1; 0]; [1; 0; 0; -1]];
   [[1; 2; 4; 0]; [-1; -2; -4; -8]; [1; 0; -1; 0]; [-1; 0; 0; 1]];
   [[0; 0; 0; -1]; [1; 2; 0; 0]; [-1; -2; -4; 0]; [-1; 0; 1; 0]; [-1; 0; 0; 1]];
   [[1; 2; 0; 0]; [-1; -2; -4; 0]; [-1; 0; 1; 0]; [1; 0; 0; -1]];
   [[0; 0; 0; -1]; [1; 2; 0; 0]; [-1; -2; -4; 0]; [1; 0; -1; 0]; [-1; 0; 0; 1]];
   [[0; 1; 0; 0]; [0; 0; -1; 0]; [0; 0; 0; -1]; [-1; -2; 0; 0]; [-1; 0; 1; 0]; [-1; 0; 0; 1]];
   [[0; 1; 0; 0]; [0; 0; -1; 0]; [-1; -2; 0; 0]; [-1; 0; 1; 0]; [1; 0; 0; -1]];
   [[0; 1; 0; 0]; [0; 0; 0; -1]; [-1; -2; 0; 0]; [1; 0; -1; 0]; [-1; 0; 0; 1]];
   [[-1; 0; 0; 0]; [0; -1; 0; 0]; [1; 2; 4; 0]; [0; 0; -1; 1]];
   [[-1; 0; 0; 0]; [0; -1; 0; 0]; [0; 0; 1; 0]; [-1; -2; -4; 0]; [1; 2; 4; 8]; [0; 0; -1; 1]];
   [[0; -1; 0; 0]; [0; 0; 1; 0]; [0; 0; 0; 1]; [-1; -2; -4; -8]; [-1; 1; 0; 0]];
   [[-1; 0; 0; 0]; [0; 0; 1; 0]; [0; 0; 0; 1]; [-1; -2; -4; -8]; [1; -1; 0; 0]];
   [[-1; 0; 0; 0]; [0; -1; 0; 0]; [1; 2; 4; 8]; [1; 0; 0; -1]; [0; 1; 0; -1]];
   [[-1; 0; 0; 0]; [1; 2; 4; 8]; [1; 0; 0; -1]; [0; -1; 0; 1]];
   [[0; -1; 0; 0]; [1; 2; 4; 8]; [-1; 0; 0; 1]; [0; 1; 0; -1]];
   [[0; -1; 0; 0]; [1; 2; 4; 0]; [-1; -2; -4; -8]; [-1; 1; 0; 0]; [-1; 0; 0; 1]];
   [[0; -1; 0; 0]; [1; 2; 4; 0]; [-1; -2; -4; -8]; [-1; 1; 0; 0]; [1; 0; 0; -1]];
   [[1; 2; 4; 0]; [-1; -2; -4; -8]; [1; -1; 0; 0]; [-1; 0; 0; 1]];
   [[0; -1; 0; 0]; [0; 0; 1; 0]; [0; 0; 0; -1]; [-1; -2; -4; 0]; [-1; 1; 0; 0]; [-1; 0; 0; 1]];
   [[0; -1; 0; 0]; [0; 0; 1; 0]; [-1; -2; -4; 0]; [-1; 1; 0; 0]; [1; 0; 0; -1]];
   [[0; 0; 1; 0]; [0; 0; 0; -1]; [-1; -2; -4; 0]; [1; -1; 0; 0]; [-1; 0; 0; 1]];
   [[-1; 0; 0; 0]; [0; -1; 0; 0]; [0; 0; -1; 0]; [1; 2; 4; 8]];
   [[0; -1; 0; 0]; [0; 0; -1; 0]; [0; 0; 0; 1]; [-1; -2; -4; -8]; [-1; 1; 0; 0]; [-1; 0; 1; 0]];
   [[0; -1; 0; 0]; [0; 0; 0; 1]; [-1; -2; -4; -8]; [-1; 1; 0; 0]; [1; 0; -1; 0]];
   [[0; 0; -1; 0]; [0; 0; 0; 1]; [-1; -2; -4; -8]; [1; -1; 0; 0]; [-1; 0; 1; 0]];
   [[0; -1; 0; 0]; [0; 0; -1; 0]; [0; 0; 0; -1]; [-1; 1; 0; 0]; [-1; 0; 1; 0]; [-1; 0; 0; 1]];
   [[0; -1; 0; 0]; [0; 0; -1; 0]; [-1; 1; 0; 0]; [-1; 0; 1; 0]; [1; 0; 0; -1]];
   [[0; -1; 0; 0]; [0; 0; 0; -1]; [-1; 1; 0; 0]; [1; 0; -1; 0]; [-1; 0; 0; 1]];
   [[0; 0; -1; 0]; [0; 0; 0; -1]; [1; -1; 0; 0]; [-1; 0; 1; 0]; [-1; 0; 0; 1]];
   [[-1; 0; 0; 0]; [1; -1; 0; 0]; [1; 0; -1; 0]; [1; 0; 0; -1]]]%Z.

Definition cases : tree :=
  ((Coordinate 0 (Coordinate 1 (Coordinate 2 (Coordinate 3 (Next (Basis [0; 1; 2; 3] (Sign 0
   (Sign 0 (Next (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Next (Compare 0 3
   (Compare 1 3 (Compare 2 3
   (Walls [[0; 1; 2; 3]] [Some 0; Some 0; Some 0; None; None; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0]))
   (Walls [[0; 1; 3; 2]] [Some 0; Some 0; None; Some 0; None; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0]))) (Compare 2 3
   (Walls [[0; 1; 2; 3]] [Some 0; None; Some 0; Some 0; None; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0])) (Basis [4; 0; 1; 2] (Basis [5; 0; 1; 2]
   (Basis [6; 0; 1; 2] (Leaf 3 [0; 0; 0; 0] [1; 2; 3; 3])))))) (Compare 1 3 (Compare 2 3
   (Walls [[0; 1; 2; 3]] [None; Some 0; Some 0; Some 0; None; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0])) (Basis [4; 0; 1; 2] (Basis [5; 0; 1; 2]
   (Basis [6; 0; 1; 2] (Leaf 3 [0; 0; 0; 0] [1; 2; 3; 3]))))) (Compare 2 3 (Basis [4; 0; 1; 2]
   (Basis [5; 0; 1; 2] (Basis [6; 0; 1; 2] (Leaf 3 [0; 0; 0; 0] [1; 2; 3; 3]))))
   (Walls [[0; 3; 1; 2]] [None; None; None; Some 0; None; None; None] (Basis [4; 0; 1; 2]
   (Basis [5; 0; 1; 2] (Leaf 3 [0; 0; 0; 0] [0; 1; 2; 2]))))))))))))))))))))) (Next
   (Basis [0; 1; 2; 3] (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Next (Unit
   (Basis [4; 0; 1; 2] (Sign 1 (Next (Walls [] [None; None; None; None; None]
   (Basis [4; 0; 1; 2] (Basis [0; 3; 1; 2] (Leaf 3 [0; 0; 0; 0] [1; 1; 1; 1])))))))
   (Basis [4; 0; 1; 2] (Sign 1 (Next (Compare 1 0 (Compare 2 0
   (Walls [[0; 2; 1; 3]] [None; Some 0; Some 0; Some 0; None; None; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0])) (Basis [5; 0; 2; 3] (Basis [6; 0; 1; 3]
   (Leaf 0 [1; 1; 1; 1] [1; 2; 3; 3])))) (Compare 2 0 (Basis [5; 0; 2; 3] (Basis [6; 0; 1; 3]
   (Leaf 0 [1; 1; 1; 1] [1; 2; 3; 3])))
   (Walls [[0; 3; 1; 2]] [Some 0; None; None; Some 0; None; None; None] (Basis [4; 0; 1; 2]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 1; 1]))))))))))))))))))))) (Coordinate 3 (Next
   (Basis [0; 1; 2; 3] (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Next (Unit (Basis [4; 0; 1; 3]
   (Sign 1 (Next (Sign 1 (Sign 1 (Next (Compare 0 3 (Compare 1 3
   (Walls [[1; 3; 0; 2]; [1; 4; 0; 2]] [Some 0; Some 1; None; None; None; None; None]
   (Leaf 3 [1; 1; 1; 1] [0; 1; 1; 1])) (Basis [5; 0; 1; 2] (Basis [6; 0; 1; 2]
   (Leaf 3 [1; 1; 1; 1] [2; 3; 3; 3])))) (Compare 1 3 (Basis [5; 0; 1; 2] (Basis [6; 0; 1; 2]
   (Leaf 3 [1; 1; 1; 1] [2; 3; 2; 3])))
   (Walls [[0; 4; 1; 2]] [None; None; None; Some 0; None; None; None] (Basis [0; 3; 4; 1]
   (Basis [5; 0; 1; 2] (Leaf 3 [1; 1; 1; 1] [1; 2; 2; 2])))))))))))) (Basis [4; 0; 1; 3]
   (Sign 1 (Next (Unit (Basis [5; 0; 1; 2] (Sign 2 (Next (Compare 0 3 (Compare 1 3
   (Walls [[0; 1; 2; 3]] [Some 0; Some 0; Some 0; Some 0; None; None; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0])) (Basis [6; 0; 1; 2] (Basis [7; 0; 1; 2]
   (Leaf 3 [2; 2; 2; 2] [3; 4; 4; 4])))) (Compare 1 3 (Basis [6; 0; 1; 2] (Basis [7; 0; 1; 2]
   (Leaf 3 [2; 2; 2; 2] [3; 4; 3; 4])))
   (Walls [[0; 1; 2; 3]] [None; None; Some 0; Some 0; None; None; None; None]
   (Basis [4; 0; 1; 2] (Basis [5; 0; 1; 2] (Leaf 3 [0; 0; 0; 0] [1; 2; 2; 2])))))))))
   (Basis [5; 0; 1; 2] (Sign 2 (Next (Compare 1 0 (Compare 3 0
   (Walls [[0; 2; 1; 3]] [None; Some 0; Some 0; Some 0; Some 0; None; None; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0])) (Basis [6; 0; 2; 3] (Basis [7; 0; 1; 2]
   (Leaf 0 [2; 2; 2; 2] [2; 3; 3; 4])))) (Compare 3 0 (Basis [6; 0; 2; 3] (Basis [7; 0; 1; 2]
   (Leaf 0 [2; 2; 2; 2] [2; 3; 3; 4])))
   (Walls [[0; 3; 1; 2]] [Some 0; None; Some 0; None; Some 0; None; None; None]
   (Basis [4; 0; 1; 2] (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 1]))))))))))))))))))))) (Next
   (Basis [0; 1; 2; 3] (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Next (Unit (Basis [4; 0; 1; 3]
   (Sign 1 (Next (Unit (Basis [5; 0; 1; 2] (Sign 2 (Next (Compare 2 3
   (Walls [[2; 4; 0; 1]; [0; 1; 3; 4]] [None; None; None; Some 0; Some 1; None; None]
   (Leaf 3 [1; 1; 1; 1] [0; 0; 1; 1]))
   (Walls [[2; 4; 0; 1]; [2; 3; 0; 1]] [None; None; Some 0; None; Some 1; None; None]
   (Leaf 3 [1; 1; 1; 1] [1; 1; 0; 1])))))) (Basis [5; 0; 1; 2] (Sign 2 (Next (Compare 1 0
   (Basis [6; 0; 2; 3] (Leaf 0 [2; 2; 2; 2] [2; 3; 3; 3]))
   (Walls [[0; 4; 1; 3]; [2; 3; 0; 1]] [Some 0; None; None; Some 1; None; None; None]
   (Basis [0; 2; 3; 4] (Leaf 0 [1; 1; 1; 1] [1; 0; 0; 2]))))))))))) (Basis [4; 0; 1; 3] (Sign 1
   (Next (Sign 1 (Sign 1 (Next (Compare 1 0 (Basis [5; 0; 2; 3]
   (Leaf 0 [1; 1; 1; 1] [1; 2; 2; 2]))
   (Walls [[0; 3; 1; 2]] [Some 0; None; Some 0; None; None; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0])))))))))))))))))))) (Coordinate 2 (Coordinate 3 (Next
   (Basis [0; 1; 2; 3] (Sign 0 (Sign 0 (Next (Unit (Basis [4; 0; 2; 3] (Sign 1 (Next (Sign 1
   (Sign 1 (Next (Sign 1 (Sign 1 (Next (Compare 0 3 (Compare 2 3
   (Walls [[0; 2; 1; 4]] [Some 0; None; Some 0; None; None; None; None] (Basis [3; 0; 1; 4]
   (Leaf 3 [0; 0; 0; 0] [1; 1; 1; 1]))) (Basis [5; 0; 1; 2] (Basis [6; 0; 1; 2]
   (Leaf 3 [1; 1; 1; 1] [2; 0; 3; 3])))) (Compare 2 3 (Basis [5; 0; 1; 2] (Basis [6; 0; 1; 2]
   (Leaf 3 [1; 1; 1; 1] [2; 2; 3; 3])))
   (Walls [[0; 2; 1; 3]] [Some 0; None; None; Some 0; None; None; None] (Basis [4; 0; 1; 2]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 1; 1])))))))))))))) (Basis [4; 0; 2; 3] (Sign 1 (Next (Unit
   (Basis [5; 0; 1; 3] (Sign 2 (Next (Sign 2 (Sign 2 (Next (Compare 0 3 (Compare 2 3
   (Walls [[0; 3; 1; 2]] [Some 0; Some 0; Some 0; None; None; None; None; None]
   (Basis [4; 0; 1; 3] (Leaf 3 [0; 0; 0; 0] [0; 0; 1; 1]))) (Basis [6; 0; 1; 2]
   (Basis [7; 0; 1; 2] (Leaf 3 [2; 2; 2; 2] [3; 2; 4; 4])))) (Compare 2 3 (Basis [6; 0; 1; 2]
   (Basis [7; 0; 1; 2] (Leaf 3 [2; 2; 2; 2] [3; 3; 4; 4])))
   (Walls [[0; 1; 2; 3]] [None; Some 0; Some 0; Some 0; None; None; None; None]
   (Basis [4; 0; 1; 2] (Leaf 3 [0; 0; 0; 0] [0; 0; 1; 1]))))))))))) (Basis [5; 0; 1; 3] (Sign 2
   (Next (Unit (Basis [6; 0; 1; 2] (Sign 3 (Next (Compare 0 3 (Compare 2 3
   (Walls [[0; 1; 2; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0])) (Basis [7; 0; 1; 2] (Basis [8; 0; 1; 2]
   (Leaf 3 [3; 3; 3; 3] [4; 2; 5; 5])))) (Compare 2 3 (Basis [7; 0; 1; 2] (Basis [8; 0; 1; 2]
   (Leaf 3 [3; 3; 3; 3] [4; 4; 5; 5])))
   (Walls [[0; 1; 2; 3]] [None; Some 0; None; Some 0; Some 0; None; None; None; None]
   (Basis [4; 0; 1; 2] (Basis [5; 0; 1; 2] (Leaf 3 [0; 0; 0; 0] [1; 1; 2; 2])))))))))
   (Basis [6; 0; 1; 2] (Sign 3 (Next (Compare 2 0 (Compare 3 0
   (Walls [[0; 1; 2; 3]] [None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0])) (Basis [7; 0; 1; 3] (Basis [8; 0; 1; 2]
   (Leaf 0 [3; 3; 3; 3] [3; 3; 4; 5])))) (Compare 3 0 (Basis [7; 0; 1; 3] (Basis [8; 0; 1; 2]
   (Leaf 0 [3; 3; 3; 3] [3; 3; 4; 5])))
   (Walls [[0; 3; 1; 2]] [Some 0; Some 0; None; None; Some 0; Some 0; None; None; None]
   (Basis [4; 0; 1; 2] (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 1])))))))))))))))))))))) (Next
   (Basis [0; 1; 2; 3] (Sign 0 (Sign 0 (Next (Unit (Basis [4; 0; 2; 3] (Sign 1 (Next (Sign 1
   (Sign 1 (Next (Unit (Basis [5; 0; 1; 2] (Sign 2 (Next (Compare 1 3
   (Walls [[0; 2; 1; 3]; [0; 4; 1; 2]] [Some 0; None; None; Some 1; None; None; None]
   (Leaf 3 [0; 0; 0; 1] [1; 1; 1; 1]))
   (Walls [[1; 2; 4; 0]] [Some 0; Some 0; None; None; None; None; None] (Basis [3; 0; 1; 4]
   (Leaf 3 [1; 1; 1; 1] [0; 1; 1; 1]))))))) (Basis [5; 0; 1; 2] (Sign 2 (Next (Compare 2 0
   (Basis [6; 0; 1; 3] (Leaf 0 [2; 2; 2; 2] [2; 2; 3; 3]))
   (Walls [[0; 2; 1; 3]] [Some 0; None; None; Some 0; None; None; None] (Basis [4; 0; 1; 3]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 1; 0])))))))))))))) (Basis [4; 0; 2; 3] (Sign 1 (Next (Unit
   (Basis [5; 0; 1; 3] (Sign 2 (Next (Unit (Basis [6; 0; 1; 2] (Sign 3 (Next (Compare 1 3
   (Walls [[0; 1; 2; 3]] [None; Some 0; Some 0; Some 0; None; Some 0; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0]))
   (Walls [[0; 2; 1; 3]] [None; Some 0; Some 0; None; None; Some 0; None; None]
   (Basis [4; 0; 1; 3] (Leaf 3 [0; 0; 0; 0] [0; 1; 0; 1]))))))) (Basis [6; 0; 1; 2] (Sign 3
   (Next (Compare 2 0 (Basis [7; 0; 1; 3] (Leaf 0 [3; 3; 3; 3] [3; 3; 4; 4]))
   (Walls [[0; 1; 3; 2]] [Some 0; Some 0; Some 0; Some 0; None; None; None; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0])))))))))) (Basis [5; 0; 1; 3] (Sign 2 (Next (Sign 2
   (Sign 2 (Next (Compare 2 0 (Basis [6; 0; 1; 3] (Leaf 0 [2; 2; 2; 2] [2; 2; 3; 3]))
   (Walls [[0; 3; 1; 2]] [Some 0; Some 0; None; None; Some 0; None; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0])))))))))))))))))))) (Coordinate 3 (Next
   (Basis [0; 1; 2; 3] (Sign 0 (Sign 0 (Next (Unit (Basis [4; 0; 2; 3] (Sign 1 (Next (Unit
   (Basis [5; 0; 1; 3] (Sign 2 (Next (Sign 2 (Sign 2 (Next (Compare 0 3 (Basis [6; 0; 1; 2]
   (Leaf 3 [2; 2; 2; 2] [3; 2; 1; 3]))
   (Walls [[0; 1; 2; 3]] [Some 0; None; None; Some 0; Some 0; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0]))))))))) (Basis [5; 0; 1; 3] (Sign 2 (Next (Unit
   (Basis [6; 0; 1; 2] (Sign 3 (Next (Compare 0 3 (Basis [7; 0; 1; 2]
   (Leaf 3 [3; 3; 3; 3] [4; 2; 1; 4]))
   (Walls [[0; 1; 2; 3]] [Some 0; None; Some 0; Some 0; None; None; None; None]
   (Basis [4; 0; 1; 2] (Leaf 3 [0; 0; 0; 0] [1; 1; 1; 1]))))))) (Basis [6; 0; 1; 2] (Sign 3
   (Next (Compare 3 0 (Basis [7; 0; 1; 2] (Leaf 0 [3; 3; 3; 3] [3; 3; 3; 4]))
   (Walls [[0; 2; 1; 3]] [Some 0; None; Some 0; None; None; Some 0; None; None]
   (Basis [4; 0; 1; 3] (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 1]))))))))))))))) (Basis [4; 0; 2; 3]
   (Sign 1 (Next (Sign 1 (Sign 1 (Next (Unit (Basis [5; 0; 1; 2] (Sign 2 (Next (Compare 0 3
   (Basis [6; 0; 1; 2] (Leaf 3 [2; 2; 2; 2] [3; 1; 1; 3]))
   (Walls [[0; 2; 1; 3]] [None; Some 0; None; Some 0; None; None; None] (Basis [4; 0; 1; 2]
   (Leaf 3 [0; 0; 0; 0] [1; 1; 1; 1]))))))) (Basis [5; 0; 1; 2] (Sign 2 (Next (Compare 3 0
   (Basis [6; 0; 1; 2] (Leaf 0 [2; 2; 2; 2] [2; 2; 2; 3]))
   (Walls [[1; 4; 0; 2]] [Some 0; Some 0; None; None; None; None; None] (Basis [3; 0; 1; 4]
   (Leaf 0 [0; 0; 1; 1] [1; 0; 1; 1])))))))))))))))))))) (Next (Basis [0; 1; 2; 3] (Sign 0
   (Sign 0 (Next (Unit (Basis [4; 0; 2; 3] (Sign 1 (Next (Unit (Basis [5; 0; 1; 3] (Sign 2
   (Next (Unit (Basis [6; 0; 1; 2] (Sign 3 (Next (Compare 1 3 (Compare 2 3
   (Walls [[0; 1; 2; 3]] [Some 0; None; None; Some 0; Some 0; Some 0; None; None; None]
   (Basis [4; 0; 1; 2] (Leaf 3 [0; 0; 0; 0] [0; 0; 1; 1])))
   (Walls [[0; 1; 2; 3]] [Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0]))) (Compare 2 3
   (Walls [[0; 1; 2; 3]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0])) (Basis [7; 0; 1; 2] (Basis [8; 0; 1; 2]
   (Leaf 3 [3; 3; 3; 3] [2; 4; 5; 5])))))))) (Basis [6; 0; 1; 2] (Sign 3 (Next
   (Walls [[0; 1; 2; 3]] [Some 0; None; None; Some 0; Some 0; None; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0]))))))))) (Basis [5; 0; 1; 3] (Sign 2 (Next (Sign 2 (Sign 2
   (Next (Walls [[0; 2; 1; 3]] [Some 0; None; Some 0; None; None; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0])))))))))))) (Basis [4; 0; 2; 3] (Sign 1 (Next (Sign 1
   (Sign 1 (Next (Sign 1 (Sign 1 (Next (Walls [[0; 3; 1; 2]] [None; Some 0; None; None; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0])))))))))))))))))))) (Coordinate 1 (Coordinate 2
   (Coordinate 3 (Next (Basis [0; 1; 2; 3] (Sign 0 (Sign 0 (Next (Unit (Basis [4; 0; 2; 3]
   (Sign 1 (Next (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Next (Compare 1 3 (Compare 2 3
   (Walls [[0; 2; 1; 4]] [None; Some 0; Some 0; None; None; None; None] (Basis [3; 0; 1; 4]
   (Leaf 3 [0; 0; 0; 0] [0; 1; 1; 1]))) (Basis [5; 0; 1; 2] (Basis [6; 0; 1; 2]
   (Leaf 3 [1; 1; 1; 1] [1; 2; 3; 3])))) (Compare 2 3 (Basis [5; 0; 1; 2] (Basis [6; 0; 1; 2]
   (Leaf 3 [1; 1; 1; 1] [1; 2; 3; 3])))
   (Walls [[0; 2; 1; 3]] [None; Some 0; None; Some 0; None; None; None] (Basis [4; 0; 1; 2]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 1; 1])))))))))))))) (Basis [4; 0; 2; 3] (Sign 1 (Next (Unit
   (Basis [5; 0; 1; 3] (Sign 2 (Next (Sign 2 (Sign 2 (Next (Compare 1 3 (Compare 2 3
   (Walls [[0; 1; 3; 2]] [Some 0; Some 0; Some 0; None; None; None; None; None]
   (Basis [4; 0; 1; 3] (Leaf 3 [0; 0; 0; 0] [0; 0; 1; 1]))) (Basis [6; 0; 1; 2]
   (Basis [7; 0; 1; 2] (Leaf 3 [2; 2; 2; 2] [2; 3; 4; 4])))) (Compare 2 3 (Basis [6; 0; 1; 2]
   (Basis [7; 0; 1; 2] (Leaf 3 [2; 2; 2; 2] [2; 3; 4; 4])))
   (Walls [[0; 1; 2; 3]] [Some 0; None; Some 0; Some 0; None; None; None; None]
   (Basis [4; 0; 1; 2] (Leaf 3 [0; 0; 0; 0] [0; 0; 1; 1]))))))))))) (Basis [5; 0; 1; 3] (Sign 2
   (Next (Unit (Basis [6; 0; 1; 2] (Sign 3 (Next (Compare 1 3 (Compare 2 3
   (Walls [[0; 1; 2; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0])) (Basis [7; 0; 1; 2] (Basis [8; 0; 1; 2]
   (Leaf 3 [3; 3; 3; 3] [2; 4; 5; 5])))) (Compare 2 3 (Basis [7; 0; 1; 2] (Basis [8; 0; 1; 2]
   (Leaf 3 [3; 3; 3; 3] [2; 4; 5; 5])))
   (Walls [[0; 1; 2; 3]] [Some 0; None; None; Some 0; Some 0; None; None; None; None]
   (Basis [4; 0; 1; 2] (Basis [5; 0; 1; 2] (Leaf 3 [0; 0; 0; 0] [0; 1; 2; 2])))))))))
   (Basis [6; 0; 1; 2] (Sign 3 (Next
   (Walls [[0; 1; 2; 3]] [Some 0; None; None; None; Some 0; Some 0; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0]))))))))))))))))))) (Next (Basis [0; 1; 2; 3] (Sign 0
   (Sign 0 (Next (Unit (Basis [4; 0; 2; 3] (Sign 1 (Next (Sign 1 (Sign 1 (Next (Unit
   (Basis [5; 0; 1; 2] (Sign 2 (Next (Compare 0 3
   (Walls [[0; 2; 1; 3]; [0; 4; 1; 2]] [None; Some 0; None; Some 1; None; None; None]
   (Leaf 3 [0; 0; 0; 1] [1; 1; 1; 1]))
   (Walls [[1; 4; 0; 2]] [Some 0; Some 0; None; None; None; None; None] (Basis [3; 0; 1; 4]
   (Leaf 3 [1; 1; 1; 1] [1; 0; 1; 1]))))))) (Basis [5; 0; 1; 2] (Sign 2 (Next (Compare 3 0
   (Walls [[0; 1; 2; 3]] [Some 0; Some 0; None; Some 0; None; None; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0]))
   (Walls [[0; 2; 1; 3]] [None; Some 0; None; Some 0; None; None; None] (Basis [4; 0; 1; 2]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 1])))))))))))))) (Basis [4; 0; 2; 3] (Sign 1 (Next (Unit
   (Basis [5; 0; 1; 3] (Sign 2 (Next (Unit (Basis [6; 0; 1; 2] (Sign 3 (Next (Compare 0 3
   (Walls [[0; 1; 2; 3]] [Some 0; None; Some 0; Some 0; None; Some 0; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0]))
   (Walls [[0; 2; 1; 3]] [Some 0; None; Some 0; None; None; Some 0; None; None]
   (Basis [4; 0; 1; 3] (Leaf 3 [0; 0; 0; 0] [1; 1; 0; 1]))))))) (Basis [6; 0; 1; 2] (Sign 3
   (Next (Compare 3 0
   (Walls [[0; 1; 2; 3]] [Some 0; None; Some 0; Some 0; None; None; None; None]
   (Basis [4; 0; 1; 2] (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 1])))
   (Walls [[0; 1; 2; 3]] [Some 0; None; Some 0; Some 0; None; None; None; None]
   (Basis [4; 0; 1; 2] (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 1]))))))))))) (Basis [5; 0; 1; 3] (Sign 2
   (Next (Sign 2 (Sign 2 (Next (Compare 3 0
   (Walls [[0; 1; 3; 2]] [Some 0; None; None; None; Some 0; None; None] (Basis [4; 0; 1; 2]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 1])))
   (Walls [[0; 1; 2; 3]] [Some 0; None; None; Some 0; Some 0; None; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0])))))))))))))))))))) (Coordinate 3 (Next
   (Basis [0; 1; 2; 3] (Sign 0 (Sign 0 (Next (Unit (Basis [4; 0; 2; 3] (Sign 1 (Next (Unit
   (Basis [5; 0; 1; 3] (Sign 2 (Next (Sign 2 (Sign 2 (Next (Compare 1 3 (Basis [6; 0; 1; 2]
   (Leaf 3 [2; 2; 2; 2] [2; 3; 1; 3]))
   (Walls [[0; 1; 2; 3]] [None; Some 0; None; Some 0; Some 0; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0]))))))))) (Basis [5; 0; 1; 3] (Sign 2 (Next (Unit
   (Basis [6; 0; 1; 2] (Sign 3 (Next (Compare 1 3 (Basis [7; 0; 1; 2]
   (Leaf 3 [3; 3; 3; 3] [2; 4; 1; 4]))
   (Walls [[0; 1; 2; 3]] [None; Some 0; Some 0; Some 0; None; None; None; None]
   (Basis [4; 0; 1; 2] (Leaf 3 [0; 0; 0; 0] [0; 1; 1; 1]))))))) (Basis [6; 0; 1; 2] (Sign 3
   (Next (Compare 2 0
   (Walls [[0; 1; 2; 3]] [Some 0; Some 0; Some 0; None; None; Some 0; None; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0]))
   (Walls [[0; 2; 1; 3]] [None; Some 0; Some 0; None; None; Some 0; None; None]
   (Basis [4; 0; 1; 2] (Leaf 0 [0; 0; 0; 0] [0; 0; 1; 1]))))))))))))))) (Basis [4; 0; 2; 3]
   (Sign 1 (Next (Sign 1 (Sign 1 (Next (Unit (Basis [5; 0; 1; 2] (Sign 2 (Next (Compare 1 3
   (Basis [6; 0; 1; 2] (Leaf 3 [2; 2; 2; 2] [1; 3; 1; 3]))
   (Walls [[0; 2; 1; 3]] [Some 0; None; None; Some 0; None; None; None] (Basis [4; 0; 1; 2]
   (Leaf 3 [0; 0; 0; 0] [0; 1; 1; 1]))))))) (Basis [5; 0; 1; 2] (Sign 2 (Next (Compare 2 0
   (Walls [[0; 3; 1; 2]] [Some 0; None; None; None; None; None; None] (Basis [4; 0; 1; 2]
   (Basis [5; 0; 1; 2] (Leaf 0 [0; 0; 1; 1] [1; 0; 2; 2]))))
   (Walls [[0; 2; 1; 3]; [0; 2; 4; 1]] [Some 0; None; Some 1; None; None; None; None]
   (Leaf 0 [1; 1; 0; 0] [1; 1; 1; 1]))))))))))))))))))) (Next (Basis [0; 1; 2; 3] (Sign 0
   (Sign 0 (Next (Unit (Basis [4; 0; 2; 3] (Sign 1 (Next (Unit (Basis [5; 0; 1; 3] (Sign 2
   (Next (Unit (Basis [6; 0; 1; 2] (Sign 3 (Next (Compare 0 3 (Compare 2 3
   (Walls [[0; 1; 2; 3]] [None; Some 0; None; Some 0; Some 0; Some 0; None; None; None]
   (Basis [4; 0; 1; 2] (Leaf 3 [0; 0; 0; 0] [0; 0; 1; 1])))
   (Walls [[0; 1; 2; 3]] [None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0]))) (Compare 2 3
   (Walls [[0; 2; 3; 1]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0])) (Basis [7; 0; 1; 2] (Basis [8; 0; 1; 2]
   (Leaf 3 [3; 3; 3; 3] [4; 2; 5; 5])))))))) (Basis [6; 0; 1; 2] (Sign 3 (Next (Compare 2 0
   (Compare 3 0
   (Walls [[0; 3; 1; 2]] [Some 0; Some 0; None; Some 0; Some 0; None; None; None; None]
   (Basis [4; 0; 1; 2] (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 1])))
   (Walls [[0; 3; 1; 2]] [Some 0; Some 0; None; Some 0; Some 0; None; None; None; None]
   (Basis [4; 0; 1; 2] (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 1])))) (Compare 3 0
   (Walls [[0; 1; 3; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0])) (Basis [7; 0; 1; 3] (Basis [8; 0; 1; 2]
   (Leaf 0 [3; 3; 3; 3] [3; 3; 4; 5])))))))))))) (Basis [5; 0; 1; 3] (Sign 2 (Next (Sign 2
   (Sign 2 (Next (Compare 2 0 (Compare 3 0
   (Walls [[0; 4; 1; 2]] [Some 0; Some 0; Some 0; None; None; None; None; None]
   (Basis [3; 0; 1; 2] (Leaf 0 [0; 0; 0; 0] [0; 0; 1; 0])))
   (Walls [[0; 1; 2; 3]] [Some 0; Some 0; Some 0; Some 0; None; None; None; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0]))) (Compare 3 0
   (Walls [[0; 4; 1; 2]] [Some 0; Some 0; Some 0; None; None; None; None; None]
   (Basis [3; 0; 1; 2] (Leaf 0 [0; 0; 0; 0] [0; 0; 1; 0]))) (Basis [6; 0; 1; 3]
   (Basis [7; 0; 1; 2] (Leaf 0 [2; 2; 2; 2] [2; 2; 3; 4]))))))))))))))) (Basis [4; 0; 2; 3]
   (Sign 1 (Next (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Next (Compare 2 0 (Compare 3 0
   (Walls [[0; 3; 1; 2]] [Some 0; None; None; None; None; None; None] (Basis [4; 0; 1; 2]
   (Basis [5; 0; 1; 2] (Leaf 0 [0; 0; 0; 0] [0; 0; 1; 2]))))
   (Walls [[0; 2; 1; 4]] [Some 0; None; None; Some 0; None; None; None] (Basis [3; 0; 1; 4]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 1; 1])))) (Compare 3 0
   (Walls [[0; 2; 1; 3]] [Some 0; None; Some 0; None; None; None; None] (Basis [4; 0; 1; 3]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 1]))) (Basis [5; 0; 1; 3] (Basis [6; 0; 1; 2]
   (Leaf 0 [1; 1; 1; 1] [1; 0; 2; 3])))))))))))))))))))))) (Coordinate 2 (Coordinate 3 (Next
   (Basis [0; 1; 2; 3] (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Next (Unit (Basis [4; 0; 1; 3]
   (Sign 1 (Next (Sign 1 (Sign 1 (Next (Compare 2 3 (Basis [5; 0; 1; 2]
   (Leaf 3 [1; 1; 1; 1] [1; 1; 2; 2]))
   (Walls [[0; 1; 2; 3]] [None; None; Some 0; Some 0; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0]))))))))) (Basis [4; 0; 1; 3] (Sign 1 (Next (Unit
   (Basis [5; 0; 1; 2] (Sign 2 (Next (Compare 2 3 (Basis [6; 0; 1; 2]
   (Leaf 3 [2; 2; 2; 2] [1; 1; 3; 3]))
   (Walls [[0; 1; 4; 5]] [None; None; None; Some 0; None; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0])))))) (Basis [5; 0; 1; 2] (Sign 2 (Next (Compare 1 0
   (Walls [[0; 4; 1; 2]; [2; 3; 0; 1]] [Some 0; None; None; None; Some 1; None; None]
   (Leaf 0 [1; 1; 1; 1] [1; 0; 0; 0]))
   (Walls [[0; 4; 1; 2]; [2; 3; 0; 1]] [None; Some 0; None; None; Some 1; None; None]
   (Leaf 0 [1; 1; 1; 1] [1; 0; 1; 1]))))))))))))))))))) (Next (Basis [0; 1; 2; 3] (Sign 0
   (Sign 0 (Next (Sign 0 (Sign 0 (Next (Unit (Basis [4; 0; 1; 3] (Sign 1 (Next (Unit
   (Basis [5; 0; 1; 2] (Sign 2 (Next (Compare 0 3 (Compare 1 3
   (Walls [[0; 1; 2; 3]] [None; None; Some 0; Some 0; Some 0; None; None; None]
   (Basis [4; 0; 1; 2] (Leaf 3 [0; 0; 0; 0] [0; 1; 1; 1])))
   (Walls [[0; 2; 3; 1]] [None; Some 0; Some 0; Some 0; Some 0; None; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0]))) (Compare 1 3
   (Walls [[0; 2; 3; 1]] [Some 0; None; Some 0; Some 0; Some 0; None; None; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0])) (Basis [6; 0; 1; 2] (Basis [7; 0; 1; 2]
   (Leaf 3 [2; 2; 2; 2] [3; 4; 1; 4])))))))) (Basis [5; 0; 1; 2] (Sign 2 (Next (Compare 1 0
   (Compare 3 0 (Walls [[0; 3; 1; 2]] [Some 0; None; Some 0; Some 0; None; None; None; None]
   (Basis [4; 0; 1; 2] (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 1])))
   (Walls [[0; 3; 1; 2]] [Some 0; None; Some 0; Some 0; None; None; None; None]
   (Basis [4; 0; 1; 2] (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 1])))) (Compare 3 0
   (Walls [[0; 1; 3; 2]] [Some 0; Some 0; Some 0; Some 0; None; None; None; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0])) (Basis [6; 0; 2; 3] (Basis [7; 0; 1; 2]
   (Leaf 0 [2; 2; 2; 2] [2; 3; 3; 4])))))))))))) (Basis [4; 0; 1; 3] (Sign 1 (Next (Sign 1
   (Sign 1 (Next (Compare 1 0 (Compare 3 0
   (Walls [[0; 4; 1; 2]] [Some 0; None; None; None; None; None; None] (Basis [2; 3; 0; 1]
   (Basis [5; 0; 1; 2] (Leaf 0 [0; 0; 1; 1] [1; 0; 0; 2]))))
   (Walls [[0; 3; 1; 4]] [Some 0; None; None; Some 0; None; None; None] (Basis [0; 2; 3; 4]
   (Leaf 0 [0; 0; 1; 1] [1; 1; 0; 1])))) (Compare 3 0
   (Walls [[1; 4; 0; 2]; [0; 2; 3; 1]] [Some 0; Some 1; None; None; None; None; None]
   (Leaf 0 [1; 1; 1; 1] [1; 1; 0; 0])) (Basis [5; 0; 2; 3] (Basis [6; 0; 1; 2]
   (Leaf 0 [1; 1; 1; 1] [1; 2; 2; 3]))))))))))))))))))))) (Coordinate 3 (Next
   (Basis [0; 1; 2; 3] (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Next (Unit
   (Basis [4; 0; 1; 2] (Sign 1 (Next (Walls [[0; 1; 2; 3]] [None; None; None; Some 0; None]
   (Leaf 3 [0; 0; 0; 0] [0; 0; 0; 0]))))) (Basis [4; 0; 1; 2] (Sign 1 (Next (Compare 1 0
   (Compare 2 0 (Walls [[0; 4; 1; 2]] [Some 0; None; None; None; None; None; None]
   (Basis [3; 0; 1; 2] (Basis [5; 0; 1; 2] (Leaf 0 [0; 0; 1; 1] [1; 0; 2; 2]))))
   (Walls [[0; 3; 1; 2]; [0; 3; 4; 1]] [Some 0; None; Some 1; None; None; None; None]
   (Leaf 0 [1; 1; 0; 0] [1; 1; 1; 1]))) (Compare 2 0
   (Walls [[0; 4; 1; 2]; [0; 3; 4; 1]] [Some 0; Some 1; None; None; None; None; None]
   (Leaf 0 [1; 1; 0; 0] [1; 1; 1; 1])) (Basis [5; 0; 2; 3] (Basis [6; 0; 1; 3]
   (Leaf 0 [1; 1; 1; 1] [1; 2; 3; 3])))))))))))))))))))) (Next (Basis [0; 1; 2; 3] (Sign 0
   (Sign 0 (Next (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Next (Compare 1 0
   (Compare 2 0 (Compare 3 0 (Walls [[0; 3; 1; 2]] [Some 0; None; None; None; None; None; None]
   (Basis [4; 0; 1; 2] (Basis [5; 0; 1; 2] (Leaf 0 [0; 0; 0; 0] [0; 0; 1; 2]))))
   (Walls [[0; 2; 1; 4]] [Some 0; None; None; Some 0; None; None; None] (Basis [3; 0; 1; 4]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 1; 1])))) (Compare 3 0
   (Walls [[0; 2; 1; 3]] [Some 0; None; Some 0; None; None; None; None] (Basis [4; 0; 1; 3]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 1]))) (Basis [4; 0; 2; 3] (Basis [5; 0; 1; 3]
   (Basis [6; 0; 1; 2] (Leaf 0 [0; 0; 0; 0] [0; 1; 2; 3])))))) (Compare 2 0 (Compare 3 0
   (Walls [[0; 3; 1; 2]] [Some 0; Some 0; None; None; None; None; None] (Basis [4; 0; 1; 2]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 1]))) (Basis [4; 0; 2; 3] (Basis [5; 0; 1; 3]
   (Basis [6; 0; 1; 2] (Leaf 0 [0; 0; 0; 0] [0; 1; 2; 3]))))) (Compare 3 0 (Basis [4; 0; 2; 3]
   (Basis [5; 0; 1; 3] (Basis [6; 0; 1; 2] (Leaf 0 [0; 0; 0; 0] [0; 1; 2; 3]))))
   (Walls [[0; 1; 2; 3]] [None; Some 0; Some 0; Some 0; None; None; None]
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0]))))))))))))))))))))))))%N.

Theorem net_well_formed : well_formed net.
Proof. exact (shapes net eq_refl). Qed.

Lemma accepted : errors_of (analyse 1 net cases) = Some wrong_cones.
Proof. vm_cast_no_check (eq_refl (Some wrong_cones)). Qed.

Theorem errors : errs_exactly_in 1 net wrong_cones.
Proof. exact (tree_errors 1 net cases wrong_cones accepted). Qed.
