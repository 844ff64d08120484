(** * Soundness: what an accepted certificate proves

    For a certificate accepted by [check]: which inputs are errors, that the
    cells cover the plane, the error fraction as a sum of arctangents, and that
    a network without wrong cells and rays is never wrong.  Everything is
    proved once, for all networks of any size. *)

From Coquelicot Require Import Coquelicot.
From Coq Require Import Reals ZArith List Bool Lia Lra.
From Conewise Require Import Statement Checker SignMerge Circle.
Import ListNotations.
Open Scope R_scope.

(** Errors are a matter of direction only. *)
Theorem is_error_scale : forall t p net c x0 x1, 0 < c ->
  (is_error t p net (c * x0) (c * x1) <-> is_error t p net x0 x1).
Proof. intros t p net c x0 x1 Hc. now apply (is_error_multiple t p net _ _ x0 x1 c). Qed.

Lemma well_formed_correct : forall net, well_formed_b net = true -> well_formed net.
Proof.
  intros net H. unfold well_formed_b in H. rewrite !andb_true_iff in H.
  destruct H as [[[H1 H2] H3] H4]. rewrite forallb_forall in H2, H4.
  repeat split; try (now apply Nat.eqb_eq);
    apply Forall_forall; intros row Hr; apply Nat.eqb_eq; auto.
Qed.

Lemma e_ray_evaluate : forall m r, e_ray (evaluate m r) = r.
Proof. intros m r. unfold evaluate. now destruct (run _ _ _ _). Qed.

Lemma rays_of_pairs : forall m l r0,
  map rays_of (pairs (evaluate m r0) (map (evaluate m) l)) = pairs r0 l.
Proof.
  intros m l r0. induction l as [|p l IH]; [reflexivity|].
  destruct l as [|q l]; cbn [map pairs] in *.
  - unfold rays_of. cbn [fst snd]. now rewrite !e_ray_evaluate.
  - cbn [map]. rewrite IH. unfold rays_of at 1. cbn [fst snd].
    now rewrite !e_ray_evaluate.
Qed.

Lemma in_pairs : forall (A : Type) (l : list A) e0 c,
  In c (pairs e0 l) -> In (fst c) l /\ (snd c = e0 \/ In (snd c) l).
Proof.
  induction l as [|p l IH]; intros e0 c H; [destruct H|].
  destruct l as [|q l]; cbn [pairs] in H.
  - destruct H as [<-|[]]. simpl. auto.
  - destruct H as [<-|H]; [simpl; auto|].
    apply IH in H. destruct H as [H1 [H2|H2]]; simpl in *; auto.
Qed.

(** ** An accepted certificate *)

Section Accepted.

Variable c : certificate.
Hypothesis accept : check c = true.

Let net := cert_network c.
Let t := cert_task c.
Let p := cert_ties c.

(** The facts that the check has established. *)
Lemma accepted_facts : exists e0 es,
  wrong_cells c = map rays_of (filter (cell_wrong t p) (pairs e0 (e0 :: es))) /\
  tied_cells c = map rays_of (filter cell_tied (pairs e0 (e0 :: es))) /\
  wrong_rays c = map e_ray (filter (ray_wrong t p) (e0 :: es)) /\
  map e_ray (e0 :: es) = cert_ring c /\
  map rays_of (pairs e0 (e0 :: es)) = all_cells c /\
  well_formed net /\
  Forall (sound_evaluation net) (e0 :: es) /\
  ray_polar (e_ray e0) 0 /\ ray_polar (e_ray e0) (2 * PI) /\
  upper_first (e0 :: es) = true /\
  Forall (fun pq => cell_ok (fst pq) (snd pq) = true) (pairs e0 (e0 :: es)).
