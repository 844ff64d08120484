package org.conewise.model.file;

import static org.conewise.model.file.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conewise.model.file.PickleWriter.Spec;
import org.junit.jupiter.api.Test;

class PickleTest {

  private static final Spec ONE = Spec.of("w", "0", 1, 1);

  @Test
  void readsTheStateDictThatPyTorchWrites() throws ModelFormatException {
    Spec spec = Spec.of("w", "7", 10, 2, List.of(2L, 3L), 3L, 1L);
    Pickle.View view =
        new Pickle.View(
            new Pickle.Storage("torch FloatStorage", Optional.of(DType.F32), "7", 10),
            2,
            List.of(2L, 3L),
            List.of(3L, 1L));
    assertEquals(
        Map.of("w", view),
        Pickle.stateDict(PickleWriter.stateDict(spec), ModelReader.DEFAULT_BYTE_BUDGET));
  }

  @Test
  void parameterIsItsTensor() throws ModelFormatException {
    PickleWriter pickle = new PickleWriter().op('}').text("w");
    pickle.global("torch._utils", "_rebuild_parameter").op('(').tensor(ONE).op(0x88).orderedDict();
    assertEquals(
        Pickle.stateDict(PickleWriter.stateDict(ONE), ModelReader.DEFAULT_BYTE_BUDGET),
        Pickle.stateDict(pickle.op('t', 'R', 's', '.').bytes(), ModelReader.DEFAULT_BYTE_BUDGET));
  }

  @Test
  void parameterHasATensorAndNoHooks() {
    PickleWriter few = new PickleWriter().global("torch._utils", "_rebuild_parameter");
    byte[] noTensor = few.op(')', 'R', '.').bytes();
    assertRefused(
        () -> Pickle.stateDict(noTensor, ModelReader.DEFAULT_BYTE_BUDGET), "expected 3, found 0");
    PickleWriter none = new PickleWriter().global("torch._utils", "_rebuild_parameter");
    byte[] noneAsTensor = none.op('N', 'N', 'N', 0x87, 'R', '.').bytes();
    assertRefused(
        () -> Pickle.stateDict(noneAsTensor, ModelReader.DEFAULT_BYTE_BUDGET),
        "the tensor of a parameter",
        "found None");
  }

  @Test
  void storageTypesTellTheNumberFormat() throws ModelFormatException {
    assertEquals(DType.F64, typeOf("DoubleStorage"));
    assertEquals(DType.F16, typeOf("HalfStorage"));
    assertEquals(DType.BF16, typeOf("BFloat16Storage"));
    assertRefused(() -> typeOf("QInt8Storage"), "pickle byte ", "'torch QInt8Storage'");
  }

  @Test
  void readsTheOpcodesOfProtocolFour() throws ModelFormatException {
    PickleWriter pickle = new PickleWriter().op(0x95, 99, 0, 0, 0, 0, 0, 0, 0);
    pickle.op(0x8c, 11).op("collections".chars().toArray()).op(0x94);
    pickle.op(0x8c, 11).op("OrderedDict".chars().toArray()).op(0x94, 0x93, 0x94, ')', 'R');
    assertEquals(
        Map.of(), Pickle.stateDict(pickle.op('.').bytes(), ModelReader.DEFAULT_BYTE_BUDGET));
  }

  @Test
  void integersKeepTheirSignInEverySpelling() throws ModelFormatException {
    assertEquals(200, offsetOf('K', 200));
    assertEquals(0xfffe, offsetOf('M', 0xfe, 0xff));
    assertEquals(-2, offsetOf('J', 0xfe, 0xff, 0xff, 0xff));
    assertEquals(0, offsetOf(0x8a, 0));
    assertEquals(-2, offsetOf(0x8a, 1, 0xfe));
    assertEquals(0xfe, offsetOf(0x8a, 2, 0xfe, 0));
    assertRefused(() -> offsetOf(0x8a, 9, 0, 0, 0, 0, 0, 0, 0, 0, 1), "64 bits");
  }

  @Test
  void osSystemIsNamedAndNotCalled() {
    byte[] attack =
        new PickleWriter().global("os", "system").text("touch pwned").op(0x85, 'R', '.').bytes();
    assertRefused(
        () -> Pickle.stateDict(attack, ModelReader.DEFAULT_BYTE_BUDGET),
        "pickle byte 2:",
        "'os system'",
        "none is ever");
  }

