(** * Circle: a ring of rays goes around the origin exactly once

    Polar angles of rays, the angle of a cell as one arctangent, the covering
    of the plane by the cells of a ring, and the integral over the circle of a
    function that is constant inside each cell. *)

From Coquelicot Require Import Coquelicot.
From Coq Require Import Reals ZArith List Bool Lia Lra Psatz.
From Conewise Require Import Statement Checker SignMerge.
Import ListNotations.
Open Scope R_scope.

(** ** Polar angles *)

Definition polar (x y theta : R) : Prop :=
  exists rho, 0 < rho /\ x = rho * cos theta /\ y = rho * sin theta.

Lemma polar_exists : forall x y, x <> 0 \/ y <> 0 ->
  exists theta, 0 <= theta < 2 * PI /\ polar x y theta.
Proof.
  intros x y N. assert (HP := PI_RGT_0).
  destruct (Rtotal_order 0 y) as [Hy|[Hy|Hy]].
  - set (t := x / y). exists (PI / 2 - atan t).
    assert (B := atan_bound t). split; [lra|].
    assert (S : 0 < sqrt (1 + t²)) by (apply sqrt_lt_R0; generalize (Rle_0_sqr t); lra).
    exists (y * sqrt (1 + t²)). split; [now apply Rmult_lt_0_compat|].
    rewrite cos_shift, sin_shift, cos_atan, sin_atan. unfold t at 2.
    split; field; lra.
  - destruct (Rtotal_order 0 x) as [Hx|[Hx|Hx]].
    + exists 0. split; [lra|]. exists x. rewrite cos_0, sin_0. lra.
    + exfalso. destruct N; auto.
    + exists PI. split; [lra|]. exists (- x). rewrite cos_PI, sin_PI. lra.
  - set (t := x / y). exists (PI + (PI / 2 - atan t)).
    assert (B := atan_bound t). split; [lra|].
    assert (S : 0 < sqrt (1 + t²)) by (apply sqrt_lt_R0; generalize (Rle_0_sqr t); lra).
    exists (- y * sqrt (1 + t²)). split; [apply Rmult_lt_0_compat; lra|].
    rewrite (Rplus_comm PI), neg_cos, neg_sin, cos_shift, sin_shift, cos_atan, sin_atan.
    unfold t at 2. split; field; lra.
Qed.

Definition ray_polar (r : ray) (theta : R) : Prop :=
  polar (IZR (fst r)) (IZR (snd r)) theta.

Lemma sin_nonneg : forall a, 0 <= a <= PI -> 0 <= sin a.
Proof. intros a [H1 H2]. now apply sin_ge_0. Qed.

Lemma sin_nonpos : forall a, PI <= a <= 2 * PI -> sin a <= 0.
Proof.
  intros a H. replace a with ((a - PI) + PI) by ring. rewrite neg_sin.
  generalize (sin_nonneg (a - PI)). lra.
Qed.

Lemma lower_angle : forall r a, 0 <= a < 2 * PI -> ray_polar r a ->
  (lower r = true <-> PI <= a).
Proof.
  intros r a Ha [rho [Hr [X Y]]]. assert (HP := PI_RGT_0). unfold lower.
  rewrite orb_true_iff, andb_true_iff, Z.eqb_eq, !Z.ltb_lt. split.
  - intros H. destruct (Rle_dec PI a) as [|N]; [assumption|exfalso].
    assert (S := sin_nonneg a ltac:(lra)).
    destruct H as [H|[H1 H2]].
    + apply IZR_lt in H. nra.
    + apply IZR_lt in H2. rewrite H1 in Y.
      assert (sin a = 0) as S0 by nra.
      destruct (Req_dec a 0) as [->|Na]; [rewrite cos_0 in X; lra|].
      assert (0 < sin a) by (apply sin_gt_0; lra). lra.
  - intros H. destruct (Req_dec a PI) as [->|Na].
    + rewrite cos_PI in X. rewrite sin_PI in Y. right. split.
      * apply eq_IZR. lra.
      * apply lt_IZR. lra.
    + left. apply lt_IZR. assert (sin a < 0) by (apply sin_lt_0; lra). nra.