Proof.
  generalize accept. unfold check, wrong_cells, tied_cells, wrong_rays, all_cells, analyse.
  fold net t p. set (m := integer_network_of net).
  destruct (cert_ring c) as [|r0 rs]; [discriminate|].
  cbn [map hd].
  set (e0 := evaluate m r0). set (es := map (evaluate m) rs).
  cbn [accepted wrong_cells_of tied_cells_of wrong_rays_of].
  rewrite !andb_true_iff. intros [[[[[H1 H2] H3] H4] H5] H6].
  exists e0, es. repeat (split; [reflexivity|]).
  apply Z.ltb_lt in H2. destruct (starts_right_polar _ H4) as [P1 P2].
  split.
  { unfold e0, es. rewrite e_ray_evaluate. f_equal. rewrite map_map.
    erewrite map_ext; [apply map_id|]. intros. apply e_ray_evaluate. }
  split; [apply (rays_of_pairs m (r0 :: rs) r0)|].
  split; [now apply well_formed_correct|].
  split.
  { apply (Forall_forall (sound_evaluation net) (map (evaluate m) (r0 :: rs))).
    intros e He. apply in_map_iff in He. destruct He as [r [<- _]].
    now apply evaluate_sound. }
  repeat (split; [assumption|]).
  apply Forall_forall. now rewrite forallb_forall in H6.
Qed.

Theorem accepted_well_formed : well_formed net.
Proof. destruct accepted_facts as [e0 [es H]]. apply H. Qed.

Lemma cells_sound : forall e0 es,
  Forall (sound_evaluation net) (e0 :: es) ->
  Forall (fun pq => cell_ok (fst pq) (snd pq) = true) (pairs e0 (e0 :: es)) ->
  forall pq, In pq (pairs e0 (e0 :: es)) ->
  forall x0 x1, in_open_cone (rays_of pq) x0 x1 ->
  (cell_wrong t p pq = true <-> is_error t p net x0 x1) /\
  (cell_tied pq = true <-> tied net x0 x1).
Proof.
  intros e0 es S K [e f] Hin x0 x1 Hx. rewrite Forall_forall in S, K.
  destruct (in_pairs _ _ _ _ Hin) as [I1 I2]. cbn [fst snd] in I1, I2.
  apply cell_sound; [now apply S| |exact (K (e, f) Hin)|exact Hx].
  destruct I2 as [->|I2]; apply S; [now left|exact I2].
Qed.

Lemma cells_positive : forall l,
  Forall (fun pq => cell_ok (fst pq) (snd pq) = true) l -> Forall positive l.
Proof.
  intros l. apply Forall_impl. intros pq H. unfold cell_ok in H.
  rewrite !andb_true_iff in H. apply Z.ltb_lt. apply H.
Qed.

(** Every point is on a ray or inside a cell. *)
Lemma ray_or_cell : forall e0 es,
  ray_polar (e_ray e0) 0 -> ray_polar (e_ray e0) (2 * PI) ->
  upper_first (e0 :: es) = true ->
  Forall (fun pq => cell_ok (fst pq) (snd pq) = true) (pairs e0 (e0 :: es)) ->
  forall x0 x1, x0 <> 0 \/ x1 <> 0 ->
  exists pq, In pq (pairs e0 (e0 :: es)) /\
    (on_ray (e_ray (fst pq)) x0 x1 \/ in_open_cone (rays_of pq) x0 x1).
Proof.
  intros e0 es P1 P2 U K x0 x1 N.
  destruct (polar_exists x0 x1 N) as [theta [Ht Pt]].
  apply (ring_covers e0 P2 es e0 0 P1) with theta; try assumption.
  - assert (H := PI_RGT_0). lra.
  - now apply cells_positive.
Qed.

(** The errors, exactly: the insides of the wrong cells and the wrong rays. *)
Theorem error_set : forall x0 x1, x0 <> 0 \/ x1 <> 0 ->
  (is_error t p net x0 x1 <->
   (exists cell, In cell (wrong_cells c) /\ in_open_cone cell x0 x1) \/
   (exists r, In r (wrong_rays c) /\ on_ray r x0 x1)).
