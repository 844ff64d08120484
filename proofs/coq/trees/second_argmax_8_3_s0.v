(** * A network of 3 inputs and 8 + 8 + 8 hidden units

    The network, a case distinction, and what follows.  The definitions that
    the theorems use are those of LayeredStatement.v; the check is that of Tree.v.
    Not part of any theorem: the task is 2nd_argmax, and the SHA-256 of the network
    in the text format of Conewise is
    2dd02467a613587ef1703256e4aafdb2a14c7c22238295bd7db71ef2c3b2cf99. *)

From Coq Require Import QArith ZArith NArith List.
From Conewise Require Import LayeredStatement Tree TreeSoundness.
Import ListNotations.

Definition net : network :=
  recurrent 3
    [-14334089#4194304; -8787889#2097152; -9453463#1048576; 6825787#524288; 7793427#2097152;
     -8820835#2097152; 5069421#1048576; -9796271#1048576]%Q
    [[-2438619#2097152; 10019499#67108864; -9068881#4194304; 5232889#4194304; 3742217#4194304;
      -11742343#16777216; 15049719#16777216; 11303467#67108864];
     [13129009#33554432; 1460391#33554432; 12608095#33554432; -996331#1048576;
      -8662097#16777216; 8930771#67108864; 16258847#134217728; 3498297#8388608];
     [-195761#8388608; -4740401#134217728; -192451#524288; 14860411#67108864;
      -14645309#134217728; -3810213#16777216; 12738125#33554432; 9314593#536870912];
     [-2422915#16777216; 1689887#8388608; 7748537#33554432; -1559213#4194304;
      9528279#134217728; 5623173#16777216; -6014571#16777216; 2176789#8388608];
     [424877#524288; 13569835#33554432; 15231195#16777216; -13721989#8388608; -9836317#8388608;
      12301759#16777216; -14869873#33554432; 7773653#8388608];
     [10552265#16777216; 16084049#33554432; 3575393#4194304; -3425783#4194304;
      -3210333#4194304; -15282145#536870912; -5020427#33554432; 16063643#33554432];
     [-41345#32768; -2800139#8388608; -5348839#8388608; 1576093#2097152; 12624677#16777216;
      -13688059#536870912; 1585079#2097152; -6370093#8388608];
     [-11347555#1073741824; -7798355#67108864; -13558745#134217728; 488517#2097152;
      -8864123#134217728; -15223895#67108864; 12717969#33554432; -12285515#33554432]]%Q
    [[3264717#2097152; -3200823#1048576; 3639749#1048576; 8521557#2097152; 73841#32768;
      -13466423#4194304; -9225947#2097152; 14854071#4194304];
     [-15467641#4194304; 1060049#524288; 4089621#2097152; 6842283#2097152; -1966877#524288;
      3408929#2097152; 9960159#4194304; 10385129#4194304];
     [8094365#4194304; 617963#1048576; -1541333#262144; -14499551#2097152; 5002901#8388608;
      12021503#8388608; 7628535#33554432; -3085057#524288]]%Q.

Definition cases : tree :=
  (Coordinate 0 (Coordinate 1 (Coordinate 2 (Next (Basis [0; 1; 2] (Sign 0 (Sign 0 (Sign 0
  (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Unit (Sign 0 (Unit (Basis [0; 4; 2] (Sign 1
  (Sign 1 (Sign 0 (Sign 0 (Sign 1 (Next (Sign 1 (Unit (Unit (Basis [0; 4; 6] (Sign 2 (Sign 1
  (Sign 2 (Sign 2 (Unit (Next (Lead 2 0 (Lead 1 2 (Basis [9; 0; 1]
  (Leaf 1 [2; 2; 3] [2; 3; 3])) (Compare 1 2
  (Walls [[0; 1; 3]; [0; 1; 2]] [Some 0; Some 0; None; Some 0; None; Some 0; Some 0; Some 0; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [0; 0; 1])) (Basis [0; 4; 10] (Basis [0; 1; 10]
  (Leaf 2 [3; 4; 4] [2; 4; 4]))))) (Basis [0; 4; 8] (Leaf 1 [2; 2; 3] [3; 3; 3])))) (Next
  (Basis [0; 4; 7] (Leaf 2 [1; 3; 3] [2; 3; 3]))))))))) (Unit (Sign 1 (Basis [0; 4; 5] (Sign 2
  (Sign 2 (Basis [0; 4; 7] (Sign 3 (Next (Lead 0 1 (Lead 2 0 (Compare 0 2 (Basis [0; 1; 10]
  (Basis [0; 4; 10] (Leaf 2 [4; 5; 5] [5; 3; 5])))
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; None; Some 1; Some 1; None; Some 0; Some 1; Some 1; Some 1; None; None]
  (Leaf 2 [0; 0; 1] [1; 1; 1]))) (Basis [0; 4; 9] (Basis [0; 1; 9]
  (Leaf 0 [3; 4; 4] [4; 4; 5])))) (Basis [0; 4; 8] (Leaf 2 [4; 4; 4] [4; 3; 4]))))))))))
  (Sign 1 (Basis [0; 4; 7] (Sign 2 (Sign 2 (Basis [0; 4; 6] (Sign 3 (Next
  (Leaf 2 [2; 3; 3] [2; 3; 3])))))))))) (Basis [0; 4; 5] (Sign 2 (Sign 2 (Sign 2 (Unit
  (Basis [0; 4; 6] (Sign 3 (Sign 2 (Next (Leaf 0 [3; 2; 2] [3; 3; 2]))))) (Unit (Sign 2 (Next
  (Lead 0 1 (Basis [8; 0; 1] (Leaf 0 [2; 3; 2] [3; 2; 2]))
  (Walls [[0; 1; 2]] [Some 0; None; Some 0; Some 0; None; Some 0; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))) (Sign 2 (Next (Leaf 0 [2; 2; 2] [2; 2; 2]))))))))))))))))))
  (Unit (Basis [0; 3; 2] (Sign 1 (Sign 0 (Sign 0 (Unit (Next (Basis [0; 2; 6] (Sign 2 (Unit
  (Unit (Basis [0; 5; 8] (Sign 3 (Sign 2 (Basis [0; 6; 8] (Sign 4 (Sign 4 (Sign 3 (Next
  (Lead 2 0 (Lead 1 2 (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [10; 0; 1] (Basis [11; 0; 1]
  (Leaf 1 [4; 4; 5] [4; 5; 6])))) (Compare 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [0; 6; 10] (Basis [11; 0; 1]
  (Leaf 2 [5; 5; 5] [4; 6; 6]))))) (Basis [0; 6; 9] (Leaf 1 [4; 4; 5] [5; 5; 5])))))))))))
  (Unit (Sign 2 (Basis [0; 6; 7] (Sign 3 (Sign 3 (Basis [0; 6; 9] (Sign 4 (Next (Lead 0 1
  (Lead 2 0 (Compare 0 2 (Basis [0; 5; 12] (Basis [0; 6; 12] (Leaf 2 [5; 6; 6] [6; 4; 6])))
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; Some 1; Some 1; None; None; Some 0; Some 1; Some 1; Some 1; None; None]
  (Leaf 2 [0; 0; 1] [1; 1; 1]))) (Basis [0; 6; 11] (Basis [0; 5; 11]
  (Leaf 0 [4; 5; 5] [5; 5; 6])))) (Basis [0; 6; 10] (Leaf 2 [5; 5; 5] [5; 4; 5]))))))))))
  (Sign 2 (Basis [0; 6; 9] (Sign 3 (Sign 3 (Unit (Next (Basis [0; 6; 8]
  (Leaf 2 [2; 4; 4] [3; 4; 4]))) (Next (Basis [0; 6; 10] (Leaf 2 [3; 2; 3] [3; 4; 4]))))))))))
  (Basis [0; 6; 7] (Sign 3 (Sign 3 (Sign 3 (Unit (Basis [0; 6; 8] (Sign 4 (Sign 3 (Next
  (Leaf 0 [4; 3; 3] [4; 4; 3]))))) (Unit (Sign 3 (Next (Lead 0 1 (Basis [10; 0; 1]
  (Leaf 0 [3; 4; 3] [4; 3; 3]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 0; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))) (Sign 3 (Next (Leaf 0 [3; 3; 3] [3; 3; 3]))))))))))))) (Next
  (Unit (Unit (Unit (Unit (Unit (Basis [0; 9; 11] (Sign 2 (Sign 2 (Unit (Next
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))) (Next
  (Walls [[0; 2; 3]; [0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 1; Some 0; None; None; None; None]
  (Leaf 2 [0; 1; 1] [0; 1; 1]))))))) (Basis [0; 8; 10] (Sign 2 (Sign 2 (Unit (Next
  (Walls [[0; 1; 2]; [0; 2; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 1; None; None; None]
  (Leaf 2 [0; 0; 1] [0; 1; 1]))) (Next
  (Walls [[0; 2; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 0; None; None]
  (Basis [0; 1; 2] (Leaf 2 [0; 0; 0] [0; 1; 1]))))))))) (Unit (Basis [0; 10; 11] (Sign 2
  (Sign 2 (Unit (Next (Lead 2 0 (Lead 1 2 (Basis [14; 0; 1] (Basis [0; 7; 14]
  (Leaf 1 [2; 2; 3] [2; 3; 4])))
  (Walls [[0; 1; 2]; [0; 1; 3]; [0; 2; 4]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 1; None; None; None; Some 2; None]
  (Leaf 2 [2; 2; 2] [0; 0; 2]))) (Basis [0; 11; 13] (Leaf 1 [2; 2; 3] [3; 3; 3])))) (Next
  (Walls [[0; 2; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))))))) (Unit (Unit (Basis [0; 8; 13] (Sign 2 (Next
  (Leaf 0 [2; 2; 2] [2; 2; 2])))) (Basis [0; 10; 11] (Sign 2 (Next (Lead 2 0 (Lead 2 1
  (Walls [[0; 2; 4]; [0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 1; None; None; Some 0; Some 0; None; None]
  (Basis [3; 0; 1] (Leaf 2 [2; 0; 2] [0; 1; 2]))) (Basis [14; 15; 0]
  (Leaf 1 [3; 3; 3] [3; 3; 2]))) (Lead 0 1 (Compare 1 0 (Basis [15; 0; 1] (Basis [14; 0; 1]
  (Basis [16; 0; 2] (Basis [0; 8; 14] (Leaf 0 [2; 3; 4] [4; 5; 6])))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0]))) (Compare 0 1 (Basis [15; 0; 1] (Basis [14; 15; 0]
  (Basis [16; 0; 2] (Leaf 1 [3; 3; 4] [5; 5; 4]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))))))) (Basis [0; 8; 12] (Sign 2 (Sign 2 (Next
  (Leaf 0 [2; 2; 2] [2; 2; 2])))))))) (Unit (Unit (Basis [0; 8; 11] (Sign 2 (Sign 2
  (Basis [0; 9; 10] (Sign 3 (Next (Lead 2 0 (Lead 1 0 (Lead 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Compare 0 2 (Compare 1 2
  (Walls [[0; 3; 4]; [0; 4; 5]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None; None; Some 1; None; Some 1; Some 1; None]
  (Leaf 2 [1; 1; 1] [1; 1; 1])) (Basis [0; 14; 15] (Basis [16; 0; 1]
  (Leaf 2 [4; 4; 4] [4; 5; 5]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Compare 0 2 (Compare 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [0; 13; 14] (Basis [15; 0; 1]
  (Leaf 2 [4; 4; 4] [4; 5; 5]))))
  (Walls [[0; 1; 2]; [0; 2; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 1; None; None; None]
  (Leaf 2 [0; 0; 1] [1; 1; 1])))) (Lead 1 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [13; 0; 1] (Basis [12; 0; 1] (Basis [0; 12; 13]
  (Leaf 0 [3; 4; 5] [5; 2; 6])))))))))))) (Basis [0; 8; 9] (Sign 2 (Sign 2 (Basis [0; 9; 11]
  (Sign 3 (Next (Compare 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 0; None; None]
  (Basis [3; 0; 1] (Leaf 2 [0; 0; 0] [0; 1; 1]))) (Basis [0; 8; 11] (Basis [12; 0; 1]
  (Leaf 2 [4; 4; 4] [4; 5; 5]))))))))))) (Basis [0; 9; 10] (Sign 2 (Sign 2 (Sign 2
  (Basis [0; 7; 9] (Sign 3 (Next
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))))))))))) (Unit (Unit (Basis [0; 8; 9] (Sign 2 (Unit (Unit (Unit
  (Next (Compare 0 2
  (Walls [[0; 2; 3]; [0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 1; Some 0; None; Some 0; None; None; None]
  (Leaf 2 [0; 0; 1] [0; 0; 1])) (Basis [0; 13; 14] (Leaf 2 [3; 3; 3] [3; 3; 3])))) (Next
  (Compare 0 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [14; 0; 1] (Leaf 2 [2; 2; 2] [3; 2; 3]))))) (Unit (Next
  (Walls [[0; 2; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; Some 0; None; None]
  (Basis [0; 1; 2] (Leaf 2 [1; 0; 1] [0; 0; 1])))) (Next (Compare 0 2
  (Walls [[0; 2; 4]; [0; 2; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 1; Some 0; None; None; None]
  (Basis [0; 1; 4] (Leaf 2 [0; 0; 1] [0; 2; 2]))) (Basis [0; 9; 12] (Basis [14; 0; 1]
  (Leaf 2 [3; 2; 3] [4; 2; 4]))))))) (Basis [0; 9; 11] (Sign 3 (Unit (Next (Basis [0; 10; 11]
  (Leaf 2 [4; 3; 4] [4; 3; 4]))) (Next (Basis [0; 11; 12] (Leaf 2 [3; 3; 3] [4; 3; 4])))))))))
  (Basis [0; 8; 10] (Sign 2 (Unit (Unit (Sign 2 (Next (Lead 0 2 (Basis [13; 0; 1]
  (Basis [0; 11; 13] (Leaf 0 [2; 2; 3] [3; 2; 4]))) (Compare 0 2
  (Walls [[0; 1; 3]; [0; 2; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 1; Some 1; None; None; None; None; None]
  (Basis [4; 0; 1] (Leaf 2 [1; 0; 1] [2; 0; 2]))) (Basis [0; 11; 14] (Basis [0; 10; 14]
  (Leaf 2 [3; 4; 4] [4; 4; 4]))))))) (Sign 2 (Next (Lead 2 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; Some 0; None; None]
  (Basis [3; 0; 1] (Leaf 2 [1; 1; 1] [0; 1; 1]))) (Basis [13; 0; 1] (Basis [0; 12; 13]
  (Leaf 0 [2; 2; 3] [3; 2; 4]))))))) (Basis [0; 10; 11] (Sign 3 (Sign 3 (Next (Lead 0 1
  (Lead 2 0 (Compare 0 2
  (Walls [[0; 1; 3]; [0; 1; 2]] [Some 0; Some 0; Some 1; None; Some 0; Some 0; Some 0; Some 0; Some 1; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 2 [1; 1; 1] [0; 0; 1])) (Basis [0; 11; 14] (Leaf 2 [4; 4; 4] [4; 3; 4])))
  (Basis [0; 11; 13] (Leaf 0 [3; 4; 4] [4; 4; 4]))) (Basis [0; 10; 12]
  (Leaf 2 [4; 4; 4] [4; 4; 4]))))))))))) (Basis [0; 8; 9] (Sign 2 (Unit (Unit (Unit (Sign 2
  (Next (Compare 1 0
  (Walls [[0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [0; 12; 13] (Leaf 0 [2; 3; 3] [3; 3; 3]))))) (Sign 2
  (Next (Lead 0 2 (Compare 1 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; Some 0; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [0; 8; 13] (Basis [14; 0; 2]
  (Leaf 0 [2; 3; 3] [3; 4; 3])))) (Compare 0 2 (Basis [0; 8; 14] (Basis [0; 8; 10]
  (Leaf 2 [3; 3; 3] [3; 4; 4])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; Some 0; Some 0; None; None]
  (Basis [3; 0; 1] (Leaf 2 [0; 0; 0] [1; 0; 1])))))))) (Basis [0; 7; 11] (Sign 3 (Sign 2 (Next
  (Lead 0 1 (Compare 1 0
  (Walls [[0; 1; 3]; [0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 1; Some 1; None; None; None; None]
  (Basis [4; 0; 1] (Leaf 0 [1; 0; 1] [1; 2; 2]))) (Basis [0; 7; 13] (Basis [0; 11; 13]
  (Leaf 0 [3; 4; 5] [5; 5; 5])))) (Basis [12; 0; 1] (Basis [0; 10; 12] (Basis [0; 7; 12]
  (Leaf 1 [4; 4; 5] [6; 6; 5])))))))))) (Unit (Unit (Sign 2 (Next (Lead 0 2
  (Walls [[0; 1; 3]; [0; 2; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 1; Some 0; None; None; None; None]
  (Leaf 0 [1; 0; 1] [1; 1; 1])) (Basis [13; 0; 1] (Basis [0; 12; 13] (Basis [0; 9; 12]
  (Leaf 2 [3; 4; 4] [5; 4; 5]))))))) (Sign 2 (Next (Lead 2 0 (Compare 0 2 (Compare 1 2
  (Walls [[0; 1; 2]; [0; 2; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 1; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 1] [1; 1; 1])) (Basis [0; 10; 14] (Basis [15; 0; 1]
  (Leaf 2 [3; 3; 3] [3; 4; 4])))) (Compare 1 2 (Basis [13; 0; 1] (Basis [0; 14; 15]
  (Leaf 2 [3; 4; 4] [4; 4; 4])))
  (Walls [[0; 1; 3]; [0; 2; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 1; Some 0; None; Some 0; Some 0; None; None; None]
  (Leaf 2 [0; 0; 1] [1; 1; 1])))) (Compare 1 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None; None]
  (Basis [3; 0; 1] (Leaf 0 [0; 0; 0] [0; 1; 0]))) (Basis [0; 10; 13] (Basis [14; 0; 2]
  (Leaf 0 [2; 3; 3] [3; 4; 3])))))))) (Basis [0; 10; 11] (Sign 3 (Sign 2 (Next (Lead 0 1
  (Lead 0 2
  (Walls [[0; 2; 3]; [0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 1; Some 1; None; None; None; None]
  (Leaf 0 [1; 0; 1] [1; 1; 1])) (Compare 1 2 (Basis [13; 0; 1] (Basis [0; 12; 14]
  (Basis [0; 9; 11] (Leaf 2 [4; 5; 5] [6; 5; 6]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Lead 1 2 (Compare 2 1 (Basis [12; 0; 1] (Basis [13; 0; 1]
  (Basis [14; 0; 1] (Leaf 1 [4; 4; 5] [3; 5; 6]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))) (Compare 1 2 (Basis [0; 12; 14] (Basis [13; 0; 1]
  (Leaf 2 [4; 5; 5] [4; 4; 5])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))))))))))))))) (Unit (Unit (Basis [0; 7; 9] (Sign 2 (Unit (Sign 2
  (Sign 2 (Unit (Next (Lead 2 0 (Lead 1 2 (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [13; 0; 1] (Basis [14; 0; 1]
  (Leaf 1 [2; 2; 3] [2; 3; 4])))) (Compare 1 2
  (Walls [[0; 2; 3]; [0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 1; Some 0; None; Some 0; None; None]
  (Leaf 2 [0; 0; 1] [0; 1; 1])) (Basis [0; 11; 14] (Basis [13; 0; 1]
  (Leaf 2 [3; 4; 4] [3; 3; 4]))))) (Basis [0; 7; 12] (Leaf 1 [2; 2; 3] [3; 3; 3])))) (Next
  (Compare 1 2
  (Walls [[0; 2; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [0; 9; 12] (Leaf 2 [3; 3; 3] [3; 3; 3]))))))) (Sign 2
  (Sign 2 (Basis [0; 7; 10] (Sign 3 (Next (Leaf 1 [3; 3; 3] [3; 3; 3]))))))))) (Unit
  (Basis [0; 7; 10] (Sign 2 (Basis [0; 7; 8] (Sign 3 (Sign 3 (Sign 2 (Next (Lead 1 0 (Lead 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Compare 0 2 (Compare 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; Some 0; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [0; 12; 13] (Basis [14; 0; 1]
  (Leaf 2 [4; 4; 4] [4; 5; 5]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Lead 0 2 (Basis [11; 0; 1] (Basis [12; 0; 1]
  (Basis [0; 11; 12] (Leaf 0 [3; 4; 5] [5; 3; 6])))) (Compare 0 2 (Basis [0; 11; 13]
  (Leaf 2 [4; 4; 4] [4; 4; 4]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None; None]
  (Basis [3; 0; 1] (Leaf 2 [0; 0; 0] [1; 0; 1]))))))))))))) (Basis [0; 7; 9] (Sign 2
  (Basis [0; 7; 10] (Sign 3 (Sign 3 (Unit (Next (Basis [0; 9; 11]
  (Leaf 2 [2; 2; 3] [3; 4; 4]))) (Next (Compare 1 2
  (Walls [[0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [12; 0; 1] (Leaf 2 [3; 2; 3] [3; 4; 4]))))))))))))
  (Basis [0; 7; 8] (Sign 2 (Sign 2 (Sign 2 (Unit (Unit (Sign 2 (Next (Basis [0; 7; 9]
  (Leaf 0 [2; 3; 2] [3; 3; 2])))) (Sign 2 (Next (Basis [0; 7; 10]
  (Leaf 0 [2; 2; 2] [2; 3; 2]))))) (Unit (Sign 2 (Next (Lead 0 1 (Compare 1 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [11; 0; 1] (Basis [12; 0; 2]
  (Leaf 0 [2; 3; 2] [3; 4; 2])))) (Compare 0 1
  (Walls [[0; 2; 1]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [11; 0; 1] (Basis [12; 0; 2]
  (Leaf 1 [3; 3; 2] [4; 4; 2]))))))) (Sign 2 (Next (Basis [0; 9; 10]
  (Leaf 0 [2; 2; 2] [2; 3; 3])))))))))))))))))) (Basis [0; 5; 2] (Sign 1 (Sign 0 (Sign 0
  (Sign 1 (Next (Sign 1 (Unit (Unit (Basis [0; 4; 7] (Sign 2 (Sign 1 (Basis [0; 5; 7] (Sign 3
  (Sign 3 (Unit (Next (Lead 2 0 (Lead 2 1 (Compare 1 2
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; None; None; Some 1; Some 1; Some 1; Some 0; None; None]
  (Leaf 2 [0; 0; 1] [1; 1; 1])) (Basis [0; 4; 11] (Leaf 2 [4; 4; 4] [3; 4; 4])))
  (Basis [10; 0; 1] (Basis [0; 4; 10] (Leaf 1 [2; 3; 4] [3; 4; 5])))) (Basis [0; 5; 9]
  (Basis [0; 4; 9] (Leaf 1 [2; 3; 4] [4; 4; 5]))))) (Next (Basis [0; 7; 8]
  (Leaf 2 [1; 4; 4] [4; 4; 4])))))))))) (Unit (Sign 1 (Basis [0; 5; 6] (Sign 2 (Sign 2
  (Basis [0; 5; 8] (Sign 3 (Next (Lead 0 1 (Lead 2 0 (Compare 0 2 (Basis [0; 4; 11]
  (Basis [0; 5; 11] (Leaf 2 [4; 5; 5] [5; 3; 5])))
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; Some 1; None; None; Some 0; Some 1; Some 1; Some 1; None; None]
  (Leaf 2 [0; 0; 1] [1; 1; 1]))) (Basis [0; 5; 10] (Basis [0; 4; 10]
  (Leaf 0 [3; 4; 4] [4; 4; 5])))) (Basis [0; 5; 9] (Leaf 2 [4; 4; 4] [4; 3; 4]))))))))))
  (Sign 1 (Basis [0; 5; 8] (Sign 2 (Sign 2 (Unit (Next (Basis [0; 5; 7]
  (Leaf 2 [1; 3; 3] [2; 3; 3]))) (Next (Basis [0; 5; 9] (Leaf 2 [2; 1; 2] [2; 3; 3]))))))))))
  (Basis [0; 5; 6] (Sign 2 (Sign 2 (Sign 2 (Unit (Basis [0; 5; 7] (Sign 3 (Sign 2 (Next
  (Leaf 0 [3; 2; 2] [3; 3; 2]))))) (Unit (Sign 2 (Next (Lead 0 1 (Basis [9; 0; 1]
  (Leaf 0 [2; 3; 2] [3; 2; 2]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; None; Some 0; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))) (Sign 2 (Next
  (Leaf 0 [2; 2; 2] [2; 2; 2])))))))))))))))))))) (Sign 0 (Basis [0; 3; 2] (Sign 1 (Sign 1
  (Unit (Sign 1 (Sign 1 (Sign 1 (Next (Unit (Sign 1 (Unit (Unit (Basis [0; 4; 6] (Sign 2
  (Sign 1 (Sign 1 (Unit (Next (Basis [0; 4; 7] (Leaf 2 [1; 2; 2] [3; 2; 3]))) (Next
  (Basis [0; 4; 8] (Leaf 2 [2; 2; 2] [3; 2; 3])))))))) (Basis [0; 4; 7] (Sign 2 (Sign 1 (Sign 1
  (Sign 2 (Next (Lead 2 0 (Compare 0 2
  (Walls [[0; 2; 1]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [8; 0; 1] (Basis [9; 0; 1]
  (Leaf 2 [3; 1; 3] [4; 2; 4])))) (Compare 2 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [0; 4; 9] (Basis [8; 0; 1]
  (Leaf 0 [2; 3; 4] [4; 3; 3])))))))))))) (Unit (Unit (Sign 1 (Sign 1 (Basis [0; 4; 8] (Sign 2
  (Next (Leaf 1 [2; 2; 2] [2; 2; 2])))))) (Sign 1 (Sign 1 (Unit (Next (Basis [0; 6; 9]
  (Leaf 2 [2; 2; 2] [2; 2; 2]))) (Next (Lead 2 0 (Lead 2 1 (Compare 1 2 (Basis [0; 4; 11]
  (Basis [0; 4; 6] (Basis [12; 0; 1] (Leaf 2 [2; 2; 2] [3; 4; 4]))))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))) (Compare 2 1 (Basis [0; 4; 12] (Basis [11; 0; 1]
  (Leaf 1 [2; 2; 3] [2; 3; 2])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))) (Basis [0; 4; 10] (Leaf 1 [2; 2; 2] [2; 2; 2]))))))))
  (Basis [0; 6; 7] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Next (Leaf 2 [2; 2; 2] [2; 2; 2]))))))))))
  (Sign 1 (Basis [0; 4; 5] (Sign 2 (Sign 2 (Unit (Sign 2 (Sign 2 (Sign 2 (Next
  (Leaf 1 [2; 2; 2] [2; 2; 2]))))) (Sign 2 (Sign 2 (Sign 2 (Next
  (Leaf 1 [2; 2; 2] [2; 2; 2]))))))))))))))) (Sign 1 (Sign 1 (Sign 1 (Next (Unit (Sign 1 (Unit
  (Unit (Basis [0; 3; 6] (Sign 2 (Sign 1 (Sign 1 (Unit (Next (Basis [0; 3; 7]
  (Leaf 2 [1; 2; 2] [3; 2; 3]))) (Next (Basis [0; 3; 8] (Leaf 2 [2; 2; 2] [3; 2; 3]))))))))
  (Basis [0; 3; 7] (Sign 2 (Sign 1 (Sign 1 (Sign 2 (Next (Lead 2 0 (Compare 0 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [8; 0; 1] (Basis [9; 0; 1]
  (Leaf 2 [3; 1; 3] [4; 2; 4])))) (Compare 2 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [0; 3; 8] (Basis [9; 0; 1]
  (Leaf 0 [2; 3; 3] [3; 3; 4])))))))))))) (Basis [0; 3; 6] (Sign 2 (Unit (Sign 2 (Sign 2
  (Sign 2 (Next (Basis [0; 3; 7] (Leaf 1 [2; 2; 2] [2; 2; 3])))))) (Sign 2 (Sign 2 (Sign 2
  (Next (Lead 2 0 (Lead 1 2 (Compare 2 1 (Basis [0; 3; 10] (Leaf 1 [2; 2; 3] [3; 3; 3]))
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 0; None; None; Some 1; Some 0; Some 1; Some 1; None; None]
  (Leaf 1 [0; 1; 0] [1; 1; 1]))) (Basis [0; 3; 9] (Leaf 2 [3; 3; 3] [2; 3; 3])))
  (Basis [0; 3; 8] (Leaf 1 [2; 2; 3] [3; 3; 3])))))))))))) (Sign 1 (Basis [0; 3; 5] (Sign 2
  (Sign 2 (Basis [0; 4; 5] (Sign 3 (Sign 2 (Sign 2 (Sign 2 (Next
  (Leaf 1 [2; 3; 2] [2; 3; 2]))))))))))))))))))))))))))))))))) (Next (Basis [0; 1; 2] (Sign 0
  (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Unit (Sign 0 (Unit
  (Basis [0; 4; 2] (Sign 1 (Sign 1 (Sign 0 (Sign 0 (Sign 1 (Next (Unit (Sign 1 (Sign 0 (Sign 0
  (Basis [0; 4; 5] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Next (Leaf 1 [2; 2; 2] [2; 2; 2]))))))))))
  (Sign 1 (Sign 0 (Sign 0 (Unit (Sign 1 (Sign 1 (Sign 0 (Next (Lead 1 2 (Basis [7; 0; 1]
  (Leaf 1 [0; 1; 2] [1; 2; 2]))
  (Walls [[0; 1; 2]] [Some 0; None; None; Some 0; Some 0; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))))))) (Sign 1 (Sign 1 (Sign 0 (Next
  (Leaf 1 [1; 1; 0] [1; 1; 0]))))))))))))))))) (Unit (Basis [0; 3; 2] (Sign 1 (Sign 0 (Sign 0
  (Unit (Next (Unit (Basis [0; 6; 7] (Sign 2 (Sign 2 (Sign 2 (Basis [0; 5; 7] (Sign 3 (Sign 2
  (Sign 2 (Sign 2 (Next (Leaf 1 [2; 3; 2] [2; 3; 2]))))))))))) (Basis [0; 2; 6] (Sign 2 (Sign 0
  (Sign 0 (Unit (Sign 2 (Sign 2 (Sign 0 (Next (Basis [0; 2; 5]
  (Leaf 1 [0; 2; 3] [2; 3; 3])))))) (Sign 2 (Sign 2 (Sign 0 (Next
  (Leaf 1 [2; 2; 0] [2; 2; 0])))))))))))) (Next (Unit (Unit (Sign 0 (Sign 0 (Basis [0; 2; 7]
  (Sign 2 (Unit (Unit (Sign 2 (Next (Basis [0; 2; 10] (Leaf 0 [2; 2; 2] [2; 3; 3])))) (Sign 2
  (Next (Lead 1 0 (Compare 0 1 (Basis [0; 2; 12] (Leaf 1 [3; 3; 3] [3; 3; 2]))
  (Walls [[1; 3; 0]; [0; 1; 2]] [Some 0; Some 0; None; None; Some 0; Some 0; Some 0; Some 0; Some 1; Some 1; Some 1; None; None]
  (Leaf 1 [1; 1; 1] [0; 1; 0]))) (Basis [11; 0; 1] (Basis [0; 2; 11]
  (Leaf 0 [2; 3; 2] [3; 4; 4]))))))) (Basis [0; 2; 9] (Sign 3 (Sign 3 (Next
  (Leaf 0 [3; 3; 3] [3; 3; 3])))))))))) (Sign 0 (Sign 0 (Basis [0; 2; 8] (Sign 2 (Sign 2
  (Sign 2 (Sign 2 (Next (Leaf 0 [2; 2; 1] [2; 2; 2])))))))))) (Basis [0; 2; 7] (Sign 2 (Sign 0
  (Sign 0 (Unit (Sign 2 (Sign 2 (Sign 0 (Next (Leaf 1 [0; 2; 0] [2; 2; 0]))))) (Sign 2 (Sign 2
  (Sign 0 (Next (Leaf 1 [2; 2; 0] [2; 2; 0]))))))))))))))))) (Basis [0; 5; 2] (Sign 1 (Sign 0
  (Sign 0 (Sign 1 (Next (Unit (Sign 1 (Sign 0 (Sign 0 (Basis [0; 4; 6] (Sign 2 (Sign 1 (Sign 1
  (Sign 0 (Next (Leaf 1 [1; 2; 0] [1; 2; 0])))))))))) (Sign 1 (Sign 0 (Sign 0 (Unit (Sign 1
  (Sign 1 (Sign 0 (Next (Leaf 1 [0; 1; 0] [1; 1; 0]))))) (Sign 1 (Sign 1 (Sign 0 (Next
  (Leaf 1 [1; 1; 0] [1; 1; 0]))))))))))))))))))) (Sign 0 (Basis [0; 3; 2] (Sign 1 (Sign 1 (Unit
  (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Unit (Sign 1 (Sign 1 (Sign 1 (Unit (Unit (Sign 1 (Next
  (Leaf 0 [1; 1; 1] [1; 1; 1]))) (Sign 1 (Next (Lead 0 1 (Basis [8; 0; 1]
  (Leaf 0 [1; 2; 1] [2; 1; 1]))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))))) (Unit (Sign 1 (Next (Leaf 0 [1; 1; 1] [1; 1; 1]))) (Sign 1
  (Next (Leaf 0 [1; 1; 1] [1; 1; 1])))))))) (Sign 1 (Sign 1 (Sign 1 (Basis [0; 4; 5] (Sign 2
  (Sign 2 (Sign 1 (Next (Lead 0 2 (Basis [6; 0; 1] (Leaf 0 [2; 1; 3] [3; 2; 1]))
  (Walls [[0; 1; 2]] [None; Some 0; None; Some 0; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))))))))))))))))) (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1 (Unit
  (Sign 1 (Sign 1 (Sign 1 (Unit (Unit (Sign 1 (Next (Leaf 0 [1; 1; 1] [1; 1; 1]))) (Sign 1
  (Next (Lead 0 1 (Basis [8; 0; 1] (Leaf 0 [1; 2; 1] [2; 1; 1]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; None; Some 0; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))))) (Basis [0; 3; 6] (Sign 2 (Sign 1 (Next
  (Leaf 0 [2; 1; 1] [2; 2; 1]))))))))) (Sign 1 (Sign 1 (Sign 1 (Basis [0; 4; 5] (Sign 2 (Sign 2
  (Sign 1 (Next (Leaf 0 [2; 1; 1] [2; 1; 1]))))))))))))))))))))))))))))))))) (Coordinate 2
  (Next (Basis [0; 1; 2] (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next
  (Sign 0 (Unit (Sign 0 (Sign 0 (Sign 0 (Unit (Basis [0; 4; 2] (Sign 1 (Sign 1 (Next (Sign 1
  (Unit (Sign 1 (Sign 1 (Sign 1 (Basis [0; 4; 5] (Sign 2 (Sign 2 (Sign 1 (Next (Lead 0 2
  (Basis [6; 0; 1] (Basis [0; 4; 6] (Leaf 0 [2; 1; 3] [3; 3; 4]))) (Compare 0 2
  (Basis [0; 4; 7] (Leaf 2 [3; 3; 3] [3; 1; 3]))
  (Walls [[0; 1; 2]; [0; 3; 1]] [None; Some 0; Some 1; Some 1; None; Some 0; None; None]
  (Leaf 2 [0; 0; 1] [1; 1; 1])))))))))))) (Sign 1 (Sign 1 (Sign 1 (Unit (Basis [0; 4; 6]
  (Sign 2 (Sign 1 (Next (Basis [0; 4; 5] (Leaf 0 [2; 1; 3] [3; 3; 3])))))) (Unit (Sign 1 (Next
  (Lead 0 1 (Basis [8; 0; 1] (Basis [0; 4; 7] (Leaf 0 [1; 2; 1] [2; 2; 3])))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))) (Sign 1 (Next (Basis [0; 4; 6]
  (Leaf 0 [1; 1; 1] [1; 1; 2]))))))))))))))) (Unit (Sign 0 (Next (Sign 0 (Unit (Basis [0; 2; 3]
  (Sign 1 (Sign 1 (Sign 1 (Basis [0; 3; 6] (Sign 2 (Sign 2 (Sign 1 (Next (Lead 0 2 (Compare 2 0
  (Basis [0; 3; 8] (Leaf 0 [2; 1; 3] [3; 3; 3]))
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 0; None; Some 0; None; Some 1; None; None]
  (Leaf 0 [1; 0; 0] [1; 1; 1]))) (Basis [7; 0; 1] (Basis [0; 3; 7]
  (Leaf 2 [3; 3; 3] [4; 1; 4]))))))))))))) (Basis [0; 3; 6] (Sign 1 (Sign 1 (Sign 1 (Unit
  (Basis [0; 3; 7] (Sign 2 (Sign 1 (Next (Leaf 0 [2; 1; 1] [2; 2; 1]))))) (Unit (Sign 1 (Next
  (Lead 0 1 (Basis [9; 0; 1] (Leaf 0 [1; 2; 1] [2; 2; 1]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; None; Some 0; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))) (Sign 1 (Next (Leaf 0 [1; 1; 1] [1; 1; 1])))))))))))))
  (Sign 0 (Next (Sign 0 (Unit (Sign 0 (Basis [0; 2; 5] (Sign 1 (Sign 1 (Basis [0; 5; 6] (Sign 2
  (Sign 2 (Sign 1 (Next (Lead 0 2 (Compare 2 0 (Basis [7; 0; 1] (Basis [8; 0; 1]
  (Leaf 0 [2; 1; 3] [3; 3; 4])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0]))) (Compare 0 2 (Basis [7; 0; 1] (Basis [8; 0; 1]
  (Leaf 2 [3; 3; 3] [4; 1; 4])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))))))))))))) (Sign 0 (Basis [0; 5; 6] (Sign 1 (Sign 1 (Unit
  (Basis [0; 4; 7] (Sign 2 (Sign 1 (Next (Leaf 0 [2; 1; 1] [2; 1; 1]))))) (Unit (Sign 1 (Next
  (Lead 0 1 (Basis [9; 0; 1] (Leaf 0 [1; 2; 1] [2; 2; 1]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; None; Some 0; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))) (Sign 1 (Next (Leaf 0 [1; 1; 1] [1; 1; 1]))))))))))))))))))
  (Sign 0 (Sign 0 (Sign 0 (Basis [0; 3; 2] (Sign 1 (Sign 1 (Sign 0 (Next (Sign 0 (Unit (Unit
  (Basis [0; 1; 5] (Sign 2 (Sign 0 (Sign 2 (Sign 2 (Unit (Next (Leaf 2 [0; 0; 2] [2; 0; 2]))
  (Next (Leaf 2 [0; 0; 2] [2; 0; 2])))))))) (Unit (Sign 0 (Basis [0; 1; 4] (Sign 2 (Sign 2
  (Basis [0; 1; 6] (Sign 3 (Next (Lead 0 1 (Lead 0 2 (Compare 2 0 (Basis [0; 1; 8]
  (Basis [9; 0; 1] (Leaf 0 [3; 4; 4] [4; 4; 5])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0]))) (Compare 0 2 (Basis [8; 0; 1] (Basis [9; 0; 1]
  (Leaf 2 [4; 4; 4] [5; 3; 5])))
  (Walls [[0; 1; 2]] [Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Basis [0; 1; 7] (Leaf 2 [4; 4; 4] [4; 3; 4]))))))))))
  (Sign 0 (Basis [0; 1; 6] (Sign 2 (Sign 2 (Basis [0; 1; 5] (Sign 3 (Next
  (Leaf 2 [2; 3; 3] [2; 3; 3])))))))))) (Basis [0; 1; 4] (Sign 2 (Sign 2 (Sign 2 (Unit
  (Basis [0; 1; 5] (Sign 3 (Sign 2 (Next (Leaf 0 [3; 2; 2] [3; 3; 2]))))) (Unit (Sign 2 (Next
  (Lead 0 1 (Basis [7; 0; 1] (Leaf 0 [2; 3; 2] [3; 3; 2]))
  (Walls [[0; 1; 2]] [Some 0; None; Some 0; None; Some 0; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))) (Sign 2 (Next
  (Leaf 0 [2; 2; 2] [2; 2; 2])))))))))))))))))))))))))))))))) (Next (Basis [0; 1; 2] (Sign 0
  (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Unit (Sign 0 (Sign 0
  (Sign 0 (Unit (Basis [0; 4; 2] (Sign 1 (Sign 1 (Next (Unit (Sign 1 (Basis [0; 4; 5] (Sign 2
  (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Next (Leaf 1 [2; 2; 2] [2; 2; 2])))))))))) (Sign 1
  (Unit (Unit (Basis [0; 6; 7] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Next
  (Leaf 2 [2; 2; 2] [2; 2; 2]))))))) (Unit (Sign 1 (Sign 1 (Unit (Next (Lead 2 0 (Lead 1 2
  (Basis [0; 4; 11] (Leaf 1 [2; 2; 2] [2; 2; 2])) (Compare 1 2
  (Walls [[0; 1; 2]; [0; 1; 3]] [None; Some 0; Some 1; Some 1; None; Some 0; Some 1; Some 1; Some 0; Some 1; Some 0; None; None]
  (Leaf 2 [0; 0; 1] [1; 1; 1])) (Basis [0; 4; 12] (Leaf 2 [2; 2; 2] [1; 2; 2]))))
  (Basis [0; 4; 10] (Leaf 1 [2; 2; 2] [2; 2; 2])))) (Next (Basis [0; 4; 9]
  (Leaf 2 [2; 2; 2] [1; 2; 2])))))) (Sign 1 (Sign 1 (Basis [0; 4; 8] (Sign 2 (Next
  (Leaf 1 [2; 2; 2] [2; 2; 2])))))))) (Unit (Basis [0; 4; 7] (Sign 2 (Sign 1 (Sign 1 (Sign 2
  (Next (Leaf 2 [1; 1; 2] [1; 2; 2]))))))) (Basis [0; 4; 6] (Sign 2 (Sign 1 (Sign 1 (Sign 2
  (Next (Leaf 2 [1; 2; 2] [1; 2; 2]))))))))))))))) (Unit (Sign 0 (Next (Unit (Sign 0
  (Basis [0; 3; 6] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next
  (Leaf 1 [1; 1; 1] [1; 1; 1])))))))))) (Sign 0 (Unit (Basis [0; 3; 7] (Sign 1 (Unit (Sign 1
  (Sign 1 (Unit (Next (Lead 2 0 (Lead 1 2 (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [11; 0; 1] (Basis [12; 0; 1]
  (Leaf 1 [1; 1; 2] [2; 2; 3])))) (Compare 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [0; 3; 11] (Basis [12; 0; 1]
  (Leaf 2 [2; 2; 2] [1; 3; 3]))))) (Basis [0; 3; 10] (Leaf 1 [1; 1; 2] [2; 2; 2])))) (Next
  (Basis [0; 3; 9] (Leaf 2 [2; 2; 2] [1; 2; 2])))))) (Sign 1 (Sign 1 (Basis [0; 3; 8] (Sign 2
  (Next (Leaf 1 [2; 2; 2] [2; 2; 2]))))))))) (Unit (Basis [0; 3; 8] (Sign 1 (Sign 0 (Sign 0
  (Sign 1 (Next (Basis [0; 2; 5] (Leaf 2 [2; 0; 2] [2; 1; 2])))))))) (Basis [0; 3; 7] (Sign 1
  (Sign 0 (Sign 0 (Sign 1 (Next (Leaf 2 [0; 1; 1] [0; 1; 1]))))))))))))) (Sign 0 (Next (Unit
  (Sign 0 (Basis [0; 5; 6] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next
  (Leaf 1 [1; 1; 1] [1; 1; 1])))))))))) (Sign 0 (Unit (Basis [0; 5; 7] (Sign 1 (Unit (Sign 1
  (Sign 1 (Unit (Next (Lead 2 0 (Lead 1 2 (Basis [11; 0; 1] (Basis [0; 4; 11]
  (Leaf 1 [1; 1; 2] [2; 2; 3]))) (Compare 1 2
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 1; Some 1; None; None; Some 0; Some 1; Some 0; Some 1; Some 0; None; None]
  (Leaf 2 [0; 0; 1] [1; 1; 1])) (Basis [0; 5; 12] (Basis [0; 4; 12]
  (Leaf 2 [2; 3; 3] [1; 3; 3]))))) (Basis [0; 5; 10] (Leaf 1 [1; 1; 2] [2; 2; 2])))) (Next
  (Basis [0; 5; 9] (Leaf 2 [2; 2; 2] [1; 2; 2])))))) (Sign 1 (Sign 1 (Basis [0; 5; 8] (Sign 2
  (Next (Leaf 1 [2; 2; 2] [2; 2; 2]))))))))) (Unit (Basis [0; 5; 8] (Sign 1 (Sign 0 (Sign 0
  (Sign 1 (Next (Leaf 2 [0; 0; 1] [0; 1; 1]))))))) (Basis [0; 5; 7] (Sign 1 (Sign 0 (Sign 0
  (Sign 1 (Next (Leaf 2 [0; 1; 1] [0; 1; 1])))))))))))))))))) (Sign 0 (Sign 0 (Sign 0
  (Basis [0; 3; 2] (Sign 1 (Sign 1 (Sign 0 (Next (Unit (Sign 0 (Basis [0; 1; 4] (Sign 2 (Sign 2
  (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Next (Leaf 1 [2; 2; 2] [2; 2; 2])))))))))) (Sign 0 (Unit
  (Basis [0; 2; 5] (Sign 2 (Unit (Sign 0 (Sign 0 (Unit (Next (Lead 2 0 (Lead 1 2 (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [9; 0; 1] (Basis [10; 0; 1]
  (Leaf 1 [2; 2; 3] [3; 3; 4])))) (Compare 1 2
  (Walls [[0; 1; 2]] [Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [0; 1; 10] (Basis [9; 0; 1]
  (Leaf 2 [3; 4; 4] [2; 3; 4]))))) (Basis [0; 1; 8] (Leaf 1 [2; 2; 3] [3; 3; 3])))) (Next
  (Basis [0; 2; 7] (Leaf 2 [3; 3; 3] [3; 3; 3])))))) (Sign 0 (Sign 0 (Basis [0; 1; 6] (Sign 3
  (Next (Leaf 1 [3; 3; 3] [3; 3; 3]))))))))) (Unit (Basis [0; 2; 6] (Sign 2 (Sign 2 (Sign 2
  (Sign 2 (Next (Leaf 2 [1; 2; 2] [2; 2; 2]))))))) (Basis [0; 2; 5] (Sign 2 (Sign 2 (Sign 2
  (Sign 2 (Next (Leaf 2 [2; 2; 2] [2; 2; 2])))))))))))))))))))))))))))))))))) (Coordinate 1
  (Coordinate 2 (Next (Basis [0; 1; 2] (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0
  (Sign 0 (Next (Sign 0 (Unit (Sign 0 (Sign 0 (Sign 0 (Basis [0; 3; 2] (Sign 1 (Sign 1 (Sign 0
  (Next (Unit (Sign 0 (Unit (Basis [0; 2; 5] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Next
  (Leaf 2 [1; 2; 2] [2; 2; 2])))))))) (Unit (Basis [0; 1; 4] (Sign 2 (Sign 0 (Sign 0
  (Basis [0; 2; 6] (Sign 3 (Next (Lead 1 2 (Basis [7; 0; 1] (Leaf 1 [3; 3; 4] [4; 4; 4]))
  (Compare 1 2 (Basis [0; 1; 8] (Leaf 2 [4; 4; 4] [3; 4; 4]))
  (Walls [[0; 1; 2]; [0; 3; 1]] [Some 0; None; Some 1; None; Some 0; Some 1; Some 1; None; None]
  (Leaf 2 [0; 0; 1] [1; 1; 1]))))))))))) (Basis [0; 2; 6] (Sign 2 (Sign 2 (Sign 2 (Unit (Next
  (Leaf 2 [2; 2; 2] [2; 2; 2])) (Next (Leaf 2 [2; 2; 2] [2; 2; 2])))))))))) (Sign 0
  (Basis [0; 1; 4] (Sign 2 (Sign 2 (Unit (Sign 2 (Sign 2 (Sign 2 (Next
  (Leaf 1 [2; 2; 2] [2; 2; 2]))))) (Sign 2 (Sign 2 (Sign 2 (Next
  (Leaf 1 [2; 2; 2] [2; 2; 2]))))))))))))))))))) (Sign 0 (Sign 0 (Sign 0 (Unit (Basis [0; 4; 2]
  (Sign 1 (Sign 0 (Next (Unit (Sign 0 (Unit (Basis [0; 3; 6] (Sign 2 (Sign 2 (Sign 0 (Sign 0
  (Sign 2 (Next (Leaf 2 [1; 0; 2] [1; 2; 2])))))))) (Unit (Basis [0; 3; 5] (Sign 2 (Sign 0
  (Sign 0 (Basis [0; 3; 7] (Sign 3 (Next (Lead 2 0 (Lead 1 2 (Compare 2 1 (Basis [0; 3; 9]
  (Basis [10; 0; 1] (Leaf 1 [4; 4; 4] [4; 4; 5])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))) (Compare 1 2 (Basis [0; 3; 10] (Basis [9; 0; 1]
  (Leaf 2 [4; 5; 5] [3; 4; 5])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Basis [0; 3; 8] (Leaf 1 [4; 4; 4] [4; 4; 4]))))))))))
  (Basis [0; 3; 7] (Sign 2 (Sign 0 (Sign 0 (Unit (Next (Leaf 2 [0; 0; 2] [1; 2; 2])) (Next
  (Leaf 2 [0; 2; 2] [1; 2; 2])))))))))) (Sign 0 (Basis [0; 3; 5] (Sign 2 (Sign 2 (Unit (Sign 2
  (Sign 2 (Sign 2 (Next (Leaf 1 [2; 2; 2] [2; 2; 2]))))) (Sign 2 (Sign 2 (Sign 2 (Next
  (Leaf 1 [2; 2; 2] [2; 2; 2]))))))))))))))) (Unit (Sign 0 (Next (Unit (Sign 0 (Unit
  (Basis [0; 5; 7] (Sign 1 (Sign 1 (Sign 0 (Sign 0 (Sign 1 (Next
  (Leaf 2 [0; 0; 1] [0; 1; 1])))))))) (Unit (Basis [0; 5; 6] (Sign 1 (Sign 0 (Sign 0 (Unit
  (Next (Basis [0; 8; 9] (Leaf 2 [2; 2; 2] [2; 2; 2]))) (Next (Lead 2 0 (Lead 2 1 (Compare 1 2
  (Basis [0; 5; 11] (Basis [12; 0; 1] (Leaf 2 [2; 2; 2] [0; 3; 3])))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))) (Compare 2 1 (Basis [0; 5; 12] (Basis [11; 0; 1]
  (Leaf 1 [2; 2; 3] [3; 3; 2])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))) (Basis [0; 5; 10] (Leaf 1 [2; 2; 2] [2; 2; 2])))))))))
  (Basis [0; 5; 8] (Sign 1 (Sign 0 (Sign 0 (Unit (Next (Leaf 2 [0; 0; 1] [0; 1; 1])) (Next
  (Leaf 2 [0; 1; 1] [0; 1; 1])))))))))) (Sign 0 (Basis [0; 5; 6] (Sign 1 (Sign 1 (Unit (Sign 1
  (Sign 1 (Sign 1 (Next (Leaf 1 [1; 1; 1] [1; 1; 1]))))) (Sign 1 (Sign 1 (Sign 1 (Next
  (Leaf 1 [1; 1; 1] [1; 1; 1]))))))))))))) (Sign 0 (Next (Unit (Sign 0 (Unit (Basis [0; 4; 7]
  (Sign 1 (Sign 1 (Sign 0 (Sign 0 (Sign 1 (Next (Leaf 2 [0; 0; 1] [0; 1; 1])))))))) (Unit
  (Basis [0; 4; 6] (Sign 1 (Sign 0 (Sign 0 (Basis [0; 4; 8] (Sign 2 (Next (Lead 2 0 (Lead 1 2
  (Compare 2 1 (Basis [0; 4; 11] (Leaf 1 [2; 2; 3] [3; 3; 3]))
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; None; None; Some 1; Some 0; Some 0; Some 1; None; None]
  (Leaf 1 [0; 1; 0] [1; 1; 1]))) (Basis [0; 4; 10] (Leaf 2 [3; 3; 3] [2; 3; 3])))
  (Basis [0; 4; 9] (Basis [0; 5; 9] (Leaf 1 [2; 2; 3] [3; 3; 4]))))))))))) (Basis [0; 4; 8]
  (Sign 1 (Sign 0 (Sign 0 (Unit (Next (Leaf 2 [0; 0; 1] [0; 1; 1])) (Next
  (Leaf 2 [0; 1; 1] [0; 1; 1])))))))))) (Sign 0 (Basis [0; 4; 6] (Sign 1 (Sign 1 (Unit (Sign 1
  (Sign 1 (Sign 1 (Next (Leaf 1 [1; 1; 1] [1; 1; 1]))))) (Sign 1 (Sign 1 (Sign 1 (Next
  (Leaf 1 [1; 1; 1] [1; 1; 1]))))))))))))))))))))))))))))))) (Next (Basis [0; 1; 2] (Sign 0
  (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Sign 0 (Unit (Sign 0 (Sign 0
  (Sign 0 (Basis [0; 3; 2] (Sign 1 (Sign 1 (Sign 0 (Next (Sign 0 (Unit (Basis [0; 1; 4] (Sign 2
  (Sign 2 (Sign 2 (Unit (Basis [0; 1; 5] (Sign 3 (Sign 3 (Next (Lead 0 1 (Basis [6; 0; 1]
  (Leaf 0 [3; 4; 3] [4; 4; 3]))
  (Walls [[0; 1; 2]] [Some 0; None; Some 0; None; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))))) (Unit (Sign 2 (Next (Leaf 0 [2; 2; 2] [2; 2; 2]))) (Sign 2
  (Next (Leaf 0 [2; 2; 2] [2; 2; 2]))))))))) (Unit (Basis [0; 1; 5] (Sign 2 (Sign 2
  (Basis [0; 1; 4] (Sign 3 (Unit (Sign 2 (Next (Lead 0 2 (Compare 2 0
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; None; Some 0; None; Some 1; Some 0; Some 1; None; None]
  (Leaf 0 [1; 0; 0] [1; 1; 1])) (Basis [0; 1; 8] (Leaf 0 [3; 4; 4] [4; 4; 4])))
  (Basis [7; 0; 1] (Leaf 2 [4; 4; 4] [4; 2; 4]))))) (Sign 2 (Next (Basis [0; 4; 6]
  (Leaf 0 [3; 2; 4] [4; 4; 4])))))))))) (Unit (Sign 0 (Basis [0; 1; 6] (Sign 2 (Sign 2 (Sign 2
  (Next (Leaf 2 [0; 0; 2] [2; 0; 2]))))))) (Sign 0 (Basis [0; 1; 5] (Sign 2 (Sign 2 (Unit (Next
  (Leaf 2 [2; 2; 2] [2; 0; 2])) (Next (Leaf 2 [2; 0; 2] [2; 0; 2]))))))))))))))))))) (Sign 0
  (Sign 0 (Sign 0 (Unit (Basis [0; 4; 2] (Sign 1 (Sign 0 (Next (Sign 0 (Unit (Basis [0; 3; 5]
  (Sign 2 (Sign 2 (Sign 2 (Unit (Sign 2 (Sign 2 (Next (Lead 0 1 (Basis [7; 0; 1]
  (Leaf 0 [2; 3; 2] [3; 3; 2]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; None; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))))) (Sign 2 (Sign 2 (Next (Leaf 0 [2; 2; 2] [2; 2; 2])))))))))
  (Basis [0; 2; 3] (Sign 2 (Sign 2 (Sign 2 (Basis [0; 4; 5] (Sign 3 (Unit (Sign 2 (Next
  (Lead 0 2 (Compare 2 0
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 0; None; None; Some 1; Some 1; None; None]
  (Leaf 0 [1; 0; 0] [1; 1; 1])) (Basis [0; 3; 8] (Leaf 0 [3; 2; 4] [4; 4; 4])))
  (Basis [7; 0; 1] (Basis [0; 3; 7] (Leaf 2 [4; 4; 4] [5; 2; 5])))))) (Sign 2 (Next
  (Basis [0; 3; 6] (Leaf 0 [3; 2; 2] [3; 2; 4]))))))))))))))))) (Unit (Sign 0 (Next (Sign 0
  (Unit (Basis [0; 5; 6] (Sign 1 (Sign 1 (Sign 1 (Unit (Basis [0; 5; 7] (Sign 2 (Sign 2 (Next
  (Lead 0 1 (Basis [8; 0; 1] (Leaf 0 [2; 3; 2] [3; 3; 2]))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))))) (Unit (Sign 1 (Next (Leaf 0 [1; 1; 1] [1; 1; 1]))) (Sign 1
  (Next (Leaf 0 [1; 1; 1] [1; 1; 1]))))))))) (Basis [0; 2; 5] (Sign 1 (Sign 1 (Sign 1
  (Basis [0; 5; 6] (Sign 2 (Unit (Sign 1 (Next (Lead 0 2 (Compare 2 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [8; 0; 1] (Basis [9; 0; 1]
  (Leaf 0 [2; 1; 3] [3; 3; 4])))) (Compare 0 2
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [8; 0; 1] (Basis [9; 0; 1]
  (Leaf 2 [3; 3; 3] [4; 1; 4]))))))) (Sign 1 (Next (Basis [0; 5; 7]
  (Leaf 0 [2; 1; 1] [2; 2; 3]))))))))))))))) (Sign 0 (Next (Sign 0 (Unit (Basis [0; 4; 6]
  (Sign 1 (Sign 1 (Sign 1 (Unit (Sign 1 (Sign 1 (Next (Lead 0 1 (Basis [8; 0; 1]
  (Leaf 0 [1; 2; 1] [2; 2; 1]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; None; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))))) (Sign 1 (Sign 1 (Next (Leaf 0 [1; 1; 1] [1; 1; 1])))))))))
  (Basis [0; 2; 4] (Sign 1 (Sign 1 (Sign 1 (Basis [0; 5; 6] (Sign 2 (Unit (Sign 1 (Next
  (Lead 0 2 (Compare 2 0
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; None; None; Some 1; Some 1; None; None]
  (Leaf 0 [1; 0; 0] [1; 1; 1])) (Basis [0; 5; 9] (Leaf 0 [2; 1; 3] [3; 1; 3])))
  (Basis [8; 0; 1] (Basis [0; 5; 8] (Leaf 2 [3; 3; 3] [4; 1; 4])))))) (Sign 1 (Next
  (Basis [0; 4; 7] (Leaf 0 [2; 1; 1] [2; 1; 3])))))))))))))))))))))))))))))))))) (Coordinate 2
  (Next (Basis [0; 1; 2] (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next
  (Unit (Sign 0 (Basis [0; 3; 2] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next (Sign 1
  (Unit (Sign 1 (Sign 1 (Sign 1 (Basis [0; 3; 4] (Sign 2 (Sign 2 (Sign 1 (Next (Lead 0 2
  (Basis [5; 0; 1] (Leaf 0 [2; 1; 3] [3; 2; 1]))
  (Walls [[0; 1; 2]] [None; Some 0; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))))))))))) (Sign 1 (Sign 1 (Sign 1 (Unit (Unit (Sign 1 (Next
  (Leaf 0 [1; 1; 1] [1; 1; 1]))) (Sign 1 (Next (Leaf 0 [1; 1; 1] [1; 1; 1])))) (Unit (Sign 1
  (Next (Lead 0 1 (Basis [7; 0; 1] (Leaf 0 [1; 2; 1] [2; 1; 1]))
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; None; Some 0; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))) (Sign 1 (Next (Leaf 0 [1; 1; 1] [1; 1; 1])))))))))))))))))))
  (Sign 0 (Unit (Unit (Basis [0; 5; 2] (Sign 1 (Sign 0 (Sign 0 (Sign 1 (Next (Unit (Sign 1
  (Sign 0 (Sign 0 (Unit (Sign 1 (Sign 1 (Sign 0 (Next (Leaf 1 [1; 1; 0] [1; 1; 0]))))) (Sign 1
  (Sign 1 (Sign 0 (Next (Basis [0; 2; 4] (Leaf 1 [2; 2; 2] [1; 2; 2])))))))))) (Sign 1 (Sign 0
  (Sign 0 (Basis [0; 5; 6] (Sign 2 (Sign 2 (Sign 2 (Sign 2 (Next
  (Leaf 1 [2; 2; 2] [2; 2; 2]))))))))))))))))) (Unit (Sign 0 (Sign 0 (Unit (Next (Unit
  (Basis [0; 2; 8] (Sign 1 (Sign 0 (Sign 0 (Unit (Sign 1 (Sign 1 (Sign 0 (Next
  (Leaf 1 [1; 1; 0] [1; 1; 0]))))) (Sign 1 (Sign 1 (Sign 0 (Next
  (Leaf 1 [0; 1; 0] [1; 1; 0])))))))))) (Unit (Sign 0 (Sign 0 (Basis [0; 2; 9] (Sign 1 (Sign 1
  (Sign 1 (Sign 1 (Next (Basis [0; 2; 6] (Leaf 0 [1; 1; 2] [2; 1; 2])))))))))) (Sign 0 (Sign 0
  (Unit (Unit (Unit (Sign 0 (Next (Basis [0; 2; 11] (Leaf 0 [0; 1; 1] [1; 1; 1])))) (Sign 0
  (Next (Basis [0; 2; 12] (Leaf 0 [0; 1; 1] [1; 1; 1]))))) (Basis [0; 2; 11] (Sign 1 (Sign 0
  (Next (Lead 1 0 (Compare 0 1
  (Walls [[0; 2; 1]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [12; 0; 1] (Basis [13; 0; 2]
  (Leaf 1 [2; 2; 1] [3; 3; 0])))) (Compare 1 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [12; 0; 1] (Basis [0; 2; 13]
  (Leaf 0 [1; 2; 3] [3; 3; 3])))))))))) (Basis [0; 8; 10] (Sign 1 (Sign 1 (Sign 1 (Next
  (Leaf 1 [1; 1; 1] [1; 1; 1])))))))))))) (Next (Unit (Basis [0; 2; 7] (Sign 1 (Sign 0 (Sign 0
  (Unit (Sign 1 (Sign 1 (Sign 0 (Next (Leaf 1 [1; 1; 0] [1; 1; 0]))))) (Sign 1 (Sign 1 (Sign 0
  (Next (Leaf 1 [0; 1; 0] [1; 1; 0])))))))))) (Basis [0; 7; 8] (Sign 1 (Sign 1 (Sign 1 (Unit
  (Sign 1 (Sign 1 (Sign 1 (Next (Leaf 1 [1; 1; 1] [1; 1; 1]))))) (Sign 1 (Sign 1 (Sign 1 (Next
  (Leaf 1 [1; 1; 1] [1; 1; 1]))))))))))))))) (Sign 0 (Sign 0 (Basis [0; 6; 2] (Sign 1 (Next
  (Sign 1 (Unit (Sign 1 (Sign 1 (Sign 1 (Basis [0; 6; 7] (Sign 2 (Sign 2 (Sign 1 (Next
  (Leaf 0 [2; 1; 1] [2; 2; 1]))))))))) (Sign 1 (Sign 1 (Sign 1 (Unit (Unit (Sign 1 (Next
  (Leaf 0 [1; 1; 1] [1; 1; 1]))) (Sign 1 (Next (Leaf 0 [1; 1; 1] [1; 1; 1])))) (Basis [0; 6; 8]
  (Sign 2 (Sign 2 (Next (Lead 0 1 (Basis [9; 0; 1] (Leaf 0 [2; 3; 2] [3; 2; 2]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; None; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))))))))))))))))))) (Basis [0; 4; 2] (Sign 1 (Sign 1 (Sign 0
  (Sign 0 (Sign 1 (Next (Unit (Sign 1 (Sign 0 (Sign 0 (Unit (Sign 1 (Sign 1 (Sign 0 (Next
  (Leaf 1 [1; 1; 0] [1; 1; 0]))))) (Sign 1 (Sign 1 (Sign 0 (Next (Lead 1 2 (Basis [7; 0; 1]
  (Leaf 1 [0; 1; 2] [1; 2; 0]))
  (Walls [[0; 1; 2]] [Some 0; None; None; Some 0; Some 0; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))))))))))) (Sign 1 (Sign 0 (Sign 0 (Unit (Sign 1 (Sign 1 (Sign 0
  (Next (Leaf 1 [1; 1; 1] [1; 1; 0]))))) (Sign 1 (Sign 1 (Sign 0 (Next
  (Leaf 1 [1; 1; 0] [1; 1; 0]))))))))))))))))))))))))))))))) (Next (Basis [0; 1; 2] (Sign 0
  (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Sign 0 (Next (Unit (Sign 0 (Basis [0; 3; 2]
  (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next (Unit (Sign 1 (Basis [0; 3; 4] (Sign 2
  (Sign 2 (Unit (Sign 2 (Sign 2 (Sign 2 (Next (Leaf 1 [2; 2; 2] [2; 2; 2]))))) (Sign 2 (Sign 2
  (Sign 2 (Next (Leaf 1 [2; 2; 2] [2; 2; 2])))))))))) (Sign 1 (Unit (Unit (Basis [0; 3; 6]
  (Sign 2 (Sign 1 (Sign 1 (Sign 2 (Next (Basis [0; 3; 5] (Leaf 2 [1; 1; 2] [3; 2; 3]))))))))
  (Unit (Sign 1 (Sign 1 (Unit (Next (Lead 1 2 (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [0; 3; 10] (Basis [9; 0; 1]
  (Leaf 1 [2; 2; 3] [2; 3; 2])))) (Compare 1 2
  (Walls [[0; 1; 2]] [None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [0; 3; 9] (Basis [0; 3; 8] (Basis [10; 0; 1]
  (Leaf 2 [2; 2; 2] [3; 4; 4]))))))) (Next (Basis [0; 3; 8] (Basis [0; 3; 6]
  (Leaf 2 [2; 2; 2] [3; 2; 3]))))))) (Sign 1 (Sign 1 (Basis [0; 4; 7] (Sign 2 (Next
  (Leaf 1 [2; 2; 2] [2; 2; 2])))))))) (Basis [0; 3; 5] (Sign 2 (Sign 2 (Sign 1 (Sign 1 (Sign 2
  (Next (Lead 2 0 (Compare 0 2 (Basis [6; 0; 1] (Basis [7; 0; 1] (Leaf 2 [3; 1; 3] [4; 2; 4])))
  (Walls [[0; 2; 1]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))) (Compare 2 0 (Basis [0; 3; 7] (Basis [6; 0; 1]
  (Leaf 0 [2; 3; 4] [4; 3; 3])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0]))))))))))))))))))))))) (Sign 0 (Unit (Unit (Basis [0; 5; 2]
  (Sign 1 (Sign 0 (Sign 0 (Sign 1 (Next (Sign 1 (Unit (Basis [0; 5; 6] (Sign 2 (Sign 2 (Sign 2
  (Unit (Basis [0; 5; 7] (Sign 3 (Sign 3 (Next (Lead 0 1 (Basis [8; 0; 1]
  (Leaf 0 [3; 4; 3] [4; 3; 3]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; None; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))))) (Unit (Sign 2 (Next (Leaf 0 [2; 2; 2] [2; 2; 2]))) (Sign 2
  (Next (Leaf 0 [2; 2; 2] [2; 2; 2]))))))))) (Unit (Basis [0; 4; 7] (Sign 2 (Sign 1
  (Basis [0; 5; 6] (Sign 3 (Basis [0; 4; 6] (Sign 4 (Sign 2 (Next (Lead 0 2 (Compare 2 0
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; None; None; Some 1; Some 0; None; None]
  (Leaf 0 [1; 0; 0] [1; 1; 1])) (Basis [0; 5; 9] (Leaf 0 [4; 5; 5] [5; 5; 5])))
  (Basis [8; 0; 1] (Basis [0; 5; 8] (Basis [0; 5; 7] (Leaf 2 [5; 6; 6] [6; 7; 7]))))))))))))))
  (Unit (Sign 1 (Basis [0; 5; 8] (Sign 2 (Sign 2 (Unit (Next (Basis [0; 5; 9]
  (Leaf 2 [1; 3; 3] [2; 3; 3]))) (Next (Lead 2 0 (Lead 1 2 (Compare 2 1 (Basis [0; 4; 11]
  (Basis [12; 0; 1] (Leaf 1 [3; 3; 3] [2; 3; 4])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))) (Compare 1 2 (Basis [0; 11; 12] (Leaf 2 [3; 3; 3] [2; 3; 3]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Basis [0; 4; 10] (Basis [0; 5; 10]
  (Leaf 1 [3; 3; 3] [2; 3; 4])))))))))) (Sign 1 (Basis [0; 5; 7] (Sign 2 (Sign 2
  (Basis [0; 4; 8] (Sign 3 (Next (Basis [0; 5; 8]
  (Leaf 2 [2; 2; 3] [2; 4; 4]))))))))))))))))))) (Unit (Sign 0 (Sign 0 (Unit (Next (Unit (Unit
  (Unit (Unit (Basis [0; 10; 11] (Sign 1 (Unit (Basis [0; 10; 12] (Sign 2 (Basis [0; 8; 10]
  (Sign 3 (Next (Compare 1 2
  (Walls [[0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [0; 8; 11] (Basis [13; 0; 1]
  (Leaf 2 [1; 4; 4] [2; 5; 5]))))))))) (Unit (Basis [0; 10; 13] (Sign 2 (Next
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))))) (Basis [0; 10; 12] (Sign 2 (Next
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))))))))) (Unit (Unit (Basis [0; 11; 13] (Sign 1 (Basis [0; 8; 11]
  (Sign 2 (Next (Lead 2 0 (Lead 1 0 (Lead 1 2 (Basis [14; 16; 0] (Basis [0; 8; 16]
  (Leaf 1 [3; 3; 3] [3; 3; 4]))) (Compare 1 2
  (Walls [[0; 2; 3]; [0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 1; None; Some 0; Some 0; Some 0; None; None; None]
  (Basis [4; 0; 1] (Leaf 2 [0; 0; 1] [1; 2; 2]))) (Basis [0; 11; 17] (Basis [0; 8; 17]
  (Leaf 2 [3; 4; 4] [3; 4; 4])))))
  (Walls [[0; 2; 3]; [0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 1; None; Some 0; None; None; None]
  (Leaf 2 [1; 0; 1] [0; 0; 1]))) (Lead 1 0 (Basis [15; 0; 1] (Basis [14; 15; 0]
  (Basis [0; 12; 15] (Leaf 1 [3; 3; 4] [5; 5; 4]))))
  (Walls [[0; 2; 3]; [0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 1; Some 1; None; None; None; None]
  (Leaf 0 [1; 0; 1] [1; 1; 0]))))))))) (Unit (Basis [0; 11; 14] (Sign 1 (Next (Lead 2 0
  (Walls [[0; 2; 4]; [0; 3; 4]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None; Some 1; None; None]
  (Leaf 2 [1; 0; 1] [0; 0; 1])) (Basis [0; 12; 15] (Basis [0; 14; 15]
  (Leaf 0 [1; 2; 2] [2; 3; 3]))))))) (Basis [0; 11; 13] (Sign 1 (Next (Lead 2 0
  (Walls [[0; 2; 3]; [0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 1; Some 0; Some 0; None; Some 0; None; None; None]
  (Leaf 2 [1; 1; 1] [0; 1; 1])) (Compare 1 0 (Basis [15; 0; 1] (Basis [16; 0; 2]
  (Basis [0; 14; 15] (Leaf 0 [1; 1; 2] [2; 3; 4]))))
  (Walls [[0; 1; 2]; [0; 2; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 1; None; None]
  (Leaf 0 [1; 0; 1] [1; 1; 0]))))))))) (Unit (Basis [0; 12; 13] (Sign 1 (Sign 1 (Next (Lead 0 1
  (Compare 1 0 (Basis [14; 0; 1] (Basis [15; 0; 2] (Leaf 0 [1; 2; 1] [2; 3; 1])))
  (Walls [[0; 2; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0]))) (Compare 0 1 (Basis [14; 0; 1] (Basis [15; 0; 2]
  (Leaf 1 [2; 2; 1] [3; 3; 1])))
  (Walls [[0; 2; 1]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])))))))) (Unit (Basis [0; 10; 12] (Sign 1 (Next (Lead 2 0
  (Compare 0 2
  (Walls [[0; 2; 3]; [0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 1; None; Some 0; Some 0; None; None]
  (Basis [4; 0; 1] (Leaf 2 [0; 0; 1] [2; 1; 2]))) (Basis [0; 9; 16] (Basis [0; 10; 16]
  (Leaf 2 [2; 3; 3] [3; 3; 3])))) (Basis [15; 0; 1] (Basis [0; 12; 14] (Basis [0; 9; 15]
  (Leaf 0 [1; 1; 2] [2; 3; 4])))))))) (Basis [0; 12; 14] (Sign 1 (Next (Compare 1 0
  (Basis [0; 12; 15] (Leaf 0 [1; 2; 1] [2; 2; 1]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 0; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])))))))))) (Unit (Unit (Unit (Basis [0; 8; 13] (Sign 1 (Unit (Next
  (Lead 2 0 (Compare 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; Some 0; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [15; 0; 1] (Basis [0; 8; 14] (Basis [0; 14; 15]
  (Basis [16; 0; 1] (Leaf 2 [2; 3; 3] [4; 5; 5])))))) (Compare 2 0 (Basis [0; 14; 16]
  (Basis [0; 13; 16] (Leaf 0 [1; 2; 2] [2; 3; 3])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None; None]
  (Basis [3; 0; 1] (Leaf 0 [0; 0; 0] [0; 0; 1])))))) (Next (Lead 0 1 (Lead 0 2 (Compare 2 0
  (Basis [15; 0; 1] (Basis [0; 14; 17] (Basis [0; 13; 14] (Leaf 0 [1; 2; 3] [3; 4; 3]))))
  (Walls [[0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None; None]
  (Basis [2; 0; 1] (Leaf 0 [0; 0; 1] [1; 0; 0])))) (Basis [16; 0; 1] (Basis [15; 16; 0]
  (Basis [0; 14; 16] (Leaf 2 [2; 3; 3] [4; 4; 4]))))) (Lead 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [15; 16; 0] (Basis [0; 14; 15]
  (Leaf 2 [2; 2; 2] [2; 3; 3]))))))))) (Unit (Unit (Next (Lead 2 0 (Compare 0 2 (Compare 1 2
  (Walls [[0; 5; 6]; [0; 3; 4]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None; Some 1; None; Some 0; None; None; None]
  (Leaf 2 [1; 0; 1] [0; 0; 1])) (Basis [16; 0; 1] (Basis [0; 16; 17] (Basis [18; 0; 1]
  (Leaf 2 [1; 2; 2] [2; 3; 3]))))) (Compare 1 2 (Basis [0; 17; 18] (Basis [0; 12; 18]
  (Leaf 2 [1; 2; 2] [1; 2; 2])))
  (Walls [[0; 2; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None; None; None]
  (Basis [4; 0; 1] (Leaf 2 [0; 0; 0] [0; 1; 1]))))) (Compare 1 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Compare 2 0 (Basis [0; 15; 17] (Basis [16; 0; 1]
  (Basis [18; 0; 1] (Leaf 0 [0; 1; 2] [2; 1; 3]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; Some 0; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])))))) (Next (Lead 0 1 (Lead 0 2 (Compare 1 0
  (Walls [[0; 2; 5]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; Some 0; Some 0; None; None; None; None]
  (Basis [3; 0; 1] (Basis [4; 0; 1] (Leaf 0 [0; 1; 2] [2; 0; 0])))) (Basis [0; 15; 18]
  (Basis [0; 14; 15] (Leaf 0 [0; 1; 1] [1; 1; 2]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))) (Basis [16; 0; 1] (Basis [0; 12; 16]
  (Leaf 1 [1; 1; 2] [2; 2; 2])))))) (Unit (Next (Lead 2 0 (Compare 1 2
  (Walls [[0; 2; 3]; [0; 3; 4]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 1; Some 0; None; Some 0; Some 0; None; None; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [0; 1; 1])) (Basis [16; 0; 1] (Basis [0; 13; 16] (Basis [0; 16; 17]
  (Leaf 2 [1; 2; 2] [3; 3; 3]))))) (Compare 2 0 (Basis [0; 13; 17] (Basis [0; 14; 17]
  (Leaf 0 [0; 1; 2] [2; 2; 2])))
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 1; Some 0; Some 0; Some 0; Some 0; None; None; Some 1; None; None]
  (Leaf 0 [1; 0; 0] [1; 0; 1]))))) (Next (Basis [0; 13; 15] (Basis [0; 14; 15]
  (Leaf 0 [0; 1; 1] [1; 2; 1]))))))) (Basis [0; 11; 12] (Sign 1 (Sign 1 (Unit (Next
  (Compare 0 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Compare 1 2 (Basis [0; 12; 15] (Basis [14; 0; 1]
  (Leaf 2 [2; 2; 2] [3; 2; 3])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 0; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))))) (Next (Lead 0 1 (Lead 0 2
  (Walls [[0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; Some 0; None; None]
  (Basis [2; 0; 1] (Leaf 0 [0; 1; 0] [1; 0; 0]))) (Compare 1 2 (Basis [0; 9; 16]
  (Basis [0; 13; 16] (Leaf 2 [2; 3; 3] [3; 3; 3])))
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None; Some 1; None; None]
  (Basis [4; 0; 1] (Leaf 2 [1; 1; 1] [0; 2; 2]))))) (Basis [14; 0; 1] (Basis [0; 12; 14]
  (Leaf 1 [2; 2; 3] [3; 3; 3])))))))))) (Unit (Basis [0; 10; 11] (Sign 1 (Sign 1 (Sign 1 (Next
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))))))) (Basis [0; 10; 12] (Sign 1 (Sign 1 (Basis [0; 11; 12]
  (Sign 2 (Next (Compare 0 2
  (Walls [[0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [13; 0; 1] (Leaf 2 [1; 1; 2] [3; 2; 3])))))))))))) (Unit
  (Basis [0; 9; 10] (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Sign 1 (Next (Lead 2 0 (Compare 0 2
  (Walls [[0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; Some 0; None; None]
  (Basis [2; 0; 1] (Leaf 2 [1; 1; 1] [0; 0; 1]))) (Basis [0; 9; 12]
  (Leaf 2 [2; 2; 2] [2; 1; 2]))) (Basis [0; 9; 11] (Leaf 0 [1; 2; 2] [2; 2; 2])))))))))) (Unit
  (Unit (Basis [0; 8; 9] (Sign 1 (Sign 1 (Basis [0; 9; 12] (Sign 2 (Next (Lead 0 1 (Compare 1 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; Some 0; Some 0; Some 0; None; None]
  (Basis [3; 0; 1] (Leaf 0 [0; 0; 0] [0; 1; 0]))) (Basis [0; 8; 14]
  (Leaf 0 [2; 3; 2] [3; 3; 2]))) (Basis [13; 0; 1] (Basis [0; 8; 13]
  (Leaf 1 [3; 3; 2] [4; 4; 2])))))))))) (Basis [0; 9; 12] (Sign 1 (Sign 1 (Unit (Next
  (Basis [0; 9; 13] (Basis [0; 9; 11] (Leaf 2 [2; 2; 2] [3; 2; 3])))) (Next (Lead 0 1 (Lead 2 0
  (Compare 1 2 (Basis [0; 9; 16] (Basis [0; 14; 16] (Basis [0; 9; 13]
  (Leaf 2 [2; 3; 3] [4; 3; 4]))))
  (Walls [[0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None; None]
  (Basis [2; 0; 1] (Leaf 2 [1; 1; 1] [0; 0; 1]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0]))) (Lead 2 0 (Lead 2 1 (Compare 1 2 (Basis [0; 14; 17]
  (Basis [0; 7; 17] (Leaf 2 [2; 3; 3] [2; 3; 3])))
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 1; Some 1; Some 0; Some 1; None; Some 0; None; None]
  (Leaf 2 [0; 0; 1] [0; 1; 1]))) (Basis [14; 0; 1] (Basis [16; 0; 1] (Basis [0; 7; 16]
  (Leaf 1 [2; 2; 3] [1; 3; 4]))))) (Basis [14; 0; 1] (Basis [14; 15; 0]
  (Leaf 1 [2; 2; 3] [1; 3; 3]))))))))))) (Basis [0; 9; 11] (Sign 1 (Sign 1 (Sign 1 (Sign 1
  (Next (Basis [0; 9; 10] (Leaf 2 [2; 2; 2] [2; 1; 2]))))))))))) (Unit (Unit (Unit
  (Basis [0; 8; 10] (Sign 1 (Sign 1 (Sign 1 (Unit (Next (Basis [0; 8; 11]
  (Leaf 2 [1; 2; 2] [1; 2; 2]))) (Next (Basis [0; 10; 12] (Leaf 2 [1; 1; 1] [1; 2; 2]))))))))
  (Basis [0; 8; 11] (Sign 1 (Sign 1 (Sign 1 (Unit (Next (Lead 2 0 (Lead 1 2 (Basis [14; 0; 1]
  (Basis [0; 8; 14] (Leaf 1 [1; 1; 2] [1; 2; 3]))) (Compare 1 2
  (Walls [[0; 1; 3]; [0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [0; 0; 1])) (Basis [0; 8; 15] (Leaf 2 [2; 2; 2] [1; 2; 2]))))
  (Basis [0; 8; 13] (Leaf 1 [1; 1; 2] [2; 2; 2])))) (Next (Basis [0; 11; 12]
  (Leaf 2 [2; 2; 2] [2; 2; 2]))))))))) (Basis [0; 8; 10] (Sign 1 (Basis [0; 8; 9] (Sign 2 (Unit
  (Unit (Basis [0; 11; 12] (Sign 3 (Next (Leaf 0 [3; 3; 3] [3; 3; 3])))) (Unit (Next
  (Basis [0; 8; 13] (Leaf 2 [3; 3; 3] [3; 1; 3]))) (Next (Lead 0 1 (Lead 0 2 (Compare 2 0
  (Basis [14; 0; 1] (Basis [15; 0; 1] (Basis [16; 0; 1] (Leaf 0 [2; 3; 4] [4; 2; 5]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0]))) (Compare 0 2 (Basis [15; 0; 1] (Basis [14; 15; 0]
  (Basis [16; 0; 1] (Leaf 2 [3; 4; 4] [5; 4; 5]))))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Lead 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [14; 15; 0] (Leaf 2 [3; 3; 3] [3; 1; 3]))))))) (Unit
  (Basis [0; 8; 12] (Sign 3 (Next (Leaf 0 [3; 2; 3] [3; 2; 3])))) (Basis [0; 8; 11] (Sign 3
  (Next (Leaf 0 [3; 3; 3] [3; 2; 3]))))))))))) (Basis [0; 8; 9] (Sign 1 (Sign 1
  (Basis [0; 2; 8] (Sign 2 (Unit (Unit (Sign 1 (Next (Basis [0; 9; 10]
  (Leaf 0 [2; 3; 3] [3; 3; 3])))) (Sign 1 (Next (Basis [0; 9; 11]
  (Leaf 0 [2; 1; 1] [2; 3; 3]))))) (Basis [0; 9; 10] (Sign 3 (Sign 1 (Next (Lead 0 1
  (Compare 1 0
  (Walls [[0; 1; 3]] [Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Basis [2; 0; 1] (Leaf 0 [0; 1; 0] [1; 0; 0]))) (Basis [0; 2; 12]
  (Leaf 0 [3; 4; 1] [4; 4; 1]))) (Basis [11; 0; 1] (Basis [0; 2; 11]
  (Leaf 1 [4; 4; 1] [5; 5; 1]))))))))))))))))) (Next (Basis [0; 2; 7] (Sign 1 (Unit
  (Basis [0; 7; 8] (Sign 2 (Sign 2 (Sign 2 (Unit (Basis [0; 7; 9] (Sign 3 (Sign 3 (Next
  (Lead 0 1 (Basis [10; 0; 1] (Leaf 0 [3; 4; 3] [4; 3; 3]))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; None; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))))) (Unit (Sign 2 (Next (Leaf 0 [2; 2; 2] [2; 2; 2]))) (Sign 2
  (Next (Leaf 0 [2; 2; 2] [2; 2; 2]))))))))) (Unit (Basis [0; 5; 9] (Sign 2 (Sign 1
  (Basis [0; 7; 8] (Sign 3 (Sign 3 (Sign 2 (Next (Lead 0 1 (Lead 2 0 (Compare 0 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [11; 0; 1] (Basis [0; 7; 12] (Basis [0; 7; 10]
  (Leaf 2 [4; 5; 5] [5; 6; 6]))))) (Compare 2 0
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0])) (Basis [0; 7; 11] (Basis [12; 0; 1]
  (Leaf 0 [3; 4; 4] [4; 4; 5]))))) (Basis [0; 7; 10] (Basis [0; 7; 9]
  (Leaf 2 [4; 4; 4] [4; 5; 5])))))))))))) (Unit (Sign 1 (Basis [0; 7; 10] (Sign 2 (Sign 2 (Unit
  (Next (Basis [0; 7; 11] (Leaf 2 [1; 3; 3] [2; 3; 3]))) (Next (Lead 2 0 (Lead 1 2 (Compare 2 1
  (Basis [0; 5; 14] (Basis [13; 0; 1] (Leaf 1 [3; 3; 4] [2; 4; 3])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))) (Compare 1 2 (Basis [0; 5; 13] (Basis [14; 0; 1]
  (Leaf 2 [3; 3; 3] [2; 4; 4])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])))) (Basis [0; 5; 12] (Leaf 1 [3; 3; 3] [2; 3; 3])))))))))
  (Sign 1 (Basis [0; 7; 9] (Sign 2 (Sign 2 (Basis [0; 5; 10] (Sign 3 (Next (Basis [0; 7; 10]
  (Leaf 2 [2; 2; 3] [2; 4; 4])))))))))))))))))) (Sign 0 (Sign 0 (Basis [0; 6; 2] (Sign 1 (Next
  (Unit (Sign 1 (Basis [0; 6; 7] (Sign 2 (Sign 2 (Unit (Sign 2 (Sign 2 (Sign 2 (Next
  (Leaf 1 [2; 2; 2] [2; 2; 2]))))) (Sign 2 (Sign 2 (Sign 2 (Next
  (Leaf 1 [2; 2; 2] [2; 2; 2])))))))))) (Sign 1 (Unit (Unit (Basis [0; 6; 9] (Sign 2 (Sign 1
  (Sign 1 (Sign 2 (Next (Basis [0; 6; 8] (Leaf 2 [1; 1; 2] [3; 2; 3])))))))) (Basis [0; 3; 7]
  (Sign 2 (Sign 1 (Sign 1 (Unit (Next (Lead 1 2 (Compare 2 1
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0])) (Basis [0; 6; 11] (Basis [12; 0; 1]
  (Leaf 1 [3; 3; 3] [3; 3; 4])))) (Compare 1 2
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0])) (Basis [0; 6; 12] (Basis [11; 0; 1] (Basis [0; 6; 10]
  (Leaf 2 [3; 4; 4] [5; 3; 5]))))))) (Next (Basis [0; 6; 10] (Basis [0; 6; 9]
  (Leaf 2 [3; 3; 3] [4; 3; 4])))))))))) (Basis [0; 6; 8] (Sign 2 (Sign 2 (Sign 1 (Sign 1
  (Sign 2 (Next (Lead 2 0 (Compare 0 2 (Basis [9; 0; 1] (Basis [10; 0; 1]
  (Leaf 2 [3; 3; 3] [4; 2; 4])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; Some 0; Some 0; Some 0; None; Some 0; Some 0; None; None]
  (Leaf 2 [0; 0; 0] [0; 0; 0]))) (Compare 2 0 (Basis [0; 6; 9] (Basis [10; 0; 1]
  (Leaf 0 [2; 3; 3] [3; 3; 4])))
  (Walls [[0; 1; 2]] [Some 0; Some 0; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 0; None; None]
  (Leaf 0 [0; 0; 0] [0; 0; 0]))))))))))))))))))))) (Basis [0; 4; 2] (Sign 1 (Sign 1 (Sign 0
  (Sign 0 (Sign 1 (Next (Sign 1 (Unit (Basis [0; 4; 5] (Sign 2 (Sign 2 (Sign 2 (Unit
  (Basis [0; 4; 6] (Sign 3 (Sign 3 (Next (Lead 0 1 (Basis [7; 0; 1]
  (Leaf 0 [3; 4; 3] [4; 3; 3]))
  (Walls [[0; 1; 2]] [Some 0; None; Some 0; Some 0; None; Some 0; Some 0; None]
  (Leaf 1 [0; 0; 0] [0; 0; 0]))))))) (Unit (Sign 2 (Next (Leaf 0 [2; 2; 2] [2; 2; 2]))) (Sign 2
  (Next (Leaf 0 [2; 2; 2] [2; 2; 2]))))))))) (Unit (Basis [0; 4; 6] (Sign 2 (Sign 2
  (Basis [0; 4; 5] (Sign 3 (Basis [0; 1; 5] (Sign 4 (Sign 2 (Next (Lead 0 2 (Compare 2 0
  (Walls [[0; 1; 2]; [0; 1; 3]] [Some 0; None; Some 0; Some 0; None; Some 1; Some 0; None; None]
  (Leaf 0 [1; 0; 0] [1; 1; 1])) (Basis [0; 4; 8] (Leaf 0 [4; 5; 5] [5; 5; 5])))
  (Basis [7; 0; 1] (Basis [0; 4; 7] (Leaf 2 [5; 6; 6] [6; 2; 6]))))))))))))) (Unit (Sign 1
  (Basis [0; 4; 7] (Sign 2 (Sign 2 (Unit (Next (Basis [0; 4; 8] (Leaf 2 [1; 3; 3] [2; 3; 3])))
  (Next (Lead 2 0 (Lead 1 2 (Basis [0; 4; 10] (Leaf 1 [3; 3; 3] [3; 3; 3])) (Compare 1 2
  (Basis [0; 4; 11] (Leaf 2 [3; 3; 3] [2; 3; 3]))
  (Walls [[0; 1; 3]; [0; 1; 2]] [Some 0; Some 0; None; Some 0; None; Some 0; Some 0; Some 0; Some 0; Some 1; None; None]
  (Leaf 2 [1; 1; 1] [0; 0; 1])))) (Basis [0; 4; 9] (Leaf 1 [3; 3; 3] [3; 3; 3]))))))))) (Sign 1
  (Basis [0; 4; 6] (Sign 2 (Sign 2 (Unit (Next (Basis [0; 4; 7] (Leaf 2 [2; 2; 2] [2; 3; 3])))
  (Next (Basis [0; 7; 8] (Leaf 2 [2; 1; 2] [2; 3; 3]))))))))))))))))))))))))))))))))))))%N.