Qed.

Lemma cross_sin : forall u v a b, ray_polar u a -> ray_polar v b ->
  (0 < cross u v)%Z -> 0 < sin (b - a).
Proof.
  intros u v a b [r [Hr [X Y]]] [s [Hs [X' Y']]] H.
  apply IZR_lt in H. rewrite cross_IZR, X, Y, X', Y' in H. rewrite sin_minus.
  assert (0 < r * s) by now apply Rmult_lt_0_compat.
  apply Rmult_lt_reg_l with (r * s); [assumption|]. nra.
Qed.

Lemma next_angle : forall u v a b, ray_polar u a -> ray_polar v b ->
  0 <= a < 2 * PI -> 0 <= b < 2 * PI -> (0 < cross u v)%Z ->
  implb (lower u) (lower v) = true -> a < b < a + PI.
Proof.
  intros u v a b Pu Pv Ha Hb Hc Hl.
  assert (S := cross_sin u v a b Pu Pv Hc).
  assert (Lu := lower_angle u a Ha Pu). assert (Lv := lower_angle v b Hb Pv).
  assert (D : a - PI < b).
  { destruct (lower u); [|destruct (Rle_dec PI a) as [H|H]; [apply Lu in H; discriminate|lra]].
    destruct (lower v); [|discriminate Hl].
    assert (PI <= b) by now apply Lv. lra. }
  destruct (Rle_dec b a) as [H|H].
  - assert (K := sin_nonneg (- (b - a)) ltac:(lra)). rewrite sin_neg in K. lra.
  - destruct (Rle_dec (a + PI) b) as [K|K]; [|lra].
    assert (M := sin_nonpos (b - a) ltac:(lra)). lra.
Qed.

Lemma last_angle : forall u v a, ray_polar u a -> ray_polar v (2 * PI) ->
  0 <= a < 2 * PI -> (0 < cross u v)%Z -> a < 2 * PI < a + PI.
Proof.
  intros u v a Pu Pv Ha Hc. split; [lra|].
  assert (S := cross_sin u v a _ Pu Pv Hc).
  destruct (Rle_dec (a + PI) (2 * PI)) as [K|K]; [|lra].
  assert (M := sin_nonpos (2 * PI - a) ltac:(lra)). lra.
Qed.

(** ** The angle of a cell *)

(** The argument, in (0, PI), of a complex number with positive imaginary part. *)
Definition argument (z : Z * Z) : R := PI / 2 - atan (IZR (fst z) / IZR (snd z)).

Definition angle_sum (l : list (Z * Z)) : R :=
  fold_right (fun z sum => argument z + sum) 0 l.

Lemma cell_angle : forall u v a b, ray_polar u a -> ray_polar v b ->
  a < b < a + PI -> argument (gaussian (u, v)) = b - a.
Proof.
  intros u v a b Pu Pv H.
  destruct Pu as [r [Hr [X Y]]], Pv as [s [Hs [X' Y']]].
  unfold argument, gaussian. cbn [fst snd].
  rewrite cross_IZR. unfold inner. rewrite plus_IZR, !mult_IZR, X, Y, X', Y'.
  assert (S : 0 < sin (b - a)) by (apply sin_gt_0; lra).
  match goal with |- _ - atan ?q = _ => replace q with (tan (PI / 2 - (b - a))) end.
  - rewrite atan_tan by lra. ring.
  - unfold tan. rewrite sin_shift, cos_shift, cos_minus, sin_minus.
    rewrite sin_minus in S. field. repeat split; try nra.
    replace (r * cos a * (s * sin b) - s * cos b * (r * sin a))
      with ((r * s) * (sin b * cos a - cos b * sin a)) by ring.
    apply Rgt_not_eq. repeat apply Rmult_lt_0_compat; lra.
Qed.

(** ** Sums of arguments

    The sum of the arguments of Gaussian integers is an argument of their
    product.  If the fourth power of the product is real, the sum is therefore
    a multiple of [PI / 4]. *)

Lemma argument_polar : forall z, (0 < snd z)%Z ->
  polar (IZR (fst z)) (IZR (snd z)) (argument z).
