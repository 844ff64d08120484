package org.conewise.model.onnx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.conewise.exact.Rational;
import org.conewise.model.tensor.Array;
import org.conewise.model.tensor.Form;
import org.conewise.model.tensor.Shape;

/** Operators that move entries and compute nothing, each named as in ONNX. */
final class Movements {

  /** The first version in which these operators get axes and ranges as inputs. */
  private static final long SLICE_WITH_INPUTS = 10;

  private static final long AXES_AS_INPUT = 13;

  private Movements() {}

  /** Also of a dropout, which does nothing outside of training. */
  static Value identity(Call call) throws OnnxException {
    return call.input(0);
  }

  static Value reshape(Call call) throws OnnxException {
    Shape old = call.input(0).shape();
    List<Long> sizes = new ArrayList<>(call.integers(1));
    boolean zeroCopies = call.node().attributes().integer("allowzero").orElse(0L) == 0;
    for (int axis = 0; axis < sizes.size(); axis++) {
      if (sizes.get(axis) == 0 && zeroCopies) {
        sizes.set(axis, (long) old.size(Shape.axis(axis, old.rank())));
      }
    }
    int open = sizes.indexOf(-1L);
    if (open >= 0) {
      sizes.set(open, 1L);
      int others = Shape.ofLongs(sizes).entries();
      sizes.set(open, others == 0 ? 0L : old.entries() / others);
    }
    Shape shape = Shape.ofLongs(sizes);
    return call.input(0).moved(array -> array.reshaped(shape));
  }

  static Value flatten(Call call) throws OnnxException {
    Shape old = call.input(0).shape();
    long number = call.node().attributes().integer("axis").orElse(1L);
    int axis = number == old.rank() ? old.rank() : old.axis(number);
    Shape flat = Shape.of(old.part(0, axis).entries(), old.part(axis, old.rank()).entries());
    return call.input(0).moved(array -> array.reshaped(flat));
  }

  static Value transpose(Call call) throws OnnxException {
    int rank = call.input(0).shape().rank();
    List<Long> reversed = LongStream.range(0, rank).map(axis -> rank - 1 - axis).boxed().toList();
    List<Integer> axes =
        call.node().attributes().integers("perm").orElse(reversed).stream()
            .map(axis -> Shape.axis(axis, rank))
            .toList();
    return call.input(0).moved(array -> array.transposed(axes));
  }

  static Value squeeze(Call call) throws OnnxException {
    Shape old = call.input(0).shape();
    List<Long> ones =
        LongStream.range(0, old.rank()).filter(axis -> old.size((int) axis) == 1).boxed().toList();
    List<Integer> removed = axes(call, old.rank()).orElse(ones.stream().map(old::axis).toList());
    List<Integer> sizes = new ArrayList<>();
    for (int axis = 0; axis < old.rank(); axis++) {
      if (!removed.contains(axis)) {
        sizes.add(old.size(axis));
      } else if (old.size(axis) != 1) {
        throw call.problem("axes that are removed", "size 1", "size " + old.size(axis));
      }
    }
    return call.input(0).moved(array -> array.reshaped(new Shape(sizes)));
  }

  static Value unsqueeze(Call call) throws OnnxException {
    Shape old = call.input(0).shape();
    int rank = old.rank() + axes(call, Shape.MAX_RANK).orElse(List.of()).size();
    List<Integer> added = axes(call, rank).orElse(List.of());
    List<Integer> sizes = new ArrayList<>();
    int next = 0;
    for (int axis = 0; axis < rank; axis++) {
      boolean isAdded = added.contains(axis) || next == old.rank();
      sizes.add(isAdded ? 1 : old.size(next));
      next += isAdded ? 0 : 1;
    }
    return call.input(0).moved(array -> array.reshaped(new Shape(sizes)));
  }

  /** Axes that are an attribute in older models and an input in newer ones. */
  private static Optional<List<Integer>> axes(Call call, int rank) throws OnnxException {
    Optional<List<Long>> axes =
        call.tools().opset() < AXES_AS_INPUT
            ? call.node().attributes().integers("axes")
            : call.optionalIntegers(1);
    return axes.map(list -> list.stream().map(axis -> Shape.axis(axis, rank)).toList());
  }

  static Value expand(Call call) throws OnnxException {
    Shape shape = Shape.ofLongs(call.integers(1)).broadcast(call.input(0).shape());
    return call.input(0).moved(array -> array.broadcastTo(shape));
  }

  static Value gather(Call call) throws OnnxException {
    int axis = call.input(0).shape().axis(call.node().attributes().integer("axis").orElse(0L));
    List<Long> parts = call.integers(1);
    Shape names = call.input(1).shape();
    return call.input(0).moved(array -> array.gathered(axis, names, parts));
  }

