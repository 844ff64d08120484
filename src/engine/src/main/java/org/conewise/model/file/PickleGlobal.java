package org.conewise.model.file;

import java.util.Arrays;
import java.util.Optional;
import org.conewise.model.tensor.DType;

/**
 * The names of Python that a pickle may use. They are names only: nothing is imported or called.
 */
enum PickleGlobal {
  ORDERED_DICT("collections OrderedDict"),
  REBUILD_TENSOR("torch._utils _rebuild_tensor_v2"),
  REBUILD_PARAMETER("torch._utils _rebuild_parameter"),
  FLOAT_STORAGE("torch FloatStorage", DType.F32),
  DOUBLE_STORAGE("torch DoubleStorage", DType.F64),
  HALF_STORAGE("torch HalfStorage", DType.F16),
  BFLOAT16_STORAGE("torch BFloat16Storage", DType.BF16),
  LONG_STORAGE("torch LongStorage", 8),
  INT_STORAGE("torch IntStorage", 4),
  SHORT_STORAGE("torch ShortStorage", 2),
  CHAR_STORAGE("torch CharStorage", 1),
  BYTE_STORAGE("torch ByteStorage", 1),
  BOOL_STORAGE("torch BoolStorage", 1);

  private final String name;
  private final Optional<DType> dtype;
  private final int width;

  PickleGlobal(String name) {
    this(name, 0);
  }

  PickleGlobal(String name, int width) {
    this.name = name;
    this.dtype = Optional.empty();
    this.width = width;
  }

  PickleGlobal(String name, DType dtype) {
    this.name = name;
    this.dtype = Optional.of(dtype);
    this.width = dtype.bytes();
  }

  /** The global of a name, if it is read. */
  static Optional<PickleGlobal> of(String name) {
    return Arrays.stream(values()).filter(global -> global.name.equals(name)).findFirst();
  }

  /** Module and name. */
  String fullName() {
    return name;
  }

  /** The format of the numbers of a storage, if they are floats. */
  Optional<DType> dtype() {
    return dtype;
  }

  /** Bytes per number of a storage. */
  int width() {
    return width;
  }

  boolean isStorage() {
    return width > 0;
  }
}