Proof.
  intros [x y] H. cbn [fst snd] in *. unfold argument. cbn [fst snd].
  apply IZR_lt in H. set (q := IZR x / IZR y).
  assert (S : 0 < sqrt (1 + q²)) by (apply sqrt_lt_R0; generalize (Rle_0_sqr q); lra).
  exists (IZR y * sqrt (1 + q²)). split; [now apply Rmult_lt_0_compat|].
  rewrite cos_shift, sin_shift, cos_atan, sin_atan.
  replace (IZR x) with (q * IZR y) by (unfold q; field; lra).
  split; field; lra.
Qed.

Definition times (z w : Z * Z) : Z * Z :=
  (fst z * fst w - snd z * snd w, fst z * snd w + snd z * fst w)%Z.

Definition product (l : list (Z * Z)) : Z * Z := fold_right times (1, 0)%Z l.

Lemma polar_times : forall z w a b,
  polar (IZR (fst z)) (IZR (snd z)) a -> polar (IZR (fst w)) (IZR (snd w)) b ->
  polar (IZR (fst (times z w))) (IZR (snd (times z w))) (a + b).
Proof.
  intros z w a b [r [Hr [X Y]]] [s [Hs [X' Y']]].
  exists (r * s). split; [now apply Rmult_lt_0_compat|].
  unfold times. cbn [fst snd].
  rewrite minus_IZR, plus_IZR, !mult_IZR, X, Y, X', Y', cos_plus, sin_plus.
  split; ring.
Qed.

Lemma product_polar : forall l, Forall (fun z => 0 < snd z)%Z l ->
  polar (IZR (fst (product l))) (IZR (snd (product l))) (angle_sum l).
Proof.
  intros l H. induction H as [|z l Hz H IH].
  - exists 1. simpl. rewrite cos_0, sin_0. lra.
  - change (product (z :: l)) with (times z (product l)).
    change (angle_sum (z :: l)) with (argument z + angle_sum l).
    apply polar_times; [now apply argument_polar|exact IH].
Qed.

Definition eighth_turn (l : list (Z * Z)) : bool :=
  forallb (fun z => 0 <? snd z)%Z l &&
  (let z := product l in let w := times z z in (snd (times w w) =? 0)%Z).

Theorem angle_sum_exact : forall l k, eighth_turn l = true ->
  (IZR k - 1) / 8 < angle_sum l / (2 * PI) < (IZR k + 1) / 8 ->
  angle_sum l / (2 * PI) = IZR k / 8.
Proof.
  intros l k H B. assert (HP := PI_RGT_0).
  apply andb_prop in H. destruct H as [H1 H2]. apply Z.eqb_eq in H2.
  assert (P : polar (IZR (fst (product l))) (IZR (snd (product l))) (angle_sum l)).
  { apply product_polar. apply Forall_forall. intros z Hz.
    rewrite forallb_forall in H1. apply Z.ltb_lt. now apply H1. }
  assert (Q := polar_times _ _ _ _ P P). assert (W := polar_times _ _ _ _ Q Q).
  rewrite H2 in W. destruct W as [r [Hr [_ Y]]].
  assert (S : sin (angle_sum l + angle_sum l + (angle_sum l + angle_sum l)) = 0) by nra.
  apply sin_eq_0_0 in S. destruct S as [j Ej].
  replace (angle_sum l) with (IZR j * PI / 4) in * by lra.
  replace (IZR j * PI / 4 / (2 * PI)) with (IZR j / 8) in * by (field; lra).
  assert (j = k); [|now subst].
  assert (IZR j < IZR (k + 1)) as J1 by (rewrite plus_IZR; lra).
  assert (IZR (k - 1) < IZR j) as J2 by (rewrite minus_IZR; lra).
  apply lt_IZR in J1, J2. lia.
Qed.

Lemma between_open_cone : forall u v a b x y theta,
  ray_polar u a -> ray_polar v b -> b < a + PI -> polar x y theta ->
  a < theta < b -> in_open_cone (u, v) x y.
