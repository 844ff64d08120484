(** * LayeredStatement: what is claimed about a network of any number of inputs

    This file holds every definition that a theorem on three or more inputs
    uses: a ReLU network of layers over the real numbers, its answer, the rank
    that a task asks for, what an error is, and a cone.  Nothing else has to be
    read in order to understand such a theorem. *)

From Coq Require Import Reals QArith Qreals ZArith List Arith.
Import ListNotations.
Open Scope R_scope.

(** ** The network

    No biases.  The weights are exact rational numbers; a matrix is the list of
    its rows, one for each unit of the layer.  The first layer has no units
    before it, so the rows of its first matrix are empty. *)

Record layer := Layer {
  from_units : list (list Q);     (* weights of the units of the layer before *)
  from_inputs : list (list Q)     (* weights of the inputs *)
}.

Record network := Network {
  inputs : nat;
  hidden_layers : list layer;
  logit_layer : layer
}.

(** The matrices of a layer fit, for [n] inputs and [before] units before it. *)
Definition fits (n before : nat) (l : layer) : Prop :=
  length (from_units l) = length (from_inputs l) /\
  Forall (fun row => length row = before) (from_units l) /\
  Forall (fun row => length row = n) (from_inputs l).

Fixpoint fit_together (n before : nat) (layers : list layer) : Prop :=
  match layers with
  | [] => True
  | l :: rest => fits n before l /\ fit_together n (length (from_inputs l)) rest
  end.

(** All matrices fit together, and there are as many logits as inputs. *)
Definition well_formed (net : network) : Prop :=
  fit_together (inputs net) 0 (hidden_layers net ++ [logit_layer net]) /\
  length (from_inputs (logit_layer net)) = inputs net.

Definition relu (z : R) : R := Rmax 0 z.

(** The scalar product of a row of weights and a vector of reals. *)
Fixpoint dot (w : list Q) (h : list R) : R :=
  match w, h with
  | a :: w', y :: h' => Q2R a * y + dot w' h'
  | _, _ => 0
  end.

(** [h] are the units of the layer before, [x] the inputs. *)
Definition pre_activations (l : layer) (h x : list R) : list R :=
  map (fun row => dot (fst row) h + dot (snd row) x)
      (combine (from_units l) (from_inputs l)).

Definition hidden (net : network) (x : list R) : list R :=
  fold_left (fun h l => map relu (pre_activations l h x)) (hidden_layers net) [].

Definition logits (net : network) (x : list R) : list R :=
  pre_activations (logit_layer net) (hidden net x) x.

(** A recurrent network of one layer, [h_t = relu (W_hh h_(t-1) + W_hi x_t)]
    from [h_0 = 0], with logits [W_oh h_n]: each time step is a layer to which
    one input is connected. *)
Definition column (n t : nat) (w : Q) : list Q :=
  map (fun k => if Nat.eqb k t then w else 0%Q) (seq 0 n).

Definition time_step (n : nat) (W_hi : list Q) (W_hh : list (list Q)) (t : nat) : layer :=
  {| from_units := if Nat.eqb t 0 then map (fun _ => []) W_hh else W_hh;
     from_inputs := map (column n t) W_hi |}.

Definition recurrent (n : nat) (W_hi : list Q) (W_hh W_oh : list (list Q)) : network :=
  {| inputs := n;
     hidden_layers := map (time_step n W_hi W_hh) (seq 0 n);
     logit_layer := {| from_units := W_oh;
                       from_inputs := map (fun _ => repeat 0%Q n) W_oh |} |}.

(** ** Answers and errors *)

(** The answer is the index of a greatest logit, the lowest one of them. *)
Definition is_answer (net : network) (x : list R) (a : nat) : Prop :=
  (a < length (logits net x))%nat /\
  (forall b, (b < length (logits net x))%nat ->
     nth b (logits net x) 0 <= nth a (logits net x) 0) /\
  (forall b, (b < a)%nat -> nth b (logits net x) 0 < nth a (logits net x) 0).

(** How many coordinates are greater than [v]. *)
Definition above (v : R) (x : list R) : nat :=
  length (filter (fun y => if Rlt_dec v y then true else false) x).

(** A task asks for the index of the coordinate that [rank] others exceed: 0 is
    argmax, 1 is second argmax, the median of 2k + 1 coordinates has rank k. *)
Definition has_rank (rank : nat) (x : list R) (a : nat) : Prop :=
  (a < length x)%nat /\ above (nth a x 0) x = rank.

Definition is_error (rank : nat) (net : network) (x : list R) : Prop :=
  exists a, is_answer net x a /\ ~ has_rank rank x a.

(** One logit is greater than all others. *)
Definition untied (net : network) (x : list R) : Prop :=
  exists a, (a < length (logits net x))%nat /\
    forall b, (b < length (logits net x))%nat -> b <> a ->
      nth b (logits net x) 0 < nth a (logits net x) 0.

(** ** Cones *)

Fixpoint form (g : list Z) (x : list R) : R :=
  match g, x with
  | a :: g', y :: x' => IZR a * y + form g' x'
  | _, _ => 0
  end.

(** A cone is the list of the linear forms that are not negative on it. *)
Definition cone := list (list Z).

Definition inside (x : list R) (c : cone) : Prop := Forall (fun g => 0 <= form g x) c.

(** ** The two statements that instances prove

    An input is a list of as many real numbers as the network has inputs; that
    these are all different is [NoDup]. *)

(** Where the network errs: in the cones of the list, and nowhere else. *)
Definition errs_exactly_in (rank : nat) (net : network) (cones : list cone) : Prop :=
  forall x, length x = inputs net -> NoDup x -> untied net x ->
    (is_error rank net x <-> Exists (inside x) cones).

Definition never_wrong (rank : nat) (net : network) : Prop :=
  forall x, length x = inputs net -> NoDup x ->
    forall a, is_answer net x a -> has_rank rank x a.
