(** * TreeSoundness: what the acceptance of a tree proves

    By induction on the tree: an input that satisfies the cuts of a node is
    evaluated by the forms of that node.  A sign that follows from the cuts holds
    on walls as well, and on a wall both branches are right, as ReLU and the
    comparisons are continuous. *)

From Coq Require Import Reals QArith Qreals ZArith NArith List Bool Lia Lra.
From Bignums Require Import BigZ.
From Conewise Require Import LayeredStatement Tree.
Import ListNotations.
Open Scope R_scope.

(** ** Integers and forms as reals *)

Definition real (a : bigZ) : R := IZR (BigZ.to_Z a).

Lemma real_mul : forall a b, real (a * b)%bigZ = real a * real b.
Proof. intros. unfold real. now rewrite BigZ.spec_mul, mult_IZR. Qed.

Lemma real_add : forall a b, real (a + b)%bigZ = real a + real b.
Proof. intros. unfold real. now rewrite BigZ.spec_add, plus_IZR. Qed.

Lemma real_0 : real 0%bigZ = 0.
Proof. reflexivity. Qed.

Lemma real_1 : real 1%bigZ = 1.
Proof. reflexivity. Qed.

Lemma real_minus_1 : real (-1)%bigZ = -1.
Proof. reflexivity. Qed.

Lemma real_of_Z : forall z, real (BigZ.of_Z z) = IZR z.
Proof. intros. unfold real. now rewrite BigZ.spec_of_Z. Qed.

Lemma real_positive : forall a, (0 <? a)%bigZ = true -> 0 < real a.
Proof. intros a. rewrite BigZ.spec_ltb, Z.ltb_lt. intros H. now apply IZR_lt in H. Qed.

Lemma real_non_negative : forall a, (0 <=? a)%bigZ = true -> 0 <= real a.
Proof. intros a. rewrite BigZ.spec_leb, Z.leb_le. intros H. now apply IZR_le in H. Qed.

Lemma real_non_positive : forall a, (a <=? 0)%bigZ = true -> real a <= 0.
Proof. intros a. rewrite BigZ.spec_leb, Z.leb_le. intros H. now apply IZR_le in H. Qed.

Fixpoint value (u : vector) (x : list R) : R :=
  match u, x with
  | a :: u', y :: x' => real a * y + value u' x'
  | _, _ => 0
  end.

Lemma value_nil : forall u, value u [] = 0.
Proof. now destruct u. Qed.

Lemma value_form : forall u x, value u x = form (map BigZ.to_Z u) x.
Proof. induction u as [|a u IH]; intros [|y x]; simpl; trivial. now rewrite IH. Qed.

Lemma value_scale : forall c u x, value (scale c u) x = real c * value u x.
Proof.
  induction u as [|a u IH]; intros [|y x]; simpl; try ring.
  rewrite real_mul. unfold scale in IH. rewrite IH. ring.
Qed.

Lemma value_add : forall u v x, value (add u v) x = value u x + value v x.
Proof.
  induction u as [|a u IH]; intros [|b v] [|y x]; simpl; try ring.
  rewrite real_add, IH. ring.
Qed.

Lemma value_subtract : forall u v x, value (subtract u v) x = value u x - value v x.
Proof. intros. unfold subtract. rewrite value_add, value_scale, real_minus_1. ring. Qed.

Lemma value_zero : forall u x, is_zero u = true -> value u x = 0.
Proof.
  induction u as [|a u IH]; intros [|y x] H; simpl in *; trivial.
  apply andb_prop in H. destruct H as [H1 H2]. rewrite IH by assumption.
  rewrite BigZ.spec_eqb, Z.eqb_eq in H1.
  replace (real a) with 0 by (unfold real; now rewrite H1). ring.
Qed.

Lemma value_primitive : forall u, exists c, 0 < c /\
  forall x, value u x = c * value (primitive u) x.
Proof.
  intros u. unfold primitive.
  set (d := fold_left BigZ.gcd u 0%bigZ). set (p := map (fun a => (a / d)%bigZ) u).
  destruct ((0 <? d)%bigZ && is_zero (subtract (scale d p) u)) eqn:E.
  - apply andb_prop in E. destruct E as [E1 E2]. exists (real d).
    split; [now apply real_positive|]. intros x.
    apply value_zero with (x := x) in E2. rewrite value_subtract, value_scale in E2. lra.
  - exists 1. split; [lra|]. intros x. lra.
Qed.

Lemma value_indicator : forall x n s i,
  value (map (fun k => if Nat.eqb k i then 1%bigZ else 0%bigZ) (seq s n)) x =
  if (Nat.leb s i && Nat.ltb i (s + n))%bool then nth (i - s) x 0 else 0.
Proof.
  induction x as [|y x IH]; intros n s i.
  - rewrite value_nil. destruct (_ && _)%bool; [|reflexivity]. now destruct (i - s)%nat.
  - destruct n as [|n]; simpl.
    + replace (Nat.leb s i && Nat.ltb i (s + 0))%bool with false; [reflexivity|].
      symmetry. apply andb_false_iff. rewrite Nat.leb_nle, Nat.ltb_nlt. lia.
    + rewrite IH. destruct (Nat.eqb_spec s i) as [->|N].
      * replace (Nat.leb (S i) i && Nat.ltb i (S i + n))%bool with false.
        2: symmetry; apply andb_false_iff; left; apply Nat.leb_nle; lia.
        replace (Nat.leb i i && Nat.ltb i (i + S n))%bool with true.
        2: symmetry; apply andb_true_iff; rewrite Nat.leb_le, Nat.ltb_lt; lia.
        rewrite Nat.sub_diag, real_1. simpl. ring.
      * rewrite real_0, Rmult_0_l, Rplus_0_l.
        destruct (Nat.leb_spec s i) as [A|A].
        -- replace (Nat.leb (S s) i) with true by (symmetry; apply Nat.leb_le; lia).
           replace (s + S n)%nat with (S s + n)%nat by lia.
           now replace (i - s)%nat with (S (i - S s)) by lia.
        -- now replace (Nat.leb (S s) i) with false by (symmetry; apply Nat.leb_nle; lia).