  static Value concat(Call call) throws OnnxException {
    Shape first = call.input(0).shape();
    int axis = first.axis(call.node().attributes().integer("axis").orElse(0L));
    long entries = 0;
    boolean isConstant = true;
    for (int i = 0; i < call.inputs().size(); i++) {
      entries += call.input(i).shape().entries();
      isConstant &= call.input(i) instanceof Value.Numbers;
    }
    call.spendEntries(entries);
    return isConstant ? concatNumbers(call, axis) : concatForms(call, axis);
  }

  private static Value concatNumbers(Call call, int axis) throws OnnxException {
    List<Array<Rational>> arrays = new ArrayList<>();
    for (int i = 0; i < call.inputs().size(); i++) {
      arrays.add(call.numbers(i).array());
    }
    return new Value.Numbers(call.numbers(0).type(), Array.concatenated(axis, arrays));
  }

  private static Value concatForms(Call call, int axis) throws OnnxException {
    List<Array<Form>> arrays = new ArrayList<>();
    for (int i = 0; i < call.inputs().size(); i++) {
      arrays.add(call.forms(i));
    }
    return new Value.Forms(Array.concatenated(axis, arrays));
  }

  static Value slice(Call call) throws OnnxException {
    boolean hasInputs = call.tools().opset() >= SLICE_WITH_INPUTS;
    List<Long> starts = hasInputs ? call.integers(1) : required(call, "starts");
    List<Long> ends = hasInputs ? call.integers(2) : required(call, "ends");
    Optional<List<Long>> given =
        hasInputs ? call.optionalIntegers(3) : call.node().attributes().integers("axes");
    List<Long> axes = given.orElse(LongStream.range(0, starts.size()).boxed().toList());
    List<Long> steps =
        (hasInputs ? call.optionalIntegers(4) : Optional.<List<Long>>empty())
            .orElse(Collections.nCopies(starts.size(), 1L));
    if (ends.size() != starts.size()
        || axes.size() != starts.size()
        || steps.size() != starts.size()) {
      throw call.problem("ranges", "a start, end, axis and step for each", "lists that differ");
    }
    Value sliced = call.input(0);
    for (int i = 0; i < starts.size(); i++) {
      sliced = sliced(call, sliced, axes.get(i), starts.get(i), ends.get(i), steps.get(i));
    }
    return sliced;
  }

  private static List<Long> required(Call call, String attribute) throws OnnxException {
    return call.node()
        .attributes()
        .integers(attribute)
        .orElseThrow(() -> call.problem("attribute " + attribute, "integers", "none"));
  }

  /** Starts and ends count from the end if they are negative, and are cut to what is there. */
  private static Value sliced(
      Call call, Value value, long axisNumber, long start, long end, long step)
      throws OnnxException {
    if (step == 0) {
      throw call.problem("steps of a slice", "steps that are not 0", "0");
    }
    int axis = value.shape().axis(axisNumber);
    int size = value.shape().size(axis);
    long least = step > 0 ? 0 : -1;
    long most = step > 0 ? size : size - 1L;
    long first = clamp(start < 0 ? start + size : start, 0, most);
    long last = clamp(end < 0 ? end + size : end, least, most);
    long count = clamp(Math.floorDiv(last - first - Long.signum(step), step) + 1, 0, size);
    int shortStep = (int) clamp(step, -size, size);
    return value.moved(array -> array.sliced(axis, (int) first, shortStep, (int) count));
  }

  private static long clamp(long value, long least, long most) {
    return Math.max(least, Math.min(most, value));
  }

  static List<Value> split(Call call) throws OnnxException {
    Value whole = call.input(0);
    int axis = whole.shape().axis(call.node().attributes().integer("axis").orElse(0L));
    int size = whole.shape().size(axis);
    List<Value> parts = new ArrayList<>();
    long first = 0;
    for (long length : lengths(call, size)) {
      if (length < 0 || first + length > size) {
        throw call.problem("parts of an axis", size + " in all", "others");
      }
      int start = (int) first;
      parts.add(whole.moved(array -> array.sliced(axis, start, 1, (int) length)));
      first += length;
    }
    return parts;
  }

  /** Equal parts, if the model does not state them; the last one may be smaller. */
  private static List<Long> lengths(Call call, int size) throws OnnxException {
    Optional<List<Long>> given =
        call.tools().opset() < AXES_AS_INPUT
            ? call.node().attributes().integers("split")
            : call.optionalIntegers(1);
    int parts = Math.max(1, call.node().outputs().size());
    long length = ((long) size + parts - 1) / parts;
    return given.orElse(
        IntStream.range(0, parts)
            .mapToObj(part -> clamp(size - part * length, 0, length))
            .toList());
  }
}
