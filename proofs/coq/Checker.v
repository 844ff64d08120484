(** * Checker: an executable check of a certificate, in integers

    A certificate is a network, a task, a tie policy and a fan: the ring of its
    rays in counter-clockwise order.  Cell number i is the cone between ray
    number i and the next one; the last cell closes the ring.  The checker
    evaluates the network exactly once at each ray, keeps signs only, and
    merges the signs of the two rays of each cell.  What its acceptance means
    is proved in Soundness.v; nothing in this file has to be trusted. *)

From Coq Require Import ZArith QArith List Bool.
From Conewise Require Import Statement.
Import ListNotations.
Open Scope Z_scope.

Definition ray := (Z * Z)%type.
Definition cell := (ray * ray)%type.

Record certificate := Certificate {
  cert_network : network;
  cert_task : task;
  cert_ties : policy;
  cert_ring : list ray
}.

(** ** Plane vectors *)

Definition cross (u v : ray) : Z := fst u * snd v - snd u * fst v.
Definition inner (u v : ray) : Z := fst u * fst v + snd u * snd v.

(** The angle of a cell is the argument of this Gaussian integer. *)
Definition gaussian (c : cell) : Z * Z :=
  (inner (fst c) (snd c), cross (fst c) (snd c)).

(** Is the ray in the lower half plane, with the negative first axis? *)
Definition lower (r : ray) : bool :=
  (snd r <? 0) || ((snd r =? 0) && (fst r <? 0)).

(** ** Weights as integers over one common denominator *)

Definition all_weights (net : network) : list Q :=
  W_hi net ++ concat (W_hh net) ++ concat (W_oh net).

Definition common_denominator (net : network) : Z :=
  fold_left (fun d q => Z.lcm d (Zpos (Qden q))) (all_weights net) 1.

Definition scaled (d : Z) (q : Q) : Z := Qnum q * (d / Zpos (Qden q)).

Definition scales (d : Z) (q : Q) : bool := (d mod Zpos (Qden q)) =? 0.

Record integer_network := IntegerNetwork {
  i_den : Z;
  i_rows : list (list Z * Z);      (* rows of W_hh, each with its entry of W_hi *)
  i_units : nat;
  i_out0 : list Z;
  i_out1 : list Z
}.

Definition integer_network_of (net : network) : integer_network :=
  let d := common_denominator net in
  {| i_den := d;
     i_rows := combine (map (map (scaled d)) (W_hh net))
                       (map (scaled d) (W_hi net));
     i_units := length (W_hi net);
     i_out0 := map (scaled d) (nth 0 (W_oh net) []);
     i_out1 := map (scaled d) (nth 1 (W_oh net) []) |}.

Definition well_formed_b (net : network) : bool :=
  let n := length (W_hi net) in
  let fits (row : list Q) := Nat.eqb (length row) n in
  Nat.eqb (length (W_hh net)) n && forallb fits (W_hh net) &&
  Nat.eqb (length (W_oh net)) 2 && forallb fits (W_oh net).

(** ** Evaluation at a ray *)

Fixpoint dot_z (w h : list Z) : Z :=
  match w, h with
  | a :: w', y :: h' => a * y + dot_z w' h'
  | _, _ => 0
  end.

(** [h] is the hidden state times the positive integer [s].  Result: the signs
    of all pre-activations, and a positive multiple of the last hidden state. *)
Fixpoint run (m : integer_network) (s : Z) (h : list Z) (inputs : list Z)
  : list Z * list Z :=
  match inputs with
  | [] => ([], h)
  | x :: inputs' =>
      let sx := s * x in
      let z := map (fun ab => dot_z (fst ab) h + snd ab * sx) (i_rows m) in
      let (signs, last) := run m (i_den m * s) (map (Z.max 0) z) inputs' in
      (map Z.sgn z ++ signs, last)
  end.

Record evaluation := Evaluation {
  e_ray : ray;
  e_pre : list Z;       (* signs of the pre-activations *)
  e_in : Z;             (* sign of x0 - x1 *)
  e_out : Z             (* sign of logit 0 - logit 1 *)
}.

Definition evaluate (m : integer_network) (r : ray) : evaluation :=
  let (signs, h) := run m 1 (repeat 0 (i_units m)) [fst r; snd r] in
  {| e_ray := r;
     e_pre := signs;
     e_in := Z.sgn (fst r - snd r);
     e_out := Z.sgn (dot_z (i_out0 m) h - dot_z (i_out1 m) h) |}.

