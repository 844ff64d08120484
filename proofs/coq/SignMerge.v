(** * SignMerge: the network is linear on a cone without sign conflicts

    First the theorem over the reals: if no pre-activation is positive at one
    generator of a cone and negative at the other, then the value of the
    network at [a u + b v] is [a] times its value at [u] plus [b] times its
    value at [v].  The proof is an induction over the inputs of the recurrence
    and holds for any number of hidden units.  Then: the signs found by the
    integer evaluation of Checker.v are those of the real network. *)

From Coq Require Import Reals QArith Qreals ZArith List Bool Lia Lra Psatz.
From Conewise Require Import Statement Checker.
Import ListNotations.
Open Scope R_scope.

(** ** Linear combinations of vectors *)

Definition lin (a b : R) (u v : list R) : list R :=
  map (fun p => a * fst p + b * snd p) (combine u v).

Definition no_conflict (x y : R) : Prop := (0 <= x /\ 0 <= y) \/ (x <= 0 /\ y <= 0).

Lemma dot_lin : forall w a b u v, length u = length v ->
  dot w (lin a b u v) = a * dot w u + b * dot w v.
Proof.
  unfold lin.
  induction w as [|q w IH]; intros a b u v L; [simpl; ring|].
  destruct u as [|x u], v as [|y v]; try discriminate L; simpl; [ring|].
  injection L as L. rewrite IH by exact L. ring.
Qed.

Lemma relu_no_conflict : forall a b x y, 0 <= a -> 0 <= b -> no_conflict x y ->
  relu (a * x + b * y) = a * relu x + b * relu y.
Proof.
  intros a b x y Ha Hb [[Hx Hy]|[Hx Hy]]; unfold relu.
  - rewrite !Rmax_right; nra.
  - rewrite !Rmax_left; nra.
Qed.

Lemma map_relu_lin : forall a b u v, 0 <= a -> 0 <= b -> Forall2 no_conflict u v ->
  map relu (lin a b u v) = lin a b (map relu u) (map relu v).
Proof.
  intros a b u v Ha Hb H. unfold lin. induction H; simpl; [reflexivity|].
  rewrite relu_no_conflict by assumption. now f_equal.
Qed.

Lemma lin_zero : forall a b n, lin a b (repeat 0 n) (repeat 0 n) = repeat 0 n.
Proof.
  intros a b n. unfold lin. induction n as [|n IH]; simpl; [reflexivity|].
  rewrite IH. f_equal. ring.
Qed.

(** ** The recurrence *)

Lemma pre_activations_length : forall net h x,
  length (pre_activations net h x) = length (combine (W_hh net) (W_hi net)).
Proof. intros. unfold pre_activations. apply map_length. Qed.

Lemma pre_activations_lin : forall net a b u v x y, length u = length v ->
  pre_activations net (lin a b u v) (a * x + b * y) =
  lin a b (pre_activations net u x) (pre_activations net v y).
Proof.
  intros net a b u v x y L. unfold pre_activations, lin at 2.
  induction (combine (W_hh net) (W_hi net)) as [|[w q] l IH]; simpl; [reflexivity|].
  rewrite IH. f_equal. rewrite dot_lin by exact L. ring.
Qed.

(** All pre-activations, in order of evaluation. *)
Fixpoint trace (net : network) (h inputs : list R) : list R :=
  match inputs with
  | [] => []
  | x :: inputs' =>
      let z := pre_activations net h x in z ++ trace net (map relu z) inputs'
  end.

Lemma Forall2_app_split : forall (A B : Type) (P : A -> B -> Prop) l1 k1 l2 k2,
  length l1 = length k1 -> Forall2 P (l1 ++ l2) (k1 ++ k2) ->
  Forall2 P l1 k1 /\ Forall2 P l2 k2.
Proof.
  induction l1 as [|x l1 IH]; intros k1 l2 k2 L H; destruct k1 as [|y k1];
    try discriminate L; simpl in H; [now split|].
  injection L as L. inversion H; subst. destruct (IH k1 l2 k2 L) as [H1 H2].
  assumption. split; [now constructor|exact H2].
Qed.

