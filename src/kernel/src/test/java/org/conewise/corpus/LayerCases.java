package org.conewise.corpus;

import java.util.Arrays;
import org.conewise.corpus.CorpusBuilder.Base;

/** Networks that are written as a list of layers. */
final class LayerCases {
  private static final String F07 = "F07-SYNTAX";
  private static final String F10 = "F10-LIMIT";

  private final CorpusBuilder corpus;
  private final Bases bases;

  LayerCases(CorpusBuilder corpus, Bases bases) {
    this.corpus = corpus;
    this.bases = bases;
  }

  /** A network of two layers with the pre-activations and the logits of {@code last-n}. */
  static Net last(int n) {
    String[] logits = new String[n];
    for (int i = 0; i < n; i++) {
      logits[i] = "0 ".repeat(n - 1) + (i == 0 ? "1" : "0");
    }
    return Net.ofPositiveParts("layers-last-" + n, n, logits);
  }

  /** The same for two inputs, with a layer for each of them. */
  static Net lastOfThree() {
    return Net.of(
        "layers-last-of-three",
        "layers 2 3\nlayer 1 inputs\n1 0\nlayer 1 units+inputs\n0 0 1\nlayer 2 units\n1\n0");
  }

  void addAll() {
    for (int n : Bases.DIMENSIONS) {
      addShapes(n);
    }
    Draft draft = bases.last.get(2).draft().about(lastOfThree());
    Base base = corpus.accept("layers-of-three", draft, "each input enters a layer of its own");
    String text = CorpusBuilder.edit(lastOfThree().text(), "units+inputs\n0 0 1", "inputs\n0 1");
    Net forgetful = new Net("networks/layers-forgetful.net", text);
    String reason = "the second layer does not look at the first";
    corpus.accept("layers-forgetful", draft.about(forgetful), reason);
    addLines(base);
    addSizes(base);
    addOtherLayers(base);
    linear();
  }

  private void addShapes(int n) {
    Draft draft = bases.last.get(n).draft().about(last(n));
    String name = "layers-last-" + n;
    Base base = corpus.accept(name, draft, "all inputs enter the first layer");
    String hash = draft.text().replace(last(n).hash(), bases.last.get(n).draft().net().hash());
    String same = "the recurrent network of the same function is another file";
    corpus.reject("R01-NETWORK-HASH", name + "-of-the-other-form", base, hash, same);
    String[] more = new String[n + 1];
    Arrays.fill(more, "0 ".repeat(n - 1) + "0");
    Net wide = Net.ofPositiveParts("layers-of-" + n + "-and-a-logit-more", n, more);
    String many = "a task needs a logit for each input";
    corpus.reject("R02-STATEMENT", name + "-a-logit-more", base, draft.about(wide), many);
    Draft beyond = draft.changed(-1, region -> region.switched(n));
    corpus.reject("R03-PATTERN", name + "-a-unit-more", base, beyond, "there is no such unit");
    Draft off = draft.changed(-1, region -> region.switched(n - 1));
    String sign = "the pattern of the region before, again";
    corpus.reject("R03-PATTERN", name + "-a-bit-changed", base, off, sign);
  }

  private void add(Base base, String code, String name, String from, String to, String reason) {
    String forged = CorpusBuilder.edit(base.draft().net().text(), from, to);
    corpus.rejectNetwork(code, "layers-" + name, base, forged, reason);
  }

