(** * A network of 3 inputs and 4 + 4 + 4 hidden units

    The network, a case distinction, and what follows.  The definitions that
    the theorems use are those of LayeredStatement.v; the check is that of Tree.v.
    Not part of any theorem: the task is argmedian, and the SHA-256 of the network
    in the text format of Conewise is
    3afc250b818ce68448239c76fa3f5da00fb602b74ff69f6dd75af8feb72e7bb9. *)

From Coq Require Import QArith ZArith NArith List.
From Conewise Require Import LayeredStatement Tree TreeSoundness.
Import ListNotations.

Definition net : network :=
  recurrent 3
    [13530235#2097152; -6260977#1048576; 801207#131072; -11260457#2097152]%Q
    [[-13972917#4194304; 1876417#524288; -3265691#1048576; 14576937#4194304];
     [12836979#4194304; -872757#262144; 11843507#4194304; -13744747#4194304];
     [11781373#4194304; -3199005#1048576; 1196901#524288; -11193749#4194304];
     [-10409165#4194304; 11202499#4194304; -8651277#4194304; 9580957#4194304]]%Q
    [[1444969#524288; 13973145#4194304; -7899307#2097152; -8173623#2097152];
     [-13532775#4194304; -13113845#4194304; 5273109#2097152; 1709099#524288];
     [-7512391#134217728; 154097#524288; -8716447#33554432; 12861921#134217728]]%Q.

Definition cases : tree :=
  (Coordinate 0 (Coordinate 1 (Coordinate 2 (Next (Basis [0; 1; 2] (Sign 0 (Sign 0 (Sign 0
  (Sign 0 (Next (Unit (Basis [0; 3; 2] (Sign 1 (Sign 1 (Sign 1 (Next (Unit (Basis [0; 3; 4]
  (Sign 2 (Sign 2 (Sign 2 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [None; Some 0; Some 1; None; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 3; 6] (Leaf 1 [3; 3; 3] [3; 3; 2])))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))))) (Unit (Sign 1 (Sign 1 (Next (Lead 1 0 (Lead 2 1
  (Compare 1 2 (Basis [0; 3; 6] (Basis [7; 0; 1] (Basis [8; 0; 1]
  (Leaf 2 [2; 3; 3] [2; 4; 4]))))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))) (Compare 2 1 (Basis [0; 3; 8] (Basis [7; 0; 1]
  (Leaf 1 [2; 2; 3] [2; 3; 2])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))) (Lead 2 0 (Compare 0 2
  (Walls [[0; 2; 1]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [7; 0; 1] (Basis [0; 3; 6] (Basis [8; 0; 1]
  (Leaf 2 [2; 3; 3] [4; 3; 4]))))) (Compare 2 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [0; 3; 8] (Basis [7; 0; 1]
  (Leaf 0 [1; 2; 3] [3; 2; 2]))))))))) (Sign 1 (Sign 1 (Next (Basis [0; 3; 5]
  (Leaf 1 [1; 1; 1] [1; 1; 2])))))))))))) (Unit (Sign 0 (Sign 0 (Next (Unit (Basis [0; 2; 5]
  (Sign 1 (Unit (Basis [0; 1; 6] (Sign 2 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [5; 8; 0] (Leaf 1 [3; 3; 3] [3; 3; 3]))) (Lead 2 0
  (Walls [[0; 1; 2]; [0; 2; 3]] [Some 0; None; Some 1; Some 0; None; Some 1; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Compare 1 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [0; 6; 9] (Basis [8; 0; 1]
  (Leaf 0 [2; 3; 4] [4; 3; 3]))))))))) (Unit (Next (Lead 1 0 (Lead 2 1 (Basis [5; 8; 0]
  (Basis [9; 0; 1] (Leaf 2 [2; 3; 3] [2; 3; 3]))) (Compare 2 1
  (Walls [[0; 1; 2]; [0; 3; 1]] [Some 0; None; Some 1; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 1; 0] [0; 1; 1])) (Basis [0; 5; 10] (Basis [0; 1; 10]
  (Leaf 1 [2; 2; 3] [2; 3; 3]))))) (Lead 2 0 (Basis [9; 0; 1] (Basis [5; 8; 0]
  (Leaf 2 [2; 3; 3] [2; 3; 3]))) (Compare 2 0 (Basis [0; 7; 10] (Basis [0; 1; 10]
  (Leaf 0 [1; 2; 3] [3; 2; 3])))
  (Walls [[0; 1; 2]] [Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Basis [3; 0; 1] (Leaf 0 [0; 0; 0] [0; 0; 1]))))))) (Next (Compare 1 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 0; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Compare 2 0 (Basis [8; 0; 2] (Basis [9; 0; 1]
  (Leaf 0 [1; 1; 1] [1; 2; 3])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; Some 0; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0]))))))))) (Unit (Unit (Basis [0; 6; 7] (Sign 1 (Next (Lead 1 0
  (Lead 2 1 (Compare 1 2 (Basis [6; 8; 0] (Basis [9; 0; 1] (Basis [10; 0; 1]
  (Leaf 2 [2; 3; 3] [2; 4; 4]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))) (Compare 2 1 (Basis [0; 6; 10] (Basis [9; 0; 1]
  (Leaf 1 [2; 2; 3] [2; 3; 2])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))) (Lead 2 0 (Basis [9; 0; 1] (Basis [6; 8; 0] (Basis [0; 4; 9]
  (Leaf 2 [2; 3; 3] [4; 3; 4])))) (Compare 2 0
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; Some 0; None; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 0 [1; 0; 0] [1; 0; 1])) (Basis [0; 7; 10] (Basis [0; 4; 10]
  (Leaf 0 [1; 2; 3] [3; 2; 3]))))))))) (Unit (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Compare 0 1 (Basis [0; 10; 11] (Basis [0; 6; 11]
  (Leaf 1 [1; 1; 1] [1; 1; 2])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))) (Lead 2 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [6; 10; 0] (Basis [0; 6; 8]
  (Leaf 0 [0; 1; 1] [1; 1; 2])))))) (Next (Compare 2 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 0; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [6; 0; 1] (Basis [0; 6; 8] (Basis [9; 0; 1]
  (Leaf 0 [0; 1; 1] [1; 2; 3])))))))) (Unit (Basis [0; 5; 7] (Sign 1 (Next (Compare 2 1
  (Basis [8; 0; 1] (Leaf 1 [1; 1; 1] [1; 1; 2]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))))) (Unit (Next (Compare 0 1 (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [8; 0; 1] (Basis [9; 0; 2] (Basis [10; 0; 1]
  (Leaf 1 [1; 1; 1] [2; 2; 3])))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))) (Next (Compare 1 0 (Compare 2 0
  (Walls [[0; 1; 2]; [0; 1; 4]] [Some 0; Some 1; Some 1; Some 0; Some 0; None; None; None; Some 1; None; None]
  (Basis [3; 0; 1] (Leaf 0 [1; 1; 1] [1; 2; 1]))) (Basis [9; 0; 2] (Basis [10; 0; 1]
  (Leaf 0 [0; 0; 0] [0; 1; 2])))) (Compare 2 0 (Basis [9; 0; 2] (Basis [10; 0; 1]
  (Leaf 0 [0; 0; 0] [0; 1; 2])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None; None]
  (Basis [3; 0; 1] (Leaf 0 [0; 0; 0] [0; 0; 1]))))))))))))) (Sign 0 (Sign 0 (Next (Unit
  (Basis [0; 4; 5] (Sign 1 (Sign 1 (Sign 1 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; None; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 4; 7] (Leaf 1 [2; 2; 2] [2; 2; 1])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))))) (Unit (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1
  (Compare 1 2 (Basis [0; 4; 7] (Basis [8; 0; 1] (Basis [9; 0; 1]
  (Leaf 2 [1; 2; 2] [1; 3; 3]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))) (Compare 2 1 (Basis [0; 4; 8] (Basis [9; 0; 1]
  (Leaf 1 [1; 1; 1] [1; 1; 2])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))) (Lead 2 0 (Basis [8; 0; 1] (Basis [0; 4; 7] (Basis [0; 4; 8]
  (Leaf 2 [1; 2; 2] [3; 2; 3])))) (Compare 2 0
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 0 [1; 0; 0] [1; 1; 1])) (Basis [0; 4; 9] (Leaf 0 [0; 1; 1] [1; 1; 1])))))))) (Sign 0
  (Sign 0 (Next (Basis [0; 4; 2] (Basis [0; 4; 6]
  (Leaf 1 [0; 0; 0] [1; 1; 2])))))))))))))))))))) (Next (Basis [0; 1; 2] (Sign 0 (Sign 0
  (Sign 0 (Sign 0 (Next (Unit (Basis [0; 3; 2] (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Sign 1
  (Unit (Basis [0; 3; 4] (Sign 2 (Next (Lead 0 2 (Basis [5; 0; 1] (Leaf 0 [2; 1; 3] [3; 2; 1]))
  (Walls [[0; 1; 2]] [None; Some 0; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Unit (Next (Lead 0 2 (Basis [6; 0; 1]
  (Leaf 0 [1; 1; 2] [2; 1; 1]))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Next (Leaf 0 [1; 1; 1] [1; 1; 1]))))))))))) (Unit (Sign 0
  (Sign 0 (Next (Unit (Basis [0; 1; 5] (Sign 1 (Basis [0; 2; 5] (Sign 2 (Sign 2 (Next
  (Leaf 1 [0; 2; 0] [2; 2; 0]))))))) (Unit (Unit (Basis [0; 2; 7] (Sign 1 (Next
  (Basis [0; 2; 4] (Leaf 0 [1; 1; 2] [2; 1; 2]))))) (Unit (Next (Lead 0 1 (Lead 0 2
  (Basis [0; 2; 10] (Leaf 0 [0; 1; 1] [1; 1; 1]))
  (Walls [[0; 2; 1]; [0; 1; 3]; [0; 1; 4]] [Some 0; None; None; Some 0; None; Some 1; Some 1; Some 2; Some 2; None; None]
  (Leaf 2 [2; 1; 2] [2; 2; 2]))) (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; None; None; Some 0; Some 0; Some 1; Some 1; Some 0; Some 0; None; None]
  (Leaf 2 [0; 1; 1] [0; 1; 1])) (Basis [0; 2; 10] (Leaf 1 [1; 1; 1] [1; 1; 0]))))) (Next
  (Basis [0; 2; 8] (Leaf 0 [0; 1; 1] [1; 1; 1]))))) (Basis [0; 2; 6] (Sign 1 (Sign 1 (Next
  (Leaf 1 [1; 1; 1] [1; 1; 0])))))))))) (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Unit
  (Basis [0; 4; 5] (Sign 1 (Next (Leaf 0 [1; 0; 0] [1; 1; 0])))) (Unit (Next (Lead 0 2
  (Basis [7; 0; 1] (Basis [0; 4; 2] (Leaf 0 [0; 0; 1] [1; 2; 2])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Next (Basis [0; 4; 2]
  (Leaf 0 [0; 0; 0] [0; 1; 1])))))))))))))))))))) (Coordinate 2 (Next (Basis [0; 1; 2] (Sign 0
  (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Unit (Basis [0; 3; 2] (Sign 1 (Next (Sign 0
  (Sign 0 (Unit (Basis [0; 3; 4] (Sign 2 (Next (Lead 0 2 (Basis [5; 0; 1] (Basis [0; 1; 4]
  (Leaf 0 [2; 0; 3] [3; 3; 4]))) (Walls [[0; 1; 2]] [Some 0; None; Some 0; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Unit (Next (Lead 0 1 (Lead 0 2 (Compare 2 0
  (Basis [0; 1; 8] (Basis [7; 0; 1] (Leaf 0 [1; 2; 3] [3; 3; 2])))
  (Walls [[0; 1; 2]] [Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0]))) (Compare 0 2 (Basis [7; 0; 1] (Basis [0; 1; 6]
  (Basis [8; 0; 1] (Leaf 2 [2; 3; 3] [4; 3; 4]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Lead 2 1 (Basis [0; 1; 6] (Basis [7; 0; 1]
  (Leaf 2 [2; 3; 3] [2; 0; 3])))
  (Walls [[0; 1; 2]] [Some 0; None; None; Some 0; Some 0; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))) (Next (Basis [0; 1; 5] (Leaf 0 [1; 0; 0] [1; 0; 2]))))))))))
  (Unit (Next (Sign 0 (Sign 0 (Unit (Basis [0; 4; 5] (Sign 1 (Next (Lead 0 2 (Basis [6; 0; 1]
  (Leaf 0 [1; 1; 2] [2; 2; 1]))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Unit (Next (Lead 0 2 (Basis [0; 4; 7]
  (Leaf 0 [0; 1; 1] [1; 1; 1])) (Compare 0 2 (Basis [0; 4; 8] (Basis [0; 2; 4]
  (Leaf 2 [1; 2; 2] [1; 2; 2])))
  (Walls [[0; 1; 2]; [0; 3; 1]] [None; Some 0; Some 1; Some 1; None; Some 0; Some 0; None; None]
  (Leaf 2 [0; 1; 1] [1; 1; 1]))))) (Next (Basis [0; 4; 6] (Leaf 0 [0; 0; 0] [0; 0; 1]))))))))
  (Next (Sign 0 (Sign 0 (Unit (Basis [0; 3; 5] (Sign 1 (Next (Lead 0 2 (Basis [6; 0; 1]
  (Leaf 0 [1; 1; 2] [2; 2; 1]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Unit (Next (Lead 0 2 (Basis [7; 0; 1] (Basis [0; 3; 7]
  (Leaf 0 [0; 0; 1] [1; 1; 2]))) (Compare 0 2 (Basis [0; 3; 8] (Leaf 2 [1; 0; 1] [1; 0; 1]))
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; None; Some 0; Some 0; None; None]
  (Leaf 2 [0; 1; 1] [1; 1; 1]))))) (Next (Basis [0; 3; 6]
  (Leaf 0 [0; 0; 0] [0; 0; 1]))))))))))))))))))) (Next (Basis [0; 1; 2] (Sign 0 (Sign 0 (Sign 0
  (Sign 0 (Next (Sign 0 (Sign 0 (Unit (Basis [0; 3; 2] (Sign 1 (Next (Unit (Basis [0; 3; 4]
  (Sign 2 (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1 (Compare 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [6; 0; 1] (Basis [7; 0; 1]
  (Leaf 2 [0; 3; 3] [1; 4; 4])))) (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [0; 1; 7] (Basis [6; 0; 1]
  (Leaf 1 [3; 3; 4] [4; 4; 3]))))) (Basis [0; 2; 5] (Leaf 2 [0; 3; 3] [3; 3; 3])))))))) (Unit
  (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; None; Some 1; None; Some 1; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 1; 7] (Basis [0; 1; 5]
  (Leaf 1 [2; 2; 2] [2; 2; 3]))))
  (Walls [[0; 1; 2]] [Some 0; None; Some 0; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Sign 0 (Sign 0 (Next (Basis [0; 1; 4]
  (Leaf 1 [0; 1; 0] [0; 1; 2])))))))))) (Unit (Next (Unit (Basis [0; 4; 5] (Sign 1 (Sign 0
  (Sign 0 (Next (Lead 1 0 (Lead 2 1 (Compare 1 2
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [7; 0; 1] (Basis [8; 0; 1]
  (Leaf 2 [0; 2; 2] [0; 3; 3])))) (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [0; 4; 8] (Basis [7; 0; 1]
  (Leaf 1 [2; 2; 3] [3; 3; 2]))))) (Basis [0; 4; 6] (Leaf 2 [0; 2; 2] [0; 2; 2])))))))) (Unit
  (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [None; Some 0; Some 1; Some 1; None; Some 1; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 4; 8] (Basis [0; 4; 6]
  (Leaf 1 [1; 1; 1] [1; 1; 2]))))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Sign 0 (Sign 0 (Next (Basis [0; 4; 5]
  (Leaf 1 [0; 0; 0] [0; 0; 1])))))))) (Next (Unit (Basis [0; 3; 5] (Sign 1 (Sign 0 (Sign 0
  (Next (Lead 1 0 (Lead 2 1 (Compare 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [7; 0; 1] (Basis [8; 0; 1]
  (Leaf 2 [0; 2; 2] [0; 3; 3])))) (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [0; 3; 7] (Basis [8; 0; 1]
  (Leaf 1 [2; 2; 2] [2; 2; 3]))))) (Basis [0; 3; 6] (Leaf 2 [0; 2; 2] [0; 2; 2])))))))) (Unit
  (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; None; Some 1; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 3; 8] (Basis [0; 3; 6]
  (Leaf 1 [1; 1; 1] [1; 1; 2]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Sign 0 (Sign 0 (Next (Basis [0; 3; 5]
  (Leaf 1 [0; 0; 0] [0; 0; 1]))))))))))))))))))))) (Coordinate 1 (Coordinate 2 (Next
  (Basis [0; 1; 2] (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Unit (Basis [0; 3; 2]
  (Sign 1 (Next (Unit (Basis [0; 3; 4] (Sign 2 (Sign 2 (Sign 2 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [None; Some 0; Some 1; None; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 3; 6] (Leaf 1 [3; 3; 3] [3; 3; 2])))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))))) (Unit (Sign 1 (Sign 1 (Next (Lead 1 0 (Lead 2 1
  (Compare 1 2 (Basis [0; 3; 8] (Leaf 2 [1; 2; 2] [1; 2; 2]))
  (Walls [[0; 1; 2]; [0; 1; 3]] [None; Some 0; Some 1; None; Some 0; Some 0; Some 1; None; None]
  (Leaf 2 [1; 0; 1] [1; 1; 1]))) (Basis [0; 3; 7] (Leaf 1 [2; 2; 2] [2; 2; 2])))
  (Basis [0; 3; 6] (Leaf 2 [1; 2; 2] [1; 2; 2])))))) (Sign 1 (Sign 1 (Next (Basis [0; 3; 5]
  (Leaf 1 [1; 1; 1] [1; 1; 2])))))))))) (Unit (Next (Unit (Basis [0; 4; 5] (Sign 1 (Sign 0
  (Sign 0 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; None; Some 1; Some 1; None; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 1; 7] (Basis [0; 1; 5]
  (Leaf 1 [2; 2; 2] [2; 2; 3]))))
  (Walls [[0; 1; 2]] [Some 0; None; Some 0; Some 0; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))))) (Unit (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1
  (Compare 1 2 (Basis [8; 0; 1] (Basis [9; 0; 1] (Leaf 2 [0; 1; 1] [0; 2; 2])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))) (Compare 2 1 (Basis [0; 1; 9] (Basis [8; 0; 1]
  (Leaf 1 [1; 1; 2] [2; 2; 1])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))) (Basis [0; 2; 7] (Leaf 2 [0; 1; 1] [1; 1; 1])))))) (Sign 0
  (Sign 0 (Next (Basis [0; 1; 6] (Leaf 1 [0; 0; 0] [0; 0; 1])))))))) (Next (Unit
  (Basis [0; 4; 5] (Sign 1 (Sign 1 (Sign 1 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; None; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 4; 7] (Leaf 1 [2; 2; 2] [2; 2; 1])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))))) (Unit (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1
  (Compare 1 2 (Basis [0; 3; 9] (Leaf 2 [0; 1; 1] [0; 1; 1]))
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; None; Some 0; Some 0; Some 1; None; None]
  (Leaf 2 [1; 0; 1] [1; 1; 1]))) (Basis [0; 4; 8] (Basis [0; 3; 8]
  (Leaf 1 [1; 1; 1] [1; 1; 2])))) (Basis [0; 4; 7] (Leaf 2 [0; 1; 1] [0; 1; 1])))))) (Sign 0
  (Sign 0 (Next (Basis [0; 4; 6] (Leaf 1 [0; 0; 0] [0; 0; 1]))))))))))))))))))) (Next
  (Basis [0; 1; 2] (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Unit (Basis [0; 3; 2]
  (Sign 1 (Next (Sign 1 (Sign 1 (Unit (Basis [0; 3; 4] (Sign 2 (Next (Lead 0 2 (Basis [5; 0; 1]
  (Leaf 0 [2; 1; 3] [3; 3; 3])) (Compare 0 2
  (Walls [[0; 1; 2]; [0; 3; 1]] [None; Some 0; Some 1; None; Some 0; None; None]
  (Leaf 2 [0; 1; 1] [1; 1; 1])) (Basis [0; 3; 6] (Leaf 2 [3; 1; 3] [3; 1; 3]))))))) (Unit (Next
  (Lead 0 2 (Basis [6; 0; 1] (Basis [0; 3; 5] (Leaf 0 [1; 1; 2] [2; 2; 3])))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Next (Basis [0; 3; 4] (Leaf 0 [1; 1; 1] [1; 1; 2]))))))))))
  (Unit (Next (Sign 0 (Sign 0 (Unit (Basis [0; 4; 5] (Sign 1 (Next (Lead 0 1 (Lead 0 2
  (Compare 2 0
  (Walls [[0; 1; 2]] [Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [0; 1; 8] (Basis [7; 0; 1]
  (Leaf 0 [1; 2; 3] [3; 3; 2])))) (Compare 0 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [7; 0; 1] (Basis [0; 1; 6] (Basis [8; 0; 1]
  (Leaf 2 [2; 3; 3] [4; 3; 4])))))) (Lead 2 1 (Basis [0; 1; 6] (Basis [7; 0; 1]
  (Leaf 2 [2; 3; 3] [2; 0; 3])))
  (Walls [[0; 1; 2]] [Some 0; None; None; Some 0; Some 0; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))))) (Unit (Next (Lead 0 2 (Basis [7; 0; 1] (Basis [0; 1; 6]
  (Leaf 0 [0; 0; 1] [1; 1; 2])))
  (Walls [[0; 1; 2]] [Some 0; None; Some 0; Some 0; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Next (Basis [0; 1; 5] (Leaf 0 [0; 0; 0] [0; 0; 1]))))))))
  (Next (Sign 0 (Sign 0 (Unit (Basis [0; 4; 5] (Sign 1 (Next (Lead 0 2 (Basis [6; 0; 1]
  (Basis [0; 4; 6] (Leaf 0 [1; 0; 2] [2; 2; 3]))) (Compare 0 2
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; None; Some 0; None; None]
  (Leaf 2 [0; 1; 1] [1; 1; 1])) (Basis [0; 4; 7] (Leaf 2 [2; 0; 2] [2; 0; 2]))))))) (Unit (Next
  (Lead 0 2 (Basis [7; 0; 1] (Basis [0; 4; 6] (Leaf 0 [0; 0; 1] [1; 1; 2])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Next (Basis [0; 4; 5]
  (Leaf 0 [0; 0; 0] [0; 0; 1])))))))))))))))))))) (Coordinate 2 (Next (Basis [0; 1; 2] (Sign 0
  (Sign 0 (Sign 0 (Sign 0 (Next (Unit (Basis [0; 3; 2] (Sign 1 (Sign 0 (Sign 0 (Next (Unit
  (Basis [0; 1; 4] (Sign 2 (Unit (Basis [0; 2; 5] (Sign 3 (Next (Lead 0 1 (Lead 0 2
  (Basis [0; 2; 7] (Leaf 0 [3; 4; 4] [4; 4; 4]))
  (Walls [[0; 2; 1]; [0; 1; 3]; [0; 1; 4]] [Some 0; None; None; None; Some 1; Some 2; None; None]
  (Leaf 2 [2; 1; 2] [2; 2; 2]))) (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; None; None; Some 0; Some 1; Some 0; None; None]
  (Leaf 2 [0; 1; 1] [0; 1; 1])) (Basis [0; 2; 7] (Leaf 1 [4; 4; 4] [4; 4; 0]))))))) (Unit (Next
  (Basis [0; 2; 6] (Leaf 0 [2; 0; 1] [2; 3; 3]))) (Next (Basis [0; 2; 5]
  (Leaf 0 [2; 2; 2] [2; 3; 3]))))))) (Unit (Basis [0; 2; 5] (Sign 2 (Sign 2 (Next
  (Leaf 1 [0; 2; 0] [2; 2; 0]))))) (Basis [0; 2; 4] (Sign 2 (Sign 2 (Next
  (Leaf 1 [2; 2; 2] [2; 2; 0])))))))))))) (Unit (Sign 0 (Sign 0 (Next (Basis [0; 2; 4] (Sign 1
  (Sign 1 (Unit (Basis [0; 4; 5] (Sign 2 (Next (Lead 0 2 (Basis [6; 0; 1]
  (Leaf 0 [2; 2; 3] [3; 2; 2]))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Unit (Next (Lead 0 2 (Basis [7; 0; 1]
  (Leaf 0 [1; 1; 2] [2; 1; 1]))
  (Walls [[0; 1; 2]] [None; Some 0; None; Some 0; Some 0; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Next (Leaf 0 [1; 1; 1] [1; 1; 1])))))))))) (Sign 0 (Sign 0
  (Next (Sign 0 (Sign 0 (Unit (Basis [0; 3; 5] (Sign 1 (Next (Lead 0 2 (Basis [6; 0; 1]
  (Leaf 0 [1; 1; 2] [2; 1; 1]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Unit (Next (Basis [0; 3; 2] (Leaf 0 [0; 0; 0] [0; 1; 1])))
  (Next (Basis [0; 3; 2] (Leaf 0 [0; 0; 0] [0; 1; 1]))))))))))))))))))) (Next (Basis [0; 1; 2]
  (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Unit (Basis [0; 3; 2] (Sign 1 (Sign 0 (Sign 0 (Next
  (Unit (Basis [0; 2; 4] (Sign 2 (Unit (Basis [0; 4; 5] (Sign 3 (Next (Lead 0 1 (Lead 2 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [4; 7; 0] (Leaf 0 [3; 4; 4] [4; 4; 3]))) (Lead 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Compare 0 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [0; 7; 8] (Leaf 1 [4; 4; 4] [4; 4; 3])))))))) (Unit
  (Next (Lead 1 0 (Lead 2 1 (Compare 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [4; 7; 0] (Basis [8; 0; 1] (Basis [9; 0; 1]
  (Leaf 2 [3; 4; 4] [3; 5; 5]))))) (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [0; 4; 9] (Basis [8; 0; 1]
  (Leaf 1 [3; 3; 4] [3; 4; 3]))))) (Lead 2 0 (Basis [8; 0; 1] (Basis [4; 7; 0] (Basis [0; 3; 8]
  (Leaf 2 [3; 4; 4] [5; 4; 5])))) (Compare 2 0 (Basis [0; 6; 9] (Basis [0; 3; 9]
  (Leaf 0 [2; 3; 4] [4; 3; 4])))
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 0 [1; 0; 0] [1; 0; 1])))))) (Next (Compare 2 0 (Basis [0; 4; 5] (Basis [7; 0; 1]
  (Leaf 0 [2; 2; 2] [2; 3; 4])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])))))))) (Unit (Unit (Basis [0; 1; 6] (Sign 2 (Next (Lead 2 0
  (Lead 2 1 (Basis [7; 0; 1] (Basis [8; 0; 1] (Leaf 2 [3; 4; 4] [3; 4; 4]))) (Compare 2 1
  (Basis [0; 5; 9] (Basis [0; 1; 9] (Leaf 1 [3; 3; 4] [3; 4; 4])))
  (Walls [[0; 1; 2]; [0; 3; 1]] [Some 0; None; Some 1; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 1 [0; 1; 0] [0; 1; 1])))) (Compare 2 0
  (Walls [[0; 1; 2]] [Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None; None]
  (Basis [3; 0; 1] (Leaf 0 [0; 0; 0] [0; 0; 1]))) (Basis [0; 6; 8] (Basis [0; 1; 8]
  (Leaf 0 [2; 3; 4] [4; 3; 4])))))))) (Unit (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [5; 9; 0] (Leaf 1 [2; 2; 2] [2; 2; 2]))) (Lead 2 0
  (Walls [[0; 1; 2]; [0; 2; 3]] [Some 0; None; Some 1; None; Some 1; Some 1; Some 1; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Compare 1 0 (Basis [0; 7; 10] (Basis [9; 0; 1]
  (Leaf 0 [1; 2; 3] [3; 2; 2])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])))))) (Next (Compare 1 0 (Compare 2 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 0; Some 0; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [5; 0; 1] (Basis [8; 0; 2] (Basis [9; 0; 1]
  (Leaf 0 [1; 2; 2] [2; 3; 4])))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])))))) (Unit (Basis [0; 5; 6] (Sign 2 (Next (Compare 0 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Compare 2 1 (Basis [7; 0; 2] (Basis [8; 0; 1]
  (Leaf 1 [2; 2; 2] [3; 3; 4])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))))) (Unit (Next (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [7; 0; 1] (Basis [0; 5; 7] (Basis [8; 0; 1]
  (Leaf 1 [2; 2; 2] [3; 3; 4])))))) (Next (Compare 1 0 (Compare 2 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 0; None; None]
  (Basis [3; 0; 1] (Leaf 0 [0; 0; 0] [0; 0; 1]))) (Basis [8; 0; 2] (Basis [9; 0; 1]
  (Leaf 0 [1; 1; 1] [1; 2; 3])))) (Compare 2 0 (Basis [8; 0; 2] (Basis [9; 0; 1]
  (Leaf 0 [1; 1; 1] [1; 2; 3])))
  (Walls [[0; 1; 2]; [0; 1; 3]; [0; 3; 4]] [Some 0; Some 1; Some 1; Some 0; None; None; Some 2; None; None; None]
  (Leaf 0 [2; 2; 2] [2; 2; 2])))))))))))))) (Unit (Sign 0 (Sign 0 (Next (Unit (Basis [0; 4; 5]
  (Sign 1 (Basis [0; 2; 4] (Sign 2 (Sign 2 (Next (Lead 1 0 (Lead 2 1 (Compare 1 2
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [0; 4; 6] (Basis [7; 0; 1] (Basis [8; 0; 1]
  (Leaf 2 [3; 4; 4] [3; 5; 5]))))) (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [0; 4; 8] (Basis [7; 0; 1]
  (Leaf 1 [3; 3; 4] [3; 4; 3]))))) (Lead 2 0 (Compare 0 2 (Basis [7; 0; 1] (Basis [0; 4; 6]
  (Basis [8; 0; 1] (Leaf 2 [3; 4; 4] [5; 4; 5]))))
  (Walls [[0; 2; 1]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))) (Compare 2 0 (Basis [0; 4; 8] (Basis [7; 0; 1]
  (Leaf 0 [2; 3; 4] [4; 3; 3])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0]))))))))))) (Unit (Basis [0; 4; 6] (Sign 1 (Sign 1 (Next (Lead 1 0
  (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [None; Some 0; Some 1; Some 1; None; Some 1; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 4; 8] (Leaf 1 [2; 2; 2] [2; 2; 1])))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))))))) (Basis [0; 4; 5] (Sign 1 (Sign 1 (Next
  (Leaf 1 [1; 1; 1] [1; 1; 1])))))))))) (Sign 0 (Sign 0 (Next (Unit (Basis [0; 3; 5] (Sign 1
  (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1 (Compare 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [0; 3; 6] (Basis [7; 0; 1] (Basis [8; 0; 1]
  (Leaf 2 [2; 3; 3] [2; 4; 4]))))) (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [0; 3; 7] (Basis [8; 0; 1]
  (Leaf 1 [2; 2; 2] [2; 2; 3]))))) (Lead 2 0 (Basis [7; 0; 1] (Basis [0; 3; 6] (Basis [0; 3; 7]
  (Leaf 2 [2; 3; 3] [4; 3; 4])))) (Compare 2 0 (Basis [0; 3; 8] (Leaf 0 [1; 2; 2] [2; 2; 2]))
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; None; Some 0; Some 0; None; None]
  (Leaf 0 [1; 0; 0] [1; 1; 1])))))))))) (Unit (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; None; Some 1; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 3; 8] (Basis [0; 3; 6]
  (Leaf 1 [1; 1; 1] [1; 1; 2]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Sign 0 (Sign 0 (Next (Basis [0; 3; 2] (Basis [0; 3; 5]
  (Leaf 1 [0; 0; 0] [1; 1; 2])))))))))))))))))))))))%N.