(** ** Cells *)

(** No sign conflict: not positive at one ray and negative at the other. *)
Definition agree (a b : Z) : bool := 0 <=? a * b.

Fixpoint agree_all (l l' : list Z) : bool :=
  match l, l' with
  | [], [] => true
  | a :: k, b :: k' => agree a b && agree_all k k'
  | _, _ => false
  end.

Definition cell_ok (p q : evaluation) : bool :=
  (0 <? cross (e_ray p) (e_ray q)) &&
  agree_all (e_pre p) (e_pre q) &&
  agree (e_in p) (e_in q) &&
  agree (e_out p) (e_out q).

(** Error or not, from the signs of [x0 - x1] and of [logit 0 - logit 1]. *)
Definition wrong_signs (t : task) (p : policy) (din dout : Z) : bool :=
  let answer_is_0 := 0 <=? dout in
  let wanted_is_0 := match t with
                     | second_argmax => din <? 0
                     | argmax => 0 <? din
                     end in
  negb (Bool.eqb answer_is_0 wanted_is_0) ||
  match p with ties_first => false | ties_wrong => dout =? 0 end.

(** If the signs at the two rays do not conflict, the sign inside the cell is
    that of their sum. *)
Definition cell_wrong (t : task) (p : policy) (c : evaluation * evaluation) :=
  wrong_signs t p (e_in (fst c) + e_in (snd c)) (e_out (fst c) + e_out (snd c)).

Definition cell_tied (c : evaluation * evaluation) :=
  e_out (fst c) + e_out (snd c) =? 0.

Definition ray_wrong (t : task) (p : policy) (e : evaluation) :=
  wrong_signs t p (e_in e) (e_out e).

(** ** The ring *)

(** Consecutive members; the last one is followed by [first]. *)
Fixpoint pairs {A : Type} (first : A) (l : list A) : list (A * A) :=
  match l with
  | [] => []
  | p :: l' =>
      match l' with
      | [] => [(p, first)]
      | q :: _ => (p, q) :: pairs first l'
      end
  end.

(** The rays of the upper half plane come before those of the lower one: with
    positive cross products this means once around. *)
Fixpoint upper_first (l : list evaluation) : bool :=
  match l with
  | [] => true
  | p :: l' =>
      match l' with
      | [] => true
      | q :: _ => implb (lower (e_ray p)) (lower (e_ray q)) && upper_first l'
      end
  end.

(** The ring begins with the positive first axis. *)
Definition starts_right (r : ray) : bool := (0 <? fst r) && (snd r =? 0).

(** ** The whole check, with its results *)

Record summary := Summary {
  accepted : bool;
  wrong_cells_of : list cell;
  tied_cells_of : list cell;
  wrong_rays_of : list ray
}.

Definition rays_of (c : evaluation * evaluation) : cell :=
  (e_ray (fst c), e_ray (snd c)).

Definition analyse (c : certificate) : summary :=
  let net := cert_network c in
  let m := integer_network_of net in
  let es := map (evaluate m) (cert_ring c) in
  match es with
  | [] => Summary false [] [] []
  | e0 :: _ =>
      let cells := pairs e0 es in
      {| accepted :=
           well_formed_b net &&
           (0 <? i_den m) && forallb (scales (i_den m)) (all_weights net) &&
           starts_right (e_ray e0) && upper_first es &&
           forallb (fun pq => cell_ok (fst pq) (snd pq)) cells;
         wrong_cells_of :=
           map rays_of (filter (cell_wrong (cert_task c) (cert_ties c)) cells);
         tied_cells_of := map rays_of (filter cell_tied cells);
         wrong_rays_of :=
           map e_ray (filter (ray_wrong (cert_task c) (cert_ties c)) es) |}
  end.

Definition check (c : certificate) : bool := accepted (analyse c).

(** All cells of the fan, those with an error inside, those with a tie inside,
    and the rays that are errors themselves. *)
Definition all_cells (c : certificate) : list cell :=
  pairs (hd (0, 0) (cert_ring c)) (cert_ring c).
Definition wrong_cells (c : certificate) : list cell := wrong_cells_of (analyse c).
Definition tied_cells (c : certificate) : list cell := tied_cells_of (analyse c).
Definition wrong_rays (c : certificate) : list ray := wrong_rays_of (analyse c).