  @Test
  void namesComeFromTheirModuleOnly() {
    byte[] attack = new PickleWriter().global("evil", "OrderedDict").op('.').bytes();
    assertRefused(
        () -> Pickle.stateDict(attack, ModelReader.DEFAULT_BYTE_BUDGET), "'evil OrderedDict'");
  }

  @Test
  void theResultOfReduceIsNotCallable() {
    byte[] attack = new PickleWriter().orderedDict().op(')', 'R', '.').bytes();
    assertRefused(
        () -> Pickle.stateDict(attack, ModelReader.DEFAULT_BYTE_BUDGET),
        "something to construct",
        "a name",
        "found a dict");
  }

  @Test
  void storageTypesAreNotCallable() {
    byte[] attack = new PickleWriter().global("torch", "FloatStorage").op(')', 'R', '.').bytes();
    assertRefused(
        () -> Pickle.stateDict(attack, ModelReader.DEFAULT_BYTE_BUDGET),
        "something to construct",
        "torch FloatStorage");
  }

  @Test
  void unknownOpcodeIsNamedWithItsOffset() {
    byte[] attack = new PickleWriter().op('}', 'i').bytes();
    assertRefused(
        () -> Pickle.stateDict(attack, ModelReader.DEFAULT_BYTE_BUDGET), "pickle byte 3:", "0x69");
  }

  @Test
  void memoIndexIsBounded() {
    byte[] huge = new PickleWriter().op('}', 'r').u4(0xffff_ffffL).op('.').bytes();
    assertRefused(
        () -> Pickle.stateDict(huge, ModelReader.DEFAULT_BYTE_BUDGET), "memo index", "4294967295");
    byte[] unknown = new PickleWriter().op('h', 3, '.').bytes();
    assertRefused(
        () -> Pickle.stateDict(unknown, ModelReader.DEFAULT_BYTE_BUDGET),
        "memo index",
        "stored before",
        "found 3");
  }

  @Test
  void lengthOfStringIsCheckedBeforeItIsRead() {
    byte[] attack = new PickleWriter().op('X').u4(2_000_000_000L).op('a', 'b').bytes();
    assertRefused(
        () -> Pickle.stateDict(attack, ModelReader.DEFAULT_BYTE_BUDGET),
        "expected 2000000000 more bytes, found 2");
    byte[] negative = new PickleWriter().op('X').u4(-1).bytes();
    assertRefused(
        () -> Pickle.stateDict(negative, ModelReader.DEFAULT_BYTE_BUDGET),
        "expected 4294967295 more bytes, found 0");
  }

  @Test
  void everyPrefixIsRefused() {
    byte[] pickle = PickleWriter.stateDict(ONE);
    for (int length = 0; length < pickle.length; length++) {
      byte[] prefix = Arrays.copyOf(pickle, length);
      assertRefused(
          () -> Pickle.stateDict(prefix, ModelReader.DEFAULT_BYTE_BUDGET), "pickle byte ");
    }
  }

  @Test
  void nothingFollowsStop() {
    byte[] pickle = new PickleWriter().op('}', '.', 'N').bytes();
    assertRefused(
        () -> Pickle.stateDict(pickle, ModelReader.DEFAULT_BYTE_BUDGET), "pickle byte 3:", "STOP");
    byte[] unfinished = new PickleWriter().op('N', '}', '.').bytes();
    assertRefused(() -> Pickle.stateDict(unfinished, ModelReader.DEFAULT_BYTE_BUDGET), "STOP");
  }

  @Test
  void valuesBelowMarkAreOutOfReach() {
    byte[] pickle = new PickleWriter().op('}', '(', '0').bytes();
    assertRefused(() -> Pickle.stateDict(pickle, ModelReader.DEFAULT_BYTE_BUDGET), "0x30");
    byte[] reaching = new PickleWriter().op('}', ')', '(', 's', '.').bytes();
    assertRefused(
        () -> Pickle.stateDict(reaching, ModelReader.DEFAULT_BYTE_BUDGET),
        "stack",
        "expected 2 values, found 0");
    byte[] withoutMark = new PickleWriter().op(')', 't', '.').bytes();
    assertRefused(() -> Pickle.stateDict(withoutMark, ModelReader.DEFAULT_BYTE_BUDGET), "a mark");
  }

