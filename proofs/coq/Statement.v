(** * Statement: what is claimed about a network

    This file holds every definition that a claim of this development uses:
    the recurrent ReLU network over the real numbers, its answer, the wanted
    answer, what an error is, and the error fraction.  Nothing else has to be
    read in order to understand a theorem about a network; the other files
    only prove. *)

From Coquelicot Require Import Coquelicot.
From Coq Require Import Reals QArith Qreals List Arith.
Import ListNotations.
Open Scope R_scope.

(** ** The network

    One layer, no biases.  The weights are exact rational numbers; a matrix is
    the list of its rows. *)

Record network := Network {
  W_hi : list Q;            (* input to hidden: one entry for each hidden unit *)
  W_hh : list (list Q);     (* hidden to hidden *)
  W_oh : list (list Q)      (* hidden to output: one row for each output *)
}.

(** The matrices fit together, and there are two outputs. *)
Definition well_formed (net : network) : Prop :=
  length (W_hh net) = length (W_hi net) /\
  Forall (fun row => length row = length (W_hi net)) (W_hh net) /\
  length (W_oh net) = 2%nat /\
  Forall (fun row => length row = length (W_hi net)) (W_oh net).

Definition relu (z : R) : R := Rmax 0 z.

(** The scalar product of a row of weights and a vector of reals. *)
Fixpoint dot (w : list Q) (h : list R) : R :=
  match w, h with
  | a :: w', y :: h' => Q2R a * y + dot w' h'
  | _, _ => 0
  end.

(** [z_t = W_hh h_(t-1) + W_hi x_t]; the rows of [W_hh] are taken together
    with the entries of [W_hi]. *)
Definition pre_activations (net : network) (h : list R) (x : R) : list R :=
  map (fun ab => dot (fst ab) h + Q2R (snd ab) * x)
      (combine (W_hh net) (W_hi net)).

(** [h_t = relu z_t]. *)
Definition step (net : network) (h : list R) (x : R) : list R :=
  map relu (pre_activations net h x).

(** The last hidden state, beginning with [h_0 = 0]. *)
Definition hidden (net : network) (inputs : list R) : list R :=
  fold_left (step net) inputs (repeat 0 (length (W_hi net))).

(** Logit number [a] on the sequence [x0, x1]. *)
Definition logit (net : network) (a : nat) (x0 x1 : R) : R :=
  dot (nth a (W_oh net) []) (hidden net [x0; x1]).

(** ** Answers and errors *)

(** The index of the greatest logit, the lower index if both are equal. *)
Definition answer (net : network) (x0 x1 : R) : nat :=
  if Rle_dec (logit net 1 x0 x1) (logit net 0 x0 x1) then 0%nat else 1%nat.

Definition tied (net : network) (x0 x1 : R) : Prop :=
  logit net 0 x0 x1 = logit net 1 x0 x1.

(** [second_argmax] asks for the index of the second-largest input, which of
    two inputs is the smaller one; [argmax] for the index of the larger one.
    Where [x0 = x1] no answer is wanted; the value 1 given there by both
    definitions concerns one line through the origin only. *)
Inductive task := second_argmax | argmax.

Definition wanted (t : task) (x0 x1 : R) : nat :=
  match t with
  | second_argmax => if Rlt_dec x0 x1 then 0%nat else 1%nat
  | argmax => if Rlt_dec x1 x0 then 0%nat else 1%nat
  end.

(** What becomes of an input with two equal logits: under [ties_first] the
    answer is the lower index, under [ties_wrong] such an input is an error. *)
Inductive policy := ties_first | ties_wrong.

Definition is_error (t : task) (p : policy) (net : network) (x0 x1 : R) : Prop :=
  answer net x0 x1 <> wanted t x0 x1 \/ (p = ties_wrong /\ tied net x0 x1).

(** ** Fractions

    Whether an input is an error does not change when the input is multiplied
    by a positive number (theorem [is_error_scale] in Soundness.v).  So for
    every rotation-invariant distribution of inputs that does not charge the
    origin (standard normal, uniform on the unit disc, ...) the probability of
    an error is the part of the unit circle that consists of errors: the
    integral of the indicator function of the errors over all angles, divided
    by [2 * PI]. *)

Definition is_error_dec t p net x0 x1 :
  {is_error t p net x0 x1} + {~ is_error t p net x0 x1}.
Proof.
  unfold is_error, tied.
  destruct (Nat.eq_dec (answer net x0 x1) (wanted t x0 x1)) as [E|E];
    [|left; now left].
  destruct p; [right; intros [H|[H _]]; [now apply H|discriminate]|].
  destruct (Req_EM_T (logit net 0 x0 x1) (logit net 1 x0 x1)) as [T|T].
  - left; now right.
  - right; intros [H|[_ H]]; [now apply H|now apply T].
Defined.

(** 1 where the input at angle [theta] is an error, 0 elsewhere. *)
Definition error_indicator t p net (theta : R) : R :=
  if is_error_dec t p net (cos theta) (sin theta) then 1 else 0.

(** [RInt] is the Riemann integral; that it exists is a theorem as well
    ([error_integrable] in each instance). *)
Definition error_fraction t p net : R :=
  RInt (error_indicator t p net) 0 (2 * PI) / (2 * PI).

(** The same for the inputs with two equal logits, errors or not. *)
Definition tied_indicator net (theta : R) : R :=
  if Req_EM_T (logit net 0 (cos theta) (sin theta))
              (logit net 1 (cos theta) (sin theta)) then 1 else 0.

Definition tied_fraction net : R :=
  RInt (tied_indicator net) 0 (2 * PI) / (2 * PI).