Qed.

Lemma value_coordinate : forall n i x, (i < n)%nat -> value (coordinate n i) x = nth i x 0.
Proof.
  intros n i x H. unfold coordinate. rewrite value_indicator, Nat.sub_0_r. simpl.
  apply Nat.ltb_lt in H. now rewrite H.
Qed.

Lemma value_difference : forall n i j x, (i < n)%nat -> (j < n)%nat ->
  value (difference n i j) x = nth i x 0 - nth j x 0.
Proof. intros. unfold difference. now rewrite value_subtract, !value_coordinate. Qed.

(** ** Layers *)

(** The forms are the numbers times [s]. *)
Definition represent (s : bigZ) (x : list R) (forms : list vector) (numbers : list R) : Prop :=
  Forall2 (fun f h => value f x = real s * h) forms numbers.

Lemma scaled_real : forall d q, (0 < d)%Z -> divides_by d q = true ->
  real (scaled d q) = IZR d * Q2R q.
Proof.
  intros d q P H. unfold divides_by in H. apply Z.eqb_eq in H. unfold real, scaled, Q2R.
  rewrite BigZ.spec_of_Z, mult_IZR.
  assert (E : (d = Zpos (Qden q) * (d / Zpos (Qden q)))%Z).
  { generalize (Z_div_mod_eq_full d (Zpos (Qden q))). lia. }
  rewrite E at 2. rewrite mult_IZR. field. now apply IZR_neq.
Qed.

Lemma value_combination : forall d w s x forms numbers, (0 < d)%Z ->
  Forall (fun q => divides_by d q = true) w -> represent s x forms numbers ->
  value (combination (map (scaled d) w) forms) x = real s * (IZR d * dot w numbers).
Proof.
  intros d w s x forms numbers P D H. revert w D.
  induction H as [|f h forms numbers E H IH]; intros [|q w] D; simpl; try ring.
  inversion D; subst. rewrite value_add, value_scale, IH, E, scaled_real by assumption. ring.
Qed.

Lemma value_weights : forall d w x, (0 < d)%Z ->
  Forall (fun q => divides_by d q = true) w ->
  value (map (scaled d) w) x = IZR d * dot w x.
Proof.
  intros d w x P D. revert x. induction D as [|q w E D IH]; intros [|y x]; simpl; try ring.
  rewrite IH, scaled_real by assumption. ring.
Qed.

Definition is_scaled (l : layer) : Prop := layer_scales l = true.

Lemma layer_forms_represent : forall l s x forms numbers, is_scaled l ->
  represent s x forms numbers ->
  represent (denominator (integer_layer_of l) * s)%bigZ x
    (layer_forms s forms (integer_layer_of l)) (pre_activations l numbers x).
