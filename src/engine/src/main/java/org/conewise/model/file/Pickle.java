package org.conewise.model.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conewise.model.Text;
import org.conewise.model.tensor.DType;

/**
 * A reader of the pickle in a {@code .pth} file: the stack machine of Python's {@code pickle},
 * protocols 2 to 5, cut down to the opcodes and names that {@code torch.save} writes for a {@code
 * state_dict}. It is a parser: nothing is imported, called or run, and any other opcode or name
 * ends the reading. It does not recurse.
 *
 * <p>Reference: CPython's {@code pickletools}; {@code torch/_utils.py} for the arguments of {@code
 * _rebuild_tensor_v2}.
 */
final class Pickle {

  /**
   * A storage in the archive, not looked at yet.
   *
   * @param type how PyTorch calls it
   * @param dtype the format of its numbers, if they are floats
   * @param width bytes per number
   */
  record Storage(String type, Optional<DType> dtype, int width, String key, long elements) {}

  /**
   * What a pickle holds.
   *
   * @param storages all that it names, by their keys
   */
  record Pickled(Object object, Map<String, Storage> storages) {}

  /** A tensor as a view of a storage. Nothing is validated; {@link Tensor#of} does that. */
  record View(Storage storage, long offset, List<Long> shape, List<Long> strides) {}

  private record Tuple(List<Object> items) {}

  /** A list; it may hold itself. */
  record PyList(List<Object> items) {}

  /** A dict from strings or integers, in its order; it may hold itself. */
  record Dict(Map<Object, Object> entries) {}

  private enum None {
    NONE
  }

  private final PickleInput in;
  private final List<Object> stack = new ArrayList<>();
  private final Deque<Integer> marks = new ArrayDeque<>();
  private final Map<Long, Object> memo = new HashMap<>();
  private final Map<String, Storage> storages = new HashMap<>();

  private Pickle(ByteBuffer pickle) {
    in = new PickleInput(pickle);
  }

  /**
   * The object in a pickle that is all there is.
   *
   * @param byteBudget bytes of a file at most; limits the pickle too
   * @throws ModelTooLargeException if the pickle is longer
   * @throws ModelFormatException if it is malformed, or uses anything a state_dict does not need
   */
  static Pickled read(byte[] pickle, long byteBudget) throws ModelFormatException {
    long most = ModelReader.descriptionBudget(byteBudget);
    if (pickle.length > most) {
      throw new ModelTooLargeException("pickle", "size", "at most " + most + " bytes");
    }
    ByteBuffer bytes = ByteBuffer.wrap(pickle);
    Pickled object = readNext(bytes, byteBudget);
    if (bytes.hasRemaining()) {
      throw new ModelFormatException(
          "pickle byte " + bytes.position(), "STOP ends the pickle", "no more bytes", "more");
    }
    return object;
  }

  /**
   * The object in the pickle that begins at the position of a buffer, which is moved behind it.
   *
   * @param byteBudget bytes of a file at most; what is beyond the limit for pickles is not looked
   *     at
   * @throws ModelFormatException if it is malformed, or uses anything a state_dict does not need
   */
  static Pickled readNext(ByteBuffer bytes, long byteBudget) throws ModelFormatException {
    long most = Math.min(ModelReader.descriptionBudget(byteBudget), bytes.remaining());
    Pickle pickle = new Pickle(bytes.slice(bytes.position(), (int) most));
    Object object = pickle.run();
    bytes.position(bytes.position() + pickle.in.position());
    return new Pickled(object, pickle.storages);
  }

  private Object run() throws ModelFormatException {
    while (true) {
      int opcode = in.opcode();
      if (opcode == '.') {
        return result();
      }
      step(opcode);
    }
  }

  private Object result() throws ModelFormatException {
    Object result = pop();
    if (!stack.isEmpty() || !marks.isEmpty()) {
      throw problem("STOP ends the pickle", "one value", "more");
    }
    return result;
  }