Proof.
  intros u v a b x y theta [r [Hr [X Y]]] [s [Hs [X' Y']]] H [q [Hq [-> ->]]] Ht.
  unfold in_open_cone. rewrite X, Y, X', Y'. split.
  - replace (_ - _) with (r * q * sin (theta - a)) by (rewrite sin_minus; ring).
    repeat apply Rmult_lt_0_compat; try assumption. apply sin_gt_0; lra.
  - replace (_ - _) with (s * q * sin (b - theta)) by (rewrite sin_minus; ring).
    repeat apply Rmult_lt_0_compat; try assumption. apply sin_gt_0; lra.
Qed.

Lemma same_angle_on_ray : forall u a x y, ray_polar u a -> polar x y a -> on_ray u x y.
Proof.
  intros u a x y [r [Hr [X Y]]] [q [Hq [-> ->]]].
  exists (q / r). rewrite X, Y. split; [now apply Rdiv_lt_0_compat|].
  split; field; lra.
Qed.

Lemma polar_unit : forall theta, polar (cos theta) (sin theta) theta.
Proof. intros. exists 1. lra. Qed.

(** ** The ring *)

Definition positive (c : evaluation * evaluation) : Prop :=
  (0 < cross (e_ray (fst c)) (e_ray (snd c)))%Z.

(** The beginning of the ring, seen from its end. *)
Lemma starts_right_polar : forall r, starts_right r = true ->
  ray_polar r 0 /\ ray_polar r (2 * PI).
Proof.
  intros r H. unfold starts_right in H. apply andb_prop in H. destruct H as [H1 H2].
  apply Z.ltb_lt in H1. apply IZR_lt in H1. apply Z.eqb_eq in H2.
  split; exists (IZR (fst r)); rewrite H2.
  - rewrite cos_0, sin_0. lra.
  - rewrite cos_2PI, sin_2PI. lra.
Qed.

Lemma ray_angle : forall u v, (0 < cross u v)%Z ->
  exists a, 0 <= a < 2 * PI /\ ray_polar u a.
Proof.
  intros u v H. apply polar_exists.
  destruct (Z.eq_dec (fst u) 0) as [E1|E1]; [|left; now apply not_0_IZR].
  destruct (Z.eq_dec (snd u) 0) as [E2|E2]; [|right; now apply not_0_IZR].
  unfold cross in H. rewrite E1, E2 in H. lia.
Qed.

Lemma head_of_pairs_positive : forall (e0 e : evaluation) l,
  Forall positive (pairs e0 (e :: l)) -> exists a, 0 <= a < 2 * PI /\ ray_polar (e_ray e) a.
Proof.
  intros e0 e l H. simpl in H.
  destruct l as [|f l]; inversion H as [|c k P K]; subst;
    eapply ray_angle; exact P.
Qed.

Section Ring.

Variable e0 : evaluation.
Hypothesis start : ray_polar (e_ray e0) (2 * PI).

(** The cells of the ring cover the plane. *)
Lemma ring_covers : forall l e a, ray_polar (e_ray e) a -> 0 <= a < 2 * PI ->
  upper_first (e :: l) = true -> Forall positive (pairs e0 (e :: l)) ->
  forall x y theta, polar x y theta -> a <= theta < 2 * PI ->
  exists c, In c (pairs e0 (e :: l)) /\
    (on_ray (e_ray (fst c)) x y \/ in_open_cone (rays_of c) x y).
