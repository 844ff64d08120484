(** * A network of 4 inputs and 2 + 3 + 3 + 8 hidden units

    The network, the cones in which it errs, and a case distinction.  The
    definitions that the theorems use are those of LayeredStatement.v; the check
    is that of Tree.v.  Not part of any theorem: the task is 2nd_argmax, and the
    SHA-256 of the network in the text format of Conewise is
    bb47731adedd24c9a98ae8f89e0f9c664ab72956e66191b0436cebdb370fe95a. *)

From Coq Require Import QArith ZArith NArith List.
From Conewise Require Import LayeredStatement Tree TreeSoundness.
Import ListNotations.

Definition net : network :=
  {| inputs := 4;
     hidden_layers := [Layer
         [[];
          []]%Q
         [[1#1; -1#1; 0#1; 0#1];
          [0#1; 0#1; 1#1; -1#1]]%Q;
       Layer
         [[1#1; -1#1];
          [1#1; -1#1];
          [1#1; 0#1]]%Q
         [[0#1; 1#1; 0#1; -1#1];
          [-1#1; 0#1; 1#1; 0#1];
          [0#1; 0#1; 0#1; 0#1]]%Q;
       Layer
         [[-1#1; -1#1; 2#1];
          [0#1; 1#1; 0#1];
          [0#1; 0#1; 1#1]]%Q
         [[-1#1; 1#1; 0#1; 0#1];
          [0#1; 0#1; 0#1; 0#1];
          [0#1; 0#1; 0#1; 0#1]]%Q;
       Layer
         [[-1#1; -1#1; 1#1];
          [1#1; 1#1; -1#1];
          [-1#1; -1#1; 1#1];
          [1#1; 1#1; -1#1];
          [-1#1; -1#1; 1#1];
          [1#1; 1#1; -1#1];
          [-1#1; -1#1; 1#1];
          [1#1; 1#1; -1#1]]%Q
         [[0#1; 0#1; 0#1; 0#1];
          [0#1; 0#1; 0#1; 0#1];
          [-1#1; 1#1; 0#1; 0#1];
          [1#1; -1#1; 0#1; 0#1];
          [-1#1; 0#1; 1#1; 0#1];
          [1#1; 0#1; -1#1; 0#1];
          [-1#1; 0#1; 0#1; 1#1];
          [1#1; 0#1; 0#1; -1#1]]%Q];
     logit_layer := Layer
         [[-1#1; -1#1; 0#1; 0#1; 0#1; 0#1; 0#1; 0#1];
          [0#1; 0#1; -1#1; -1#1; 0#1; 0#1; 0#1; 0#1];
          [0#1; 0#1; 0#1; 0#1; -1#1; -1#1; 0#1; 0#1];
          [0#1; 0#1; 0#1; 0#1; 0#1; 0#1; -1#1; -1#1]]%Q
         [[0#1; 0#1; 0#1; 0#1];
          [0#1; 0#1; 0#1; 0#1];
          [0#1; 0#1; 0#1; 0#1];
          [0#1; 0#1; 0#1; 0#1]]%Q |}.

(** The cones with an error: on each, all of these forms are at least zero. *)
Definition wrong_cones : list cone :=
  []%Z.

Definition cases : tree :=
  ((Coordinate 0 (Coordinate 1 (Coordinate 2 (Coordinate 3 (Next (Unit (Unit (Next (Unit (Unit
   (Basis [4; 0; 2; 3] (Sign 0 (Next (Basis [5; 0; 1; 2] (Sign 1 (Basis [7; 0; 1; 2] (Sign 2
   (Sign 0 (Next (Basis [6; 0; 1; 3] (Sign 3 (Sign 3 (Basis [5; 7; 0; 1] (Sign 4 (Sign 4
   (Sign 4 (Sign 4 (Sign 4 (Sign 4 (Next (Leaf 2 [3; 4; 4; 4] [3; 4; 4; 4])))))))))))))))))))))
   (Basis [4; 0; 2; 3] (Sign 0 (Next (Unit (Sign 0 (Sign 0 (Next (Basis [6; 0; 1; 3] (Sign 1
   (Sign 1 (Basis [8; 0; 1; 3] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Basis [5; 0; 1; 2] (Sign 3
   (Sign 3 (Next (Leaf 2 [1; 2; 3; 3] [1; 2; 3; 3])))))))))))))))) (Sign 0 (Sign 0 (Next
   (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [8; 0; 1; 3] (Sign 1 (Sign 1 (Basis [5; 8; 0; 1]
   (Sign 2 (Sign 2 (Next (Leaf 1 [0; 2; 2; 2] [0; 2; 2; 2])))))))))))))))))))) (Unit
   (Basis [4; 0; 2; 3] (Sign 0 (Next (Unit (Basis [7; 0; 1; 2] (Sign 1 (Sign 0 (Next (Sign 1
   (Sign 1 (Sign 0 (Sign 0 (Basis [6; 0; 1; 3] (Sign 2 (Sign 2 (Basis [8; 0; 1; 2] (Sign 3
   (Sign 3 (Next (Leaf 0 [3; 0; 2; 3] [3; 0; 2; 3])))))))))))))))) (Basis [4; 8; 0; 2] (Sign 1
   (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Sign 2
   (Sign 2 (Next (Leaf 3 [1; 1; 2; 2] [1; 1; 2; 2]))))))))))))))))))) (Basis [4; 0; 2; 3]
   (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0
   (Basis [6; 0; 1; 3] (Sign 1 (Sign 1 (Basis [4; 7; 0; 2] (Sign 2 (Sign 2 (Next
   (Leaf 0 [2; 2; 1; 2] [2; 2; 1; 2])))))))))))))))))))))) (Next (Unit (Unit
   (Basis [4; 0; 2; 3] (Sign 0 (Next (Basis [5; 0; 1; 2] (Sign 1 (Basis [7; 0; 1; 3] (Sign 2
   (Sign 0 (Next (Basis [6; 0; 1; 2] (Sign 3 (Sign 3 (Basis [5; 7; 0; 1] (Sign 4 (Sign 4
   (Sign 4 (Sign 4 (Sign 4 (Sign 4 (Next (Leaf 3 [3; 4; 4; 4] [3; 4; 4; 4])))))))))))))))))))))
   (Basis [4; 0; 2; 3] (Sign 0 (Next (Unit (Sign 0 (Sign 0 (Next (Basis [6; 0; 1; 2] (Sign 1
   (Sign 1 (Basis [8; 0; 1; 2] (Sign 2 (Sign 2 (Basis [5; 0; 1; 2] (Sign 3 (Sign 3 (Sign 3
   (Sign 3 (Next (Leaf 3 [1; 2; 3; 3] [1; 2; 3; 3])))))))))))))))) (Sign 0 (Sign 0 (Next
   (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [5; 8; 0; 1] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next
   (Leaf 1 [0; 1; 1; 1] [0; 1; 1; 1]))))))))))))))))))) (Unit (Basis [4; 0; 2; 3] (Sign 0 (Next
   (Unit (Basis [7; 0; 1; 3] (Sign 1 (Sign 0 (Next (Sign 1 (Sign 1 (Sign 0 (Sign 0
   (Basis [8; 0; 1; 3] (Sign 2 (Sign 2 (Basis [6; 0; 1; 2] (Sign 3 (Sign 3 (Next
   (Leaf 0 [3; 0; 2; 3] [3; 0; 2; 3])))))))))))))))) (Basis [4; 8; 0; 3] (Sign 1 (Sign 1 (Next
   (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Next
   (Leaf 2 [1; 1; 2; 2] [1; 1; 2; 2]))))))))))))))))))) (Basis [4; 0; 2; 3] (Sign 0 (Next
   (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [4; 7; 0; 3] (Sign 1
   (Sign 1 (Basis [6; 0; 1; 2] (Sign 2 (Sign 2 (Next
   (Leaf 0 [2; 1; 1; 2] [2; 1; 1; 2]))))))))))))))))))))))) (Unit (Next (Unit (Unit
   (Basis [0; 1; 2; 3] (Sign 0 (Next (Basis [5; 0; 1; 2] (Sign 1 (Basis [7; 0; 1; 2] (Sign 2
   (Sign 2 (Next (Basis [5; 7; 0; 1] (Sign 3 (Sign 3 (Basis [6; 0; 1; 3] (Sign 4 (Sign 4
   (Sign 4 (Sign 4 (Sign 3 (Sign 3 (Next (Leaf 2 [3; 4; 4; 3] [3; 4; 4; 3])))))))))))))))))))))
   (Basis [0; 1; 2; 3] (Sign 0 (Next (Unit (Sign 0 (Sign 0 (Next (Basis [8; 0; 1; 3] (Sign 1
   (Sign 1 (Basis [6; 0; 1; 3] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Basis [5; 0; 1; 2] (Sign 3
   (Sign 3 (Next (Leaf 2 [1; 2; 3; 3] [1; 2; 3; 3])))))))))))))))) (Sign 0 (Sign 0 (Next
   (Sign 0 (Sign 0 (Basis [4; 0; 2; 3] (Sign 1 (Sign 1 (Basis [8; 0; 1; 3] (Sign 2 (Sign 2
   (Basis [5; 8; 0; 1] (Sign 3 (Sign 3 (Next
   (Leaf 0 [3; 1; 3; 3] [3; 1; 3; 3]))))))))))))))))))))) (Unit (Basis [0; 1; 2; 3] (Sign 0
   (Next (Unit (Basis [7; 0; 1; 2] (Sign 1 (Sign 1 (Next (Basis [4; 0; 2; 3] (Sign 2 (Sign 2
   (Sign 2 (Sign 2 (Basis [6; 0; 1; 3] (Sign 3 (Sign 3 (Basis [8; 0; 1; 2] (Sign 4 (Sign 4
   (Next (Leaf 1 [2; 4; 3; 4] [2; 4; 3; 4]))))))))))))))))) (Basis [4; 8; 0; 2] (Sign 1 (Sign 1
   (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Sign 2 (Sign 2
   (Next (Leaf 3 [1; 1; 2; 2] [1; 1; 2; 2]))))))))))))))))))) (Basis [0; 1; 2; 3] (Sign 0 (Next
   (Basis [4; 0; 2; 3] (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Basis [6; 0; 1; 3] (Sign 2 (Sign 2 (Basis [4; 7; 0; 2] (Sign 3 (Sign 3 (Next
   (Leaf 1 [3; 3; 2; 3] [3; 3; 2; 3]))))))))))))))))))))))) (Next (Unit (Unit
   (Basis [0; 1; 2; 3] (Sign 0 (Next (Basis [5; 0; 1; 2] (Sign 1 (Basis [7; 0; 1; 3] (Sign 2
   (Sign 2 (Next (Basis [5; 7; 0; 1] (Sign 3 (Sign 3 (Basis [6; 0; 1; 2] (Sign 4 (Sign 4
   (Sign 3 (Sign 3 (Sign 4 (Sign 4 (Next (Leaf 3 [3; 4; 3; 4] [3; 4; 3; 4])))))))))))))))))))))
   (Basis [0; 1; 2; 3] (Sign 0 (Next (Unit (Sign 0 (Sign 0 (Next (Basis [8; 0; 1; 2] (Sign 1
   (Sign 1 (Basis [6; 0; 1; 2] (Sign 2 (Sign 2 (Basis [5; 0; 1; 2] (Sign 3 (Sign 3 (Sign 3
   (Sign 3 (Next (Leaf 3 [1; 2; 3; 3] [1; 2; 3; 3])))))))))))))))) (Sign 0 (Sign 0 (Next
   (Sign 0 (Sign 0 (Basis [4; 0; 2; 3] (Sign 1 (Sign 1 (Basis [5; 8; 0; 1] (Sign 2 (Sign 2
   (Sign 2 (Sign 2 (Next (Leaf 0 [2; 1; 2; 2] [2; 1; 2; 2])))))))))))))))))))) (Unit
   (Basis [0; 1; 2; 3] (Sign 0 (Next (Unit (Basis [7; 0; 1; 3] (Sign 1 (Sign 1 (Next
   (Basis [4; 0; 2; 3] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Basis [8; 0; 1; 3] (Sign 3 (Sign 3
   (Basis [6; 0; 1; 2] (Sign 4 (Sign 4 (Next (Leaf 1 [2; 4; 3; 4] [2; 4; 3; 4])))))))))))))))))
   (Basis [4; 8; 0; 3] (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Next
   (Leaf 2 [1; 1; 2; 2] [1; 1; 2; 2]))))))))))))))))))) (Basis [0; 1; 2; 3] (Sign 0 (Next
   (Basis [4; 0; 2; 3] (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Basis [4; 7; 0; 3] (Sign 2 (Sign 2 (Basis [6; 0; 1; 2] (Sign 3 (Sign 3 (Next
   (Leaf 1 [2; 3; 2; 3] [2; 3; 2; 3])))))))))))))))))))))))))) (Next (Unit (Basis [2; 3; 0; 1]
   (Sign 0 (Next (Unit (Sign 0 (Basis [4; 0; 2; 3] (Sign 1 (Next (Unit (Sign 1 (Sign 1 (Next
   (Basis [5; 0; 1; 3] (Sign 2 (Sign 2 (Basis [6; 0; 1; 3] (Sign 3 (Sign 3 (Sign 3 (Sign 3
   (Sign 3 (Sign 3 (Next (Leaf 2 [2; 3; 3; 3] [2; 3; 3; 3]))))))))))))))) (Sign 1 (Sign 1 (Next
   (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Basis [6; 0; 1; 3] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Next
   (Leaf 1 [1; 2; 2; 2] [1; 2; 2; 2]))))))))))))))))))) (Sign 0 (Basis [4; 0; 2; 3] (Sign 1
   (Next (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Basis [5; 0; 1; 3]
   (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Next
   (Leaf 0 [2; 1; 2; 2] [2; 1; 2; 2]))))))))))))))))))))))) (Basis [2; 3; 0; 1] (Sign 0 (Next
   (Unit (Sign 0 (Sign 0 (Next (Unit (Sign 0 (Sign 0 (Next (Basis [6; 0; 1; 3] (Sign 1 (Sign 1
   (Basis [5; 0; 1; 3] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Sign 1 (Sign 1 (Next
   (Leaf 2 [1; 2; 2; 1] [1; 2; 2; 1]))))))))))))))) (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0
   (Basis [4; 0; 2; 3] (Sign 1 (Sign 1 (Basis [6; 0; 1; 3] (Sign 2 (Sign 2 (Sign 2 (Sign 2
   (Next (Leaf 0 [2; 1; 2; 2] [2; 1; 2; 2]))))))))))))))))))) (Sign 0 (Sign 0 (Next
   (Basis [4; 0; 2; 3] (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Basis [5; 0; 1; 3] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Next
   (Leaf 1 [1; 2; 2; 2] [1; 2; 2; 2])))))))))))))))))))))))))) (Coordinate 3 (Next (Unit
   (Basis [2; 3; 0; 1] (Sign 0 (Next (Unit (Sign 0 (Basis [4; 0; 2; 3] (Sign 1 (Next (Unit
   (Sign 1 (Sign 1 (Next (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Basis [6; 0; 1; 2] (Sign 3
   (Sign 3 (Sign 3 (Sign 3 (Sign 3 (Sign 3 (Next
   (Leaf 3 [2; 3; 3; 3] [2; 3; 3; 3]))))))))))))))) (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1
   (Sign 1 (Sign 1 (Sign 0 (Sign 0 (Basis [6; 0; 1; 2] (Sign 2 (Sign 2 (Next
   (Leaf 1 [1; 2; 2; 2] [1; 2; 2; 2]))))))))))))))))))) (Sign 0 (Basis [4; 0; 2; 3] (Sign 1
   (Next (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Next
   (Leaf 0 [2; 1; 2; 2] [2; 1; 2; 2]))))))))))))))))))))))) (Basis [2; 3; 0; 1] (Sign 0 (Next
   (Unit (Sign 0 (Sign 0 (Next (Unit (Sign 0 (Sign 0 (Next (Basis [6; 0; 1; 2] (Sign 1 (Sign 1
   (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Sign 1 (Sign 1 (Sign 2 (Sign 2 (Next
   (Leaf 3 [1; 2; 1; 2] [1; 2; 1; 2]))))))))))))))) (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0
   (Basis [4; 0; 2; 3] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Basis [6; 0; 1; 2] (Sign 2 (Sign 2
   (Next (Leaf 0 [2; 1; 2; 2] [2; 1; 2; 2]))))))))))))))))))) (Sign 0 (Sign 0 (Next
   (Basis [4; 0; 2; 3] (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Sign 1 (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Next
   (Leaf 1 [1; 2; 2; 2] [1; 2; 2; 2]))))))))))))))))))))))))) (Next (Unit (Unit (Next
   (Basis [0; 2; 1; 3] (Sign 0 (Sign 0 (Basis [4; 0; 2; 3] (Sign 1 (Next (Sign 0 (Sign 1
   (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next
   (Leaf 1 [1; 1; 0; 0] [1; 1; 0; 0]))))))))))))))))))))) (Next (Basis [0; 3; 1; 2] (Sign 0
   (Sign 0 (Basis [4; 0; 2; 3] (Sign 1 (Next (Sign 0 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1
   (Sign 1 (Sign 1 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next
   (Leaf 1 [1; 1; 0; 0] [1; 1; 0; 0])))))))))))))))))))))) (Unit (Next (Basis [0; 2; 4; 3]
   (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0
   (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0]))))))))))))))))))))
   (Next (Basis [0; 3; 4; 2] (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Next
   (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next
   (Leaf 0 [0; 0; 0; 0] [0; 0; 0; 0]))))))))))))))))))))))))) (Coordinate 2 (Coordinate 3 (Next
   (Basis [0; 1; 2; 3] (Sign 0 (Unit (Next (Unit (Sign 0 (Sign 0 (Next (Basis [4; 0; 1; 2]
   (Sign 1 (Sign 0 (Sign 1 (Next (Basis [5; 0; 1; 3] (Sign 2 (Sign 2 (Sign 1 (Sign 1 (Sign 2
   (Sign 2 (Sign 1 (Sign 1 (Next (Leaf 2 [2; 1; 2; 1] [2; 1; 2; 1]))))))))))))))))))) (Sign 0
   (Sign 0 (Next (Unit (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0
   (Basis [5; 0; 1; 3] (Sign 1 (Sign 1 (Basis [6; 0; 1; 2] (Sign 2 (Sign 2 (Next
   (Leaf 0 [2; 2; 1; 2] [2; 2; 1; 2]))))))))))))))) (Sign 0 (Sign 0 (Next (Basis [6; 0; 1; 2]
   (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Basis [4; 0; 1; 2] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Next
   (Leaf 3 [1; 1; 2; 2] [1; 1; 2; 2]))))))))))))))))))))) (Next (Unit (Sign 0 (Sign 0 (Next
   (Basis [4; 0; 1; 2] (Sign 1 (Sign 1 (Sign 1 (Next (Basis [5; 0; 1; 2] (Sign 2 (Sign 2
   (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 2 (Sign 2 (Next
   (Leaf 3 [2; 1; 1; 2] [2; 1; 1; 2]))))))))))))))))))) (Sign 0 (Sign 0 (Next (Unit (Sign 0
   (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [6; 0; 1; 3] (Sign 1 (Sign 1
   (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Next (Leaf 0 [2; 2; 1; 2] [2; 2; 1; 2])))))))))))))))
   (Sign 0 (Sign 0 (Next (Basis [6; 0; 1; 3] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Basis [4; 0; 1; 2] (Sign 2 (Sign 2 (Next
   (Leaf 2 [1; 1; 2; 2] [1; 2; 2; 2]))))))))))))))))))))))))) (Next (Basis [0; 1; 2; 3] (Sign 0
   (Sign 0 (Next (Unit (Unit (Sign 0 (Next (Sign 0 (Basis [5; 0; 1; 2] (Sign 1 (Sign 1 (Next
   (Basis [4; 0; 1; 3] (Sign 2 (Sign 2 (Sign 1 (Sign 1 (Sign 2 (Sign 2 (Sign 0 (Sign 0 (Next
   (Leaf 2 [2; 1; 2; 0] [2; 1; 2; 0])))))))))))))))))) (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0
   (Next (Basis [4; 0; 1; 3] (Sign 1 (Sign 1 (Sign 0 (Sign 0 (Sign 1 (Sign 1 (Sign 0 (Sign 0
   (Next (Leaf 2 [1; 0; 1; 0] [1; 0; 1; 0])))))))))))))))))) (Unit (Sign 0 (Next (Sign 0
   (Basis [5; 0; 1; 2] (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Basis [4; 0; 1; 3] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Next
   (Leaf 0 [2; 2; 2; 2] [2; 2; 2; 2])))))))))))))))))) (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0
   (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [4; 0; 1; 3] (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Next (Leaf 0 [1; 1; 1; 1] [1; 1; 1; 1]))))))))))))))))))))))))) (Coordinate 3 (Next
   (Basis [0; 1; 2; 3] (Sign 0 (Sign 0 (Next (Unit (Unit (Sign 0 (Next (Sign 0
   (Basis [5; 0; 1; 3] (Sign 1 (Sign 1 (Next (Basis [4; 0; 1; 2] (Sign 2 (Sign 2 (Sign 1
   (Sign 1 (Sign 0 (Sign 0 (Sign 2 (Sign 2 (Next
   (Leaf 3 [2; 1; 0; 2] [2; 1; 0; 2])))))))))))))))))) (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0
   (Next (Basis [4; 0; 1; 2] (Sign 1 (Sign 1 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 1 (Sign 1
   (Next (Leaf 3 [1; 0; 0; 1] [1; 0; 0; 1])))))))))))))))))) (Unit (Sign 0 (Next (Sign 0
   (Basis [5; 0; 1; 3] (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 0 (Sign 0
   (Basis [4; 0; 1; 2] (Sign 2 (Sign 2 (Next
   (Leaf 0 [2; 2; 2; 2] [2; 2; 2; 2])))))))))))))))))) (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0
   (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [4; 0; 1; 2] (Sign 1 (Sign 1
   (Next (Leaf 0 [1; 1; 1; 1] [1; 1; 1; 1])))))))))))))))))))))))) (Next (Basis [0; 1; 2; 3]
   (Sign 0 (Unit (Next (Sign 0 (Unit (Sign 0 (Next (Basis [4; 0; 1; 2] (Sign 1
   (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Next (Sign 2 (Sign 2 (Basis [4; 5; 0; 1] (Sign 3
   (Sign 3 (Sign 3 (Sign 3 (Sign 3 (Sign 3 (Next
   (Leaf 2 [2; 3; 3; 3] [2; 3; 3; 3]))))))))))))))))))) (Sign 0 (Next (Unit (Sign 0 (Sign 0
   (Next (Sign 0 (Sign 0 (Basis [6; 0; 1; 3] (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Basis [4; 0; 1; 2] (Sign 2 (Sign 2 (Next (Leaf 2 [2; 1; 2; 2] [2; 1; 2; 2])))))))))))))))
   (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [6; 0; 1; 3] (Sign 1 (Sign 1
   (Basis [4; 6; 0; 1] (Sign 2 (Sign 2 (Next
   (Leaf 1 [2; 2; 2; 2] [2; 2; 2; 2]))))))))))))))))))))) (Next (Sign 0 (Unit (Sign 0 (Next
   (Basis [4; 0; 1; 2] (Sign 1 (Basis [5; 0; 1; 3] (Sign 2 (Sign 2 (Next (Sign 2 (Sign 2
   (Basis [4; 5; 0; 1] (Sign 3 (Sign 3 (Sign 3 (Sign 3 (Sign 3 (Sign 3 (Next
   (Leaf 3 [2; 3; 3; 3] [2; 3; 3; 3]))))))))))))))))))) (Sign 0 (Next (Unit (Sign 0 (Sign 0
   (Next (Sign 0 (Sign 0 (Basis [6; 0; 1; 2] (Sign 1 (Sign 1 (Basis [4; 0; 1; 2] (Sign 2
   (Sign 2 (Sign 2 (Sign 2 (Next (Leaf 3 [0; 1; 2; 2] [0; 1; 2; 2]))))))))))))))) (Sign 0
   (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [4; 6; 0; 1] (Sign 1 (Sign 1 (Sign 1
   (Sign 1 (Next (Leaf 1 [1; 1; 1; 1] [1; 1; 1; 1]))))))))))))))))))))))))))) (Coordinate 1
   (Coordinate 2 (Coordinate 3 (Next (Basis [0; 1; 2; 3] (Sign 0 (Unit (Next (Unit (Sign 0
   (Sign 0 (Next (Basis [4; 0; 1; 2] (Sign 1 (Sign 0 (Sign 1 (Next (Sign 1 (Sign 1
   (Basis [5; 0; 1; 3] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Sign 1 (Sign 1 (Next
   (Leaf 2 [1; 2; 2; 1] [1; 2; 2; 1]))))))))))))))))))) (Sign 0 (Sign 0 (Next (Unit (Sign 0
   (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [5; 0; 1; 3] (Sign 1 (Sign 1
   (Basis [6; 0; 1; 2] (Sign 2 (Sign 2 (Next (Leaf 1 [2; 2; 1; 2] [2; 2; 1; 2])))))))))))))))
   (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Basis [6; 0; 1; 2] (Sign 1 (Sign 1
   (Basis [4; 0; 1; 2] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Next
   (Leaf 3 [1; 1; 2; 2] [1; 1; 2; 2]))))))))))))))))))))) (Next (Unit (Sign 0 (Sign 0 (Next
   (Basis [4; 0; 1; 2] (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Basis [5; 0; 1; 2]
   (Sign 2 (Sign 2 (Sign 1 (Sign 1 (Sign 2 (Sign 2 (Next
   (Leaf 3 [1; 2; 1; 2] [1; 2; 1; 2]))))))))))))))))))) (Sign 0 (Sign 0 (Next (Unit (Sign 0
   (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [6; 0; 1; 3] (Sign 1 (Sign 1
   (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Next (Leaf 1 [2; 2; 1; 2] [2; 2; 1; 2])))))))))))))))
   (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Basis [6; 0; 1; 3] (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Basis [4; 0; 1; 2] (Sign 2 (Sign 2 (Next
   (Leaf 2 [1; 1; 2; 2] [2; 1; 2; 2]))))))))))))))))))))))))) (Next (Basis [0; 1; 2; 3] (Sign 0
   (Sign 0 (Next (Unit (Unit (Sign 0 (Next (Sign 0 (Basis [5; 0; 1; 2] (Sign 1 (Sign 1 (Next
   (Sign 1 (Sign 1 (Basis [4; 0; 1; 3] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Sign 0 (Sign 0 (Next
   (Leaf 2 [1; 2; 2; 0] [1; 2; 2; 0])))))))))))))))))) (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0
   (Next (Sign 0 (Sign 0 (Basis [4; 0; 1; 3] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 0 (Sign 0
   (Next (Leaf 2 [0; 1; 1; 0] [0; 1; 1; 0])))))))))))))))))) (Unit (Sign 0 (Next (Sign 0
   (Basis [5; 0; 1; 2] (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Basis [4; 0; 1; 3] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Next
   (Leaf 1 [2; 2; 2; 2] [2; 2; 2; 2])))))))))))))))))) (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0
   (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [4; 0; 1; 3] (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Next (Leaf 1 [1; 1; 1; 1] [1; 1; 1; 1]))))))))))))))))))))))))) (Coordinate 3 (Next
   (Basis [0; 1; 2; 3] (Sign 0 (Sign 0 (Next (Unit (Unit (Sign 0 (Next (Sign 0
   (Basis [5; 0; 1; 3] (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Basis [4; 0; 1; 2] (Sign 2
   (Sign 2 (Sign 0 (Sign 0 (Sign 2 (Sign 2 (Next
   (Leaf 3 [1; 2; 0; 2] [1; 2; 0; 2])))))))))))))))))) (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0
   (Next (Sign 0 (Sign 0 (Basis [4; 0; 1; 2] (Sign 1 (Sign 1 (Sign 0 (Sign 0 (Sign 1 (Sign 1
   (Next (Leaf 3 [0; 1; 0; 1] [0; 1; 0; 1])))))))))))))))))) (Unit (Sign 0 (Next (Sign 0
   (Basis [5; 0; 1; 3] (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 0 (Sign 0
   (Basis [4; 0; 1; 2] (Sign 2 (Sign 2 (Next
   (Leaf 1 [2; 2; 2; 2] [2; 2; 2; 2])))))))))))))))))) (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0
   (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [4; 0; 1; 2] (Sign 1 (Sign 1
   (Next (Leaf 1 [1; 1; 1; 1] [1; 1; 1; 1])))))))))))))))))))))))) (Next (Basis [0; 1; 2; 3]
   (Sign 0 (Unit (Next (Sign 0 (Unit (Sign 0 (Next (Basis [4; 0; 1; 2] (Sign 1
   (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Next (Basis [4; 5; 0; 1] (Sign 3 (Sign 3 (Sign 2
   (Sign 2 (Sign 3 (Sign 3 (Sign 3 (Sign 3 (Next
   (Leaf 2 [3; 2; 3; 3] [3; 2; 3; 3]))))))))))))))))))) (Sign 0 (Next (Unit (Sign 0 (Sign 0
   (Next (Basis [6; 0; 1; 3] (Sign 1 (Sign 1 (Sign 0 (Sign 0 (Sign 1 (Sign 1
   (Basis [4; 0; 1; 2] (Sign 2 (Sign 2 (Next (Leaf 2 [1; 2; 2; 2] [1; 2; 2; 2])))))))))))))))
   (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [6; 0; 1; 3] (Sign 1 (Sign 1
   (Basis [4; 6; 0; 1] (Sign 2 (Sign 2 (Next
   (Leaf 0 [2; 2; 2; 2] [2; 2; 2; 2]))))))))))))))))))))) (Next (Sign 0 (Unit (Sign 0 (Next
   (Basis [4; 0; 1; 2] (Sign 1 (Basis [5; 0; 1; 3] (Sign 2 (Sign 2 (Next (Basis [4; 5; 0; 1]
   (Sign 3 (Sign 3 (Sign 2 (Sign 2 (Sign 3 (Sign 3 (Sign 3 (Sign 3 (Next
   (Leaf 3 [3; 2; 3; 3] [3; 2; 3; 3]))))))))))))))))))) (Sign 0 (Next (Unit (Sign 0 (Sign 0
   (Next (Basis [6; 0; 1; 2] (Sign 1 (Sign 1 (Sign 0 (Sign 0 (Basis [4; 0; 1; 2] (Sign 2
   (Sign 2 (Sign 2 (Sign 2 (Next (Leaf 3 [1; 0; 2; 2] [1; 0; 2; 2]))))))))))))))) (Sign 0
   (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [4; 6; 0; 1] (Sign 1 (Sign 1 (Sign 1
   (Sign 1 (Next (Leaf 0 [1; 1; 1; 1] [1; 1; 1; 1])))))))))))))))))))))))))) (Coordinate 2
   (Coordinate 3 (Next (Unit (Unit (Next (Basis [0; 2; 1; 3] (Sign 0 (Sign 0
   (Basis [4; 0; 2; 3] (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1
   (Sign 1 (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Next
   (Leaf 3 [1; 1; 2; 2] [1; 1; 2; 2])))))))))))))))))))))) (Next (Basis [0; 2; 5; 1] (Sign 0
   (Sign 0 (Basis [4; 0; 2; 3] (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1
   (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 0 (Sign 0 (Next
   (Leaf 2 [1; 1; 1; 0] [1; 1; 1; 0])))))))))))))))))))))) (Unit (Next (Basis [1; 2; 0; 3]
   (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0
   (Basis [5; 0; 1; 2] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next
   (Leaf 3 [0; 0; 1; 1] [0; 0; 1; 1]))))))))))))))))))))) (Next (Basis [1; 2; 5; 0] (Sign 0
   (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0
   (Sign 0 (Sign 0 (Sign 0 (Next (Leaf 2 [0; 0; 0; 0] [0; 0; 0; 0]))))))))))))))))))))))) (Next
   (Unit (Basis [2; 3; 0; 1] (Sign 0 (Next (Sign 0 (Unit (Basis [4; 0; 2; 3] (Sign 1 (Next
   (Unit (Basis [5; 0; 1; 2] (Sign 2 (Sign 1 (Next (Sign 2 (Sign 2 (Sign 1 (Sign 1 (Sign 2
   (Sign 2 (Basis [6; 0; 1; 2] (Sign 3 (Sign 3 (Next
   (Leaf 0 [3; 1; 3; 3] [3; 1; 3; 3]))))))))))))))) (Basis [4; 6; 0; 2] (Sign 2 (Sign 2 (Next
   (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Sign 1 (Sign 1 (Sign 2 (Sign 2 (Next
   (Leaf 3 [2; 2; 1; 2] [2; 2; 1; 2])))))))))))))))))) (Basis [4; 0; 2; 3] (Sign 1 (Next
   (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Basis [4; 5; 0; 2] (Sign 2 (Sign 2 (Next
   (Leaf 0 [2; 2; 2; 2] [2; 2; 2; 2]))))))))))))))))))))))) (Basis [2; 3; 0; 1] (Sign 0 (Next
   (Sign 0 (Unit (Sign 0 (Next (Unit (Basis [5; 0; 1; 2] (Sign 1 (Sign 1 (Next
   (Basis [4; 0; 2; 3] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Sign 1 (Sign 1 (Basis [6; 0; 1; 2]
   (Sign 3 (Sign 3 (Next (Leaf 1 [2; 3; 3; 3] [2; 3; 3; 3])))))))))))))))) (Basis [4; 6; 0; 2]
   (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 0 (Sign 0 (Sign 1 (Sign 1 (Next
   (Leaf 3 [1; 1; 0; 1] [1; 1; 0; 1]))))))))))))))))) (Sign 0 (Next (Basis [4; 0; 2; 3] (Sign 1
   (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 0 (Sign 0 (Basis [4; 5; 0; 2]
   (Sign 2 (Sign 2 (Next (Leaf 1 [2; 2; 0; 2] [2; 2; 0; 2]))))))))))))))))))))))))))
   (Coordinate 3 (Next (Unit (Basis [2; 3; 0; 1] (Sign 0 (Next (Sign 0 (Unit
   (Basis [4; 0; 2; 3] (Sign 1 (Next (Unit (Basis [5; 0; 1; 3] (Sign 2 (Sign 1 (Next (Sign 2
   (Sign 2 (Sign 1 (Sign 1 (Basis [6; 0; 1; 3] (Sign 3 (Sign 3 (Sign 3 (Sign 3 (Next
   (Leaf 0 [3; 1; 3; 3] [3; 1; 3; 3]))))))))))))))) (Basis [4; 6; 0; 3] (Sign 2 (Sign 2 (Next
   (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Sign 1 (Sign 1 (Next
   (Leaf 2 [2; 2; 2; 1] [2; 2; 2; 1])))))))))))))))))) (Basis [4; 0; 2; 3] (Sign 1 (Next
   (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Basis [4; 5; 0; 3] (Sign 2
   (Sign 2 (Sign 2 (Sign 2 (Next (Leaf 0 [2; 2; 2; 2] [2; 2; 2; 2])))))))))))))))))))))))
   (Basis [2; 3; 0; 1] (Sign 0 (Next (Sign 0 (Unit (Sign 0 (Next (Unit (Basis [5; 0; 1; 3]
   (Sign 1 (Sign 1 (Next (Basis [4; 0; 2; 3] (Sign 2 (Sign 2 (Sign 2 (Sign 2
   (Basis [6; 0; 1; 3] (Sign 3 (Sign 3 (Sign 3 (Sign 3 (Next
   (Leaf 1 [2; 3; 3; 3] [2; 3; 3; 3])))))))))))))))) (Basis [4; 6; 0; 3] (Sign 1 (Sign 1 (Next
   (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 0 (Sign 0 (Next
   (Leaf 2 [1; 1; 1; 0] [1; 1; 1; 0]))))))))))))))))) (Sign 0 (Next (Basis [4; 0; 2; 3] (Sign 1
   (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Basis [4; 5; 0; 3] (Sign 2 (Sign 2
   (Sign 0 (Sign 0 (Next (Leaf 1 [2; 2; 2; 0] [2; 2; 2; 0]))))))))))))))))))))))))) (Next (Unit
   (Unit (Next (Unit (Unit (Basis [4; 0; 2; 3] (Sign 0 (Next (Basis [5; 0; 1; 2] (Sign 1
   (Basis [7; 0; 1; 2] (Sign 2 (Sign 0 (Next (Basis [6; 0; 1; 3] (Sign 3 (Sign 3
   (Basis [5; 7; 0; 1] (Sign 4 (Sign 4 (Sign 4 (Sign 4 (Sign 4 (Sign 4 (Next
   (Leaf 2 [3; 4; 4; 4] [3; 4; 4; 4]))))))))))))))))))))) (Basis [4; 0; 2; 3] (Sign 0 (Next
   (Unit (Sign 0 (Sign 0 (Next (Basis [6; 0; 1; 3] (Sign 1 (Sign 1 (Basis [8; 0; 1; 3] (Sign 2
   (Sign 2 (Sign 2 (Sign 2 (Basis [5; 0; 1; 2] (Sign 3 (Sign 3 (Next
   (Leaf 2 [1; 2; 3; 3] [1; 2; 3; 3])))))))))))))))) (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0
   (Sign 0 (Sign 0 (Basis [8; 0; 1; 3] (Sign 1 (Sign 1 (Basis [5; 8; 0; 1] (Sign 2 (Sign 2
   (Next (Leaf 1 [0; 2; 2; 2] [0; 2; 2; 2])))))))))))))))))))) (Unit (Basis [4; 0; 2; 3]
   (Sign 0 (Next (Unit (Basis [7; 0; 1; 2] (Sign 1 (Sign 0 (Next (Sign 1 (Sign 1 (Sign 0
   (Sign 0 (Basis [6; 0; 1; 3] (Sign 2 (Sign 2 (Basis [8; 0; 1; 2] (Sign 3 (Sign 3 (Next
   (Leaf 0 [3; 0; 2; 3] [3; 0; 2; 3])))))))))))))))) (Basis [4; 8; 0; 2] (Sign 1 (Sign 1 (Next
   (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Next
   (Leaf 3 [1; 1; 2; 2] [1; 1; 2; 2]))))))))))))))))))) (Basis [4; 0; 2; 3] (Sign 0 (Next
   (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [6; 0; 1; 3] (Sign 1
   (Sign 1 (Basis [4; 7; 0; 2] (Sign 2 (Sign 2 (Next
   (Leaf 0 [2; 2; 1; 2] [2; 2; 1; 2])))))))))))))))))))))) (Next (Unit (Unit
   (Basis [4; 0; 2; 3] (Sign 0 (Next (Basis [5; 0; 1; 2] (Sign 1 (Basis [7; 0; 1; 3] (Sign 2
   (Sign 0 (Next (Basis [6; 0; 1; 2] (Sign 3 (Sign 3 (Basis [5; 7; 0; 1] (Sign 4 (Sign 4
   (Sign 4 (Sign 4 (Sign 4 (Sign 4 (Next (Leaf 3 [3; 4; 4; 4] [3; 4; 4; 4])))))))))))))))))))))
   (Basis [4; 0; 2; 3] (Sign 0 (Next (Unit (Sign 0 (Sign 0 (Next (Basis [6; 0; 1; 2] (Sign 1
   (Sign 1 (Basis [8; 0; 1; 2] (Sign 2 (Sign 2 (Basis [5; 0; 1; 2] (Sign 3 (Sign 3 (Sign 3
   (Sign 3 (Next (Leaf 3 [1; 2; 3; 3] [1; 2; 3; 3])))))))))))))))) (Sign 0 (Sign 0 (Next
   (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [5; 8; 0; 1] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next
   (Leaf 1 [0; 1; 1; 1] [0; 1; 1; 1]))))))))))))))))))) (Unit (Basis [4; 0; 2; 3] (Sign 0 (Next
   (Unit (Basis [7; 0; 1; 3] (Sign 1 (Sign 0 (Next (Sign 1 (Sign 1 (Sign 0 (Sign 0
   (Basis [8; 0; 1; 3] (Sign 2 (Sign 2 (Basis [6; 0; 1; 2] (Sign 3 (Sign 3 (Next
   (Leaf 0 [3; 0; 2; 3] [3; 0; 2; 3])))))))))))))))) (Basis [4; 8; 0; 3] (Sign 1 (Sign 1 (Next
   (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Next
   (Leaf 2 [1; 1; 2; 2] [1; 1; 2; 2]))))))))))))))))))) (Basis [4; 0; 2; 3] (Sign 0 (Next
   (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Basis [4; 7; 0; 3] (Sign 1
   (Sign 1 (Basis [6; 0; 1; 2] (Sign 2 (Sign 2 (Next
   (Leaf 0 [2; 1; 1; 2] [2; 1; 1; 2]))))))))))))))))))))))) (Unit (Next (Unit (Unit
   (Basis [0; 1; 2; 3] (Sign 0 (Next (Basis [5; 0; 1; 2] (Sign 1 (Basis [7; 0; 1; 2] (Sign 2
   (Sign 2 (Next (Basis [5; 7; 0; 1] (Sign 3 (Sign 3 (Basis [6; 0; 1; 3] (Sign 4 (Sign 4
   (Sign 4 (Sign 4 (Sign 3 (Sign 3 (Next (Leaf 2 [3; 4; 4; 3] [3; 4; 4; 3])))))))))))))))))))))
   (Basis [0; 1; 2; 3] (Sign 0 (Next (Unit (Sign 0 (Sign 0 (Next (Basis [8; 0; 1; 3] (Sign 1
   (Sign 1 (Basis [6; 0; 1; 3] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Basis [5; 0; 1; 2] (Sign 3
   (Sign 3 (Next (Leaf 2 [1; 2; 3; 3] [1; 2; 3; 3])))))))))))))))) (Sign 0 (Sign 0 (Next
   (Sign 0 (Sign 0 (Basis [4; 0; 2; 3] (Sign 1 (Sign 1 (Basis [8; 0; 1; 3] (Sign 2 (Sign 2
   (Basis [5; 8; 0; 1] (Sign 3 (Sign 3 (Next
   (Leaf 0 [3; 1; 3; 3] [3; 1; 3; 3]))))))))))))))))))))) (Unit (Basis [0; 1; 2; 3] (Sign 0
   (Next (Unit (Basis [7; 0; 1; 2] (Sign 1 (Sign 1 (Next (Basis [4; 0; 2; 3] (Sign 2 (Sign 2
   (Sign 2 (Sign 2 (Basis [6; 0; 1; 3] (Sign 3 (Sign 3 (Basis [8; 0; 1; 2] (Sign 4 (Sign 4
   (Next (Leaf 1 [2; 4; 3; 4] [2; 4; 3; 4]))))))))))))))))) (Basis [4; 8; 0; 2] (Sign 1 (Sign 1
   (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Sign 2 (Sign 2
   (Next (Leaf 3 [1; 1; 2; 2] [1; 1; 2; 2]))))))))))))))))))) (Basis [0; 1; 2; 3] (Sign 0 (Next
   (Basis [4; 0; 2; 3] (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Basis [6; 0; 1; 3] (Sign 2 (Sign 2 (Basis [4; 7; 0; 2] (Sign 3 (Sign 3 (Next
   (Leaf 1 [3; 3; 2; 3] [3; 3; 2; 3]))))))))))))))))))))))) (Next (Unit (Unit
   (Basis [0; 1; 2; 3] (Sign 0 (Next (Basis [5; 0; 1; 2] (Sign 1 (Basis [7; 0; 1; 3] (Sign 2
   (Sign 2 (Next (Basis [5; 7; 0; 1] (Sign 3 (Sign 3 (Basis [6; 0; 1; 2] (Sign 4 (Sign 4
   (Sign 3 (Sign 3 (Sign 4 (Sign 4 (Next (Leaf 3 [3; 4; 3; 4] [3; 4; 3; 4])))))))))))))))))))))
   (Basis [0; 1; 2; 3] (Sign 0 (Next (Unit (Sign 0 (Sign 0 (Next (Basis [8; 0; 1; 2] (Sign 1
   (Sign 1 (Basis [6; 0; 1; 2] (Sign 2 (Sign 2 (Basis [5; 0; 1; 2] (Sign 3 (Sign 3 (Sign 3
   (Sign 3 (Next (Leaf 3 [1; 2; 3; 3] [1; 2; 3; 3])))))))))))))))) (Sign 0 (Sign 0 (Next
   (Sign 0 (Sign 0 (Basis [4; 0; 2; 3] (Sign 1 (Sign 1 (Basis [5; 8; 0; 1] (Sign 2 (Sign 2
   (Sign 2 (Sign 2 (Next (Leaf 0 [2; 1; 2; 2] [2; 1; 2; 2])))))))))))))))))))) (Unit
   (Basis [0; 1; 2; 3] (Sign 0 (Next (Unit (Basis [7; 0; 1; 3] (Sign 1 (Sign 1 (Next
   (Basis [4; 0; 2; 3] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Basis [8; 0; 1; 3] (Sign 3 (Sign 3
   (Basis [6; 0; 1; 2] (Sign 4 (Sign 4 (Next (Leaf 1 [2; 4; 3; 4] [2; 4; 3; 4])))))))))))))))))
   (Basis [4; 8; 0; 3] (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Basis [5; 0; 1; 2] (Sign 2 (Sign 2 (Next
   (Leaf 2 [1; 1; 2; 2] [1; 1; 2; 2]))))))))))))))))))) (Basis [0; 1; 2; 3] (Sign 0 (Next
   (Basis [4; 0; 2; 3] (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1 (Sign 1 (Sign 1
   (Basis [4; 7; 0; 3] (Sign 2 (Sign 2 (Basis [6; 0; 1; 2] (Sign 3 (Sign 3 (Next
   (Leaf 1 [2; 3; 2; 3] [2; 3; 2; 3])))))))))))))))))))))))))))))))%N.

Theorem net_well_formed : well_formed net.
Proof. exact (shapes net eq_refl). Qed.

Lemma accepted : analyse 1 net cases = Some ([], true).
Proof. vm_cast_no_check (eq_refl (Some (@nil cone, true))). Qed.

Theorem never_wrong : LayeredStatement.never_wrong 1 net.
Proof. exact (tree_never_wrong 1 net cases accepted). Qed.