  @Test
  void containersThatHoldThemselvesDoNoHarm() {
    byte[] list = new PickleWriter().op(']', 'q', 0, 'h', 0, 'a', '.').bytes();
    assertRefused(
        () -> Pickle.stateDict(list, ModelReader.DEFAULT_BYTE_BUDGET),
        "expected a dict, found a list");
    byte[] dict = new PickleWriter().op('}', 'q', 0).text("w").op('h', 0, 's', '.').bytes();
    assertRefused(
        () -> Pickle.stateDict(dict, ModelReader.DEFAULT_BYTE_BUDGET),
        "a tensor named 'w'",
        "found a dict");
    byte[] key = new PickleWriter().op('}', 'q', 0, 'h', 0, 'N', 's', '.').bytes();
    assertRefused(
        () -> Pickle.stateDict(key, ModelReader.DEFAULT_BYTE_BUDGET),
        "keys are strings",
        "found a dict");
  }

  @Test
  void deepNestingDoesNotRecurse() {
    PickleWriter pickle = new PickleWriter().op(')');
    for (int depth = 0; depth < 500_000; depth++) {
      pickle.op(0x85);
    }
    assertRefused(
        () -> Pickle.stateDict(pickle.op('.').bytes(), ModelReader.DEFAULT_BYTE_BUDGET),
        "found a tuple");
  }

  @Test
  void sizeIsBounded() {
    assertRefused(
        () -> Pickle.stateDict(new byte[(1 << 20) + 1], ModelReader.DEFAULT_BYTE_BUDGET),
        "pickle",
        "size");
  }

  @Test
  void keysAreSetOnce() {
    byte[] pickle = PickleWriter.stateDict(ONE, ONE);
    assertRefused(
        () -> Pickle.stateDict(pickle, ModelReader.DEFAULT_BYTE_BUDGET),
        "keys differ",
        "'w' again");
  }

  @Test
  void checkpointWithOtherThingsIsRefusedByKey() {
    byte[] pickle = new PickleWriter().op('}').text("epoch").op('K', 3, 's', '.').bytes();
    assertRefused(
        () -> Pickle.stateDict(pickle, ModelReader.DEFAULT_BYTE_BUDGET),
        "a tensor named 'epoch'",
        "an integer 3");
  }

  @Test
  void wholeModuleIsRefusedWithAdvice() {
    byte[] pickle = new PickleWriter().global("torch.nn.modules.rnn", "RNN").op('.').bytes();
    assertRefused(
        () -> Pickle.stateDict(pickle, ModelReader.DEFAULT_BYTE_BUDGET),
        "save model.state_dict()",
        "rnn RNN'");
  }

  @Test
  void hooksAndMetadataThatCouldChangeValuesAreRefused() {
    PickleWriter pickle = new PickleWriter().op('}').text("w").tensorUpToHooks(ONE).orderedDict();
    byte[] negated = pickle.op('}').text("neg").op(0x88, 's', 't', 'R', 's', '.').bytes();
    assertRefused(
        () -> Pickle.stateDict(negated, ModelReader.DEFAULT_BYTE_BUDGET), "no hooks or metadata");
  }

  @Test
  void attributesOtherThanMetadataAreRefused() {
    byte[] pickle =
        new PickleWriter().orderedDict().op('}').text("__class__").op('N', 's', 'b', '.').bytes();
    assertRefused(
        () -> Pickle.stateDict(pickle, ModelReader.DEFAULT_BYTE_BUDGET),
        "attributes",
        "'__class__'");
  }

  @Test
  void persistentIdOfAnotherFormIsRefused() {
    PickleWriter four = id("storage", "FloatStorage");
    assertRefused(
        () -> Pickle.stateDict(four.op('t', 'Q', '.').bytes(), ModelReader.DEFAULT_BYTE_BUDGET),
        "these five",
        "4 values");
    PickleWriter six = id("storage", "FloatStorage").integer(1).op('N', 't', 'Q', '.');
    assertRefused(
        () -> Pickle.stateDict(six.bytes(), ModelReader.DEFAULT_BYTE_BUDGET),
        "these five",
        "6 values");
    PickleWriter module = id("module", "FloatStorage").integer(1).op('t', 'Q', '.');
    assertRefused(
        () -> Pickle.stateDict(module.bytes(), ModelReader.DEFAULT_BYTE_BUDGET),
        "persistent id",
        "these five");
    PickleWriter function = new PickleWriter().op('(').text("storage");
    function.global("torch._utils", "_rebuild_tensor_v2").text("0").text("cpu").integer(1);
    assertRefused(
        () -> Pickle.stateDict(function.op('t', 'Q', '.').bytes(), ModelReader.DEFAULT_BYTE_BUDGET),
        "a storage type",
        "'torch._utils _rebuild_tensor_v2'");
  }

