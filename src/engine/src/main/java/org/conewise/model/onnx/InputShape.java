package org.conewise.model.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conewise.model.tensor.Shape;
import org.conewise.model.tensor.ShapeException;

/**
 * What the file says of the shape of an input: {@code ValueInfoProto}.
 *
 * @param place how messages call the input
 * @param isKnown whether the file says anything
 * @param sizes of the axes; that of a free axis, such as a batch, is left open
 */
record InputShape(String place, boolean isKnown, List<Optional<Long>> sizes) {

  private static final int TYPE = 2;
  private static final int TENSOR_TYPE = 1;
  private static final int SHAPE = 2;
  private static final int DIMENSION = 1;
  private static final int DIMENSION_VALUE = 1;

  static InputShape of(Message input, String place) throws OnnxException {
    Optional<Message> tensor = part(part(Optional.of(input), TYPE, place), TENSOR_TYPE, place);
    Optional<Message> shape = part(tensor, SHAPE, place);
    List<Optional<Long>> sizes = new ArrayList<>();
    if (shape.isPresent()) {
      for (Message dimension : shape.get().messages(DIMENSION, place)) {
        sizes.add(dimension.number(DIMENSION_VALUE));
      }
    }
    return new InputShape(place, shape.isPresent(), sizes);
  }

  private static Optional<Message> part(Optional<Message> message, int field, String place)
      throws OnnxException {
    return message.isEmpty() ? Optional.empty() : message.get().message(field, place);
  }

  /**
   * The shape, with one example in the batch.
   *
   * @throws OnnxException if it is not known, has two free axes, or more entries than there may be
   *     inputs
   */
  Shape ofOneExample(int most) throws OnnxException {
    long free = sizes.stream().filter(Optional::isEmpty).count();
    if (!isKnown || free > 1) {
      throw new OnnxException(
          place,
          "the file tells the number of inputs",
          "at most one free axis, for the batch",
          isKnown ? free + " free axes" : "no shape");
    }
    try {
      Shape shape = Shape.ofLongs(sizes.stream().map(size -> size.orElse(1L)).toList());
      if (shape.entries() >= 1 && shape.entries() <= most) {
        return shape;
      }
      throw new OnnxException(
          place,
          "number of inputs",
          "1 to " + most + " (export it with a batch of one)",
          "" + shape);
    } catch (ShapeException e) {
      throw new OnnxException(
          place, "number of inputs", "1 to " + most, "another: " + e.getMessage());
    }
  }
}
