(** * A network of 3 inputs and 4 + 4 + 4 hidden units

    The network, a case distinction, and what follows.  The definitions that
    the theorems use are those of LayeredStatement.v; the check is that of Tree.v.
    Not part of any theorem: the task is 2nd_argmax, and the SHA-256 of the network
    in the text format of Conewise is
    7ee0cedce6dff93105cf893202b8cde0a2da6470d3d4aba04d0d61372a23b20d. *)

From Coq Require Import QArith ZArith NArith List.
From Conewise Require Import LayeredStatement Tree TreeSoundness.
Import ListNotations.

Definition net : network :=
  recurrent 3
    [-14635001#2097152; 13578691#2097152; 3362367#524288; -3461819#524288]%Q
    [[-7281493#2097152; 3907627#1048576; 433353#131072; -3425877#1048576];
     [1680363#524288; -14569027#4194304; -818221#262144; 12490169#4194304];
     [-2997035#1048576; 3221563#1048576; 2548231#1048576; -10136069#4194304];
     [6155359#2097152; -1665057#524288; -168063#65536; 2548763#1048576]]%Q
    [[11242947#4194304; 12707483#4194304; -7705403#2097152; -3836021#1048576];
     [-213865#65536; -7082877#2097152; 11628459#4194304; 10895437#4194304];
     [-13176537#134217728; 9296973#268435456; -2020837#16777216; -14077165#67108864]]%Q.

Definition cases : tree :=
  (Coordinate 0 (Coordinate 1 (Coordinate 2 (Next (Basis [0; 1; 2] (Sign 0 (Sign 0 (Sign 0
  (Sign 0 (Next (Unit (Basis [0; 3; 2] (Sign 1 (Sign 0 (Sign 0 (Next (Unit (Basis [0; 2; 4]
  (Sign 2 (Unit (Basis [0; 4; 5] (Sign 3 (Next (Lead 1 0 (Lead 2 1 (Compare 1 2
  (Basis [4; 6; 0] (Basis [7; 0; 1] (Basis [8; 0; 1] (Leaf 2 [4; 5; 5] [4; 6; 6]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))) (Compare 2 1 (Basis [0; 4; 8] (Basis [7; 0; 1]
  (Leaf 1 [4; 4; 5] [4; 5; 4])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))) (Lead 2 0 (Basis [7; 0; 1] (Basis [4; 6; 0] (Basis [0; 3; 7]
  (Leaf 2 [4; 5; 5] [6; 5; 6])))) (Compare 2 0
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; Some 0; None; Some 0; None; None]
  (Leaf 0 [1; 0; 0] [1; 0; 1])) (Basis [0; 5; 8] (Basis [0; 3; 8]
  (Leaf 0 [3; 4; 5] [5; 4; 5]))))))))) (Unit (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Compare 0 1 (Basis [0; 8; 9] (Basis [0; 4; 9]
  (Leaf 1 [3; 3; 3] [3; 3; 4])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))) (Lead 2 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [4; 8; 0] (Basis [0; 4; 6]
  (Leaf 0 [2; 3; 3] [3; 3; 4])))))) (Next (Compare 2 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; None; Some 0; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [0; 4; 6] (Basis [7; 0; 1]
  (Leaf 0 [2; 2; 2] [2; 3; 4]))))))))) (Unit (Unit (Basis [0; 1; 6] (Sign 2 (Next (Lead 1 0
  (Lead 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [5; 8; 0] (Leaf 1 [3; 3; 3] [3; 3; 3]))) (Lead 2 0
  (Walls [[0; 1; 2]; [0; 2; 3]] [Some 0; None; Some 1; None; Some 1; Some 1; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Compare 1 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [0; 6; 9] (Basis [8; 0; 1]
  (Leaf 0 [2; 3; 4] [4; 3; 3]))))))))) (Unit (Next (Lead 0 1 (Lead 2 0 (Basis [9; 0; 1]
  (Basis [5; 8; 0] (Leaf 2 [2; 3; 3] [2; 3; 3]))) (Compare 2 0 (Basis [0; 7; 10]
  (Basis [0; 1; 10] (Leaf 0 [1; 2; 3] [3; 2; 3])))
  (Walls [[0; 1; 2]] [Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Basis [3; 0; 1] (Leaf 0 [0; 0; 0] [0; 0; 1]))))) (Lead 2 1 (Basis [5; 8; 0] (Basis [9; 0; 1]
  (Leaf 2 [2; 3; 3] [2; 3; 3]))) (Compare 2 1
  (Walls [[0; 1; 2]; [0; 3; 1]] [Some 0; None; Some 1; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 1; 0] [0; 1; 1])) (Basis [0; 5; 10] (Basis [0; 1; 10]
  (Leaf 1 [2; 2; 3] [2; 3; 3]))))))) (Next (Compare 1 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 0; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Compare 2 0 (Basis [5; 0; 1] (Basis [8; 0; 2] (Basis [9; 0; 1]
  (Leaf 0 [1; 2; 2] [2; 3; 4]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; Some 0; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0]))))))) (Unit (Basis [0; 5; 6] (Sign 2 (Next (Compare 2 1
  (Basis [7; 0; 1] (Leaf 1 [2; 2; 2] [2; 2; 3]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))))) (Unit (Next (Compare 0 1 (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [7; 0; 1] (Basis [8; 0; 2] (Basis [9; 0; 1]
  (Leaf 1 [2; 2; 2] [3; 3; 4])))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))) (Next (Compare 1 0 (Compare 2 0
  (Walls [[0; 1; 2]; [0; 1; 3]; [0; 3; 4]] [Some 0; Some 1; Some 1; Some 0; None; None; None; Some 2; None; None]
  (Leaf 0 [2; 2; 2] [2; 2; 2])) (Basis [8; 0; 2] (Basis [9; 0; 1]
  (Leaf 0 [1; 1; 1] [1; 2; 3])))) (Compare 2 0 (Basis [8; 0; 2] (Basis [9; 0; 1]
  (Leaf 0 [1; 1; 1] [1; 2; 3])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None; None]
  (Basis [3; 0; 1] (Leaf 0 [0; 0; 0] [0; 0; 1]))))))))))))))) (Unit (Sign 0 (Sign 0 (Next (Unit
  (Basis [0; 4; 5] (Sign 1 (Basis [0; 2; 4] (Sign 2 (Sign 2 (Next (Lead 1 0 (Lead 2 1
  (Compare 1 2 (Basis [0; 4; 6] (Basis [7; 0; 1] (Basis [8; 0; 1]
  (Leaf 2 [3; 4; 4] [3; 5; 5]))))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))) (Compare 2 1 (Basis [0; 4; 8] (Basis [7; 0; 1]
  (Leaf 1 [3; 3; 4] [3; 4; 3])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))) (Lead 2 0 (Compare 0 2
  (Walls [[0; 2; 1]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [7; 0; 1] (Basis [0; 4; 6] (Basis [8; 0; 1]
  (Leaf 2 [3; 4; 4] [5; 4; 5]))))) (Compare 2 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [0; 4; 8] (Basis [7; 0; 1]
  (Leaf 0 [2; 3; 4] [4; 3; 3])))))))))))) (Unit (Basis [0; 4; 6] (Sign 1 (Sign 1 (Next
  (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [None; Some 0; Some 1; Some 1; None; Some 1; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 4; 8] (Leaf 1 [2; 2; 2] [2; 2; 1])))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))))))) (Basis [0; 4; 5] (Sign 1 (Sign 1 (Next
  (Leaf 1 [1; 1; 1] [1; 1; 1])))))))))) (Sign 0 (Sign 0 (Next (Unit (Basis [0; 3; 5] (Sign 1
  (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1 (Compare 1 2 (Basis [0; 3; 6] (Basis [7; 0; 1]
  (Basis [8; 0; 1] (Leaf 2 [2; 3; 3] [2; 4; 4]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))) (Compare 2 1 (Basis [0; 3; 7] (Basis [8; 0; 1]
  (Leaf 1 [2; 2; 2] [2; 2; 3])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))) (Lead 2 0 (Basis [7; 0; 1] (Basis [0; 3; 6] (Basis [0; 3; 7]
  (Leaf 2 [2; 3; 3] [4; 3; 4])))) (Compare 2 0
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; None; Some 0; Some 0; None; None]
  (Leaf 0 [1; 0; 0] [1; 1; 1])) (Basis [0; 3; 8] (Leaf 0 [1; 2; 2] [2; 2; 2])))))))))) (Unit
  (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; None; Some 1; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 3; 8] (Basis [0; 3; 6]
  (Leaf 1 [1; 1; 1] [1; 1; 2]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Sign 0 (Sign 0 (Next (Basis [0; 3; 2] (Basis [0; 3; 5]
  (Leaf 1 [0; 0; 0] [1; 1; 2])))))))))))))))))))) (Next (Basis [0; 1; 2] (Sign 0 (Sign 0
  (Sign 0 (Sign 0 (Next (Unit (Basis [0; 3; 2] (Sign 1 (Sign 0 (Sign 0 (Next (Unit
  (Basis [0; 1; 4] (Sign 2 (Unit (Basis [0; 2; 5] (Sign 3 (Next (Leaf 0 [3; 3; 1] [3; 3; 3]))))
  (Unit (Next (Lead 0 1 (Lead 2 0
  (Walls [[0; 2; 1]; [0; 1; 3]; [0; 1; 4]] [Some 0; None; None; None; Some 1; Some 2; Some 2; None; None]
  (Leaf 2 [2; 1; 2] [2; 2; 2])) (Basis [0; 2; 8] (Leaf 0 [2; 3; 3] [3; 3; 3]))) (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; None; None; Some 0; Some 1; Some 0; Some 0; None; None]
  (Leaf 2 [0; 1; 1] [0; 1; 1])) (Basis [0; 2; 8] (Leaf 1 [3; 3; 3] [3; 3; 0]))))) (Next
  (Basis [0; 2; 6] (Leaf 0 [2; 2; 2] [2; 3; 3]))))))) (Unit (Basis [0; 2; 5] (Sign 2 (Sign 2
  (Next (Leaf 1 [0; 2; 0] [2; 2; 0]))))) (Basis [0; 2; 4] (Sign 2 (Sign 2 (Next
  (Leaf 1 [2; 2; 2] [2; 2; 0])))))))))))) (Unit (Sign 0 (Sign 0 (Next (Basis [0; 2; 4] (Sign 1
  (Sign 1 (Unit (Basis [0; 4; 5] (Sign 2 (Next (Lead 0 2 (Basis [6; 0; 1]
  (Leaf 0 [2; 1; 3] [3; 2; 1]))
  (Walls [[0; 1; 2]] [None; Some 0; None; Some 0; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Unit (Next (Lead 0 2 (Basis [7; 0; 1]
  (Leaf 0 [1; 1; 2] [2; 1; 1]))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Next (Leaf 0 [1; 1; 1] [1; 1; 1])))))))))) (Sign 0 (Sign 0
  (Next (Sign 0 (Sign 0 (Unit (Basis [0; 3; 5] (Sign 1 (Next (Leaf 0 [1; 0; 0] [1; 1; 0]))))
  (Unit (Next (Lead 0 2 (Basis [7; 0; 1] (Basis [0; 3; 2] (Leaf 0 [0; 0; 1] [1; 2; 2])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Next (Basis [0; 3; 2]
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
  (Sign 2 (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; None; Some 1; None; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 1; 6] (Basis [0; 1; 4]
  (Leaf 1 [3; 3; 3] [3; 3; 4])))) (Walls [[0; 1; 2]] [Some 0; None; Some 0; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))))) (Unit (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1
  (Compare 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [7; 0; 1] (Basis [8; 0; 1]
  (Leaf 2 [0; 2; 2] [1; 3; 3])))) (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [0; 1; 8] (Basis [7; 0; 1]
  (Leaf 1 [2; 2; 3] [3; 3; 2]))))) (Basis [0; 2; 6] (Leaf 2 [0; 2; 2] [2; 2; 2])))))) (Sign 0
  (Sign 0 (Next (Basis [0; 1; 5] (Leaf 1 [0; 1; 0] [0; 1; 2])))))))))) (Unit (Next (Unit
  (Basis [0; 4; 5] (Sign 1 (Sign 1 (Sign 1 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [None; Some 0; Some 1; Some 1; None; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 4; 7] (Leaf 1 [2; 2; 2] [2; 2; 1])))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))))) (Unit (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1
  (Compare 1 2
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [8; 0; 1] (Basis [9; 0; 1]
  (Leaf 2 [0; 1; 1] [0; 2; 2])))) (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [0; 4; 9] (Basis [8; 0; 1]
  (Leaf 1 [1; 1; 2] [2; 2; 1]))))) (Basis [0; 4; 7] (Leaf 2 [0; 1; 1] [0; 1; 1])))))) (Sign 0
  (Sign 0 (Next (Basis [0; 4; 6] (Leaf 1 [0; 0; 0] [0; 0; 1])))))))) (Next (Unit
  (Basis [0; 3; 5] (Sign 1 (Sign 1 (Sign 1 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; None; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 3; 7] (Leaf 1 [2; 2; 2] [2; 2; 1])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))))) (Unit (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1
  (Compare 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [8; 0; 1] (Basis [9; 0; 1]
  (Leaf 2 [0; 1; 1] [0; 2; 2])))) (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [0; 3; 8] (Basis [9; 0; 1]
  (Leaf 1 [1; 1; 1] [1; 1; 2]))))) (Basis [0; 3; 7] (Leaf 2 [0; 1; 1] [0; 1; 1])))))) (Sign 0
  (Sign 0 (Next (Basis [0; 3; 6] (Leaf 1 [0; 0; 0] [0; 0; 1]))))))))))))))))))))) (Coordinate 1
  (Coordinate 2 (Next (Basis [0; 1; 2] (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0
  (Unit (Basis [0; 3; 2] (Sign 1 (Next (Unit (Basis [0; 3; 4] (Sign 2 (Sign 1 (Sign 1 (Next
  (Lead 1 0 (Lead 2 1 (Compare 1 2 (Basis [0; 3; 7] (Leaf 2 [1; 3; 3] [1; 3; 3]))
  (Walls [[0; 1; 2]; [0; 1; 3]] [None; Some 0; Some 1; None; Some 0; Some 1; None; None]
  (Leaf 2 [1; 0; 1] [1; 1; 1]))) (Basis [0; 3; 6] (Leaf 1 [3; 3; 3] [3; 3; 3])))
  (Basis [0; 3; 5] (Leaf 2 [1; 3; 3] [1; 3; 3])))))))) (Unit (Sign 1 (Sign 1 (Next (Lead 1 0
  (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [None; Some 0; Some 1; None; Some 1; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 3; 7] (Basis [0; 3; 5]
  (Leaf 1 [2; 2; 2] [2; 2; 3]))))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Sign 1 (Sign 1 (Next (Basis [0; 3; 4]
  (Leaf 1 [1; 1; 1] [1; 1; 2])))))))))) (Unit (Next (Unit (Basis [0; 4; 5] (Sign 1 (Sign 0
  (Sign 0 (Next (Lead 1 0 (Lead 2 1 (Compare 1 2 (Basis [7; 0; 1] (Basis [8; 0; 1]
  (Leaf 2 [0; 2; 2] [0; 3; 3])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))) (Compare 2 1 (Basis [0; 1; 8] (Basis [7; 0; 1]
  (Leaf 1 [2; 2; 3] [3; 3; 2])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))) (Basis [0; 2; 6] (Leaf 2 [0; 2; 2] [2; 2; 2])))))))) (Unit
  (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; None; Some 1; Some 1; None; Some 1; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 1; 8] (Basis [0; 1; 6]
  (Leaf 1 [1; 1; 1] [1; 1; 2]))))
  (Walls [[0; 1; 2]] [Some 0; None; Some 0; Some 0; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Sign 0 (Sign 0 (Next (Basis [0; 1; 5]
  (Leaf 1 [0; 0; 0] [0; 0; 1])))))))) (Next (Unit (Basis [0; 4; 5] (Sign 1 (Sign 0 (Sign 0
  (Next (Lead 1 0 (Lead 2 1 (Compare 1 2 (Basis [0; 3; 8] (Leaf 2 [0; 2; 2] [0; 2; 2]))
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; None; Some 0; Some 1; None; None]
  (Leaf 2 [1; 0; 1] [1; 1; 1]))) (Basis [0; 4; 7] (Basis [0; 3; 7]
  (Leaf 1 [2; 2; 2] [2; 2; 3])))) (Basis [0; 4; 6] (Leaf 2 [0; 2; 2] [0; 2; 2])))))))) (Unit
  (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; None; Some 1; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 4; 8] (Basis [0; 4; 6]
  (Leaf 1 [1; 1; 1] [1; 1; 2]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Sign 0 (Sign 0 (Next (Basis [0; 4; 5]
  (Leaf 1 [0; 0; 0] [0; 0; 1]))))))))))))))))))) (Next (Basis [0; 1; 2] (Sign 0 (Sign 0 (Sign 0
  (Sign 0 (Next (Sign 0 (Sign 0 (Unit (Basis [0; 3; 2] (Sign 1 (Next (Sign 1 (Sign 1 (Unit
  (Basis [0; 3; 4] (Sign 2 (Next (Lead 0 2 (Basis [5; 0; 1] (Leaf 0 [2; 1; 3] [3; 3; 3]))
  (Compare 0 2 (Walls [[0; 1; 2]; [0; 3; 1]] [None; Some 0; Some 1; None; Some 0; None; None]
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
  (Sign 0 (Sign 0 (Sign 0 (Next (Unit (Basis [0; 3; 2] (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1
  (Sign 1 (Unit (Basis [0; 3; 4] (Sign 2 (Next (Lead 0 2 (Basis [5; 0; 1]
  (Leaf 0 [2; 2; 3] [3; 2; 2])) (Walls [[0; 1; 2]] [None; Some 0; Some 0; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Unit (Next (Lead 0 2 (Basis [6; 0; 1]
  (Leaf 0 [1; 1; 2] [2; 1; 1]))
  (Walls [[0; 1; 2]] [None; Some 0; None; Some 0; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Next (Leaf 0 [1; 1; 1] [1; 1; 1]))))))))))) (Unit (Sign 0
  (Sign 0 (Next (Unit (Basis [0; 1; 5] (Sign 1 (Basis [0; 2; 5] (Sign 2 (Sign 2 (Next
  (Leaf 1 [0; 2; 0] [2; 2; 0]))))))) (Unit (Unit (Basis [0; 2; 7] (Sign 1 (Next (Lead 0 1
  (Lead 0 2 (Basis [0; 2; 9] (Leaf 0 [1; 2; 2] [2; 2; 2]))
  (Walls [[0; 2; 1]; [0; 1; 3]; [0; 1; 4]] [Some 0; None; None; Some 0; None; Some 1; Some 1; Some 2; None; None]
  (Leaf 2 [2; 1; 2] [2; 2; 2]))) (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; None; None; Some 0; Some 0; Some 1; Some 1; Some 0; None; None]
  (Leaf 2 [0; 1; 1] [0; 1; 1])) (Basis [0; 2; 9] (Leaf 1 [2; 2; 2] [2; 2; 0]))))))) (Unit (Next
  (Basis [0; 2; 4] (Basis [0; 2; 8] (Leaf 0 [0; 0; 1] [1; 2; 2])))) (Next (Basis [0; 2; 7]
  (Leaf 0 [0; 1; 1] [1; 1; 1]))))) (Basis [0; 2; 6] (Sign 1 (Sign 1 (Next
  (Leaf 1 [1; 1; 1] [1; 1; 0])))))))))) (Sign 0 (Sign 0 (Next (Sign 0 (Sign 0 (Unit
  (Basis [0; 4; 5] (Sign 1 (Next (Lead 0 2 (Basis [6; 0; 1] (Leaf 0 [1; 1; 2] [2; 1; 1]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))) (Unit (Next (Basis [0; 4; 2] (Leaf 0 [0; 0; 0] [0; 1; 1])))
  (Next (Basis [0; 4; 2] (Leaf 0 [0; 0; 0] [0; 1; 1]))))))))))))))))))) (Next (Basis [0; 1; 2]
  (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Unit (Basis [0; 3; 2] (Sign 1 (Sign 1 (Sign 1 (Next
  (Unit (Basis [0; 3; 4] (Sign 2 (Sign 2 (Sign 2 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [None; Some 0; Some 1; None; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 3; 6] (Leaf 1 [3; 3; 3] [3; 3; 2])))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))))) (Unit (Sign 1 (Sign 1 (Next (Lead 1 0 (Lead 2 1
  (Compare 1 2
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [0; 3; 6] (Basis [7; 0; 1] (Basis [8; 0; 1]
  (Leaf 2 [2; 3; 3] [2; 4; 4]))))) (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [0; 3; 8] (Basis [7; 0; 1]
  (Leaf 1 [2; 2; 3] [2; 3; 2]))))) (Lead 2 0 (Compare 0 2 (Basis [7; 0; 1] (Basis [0; 3; 6]
  (Basis [8; 0; 1] (Leaf 2 [2; 3; 3] [4; 3; 4]))))
  (Walls [[0; 2; 1]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))) (Compare 2 0 (Basis [0; 3; 8] (Basis [7; 0; 1]
  (Leaf 0 [1; 2; 3] [3; 2; 2])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])))))))) (Sign 1 (Sign 1 (Next (Basis [0; 3; 5]
  (Leaf 1 [1; 1; 1] [1; 1; 2])))))))))))) (Unit (Sign 0 (Sign 0 (Next (Unit (Basis [0; 2; 5]
  (Sign 1 (Unit (Basis [0; 1; 6] (Sign 2 (Next (Lead 0 1 (Lead 2 0 (Basis [8; 0; 1]
  (Basis [5; 7; 0] (Leaf 2 [3; 4; 4] [3; 4; 4]))) (Compare 2 0
  (Walls [[0; 1; 2]] [Some 0; None; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Basis [3; 0; 1] (Leaf 0 [0; 0; 0] [0; 0; 1]))) (Basis [0; 6; 9] (Basis [0; 1; 9]
  (Leaf 0 [2; 3; 4] [4; 3; 4]))))) (Lead 2 1 (Basis [5; 7; 0] (Basis [8; 0; 1]
  (Leaf 2 [3; 4; 4] [3; 4; 4]))) (Compare 2 1 (Basis [0; 5; 9] (Basis [0; 1; 9]
  (Leaf 1 [3; 3; 4] [3; 4; 4])))
  (Walls [[0; 1; 2]; [0; 3; 1]] [Some 0; None; Some 1; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 1 [0; 1; 0] [0; 1; 1])))))))) (Unit (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [5; 9; 0] (Leaf 1 [2; 2; 2] [2; 2; 2]))) (Lead 2 0
  (Walls [[0; 1; 2]; [0; 2; 3]] [Some 0; None; Some 1; Some 0; None; Some 1; Some 1; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Compare 1 0 (Basis [0; 7; 10] (Basis [9; 0; 1]
  (Leaf 0 [1; 2; 3] [3; 2; 2])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])))))) (Next (Compare 1 0 (Compare 2 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 0; Some 0; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [8; 0; 2] (Basis [9; 0; 1]
  (Leaf 0 [1; 1; 1] [1; 2; 3]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])))))))) (Unit (Unit (Basis [0; 6; 7] (Sign 1 (Next (Lead 2 0
  (Lead 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Compare 0 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [0; 9; 10] (Leaf 1 [2; 2; 2] [2; 2; 1]))))
  (Basis [6; 8; 0] (Leaf 0 [1; 2; 2] [2; 2; 1])))))) (Unit (Next (Lead 1 0 (Lead 2 1
  (Compare 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [6; 9; 0] (Basis [10; 0; 1] (Basis [11; 0; 1]
  (Leaf 2 [1; 2; 2] [1; 3; 3]))))) (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [0; 6; 11] (Basis [10; 0; 1]
  (Leaf 1 [1; 1; 2] [1; 2; 1]))))) (Lead 2 0 (Basis [10; 0; 1] (Basis [6; 9; 0]
  (Basis [0; 4; 10] (Leaf 2 [1; 2; 2] [3; 2; 3])))) (Compare 2 0 (Basis [0; 8; 11]
  (Basis [0; 4; 11] (Leaf 0 [0; 1; 2] [2; 1; 2])))
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; Some 0; None; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 0 [1; 0; 0] [1; 0; 1])))))) (Next (Compare 2 0 (Basis [6; 0; 1] (Basis [0; 6; 7]
  (Basis [9; 0; 1] (Leaf 0 [0; 1; 1] [1; 2; 3]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])))))) (Unit (Basis [0; 5; 7] (Sign 1 (Next (Compare 0 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Compare 2 1 (Basis [8; 0; 2] (Basis [9; 0; 1]
  (Leaf 1 [1; 1; 1] [2; 2; 3])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))))) (Unit (Next (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [8; 0; 1] (Basis [0; 5; 8] (Basis [9; 0; 1]
  (Leaf 1 [1; 1; 1] [2; 2; 3])))))) (Next (Compare 1 0 (Compare 2 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; Some 0; None; None]
  (Basis [3; 0; 1] (Leaf 0 [0; 0; 0] [0; 0; 1]))) (Basis [9; 0; 2] (Basis [10; 0; 1]
  (Leaf 0 [0; 0; 0] [0; 1; 2])))) (Compare 2 0 (Basis [9; 0; 2] (Basis [10; 0; 1]
  (Leaf 0 [0; 0; 0] [0; 1; 2])))
  (Walls [[0; 1; 2]; [0; 1; 4]] [Some 0; Some 1; Some 1; Some 0; Some 0; None; None; Some 1; None; None; None]
  (Basis [3; 0; 1] (Leaf 0 [1; 1; 1] [1; 2; 1]))))))))))))) (Sign 0 (Sign 0 (Next (Unit
  (Basis [0; 4; 5] (Sign 1 (Sign 1 (Sign 1 (Next (Lead 1 0 (Lead 2 1
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; None; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 4; 7] (Leaf 1 [2; 2; 2] [2; 2; 1])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))))))) (Unit (Sign 0 (Sign 0 (Next (Lead 1 0 (Lead 2 1
  (Compare 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [0; 4; 7] (Basis [8; 0; 1] (Basis [9; 0; 1]
  (Leaf 2 [1; 2; 2] [1; 3; 3]))))) (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [0; 4; 8] (Basis [9; 0; 1]
  (Leaf 1 [1; 1; 1] [1; 1; 2]))))) (Lead 2 0 (Basis [8; 0; 1] (Basis [0; 4; 7] (Basis [0; 4; 8]
  (Leaf 2 [1; 2; 2] [3; 2; 3])))) (Compare 2 0 (Basis [0; 4; 9] (Leaf 0 [0; 1; 1] [1; 1; 1]))
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; None; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 0 [1; 0; 0] [1; 1; 1])))))))) (Sign 0 (Sign 0 (Next (Basis [0; 4; 2] (Basis [0; 4; 6]
  (Leaf 1 [0; 0; 0] [1; 1; 2])))))))))))))))))))))))%N.

