(** * Tree: an executable check of a case distinction, in integers

    A certificate is a network, a rank and a tree.  On the way from the root to
    a leaf, linear forms are assumed to be at least zero (the cuts of a node),
    and the pre-activations are decided one after the other: either both signs
    are tried, or one follows from the cuts, as the pre-activation is a
    combination of some of them with multipliers of one sign (Farkas).  What
    acceptance means is proved in TreeSoundness.v; nothing in this file has to
    be trusted.

    The integers are those of the library Bignums, which are fast. *)

From Coq Require Import ZArith QArith NArith List Bool.
From Bignums Require Import BigZ.
From Conewise Require Import LayeredStatement.
Import ListNotations.

(** ** Vectors and forms

    Missing entries at the end count as zero. *)

Definition vector := list bigZ.

Fixpoint product (u v : vector) : bigZ :=
  match u, v with
  | a :: u', b :: v' => (a * b + product u' v')%bigZ
  | _, _ => 0%bigZ
  end.

Definition scale (c : bigZ) (u : vector) : vector := map (fun a => (c * a)%bigZ) u.

Fixpoint add (u v : vector) : vector :=
  match u, v with
  | [], _ => v
  | _, [] => u
  | a :: u', b :: v' => (a + b)%bigZ :: add u' v'
  end.

Definition subtract (u v : vector) : vector := add u (scale (-1)%bigZ v).

Definition is_zero (u : vector) : bool := forallb (fun a => (a =? 0)%bigZ) u.

(** The sum of the vectors, each times its factor. *)
Fixpoint combination (factors : vector) (vectors : list vector) : vector :=
  match factors, vectors with
  | c :: factors', v :: vectors' => add (scale c v) (combination factors' vectors')
  | _, _ => []
  end.

Definition coordinate (n i : nat) : vector :=
  map (fun k => if Nat.eqb k i then 1%bigZ else 0%bigZ) (seq 0 n).

(** [x_i - x_j] *)
Definition difference (n i j : nat) : vector := subtract (coordinate n i) (coordinate n j).

(** Whether a form is the difference of two coordinates: it vanishes nowhere
    where these are different. *)
Definition is_difference (n : nat) (u : vector) : bool :=
  existsb (fun i => existsb (fun j =>
    negb (Nat.eqb i j) && is_zero (subtract u (difference n i j))) (seq 0 n)) (seq 0 n).

(** In lowest terms. *)
Definition primitive (u : vector) : vector :=
  let divisor := fold_left BigZ.gcd u 0%bigZ in
  let reduced := map (fun a => (a / divisor)%bigZ) u in
  if (0 <? divisor)%bigZ && is_zero (subtract (scale divisor reduced) u)
  then reduced else u.

(** ** The network over one common denominator for each layer *)

Record integer_layer := IntegerLayer {
  denominator : bigZ;
  rows : list (vector * vector)     (* weights of units and of inputs *)
}.

Definition layer_weights (l : layer) : list Q :=
  concat (from_units l) ++ concat (from_inputs l).

Definition common_denominator (l : layer) : Z :=
  fold_left (fun d q => Z.lcm d (Zpos (Qden q))) (layer_weights l) 1%Z.

Definition divides_by (d : Z) (q : Q) : bool := (d mod Zpos (Qden q) =? 0)%Z.

Definition scaled (d : Z) (q : Q) : bigZ := BigZ.of_Z (Qnum q * (d / Zpos (Qden q))).

Definition integer_layer_of (l : layer) : integer_layer :=
  let d := common_denominator l in
  {| denominator := BigZ.of_Z d;
     rows := combine (map (map (scaled d)) (from_units l))
                     (map (map (scaled d)) (from_inputs l)) |}.

Definition layer_scales (l : layer) : bool :=
  let d := common_denominator l in
  (0 <? d)%Z && forallb (divides_by d) (layer_weights l).

Definition all_layers (net : network) : list layer :=
  hidden_layers net ++ [logit_layer net].

(** [units] are the units of the layer before as forms of the inputs, times [s]. *)
Definition layer_forms (s : bigZ) (units : list vector) (l : integer_layer) : list vector :=
  map (fun row => add (combination (fst row) units) (scale s (snd row))) (rows l).

(** ** States *)

(** A form that is at least zero, and whether it is positive where all
    coordinates are different. *)
Definition cut := (vector * bool)%type.

(** Cuts, as many as there are inputs, with the generators of the cone where
    these alone are at least zero. *)
Record basis := Basis_ { determinant : bigZ; members : list (cut * vector) }.

Inductive stage :=
| Hidden (units todo : list vector) (rest : list integer_layer)
| Output (logits : list vector).

Record state := State {
  cuts : list cut;
  bases : list basis;
  factor : bigZ;          (* the forms of the stage are the true ones times this *)
  reached : stage
}.

Definition with_cut (f : vector) (strict : bool) (st : state) : state :=
  State (cuts st ++ [(f, strict)]) (bases st) (factor st) (reached st).

Definition with_stage (s : bigZ) (g : stage) (st : state) : state :=
  State (cuts st) (bases st) s g.