Proof.
  destruct accepted_facts as [e0 [es [-> [_ [-> [_ [_ [_ [S [P1 [P2 [U K]]]]]]]]]]]].
  intros x0 x1 N. split.
  - intros E. destruct (ray_or_cell _ _ P1 P2 U K x0 x1 N) as [pq [I [H|H]]].
    + right. exists (e_ray (fst pq)). split; [|exact H].
      assert (J : In (fst pq) (e0 :: es)) by now apply in_pairs in I.
      apply in_map. apply filter_In. split; [exact J|].
      rewrite Forall_forall in S.
      now apply (ray_sound t p net (fst pq) (S _ J) x0 x1).
    + left. exists (rays_of pq). split; [|exact H].
      apply in_map. apply filter_In. split; [exact I|].
      now apply (cells_sound e0 es S K pq I x0 x1 H).
  - intros [[cl [I H]]|[r [I H]]]; apply in_map_iff in I;
      destruct I as [y [<- I]]; apply filter_In in I; destruct I as [I J].
    + now apply (cells_sound e0 es S K y I x0 x1 H).
    + rewrite Forall_forall in S. now apply (ray_sound t p net y (S _ I) x0 x1).
Qed.

(** Off the finitely many rays of the fan: the wrong cells only. *)
Theorem error_cells : forall x0 x1, x0 <> 0 \/ x1 <> 0 ->
  (forall r, In r (cert_ring c) -> ~ on_ray r x0 x1) ->
  (is_error t p net x0 x1 <->
   exists cell, In cell (wrong_cells c) /\ in_open_cone cell x0 x1).
Proof.
  intros x0 x1 N O. rewrite error_set by exact N.
  split; [intros [H|[r [I H]]]; [exact H|exfalso]|now left].
  apply (O r); [|exact H].
  destruct accepted_facts as [e0 [es [_ [_ [W [<- _]]]]]].
  rewrite W in I. apply in_map_iff in I. destruct I as [y [<- I]].
  apply filter_In in I. now apply in_map.
Qed.

(** The closed cells cover the plane. *)
Theorem cells_cover : forall x0 x1,
  exists cell, In cell (all_cells c) /\ in_closed_cone cell x0 x1.
Proof.
  intros x0 x1.
  destruct accepted_facts as [e0 [es [_ [_ [_ [_ [<- [_ [_ [P1 [P2 [U K]]]]]]]]]]]].
  destruct (Req_dec x0 0) as [E0|E0]; [destruct (Req_dec x1 0) as [E1|E1]|].
  - destruct (ray_or_cell _ _ P1 P2 U K 1 0) as [[e f] [I _]]; [left; lra|].
    exists (rays_of (e, f)). split; [now apply in_map|].
    unfold rays_of, in_closed_cone. cbn [fst snd].
    exists 0, 0. rewrite E0, E1. repeat split; lra.
  - destruct (ray_or_cell _ _ P1 P2 U K x0 x1) as [[e f] [I H]]; [now right|].
    exists (rays_of (e, f)). split; [now apply in_map|].
    unfold rays_of, in_closed_cone. cbn [fst snd].
    destruct H as [[k [Hk [X Y]]]|H].
    + exists k, 0. cbn [fst snd] in X, Y. rewrite X, Y. repeat split; lra.
    + rewrite Forall_forall in K. generalize (K _ I). unfold cell_ok.
      rewrite !andb_true_iff, Z.ltb_lt. intros [[[Q _] _] _].
      destruct (open_cone_combination _ _ _ _ Q H) as [a [b [Ha [Hb [X Y]]]]].
      exists a, b. cbn [fst snd] in X, Y. repeat split; lra.
  - destruct (ray_or_cell _ _ P1 P2 U K x0 x1) as [[e f] [I H]]; [now left|].
    exists (rays_of (e, f)). split; [now apply in_map|].
    unfold rays_of, in_closed_cone. cbn [fst snd].
    destruct H as [[k [Hk [X Y]]]|H].
    + exists k, 0. cbn [fst snd] in X, Y. rewrite X, Y. repeat split; lra.
    + rewrite Forall_forall in K. generalize (K _ I). unfold cell_ok.
      rewrite !andb_true_iff, Z.ltb_lt. intros [[[Q _] _] _].
      destruct (open_cone_combination _ _ _ _ Q H) as [a [b [Ha [Hb [X Y]]]]].
      exists a, b. cbn [fst snd] in X, Y. repeat split; lra.