Proof.
  intros l s x forms numbers S H. unfold is_scaled, layer_scales in S.
  apply andb_prop in S. destruct S as [P D]. apply Z.ltb_lt in P.
  rewrite forallb_forall in D. unfold layer_weights in D.
  unfold layer_forms, pre_activations, integer_layer_of. simpl.
  set (d := common_denominator l) in *.
  assert (D1 : Forall (Forall (fun q => divides_by d q = true)) (from_units l)).
  { apply Forall_forall. intros row I. apply Forall_forall. intros q J. apply D.
    apply in_app_iff. left. apply in_concat. now exists row. }
  assert (D2 : Forall (Forall (fun q => divides_by d q = true)) (from_inputs l)).
  { apply Forall_forall. intros row I. apply Forall_forall. intros q J. apply D.
    apply in_app_iff. right. apply in_concat. now exists row. }
  clear D. revert D2. generalize (from_inputs l). revert D1. generalize (from_units l).
  unfold represent. intros ws D1. induction D1 as [|w ws E D1 IH]; intros us D2; simpl.
  - constructor.
  - destruct D2 as [|u us E' D2]; simpl; [constructor|]. constructor.
    + rewrite value_add, value_scale.
      rewrite (value_combination d w s x forms numbers P E H), (value_weights d u x P E').
      rewrite real_mul, real_of_Z. ring.
    + now apply IH.
Qed.

Lemma relu_of_non_negative : forall s f x z, 0 < real s -> value f x = real s * z ->
  0 <= value f x -> value f x = real s * relu z.
Proof.
  intros s f x z P E H. unfold relu. rewrite Rmax_right; [assumption|].
  rewrite E in H. apply Rmult_le_reg_l with (real s); lra.
Qed.

Lemma relu_of_non_positive : forall s f x z, 0 < real s -> value f x = real s * z ->
  value f x <= 0 -> value [] x = real s * relu z.
Proof.
  intros s f x z P E H. unfold relu. rewrite Rmax_left; [simpl; ring|].
  rewrite E in H. apply Rmult_le_reg_l with (real s); lra.
Qed.

(** The layers that are left, from the units of the last one on. *)
Fixpoint finish (rest : list layer) (h x : list R) : list R :=
  match rest with
  | [] => h
  | [l] => pre_activations l h x
  | l :: rest' => finish rest' (map relu (pre_activations l h x)) x
  end.

Lemma finish_step : forall l rest h x, rest <> [] ->
  finish (l :: rest) h x = finish rest (map relu (pre_activations l h x)) x.
Proof. intros l [|l' rest] h x N; [now destruct N|reflexivity]. Qed.

Lemma logits_finish : forall net x, logits net x = finish (all_layers net) [] x.
Proof.
  intros net x. unfold logits, hidden, all_layers. generalize (@nil R).
  induction (hidden_layers net) as [|l ls IH]; intros h; [reflexivity|].
  cbn [app]. rewrite finish_step by (now destruct ls). apply IH.
Qed.

(** ** States *)

Section Network.

Variable net : network.
Variable rank : nat.
Let n := inputs net.

Definition satisfies (x : list R) (l : list cut) : Prop :=
  Forall (fun c => 0 <= value (fst c) x) l.

Lemma satisfies_app : forall x l c, satisfies x (l ++ [c]) <->
  satisfies x l /\ 0 <= value (fst c) x.
Proof.
  intros. unfold satisfies. rewrite Forall_app. split; intros [H1 H2]; split; trivial.
  - now inversion H2.
  - now constructor.
Qed.

Definition input (x : list R) : Prop := length x = n /\ NoDup x.

(** A strict cut vanishes at no input with different coordinates. *)
Definition honest (c : cut) : Prop :=
  snd c = true -> forall x, input x -> value (fst c) x <> 0.

Definition sound_bases (st : state) : Prop :=
  Forall (fun b => forall m, In m (members b) -> In (fst m) (cuts st)) (bases st).

Definition positive_layers (g : stage) : Prop :=
  match g with
  | Hidden _ _ rest => Forall (fun l => 0 < real (denominator l)) rest
  | Output _ => True
  end.

Definition good (st : state) : Prop :=
  0 < real (factor st) /\ Forall honest (cuts st) /\ sound_bases st /\
  positive_layers (reached st).

(** The forms of a stage compute the logits at [x]. *)
Definition computes (s : bigZ) (g : stage) (x : list R) : Prop :=
  match g with
  | Hidden units todo rest =>
      exists hs zs layers, rest = map integer_layer_of layers /\ Forall is_scaled layers /\
        layers <> [] /\ represent s x units hs /\ represent s x todo zs /\
        logits net x = finish layers (hs ++ map relu zs) x
  | Output ls => represent s x ls (logits net x)
  end.

Lemma pick_incl : forall (A : Type) places (l : list A) a, In a (pick places l) -> In a l.
Proof.
  intros A places l a H. unfold pick in H. apply in_flat_map in H.
  destruct H as [i [_ H]]. destruct (nth_error l (N.to_nat i)) eqn:E; [|destruct H].
  destruct H as [->|[]]. now apply nth_error_In in E.
Qed.

Lemma basis_members : forall k chosen m, In m (members (basis_of k chosen)) ->
  In (fst m) chosen.
Proof. intros k chosen [c r] H. simpl in H. now apply in_combine_l in H. Qed.

(** ** Signs that follow *)

(** The values of the members, each times its multiplier. *)
Fixpoint weighted (f : vector) (x : list R) (ms : list (cut * vector)) : R :=
  match ms with
  | [] => 0
  | m :: ms' => real (product (snd m) f) * value (fst (fst m)) x + weighted f x ms'
  end.

Lemma value_members : forall ms f x,
  value (combination (map (fun m : cut * vector => product (snd m) f) ms)
                     (map (fun m => fst (fst m)) ms)) x = weighted f x ms.
Proof.
  induction ms as [|m ms IH]; intros f x; simpl; [reflexivity|].
  now rewrite value_add, value_scale, IH.
Qed.

Definition holds (sg : sign) (v : R) (inp : Prop) : Prop :=
  match sg with
  | Unknown => True
  | NonNegative strict => 0 <= v /\ (strict = true -> inp -> 0 < v)
  | NonPositive => v <= 0
  end.

Lemma implied_holds : forall b f x,
  (forall m, In m (members b) -> 0 <= value (fst (fst m)) x /\ honest (fst m)) ->
  holds (implied b f) (value f x) (input x).
Proof.
  intros b f x H. unfold implied.
  destruct ((0 <? determinant b)%bigZ && _)%bool eqn:E; [|exact I].
  apply andb_prop in E. destruct E as [P E]. apply real_positive in P.
  apply value_zero with (x := x) in E. rewrite value_subtract, value_members, value_scale in E.
  set (d := real (determinant b)) in *. clearbody d.
  assert (E' : d * value f x = weighted f x (members b)) by lra. clear E.
  revert E' H. generalize (members b). intros ms E' H.
  destruct (forallb _ _) eqn:F.
  - assert (G : 0 <= d * value f x /\
      (existsb (fun mc => snd (fst (fst mc)) && (0 <? snd mc)%bigZ)
        (combine ms (map (fun m => product (snd m) f) ms)) = true ->
        input x -> 0 < d * value f x)).
    { rewrite E'. clear E'. induction ms as [|m ms IH]; simpl in *.
      - split; [lra|discriminate].
      - apply andb_prop in F. destruct F as [F1 F2].
        destruct (IH (fun k i => H k (or_intror i)) F2) as [J1 J2].
        destruct (H m (or_introl eq_refl)) as [H1 H2].
        apply real_non_negative in F1.
        assert (K := Rmult_le_pos _ _ F1 H1). split; [lra|].
        intros S inp. apply orb_prop in S. destruct S as [S|S]; [|generalize (J2 S inp); lra].
        apply andb_prop in S. destruct S as [S1 S2]. apply real_positive in S2.
        assert (V := H2 S1 x inp).
        assert (0 < real (product (snd m) f) * value (fst (fst m)) x)
          by (apply Rmult_lt_0_compat; lra). lra. }
    simpl. destruct G as [G1 G2]. split.
    + apply Rmult_le_reg_l with d; lra.
    + intros S inp. specialize (G2 S inp). apply Rmult_lt_reg_l with d; lra.
  - clear F. destruct (forallb _ _) eqn:F; [|exact I]. simpl.
    assert (G : d * value f x <= 0).
    { rewrite E'. clear E'. induction ms as [|m ms IH]; simpl in *; [lra|].
      apply andb_prop in F. destruct F as [F1 F2].
      specialize (IH (fun k i => H k (or_intror i)) F2).
      destruct (H m (or_introl eq_refl)) as [H1 _].
      apply real_non_positive in F1.
      assert (0 <= - real (product (snd m) f) * value (fst (fst m)) x)
        by (apply Rmult_le_pos; lra). lra. }
    apply Rmult_le_reg_l with d; lra.
Qed.

Lemma implied_at_holds : forall st hint f x, good st -> satisfies x (cuts st) ->
  holds (implied_at st hint f) (value f x) (input x).
Proof.
  intros st hint f x [_ [G1 [G2 _]]] H. unfold implied_at.
  destruct (nth_error (bases st) (N.to_nat hint)) as [b|] eqn:E; [|exact I].
  apply implied_holds. intros m I. apply nth_error_In in E.
  unfold sound_bases in G2. rewrite Forall_forall in G2. specialize (G2 b E m I).
  unfold satisfies in H. rewrite Forall_forall in G1, H. split; [now apply H|now apply G1].
Qed.

(** ** Cuts *)

Lemma good_with_cut : forall f strict st, good st -> honest (f, strict) ->
  good (with_cut f strict st).
Proof.
  intros f strict st [G1 [G2 [G3 G4]]] H. split; [exact G1|split; [|split; [|exact G4]]]; simpl.
  - apply Forall_app. split; [exact G2|]. now constructor.
  - unfold sound_bases in *. simpl. rewrite Forall_forall in *. intros b B m M.
    apply in_or_app. left. now apply (G3 b B).
Qed.

Lemma good_with_stage : forall s g st, good st -> 0 < real s -> positive_layers g ->
  good (with_stage s g st).
Proof. intros s g st [G1 [G2 [G3 G4]]] H P. now repeat split. Qed.

Lemma good_with_basis : forall b st, good st ->
  (forall m, In m (members b) -> In (fst m) (cuts st)) ->
  good (State (cuts st) (bases st ++ [b]) (factor st) (reached st)).
Proof.
  intros b st [G1 [G2 [G3 G4]]] H.
  split; [exact G1|split; [exact G2|split; [|exact G4]]].
  unfold sound_bases in *. simpl. apply Forall_app. split; [exact G3|]. now constructor.
Qed.

Lemma honest_negated : forall f strict, honest (f, strict) ->
  honest (scale (-1)%bigZ f, strict).
Proof.
  intros f strict H S x inp. simpl in *. rewrite value_scale, real_minus_1.
  specialize (H S x inp). simpl in H. lra.
Qed.

Lemma honest_difference : forall u, honest (u, is_difference n u).
Proof.
  intros u S x [L D]. simpl in S. unfold is_difference in S.
  apply existsb_exists in S. destruct S as [i [I S]].
  apply existsb_exists in S. destruct S as [j [J S]].
  apply in_seq in I, J. apply andb_prop in S. destruct S as [N S].
  apply negb_true_iff, Nat.eqb_neq in N. apply value_zero with (x := x) in S.
  rewrite value_subtract, value_difference in S by lia. simpl. intros E. apply N.
  rewrite (NoDup_nth x 0) in D. apply D; lra || lia.
Qed.

(** ** The claim of a tree *)

(** At an input [x] that satisfies the cuts of the state. *)
Definition right_answer (x : list R) : Prop :=
  forall a, is_answer net x a -> has_rank rank x a.

Record claim (st : state) (cones : list cone) (certain : bool) (x : list R) : Prop := {
  exact : satisfies x (cuts st) -> untied net x ->
    (is_error rank net x <-> Exists (inside x) cones);
  below : Exists (inside x) cones -> satisfies x (cuts st);
  right : satisfies x (cuts st) -> cones = [] -> certain = true -> right_answer x
}.

(** Whoever satisfies the cuts is evaluated by the forms of the state. *)
Definition evaluated (st : state) (x : list R) : Prop :=
  satisfies x (cuts st) -> computes (factor st) (reached st) x.

Definition proves (st : state) (o : outcome) : Prop :=
  forall cones certain, o = Some (cones, certain) -> good st ->
  forall x, input x -> evaluated st x -> claim st cones certain x.

(** Two states with the same cuts have the same claims. *)
Lemma claim_same_cuts : forall st st' cones certain x,
  (satisfies x (cuts st) <-> satisfies x (cuts st')) ->
  claim st' cones certain x -> claim st cones certain x.
Proof.
  intros st st' cones certain x E [A B C]. constructor.
  - intros S U. apply A; [now apply E|assumption].
  - intros K. apply E. now apply B.
  - intros S. apply C. now apply E.
Qed.

(** The two halves of a cut may go on to different stages. *)
Lemma halves_prove : forall f st (tl tr : state -> state) (l r : state -> outcome),
  (forall s, cuts (tl s) = cuts s) -> (forall s, cuts (tr s) = cuts s) ->
  (good st -> forall s, good s -> good (tl s)) ->
  (good st -> forall s, good s -> good (tr s)) ->
  (forall s, cuts s = cuts st ++ [(primitive f, is_difference n (primitive f))] -> reached s = reached st ->
     factor s = factor st -> proves (tl s) (l s)) ->
  (forall s, cuts s = cuts st ++ [(scale (-1)%bigZ (primitive f), is_difference n (primitive f))] ->
     reached s = reached st -> factor s = factor st -> proves (tr s) (r s)) ->
  (forall x s, satisfies x (cuts st) -> 0 <= value f x -> reached s = reached st ->
     factor s = factor st -> good st -> evaluated st x ->
     computes (factor (tl s)) (reached (tl s)) x) ->
  (forall x s, satisfies x (cuts st) -> value f x <= 0 -> reached s = reached st ->
     factor s = factor st -> good st -> evaluated st x ->
     computes (factor (tr s)) (reached (tr s)) x) ->
  proves st (halves n f st l r).
Proof.
  intros f st tl tr l r CL CR GL GR PL PR EL ER cones certain O G x inp E.
  unfold halves in O. set (p := primitive f) in *. set (strict := is_difference n p) in *.
  destruct (l (with_cut p strict st)) as [[c1 s1]|] eqn:OL; [|discriminate O].
  destruct (r (with_cut (scale (-1)%bigZ p) strict st)) as [[c2 s2]|] eqn:OR;
    [|discriminate O].
  simpl in O. inversion O; subst; clear O.
  assert (Hp : honest (p, strict)) by apply honest_difference.
  destruct (value_primitive f) as [c [Pc Ec]]. specialize (Ec x). fold p in Ec.
  assert (SL : satisfies x (cuts (tl (with_cut p strict st))) <->
               satisfies x (cuts st) /\ 0 <= value f x).
  { rewrite CL. simpl. rewrite satisfies_app. simpl.
    assert (0 <= value p x <-> 0 <= value f x); [|tauto]. rewrite Ec. split; intros K.
    - apply Rmult_le_pos; lra.
    - apply Rmult_le_reg_l with c; lra. }
  assert (SR : satisfies x (cuts (tr (with_cut (scale (-1)%bigZ p) strict st))) <->
               satisfies x (cuts st) /\ value f x <= 0).
  { rewrite CR. simpl. rewrite satisfies_app. simpl. rewrite value_scale, real_minus_1.
    assert (0 <= -1 * value p x <-> value f x <= 0); [|tauto]. rewrite Ec. split; intros K.
    - assert (0 <= c * - value p x) by (apply Rmult_le_pos; lra). lra.
    - assert (value p x <= 0) by (apply Rmult_le_reg_l with c; lra). lra. }
  assert (KL : claim (tl (with_cut p strict st)) c1 s1 x).
  { apply (PL (with_cut p strict st) eq_refl eq_refl eq_refl _ _ OL); trivial.
    - apply GL; [assumption|]. now apply good_with_cut.
    - intros S. apply SL in S. now apply EL. }
  assert (KR : claim (tr (with_cut (scale (-1)%bigZ p) strict st)) c2 s2 x).
  { apply (PR (with_cut (scale (-1)%bigZ p) strict st) eq_refl eq_refl eq_refl _ _ OR); trivial.
    - apply GR; [assumption|]. apply good_with_cut; [assumption|now apply honest_negated].
    - intros S. apply SR in S. now apply ER. }
  destruct KL as [AL BL DL], KR as [AR BR DR]. constructor.
  - intros S U. rewrite Exists_app. split.
    + intros Err. destruct (Rle_dec 0 (value f x)) as [K|K].
      * left. apply AL; trivial. now apply SL.
      * right. apply AR; trivial. apply SR. split; [assumption|lra].
    + intros [K|K].
      * apply AL; trivial. now apply BL.
      * apply AR; trivial. now apply BR.
  - rewrite Exists_app. intros [K|K]; [apply SL|apply SR]; auto.
  - intros S N T. apply app_eq_nil in N. destruct N as [N1 N2]. apply andb_prop in T.
    destruct T as [T1 T2]. destruct (Rle_dec 0 (value f x)) as [K|K].
    + apply DL; trivial. now apply SL.
    + apply DR; trivial. apply SR. split; [assumption|lra].
Qed.

(** ** Dropping cuts *)

Lemma kept_incl : forall marks l c, In c (kept marks l) -> In c l.
Proof.
  induction marks as [|[h|] marks IH]; intros [|d l] c H; simpl in *; try contradiction.
  - right. now apply IH.
  - destruct H as [->|H]; [now left|right; now apply IH].
Qed.

Lemma good_reduced : forall new_bases marks st, good st ->
  good (reduced n new_bases marks st).
Proof.
  intros new_bases marks st [G1 [G2 [G3 G4]]].
  split; [exact G1|split; [|split; [|exact G4]]]; simpl.
  - rewrite Forall_forall in *. intros c I. apply G2. now apply kept_incl in I.
  - unfold sound_bases. simpl. apply Forall_forall. intros b I. apply in_map_iff in I.
    destruct I as [places [<- _]]. intros m M. apply basis_members in M.
    now apply pick_incl in M.
Qed.

Lemma follow_satisfies : forall st marks l x, good st -> satisfies x (cuts st) ->
  follow st marks l = true -> satisfies x (kept marks l) -> satisfies x l.
Proof.
  intros st marks. induction marks as [|[h|] marks IH]; intros [|c l] x G S F K;
    simpl in *; try discriminate; trivial.
  - assert (J := implied_at_holds st h (fst c) x G S).
    destruct (implied_at st h (fst c)); try discriminate. simpl in J.
    constructor; [tauto|]. now apply IH.
  - inversion K; subst. constructor; [assumption|]. now apply IH.
Qed.

Lemma satisfies_kept : forall marks l x, satisfies x l -> satisfies x (kept marks l).
Proof.
  intros marks l x H. unfold satisfies in *. rewrite Forall_forall in *.
  intros c I. apply H. now apply kept_incl in I.
Qed.

(** ** Leaves *)

Lemma leads_hold_bound : forall st a first x, good st -> satisfies x (cuts st) ->
  forall others hints b certain, leads_hold n st a first b hints others = Some certain ->
  forall k, (k < length others)%nat ->
    value (nth k others []) x <= value first x /\
    (certain = true -> input x -> (b + k < a)%nat ->
     value (nth k others []) x < value first x).
Proof.
  intros st a first x G S. induction others as [|other others IH];
    intros [|hint hints] b certain H k K; simpl in *; try discriminate; try lia.
  assert (J := implied_at_holds st hint (subtract first other) x G S).
  destruct (implied_at st hint (subtract first other)) as [|strict|]; try discriminate.
  destruct (leads_hold n st a first (Datatypes.S b) hints others) as [c|] eqn:E;
    [|discriminate].
  inversion H; subst; clear H. simpl in J.
  destruct k as [|k].
  - rewrite value_subtract in J. split; [lra|].
    intros C inp B. apply andb_prop in C. destruct C as [C _].
    apply orb_prop in C. destruct C as [C|C]; [apply orb_prop in C; destruct C as [C|C]|].
    + apply Nat.leb_le in C. lia.
    + generalize (proj2 J C inp). lra.
    + destruct (value_primitive (subtract first other)) as [m [P V]]. specialize (V x).
      assert (N := honest_difference _ C x inp). simpl in N. rewrite value_subtract in V.
      destruct J as [J _]. destruct (Rle_lt_or_eq_dec _ _ J) as [L|E0]; [lra|].
      exfalso. apply N. rewrite <- E0 in V. symmetry in V.
      apply Rmult_integral in V. destruct V; [lra|assumption].
  - destruct (IH _ _ _ E k) as [A1 A2]; [lia|]. split; [assumption|].
    intros C inp B. apply andb_prop in C. apply A2; trivial; [tauto|lia].
Qed.

(** Coordinates from number [b] on that exceed that of number [a]. *)
Definition exceed (x : list R) (v : R) (b : nat) : nat :=
  length (filter (fun y => if Rlt_dec v y then true else false) (skipn b x)).

Lemma exceed_step : forall x v b, (b < length x)%nat ->
  exceed x v b = ((if Rlt_dec v (nth b x 0%R) then 1 else 0) + exceed x v (S b))%nat.
Proof.
  intros x v b. unfold exceed. revert b. induction x as [|y x IH]; intros b H; simpl in H; [lia|].
  destruct b as [|b].
  - simpl. now destruct (Rlt_dec v y).
  - simpl skipn. simpl nth. rewrite IH by lia. reflexivity.
Qed.

Lemma count_above_counts : forall st a x, good st -> satisfies x (cuts st) -> input x ->
  (a < n)%nat -> forall hints b count, count_above n st a b hints = Some count ->
  (b <= n)%nat -> exceed x (nth a x 0) b = count.
Proof.
  intros st a x G S inp A. destruct inp as [L D].
  induction hints as [|hint hints IH]; intros b count H B; simpl in H.
  - destruct (Nat.eqb_spec b n) as [->|]; [|discriminate]. inversion H; subst.
    unfold exceed. now rewrite <- L, skipn_all.
  - destruct (count_above n st a (Datatypes.S b) hints) as [c|] eqn:E; [|discriminate].
    assert (B' : (b < n)%nat).
    { destruct (Nat.eq_dec b n) as [->|]; [|lia]. exfalso. clear - E.
      assert (forall hs k c, (n < k)%nat -> count_above n st a k hs <> Some c) as K.
      { induction hs as [|h hs IH]; intros k c' Hk; simpl.
        - destruct (Nat.eqb_spec k n); [lia|discriminate].
        - destruct (count_above n st a (Datatypes.S k) hs) eqn:F; [|discriminate].
          exfalso. apply (IH (Datatypes.S k) n0); [lia|exact F]. }
      apply (K hints (Datatypes.S n) c); [lia|exact E]. }
    rewrite exceed_step by (rewrite L; exact B').
    rewrite (IH _ _ E) by lia.
    destruct (Nat.eqb_spec a b) as [->|N].
    + inversion H; subst. destruct (Rlt_dec _ _); [lra|reflexivity].
    + assert (J := implied_at_holds st hint (difference n b a) x G S).
      assert (V : nth b x 0 <> nth a x 0).
      { intros V. apply N. rewrite (NoDup_nth x 0) in D. apply D; lra || lia. }
      destruct (implied_at st hint (difference n b a)); try discriminate; simpl in J;
        rewrite value_difference in J by assumption; inversion H; subst;
        destruct (Rlt_dec _ _); try reflexivity; exfalso; lra.
Qed.

Lemma nth_represent : forall s x forms numbers k, represent s x forms numbers ->
  value (nth k forms []) x = real s * nth k numbers 0.
Proof.
  intros s x forms numbers k H. revert k.
  induction H as [|f h forms numbers E H IH]; intros [|k]; simpl; trivial; ring.
Qed.

Lemma is_answer_unique : forall x a b, is_answer net x a -> is_answer net x b -> a = b.
Proof.
  intros x a b [A1 [A2 A3]] [B1 [B2 B3]].
  destruct (Nat.lt_trichotomy a b) as [H|[H|H]]; trivial; exfalso.
  - generalize (A2 b B1), (B3 a H). lra.
  - generalize (B2 a A1), (A3 b H). lra.
Qed.

Lemma inside_cone_of : forall st x, inside x (cone_of st) <-> satisfies x (cuts st).
Proof.
  intros st x. unfold inside, cone_of, satisfies. rewrite Forall_map.
  split; apply Forall_impl; intros c; now rewrite value_form.
Qed.

Lemma leaf_proves : forall st a leads order, proves st (leaf n rank st a leads order).
Proof.
  intros st a leads order cones certain O G x inp E. unfold leaf in O.
  destruct (reached st) as [| ls] eqn:RS; [discriminate|].
  destruct (Nat.ltb a n && Nat.ltb a (length ls))%bool eqn:A; [|discriminate].
  apply andb_prop in A. rewrite !Nat.ltb_lt in A. destruct A as [A1 A2].
  destruct (leads_hold n st a (nth a ls []) 0 leads ls) as [sure|] eqn:LH; [|discriminate].
  destruct (count_above n st a 0 order) as [count|] eqn:CA; [|discriminate].
  assert (main : satisfies x (cuts st) ->
    (untied net x -> is_answer net x a) /\
    (sure = true -> forall b, is_answer net x b -> b = a) /\
    (has_rank rank x a <-> count = rank)).
  { intros S. specialize (E S). rewrite RS in E. simpl in E.
    assert (P := proj1 G).
    assert (len : length ls = length (logits net x)).
    { clear - E. induction E; simpl; congruence. }
    assert (le : forall b, (b < length (logits net x))%nat ->
      nth b (logits net x) 0 <= nth a (logits net x) 0).
    { intros b B. rewrite <- len in B.
      destruct (leads_hold_bound st a _ x G S ls leads 0%nat sure LH b B) as [K _].
      rewrite !(nth_represent _ _ _ _ _ E) in K.
      apply Rmult_le_reg_l with (real (factor st)); lra. }
    assert (ranked : has_rank rank x a <-> count = rank).
    { assert (CC := count_above_counts st a x G S inp A1 order 0%nat count CA (Nat.le_0_l _)).
      unfold has_rank. replace (above (nth a x 0) x) with count by (symmetry; exact CC).
      destruct inp as [L _]. rewrite L. tauto. }
    split; [|split; [|exact ranked]].
    - intros [t [T1 T2]]. assert (t = a) as ->.
      { destruct (Nat.eq_dec t a) as [|N]; trivial. exfalso.
        assert (a < length (logits net x))%nat as A3 by congruence.
        specialize (T2 a A3 (fun e => N (eq_sym e))). generalize (le t T1). lra. }
      split; [congruence|]. split; [exact le|]. intros b B. apply T2; [|lia]. lia.
    - intros C b [B1 [B2 B3]].
      destruct (Nat.lt_trichotomy b a) as [H|[H|H]]; trivial; exfalso.
      + assert (B1' := B1). rewrite <- len in B1'.
        destruct (leads_hold_bound st a _ x G S ls leads 0%nat sure LH b B1') as [_ K].
        specialize (K C inp H). rewrite !(nth_represent _ _ _ _ _ E) in K.
        assert (nth b (logits net x) 0 < nth a (logits net x) 0)
          by (apply Rmult_lt_reg_l with (real (factor st)); lra).
        assert (a < length (logits net x))%nat as A3 by congruence.
        generalize (B2 a A3). lra.
      + generalize (B3 a H), (le b B1). lra. }
  destruct (Nat.eqb_spec count rank) as [C|C]; inversion O; subst; clear O; constructor.
  - intros S U. destruct (main S) as [M1 [_ M2]]. split; [|intros K; inversion K].
    intros [b [B1 B2]]. exfalso. apply B2.
    rewrite (is_answer_unique x b a B1 (M1 U)). now apply M2.
  - intros K. inversion K.
  - intros S _ C b B. destruct (main S) as [_ [M1 M2]]. rewrite (M1 C b B). now apply M2.
  - intros S U. destruct (main S) as [M1 [_ M2]]. split.
    + intros _. constructor. now apply inside_cone_of.
    + intros _. exists a. split; [now apply M1|]. intros K. apply C. now apply M2.
  - intros K. inversion K; subst; [now apply inside_cone_of|]. inversion H0.
  - intros _ K. discriminate K.
Qed.

(** ** The walk *)

Lemma computes_moved : forall s units f todo rest units' z' x,
  computes s (Hidden units (f :: todo) rest) x ->
  (forall z, value f x = real s * z -> value z' x = real s * relu z) ->
  units' = units ++ [z'] -> computes s (Hidden units' todo rest) x.
Proof.
  intros s units f todo rest units' z' x H K ->. simpl in *.
  destruct H as [hs [zs [layers [E1 [E2 [E3 [H1 [H2 E4]]]]]]]].
  inversion H2 as [|f' z todo' zs' V H2']; subst.
  exists (hs ++ [relu z]), zs', layers. repeat split; trivial.
  - apply Forall2_app; [assumption|]. constructor; [now apply K|constructor].
  - rewrite E4. f_equal. now rewrite <- app_assoc.
Qed.

Lemma computes_next : forall st st' x, next_layer st = Some st' ->
  computes (factor st) (reached st) x -> computes (factor st') (reached st') x.
Proof.
  intros st st' x H C. unfold next_layer in H.
  destruct (reached st) as [units [|f todo] [|l rest]|ls]; try discriminate.
  simpl in C. destruct C as [hs [zs [layers [E1 [E2 [E3 [H1 [H2 E4]]]]]]]].
  inversion H2; subst. simpl in E4. rewrite app_nil_r in E4.
  destruct layers as [|l' layers]; simpl in E1; inversion E1; subst; clear E1.
  inversion E2 as [|? ? S E2']; subst.
  assert (K := layer_forms_represent l' (factor st) x units hs S H1).
  destruct layers as [|l2 layers]; simpl in H; inversion H; subst; clear H; simpl.
  - unfold computes. rewrite E4. exact K.
  - exists [], (pre_activations l' hs x), (l2 :: layers).
    repeat split; trivial; try discriminate. constructor.
Qed.

Lemma good_next : forall st st', next_layer st = Some st' -> good st -> good st'.
Proof.
  intros st st' H G. assert (G' := G). destruct G' as [G1 [_ [_ G4]]]. unfold next_layer in H.
  destruct (reached st) as [units [|f todo] [|l rest]|ls]; try discriminate.
  inversion G4 as [|? ? P Q]; subst.
  assert (0 < real (denominator l * factor st)%bigZ)
    by (rewrite real_mul; now apply Rmult_lt_0_compat).
  destruct rest; inversion H; subst; now apply good_with_stage.
Qed.

Lemma cuts_next : forall st st', next_layer st = Some st' -> cuts st' = cuts st.
Proof.
  intros st st' H. unfold next_layer in H.
  destruct (reached st) as [units [|f todo] [|l rest]|ls]; try discriminate.
  now destruct rest; inversion H.
Qed.

Lemma claim_moved : forall st st' cones certain x, cuts st' = cuts st ->
  claim st' cones certain x -> claim st cones certain x.
Proof. intros. apply claim_same_cuts with st'; [|assumption]. now rewrite H. Qed.

(** A cut whose halves stay at the same stage. *)
Lemma halves_here : forall f st l r,
  (forall s, proves s (l s)) -> (forall s, proves s (r s)) ->
  proves st (halves n f st l r).
Proof.
  intros f st l r PL PR.
  apply halves_prove with (tl := fun s => s) (tr := fun s => s); auto;
    intros x s S _ -> -> _ E; now apply E.
Qed.

Lemma walk_proves : forall t st, proves st (walk n rank t st).
Proof.
  induction t as [i l IHl r IHr|i j l IHl r IHr|l IHl r IHr|i j l IHl r IHr|places t IH
                 |hint t IH|t IH|new_bases marks t IH|a leads order]; intros st; simpl.
  - apply halves_here; auto.
  - apply halves_here; auto.
  - destruct (reached st) as [units [|f todo] rest|] eqn:RS; try (now intros ? ? O).
    assert (moved : forall units', good st -> forall s, good s ->
      good (with_stage (factor st) (Hidden units' todo rest) s)).
    { intros units' G s Gs. destruct G as [G1 [_ [_ P]]].
      apply good_with_stage; trivial. now rewrite RS in P. }
    apply halves_prove with
      (tl := fun s => with_stage (factor st) (Hidden (units ++ [f]) todo rest) s)
      (tr := fun s => with_stage (factor st) (Hidden (units ++ [[]]) todo rest) s);
      try reflexivity.
    + apply moved.
    + apply moved.
    + intros s _ _ _. apply IHl.
    + intros s _ _ _. apply IHr.
    + intros x s S V _ _ G E. simpl. specialize (E S). rewrite RS in E.
      eapply computes_moved; [exact E| |reflexivity]. intros z Z.
      now apply (relu_of_non_negative (factor st) f x z (proj1 G)).
    + intros x s S V _ _ G E. simpl. specialize (E S). rewrite RS in E.
      eapply computes_moved; [exact E| |reflexivity]. intros z Z.
      now apply (relu_of_non_positive (factor st) f x z (proj1 G)).
  - destruct (reached st) as [|ls]; [now intros ? ? O|].
    apply halves_here; auto.
  - intros cones certain O G x inp E.
    apply claim_moved with
      (State (cuts st) (bases st ++ [basis_of n (pick places (cuts st))])
             (factor st) (reached st)); [reflexivity|].
    apply (IH _ _ _ O); trivial. apply good_with_basis; [assumption|].
    intros m M. apply basis_members in M. now apply pick_incl in M.
  - destruct (reached st) as [units [|f todo] rest|] eqn:RS; try (now intros ? ? O).
    assert (step : forall z', 
      (forall x, good st -> satisfies x (cuts st) -> forall z, 
         value f x = real (factor st) * z -> value z' x = real (factor st) * relu z) ->
      proves st (walk n rank t
        (with_stage (factor st) (Hidden (units ++ [z']) todo rest) st))).
    { intros z' Z cones certain O G x inp E.
      eapply claim_moved; [|apply (IH _ _ _ O)]; trivial.
      - apply good_with_stage; [assumption|apply G|].
        destruct G as [_ [_ [_ P]]]. now rewrite RS in P.
      - intros S. simpl in S. assert (C := E S). rewrite RS in C.
        eapply computes_moved; [exact C| |reflexivity]. now apply Z. }
    destruct (implied_at st hint f) as [|strict|] eqn:I; [now intros ? ? O| |].
    + apply step. intros x G S z Z. assert (J := implied_at_holds st hint f x G S).
      rewrite I in J. exact (relu_of_non_negative _ _ _ _ (proj1 G) Z (proj1 J)).
    + apply step. intros x G S z Z. assert (J := implied_at_holds st hint f x G S).
      rewrite I in J. exact (relu_of_non_positive _ _ _ _ (proj1 G) Z J).
  - destruct (next_layer st) as [st'|] eqn:NX; [|now intros ? ? O].
    intros cones certain O G x inp E. assert (C := cuts_next _ _ NX).
    apply claim_moved with st'; [assumption|]. apply (IH _ _ _ O); trivial.
    + now apply good_next with st.
    + intros S. rewrite C in S. now apply (computes_next st st' x NX), E.
  - destruct (follow _ _ _) eqn:F; [|now intros ? ? O].
    intros cones certain O G x inp E.
    assert (G' := good_reduced new_bases marks st G).
    assert (K : satisfies x (cuts st) <-> satisfies x (cuts (reduced n new_bases marks st))).
    { split; [apply satisfies_kept|]. intros S.
      now apply (follow_satisfies (reduced n new_bases marks st) marks (cuts st)). }
    apply claim_same_cuts with (1 := K). apply (IH _ _ _ O); trivial.
    intros S. apply K in S. now apply E.
  - apply leaf_proves.
Qed.

(** ** What the acceptance of a tree proves *)

Lemma denominator_positive : forall l, is_scaled l ->
  0 < real (denominator (integer_layer_of l)).
Proof.
  intros l H. unfold is_scaled, layer_scales in H. apply andb_prop in H.
  destruct H as [H _]. apply Z.ltb_lt in H. cbn [integer_layer_of denominator].
  rewrite real_of_Z. now apply IZR_lt.
Qed.

Lemma start_claim : forall t cones certain, analyse rank net t = Some (cones, certain) ->
  forall x, input x -> claim (start net) cones certain x.
Proof.
  intros t cones certain H x inp. unfold analyse in H.
  destruct (forallb layer_scales (all_layers net)) eqn:S; [|discriminate].
  rewrite forallb_forall in S.
  apply (walk_proves t (start net) _ _ H); trivial.
  - split; [simpl; rewrite real_1; lra|]. split; [constructor|]. split; [constructor|].
    simpl. rewrite Forall_map. apply Forall_forall. intros l I.
    now apply denominator_positive, S.
  - intros _. simpl. exists [], [], (all_layers net). repeat split; try constructor.
    + now apply Forall_forall.
    + unfold all_layers. now destruct (hidden_layers net).
    + apply logits_finish.
Qed.

End Network.

(** The list of cones is where the network errs. *)
Theorem tree_errors : forall rank net t cones,
  errors_of (analyse rank net t) = Some cones -> errs_exactly_in rank net cones.
Proof.
  intros rank net t cones H x L D U.
  destruct (analyse rank net t) as [[found certain]|] eqn:E; [|discriminate].
  simpl in H. injection H as ->.
  destruct (start_claim net rank t cones certain E x (conj L D)) as [A _ _].
  apply A; [constructor|assumption].
Qed.

(** No cone, and the answer is certain where logits are equal. *)
Theorem tree_never_wrong : forall rank net t,
  analyse rank net t = Some ([], true) -> never_wrong rank net.
Proof.
  intros rank net t H x L D.
  destruct (start_claim net rank t [] true H x (conj L D)) as [_ _ C].
  apply C; trivial. constructor.
Qed.

(** The shapes of the matrices. *)
Theorem shapes : forall net, well_formed_b net = true -> well_formed net.
Proof.
  intros net H. unfold well_formed_b in H. apply andb_prop in H. destruct H as [H E].
  split; [|now apply Nat.eqb_eq]. revert H. fold (all_layers net).
  generalize (all_layers net) 0%nat. induction l as [|l ls IH]; intros before H; simpl in *;
    [exact I|].
  apply andb_prop in H. destruct H as [H1 H2]. split; [|now apply IH].
  unfold fits_b in H1. apply andb_prop in H1. destruct H1 as [H1 H4].
  apply andb_prop in H1. destruct H1 as [H1 H3]. apply Nat.eqb_eq in H1.
  rewrite forallb_forall in H3, H4. split; [assumption|].
  split; apply Forall_forall; intros row R; apply Nat.eqb_eq; auto.
Qed.
