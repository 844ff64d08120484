package org.conewise.model.onnx;

import java.util.Arrays;
import java.util.Optional;
import org.conewise.model.tensor.DType;

/** The types of the entries of tensors that are read, with ONNX's numbers for them. */
enum ElementType {
  FLOAT(1, DType.F32),
  UINT8(2, 1),
  INT8(3, 1),
  INT32(6, 4),
  INT64(7, 8),
  BOOL(9, 1),
  FLOAT16(10, DType.F16),
  DOUBLE(11, DType.F64),
  BFLOAT16(16, DType.BF16);

  private final long number;
  private final int bytes;
  private final Optional<DType> floats;

  ElementType(int number, DType floats) {
    this.number = number;
    this.bytes = floats.bytes();
    this.floats = Optional.of(floats);
  }

  ElementType(int number, int bytes) {
    this.number = number;
    this.bytes = bytes;
    this.floats = Optional.empty();
  }

  /** The type of that number, if it is read. */
  static Optional<ElementType> of(long number) {
    return Arrays.stream(values()).filter(type -> type.number == number).findFirst();
  }

  /** Bytes per entry of raw data. */
  int bytes() {
    return bytes;
  }

  /** The format of the entries, if they are floats. */
  Optional<DType> floats() {
    return floats;
  }

  boolean isFloat() {
    return floats.isPresent();
  }
}