Theorem sign_merge_run : forall net a b, 0 <= a -> 0 <= b ->
  forall xs ys u v, length xs = length ys -> length u = length v ->
  Forall2 no_conflict (trace net u xs) (trace net v ys) ->
  fold_left (step net) (lin a b xs ys) (lin a b u v) =
    lin a b (fold_left (step net) xs u) (fold_left (step net) ys v) /\
  length (fold_left (step net) xs u) = length (fold_left (step net) ys v).
Proof.
  intros net a b Ha Hb.
  induction xs as [|x xs IH]; intros ys u v L Lh H; destruct ys as [|y ys];
    try discriminate L; [now split|].
  injection L as L. simpl in H.
  apply Forall2_app_split in H; [|now rewrite !pre_activations_length].
  destruct H as [Hz Ht].
  assert (E : step net (lin a b u v) (a * x + b * y) =
              lin a b (step net u x) (step net v y)).
  { unfold step. rewrite pre_activations_lin by exact Lh. now apply map_relu_lin. }
  change (lin a b (x :: xs) (y :: ys)) with ((a * x + b * y) :: lin a b xs ys).
  cbn [fold_left]. rewrite E. apply IH; [exact L| |exact Ht].
  unfold step. now rewrite !map_length, !pre_activations_length.
Qed.

(** The pre-activations of the network on two inputs. *)
Definition all_pre (net : network) (x0 x1 : R) : list R :=
  trace net (repeat 0 (length (W_hi net))) [x0; x1].

Theorem sign_merge : forall net a b u0 u1 v0 v1, 0 <= a -> 0 <= b ->
  Forall2 no_conflict (all_pre net u0 u1) (all_pre net v0 v1) ->
  forall k, logit net k (a * u0 + b * v0) (a * u1 + b * v1) =
            a * logit net k u0 u1 + b * logit net k v0 v1.
Proof.
  intros net a b u0 u1 v0 v1 Ha Hb H k.
  destruct (sign_merge_run net a b Ha Hb [u0; u1] [v0; v1]
    (repeat 0 (length (W_hi net))) (repeat 0 (length (W_hi net)))
    eq_refl eq_refl H) as [E L].
  rewrite lin_zero in E. unfold logit, hidden.
  change [a * u0 + b * v0; a * u1 + b * v1] with (lin a b [u0; u1] [v0; v1]).
  rewrite E. now apply dot_lin.
Qed.

Lemma no_conflict_refl : forall l, Forall2 no_conflict l l.
Proof.
  induction l as [|x l IH]; constructor; [|exact IH].
  unfold no_conflict. destruct (Rle_dec 0 x); [left|right]; lra.
Qed.

(** A network without biases is positively homogeneous. *)
Corollary logit_scale : forall net c x0 x1, 0 <= c ->
  forall k, logit net k (c * x0) (c * x1) = c * logit net k x0 x1.
Proof.
  intros net c x0 x1 Hc k.
  generalize (sign_merge net c 0 x0 x1 x0 x1 Hc (Rle_refl 0) (no_conflict_refl _) k).
  replace (c * x0 + 0 * x0) with (c * x0) by ring.
  replace (c * x1 + 0 * x1) with (c * x1) by ring.
  intros ->. ring.
Qed.

(** ** Signs of integers and of reals *)

Definition same_sign (z : Z) (r : R) : Prop :=
  ((0 < z)%Z <-> 0 < r) /\ ((z < 0)%Z <-> r < 0).

Lemma same_sign_IZR : forall z, same_sign z (IZR z).
Proof.
  intros z. split; split; intros H; try (now apply IZR_lt); now apply lt_IZR.
Qed.

Lemma same_sign_sgn : forall z r, same_sign z r -> same_sign (Z.sgn z) r.
Proof.
  intros z r [H1 H2]. split; [rewrite <- H1|rewrite <- H2];
    destruct z; simpl; lia.
Qed.

Lemma same_sign_scale : forall z k r, 0 < k -> same_sign z (k * r) -> same_sign z r.
Proof.
  intros z k r Hk [H1 H2]. split; [rewrite H1|rewrite H2]; split; nra.
Qed.

Lemma agree_no_conflict : forall s t x y, agree s t = true ->
  same_sign s x -> same_sign t y -> no_conflict x y.
