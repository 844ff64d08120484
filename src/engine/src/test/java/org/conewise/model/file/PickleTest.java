package org.conewise.model.file;

import static org.conewise.model.file.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conewise.model.file.PickleWriter.Spec;
import org.conewise.model.tensor.DType;
import org.junit.jupiter.api.Test;

class PickleTest {

  private static final Spec ONE = Spec.of("w", "0", 1, 1);

  @Test
  void readsTheStateDictThatPyTorchWrites() throws ModelFormatException {
    Spec spec = Spec.of("w", "7", 10, 2, List.of(2L, 3L), 3L, 1L);
    Pickle.View view =
        new Pickle.View(
            new Pickle.Storage("torch FloatStorage", Optional.of(DType.F32), 4, "7", 10),
            2,
            List.of(2L, 3L),
            List.of(3L, 1L));
    assertEquals(Map.of("w", view), stateDict(PickleWriter.stateDict(spec)));
  }

  @Test
  void parameterIsItsTensor() throws ModelFormatException {
    PickleWriter pickle = new PickleWriter().op('}').text("w");
    pickle.global("torch._utils", "_rebuild_parameter").op('(').tensor(ONE).op(0x88).orderedDict();
    assertEquals(
        stateDict(PickleWriter.stateDict(ONE)), stateDict(pickle.op('t', 'R', 's', '.').bytes()));
  }

  @Test
  void parameterHasATensorAndNoHooks() {
    PickleWriter few = new PickleWriter().global("torch._utils", "_rebuild_parameter");
    byte[] noTensor = few.op(')', 'R', '.').bytes();
    assertRefused(() -> stateDict(noTensor), "expected 3, found 0");
    PickleWriter none = new PickleWriter().global("torch._utils", "_rebuild_parameter");
    byte[] noneAsTensor = none.op('N', 'N', 'N', 0x87, 'R', '.').bytes();
    assertRefused(() -> stateDict(noneAsTensor), "the tensor of a parameter", "found None");
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
    assertEquals(Map.of(), stateDict(pickle.op('.').bytes()));
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
    assertRefused(() -> stateDict(attack), "pickle byte 2:", "'os system'", "none is ever");
  }

  @Test
  void namesComeFromTheirModuleOnly() {
    byte[] attack = new PickleWriter().global("evil", "OrderedDict").op('.').bytes();
    assertRefused(() -> stateDict(attack), "'evil OrderedDict'");
  }

  @Test
  void theResultOfReduceIsNotCallable() {
    byte[] attack = new PickleWriter().orderedDict().op(')', 'R', '.').bytes();
    assertRefused(() -> stateDict(attack), "something to construct", "a name", "found a dict");
  }

  @Test
  void storageTypesAreNotCallable() {
    byte[] attack = new PickleWriter().global("torch", "FloatStorage").op(')', 'R', '.').bytes();
    assertRefused(() -> stateDict(attack), "something to construct", "torch FloatStorage");
  }

  @Test
  void unknownOpcodeIsNamedWithItsOffset() {
    byte[] attack = new PickleWriter().op('}', 'i').bytes();
    assertRefused(() -> stateDict(attack), "pickle byte 3:", "0x69");
  }

  @Test
  void memoIndexIsBounded() {
    byte[] huge = new PickleWriter().op('}', 'r').u4(0xffff_ffffL).op('.').bytes();
    assertRefused(() -> stateDict(huge), "memo index", "4294967295");
    byte[] unknown = new PickleWriter().op('h', 3, '.').bytes();
    assertRefused(() -> stateDict(unknown), "memo index", "stored before", "found 3");
  }

  @Test
  void lengthOfStringIsCheckedBeforeItIsRead() {
    byte[] attack = new PickleWriter().op('X').u4(2_000_000_000L).op('a', 'b').bytes();
    assertRefused(() -> stateDict(attack), "expected 2000000000 more bytes, found 2");
    byte[] negative = new PickleWriter().op('X').u4(-1).bytes();
    assertRefused(() -> stateDict(negative), "expected 4294967295 more bytes, found 0");
  }