Theorem net_well_formed : well_formed net.
Proof. exact (shapes net eq_refl). Qed.

(** The cones with an error: on each, all of these forms are at least zero. *)
Definition wrong_cones : list cone :=
  [[[99687398025889; -15345910808576; 0];
    [-936689151000719762809838755; 25387499407619160444037496832; -25155397760880492182912368640];
    [0; -1; 1]];
   [[-184930953594728287909; 209524919354793132032; -32182707544026775552];
    [936689151000719762809838755; -25387499407619160444037496832; 25155397760880492182912368640];
    [0; 1; -1]];
   [[99687398025889; -15345910808576; 0];
    [-12495173180163247943; 10241174603450679296; 1848480806675152896];
    [8796275951772496679421436993; -4908128495246628904501248; -8703185036820691190856810496];
    [-1; 0; 1]];
   [[0; 0; 1];
    [4850888922540259685298598679; -4846116069158196754087149568; 1659359287711159902273536];
    [-151676280512348540021273129577; 153182358758577732192398475264; -2197830324955211453943513088]];
   [[-184930953594728287909; 209524919354793132032; -32182707544026775552];
    [151676280512348540021273129577; -153182358758577732192398475264; 2197830324955211453943513088];
    [-1; 1; 0]];
   [[0; 0; 1];
    [-4850888922540259685298598679; 4846116069158196754087149568; -1659359287711159902273536];
    [158780610530228079837837185879; -156969069667546860069179097088; -2091631330541697220198006784]];
   [[-184930953594728287909; 209524919354793132032; -32182707544026775552];
    [12495173180163247943; -10241174603450679296; -1848480806675152896]; [-1; 0; 1]];
   [[99687398025889; -15345910808576; 0];
    [-2422092065599953333220576825; 2420818683435208456117157888; -681505911650984799502336];
    [75303128981009700596492383061; -76567130230813187055354380288; 1095413521116525402752286720]];
   [[0; 1; 0]; [99687398025889; -15345910808576; 0];
    [2422092065599953333220576825; -2420818683435208456117157888; 681505911650984799502336];
    [-79710763217387312729624533739; 78365265509040154136143724544; 1051797142770862375584137216]];
   [[-12495173180163247943; 10241174603450679296; 1848480806675152896];
    [79710763217387312729624533739; -78365265509040154136143724544; -1051797142770862375584137216];
    [-1; 1; 0]];
   [[0; 1; 0]; [194035264521832908895; -170304617018395983872; -30450481950047076352];
    [-6436977987692736104213107345; 63315758738072920901287936; 6524398038865511510400040960];
    [1; 0; -1]];
   [[0; 1; 0]; [39840785471532369385; -48865097545908486144; 7464964322238660608];
    [33333349832104766369631175; 6334850277666950590586945536; -6287098619539582883618357248];
    [0; -1; 1]];
   [[39840785471532369385; -48865097545908486144; 7464964322238660608];
    [12495173180163247943; -10241174603450679296; -1848480806675152896]; [-1; 1; 0]];
   [[39840785471532369385; -48865097545908486144; 7464964322238660608];
    [-194035264521832908895; 170304617018395983872; 30450481950047076352]; [1; 0; -1]];
   [[184930953594728287909; -209524919354793132032; 32182707544026775552];
    [-12495173180163247943; 10241174603450679296; 1848480806675152896]; [0; 1; -1]];
   [[-39840785471532369385; 48865097545908486144; -7464964322238660608];
    [194035264521832908895; -170304617018395983872; -30450481950047076352]; [0; -1; 1]];
   [[184930953594728287909; -209524919354793132032; 32182707544026775552];
    [194035264521832908895; -170304617018395983872; -30450481950047076352]; [-1; 1; 0]];
   [[184930953594728287909; -209524919354793132032; 32182707544026775552];
    [-39840785471532369385; 48865097545908486144; -7464964322238660608];
    [12495173180163247943; -10241174603450679296; -1848480806675152896]; [-1; 1; 0];
    [-1; 0; 1]];
   [[-39840785471532369385; 48865097545908486144; -7464964322238660608];
    [-194035264521832908895; 170304617018395983872; 30450481950047076352]; [1; -1; 0];
    [1; 0; -1]];
   [[1; 0; 0];
    [-2152543228695185255820038813; 50570211566293406637329743872; -50310795521760984365824737280];
    [0; -1; 1]];
   [[-373902510306505; 56953157976064; 0];
    [2152543228695185255820038813; -50570211566293406637329743872; 50310795521760984365824737280];
    [0; 1; -1]];
   [[0; 0; 1];
    [-17941142621698100540031620639; 47479562758098619220361216; 17406370073641382381713620992];
    [1; 0; -1]];
   [[-373902510306505; 56953157976064; 0];
    [17941142621698100540031620639; -47479562758098619220361216; -17406370073641382381713620992];
    [-1; 0; 1]];
   [[1; 0; 0]; [-373902510306505; 56953157976064; 0];
    [-80871843362629307294209148307; 77536137689794346807281582080; -21808189172831513584074752];
    [2518882933677801580500961808031; -2452816533912092986840384012288; 35053232675728812888073175040]];
   [[1; 0; 0]; [-373902510306505; 56953157976064; 0];
    [80871843362629307294209148307; -77536137689794346807281582080; 21808189172831513584074752]];
   [[-99687398025889; 15345910808576; 0];
    [589213555514621469943452697; 106509593308951777489453056; -196526545006878845179002880];
    [0; -1; 1]];
   [[373902510306505; -56953157976064; 0];
    [-589213555514621469943452697; -106509593308951777489453056; 196526545006878845179002880];
    [0; 1; -1]];
   [[-99687398025889; 15345910808576; 0]; [373902510306505; -56953157976064; 0];
    [62984073055128044175956593; 11385359252612315678244864; -135987266200323299857137664];
    [-1; 0; 1]];
   [[-99687398025889; 15345910808576; 0]; [373902510306505; -56953157976064; 0];
    [12237372129262330320992111943; 2212096983273983679255281664; -1363011823301969599004672];
    [-97062703885036079441139141001; -17545606375659604030519246848; 547706760558262701376143360]];
   [[-99687398025889; 15345910808576; 0]; [373902510306505; -56953157976064; 0];
    [-12237372129262330320992111943; -2212096983273983679255281664; 1363011823301969599004672]];
   [[0; 1; 0]; [0; 0; -1]; [99687398025889; -15345910808576; 0];
    [-4850888922540259685298598679; 4846116069158196754087149568; -1659359287711159902273536];
    [158780610530228079837837185879; -156969069667546860069179097088; -2091631330541697220198006784]];
   [[0; 1; 0]; [0; 0; -1];
    [4850888922540259685298598679; -4846116069158196754087149568; 1659359287711159902273536];
    [-151676280512348540021273129577; 153182358758577732192398475264; -2197830324955211453943513088]];
   [[1; 0; 0]; [0; 0; -1];
    [-17941142621698100540031620639; 47479562758098619220361216; 17406370073641382381713620992]];
   [[1; 0; 0]; [-373902510306505; 56953157976064; 0];
    [329330981221168156457640776823; -313934204865431617300460470272; -4183262661083394440396013568]];
   [[-99687398025889; 15345910808576; 0]; [373902510306505; -56953157976064; 0];
    [-24746778521608678666409151321; -4473368427074207153764958208; -130726958158856076262375424]];
   [[0; -1; 0]; [78016959805141; 14102789357568; 0];
    [-79710763217387312729624533739; 78365265509040154136143724544; 1051797142770862375584137216]];
   [[0; -1; 0];
    [-6436977987692736104213107345; 63315758738072920901287936; 6524398038865511510400040960];
    [1; 0; -1]];
   [[78016959805141; 14102789357568; 0];
    [6436977987692736104213107345; -63315758738072920901287936; -6524398038865511510400040960];
    [-1; 0; 1]];
   [[0; -1; 0]; [0; 0; 1];
    [33333349832104766369631175; 6334850277666950590586945536; -6287098619539582883618357248]];
   [[1; 0; 0]; [-40692158024259; -7259960639488; 0];
    [-306631496153749761914969000451; 313780444425774163238531891200; 4207188571083449502336548864]];
   [[1; 0; 0]; [-40692158024259; -7259960639488; 0];
    [53910280386824759973633687505; -127946826827136564486733824; -52195184310924092083200327680];
    [-1; 0; 1]];
   [[-78016959805141; -14102789357568; 0]; [40692158024259; 7259960639488; 0];
    [-277181263583709724119093833913; 42669374795591884461013204992; 1051797142770862375584137216]];
   [[-78016959805141; -14102789357568; 0]; [40692158024259; 7259960639488; 0];
    [10974869414132032798410617; -1689475003864581724438528; -19534125864866800929341440];
    [-1; 0; 1]];
   [[0; -1; 0]; [78016959805141; 14102789357568; 0];
    [4850888922540259685298598679; -4846116069158196754087149568; 1659359287711159902273536];
    [-151676280512348540021273129577; 153182358758577732192398475264; -2197830324955211453943513088]];
   [[0; -1; 0]; [78016959805141; 14102789357568; 0];
    [-4850888922540259685298598679; 4846116069158196754087149568; -1659359287711159902273536]];
   [[78016959805141; 14102789357568; 0];
    [-33333349832104766369631175; -6334850277666950590586945536; 6287098619539582883618357248];
    [0; 1; -1]];
   [[0; 0; -1];
    [33333349832104766369631175; 6334850277666950590586945536; -6287098619539582883618357248];
    [0; -1; 1]];
   [[1; 0; 0]; [-40692158024259; -7259960639488; 0];
    [4704826865241937821347359139; -4843345472406047991798956032; 1659359287711159902273536];
    [-146366653669503985868521662477; 153216575333158744931267772416; -2197830324955211453943513088]];
   [[1; 0; 0]; [-40692158024259; -7259960639488; 0];
    [-4704826865241937821347359139; 4843345472406047991798956032; -1659359287711159902273536]];
   [[1; 0; 0];
    [-1597349543023902374137405871; -50559512222595909428199817216; 50296788956316663068946857984];
    [0; 1; -1]];
   [[-40692158024259; -7259960639488; 0];
    [1597349543023902374137405871; 50559512222595909428199817216; -50296788956316663068946857984];
    [0; -1; 1]];
   [[-78016959805141; -14102789357568; 0]; [40692158024259; 7259960639488; 0];
    [17098558340594587035293417855; -2632157689398752864575160320; 1659359287711159902273536];
    [-539578666922086631758395135705; 83062917287160637723870494720; -2197830324955211453943513088]];
   [[-78016959805141; -14102789357568; 0]; [40692158024259; 7259960639488; 0];
    [-17098558340594587035293417855; 2632157689398752864575160320; -1659359287711159902273536]];
   [[-78016959805141; -14102789357568; 0];
    [9454303854618669389339747299; -1455398641987581648768598016; 3143549309769791441809178624];
    [0; 1; -1]];
   [[40692158024259; 7259960639488; 0];
    [-9454303854618669389339747299; 1455398641987581648768598016; -3143549309769791441809178624];
    [0; -1; 1]];
   [[-1; 0; 0]; [39475423235773; 7051394678784; 0];
    [343995788247192949817140835; 12642552891573351659332435968; -12577698880440246091456184320];
    [0; -1; 1]];
   [[-1; 0; 0]; [39475423235773; 7051394678784; 0];
    [-18853077279132808004906500491; 19384034422448586701820395520; -5452047293207878396018688];
    [586549621904748260954466758207; -613204133478023246710096003072; 8763308168932203222018293760]];
   [[-1; 0; 0]; [39475423235773; 7051394678784; 0];
    [18853077279132808004906500491; -19384034422448586701820395520; 5452047293207878396018688]];
   [[-160670534559535; -29039842557952; 0];
    [118164176805990620669556269; 25343466480506350595685220352; -25155397760880492182912368640];
    [0; -1; 1]];
   [[0; 0; 1];
    [-118164176805990620669556269; -25343466480506350595685220352; 25155397760880492182912368640];
    [0; 1; -1]];
   [[0; 1; 0]; [-160670534559535; -29039842557952; 0];
    [-4851558901527316840608262527; 4847194575497432474839154688; -1363011823301969599004672];
    [1213573089808042341105036637251; -1225737953978858635929000607744; 17526616337864406444036587520]];
   [[0; 1; 0]; [-160670534559535; -29039842557952; 0];
    [4851558901527316840608262527; -4847194575497432474839154688; 1363011823301969599004672]];
   [[-39475423235773; -7051394678784; 0]; [160670534559535; 29039842557952; 0];
    [-37817067920219514238977616413; 5825938919800437900007440384; -12577698880440246091456184320];
    [0; -1; 1]];
   [[-39475423235773; -7051394678784; 0]; [160670534559535; 29039842557952; 0];
    [-68388506016969926495320091523; 10535646489352651984799268864; -5452047293207878396018688];
    [2158142804039618877994769297503; -332474431467469582221788053504; 8763308168932203222018293760]];
   [[-39475423235773; -7051394678784; 0]; [160670534559535; 29039842557952; 0];
    [68388506016969926495320091523; -10535646489352651984799268864; 5452047293207878396018688]];
   [[-1; 0; 0]; [39475423235773; 7051394678784; 0];
    [-4481597582141391247606188895; 11869890689524654805090304; 4351592518410345595428405248];
    [1; 0; -1]];
   [[-1; 0; 0]; [39475423235773; 7051394678784; 0];
    [76806199598214962192851244295; -78483551216357904325115117568; -1045815665270848610099003392]];
   [[0; 1; 0];
    [8579944453709240382096907273; -84385228041243799920312320; -8703185036820691190856810496];
    [-1; 0; 1]];
   [[-160670534559535; -29039842557952; 0];
    [-8579944453709240382096907273; 84385228041243799920312320; 8703185036820691190856810496];
    [1; 0; -1]];
   [[0; 1; 0]; [0; 0; -1];
    [-118164176805990620669556269; -25343466480506350595685220352; 25155397760880492182912368640]];
   [[0; 1; 0]; [-160670534559535; -29039842557952; 0];
    [159469531581402454063155318221; -156755567665997275124916551680; -2091631330541697220198006784]];
   [[-39475423235773; -7051394678784; 0]; [160670534559535; 29039842557952; 0];
    [-2441981213865374700053527839; 376201386773118756508925952; 4351592518410345595428405248];
    [1; 0; -1]];
   [[-39475423235773; -7051394678784; 0]; [160670534559535; 29039842557952; 0];
    [277150239315192787609987521303; -42696603799764247094995451904; -1045815665270848610099003392]];
   [[-1; 0; 0]; [4286016724651; -653017481216; 0];
    [-1313882567972894006390554925027; 1255121777703096652954127564800; 16828754284333798009346195456]];
   [[-1; 0; 0]; [0; 0; 1];
    [215590164173134131328057044069; -511787307308546257946935296; -208780737243696368332801310720]];
   [[0; -1; 0]; [0; 0; 1]; [-92422932728137; 14238289494016; 0];
    [4851558901527316840608262527; -4847194575497432474839154688; 1363011823301969599004672];
    [-1270425067773943881286393776573; 1256025668675826791188646592512; 16828754284333798009346195456]];
   [[0; -1; 0]; [0; 0; 1];
    [-4851558901527316840608262527; 4847194575497432474839154688; -1363011823301969599004672];
    [1213573089808042341105036637251; -1225737953978858635929000607744; 17526616337864406444036587520]];
   [[-4286016724651; 653017481216; 0]; [92422932728137; -14238289494016; 0];
    [3167018094318968954125039343365; 572411780973626501577916284928; 16828754284333798009346195456]];
   [[-1; 0; 0]; [4286016724651; -653017481216; 0];
    [10083870924494591360681324245; -9686690944812095983597912064; 3318718575422319804547072];
    [-314063784501467665552418513855; 306433150666317489862535544832; -4395660649910422907887026176]];
   [[-1; 0; 0]; [4286016724651; -653017481216; 0];
    [-10083870924494591360681324245; 9686690944812095983597912064; -3318718575422319804547072]];
   [[-1; 0; 0];
    [7768489756809738707555690789; -202238048890383637712799268864; 201187155825266652275787431936];
    [0; 1; -1]];
   [[4286016724651; -653017481216; 0];
    [-7768489756809738707555690789; 202238048890383637712799268864; -201187155825266652275787431936];
    [0; -1; 1]];
   [[0; 0; -1];
    [215590164173134131328057044069; -511787307308546257946935296; -208780737243696368332801310720];
    [-1; 0; 1]];
   [[4286016724651; -653017481216; 0];
    [-215590164173134131328057044069; 511787307308546257946935296; 208780737243696368332801310720];
    [1; 0; -1]];
   [[0; -1; 0]; [-753402778865310377133; 661306220854223306752; 118302771627209785344];
    [8579944453709240382096907273; -84385228041243799920312320; -8703185036820691190856810496];
    [-1; 0; 1]];
   [[0; -1; 0]; [-3656834165321010949; 4484314417535647744; -684738458383548416];
    [-118164176805990620669556269; -25343466480506350595685220352; 25155397760880492182912368640];
    [0; 1; -1]];
   [[-92422932728137; 14238289494016; 0];
    [605710524531358958941570517; -605301068251619518115348480; 207419910963894987784192];
    [-150654256978653332914928786483; 153158579278831918150141870080; -2197830324955211453943513088]];
   [[0; -1; 0]; [-92422932728137; 14238289494016; 0];
    [-605710524531358958941570517; 605301068251619518115348480; -207419910963894987784192];
    [159469531581402454063155318221; -156755567665997275124916551680; -2091631330541697220198006784]];
   [[206046690722490330031; -168845930597684609024; -30450481950047076352];
    [-159469531581402454063155318221; 156755567665997275124916551680; 2091631330541697220198006784];
    [1; -1; 0]];
   [[-3656834165321010949; 4484314417535647744; -684738458383548416];
    [753402778865310377133; -661306220854223306752; -118302771627209785344]; [-1; 0; 1]];
   [[-3656834165321010949; 4484314417535647744; -684738458383548416];
    [-206046690722490330031; 168845930597684609024; 30450481950047076352]; [1; -1; 0]];
   [[0; 0; -1];
    [-1270425067773943881286393776573; 1256025668675826791188646592512; 16828754284333798009346195456];
    [1213573089808042341105036637251; -1225737953978858635929000607744; 17526616337864406444036587520]];
   [[686222274701890513983; -777588589426483658752; 119439429155818569728];
    [-1213573089808042341105036637251; 1225737953978858635929000607744; -17526616337864406444036587520];
    [1; -1; 0]];
   [[-92422932728137; 14238289494016; 0];
    [7393720564367752820249895235; -203217051592254095493347409920; 201187155825266652275787431936];
    [0; 1; -1]];
   [[686222274701890513983; -777588589426483658752; 119439429155818569728];
    [-7393720564367752820249895235; 203217051592254095493347409920; -201187155825266652275787431936];
    [0; -1; 1]];
   [[-92422932728137; 14238289494016; 0];
    [206046690722490330031; -168845930597684609024; -30450481950047076352];
    [-211249851766297520389174543747; 44118125141261008773316608; 208780737243696368332801310720];
    [1; 0; -1]];
   [[686222274701890513983; -777588589426483658752; 119439429155818569728];
    [-206046690722490330031; 168845930597684609024; 30450481950047076352]; [1; 0; -1]];
   [[-686222274701890513983; 777588589426483658752; -119439429155818569728];
    [-753402778865310377133; 661306220854223306752; 118302771627209785344]; [1; -1; 0]];
   [[3656834165321010949; -4484314417535647744; 684738458383548416];
    [-753402778865310377133; 661306220854223306752; 118302771627209785344]; [0; 1; -1]];
   [[-686222274701890513983; 777588589426483658752; -119439429155818569728];
    [206046690722490330031; -168845930597684609024; -30450481950047076352]; [0; -1; 1]];
   [[3656834165321010949; -4484314417535647744; 684738458383548416];
    [753402778865310377133; -661306220854223306752; -118302771627209785344]; [-1; 1; 0];
    [-1; 0; 1]];
   [[3656834165321010949; -4484314417535647744; 684738458383548416];
    [-686222274701890513983; 777588589426483658752; -119439429155818569728];
    [-206046690722490330031; 168845930597684609024; 30450481950047076352]; [1; -1; 0];
    [1; 0; -1]];
   [[-4286016724651; 653017481216; 0]; [92422932728137; -14238289494016; 0];
    [-12233975525119044310241462835; -2211187783007295127223795712; 1659359287711159902273536];
    [388143486558635714698633897055; 70153658045998107207397277696; -2197830324955211453943513088]];
   [[-4286016724651; 653017481216; 0]; [92422932728137; -14238289494016; 0];
    [12233975525119044310241462835; 2211187783007295127223795712; -1659359287711159902273536]];
   [[92422932728137; -14238289494016; 0];
    [-603583025940069850084429094075; -109092535803178412191608995840; 201187155825266652275787431936];
    [0; 1; -1]];
   [[-4286016724651; 653017481216; 0];
    [603583025940069850084429094075; 109092535803178412191608995840; -201187155825266652275787431936];
    [0; -1; 1]];
   [[-4286016724651; 653017481216; 0]; [92422932728137; -14238289494016; 0];
    [-97074086550587768438237986565; -17545321533996103212852051968; 208780737243696368332801310720];
    [1; 0; -1]]]%Z.

Lemma accepted : errors_of (analyse 1 net cases) = Some wrong_cones.
Proof. vm_cast_no_check (eq_refl (Some wrong_cones)). Qed.

Theorem errors : errs_exactly_in 1 net wrong_cones.
Proof. exact (tree_errors 1 net cases wrong_cones accepted). Qed.