Proof.
  intros s t x y H [S1 S2] [T1 T2]. apply Z.leb_le in H. unfold no_conflict.
  destruct (Rlt_dec 0 x) as [Hx|Hx]; destruct (Rlt_dec 0 y) as [Hy|Hy];
  destruct (Rlt_dec x 0) as [Kx|Kx]; destruct (Rlt_dec y 0) as [Ky|Ky]; try lra.
  - apply S1 in Hx. apply T2 in Ky. nia.
  - apply T1 in Hy. apply S2 in Kx. nia.
Qed.

Lemma agree_same_sign : forall s t x y a b, agree s t = true -> 0 < a -> 0 < b ->
  same_sign s x -> same_sign t y -> same_sign (s + t) (a * x + b * y).
Proof.
  intros s t x y a b H Ha Hb S T.
  destruct (agree_no_conflict _ _ _ _ H S T) as [[Hx Hy]|[Hx Hy]];
  destruct S as [S1 S2], T as [T1 T2]; split; split; intros K.
  - destruct (Rlt_dec 0 x) as [|Nx]; [nra|]. destruct (Rlt_dec 0 y) as [|Ny]; [nra|].
    rewrite <- S1 in Nx. rewrite <- T1 in Ny. lia.
  - assert (~ (s < 0)%Z) by (rewrite S2; lra). assert (~ (t < 0)%Z) by (rewrite T2; lra).
    destruct (Rlt_dec 0 x) as [P|Nx]; [apply S1 in P; lia|].
    destruct (Rlt_dec 0 y) as [P|Ny]; [apply T1 in P; lia|]. nra.
  - assert (~ (s < 0)%Z) by (rewrite S2; lra). assert (~ (t < 0)%Z) by (rewrite T2; lra). lia.
  - nra.
  - assert (~ (0 < s)%Z) by (rewrite S1; lra). assert (~ (0 < t)%Z) by (rewrite T1; lra). lia.
  - nra.
  - destruct (Rlt_dec x 0) as [|Nx]; [nra|]. destruct (Rlt_dec y 0) as [|Ny]; [nra|].
    rewrite <- S2 in Nx. rewrite <- T2 in Ny. lia.
  - assert (~ (0 < s)%Z) by (rewrite S1; lra). assert (~ (0 < t)%Z) by (rewrite T1; lra).
    destruct (Rlt_dec x 0) as [P|Nx]; [apply S2 in P; lia|].
    destruct (Rlt_dec y 0) as [P|Ny]; [apply T2 in P; lia|]. nra.
Qed.

Lemma agree_all_no_conflict : forall l l' u v, agree_all l l' = true ->
  Forall2 same_sign l u -> Forall2 same_sign l' v -> Forall2 no_conflict u v.