(** ** Signs that follow from the cuts *)

Fixpoint without {A : Type} (i : nat) (l : list A) : list A :=
  match l, i with
  | [], _ => []
  | _ :: l', O => l'
  | a :: l', S i' => a :: without i' l'
  end.

(** By expansion along the first row; [k] is the number of rows. *)
Fixpoint minor (k : nat) (m : list vector) : bigZ :=
  match k, m with
  | S k', row :: m' =>
      product row
        (map (fun j => let d := minor k' (map (without j) m') in
                       if Nat.even j then d else (- d)%bigZ) (seq 0 k))
  | _, _ => 1%bigZ
  end.

Definition cofactors (n : nat) (m : list vector) (i : nat) : vector :=
  map (fun j => let d := minor (n - 1) (map (without j) (without i m)) in
                if Nat.even (i + j) then d else (- d)%bigZ) (seq 0 n).

Definition pick {A : Type} (places : list N) (l : list A) : list A :=
  flat_map (fun i => match nth_error l (N.to_nat i) with Some a => [a] | None => [] end) places.

Definition basis_of (n : nat) (chosen : list cut) : basis :=
  let m := map fst chosen in
  let rays := map (cofactors n m) (seq 0 (length m)) in
  let d := product (hd [] m) (hd [] rays) in
  let sign := if (d <? 0)%bigZ then (-1)%bigZ else 1%bigZ in
  {| determinant := (sign * d)%bigZ;
     members := combine chosen (map (scale sign) rays) |}.

Inductive sign := Unknown | NonNegative (strict : bool) | NonPositive.

(** The sign of a form on all points where the members of a basis are not negative. *)
Definition implied (b : basis) (f : vector) : sign :=
  let multipliers := map (fun m => product (snd m) f) (members b) in
  if (0 <? determinant b)%bigZ &&
     is_zero (subtract (combination multipliers (map (fun m => fst (fst m)) (members b)))
                       (scale (determinant b) f))
  then
    if forallb (fun c => (0 <=? c)%bigZ) multipliers then
      NonNegative (existsb (fun mc => snd (fst (fst mc)) && (0 <? snd mc)%bigZ)
                           (combine (members b) multipliers))
    else if forallb (fun c => (c <=? 0)%bigZ) multipliers then NonPositive
    else Unknown
  else Unknown.

Definition implied_at (st : state) (hint : N) (f : vector) : sign :=
  match nth_error (bases st) (N.to_nat hint) with
  | Some b => implied b f
  | None => Unknown
  end.

(** ** Trees *)

Inductive tree :=
| Coordinate (i : N) (l r : tree)      (* x_i >= 0, or x_i <= 0 *)
| Compare (i j : N) (l r : tree)       (* x_i >= x_j, or x_j >= x_i *)
| Unit (l r : tree)                    (* the next pre-activation is >= 0, or <= 0 *)
| Lead (i j : N) (l r : tree)          (* logit i >= logit j, or logit j >= logit i *)
| Basis (places : list N) (t : tree)   (* some cuts, to be known as the next basis *)
| Sign (hint : N) (t : tree)           (* the next pre-activation has one sign *)
| Next (t : tree)                      (* all units of the layer are decided *)
| Walls (new_bases : list (list N)) (marks : list (option N)) (t : tree)
                                       (* keep some cuts; the others follow from them *)
| Leaf (a : N) (leads order : list N). (* logit a is greatest *)

(** What the leaves of a tree give: the cones with an error, and whether the
    answer is certain at all others even where logits are equal. *)
Definition outcome := option (list cone * bool).

Definition both (p q : outcome) : outcome :=
  match p, q with
  | Some (c, s), Some (c', s') => Some (c ++ c', s && s')
  | _, _ => None
  end.

Definition cone_of (st : state) : cone := map (fun c => map BigZ.to_Z (fst c)) (cuts st).

(** *** Dropping cuts *)

Fixpoint kept (marks : list (option N)) (l : list cut) : list cut :=
  match marks, l with
  | None :: marks', c :: l' => c :: kept marks' l'
  | Some _ :: marks', _ :: l' => kept marks' l'
  | _, _ => []
  end.

Definition reduced (n : nat) (new_bases : list (list N)) (marks : list (option N)) (st : state)
  : state :=
  let keep := kept marks (cuts st) in
  State keep (map (fun places => basis_of n (pick places keep)) new_bases)
        (factor st) (reached st).

Fixpoint follow (st : state) (marks : list (option N)) (l : list cut) : bool :=
  match marks, l with
  | [], [] => true
  | None :: marks', _ :: l' => follow st marks' l'
  | Some hint :: marks', c :: l' =>
      match implied_at st hint (fst c) with
      | NonNegative _ => follow st marks' l'
      | _ => false
      end
  | _, _ => false
  end.

(** *** Leaves *)

(** Every logit is at most the one in question; certain, if those of lower
    index are less where all coordinates are different. *)
