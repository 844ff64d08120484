/**
 * Networks as files. {@link org.conewise.model.file.ModelReader} turns {@code .pth}, {@code
 * .safetensors} and {@code .net} files into networks without rounding anything. A file that is
 * refused is refused with the place, what was expected and what was found.
 */
package org.conewise.model.file;