  @Test
  void itemsComeInPairs() {
    byte[] pickle = new PickleWriter().op('}', '(').text("w").op('u', '.').bytes();
    assertRefused(
        () -> Pickle.stateDict(pickle, ModelReader.DEFAULT_BYTE_BUDGET),
        "items come in pairs",
        "1 values");
  }

  @Test
  void openMarkAtTheEndIsRefused() {
    byte[] pickle = new PickleWriter().op('(', '}', '.').bytes();
    assertRefused(() -> Pickle.stateDict(pickle, ModelReader.DEFAULT_BYTE_BUDGET), "STOP");
  }

  @Test
  void orderedDictWithItemsInItsArgumentsIsRefused() {
    byte[] pickle =
        new PickleWriter().global("collections", "OrderedDict").op(']', 0x85, 'R', '.').bytes();
    assertRefused(
        () -> Pickle.stateDict(pickle, ModelReader.DEFAULT_BYTE_BUDGET), "starts empty", "found 1");
  }

  @Test
  void tensorHasSixOrSevenArguments() throws ModelFormatException {
    assertEquals(1, Pickle.stateDict(tensorWithExtra('}'), ModelReader.DEFAULT_BYTE_BUDGET).size());
    assertEquals(
        1, Pickle.stateDict(tensorWithExtra('}', '}'), ModelReader.DEFAULT_BYTE_BUDGET).size());
    assertRefused(
        () -> Pickle.stateDict(tensorWithExtra(), ModelReader.DEFAULT_BYTE_BUDGET),
        "6 or 7",
        "found 5");
    assertRefused(
        () -> Pickle.stateDict(tensorWithExtra('}', '}', '}'), ModelReader.DEFAULT_BYTE_BUDGET),
        "6 or 7",
        "found 8");
  }

  @Test
  void manyDimensionsAreRefused() {
    Spec spec = Spec.of("w", "0", 1, 0, Collections.nCopies(65, 1L), 1L);
    assertRefused(
        () -> Pickle.stateDict(PickleWriter.stateDict(spec), ModelReader.DEFAULT_BYTE_BUDGET),
        "shape of a tensor",
        "at most 64");
  }

  @Test
  void textThatIsNotUtf8IsRefused() {
    byte[] pickle = new PickleWriter().op('X').u4(1).op(0xff, '.').bytes();
    assertRefused(
        () -> Pickle.stateDict(pickle, ModelReader.DEFAULT_BYTE_BUDGET), "pickle byte 2", "UTF-8");
  }

  @Test
  void messagesHoldNoControlCharacters() {
    byte[] pickle = new PickleWriter().global("a\u001b[2J", "b").op('.').bytes();
    assertRefused(() -> Pickle.stateDict(pickle, ModelReader.DEFAULT_BYTE_BUDGET), "'a?[2J b'");
  }

  @Test
  void laterProtocolsAreRefused() {
    assertRefused(
        () -> Pickle.stateDict(new byte[] {(byte) 0x80, 6}, ModelReader.DEFAULT_BYTE_BUDGET),
        "protocol",
        "found 6");
  }

  private static DType typeOf(String storage) throws ModelFormatException {
    byte[] pickle = PickleWriter.stateDict(ONE.withType(storage));
    return Pickle.stateDict(pickle, ModelReader.DEFAULT_BYTE_BUDGET)
        .get("w")
        .storage()
        .dtype()
        .orElseThrow();
  }

  /** A persistent id up to the device. */
  private static PickleWriter id(String kind, String type) {
    return new PickleWriter().op('(').text(kind).global("torch", type).text("0").text("cpu");
  }

  /** A state_dict of one tensor, with these values after the first five arguments. */
  private static byte[] tensorWithExtra(int... opcodes) {
    PickleWriter pickle = new PickleWriter().op('}').text("w").tensorUpToHooks(ONE);
    return pickle.op(opcodes).op('t', 'R', 's', '.').bytes();
  }

  /** The offset of a tensor, where the opcodes of the offset are given. */
  private static long offsetOf(int... opcodes) throws ModelFormatException {
    PickleWriter pickle = new PickleWriter().op('}').text("w");
    pickle.global("torch._utils", "_rebuild_tensor_v2").op('(');
    pickle.op('(').text("storage").global("torch", "FloatStorage").text("0").text("cpu");
    pickle
        .integer(1)
        .op('t', 'Q')
        .op(opcodes)
        .integers(List.of())
        .integers(List.of())
        .op(0x89, 'N', 't', 'R', 's');
    return Pickle.stateDict(pickle.op('.').bytes(), ModelReader.DEFAULT_BYTE_BUDGET)
        .get("w")
        .offset();
  }
}