  /** One opcode; the names in the comments are those of {@code pickletools}. */
  private void step(int opcode) throws ModelFormatException {
    switch (opcode) {
      case 0x80 -> protocol(in.u1()); // PROTO
      case 0x95 -> in.take(8); // FRAME
      case 'N' -> stack.add(None.NONE); // NONE
      case 0x88 -> stack.add(true); // NEWTRUE
      case 0x89 -> stack.add(false); // NEWFALSE
      case 'K' -> stack.add((long) in.u1()); // BININT1
      case 'M' -> stack.add((long) in.take(2).getChar()); // BININT2
      case 'J' -> stack.add((long) in.take(4).getInt()); // BININT
      case 0x8a -> stack.add(longInteger(in.u1())); // LONG1
      case 'G' -> stack.add(in.take(8).order(ByteOrder.BIG_ENDIAN).getDouble()); // BINFLOAT
      case 'U' -> stack.add(in.text(in.u1())); // SHORT_BINSTRING, of Python 2
      case 'X' -> stack.add(in.text(in.u4())); // BINUNICODE
      case 0x8c -> stack.add(in.text(in.u1())); // SHORT_BINUNICODE
      case ')' -> stack.add(new Tuple(List.of())); // EMPTY_TUPLE
      case ']' -> stack.add(new PyList(new ArrayList<>())); // EMPTY_LIST
      case '}' -> stack.add(new Dict(new LinkedHashMap<>())); // EMPTY_DICT
      case '(' -> marks.push(stack.size()); // MARK
      case 't' -> stack.add(new Tuple(popToMark())); // TUPLE
      case 0x85 -> stack.add(new Tuple(pop(1))); // TUPLE1
      case 0x86 -> stack.add(new Tuple(pop(2))); // TUPLE2
      case 0x87 -> stack.add(new Tuple(pop(3))); // TUPLE3
      case 'a' -> append(pop(1)); // APPEND
      case 'e' -> append(popToMark()); // APPENDS
      case 's' -> setItems(pop(2)); // SETITEM
      case 'u' -> setItems(popToMark()); // SETITEMS
      case 'q' -> remember(in.u1()); // BINPUT
      case 'r' -> remember(in.u4()); // LONG_BINPUT
      case 0x94 -> remember(memo.size()); // MEMOIZE
      case 'h' -> stack.add(recall(in.u1())); // BINGET
      case 'j' -> stack.add(recall(in.u4())); // LONG_BINGET
      case 'c' -> stack.add(global(in.line() + " " + in.line())); // GLOBAL
      case 0x93 -> stackGlobal(); // STACK_GLOBAL
      case 'Q' -> stack.add(storage(pop())); // BINPERSID
      case 'R' -> reduce(); // REDUCE
      case 'b' -> build(); // BUILD
      default ->
          throw problem(
              "only opcodes that a state_dict needs (save model.state_dict(), nothing else)",
              "a known opcode",
              String.format("0x%02x", opcode));
    }
  }

  private void protocol(int version) throws ModelFormatException {
    if (version < 2 || version > 5) {
      throw problem("protocol", "2 to 5", "" + version);
    }
  }

  private long longInteger(int length) throws ModelFormatException {
    if (length > Long.BYTES) {
      throw problem("integers fit in 64 bits", "at most 8 bytes", "" + length);
    }
    ByteBuffer digits = in.take(length);
    long value = 0;
    for (int i = length - 1; i >= 0; i--) {
      long digit = i == length - 1 ? digits.get(i) : digits.get(i) & 0xff;
      value = (value << 8) | digit;
    }
    return value;
  }

  private void append(List<Object> items) throws ModelFormatException {
    cast(PyList.class, peek(), "a list to append to").items().addAll(items);
  }