Proof.
  induction l as [|s l IH]; intros l' u v H Hu Hv; destruct l' as [|t l'];
    try discriminate H; inversion Hu; subst; inversion Hv; subst; constructor.
  - apply andb_prop in H. eapply agree_no_conflict; [apply H| |]; eassumption.
  - apply andb_prop in H. eapply IH; [apply H| |]; eassumption.
Qed.

(** ** Integer evaluation *)

Definition faithful (d : Z) (q : Q) : Prop := IZR (scaled d q) = IZR d * Q2R q.

Lemma scales_faithful : forall d q, scales d q = true -> faithful d q.
Proof.
  intros d q H. unfold scales in H. apply Z.eqb_eq in H. unfold faithful, scaled, Q2R.
  assert (E := Z.div_mod d (Zpos (Qden q)) ltac:(discriminate)).
  rewrite H, Z.add_0_r in E.
  rewrite mult_IZR. rewrite E at 2. rewrite mult_IZR. field.
  apply not_0_IZR. discriminate.
Qed.

Lemma dot_z_scale : forall d s w hz h,
  Forall (faithful d) w -> map IZR hz = map (Rmult s) h ->
  IZR (dot_z (map (scaled d) w) hz) = IZR d * s * dot w h.
Proof.
  induction w as [|q w IH]; intros hz h F E; [simpl; ring|].
  inversion F as [|? ? Fq Fw]; subst.
  destruct hz as [|y hz], h as [|x h]; try discriminate E; [simpl; ring|].
  simpl in E. injection E as E1 E2. simpl.
  rewrite plus_IZR, mult_IZR, (IH _ _ Fw E2), E1, Fq. ring.
Qed.

Definition faithful_network (d : Z) (net : network) : Prop :=
  Forall (faithful d) (W_hi net) /\ Forall (Forall (faithful d)) (W_hh net).

Lemma pre_activations_scale : forall d s net hz h x,
  faithful_network d net -> map IZR hz = map (Rmult s) h ->
  forall xz, IZR xz = s * x ->
  map IZR (map (fun ab => (dot_z (fst ab) hz + snd ab * xz)%Z)
     (combine (map (map (scaled d)) (W_hh net)) (map (scaled d) (W_hi net)))) =
  map (Rmult (IZR d * s)) (pre_activations net h x).
Proof.
  intros d s net hz h x [F1 F2] E xz Ex. unfold pre_activations.
  revert F1 F2. generalize (W_hi net) (W_hh net).
  intros l k; revert l; induction k as [|w k IH]; intros l F1 F2; [reflexivity|].
  destruct l as [|q l]; [reflexivity|].
  inversion F1; subst. inversion F2; subst. simpl. rewrite IH by assumption. f_equal.
  rewrite plus_IZR, mult_IZR, (dot_z_scale d s w hz h), Ex by assumption.
  match goal with H : faithful d q |- _ => rewrite H end. ring.
Qed.

Lemma map_relu_scale : forall c zs r, 0 < c -> map IZR zs = map (Rmult c) r ->
  map IZR (map (Z.max 0) zs) = map (Rmult c) (map relu r).
Proof.
  intros c zs r Hc. revert r. induction zs as [|z zs IH]; intros r E;
    destruct r as [|x r]; try discriminate E; [reflexivity|].
  simpl in E. injection E as E1 E2. simpl. rewrite (IH _ E2). f_equal.
  unfold relu. destruct (Z.le_gt_cases 0 z) as [H|H].
  - rewrite Z.max_r by exact H. rewrite E1. apply IZR_le in H.
    rewrite Rmax_right; [reflexivity|]. nra.
  - rewrite Z.max_l by lia. apply IZR_lt in H. rewrite Rmax_left; [simpl; ring|]. nra.
Qed.

Lemma signs_scale : forall c zs r, 0 < c -> map IZR zs = map (Rmult c) r ->
  Forall2 same_sign (map Z.sgn zs) r.
Proof.
  intros c zs r Hc. revert r. induction zs as [|z zs IH]; intros r E;
    destruct r as [|x r]; try discriminate E; constructor.
  - injection E as E _. apply same_sign_sgn. apply same_sign_scale with c; [exact Hc|].
    rewrite <- E. apply same_sign_IZR.
  - injection E as _ E. now apply IH.
Qed.

Lemma run_correct : forall net d m, (0 < d)%Z -> faithful_network d net ->
  i_den m = d ->
  i_rows m = combine (map (map (scaled d)) (W_hh net)) (map (scaled d) (W_hi net)) ->
  forall xs s hz h, (0 < s)%Z -> map IZR hz = map (Rmult (IZR s)) h ->
  Forall2 same_sign (fst (run m s hz xs)) (trace net h (map IZR xs)) /\
  exists s', (0 < s')%Z /\
    map IZR (snd (run m s hz xs)) =
    map (Rmult (IZR s')) (fold_left (step net) (map IZR xs) h).
Proof.
  intros net d m Hd F Ed Er.
  induction xs as [|x xs IH]; intros s hz h Hs E.
  - simpl. split; [constructor|]. now exists s.
  - cbn [run map trace fold_left]. rewrite Er, Ed.
    assert (P := pre_activations_scale d (IZR s) net hz h (IZR x) F E (s * x)%Z
                   (mult_IZR s x)).
    remember (map _ (combine _ _)) as z eqn:Ez. clear Ez.
    rewrite <- mult_IZR in P.
    assert (Hc : (0 < d * s)%Z) by now apply Z.mul_pos_pos.
    assert (Hc' : 0 < IZR (d * s)) by now apply (IZR_lt 0).
    destruct (IH (d * s)%Z (map (Z.max 0) z) (map relu (pre_activations net h (IZR x))))
      as [IH1 IH2]; [exact Hc|now apply map_relu_scale|].
    destruct (run m (d * s) (map (Z.max 0) z) xs) as [signs last].
    cbn [fst snd] in *. split; [|exact IH2].
    apply Forall2_app; [|exact IH1]. now apply signs_scale with (IZR (d * s)).
Qed.

(** What an evaluation says about the real network. *)
Definition sound_evaluation (net : network) (e : evaluation) : Prop :=
  let x0 := IZR (fst (e_ray e)) in
  let x1 := IZR (snd (e_ray e)) in
  Forall2 same_sign (e_pre e) (all_pre net x0 x1) /\
  same_sign (e_in e) (x0 - x1) /\
  same_sign (e_out e) (logit net 0 x0 x1 - logit net 1 x0 x1).

Theorem evaluate_sound : forall net,
  let m := integer_network_of net in
  (0 < i_den m)%Z -> forallb (scales (i_den m)) (all_weights net) = true ->
  forall r, sound_evaluation net (evaluate m r).
Proof.
  intros net m Hd Hw [x y].
  assert (Fw : forall q, In q (all_weights net) -> faithful (i_den m) q).
  { intros q Hq. apply scales_faithful. rewrite forallb_forall in Hw. now apply Hw. }
  assert (Fo : forall k, Forall (faithful (i_den m)) (nth k (W_oh net) [])).
  { intros k. apply Forall_forall. intros q Hq.
    destruct (nth_in_or_default k (W_oh net) []) as [Hin|Hout].
    - apply Fw. unfold all_weights. rewrite !in_app_iff. right; right.
      apply in_concat. now exists (nth k (W_oh net) []).
    - rewrite Hout in Hq. destruct Hq. }
  assert (F : faithful_network (i_den m) net).
  { split; rewrite Forall_forall; intros w Hin; [|rewrite Forall_forall; intros q Hq];
      apply Fw; unfold all_weights; rewrite !in_app_iff; [now left|right; left].
    apply in_concat. now exists w. }
  assert (E0 : map IZR (repeat 0%Z (i_units m)) =
               map (Rmult (IZR 1)) (repeat 0 (length (W_hi net)))).
  { unfold m. cbn [i_units integer_network_of].
    induction (length (W_hi net)) as [|n IH]; simpl; [reflexivity|].
    rewrite IH. f_equal. ring. }
  destruct (run_correct net (i_den m) m Hd F eq_refl eq_refl [x; y] 1%Z _ _
              Z.lt_0_1 E0) as [S [s' [Hs' L]]].
  unfold evaluate, sound_evaluation. cbn [fst snd].
  destruct (run m 1 (repeat 0%Z (i_units m)) [x; y]) as [signs h] eqn:Er.
  cbn [e_ray e_pre e_in e_out fst snd] in *.
  split; [exact S|]. split.
  - apply same_sign_sgn. rewrite <- minus_IZR. apply same_sign_IZR.
  - apply same_sign_sgn. apply same_sign_scale with (IZR (i_den m) * IZR s').
    + apply Rmult_lt_0_compat; now apply (IZR_lt 0).
    + unfold logit.
      replace (IZR (i_den m) * IZR s' * _) with
        (IZR (dot_z (i_out0 m) h - dot_z (i_out1 m) h)); [apply same_sign_IZR|].
      rewrite minus_IZR.
      change (i_out0 m) with (map (scaled (i_den m)) (nth 0 (W_oh net) [])).
      change (i_out1 m) with (map (scaled (i_den m)) (nth 1 (W_oh net) [])).
      rewrite !(dot_z_scale (i_den m) (IZR s') _ _ _ (Fo _) L).
      unfold hidden. cbn [map]. ring.
Qed.

(** ** Errors at a point whose signs are known *)

Lemma wrong_signs_correct : forall t p net x0 x1 din dout,
  same_sign din (x0 - x1) ->
  same_sign dout (logit net 0 x0 x1 - logit net 1 x0 x1) ->
  (wrong_signs t p din dout = true <-> is_error t p net x0 x1).
Proof.
  intros t p net x0 x1 din dout [I1 I2] [O1 O2].
  unfold wrong_signs, is_error, answer, tied.
  assert (A : (0 <=? dout)%Z = if Rle_dec (logit net 1 x0 x1) (logit net 0 x0 x1)
                               then true else false).
  { destruct (Rle_dec _ _) as [H|H].
    - apply Z.leb_le. apply Z.nlt_ge. rewrite O2. lra.
    - apply Z.leb_gt. apply O2. lra. }
  assert (W : match t with second_argmax => (din <? 0)%Z | argmax => (0 <? din)%Z end =
              Nat.eqb (wanted t x0 x1) 0).
  { unfold wanted. destruct t; destruct (Rlt_dec _ _) as [H|H];
    cbn [Nat.eqb]; try apply Z.ltb_lt; try apply Z.ltb_ge.
    - apply I2; lra.
    - apply Z.nlt_ge. rewrite I2. lra.
    - apply I1; lra.
    - apply Z.nlt_ge. rewrite I1. lra. }
  assert (T : (dout =? 0)%Z = true <-> logit net 0 x0 x1 = logit net 1 x0 x1).
  { rewrite Z.eqb_eq. split; intros H.
    - assert (~ (0 < dout)%Z) as N1 by lia. assert (~ (dout < 0)%Z) as N2 by lia.
      rewrite O1 in N1. rewrite O2 in N2. lra.
    - assert (~ (0 < dout)%Z) as N1 by (rewrite O1; lra).
      assert (~ (dout < 0)%Z) as N2 by (rewrite O2; lra). lia. }
  rewrite A, W. rewrite orb_true_iff.
  assert (Hw : wanted t x0 x1 = 0%nat \/ wanted t x0 x1 = 1%nat).
  { unfold wanted. destruct t; destruct (Rlt_dec _ _); auto. }
  assert (H1 : (negb (Bool.eqb
        (if Rle_dec (logit net 1 x0 x1) (logit net 0 x0 x1) then true else false)
        (Nat.eqb (wanted t x0 x1) 0)) = true) <->
      (if Rle_dec (logit net 1 x0 x1) (logit net 0 x0 x1) then 0%nat else 1%nat)
        <> wanted t x0 x1).
  { destruct (Rle_dec _ _); destruct Hw as [-> | ->]; simpl;
      split; intros; congruence. }
  rewrite H1. destruct p.
  - split; intros [H|H]; [now left|discriminate|now left|destruct H; discriminate].
  - rewrite T. split; intros [H|H]; [now left|right; now split|now left|right; apply H].
Qed.

Lemma is_error_multiple : forall t p net x0 x1 y0 y1 c, 0 < c ->
  x0 = c * y0 -> x1 = c * y1 ->
  (is_error t p net x0 x1 <-> is_error t p net y0 y1).
Proof.
  intros t p net x0 x1 y0 y1 c Hc -> ->.
  unfold is_error, answer, wanted, tied. rewrite !logit_scale by lra.
  assert (Hl : forall a b, c * a <= c * b <-> a <= b) by (intros; split; nra).
  assert (Hs : forall a b, c * a < c * b <-> a < b) by (intros; split; nra).
  assert (He : forall a b, c * a = c * b <-> a = b).
  { intros a b; split; [|now intros ->]. intros E. apply (Rmult_eq_reg_l c); lra. }
  rewrite He.
  assert (A : (if Rle_dec (c * logit net 1 y0 y1) (c * logit net 0 y0 y1)
               then 0%nat else 1%nat) =
              (if Rle_dec (logit net 1 y0 y1) (logit net 0 y0 y1)
               then 0%nat else 1%nat)).
  { destruct (Rle_dec _ _) as [H|H], (Rle_dec _ _) as [K|K]; try reflexivity;
      rewrite Hl in H; contradiction. }
  assert (B : forall a b, (if Rlt_dec (c * a) (c * b) then 0%nat else 1%nat) =
                          (if Rlt_dec a b then 0%nat else 1%nat)).
  { intros a b. destruct (Rlt_dec _ _) as [H|H], (Rlt_dec _ _) as [K|K];
      try reflexivity; rewrite Hs in H; contradiction. }
  rewrite A, !B. reflexivity.
Qed.

(** ** Points of a cone *)

Definition in_open_cone (c : cell) (x0 x1 : R) : Prop :=
  let (u, v) := c in
  0 < IZR (fst u) * x1 - x0 * IZR (snd u) /\
  0 < x0 * IZR (snd v) - IZR (fst v) * x1.

Definition in_closed_cone (c : cell) (x0 x1 : R) : Prop :=
  let (u, v) := c in
  exists a b, 0 <= a /\ 0 <= b /\
    x0 = a * IZR (fst u) + b * IZR (fst v) /\
    x1 = a * IZR (snd u) + b * IZR (snd v).

Definition on_ray (r : ray) (x0 x1 : R) : Prop :=
  exists c, 0 < c /\ x0 = c * IZR (fst r) /\ x1 = c * IZR (snd r).

Lemma cross_IZR : forall u v, IZR (cross u v) =
  IZR (fst u) * IZR (snd v) - IZR (fst v) * IZR (snd u).
Proof. intros. unfold cross. rewrite minus_IZR, !mult_IZR. ring. Qed.

Lemma open_cone_combination : forall u v x0 x1, (0 < cross u v)%Z ->
  in_open_cone (u, v) x0 x1 ->
  exists a b, 0 < a /\ 0 < b /\
    x0 = a * IZR (fst u) + b * IZR (fst v) /\
    x1 = a * IZR (snd u) + b * IZR (snd v).
Proof.
  intros u v x0 x1 Hc [H1 H2]. apply IZR_lt in Hc. rewrite cross_IZR in Hc.
  set (D := IZR (fst u) * IZR (snd v) - IZR (fst v) * IZR (snd u)) in *.
  exists ((x0 * IZR (snd v) - IZR (fst v) * x1) / D),
         ((IZR (fst u) * x1 - x0 * IZR (snd u)) / D).
  split; [apply Rdiv_lt_0_compat; [exact H2|exact Hc]|].
  split; [apply Rdiv_lt_0_compat; [exact H1|exact Hc]|].
  split; unfold D; field; unfold D in Hc; lra.
Qed.

(** Everything a cell that passed the check says about its inside. *)
Theorem cell_sound : forall t p net e f,
  sound_evaluation net e -> sound_evaluation net f -> cell_ok e f = true ->
  forall x0 x1, in_open_cone (e_ray e, e_ray f) x0 x1 ->
  (cell_wrong t p (e, f) = true <-> is_error t p net x0 x1) /\
  (cell_tied (e, f) = true <-> tied net x0 x1).
Proof.
  intros t p net e f [E1 [E2 E3]] [F1 [F2 F3]] K x0 x1 Hx.
  unfold cell_ok in K. rewrite !andb_true_iff in K. destruct K as [[[K1 K2] K3] K4].
  apply Z.ltb_lt in K1.
  destruct (open_cone_combination _ _ _ _ K1 Hx) as [a [b [Ha [Hb [X0 X1]]]]].
  assert (L := fun k => sign_merge net a b _ _ _ _ (Rlt_le _ _ Ha) (Rlt_le _ _ Hb)
     (agree_all_no_conflict _ _ _ _ K2 E1 F1) k).
  rewrite <- X0, <- X1 in L.
  assert (I := agree_same_sign _ _ _ _ a b K3 Ha Hb E2 F2).
  assert (O := agree_same_sign _ _ _ _ a b K4 Ha Hb E3 F3).
  replace (a * _ + b * _) with (x0 - x1) in I by (rewrite X0, X1; ring).
  replace (a * _ + b * _) with (logit net 0 x0 x1 - logit net 1 x0 x1) in O
    by (rewrite !L; ring).
  split.
  - now apply wrong_signs_correct.
  - unfold cell_tied, tied. cbn [fst snd]. rewrite Z.eqb_eq.
    destruct O as [O1 O2]. split; intros H.
    + assert (~ (0 < e_out e + e_out f)%Z) as N1 by lia.
      assert (~ (e_out e + e_out f < 0)%Z) as N2 by lia.
      rewrite O1 in N1. rewrite O2 in N2. lra.
    + assert (~ (0 < e_out e + e_out f)%Z) as N1 by (rewrite O1; lra).
      assert (~ (e_out e + e_out f < 0)%Z) as N2 by (rewrite O2; lra). lia.
Qed.

Theorem ray_sound : forall t p net e, sound_evaluation net e ->
  forall x0 x1, on_ray (e_ray e) x0 x1 ->
  (ray_wrong t p e = true <-> is_error t p net x0 x1).
Proof.
  intros t p net e [_ [E2 E3]] x0 x1 [c [Hc [X0 X1]]].
  rewrite (is_error_multiple t p net x0 x1 _ _ c Hc X0 X1).
  now apply wrong_signs_correct.
Qed.