  private void addLines(Base base) {
    add(base, F07, "one-field-more", "layers 2 3", "layers 2 3 2", "three fields");
    add(base, F07, "one-field-less", "layers 2 3", "layers 2", "three fields");
    add(base, F07, "in-the-singular", "layers 2 3", "layer 2 3", "another keyword");
    add(base, F07, "called-rnn", "layers 2 3", "rnn 2 3", "a recurrent network has four fields");
    add(base, F07, "called-layers-at-each", "layer 1 inputs", "layers 1 inputs", "one layer");
    add(base, F07, "without-sources", "layer 1 inputs", "layer 1", "three fields");
    add(base, F07, "of-unknown-sources", "layer 1 inputs", "layer 1 input", "another word");
    add(base, F07, "first-of-units", "layer 1 inputs", "layer 1 units", "none are before it");
    add(base, F07, "first-of-both", "layer 1 inputs", "layer 1 units+inputs", "no units yet");
    add(base, F07, "in-the-other-order", "units+inputs", "inputs+units", "another word");
    add(base, F07, "of-sources-and-space", "units+inputs", "units inputs", "three fields");
    add(base, F07, "row-too-short", "0 0 1", "0 1", "a unit and two inputs");
    add(base, F07, "row-too-long", "0 0 1", "0 0 1 0", "a unit and two inputs");
    add(base, "F08-NUMBER", "row-missing", "0 0 1\n", "", "the next layer is read as a row");
    add(base, F07, "row-more", "0 0 1\n", "0 0 1\n0 0 1\n", "a row is no layer");
    add(base, F07, "fewer-than-promised", "layers 2 3", "layers 2 4", "the end is no layer");
    add(base, F07, "more-than-promised", "layers 2 3", "layers 2 2", "a layer is not the end");
    add(base, "F08-NUMBER", "with-a-weight-of-minus-zero", "0 0 1", "-0 0 1", "no such number");
    add(base, "F08-NUMBER", "with-a-width-of-minus-one", "layer 2 u", "layer -1 u", "no sign");
    String cut = base.draft().net().text().replace("end\n", "");
    corpus.rejectNetwork("F04-TRUNCATED", "layers-without-an-end", base, cut, "cut off");
  }

  private void addSizes(Base base) {
    add(base, F10, "no-inputs", "layers 2 3", "layers 0 3", "one input or more");
    add(base, F10, "of-65-inputs", "layers 2 3", "layers 65 3", "64 inputs at most");
    add(base, F10, "none", "layers 2 3", "layers 2 0", "one layer or more");
    add(base, F10, "more-than-65", "layers 2 3", "layers 2 66", "65 layers at most");
    add(base, F10, "of-no-units", "layer 1 inputs", "layer 0 inputs", "one unit or more");
    add(base, F10, "of-65537-units", "layer 1 inputs", "layer 65537 inputs", "65536 at most");
    add(base, F10, "of-65-logits", "layer 2 units", "layer 65 units", "64 logits at most");
    add(base, F10, "wider-than-the-file", "layer 1 inputs", "layer 99 inputs", "no room for rows");
  }

  private void addOtherLayers(Base base) {
    String r07 = "R07-SIGN-CONFLICT";
    about(base, r07, "other-input", "layer 1 inputs\n1 0", "layer 1 inputs\n-1 0");
    about(base, r07, "input-and-unit", "0 0 1", "0 1 1");
    about(base, r07, "dead-unit", "0 0 1", "0 0 0");
    about(base, "R10-ERROR-BOUNDS", "other-answer", "units\n1\n0", "units\n0\n1");
    String input = "layer 2 units+inputs\n1 0 0\n0 1 0";
    about(base, "R10-ERROR-BOUNDS", "skip-to-logits", "layer 2 units\n1\n0", input);
  }

  /** The certificate about a network that differs in one place. */
  private void about(Base base, String code, String name, String from, String to) {
    String text = CorpusBuilder.edit(base.draft().net().text(), from, to);
    Net net = new Net("networks/layers-" + name + ".net", text);
    Draft forged = base.draft().about(net);
    corpus.reject(code, "layers-with-" + name, base, forged, "another function");
  }

  /** Without pre-activations there is one region. */
  private void linear() {
    Net net = Net.of("layers-linear", "layers 2 1\nlayer 2 inputs\n1/2 0\n0 1/2");
    Draft zero = bases.zero2.draft();
    String name = "layers-linear";
    Draft draft = zero.about(net).task("argmax").claiming("0 0", "0 0");
    Base base = corpus.accept(name, draft, "logits that are linear, and right");
    Draft other = draft.task("2nd_argmax");
    corpus.reject("R10-ERROR-BOUNDS", name + "-wrong", base, other, "always wrong");
    Draft unit = draft.changed(0, region -> region.switched(0));
    corpus.reject("R03-PATTERN", name + "-with-a-unit", base, unit, "there are none");
  }
}
