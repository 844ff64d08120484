/**
 * ONNX files, as networks. {@link org.conewise.model.onnx.OnnxModel} reads one: its graph is
 * interpreted on tensors of linear forms (see {@link org.conewise.model.tensor}), so that whatever
 * an exporter wraps around a network needs no special case. A {@code Message} is a part of the
 * file, a {@code Node} applies an operator, a {@code Value} goes from node to node.
 *
 * <p>Reference: {@code onnx/onnx.proto} and {@code docs/Operators.md} of ONNX.
 */
package org.conewise.model.onnx;