Theorem net_well_formed : well_formed net.
Proof. exact (shapes net eq_refl). Qed.

(** The cones with an error: on each, all of these forms are at least zero. *)
Definition wrong_cones : list cone :=
  [[[0; 0; 1]; [1213934202168713; -2537644651184128; 0];
    [8947727930431876543134183887; -54398936925484459887498920722432; 54402924327979506969936253681664];
    [0; 1; -1]];
   [[0; 1; 0]; [1213934202168713; -2537644651184128; 0];
    [4857107748117081803749118027561; 1610127969554791585248444416; -4855794650075144014984365735936];
    [-1; 0; 1]];
   [[0; 1; 0]; [1213934202168713; -2537644651184128; 0];
    [-2774347581081885223162572228871; 2735303988388515445016335745024; 85518736223792637470048256]];
   [[1300335342385095; -2629666472984576; 0];
    [-9036696876636393370046560662445; 72771916347389372322317443530752; -54402924327979506969936253681664];
    [0; -1; 1]];
   [[-1775873879392891; 3664566491807744; 0];
    [9036696876636393370046560662445; -72771916347389372322317443530752; 54402924327979506969936253681664];
    [0; 1; -1]];
   [[-1775873879392891; 3664566491807744; 0]; [1300335342385095; -2629666472984576; 0];
    [4787413543300524327880992394787; 149371468605206615414345302016; -4855794650075144014984365735936];
    [-1; 0; 1]];
   [[-1775873879392891; 3664566491807744; 0]; [1300335342385095; -2629666472984576; 0];
    [-3299575820807332604237190538343; 3807688173275773851488575553536; 85518736223792637470048256]];
   [[-8176355663867070529047; -7177337922512891150336; 15370305894855187890176];
    [53103913703384555847721; -61883246762665181184000; 8774618733284790632448];
    [83703464716084755255781; 92582267510173208674304; -176473929700881584881664]];
   [[79495659429084043753111; 90631849153077163589632; -170298449776643084910592];
    [-8176355663867070529047; -7177337922512891150336; 15370305894855187890176];
    [53103913703384555847721; -61883246762665181184000; 8774618733284790632448];
    [-83703464716084755255781; -92582267510173208674304; 176473929700881584881664]];
   [[81749508698751920852073; -61966972742766189084672; -19788566812886640361472];
    [-8176355663867070529047; -7177337922512891150336; 15370305894855187890176];
    [-53103913703384555847721; 61883246762665181184000; -8774618733284790632448];
    [83703464716084755255781; 92582267510173208674304; -176473929700881584881664]];
   [[81749508698751920852073; -61966972742766189084672; -19788566812886640361472];
    [79495659429084043753111; 90631849153077163589632; -170298449776643084910592];
    [-53103913703384555847721; 61883246762665181184000; -8774618733284790632448];
    [-83703464716084755255781; -92582267510173208674304; 176473929700881584881664]];
   [[-24903730400124345645457; 28987862432920213913600; -4034687367443470352384];
    [8176355663867070529047; 7177337922512891150336; -15370305894855187890176];
    [53103913703384555847721; -61883246762665181184000; 8774618733284790632448];
    [83703464716084755255781; 92582267510173208674304; -176473929700881584881664];
    [-9422326844119081876096729081607; -2627670255273115675553469300736; 12079685834637640692824960663552]];
   [[-24903730400124345645457; 28987862432920213913600; -4034687367443470352384];
    [79495659429084043753111; 90631849153077163589632; -170298449776643084910592];
    [8176355663867070529047; 7177337922512891150336; -15370305894855187890176];
    [-83703464716084755255781; -92582267510173208674304; 176473929700881584881664]];
   [[81749508698751920852073; -61966972742766189084672; -19788566812886640361472];
    [8176355663867070529047; 7177337922512891150336; -15370305894855187890176];
    [-53103913703384555847721; 61883246762665181184000; -8774618733284790632448];
    [4476066992215878728917585004281; -15244424324231202920608772915200; 10798375417302078020968733736960];
    [-17169748790284388990771474024379; 6400583796715500543474101387264; 10799541509999076538199746543616]];
   [[-4476066992215878728917585004281; 15244424324231202920608772915200; -10798375417302078020968733736960];
    [-5411453945625066929922264757165; 5411252030236675866020718575616; 291523174249629307753201664];
    [1; -1; 0]];
   [[0; 0; 1];
    [5411453945625066929922264757165; -5411252030236675866020718575616; -291523174249629307753201664];
    [-1; 1; 0]];
   [[-24903730400124345645457; 28987862432920213913600; -4034687367443470352384];
    [3493437107108858572932793313521; 174639325335280091064327733248; -3667102016902840721246380883968];
    [-426854122639257426199246224721; -2124216111518068047375528624128; 2549537612586261664877567279104]];
   [[-24903730400124345645457; 28987862432920213913600; -4034687367443470352384];
    [-79495659429084043753111; -90631849153077163589632; 170298449776643084910592];
    [-8176355663867070529047; -7177337922512891150336; 15370305894855187890176];
    [53103913703384555847721; -61883246762665181184000; 8774618733284790632448];
    [95830718264675035835423346525; -60924274568212123634725027840; -34923887634893095511525425152];
    [0; 1; -1]];
   [[95830718264675035835423346525; -60924274568212123634725027840; -34923887634893095511525425152];
    [426854122639257426199246224721; 2124216111518068047375528624128; -2549537612586261664877567279104];
    [-1; 0; 1]];
   [[53103913703384555847721; -61883246762665181184000; 8774618733284790632448];
    [-95830718264675035835423346525; 60924274568212123634725027840; 34923887634893095511525425152];
    [0; 1; -1]];
   [[81749508698751920852073; -61966972742766189084672; -19788566812886640361472];
    [3493437107108858572932793313521; 174639325335280091064327733248; -3667102016902840721246380883968];
    [-95830718264675035835423346525; 60924274568212123634725027840; 34923887634893095511525425152];
    [-1; 0; 1]];
   [[-24903730400124345645457; 28987862432920213913600; -4034687367443470352384];
    [-3493437107108858572932793313521; -174639325335280091064327733248; 3667102016902840721246380883968];
    [95830718264675035835423346525; -60924274568212123634725027840; -34923887634893095511525425152]];
   [[81749508698751920852073; -61966972742766189084672; -19788566812886640361472];
    [-79495659429084043753111; -90631849153077163589632; 170298449776643084910592];
    [-53103913703384555847721; 61883246762665181184000; -8774618733284790632448]; [0; 1; -1]];
   [[-24903730400124345645457; 28987862432920213913600; -4034687367443470352384];
    [-79495659429084043753111; -90631849153077163589632; 170298449776643084910592];
    [8176355663867070529047; 7177337922512891150336; -15370305894855187890176]];
   [[-8176355663867070529047; -7177337922512891150336; 15370305894855187890176];
    [-4450986875050135193741; 3492691523578460372992; 951276771941006966784];
    [83703464716084755255781; 92582267510173208674304; -176473929700881584881664]; [1; 0; -1]];
   [[-4450986875050135193741; 3492691523578460372992; 951276771941006966784];
    [-83703464716084755255781; -92582267510173208674304; 176473929700881584881664]; [1; 0; -1]];
   [[-81749508698751920852073; 61966972742766189084672; 19788566812886640361472];
    [-8176355663867070529047; -7177337922512891150336; 15370305894855187890176];
    [4450986875050135193741; -3492691523578460372992; -951276771941006966784];
    [83703464716084755255781; 92582267510173208674304; -176473929700881584881664]];
   [[-81749508698751920852073; 61966972742766189084672; 19788566812886640361472];
    [79495659429084043753111; 90631849153077163589632; -170298449776643084910592];
    [4450986875050135193741; -3492691523578460372992; -951276771941006966784];
    [-83703464716084755255781; -92582267510173208674304; 176473929700881584881664]; [1; 0; -1]];
   [[8176355663867070529047; 7177337922512891150336; -15370305894855187890176];
    [5239874856238620070067; -3986416274636552536064; -1241422163096769658880];
    [-4450986875050135193741; 3492691523578460372992; 951276771941006966784];
    [-8810726436251569684148232046571; -4951586880584277469170321326080; 13779624808986896785954337456128];
    [1; 0; -1]];
   [[-81749508698751920852073; 61966972742766189084672; 19788566812886640361472];
    [8176355663867070529047; 7177337922512891150336; -15370305894855187890176];
    [4450986875050135193741; -3492691523578460372992; -951276771941006966784];
    [-518875076994874116250486089767; -11458206596671888934210400944128; 12007468247783935969759521144832]];
   [[60053062461023; -8588789547008; 0];
    [-5239874856238620070067; 3986416274636552536064; 1241422163096769658880];
    [-15342435679971378755757651930827; 17637145702830231523187228672; 15327106159310304340022256467968];
    [1; 0; -1]];
   [[53103913703384555847721; -61883246762665181184000; 8774618733284790632448];
    [5239874856238620070067; -3986416274636552536064; -1241422163096769658880];
    [-4450986875050135193741; 3492691523578460372992; 951276771941006966784]; [-1; 1; 0]];
   [[53103913703384555847721; -61883246762665181184000; 8774618733284790632448];
    [4450986875050135193741; -3492691523578460372992; -951276771941006966784]; [-1; 1; 0]];
   [[-81749508698751920852073; 61966972742766189084672; 19788566812886640361472];
    [53103913703384555847721; -61883246762665181184000; 8774618733284790632448];
    [2244701589806170361640775540009; 1121193757225108587663920726016; -3364828809282376234048684032000];
    [-1; 0; 1]];
   [[-24903730400124345645457; 28987862432920213913600; -4034687367443470352384];
    [53103913703384555847721; -61883246762665181184000; 8774618733284790632448];
    [-5239874856238620070067; 3986416274636552536064; 1241422163096769658880];
    [852255357389959485673068575979; -761180741701891037219031875584; -88794079991318471920402300928];
    [-1; 1; 0]];
   [[-53103913703384555847721; 61883246762665181184000; -8774618733284790632448];
    [5239874856238620070067; -3986416274636552536064; -1241422163096769658880];
    [-4450986875050135193741; 3492691523578460372992; 951276771941006966784];
    [-909904126514954632849220800603; -1887647112363494182719772950528; 2799819002614577792716652937216]];
   [[-81749508698751920852073; 61966972742766189084672; 19788566812886640361472];
    [-79495659429084043753111; -90631849153077163589632; 170298449776643084910592]; [1; 0; -1];
    [0; 1; -1]];
   [[-53103913703384555847721; 61883246762665181184000; -8774618733284790632448];
    [745716741582282131205914322451; 65248045835397829114938261504; -810714535728829499191339253760];
    [-1; 0; 1]; [0; -1; 1]];
   [[-53103913703384555847721; 61883246762665181184000; -8774618733284790632448];
    [4450986875050135193741; -3492691523578460372992; -951276771941006966784];
    [-745716741582282131205914322451; -65248045835397829114938261504; 810714535728829499191339253760];
    [-1; 1; 0]];
   [[-53103913703384555847721; 61883246762665181184000; -8774618733284790632448];
    [-5239874856238620070067; 3986416274636552536064; 1241422163096769658880];
    [183500141623888250210176579607; 18135530018276794271233212416; -199295766872993290905309937664];
    [723023184414997635053134170461; -3129953118935271107893150089216; 2412948665033725904199673184256]];
   [[183500141623888250210176579607; 18135530018276794271233212416; -199295766872993290905309937664];
    [-723023184414997635053134170461; 3129953118935271107893150089216; -2412948665033725904199673184256];
    [0; -1; 1]];
   [[60053062461023; -8588789547008; 0];
    [-10977382080555365787572147967; -3202495239008378284978082938880; 3210131732525699067820912934912];
    [0; 1; -1]];
   [[-183500141623888250210176579607; -18135530018276794271233212416; 199295766872993290905309937664];
    [10977382080555365787572147967; 3202495239008378284978082938880; -3210131732525699067820912934912];
    [0; -1; 1]];
   [[-1300335342385095; 2629666472984576; 0];
    [33817322357286150587421773735; 13555865272419366519609896206336; -13600731081994876742484063420416];
    [0; -1; 1]];
   [[24903730400124345645457; -28987862432920213913600; 4034687367443470352384];
    [83703464716084755255781; 92582267510173208674304; -176473929700881584881664];
    [-33817322357286150587421773735; -13555865272419366519609896206336; 13600731081994876742484063420416];
    [0; 1; -1]];
   [[24903730400124345645457; -28987862432920213913600; 4034687367443470352384];
    [79495659429084043753111; 90631849153077163589632; -170298449776643084910592];
    [-83703464716084755255781; -92582267510173208674304; 176473929700881584881664]; [0; 1; -1]];
   [[24903730400124345645457; -28987862432920213913600; 4034687367443470352384];
    [218836520726085046194345733925; 150253987480931425395702497280; -368142421702351339693870678016];
    [-2773981503079706357576573051689; 607832642768494663638578102272; 2169276300746952652462791589888]];
   [[24903730400124345645457; -28987862432920213913600; 4034687367443470352384];
    [-8176355663867070529047; -7177337922512891150336; 15370305894855187890176]; [0; 1; -1]];
   [[218836520726085046194345733925; 150253987480931425395702497280; -368142421702351339693870678016];
    [2773981503079706357576573051689; -607832642768494663638578102272; -2169276300746952652462791589888];
    [-1; 0; 1]];
   [[-1300335342385095; 2629666472984576; 0];
    [-218836520726085046194345733925; -150253987480931425395702497280; 368142421702351339693870678016];
    [3649327585984046542353955987389; -6816692844768962055768113152; -3641845987556358011238274301952];
    [-1; 0; 1]];
   [[24903730400124345645457; -28987862432920213913600; 4034687367443470352384];
    [-79495659429084043753111; -90631849153077163589632; 170298449776643084910592];
    [8176355663867070529047; 7177337922512891150336; -15370305894855187890176]; [0; 1; -1]];
   [[24903730400124345645457; -28987862432920213913600; 4034687367443470352384];
    [700032291390637363081054807127; -699414462864259725846267297792; -21379684055948159367512064];
    [-1; 1; 0]];
   [[-1300335342385095; 2629666472984576; 0];
    [-700032291390637363081054807127; 699414462864259725846267297792; 21379684055948159367512064];
    [1; -1; 0]];
   [[-1213934202168713; 2537644651184128; 0]; [1775873879392891; -3664566491807744; 0];
    [-9508670249236223594001925571979; -34503021390175929421051289665536; 54402924327979506969936253681664];
    [0; 1; -1]];
   [[-1213934202168713; 2537644651184128; 0]; [1775873879392891; -3664566491807744; 0];
    [4710448753737264917823939783239; 308190510968155990967082549248; -4855794650075144014984365735936];
    [-1; 0; 1]];
   [[-1213934202168713; 2537644651184128; 0]; [1775873879392891; -3664566491807744; 0];
    [-2349119842931317787930063547083; 1846395105744691613380636573696; 85518736223792637470048256]];
   [[0; 0; 1];
    [-1005582073376045321903796233571; 772158767574579414350954496; 957944134956894021251391029248];
    [1; 0; -1]];
   [[-978005876472995; 130752008159232; 0];
    [1005582073376045321903796233571; -772158767574579414350954496; -957944134956894021251391029248];
    [-1; 0; 1]];
   [[1; 0; 0];
    [-173684880889079934076128207943; 1620007378325850795311882043392; -1605065866262849533910456467456];
    [0; -1; 1]];
   [[-978005876472995; 130752008159232; 0];
    [173684880889079934076128207943; -1620007378325850795311882043392; 1605065866262849533910456467456];
    [0; 1; -1]];
   [[-60053062461023; 8588789547008; 0];
    [-127220148723668926379667119223; -49824915241909251043441508352; 478972067478447010625695514624];
    [1; 0; -1]];
   [[978005876472995; -130752008159232; 0];
    [127220148723668926379667119223; 49824915241909251043441508352; -478972067478447010625695514624];
    [-1; 0; 1]];
   [[-60053062461023; 8588789547008; 0]; [978005876472995; -130752008159232; 0];
    [-1124752098945166923476848846399; -3043203168730741776734337630208; 3210131732525699067820912934912];
    [0; 1; -1]];
   [[0; 1; 0]; [0; 0; -1];
    [8947727930431876543134183887; -54398936925484459887498920722432; 54402924327979506969936253681664]];
   [[0; 0; -1]; [60053062461023; -8588789547008; 0];
    [5411453945625066929922264757165; -5411252030236675866020718575616; -291523174249629307753201664];
    [-1; 1; 0]];
   [[1; 0; 0]; [-978005876472995; 130752008159232; 0];
    [12100245119909715810577244665733; -10894628404770980403942157975552; -583046348499258615506403328]];
   [[1; 0; 0]; [0; 0; -1];
    [-1005582073376045321903796233571; 772158767574579414350954496; 957944134956894021251391029248]];
   [[-60053062461023; 8588789547008; 0]; [978005876472995; -130752008159232; 0];
    [247142600004528969126841018413; -9309958010985621187270279168000; -583046348499258615506403328]];
   [[1; 0; 0]; [-499667282647067; -147989054095360; 0];
    [29082045895564666217694688708645; -16244377989346075413615476736; -29134767900450864089906194415616];
    [-1; 0; 1]];
   [[1; 0; 0]; [-499667282647067; -147989054095360; 0];
    [-21855362916075317543648370252731; 22016847641456453915453119528960; 684149889790341099760386048]];
   [[-1928596998127321; -589745247748096; 0]; [571214826432335; 170101542223872; 0];
    [-15111007097759896238623203235667; -169860189587704504755087736832; 14567383950225432044953097207808];
    [1; 0; -1]];
   [[-1928596998127321; -589745247748096; 0]; [571214826432335; 170101542223872; 0];
    [-2116009489956017237744544153845; 2936617047067974322730775347200; 85518736223792637470048256]];
   [[-571214826432335; -170101542223872; 0];
    [-9430826455674963625660555960467; 1521635623578632481656755191808; 14567383950225432044953097207808];
    [1; 0; -1]];
   [[499667282647067; 147989054095360; 0];
    [9430826455674963625660555960467; -1521635623578632481656755191808; -14567383950225432044953097207808];
    [-1; 0; 1]];
   [[499667282647067; 147989054095360; 0]; [-571214826432335; -170101542223872; 0];
    [-3413225248769688987383740175445; 2550320349292300063849138094080; 85518736223792637470048256]];
   [[1928596998127321; 589745247748096; 0];
    [-4857107748117081803749118027561; -1610127969554791585248444416; 4855794650075144014984365735936];
    [1; 0; -1]];
   [[0; -1; 0];
    [4857107748117081803749118027561; 1610127969554791585248444416; -4855794650075144014984365735936];
    [-1; 0; 1]];
   [[0; -1; 0]; [1928596998127321; 589745247748096; 0];
    [-2774347581081885223162572228871; 2735303988388515445016335745024; 85518736223792637470048256]];
   [[1; 0; 0]; [-499667282647067; -147989054095360; 0];
    [-174706533335627735684232844143; -54504211332357557482345163915264; 54402924327979506969936253681664];
    [0; 1; -1]];
   [[-1928596998127321; -589745247748096; 0];
    [12375909449110285175512303557377; 58186099651181327935946721591296; -54402924327979506969936253681664];
    [0; -1; 1]];
   [[571214826432335; 170101542223872; 0];
    [-12375909449110285175512303557377; -58186099651181327935946721591296; 54402924327979506969936253681664];
    [0; 1; -1]];
   [[499667282647067; 147989054095360; 0]; [-571214826432335; -170101542223872; 0];
    [29878824043457035387868872158783; -45603101100117235309413278941184; 54402924327979506969936253681664];
    [0; 1; -1]];
   [[1928596998127321; 589745247748096; 0];
    [-8947727930431876543134183887; 54398936925484459887498920722432; -54402924327979506969936253681664];
    [0; -1; 1]];
   [[0; -1; 0];
    [8947727930431876543134183887; -54398936925484459887498920722432; 54402924327979506969936253681664];
    [0; 1; -1]];
   [[0; 1; 0]; [-329430408612629; -147436311937024; 0];
    [-1302062907545391040628859865935; 3288818531380951522767099786166272; -3287174894106315845448614845349888];
    [0; -1; 1]];
   [[-18235231841628861; -4735649731051520; 0];
    [95221624273262930805271529718607; -3246784907937321564043322054410240; 3287174894106315845448614845349888];
    [0; 1; -1]];
   [[329430408612629; 147436311937024; 0];
    [-95221624273262930805271529718607; 3246784907937321564043322054410240; -3287174894106315845448614845349888];
    [0; -1; 1]];
   [[-1; 0; 0];
    [720962295574467677768034105665; 12960059026606806362495056347136; -12840526930102796271283651739648];
    [0; -1; 1]];
   [[3001495635944807; 777607050166272; 0];
    [-720962295574467677768034105665; -12960059026606806362495056347136; 12840526930102796271283651739648];
    [0; 1; -1]];
   [[18235231841628861; 4735649731051520; 0]; [-3001495635944807; -777607050166272; 0];
    [4861841647738378607831754868583; -5127065685732665749555097108480; 6420263465051398135641825869824];
    [0; 1; -1]];
   [[0; 1; 0]; [-329430408612629; -147436311937024; 0];
    [675446299851940112784985820009125; -697909243359917955286870679093248; -37314966303952551392409812992]];
   [[0; 1; 0]; [-329430408612629; -147436311937024; 0];
    [3922043737646646645980968781686711; 29296138458401744236662751232; -3923739176783437911045697655799808];
    [-1; 0; 1]];
   [[329430408612629; 147436311937024; 0]; [-18235231841628861; -4735649731051520; 0];
    [721344653707184612530975144131237; -677367472353116265206336848920576; -37314966303952551392409812992]];
   [[329430408612629; 147436311937024; 0]; [-18235231841628861; -4735649731051520; 0];
    [3934025783437185501221440070791095; 5391851004772793002425147457536; -3923739176783437911045697655799808];
    [-1; 0; 1]];
   [[-1; 0; 0]; [3001495635944807; 777607050166272; 0];
    [20128158800625008196266350102813; -21789256809541960807884315951104; -1166092696998517231012806656]];
   [[3001495635944807; 777607050166272; 0];
    [30500631928859028291032387703639; -24709080562386541259230543872; -30654212318620608680044512935936];
    [-1; 0; 1]];
   [[-1; 0; 0];
    [-30500631928859028291032387703639; 24709080562386541259230543872; 30654212318620608680044512935936];
    [1; 0; -1]];
   [[18235231841628861; 4735649731051520; 0]; [-3001495635944807; -777607050166272; 0];
    [896732601706270549294190545227; -611553221674515972122994540544; -36440396781203663469150208]];
   [[18235231841628861; 4735649731051520; 0]; [-3001495635944807; -777607050166272; 0];
    [1298112937446413220465011032383; -159106558728016772398168670208; -1915888269913788042502782058496];
    [-1; 0; 1]];
   [[-1; 0; 0]; [0; 0; 1];
    [969229096085745367895424271368445; -519820095659074413235695255552; -932312572814427650876998221299712]];
   [[-1; 0; 0]; [3407515883521247; -480972214632448; 0];
    [-772271820694332412501843327165557; 704539124526606525294499824926720; 21892796473290915192332353536]];
   [[-1716333612948385; 261504016318464; 0];
    [-703104920512094765189925405251445; 703152458638300292050234602684416; 21892796473290915192332353536];
    [1; -1; 0]];
   [[0; 0; 1];
    [703104920512094765189925405251445; -703152458638300292050234602684416; -21892796473290915192332353536];
    [-1; 1; 0]];
   [[-3407515883521247; 480972214632448; 0]; [1716333612948385; -261504016318464; 0];
    [44002406849426780690141113669515; 589321694472134229257253627625472; 21892796473290915192332353536]];
   [[0; -1; 0]; [0; 0; 1];
    [-1302062907545391040628859865935; 3288818531380951522767099786166272; -3287174894106315845448614845349888]];
   [[3407515883521247; -480972214632448; 0];
    [-8952043233129622045257940716603; 218016845329430229929380655661056; -217611697311918027879745014726656];
    [0; -1; 1]];
   [[-1; 0; 0];
    [8952043233129622045257940716603; -218016845329430229929380655661056; 217611697311918027879745014726656];
    [0; 1; -1]];
   [[0; 0; -1];
    [969229096085745367895424271368445; -519820095659074413235695255552; -932312572814427650876998221299712];
    [-1; 0; 1]];
   [[3407515883521247; -480972214632448; 0];
    [-969229096085745367895424271368445; 519820095659074413235695255552; 932312572814427650876998221299712];
    [1; 0; -1]];
   [[2437705300478131; -5075289302368256; 0]; [-440970375981461; 916141622951936; 0];
    [873440908473696888719086614093045; -1110132951807159259637063685767168; -37314966303952551392409812992]];
   [[2437705300478131; -5075289302368256; 0]; [-440970375981461; 916141622951936; 0];
    [3866904381132195658206736066195447; 114829139336228510255092644970496; -3923739176783437911045697655799808];
    [-1; 0; 1]];
   [[-440970375981461; 916141622951936; 0];
    [1154229778701503114506165391848655; -5689207824223380870595275749588992; 3287174894106315845448614845349888];
    [0; 1; -1]];
   [[2437705300478131; -5075289302368256; 0];
    [-1154229778701503114506165391848655; 5689207824223380870595275749588992; -3287174894106315845448614845349888];
    [0; -1; 1]];
   [[12528368001118253801491515; 9296603246866498087550976; -21798201571410314868555776];
    [-247030933787152334525841; -245423111704397194723328; 491849788635366012485632];
    [12762395388151845310410881; -10210003570292430878015488; -2542432590022184261386240];
    [0; 1; -1]];
   [[12528368001118253801491515; 9296603246866498087550976; -21798201571410314868555776];
    [-247030933787152334525841; -245423111704397194723328; 491849788635366012485632];
    [-13290516208326332824508705; 10363757529671710072111104; 2922322243402773401960448]];
   [[12528368001118253801491515; 9296603246866498087550976; -21798201571410314868555776];
    [-247030933787152334525841; -245423111704397194723328; 491849788635366012485632];
    [-12762395388151845310410881; 10210003570292430878015488; 2542432590022184261386240];
    [13290516208326332824508705; -10363757529671710072111104; -2922322243402773401960448]];
   [[-6107580815344903860190983; 7118618157587269502894080; -1032879966065528410210304];
    [247030933787152334525841; 245423111704397194723328; -491849788635366012485632];
    [679338692299631933821561142796223; -564933685482504885617159196114944; -113228357299442919743330239643648];
    [-143777211703442659539091539745561; -50014940113235948816849084350464; 193274973354202251085199370616832];
    [0; 1; -1]];
   [[247030933787152334525841; 245423111704397194723328; -491849788635366012485632];
    [12762395388151845310410881; -10210003570292430878015488; -2542432590022184261386240];
    [104229845485861295665194983813979; -764993445935448680884555533516800; 659871536117366084597467242823680];
    [-679338692299631933821561142796223; 564933685482504885617159196114944; 113228357299442919743330239643648]];
   [[840645057195524986123157; -981443457564043902976000; 140393899732556650119168];
    [12762395388151845310410881; -10210003570292430878015488; -2542432590022184261386240];
    [-104229845485861295665194983813979; 764993445935448680884555533516800; -659871536117366084597467242823680];
    [-679338692299631933821561142796223; 564933685482504885617159196114944; 113228357299442919743330239643648]];
   [[12528368001118253801491515; 9296603246866498087550976; -21798201571410314868555776];
    [247030933787152334525841; 245423111704397194723328; -491849788635366012485632];
    [840645057195524986123157; -981443457564043902976000; 140393899732556650119168];
    [-13290516208326332824508705; 10363757529671710072111104; 2922322243402773401960448];
    [-3634952572474624613068110560025295; 139830315812122985573708512362496; 3489313449820214641177129214017536]];
   [[247030933787152334525841; 245423111704397194723328; -491849788635366012485632];
    [-12762395388151845310410881; 10210003570292430878015488; 2542432590022184261386240];
    [13290516208326332824508705; -10363757529671710072111104; -2922322243402773401960448];
    [-196460479270098075775281904028745; -183634701783515648201981893279744; 379455171269032084028907029790720]];
   [[840645057195524986123157; -981443457564043902976000; 140393899732556650119168];
    [-12762395388151845310410881; 10210003570292430878015488; 2542432590022184261386240];
    [196460479270098075775281904028745; 183634701783515648201981893279744; -379455171269032084028907029790720];
    [1; -1; 0]];
   [[-840645057195524986123157; 981443457564043902976000; -140393899732556650119168];
    [12762395388151845310410881; -10210003570292430878015488; -2542432590022184261386240];
    [-1356876119462654977952396918100159; 1355950856703747518113322782162944; 74629932607905102784819625984];
    [1; -1; 0]];
   [[26159603276650075; -42074663567753216; 0];
    [1356876119462654977952396918100159; -1355950856703747518113322782162944; -74629932607905102784819625984];
    [-1; 1; 0]];
   [[1063813589954752217610483; -751382481030397235822592; -316617069006186245783552];
    [12528368001118253801491515; 9296603246866498087550976; -21798201571410314868555776];
    [-840645057195524986123157; 981443457564043902976000; -140393899732556650119168];
    [-2887093478086439682541300899416335; -733286594927457689543608320917504; 3614211412180082276155256079384576];
    [1; 0; -1]];
   [[-840645057195524986123157; 981443457564043902976000; -140393899732556650119168];
    [-12762395388151845310410881; 10210003570292430878015488; 2542432590022184261386240];
    [1; -1; 0]];
   [[-12528368001118253801491515; -9296603246866498087550976; 21798201571410314868555776];
    [12762395388151845310410881; -10210003570292430878015488; -2542432590022184261386240];
    [0; 1; -1]];
   [[12762395388151845310410881; -10210003570292430878015488; -2542432590022184261386240];
    [575571515770580154772935; 835224710384064667844608; -1411791437607052679053312];
    [-713876423170918939826136359506401; 221091184759119179759133814423552; 492262062659568508395429524668416];
    [1; 0; -1]];
   [[-575571515770580154772935; -835224710384064667844608; 1411791437607052679053312];
    [-383214749478034311404749332655907; 239520804337410053116482602139648; 143048243752522119215208141422592];
    [-895916004216222355302414580520361; -43070526150848700086055679819776; 938778116327127224639073506295808];
    [1; 0; -1]];
   [[-6107580815344903860190983; 7118618157587269502894080; -1032879966065528410210304];
    [383214749478034311404749332655907; -239520804337410053116482602139648; -143048243752522119215208141422592];
    [-129486505260153732492915915208547; -522112134825668806319020884099072; 652681628822082986208657223450624]];
   [[-12528368001118253801491515; -9296603246866498087550976; 21798201571410314868555776];
    [-247030933787152334525841; -245423111704397194723328; 491849788635366012485632];
    [840645057195524986123157; -981443457564043902976000; 140393899732556650119168];
    [-13290516208326332824508705; 10363757529671710072111104; 2922322243402773401960448];
    [-1196366261734394036424345057255607; 2315439360517440990075395388735488; -1119220945287523730794457855950848];
    [1; 0; -1]; [0; 1; -1]];
   [[840645057195524986123157; -981443457564043902976000; 140393899732556650119168];
    [575571515770580154772935; 835224710384064667844608; -1411791437607052679053312];
    [-1196366261734394036424345057255607; 2315439360517440990075395388735488; -1119220945287523730794457855950848];
    [-1; 0; 1]; [0; -1; 1]];
   [[575571515770580154772935; 835224710384064667844608; -1411791437607052679053312];
    [1196366261734394036424345057255607; -2315439360517440990075395388735488; 1119220945287523730794457855950848];
    [-1; 1; 0]];
   [[-13290516208326332824508705; 10363757529671710072111104; 2922322243402773401960448];
    [1196366261734394036424345057255607; -2315439360517440990075395388735488; 1119220945287523730794457855950848];
    [1; 0; -1]];
   [[1063813589954752217610483; -751382481030397235822592; -316617069006186245783552];
    [840645057195524986123157; -981443457564043902976000; 140393899732556650119168];
    [-575571515770580154772935; -835224710384064667844608; 1411791437607052679053312];
    [84424038572222866348579409475673; -87345801768528855385238262513664; 2815884070105279726660549083136];
    [468207937553180374519232173199767; -3372086204157312509456153365708800; 2905285159957758595769033782460416];
    [-1; 1; 0]];
   [[840645057195524986123157; -981443457564043902976000; 140393899732556650119168];
    [-575571515770580154772935; -835224710384064667844608; 1411791437607052679053312];
    [-468207937553180374519232173199767; 3372086204157312509456153365708800; -2905285159957758595769033782460416]];
   [[-12528368001118253801491515; -9296603246866498087550976; 21798201571410314868555776];
    [-12762395388151845310410881; 10210003570292430878015488; 2542432590022184261386240];
    [13290516208326332824508705; -10363757529671710072111104; -2922322243402773401960448];
    [54181404786215373152594391908733; 44158214402324551180364483133440; -98305814059717606233770676977664];
    [0; 1; -1]];
   [[-12762395388151845310410881; 10210003570292430878015488; 2542432590022184261386240];
    [13290516208326332824508705; -10363757529671710072111104; -2922322243402773401960448];
    [-54181404786215373152594391908733; -44158214402324551180364483133440; 98305814059717606233770676977664];
    [1; 0; -1]];
   [[-247030933787152334525841; -245423111704397194723328; 491849788635366012485632];
    [-840645057195524986123157; 981443457564043902976000; -140393899732556650119168];
    [1; 0; -1]];
   [[-840645057195524986123157; 981443457564043902976000; -140393899732556650119168];
    [575571515770580154772935; 835224710384064667844608; -1411791437607052679053312];
    [0; -1; 1]];
   [[1063813589954752217610483; -751382481030397235822592; -316617069006186245783552];
    [-840645057195524986123157; 981443457564043902976000; -140393899732556650119168];
    [-85496597864842923019679659224949; 133471180305034750092367005483008; -48129211473101668140291062759424];
    [-279651156835004556007577487409193; -2498969293417731834338836532428800; 2780387197597890960790906917093376]];
   [[1063813589954752217610483; -751382481030397235822592; -316617069006186245783552];
    [-840645057195524986123157; 981443457564043902976000; -140393899732556650119168];
    [-575571515770580154772935; -835224710384064667844608; 1411791437607052679053312];
    [279651156835004556007577487409193; 2498969293417731834338836532428800; -2780387197597890960790906917093376];
    [0; -1; 1]];
   [[-12528368001118253801491515; -9296603246866498087550976; 21798201571410314868555776];
    [247030933787152334525841; 245423111704397194723328; -491849788635366012485632];
    [840645057195524986123157; -981443457564043902976000; 140393899732556650119168]];
   [[-12528368001118253801491515; -9296603246866498087550976; 21798201571410314868555776];
    [247030933787152334525841; 245423111704397194723328; -491849788635366012485632];
    [-840645057195524986123157; 981443457564043902976000; -140393899732556650119168];
    [1; 0; -1]];
   [[26159603276650075; -42074663567753216; 0];
    [-1063813589954752217610483; 751382481030397235822592; 316617069006186245783552];
    [-3927087447732250473473746578427663; 1271843268803824337482959290368; 3923739176783437911045697655799808];
    [1; 0; -1]];
   [[-6107580815344903860190983; 7118618157587269502894080; -1032879966065528410210304];
    [-1063813589954752217610483; 751382481030397235822592; 316617069006186245783552];
    [434407093984688763029104270501995; -389974903620682319449487013052416; -45462568955555057623245978075136];
    [-1; 1; 0]];
   [[-1063813589954752217610483; 751382481030397235822592; 316617069006186245783552];
    [95638380403177240963686382850027; 5533681989938996798594779971584; -102039432638972564943518688083968];
    [-760342812810806234924868191602135; 3233527731613993348219927812636672; -2470859432994535325900465340678144];
    [0; -1; 1]];
   [[-1063813589954752217610483; 751382481030397235822592; 316617069006186245783552];
    [95638380403177240963686382850027; 5533681989938996798594779971584; -102039432638972564943518688083968];
    [760342812810806234924868191602135; -3233527731613993348219927812636672; 2470859432994535325900465340678144]];
   [[26159603276650075; -42074663567753216; 0];
    [-95638380403177240963686382850027; -5533681989938996798594779971584; 102039432638972564943518688083968];
    [4764230414611692784622871198081; 3277797187533505322608686052409344; -3287174894106315845448614845349888];
    [0; -1; 1]];
   [[-1716333612948385; 261504016318464; 0];
    [6107580815344903860190983; -7118618157587269502894080; 1032879966065528410210304];
    [129644113198857284151562846337; -217743863854016138367656414674944; 217611697311918027879745014726656];
    [0; 1; -1]];
   [[-114516922950628309243928197906457; -73656750680207919484264987492352; 188488919911603885923261787144192];
    [-934147774427976418273744721389053; 1490058777036112915678462214144; 932312572814427650876998221299712];
    [1; 0; -1]];
   [[-1716333612948385; 261504016318464; 0];
    [934147774427976418273744721389053; -1490058777036112915678462214144; -932312572814427650876998221299712];
    [-1; 0; 1]];
   [[6107580815344903860190983; -7118618157587269502894080; 1032879966065528410210304];
    [114516922950628309243928197906457; 73656750680207919484264987492352; -188488919911603885923261787144192];
    [-705113928526719799785888325576139; 148803560137451951884208437198848; 555334732991219879030474647011328]];
   [[0; 0; -1];
    [6107580815344903860190983; -7118618157587269502894080; 1032879966065528410210304];
    [703104920512094765189925405251445; -703152458638300292050234602684416; -21892796473290915192332353536];
    [-1; 1; 0]];
   [[440970375981461; -916141622951936; 0]; [-26159603276650075; 42074663567753216; 0];
    [620831093532209298487790354672117; -585321358014717894050117519933440; -37314966303952551392409812992]];
   [[-26159603276650075; 42074663567753216; 0];
    [-3908047986869534182250747827843063; -29350903637500798297487735521280; 3923739176783437911045697655799808];
    [1; 0; -1]];
   [[440970375981461; -916141622951936; 0];
    [3908047986869534182250747827843063; 29350903637500798297487735521280; -3923739176783437911045697655799808];
    [-1; 0; 1]];
   [[440970375981461; -916141622951936; 0];
    [-12294730110080528291369582885681; -3265685259159318856245838721581056; 3287174894106315845448614845349888];
    [0; 1; -1]];
   [[-26159603276650075; 42074663567753216; 0];
    [12294730110080528291369582885681; 3265685259159318856245838721581056; -3287174894106315845448614845349888];
    [0; -1; 1]];
   [[-3407515883521247; 480972214632448; 0];
    [86593352001520707939614180037343; 204530575003830507726820702420992; -217611697311918027879745014726656];
    [0; -1; 1]];
   [[1716333612948385; -261504016318464; 0];
    [-86593352001520707939614180037343; -204530575003830507726820702420992; 217611697311918027879745014726656];
    [0; 1; -1]];
   [[1716333612948385; -261504016318464; 0];
    [405946584581392695860897360416253; 78987729181561066897273337675776; -932312572814427650876998221299712];
    [-1; 0; 1]];
   [[-3407515883521247; 480972214632448; 0];
    [-405946584581392695860897360416253; -78987729181561066897273337675776; 932312572814427650876998221299712];
    [1; 0; -1]];
   [[0; -1; 0]; [-2437705300478131; 5075289302368256; 0];
    [675446299851940112784985820009125; -697909243359917955286870679093248; -37314966303952551392409812992]];
   [[0; -1; 0]; [-2437705300478131; 5075289302368256; 0];
    [3922043737646646645980968781686711; 29296138458401744236662751232; -3923739176783437911045697655799808];
    [-1; 0; 1]];
   [[0; 0; -1]; [-2437705300478131; 5075289302368256; 0];
    [-1302062907545391040628859865935; 3288818531380951522767099786166272; -3287174894106315845448614845349888];
    [0; -1; 1]]]%Z.

Lemma accepted : errors_of (analyse 1 net cases) = Some wrong_cones.
Proof. vm_cast_no_check (eq_refl (Some wrong_cones)). Qed.

Theorem errors : errs_exactly_in 1 net wrong_cones.
Proof. exact (tree_errors 1 net cases wrong_cones accepted). Qed.