Proof.
  induction l as [|f l IH]; intros e a Pe Ha U P x y theta Pt Ht.
  - exists (e, e0). split; [now left|].
    inversion P as [|? ? K _]; subst.
    destruct (Req_dec a theta) as [->|N]; [left; now apply same_angle_on_ray with theta|].
    right. destruct (last_angle _ _ a Pe start Ha K).
    eapply between_open_cone with (theta := theta); [exact Pe|exact start|lra|exact Pt|lra].
  - cbn [upper_first] in U. apply andb_prop in U. destruct U as [U1 U2].
    change (pairs e0 (e :: f :: l)) with ((e, f) :: pairs e0 (f :: l)) in *.
    inversion P as [|? ? K K']; subst.
    destruct (head_of_pairs_positive _ _ _ K') as [b [Hb Pf]].
    destruct (next_angle _ _ a b Pe Pf Ha Hb K U1) as [A1 A2].
    destruct (Rle_dec b theta) as [H|H].
    + destruct (IH f b Pf Hb U2 K' x y theta Pt) as [c [C1 C2]]; [lra|].
      exists c. split; [now right|exact C2].
    + exists (e, f). split; [now left|].
      destruct (Req_dec a theta) as [->|N]; [left; now apply same_angle_on_ray with theta|].
      right. eapply between_open_cone with (theta := theta);
        [exact Pe|exact Pf|exact A2|exact Pt|lra].
Qed.

(** A function that is 1 inside the cells with a flag, and 0 inside the others. *)
Variable f : R -> R.
Variable flag : evaluation * evaluation -> bool.

Definition flagged (c : evaluation * evaluation) : Prop :=
  forall theta, in_open_cone (rays_of c) (cos theta) (sin theta) ->
  f theta = if flag c then 1 else 0.

Lemma cell_integral : forall e g a b, ray_polar (e_ray e) a -> ray_polar (e_ray g) b ->
  a < b < a + PI -> flagged (e, g) ->
  is_RInt f a b (if flag (e, g) then argument (gaussian (rays_of (e, g))) else 0).
Proof.
  intros e g a b Pe Pg H F.
  apply is_RInt_ext with (fun _ => if flag (e, g) then 1 else 0).
  - intros theta. rewrite Rmin_left, Rmax_right by lra. intros Ht. symmetry. apply F.
    eapply between_open_cone with (theta := theta);
      [exact Pe|exact Pg|lra|apply polar_unit|exact Ht].
  - unfold rays_of. cbn [fst snd]. rewrite (cell_angle _ _ a b Pe Pg H).
    assert (K : forall c : R, is_RInt (fun _ : R => c) a b ((b - a) * c)).
    { intros c. exact (is_RInt_const (V := R_NormedModule) a b c). }
    destruct (flag (e, g)).
    + generalize (K 1). now rewrite Rmult_1_r.
    + generalize (K 0). now rewrite Rmult_0_r.
Qed.

Definition angles (l : list (evaluation * evaluation)) : R :=
  angle_sum (map gaussian (map rays_of (filter flag l))).

Lemma angles_cons : forall c l,
  angles (c :: l) = (if flag c then argument (gaussian (rays_of c)) else 0) + angles l.
Proof.
  intros c l. unfold angles. simpl. destruct (flag c); simpl; [reflexivity|].
  symmetry. apply Rplus_0_l.
Qed.

Lemma ring_integral : forall l e a, ray_polar (e_ray e) a -> 0 <= a < 2 * PI ->
  upper_first (e :: l) = true -> Forall positive (pairs e0 (e :: l)) ->
  Forall flagged (pairs e0 (e :: l)) ->
  is_RInt f a (2 * PI) (angles (pairs e0 (e :: l))).
Proof.
  induction l as [|g l IH]; intros e a Pe Ha U P F.
  - cbn [pairs] in *. rewrite angles_cons.
    inversion P as [|? ? K _]; subst. inversion F as [|? ? G _]; subst.
    replace (angles []) with 0 by reflexivity. rewrite Rplus_0_r.
    apply cell_integral; [exact Pe|exact start| |exact G].
    now apply (last_angle (e_ray e) (e_ray e0)).
  - cbn [upper_first] in U. apply andb_prop in U. destruct U as [U1 U2].
    change (pairs e0 (e :: g :: l)) with ((e, g) :: pairs e0 (g :: l)) in *.
    inversion P as [|? ? K K']; subst. inversion F as [|? ? G G']; subst.
    destruct (head_of_pairs_positive _ _ _ K') as [b [Hb Pg]].
    assert (A := next_angle _ _ a b Pe Pg Ha Hb K U1).
    rewrite angles_cons.
    apply (is_RInt_Chasles (V := R_NormedModule)) with b.
    + now apply cell_integral.
    + now apply IH.
Qed.

End Ring.