  @Test
  void everyPrefixIsRefused() {
    byte[] pickle = PickleWriter.stateDict(ONE);
    for (int length = 0; length < pickle.length; length++) {
      byte[] prefix = Arrays.copyOf(pickle, length);
      assertRefused(() -> stateDict(prefix), "pickle byte ");
    }
  }

  @Test
  void nothingFollowsStop() {
    byte[] pickle = new PickleWriter().op('}', '.', 'N').bytes();
    assertRefused(() -> stateDict(pickle), "pickle byte 4:", "STOP");
    byte[] unfinished = new PickleWriter().op('N', '}', '.').bytes();
    assertRefused(() -> stateDict(unfinished), "STOP");
  }

  @Test
  void valuesBelowMarkAreOutOfReach() {
    byte[] pickle = new PickleWriter().op('}', '(', '0').bytes();
    assertRefused(() -> stateDict(pickle), "0x30");
    byte[] reaching = new PickleWriter().op('}', ')', '(', 's', '.').bytes();
    assertRefused(() -> stateDict(reaching), "stack", "expected 2 values, found 0");
    byte[] withoutMark = new PickleWriter().op(')', 't', '.').bytes();
    assertRefused(() -> stateDict(withoutMark), "a mark");
  }

  @Test
  void containersThatHoldThemselvesDoNoHarm() {
    byte[] list = new PickleWriter().op(']', 'q', 0, 'h', 0, 'a', '.').bytes();
    assertRefused(() -> stateDict(list), "expected a dict, found a list");
    byte[] dict = new PickleWriter().op('}', 'q', 0).text("w").op('h', 0, 's', '.').bytes();
    assertRefused(
        () -> stateDict(dict),
        "of a checkpoint one entry is read",
        "its state_dicts: none, found the entries ('w')");
    byte[] key = new PickleWriter().op('}', 'q', 0, 'h', 0, 'N', 's', '.').bytes();
    assertRefused(() -> stateDict(key), "keys are strings", "found a dict");
  }

  @Test
  void deepNestingDoesNotRecurse() {
    PickleWriter pickle = new PickleWriter().op(')');
    for (int depth = 0; depth < 500_000; depth++) {
      pickle.op(0x85);
    }
    assertRefused(() -> stateDict(pickle.op('.').bytes()), "found a tuple");
  }

  @Test
  void sizeIsBounded() {
    assertRefused(() -> stateDict(new byte[(1 << 20) + 1]), "pickle", "size");
  }

  @Test
  void keysAreSetOnce() {
    byte[] pickle = PickleWriter.stateDict(ONE, ONE);
    assertRefused(() -> stateDict(pickle), "keys differ", "'w' again");
  }

  @Test
  void checkpointWithOtherThingsIsRefusedByKey() {
    byte[] pickle = new PickleWriter().op('}').text("epoch").op('K', 3, 's', '.').bytes();
    assertRefused(() -> stateDict(pickle), "a tensor named 'epoch'", "an integer 3");
  }

  @Test
  void wholeModuleIsRefusedWithAdvice() {
    byte[] pickle = new PickleWriter().global("torch.nn.modules.rnn", "RNN").op('.').bytes();
    assertRefused(() -> stateDict(pickle), "save model.state_dict()", "rnn RNN'");
  }

  @Test
  void hooksAndMetadataThatCouldChangeValuesAreRefused() {
    PickleWriter pickle = new PickleWriter().op('}').text("w").tensorUpToHooks(ONE).orderedDict();
    byte[] negated = pickle.op('}').text("neg").op(0x88, 's', 't', 'R', 's', '.').bytes();
    assertRefused(() -> stateDict(negated), "no hooks or metadata");
  }