  private void setItems(List<Object> items) throws ModelFormatException {
    if (items.size() % 2 != 0) {
      throw problem("items come in pairs", "key and value", items.size() + " values");
    }
    Map<Object, Object> entries = cast(Dict.class, peek(), "a dict to set items of").entries();
    for (int i = 0; i < items.size(); i += 2) {
      Object key = items.get(i);
      if (!(key instanceof String || key instanceof Long)) {
        throw problem("keys are strings or integers", "one of them", describe(key));
      }
      if (entries.putIfAbsent(key, items.get(i + 1)) != null) {
        throw problem("keys differ", "a new key", Text.quote(key.toString()) + " again");
      }
    }
  }

  /** A memo index is a counter in real files, so it cannot exceed the number of bytes. */
  private void remember(long index) throws ModelFormatException {
    if (index >= in.limit()) {
      throw problem("memo index", "a number below " + in.limit(), "" + index);
    }
    memo.put(index, peek());
  }

  private Object recall(long index) throws ModelFormatException {
    Object value = memo.get(index);
    if (value == null) {
      throw problem("memo index", "one that was stored before", "" + index);
    }
    return value;
  }

  private void stackGlobal() throws ModelFormatException {
    List<Object> names = pop(2);
    String module = cast(String.class, names.get(0), "a module name");
    stack.add(global(module + " " + cast(String.class, names.get(1), "a name in a module")));
  }

  private PickleGlobal global(String name) throws ModelFormatException {
    return PickleGlobal.of(name)
        .orElseThrow(
            () ->
                problem(
                    "only names that a state_dict needs are read, and none is ever called"
                        + " (save model.state_dict() with float weights)",
                    "OrderedDict, a tensor, a parameter or a storage",
                    Text.quote(name)));
  }

  private Storage storage(Object persistentId) throws ModelFormatException {
    List<Object> id = items(persistentId, "a persistent id");
    boolean isOld = id.size() == 6 && id.get(5) == None.NONE;
    if (!(id.size() == 5 || isOld) || !id.get(0).equals("storage")) {
      throw problem(
          "a persistent id is ('storage', type, key, device, size), before PyTorch 1.6 with None",
          "these values",
          id.size() + " values");
    }
    PickleGlobal type = cast(PickleGlobal.class, id.get(1), "a storage type");
    if (!type.isStorage()) {
      throw problem("a storage type", "a storage of numbers", Text.quote(type.fullName()));
    }
    String key = cast(String.class, id.get(2), "the key of a storage");
    Storage storage =
        new Storage(
            type.fullName(),
            type.dtype(),
            type.width(),
            key,
            cast(Long.class, id.get(4), "the size of a storage"));
    storages.put(key, storage);
    return storage;
  }

  private void reduce() throws ModelFormatException {
    List<Object> arguments = items(pop(), "arguments");
    PickleGlobal function = cast(PickleGlobal.class, pop(), "something to construct");
    switch (function) {
      case ORDERED_DICT -> stack.add(orderedDict(arguments));
      case REBUILD_TENSOR -> stack.add(view(arguments));
      case REBUILD_PARAMETER -> stack.add(parameter(arguments));
      default -> throw problem("something to construct", "a dict or tensor", function.fullName());
    }
  }

  private Dict orderedDict(List<Object> arguments) throws ModelFormatException {
    if (!arguments.isEmpty()) {
      throw problem("an OrderedDict starts empty", "no arguments", "" + arguments.size());
    }
    return new Dict(new LinkedHashMap<>());
  }

  /** The arguments are the tensor that is the parameter, requires_grad and backward_hooks. */
  private View parameter(List<Object> arguments) throws ModelFormatException {
    if (arguments.size() != 3) {
      throw problem("arguments of _rebuild_parameter", "3", "" + arguments.size());
    }
    requireEmpty(arguments.get(2));
    return cast(View.class, arguments.get(0), "the tensor of a parameter");
  }