Qed.

(** ** Fractions *)

Theorem error_integral :
  is_RInt (error_indicator t p net) 0 (2 * PI)
          (angle_sum (map gaussian (wrong_cells c))).
Proof.
  destruct accepted_facts as [e0 [es [-> [_ [_ [_ [_ [_ [S [P1 [P2 [U K]]]]]]]]]]]].
  apply (ring_integral e0 P2 _ (cell_wrong t p) es e0 0 P1); try assumption.
  - assert (H := PI_RGT_0). lra.
  - now apply cells_positive.
  - apply Forall_forall. intros pq I theta H.
    destruct (cells_sound e0 es S K pq I _ _ H) as [E _]. unfold error_indicator.
    destruct (is_error_dec _ _ _ _ _) as [W|W]; destruct (cell_wrong t p pq);
      try reflexivity; exfalso.
    + apply E in W. discriminate.
    + now apply W, E.
Qed.

Theorem tied_integral :
  is_RInt (tied_indicator net) 0 (2 * PI) (angle_sum (map gaussian (tied_cells c))).
Proof.
  destruct accepted_facts as [e0 [es [_ [-> [_ [_ [_ [_ [S [P1 [P2 [U K]]]]]]]]]]]].
  apply (ring_integral e0 P2 _ cell_tied es e0 0 P1); try assumption.
  - assert (H := PI_RGT_0). lra.
  - now apply cells_positive.
  - apply Forall_forall. intros pq I theta H.
    destruct (cells_sound e0 es S K pq I _ _ H) as [_ E]. unfold tied_indicator.
    unfold tied in E.
    destruct (Req_EM_T _ _) as [W|W]; destruct (cell_tied pq);
      try reflexivity; exfalso.
    + apply E in W. discriminate.
    + now apply W, E.
Qed.

Theorem error_integrable_c : ex_RInt (error_indicator t p net) 0 (2 * PI).
Proof. eexists. exact error_integral. Qed.

Theorem tied_integrable_c : ex_RInt (tied_indicator net) 0 (2 * PI).
Proof. eexists. exact tied_integral. Qed.

Theorem error_fraction_formula :
  error_fraction t p net = angle_sum (map gaussian (wrong_cells c)) / (2 * PI).
Proof.
  unfold error_fraction. f_equal. apply is_RInt_unique. exact error_integral.
Qed.

Theorem tied_fraction_formula :
  tied_fraction net = angle_sum (map gaussian (tied_cells c)) / (2 * PI).
Proof.
  unfold tied_fraction. f_equal. apply is_RInt_unique. exact tied_integral.
Qed.

(** ** Networks that are never wrong *)

(** No wrong cell, and no wrong ray except on the diagonal [x0 = x1]. *)
Definition never_wrong_check : bool :=
  match wrong_cells c with
  | [] => forallb (fun r => (fst r =? snd r)%Z) (wrong_rays c)
  | _ => false
  end.

Theorem never_an_error : never_wrong_check = true ->
  forall x0 x1, x0 <> x1 -> ~ is_error t p net x0 x1.
Proof.
  unfold never_wrong_check. intros H x0 x1 N E.
  apply error_set in E; [|destruct (Req_dec x0 0); [right|left]; lra].
  destruct (wrong_cells c); [|discriminate].
  destruct E as [[cl [[] _]]|[r [I [k [_ [X Y]]]]]].
  rewrite forallb_forall in H. apply H in I. apply Z.eqb_eq in I.
  apply N. now rewrite X, Y, I.
Qed.

Theorem never_wrong_answer : never_wrong_check = true ->
  forall x0 x1, x0 <> x1 -> answer net x0 x1 = wanted t x0 x1.
Proof.
  intros H x0 x1 N.
  destruct (Nat.eq_dec (answer net x0 x1) (wanted t x0 x1)) as [E|E]; [exact E|].
  exfalso. apply (never_an_error H x0 x1 N). now left.
Qed.

End Accepted.