  @Test
  void attributesOtherThanMetadataAreRefused() {
    byte[] pickle =
        new PickleWriter().orderedDict().op('}').text("__class__").op('N', 's', 'b', '.').bytes();
    assertRefused(() -> stateDict(pickle), "attributes", "'__class__'");
  }

  @Test
  void persistentIdOfAnotherFormIsRefused() {
    PickleWriter four = id("storage", "FloatStorage");
    assertRefused(() -> stateDict(four.op('t', 'Q', '.').bytes()), "these values", "4 values");
    PickleWriter six = id("storage", "FloatStorage").integer(1).integer(2).op('t', 'Q', '.');
    assertRefused(() -> stateDict(six.bytes()), "these values", "6 values");
    PickleWriter module = id("module", "FloatStorage").integer(1).op('t', 'Q', '.');
    assertRefused(() -> stateDict(module.bytes()), "persistent id", "these values");
    PickleWriter function = new PickleWriter().op('(').text("storage");
    function.global("torch._utils", "_rebuild_tensor_v2").text("0").text("cpu").integer(1);
    assertRefused(
        () -> stateDict(function.op('t', 'Q', '.').bytes()),
        "a storage type",
        "'torch._utils _rebuild_tensor_v2'");
  }

  @Test
  void itemsComeInPairs() {
    byte[] pickle = new PickleWriter().op('}', '(').text("w").op('u', '.').bytes();
    assertRefused(() -> stateDict(pickle), "items come in pairs", "1 values");
  }

  @Test
  void openMarkAtTheEndIsRefused() {
    byte[] pickle = new PickleWriter().op('(', '}', '.').bytes();
    assertRefused(() -> stateDict(pickle), "STOP");
  }

  @Test
  void orderedDictWithItemsInItsArgumentsIsRefused() {
    byte[] pickle =
        new PickleWriter().global("collections", "OrderedDict").op(']', 0x85, 'R', '.').bytes();
    assertRefused(() -> stateDict(pickle), "starts empty", "found 1");
  }

  @Test
  void tensorHasSixOrSevenArguments() throws ModelFormatException {
    assertEquals(1, stateDict(tensorWithExtra('}')).size());
    assertEquals(1, stateDict(tensorWithExtra('}', '}')).size());
    assertRefused(() -> stateDict(tensorWithExtra()), "6 or 7", "found 5");
    assertRefused(() -> stateDict(tensorWithExtra('}', '}', '}')), "6 or 7", "found 8");
  }

  @Test
  void manyDimensionsAreRefused() {
    Spec spec = Spec.of("w", "0", 1, 0, Collections.nCopies(65, 1L), 1L);
    assertRefused(() -> stateDict(PickleWriter.stateDict(spec)), "shape of a tensor", "at most 64");
  }

  @Test
  void textThatIsNotUtf8IsRefused() {
    byte[] pickle = new PickleWriter().op('X').u4(1).op(0xff, '.').bytes();
    assertRefused(() -> stateDict(pickle), "pickle byte 2", "UTF-8");
  }

  @Test
  void messagesHoldNoControlCharacters() {
    byte[] pickle = new PickleWriter().global("a\u001b[2J", "b").op('.').bytes();
    assertRefused(() -> stateDict(pickle), "'a?[2J b'");
  }

  @Test
  void laterProtocolsAreRefused() {
    assertRefused(() -> stateDict(new byte[] {(byte) 0x80, 6}), "protocol", "found 6");
  }

  private static DType typeOf(String storage) throws ModelFormatException {
    byte[] pickle = PickleWriter.stateDict(ONE.withType(storage));
    return stateDict(pickle).get("w").storage().dtype().orElseThrow();
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
    return stateDict(pickle.op('.').bytes()).get("w").offset();
  }

  private static Map<String, Pickle.View> stateDict(byte[] pickle) throws ModelFormatException {
    Object read = Pickle.read(pickle, ModelReader.DEFAULT_BYTE_BUDGET).object();
    return Checkpoint.stateDict(read, Optional.empty());
  }
}