Theorem net_well_formed : well_formed net.
Proof. exact (shapes net eq_refl). Qed.

(** The cones with an error: on each, all of these forms are at least zero. *)
Definition wrong_cones : list cone :=
  [[[1; 0; 0]; [-356512497943863; 56749918781440; 0];
    [-4234966434265302572439727153; 4041102126258466960961437696; -1847351377476722599395328];
    [1109396327737199299589764303787; -1076958807683112179875943809024; 17317816789912800584901066752]];
   [[1; 0; 0]; [-356512497943863; 56749918781440; 0];
    [4234966434265302572439727153; -4041102126258466960961437696; 1847351377476722599395328]];
   [[1; 0; 0];
    [-2236407036325221287822401779; 46538330846794872341569470464; -46275941943275864930987802624];
    [0; -1; 1]];
   [[-356512497943863; 56749918781440; 0];
    [2236407036325221287822401779; -46538330846794872341569470464; 46275941943275864930987802624];
    [0; 1; -1]];
   [[0; 0; 1];
    [-50475201054252496864569564275; 101998356473540202115104768; 48989920292290867599987703808];
    [1; 0; -1]];
   [[-356512497943863; 56749918781440; 0];
    [50475201054252496864569564275; -101998356473540202115104768; -48989920292290867599987703808];
    [-1; 0; 1]];
   [[325512953967249; -52520881750016; 0];
    [-1010100756989623179685236403; 1009938252736040109938311168; -461837844369180649848832];
    [263976106190328663105488430377; -269077966940374303351947395072; 4329454197478200146225266688]];
   [[0; 1; 0]; [325512953967249; -52520881750016; 0];
    [1010100756989623179685236403; -1009938252736040109938311168; 461837844369180649848832];
    [-57103741122405269328656034571; 56065688509606303290898776064; 815642882028273174541500416]];
   [[-40655641055559104927; 32969414280912830464; 6264436712928182272];
    [57103741122405269328656034571; -56065688509606303290898776064; -815642882028273174541500416];
    [-1; 1; 0]];
   [[0; 1; 0]; [300173775549769398925; -372692123562973069312; 59506602836167229440];
    [11210183377808239984796681; 2032362440535438238391730176; -2015367883664572612972904448];
    [0; -1; 1]];
   [[0; 1; 0]; [75348789316663960539; -65845486216667463680; -12381003405571653632];
    [-2539314841572473862158679307; 26457809439902760435712000; 2579095819476973525365948416];
    [1; 0; -1]];
   [[300173775549769398925; -372692123562973069312; 59506602836167229440];
    [40655641055559104927; -32969414280912830464; -6264436712928182272]; [-1; 1; 0]];
   [[300173775549769398925; -372692123562973069312; 59506602836167229440];
    [-75348789316663960539; 65845486216667463680; 12381003405571653632]; [1; 0; -1]];
   [[325512953967249; -52520881750016; 0];
    [-53485670073679101405634221; 1299422153006100438151331840; -1285442831757662914749661184];
    [0; -1; 1]];
   [[-1203826320754903192531; 1370210244323576905728; -220288544407619108864];
    [53485670073679101405634221; -1299422153006100438151331840; 1285442831757662914749661184];
    [0; 1; -1]];
   [[325512953967249; -52520881750016; 0];
    [-40655641055559104927; 32969414280912830464; 6264436712928182272];
    [12382062415805926005337647617; -2361991845886539727896576; -12247480073072716899996925952];
    [-1; 0; 1]];
   [[0; 0; 1];
    [34399803904334396642417879701; -34370907579767810149140398080; 10051258034743732760215552];
    [-66539856132667675068935396499; 67278207079069709910596386816; -1062983704117223744709066752]];
   [[-1203826320754903192531; 1370210244323576905728; -220288544407619108864];
    [66539856132667675068935396499; -67278207079069709910596386816; 1062983704117223744709066752];
    [-1; 1; 0]];
   [[0; 0; 1];
    [-34399803904334396642417879701; 34370907579767810149140398080; -10051258034743732760215552];
    [71059359484669911500736122305; -70205423240001530685965205504; -1022778671978248813668204544]];
   [[-1203826320754903192531; 1370210244323576905728; -220288544407619108864];
    [40655641055559104927; -32969414280912830464; -6264436712928182272]; [-1; 0; 1]];
   [[1203826320754903192531; -1370210244323576905728; 220288544407619108864];
    [-40655641055559104927; 32969414280912830464; 6264436712928182272]; [0; 1; -1]];
   [[-300173775549769398925; 372692123562973069312; -59506602836167229440];
    [75348789316663960539; -65845486216667463680; -12381003405571653632]; [0; -1; 1]];
   [[1203826320754903192531; -1370210244323576905728; 220288544407619108864];
    [75348789316663960539; -65845486216667463680; -12381003405571653632]; [-1; 1; 0]];
   [[-300173775549769398925; 372692123562973069312; -59506602836167229440];
    [1203826320754903192531; -1370210244323576905728; 220288544407619108864];
    [40655641055559104927; -32969414280912830464; -6264436712928182272]; [-1; 1; 0];
    [-1; 0; 1]];
   [[-300173775549769398925; 372692123562973069312; -59506602836167229440];
    [-75348789316663960539; 65845486216667463680; 12381003405571653632]; [1; -1; 0];
    [1; 0; -1]];
   [[356512497943863; -56749918781440; 0]; [-325512953967249; 52520881750016; 0];
    [2406738596959689551356750763; 458637871352052062380621824; -461837844369180649848832];
    [-643586647252247464256206550197; -122644482578727945490195808256; 4329454197478200146225266688]];
   [[356512497943863; -56749918781440; 0]; [-325512953967249; 52520881750016; 0];
    [-2406738596959689551356750763; -458637871352052062380621824; 461837844369180649848832]];
   [[-325512953967249; 52520881750016; 0];
    [458492441273493543811884321; 87372179746616175186935808; -160680353969707864343707648];
    [0; -1; 1]];
   [[356512497943863; -56749918781440; 0];
    [-458492441273493543811884321; -87372179746616175186935808; 160680353969707864343707648];
    [0; 1; -1]];
   [[356512497943863; -56749918781440; 0]; [-325512953967249; 52520881750016; 0];
    [1417583838563223712857170009; 270140527518451320364204032; -3061870018268179224999231488];
    [-1; 0; 1]];
   [[1; 0; 0]; [0; 0; -1];
    [-50475201054252496864569564275; 101998356473540202115104768; 48989920292290867599987703808]];
   [[1; 0; 0]; [-356512497943863; 56749918781440; 0];
    [148017965751757105142945783273; -140318347571887750368984563712; -2045557343956497627336409088]];
   [[0; 1; 0]; [0; 0; -1]; [325512953967249; -52520881750016; 0];
    [-34399803904334396642417879701; 34370907579767810149140398080; -10051258034743732760215552];
    [71059359484669911500736122305; -70205423240001530685965205504; -1022778671978248813668204544]];
   [[0; 1; 0]; [0; 0; -1];
    [34399803904334396642417879701; -34370907579767810149140398080; 10051258034743732760215552];
    [-66539856132667675068935396499; 67278207079069709910596386816; -1062983704117223744709066752]];
   [[356512497943863; -56749918781440; 0]; [-325512953967249; 52520881750016; 0];
    [-2670672907923508632366455641667; -508934264450219519917021986816; -16364458751651981018691272704]];
   [[0; -1; 0]; [282152324129551; 53768091598848; 0];
    [-57103741122405269328656034571; 56065688509606303290898776064; 815642882028273174541500416]];
   [[0; -1; 0];
    [-2539314841572473862158679307; 26457809439902760435712000; 2579095819476973525365948416];
    [1; 0; -1]];
   [[282152324129551; 53768091598848; 0];
    [2539314841572473862158679307; -26457809439902760435712000; -2579095819476973525365948416];
    [-1; 0; 1]];
   [[0; -1; 0]; [0; 0; 1];
    [11210183377808239984796681; 2032362440535438238391730176; -2015367883664572612972904448]];
   [[1; 0; 0]; [-251741867665199; -47229779836928; 0];
    [-218682302456759295773612972079; 224516586696070290026178543616; 3262571528113092698166001664]];
   [[1; 0; 0]; [-251741867665199; -47229779836928; 0];
    [10657632351521165566158815331; -24815505241519668770897920; -10316383277907894101463793664];
    [-1; 0; 1]];
   [[-282152324129551; -53768091598848; 0]; [251741867665199; 47229779836928; 0];
    [-95119785510584999832514603773; 15347392311124314000963141632; 407821441014136587270750208]];
   [[-282152324129551; -53768091598848; 0]; [251741867665199; 47229779836928; 0];
    [5800993275772406396852259417; -935978977660393692571107328; -10316383277907894101463793664];
    [-1; 0; 1]];
   [[282152324129551; 53768091598848; 0];
    [-11210183377808239984796681; -2032362440535438238391730176; 2015367883664572612972904448];
    [0; 1; -1]];
   [[0; 0; -1];
    [11210183377808239984796681; 2032362440535438238391730176; -2015367883664572612972904448];
    [0; -1; 1]];
   [[0; -1; 0]; [282152324129551; 53768091598848; 0];
    [34399803904334396642417879701; -34370907579767810149140398080; 10051258034743732760215552];
    [-66539856132667675068935396499; 67278207079069709910596386816; -1062983704117223744709066752]];
   [[0; -1; 0]; [282152324129551; 53768091598848; 0];
    [-34399803904334396642417879701; 34370907579767810149140398080; -10051258034743732760215552]];
   [[1; 0; 0];
    [-284005209816533609090595025; -8106062896644986075785199616; 8061471534658290451891617792];
    [0; 1; -1]];
   [[-251741867665199; -47229779836928; 0];
    [284005209816533609090595025; 8106062896644986075785199616; -8061471534658290451891617792];
    [0; -1; 1]];
   [[1; 0; 0]; [-251741867665199; -47229779836928; 0];
    [33231545354239266372734617677; -34348317022718481529286164480; 10051258034743732760215552];
    [-15978006266580116129210591261; 16824224810274637347227500544; -265745926029305936177266688]];
   [[1; 0; 0]; [-251741867665199; -47229779836928; 0];
    [-33231545354239266372734617677; 34348317022718481529286164480; -10051258034743732760215552]];
   [[-282152324129551; -53768091598848; 0];
    [23076513905442622469911604061; -3723350617107223746418049024; 8061471534658290451891617792];
    [0; 1; -1]];
   [[251741867665199; 47229779836928; 0];
    [-23076513905442622469911604061; 3723350617107223746418049024; -8061471534658290451891617792];
    [0; -1; 1]];
   [[-282152324129551; -53768091598848; 0]; [251741867665199; 47229779836928; 0];
    [116296860663453527532667948329; -18764272181370326337753972736; 10051258034743732760215552];
    [-3635376422782798545712515094509; 586560912217895914557832953856; -17007739265875579915345068032]];
   [[-282152324129551; -53768091598848; 0]; [251741867665199; 47229779836928; 0];
    [-116296860663453527532667948329; 18764272181370326337753972736; -10051258034743732760215552]];
   [[-1; 0; 0]; [286277903106373; 53768091598848; 0];
    [-3923189459285424200732282759; 4041102126258466960961437696; -1847351377476722599395328];
    [1026308661013217229160918639101; -1076958807683112179875943809024; 17317816789912800584901066752]];
   [[-1; 0; 0]; [286277903106373; 53768091598848; 0];
    [3923189459285424200732282759; -4041102126258466960961437696; 1847351377476722599395328]];
   [[-1; 0; 0]; [286277903106373; 53768091598848; 0];
    [1350971876236040268025111867; 46538330846794872341569470464; -46275941943275864930987802624];
    [0; -1; 1]];
   [[0; 1; 0]; [-248163131480395; -47229779836928; 0];
    [-2023281862526964444555568855; 2021018873277012052818264064; -923675688738361299697664];
    [532304564380966799335436203285; -538099310917834941133137903616; 8658908394956400292450533376]];
   [[0; 1; 0]; [-248163131480395; -47229779836928; 0];
    [2023281862526964444555568855; -2021018873277012052818264064; 923675688738361299697664]];
   [[-248163131480395; -47229779836928; 0];
    [138083319530067918183283789; 23334335740082197554998018048; -23137970971637932465493901312];
    [0; -1; 1]];
   [[0; 0; 1];
    [-138083319530067918183283789; -23334335740082197554998018048; 23137970971637932465493901312];
    [0; 1; -1]];
   [[-286277903106373; -53768091598848; 0]; [248163131480395; 47229779836928; 0];
    [-13690907389497329152804821355; 2206550640850258711438950400; -1847351377476722599395328];
    [3638296868603354781416133916825; -586380877368200397915160576000; 17317816789912800584901066752]];
   [[-286277903106373; -53768091598848; 0]; [248163131480395; 47229779836928; 0];
    [13690907389497329152804821355; -2206550640850258711438950400; 1847351377476722599395328]];
   [[-286277903106373; -53768091598848; 0]; [248163131480395; 47229779836928; 0];
    [-132625600756487371804738912037; 21375143079769413887731957760; -46275941943275864930987802624];
    [0; -1; 1]];
   [[-1; 0; 0]; [286277903106373; 53768091598848; 0];
    [-50463952751973101590450503173; 101998356473540202115104768; 48989920292290867599987703808];
    [1; 0; -1]];
   [[-1; 0; 0]; [286277903106373; 53768091598848; 0];
    [274384267662085207673301707035; -280636695143775500737969127424; -4091114687912995254672818176]];
   [[0; 1; 0];
    [24112247044321428182844519683; -235341004986784044824920064; -24494960146145433799993851904];
    [-1; 0; 1]];
   [[-248163131480395; -47229779836928; 0];
    [-24112247044321428182844519683; 235341004986784044824920064; 24494960146145433799993851904];
    [1; 0; -1]];
   [[0; 1; 0]; [0; 0; -1];
    [-138083319530067918183283789; -23334335740082197554998018048; 23137970971637932465493901312]];
   [[0; 1; 0]; [-248163131480395; -47229779836928; 0];
    [571147551513316669044239780983; -560400955165741769814093856768; -8182229375825990509345636352]];
   [[-286277903106373; -53768091598848; 0]; [248163131480395; 47229779836928; 0];
    [-27450968965525711750699535061; 4424246796768761327942369280; 48989920292290867599987703808];
    [1; 0; -1]];
   [[-286277903106373; -53768091598848; 0]; [248163131480395; 47229779836928; 0];
    [3807260062730781737908778550381; -613612516124882483034854522880; -16364458751651981018691272704]];
   [[0; -1; 0]; [0; 0; 1]; [-352114231150753; 56749918781440; 0];
    [2023281862526964444555568855; -2021018873277012052818264064; 923675688738361299697664];
    [-113672153766740371700558650767; 112266991228971923119999549440; 1631285764056546349083000832]];
   [[0; -1; 0]; [0; 0; 1];
    [-2023281862526964444555568855; 2021018873277012052818264064; -923675688738361299697664];
    [532304564380966799335436203285; -538099310917834941133137903616; 8658908394956400292450533376]];
   [[-1; 0; 0]; [329630100684227; -52520881750016; 0];
    [-236015979372383975049280115707; 224516586696070290026178543616; 3262571528113092698166001664]];
   [[-1; 0; 0]; [0; 0; 1];
    [10661962888160438171746242061; -24815505241519668770897920; -10316383277907894101463793664]];
   [[352114231150753; -56749918781440; 0]; [-329630100684227; 52520881750016; 0];
    [534567042723157712140820478525; 101737448207075778018473410560; 3262571528113092698166001664]];
   [[0; 0; -1];
    [2023281862526964444555568855; -2021018873277012052818264064; 923675688738361299697664];
    [-113672153766740371700558650767; 112266991228971923119999549440; 1631285764056546349083000832]];
   [[0; 0; -1];
    [-2023281862526964444555568855; 2021018873277012052818264064; -923675688738361299697664];
    [532304564380966799335436203285; -538099310917834941133137903616; 8658908394956400292450533376]];
   [[651302296537925753193; -740713715048285995008; 119013205672334458880];
    [-532304564380966799335436203285; 538099310917834941133137903616; -8658908394956400292450533376];
    [1; -1; 0]];
   [[-352114231150753; 56749918781440; 0];
    [20420086964239429680157613; -509177485083479417056919552; 503841970916143153243226112];
    [0; 1; -1]];
   [[651302296537925753193; -740713715048285995008; 119013205672334458880];
    [-20420086964239429680157613; 509177485083479417056919552; -503841970916143153243226112];
    [0; -1; 1]];
   [[-352114231150753; 56749918781440; 0];
    [643787419598658506615; -521612879034841038848; -99048027244573229056];
    [-652866913532240284689635565; 48441058087436798656512; 644773954869243381341487104];
    [1; 0; -1]];
   [[651302296537925753193; -740713715048285995008; 119013205672334458880];
    [-643787419598658506615; 521612879034841038848; 99048027244573229056]; [1; 0; -1]];
   [[0; -1; 0]; [-554571766978798680061; 688829445186663743488; -110144272203809554432];
    [-138083319530067918183283789; -23334335740082197554998018048; 23137970971637932465493901312];
    [0; 1; -1]];
   [[0; -1; 0]; [-685256645474850136507; 598635130851841540096; 112759860832707280896];
    [24112247044321428182844519683; -235341004986784044824920064; -24494960146145433799993851904];
    [-1; 0; 1]];
   [[-352114231150753; 56749918781440; 0];
    [1073381334584710099263470555; -1072411085731001258231201792; 314101813585741648756736];
    [-75427847871632353228793438191; 76821142374686216944950968320; -1214838518991112851096076288]];
   [[0; -1; 0]; [-352114231150753; 56749918781440; 0];
    [-1073381334584710099263470555; 1072411085731001258231201792; -314101813585741648756736];
    [571147551513316669044239780983; -560400955165741769814093856768; -8182229375825990509345636352]];
   [[643787419598658506615; -521612879034841038848; -99048027244573229056];
    [-571147551513316669044239780983; 560400955165741769814093856768; 8182229375825990509345636352];
    [1; -1; 0]];
   [[-554571766978798680061; 688829445186663743488; -110144272203809554432];
    [685256645474850136507; -598635130851841540096; -112759860832707280896]; [-1; 0; 1]];
   [[-554571766978798680061; 688829445186663743488; -110144272203809554432];
    [-643787419598658506615; 521612879034841038848; 99048027244573229056]; [1; -1; 0]];
   [[-651302296537925753193; 740713715048285995008; -119013205672334458880];
    [-685256645474850136507; 598635130851841540096; 112759860832707280896]; [1; -1; 0]];
   [[554571766978798680061; -688829445186663743488; 110144272203809554432];
    [-685256645474850136507; 598635130851841540096; 112759860832707280896]; [0; 1; -1]];
   [[-651302296537925753193; 740713715048285995008; -119013205672334458880];
    [643787419598658506615; -521612879034841038848; -99048027244573229056]; [0; -1; 1]];
   [[554571766978798680061; -688829445186663743488; 110144272203809554432];
    [685256645474850136507; -598635130851841540096; -112759860832707280896]; [-1; 1; 0];
    [-1; 0; 1]];
   [[-651302296537925753193; 740713715048285995008; -119013205672334458880];
    [554571766978798680061; -688829445186663743488; 110144272203809554432];
    [-643787419598658506615; 521612879034841038848; 99048027244573229056]; [1; -1; 0];
    [1; 0; -1]];
   [[-1; 0; 0];
    [113320473278436390916381291; -2702020965548328691928399872; 2687157178219430150630539264];
    [0; 1; -1]];
   [[329630100684227; -52520881750016; 0];
    [-113320473278436390916381291; 2702020965548328691928399872; -2687157178219430150630539264];
    [0; -1; 1]];
   [[0; 0; -1];
    [10661962888160438171746242061; -24815505241519668770897920; -10316383277907894101463793664];
    [-1; 0; 1]];
   [[329630100684227; -52520881750016; 0];
    [-10661962888160438171746242061; 24815505241519668770897920; 10316383277907894101463793664];
    [1; 0; -1]];
   [[-1; 0; 0]; [329630100684227; -52520881750016; 0];
    [35883336957876475042864524607; -34348317022718481529286164480; 10051258034743732760215552];
    [-552858182624764347744413742091; 538375193928788395111280017408; -8503869632937789957672534016]];
   [[-1; 0; 0]; [329630100684227; -52520881750016; 0];
    [-35883336957876475042864524607; 34348317022718481529286164480; -10051258034743732760215552]];
   [[352114231150753; -56749918781440; 0];
    [-11514214203654593300613218515; -2191356139768881164683575296; 4030735767329145225945808896];
    [0; 1; -1]];
   [[-329630100684227; 52520881750016; 0];
    [11514214203654593300613218515; 2191356139768881164683575296; -4030735767329145225945808896];
    [0; -1; 1]];
   [[352114231150753; -56749918781440; 0]; [-329630100684227; 52520881750016; 0];
    [-2393798800108124719572668985; -455581736209437011900104704; 5158191638953947050731896832];
    [1; 0; -1]];
   [[352114231150753; -56749918781440; 0]; [-329630100684227; 52520881750016; 0];
    [-20471116858436126255085056115; -3896011210337038797883047936; 2512814508685933190053888];
    [33449882546175323655603576325; 6366097086229621761879572480; -220879730725656882017468416]];
   [[352114231150753; -56749918781440; 0]; [-329630100684227; 52520881750016; 0];
    [20471116858436126255085056115; 3896011210337038797883047936; -2512814508685933190053888]]]%Z.

Lemma accepted : errors_of (analyse 1 net cases) = Some wrong_cones.
Proof. vm_cast_no_check (eq_refl (Some wrong_cones)). Qed.

Theorem errors : errs_exactly_in 1 net wrong_cones.
Proof. exact (tree_errors 1 net cases wrong_cones accepted). Qed.