  /**
   * The arguments are storage, offset, size, stride, requires_grad, backward_hooks and, from
   * PyTorch 2, metadata; the last could negate the values, so it must be empty.
   */
  private View view(List<Object> arguments) throws ModelFormatException {
    if (arguments.size() != 6 && arguments.size() != 7) {
      throw problem("arguments of _rebuild_tensor_v2", "6 or 7", "" + arguments.size());
    }
    for (Object extra : arguments.subList(5, arguments.size())) {
      requireEmpty(extra);
    }
    return new View(
        cast(Storage.class, arguments.get(0), "the storage of a tensor"),
        cast(Long.class, arguments.get(1), "the offset of a tensor"),
        integers(arguments.get(2), "the shape of a tensor"),
        integers(arguments.get(3), "the strides of a tensor"));
  }

  private void requireEmpty(Object extra) throws ModelFormatException {
    if (extra != None.NONE && !cast(Dict.class, extra, "hooks or metadata").entries().isEmpty()) {
      throw problem("a tensor has no hooks or metadata", "an empty dict", "entries");
    }
  }

  /** PyTorch attaches version numbers of the modules as an attribute; they do not matter here. */
  private void build() throws ModelFormatException {
    Map<Object, Object> attributes = cast(Dict.class, pop(), "attributes").entries();
    cast(Dict.class, peek(), "a dict that has attributes");
    for (Object name : attributes.keySet()) {
      if (!name.equals("_metadata")) {
        throw problem("attributes", "'_metadata' alone", describe(name));
      }
    }
  }

  private List<Long> integers(Object tuple, String what) throws ModelFormatException {
    List<Object> items = items(tuple, what);
    if (items.size() > Tensor.MAX_RANK) {
      throw problem(what, "at most " + Tensor.MAX_RANK + " integers", "" + items.size());
    }
    List<Long> integers = new ArrayList<>();
    for (Object item : items) {
      integers.add(cast(Long.class, item, what));
    }
    return integers;
  }

  private List<Object> items(Object tuple, String what) throws ModelFormatException {
    return cast(Tuple.class, tuple, what).items();
  }

  private <T> T cast(Class<T> type, Object value, String what) throws ModelFormatException {
    if (!type.isInstance(value)) {
      throw problem(what, describe(type), describe(value));
    }
    return type.cast(value);
  }

  private static String describe(Class<?> type) {
    Map<Class<?>, String> names =
        Map.of(
            String.class, "a string",
            Long.class, "an integer",
            Boolean.class, "a boolean",
            Double.class, "a float",
            Tuple.class, "a tuple",
            PyList.class, "a list",
            Dict.class, "a dict",
            Storage.class, "a storage",
            View.class, "a tensor",
            None.class, "None");
    return names.getOrDefault(type, "a name");
  }

  /** Never looks inside a container: it may hold itself. */
  static String describe(Object value) {
    String kind = describe(value.getClass());
    if (value instanceof String text) {
      return kind + " " + Text.quote(text);
    }
    if (value instanceof PickleGlobal global) {
      return kind + " " + Text.quote(global.fullName());
    }
    return value instanceof Long ? kind + " " + value : kind;
  }

  private Object peek() throws ModelFormatException {
    requireOnStack(1);
    return stack.get(stack.size() - 1);
  }

  private Object pop() throws ModelFormatException {
    requireOnStack(1);
    return stack.remove(stack.size() - 1);
  }

  private List<Object> pop(int count) throws ModelFormatException {
    requireOnStack(count);
    return popFrom(stack.size() - count);
  }

  private List<Object> popToMark() throws ModelFormatException {
    if (marks.isEmpty()) {
      throw problem("stack", "a mark", "none");
    }
    return popFrom(marks.pop());
  }

  private List<Object> popFrom(int start) {
    List<Object> top = stack.subList(start, stack.size());
    List<Object> popped = List.copyOf(top);
    top.clear();
    return popped;
  }

  private void requireOnStack(int count) throws ModelFormatException {
    int available = stack.size() - (marks.isEmpty() ? 0 : marks.peek());
    if (available < count) {
      throw problem("stack", count + " values", "" + available);
    }
  }

  private ModelFormatException problem(String rule, String expected, String found) {
    return in.problem(rule, expected, found);
  }
}