Fixpoint leads_hold (n : nat) (st : state) (a : nat) (first : vector) (b : nat)
  (hints : list N) (others : list vector) : option bool :=
  match hints, others with
  | [], [] => Some true
  | hint :: hints', other :: others' =>
      let lead := subtract first other in
      match implied_at st hint lead, leads_hold n st a first (S b) hints' others' with
      | NonNegative strict, Some certain =>
          Some ((Nat.leb a b || strict || is_difference n (primitive lead)) && certain)
      | _, _ => None
      end
  | _, _ => None
  end.

(** How many of the coordinates from number [b] on exceed that of number [a]. *)
Fixpoint count_above (n : nat) (st : state) (a b : nat) (hints : list N) : option nat :=
  match hints with
  | [] => if Nat.eqb b n then Some 0%nat else None
  | hint :: hints' =>
      match count_above n st a (S b) hints' with
      | None => None
      | Some count =>
          if Nat.eqb a b then Some count
          else match implied_at st hint (difference n b a) with
               | NonNegative _ => Some (S count)
               | NonPositive => Some count
               | Unknown => None
               end
      end
  end.

Definition leaf (n rank : nat) (st : state) (a : nat) (leads order : list N) : outcome :=
  match reached st with
  | Output ls =>
      if Nat.ltb a n && Nat.ltb a (length ls) then
        match leads_hold n st a (nth a ls []) 0 leads ls, count_above n st a 0 order with
        | Some certain, Some count =>
            if Nat.eqb count rank then Some ([], certain) else Some ([cone_of st], true)
        | _, _ => None
        end
      else None
  | Hidden _ _ _ => None
  end.

(** *** The walk *)

Definition next_layer (st : state) : option state :=
  match reached st with
  | Hidden units [] (l :: rest) =>
      let forms := layer_forms (factor st) units l in
      let s := (denominator l * factor st)%bigZ in
      match rest with
      | [] => Some (with_stage s (Output forms) st)
      | _ => Some (with_stage s (Hidden [] forms rest) st)
      end
  | _ => None
  end.

Section Walk.

Variables n rank : nat.

(** Both parts of a cut by a form. *)
Definition halves (f : vector) (st : state) (l r : state -> outcome) : outcome :=
  let g := primitive f in
  let strict := is_difference n g in
  both (l (with_cut g strict st)) (r (with_cut (scale (-1)%bigZ g) strict st)).

Fixpoint walk (t : tree) (st : state) : outcome :=
  match t with
  | Coordinate i l r => halves (coordinate n (N.to_nat i)) st (walk l) (walk r)
  | Compare i j l r =>
      halves (difference n (N.to_nat i) (N.to_nat j)) st (walk l) (walk r)
  | Unit l r =>
      match reached st with
      | Hidden units (f :: todo) rest =>
          halves f st
            (fun st' => walk l (with_stage (factor st) (Hidden (units ++ [f]) todo rest) st'))
            (fun st' => walk r (with_stage (factor st) (Hidden (units ++ [[]]) todo rest) st'))
      | _ => None
      end
  | Lead i j l r =>
      match reached st with
      | Output ls =>
          halves (subtract (nth (N.to_nat i) ls []) (nth (N.to_nat j) ls [])) st
            (walk l) (walk r)
      | _ => None
      end
  | Basis places t =>
      walk t (State (cuts st) (bases st ++ [basis_of n (pick places (cuts st))])
                    (factor st) (reached st))
  | Sign hint t =>
      match reached st with
      | Hidden units (f :: todo) rest =>
          match implied_at st hint f with
          | NonNegative _ =>
              walk t (with_stage (factor st) (Hidden (units ++ [f]) todo rest) st)
          | NonPositive =>
              walk t (with_stage (factor st) (Hidden (units ++ [[]]) todo rest) st)
          | Unknown => None
          end
      | _ => None
      end
  | Next t => match next_layer st with Some st' => walk t st' | None => None end
  | Walls new_bases marks t =>
      let st' := reduced n new_bases marks st in
      if follow st' marks (cuts st) then walk t st' else None
  | Leaf a leads order => leaf n rank st (N.to_nat a) leads order
  end.

End Walk.

Definition start (net : network) : state :=
  State [] [] 1%bigZ (Hidden [] [] (map integer_layer_of (all_layers net))).

Definition analyse (rank : nat) (net : network) (t : tree) : outcome :=
  if forallb layer_scales (all_layers net)
  then walk (inputs net) rank t (start net)
  else None.

(** The cones with an error. *)
Definition errors_of (o : outcome) : option (list cone) := option_map fst o.

(** *** Shapes *)

Definition fits_b (n before : nat) (l : layer) : bool :=
  Nat.eqb (length (from_units l)) (length (from_inputs l)) &&
  forallb (fun row => Nat.eqb (length row) before) (from_units l) &&
  forallb (fun row => Nat.eqb (length row) n) (from_inputs l).

Fixpoint fit_together_b (n before : nat) (layers : list layer) : bool :=
  match layers with
  | [] => true
  | l :: rest => fits_b n before l && fit_together_b n (length (from_inputs l)) rest
  end.

Definition well_formed_b (net : network) : bool :=
  fit_together_b (inputs net) 0 (all_layers net) &&
  Nat.eqb (length (from_inputs (logit_layer net))) (inputs net).
