package org.conewise.check;

import java.math.BigInteger;

/**
 * The number {@code turns + arg(re + im·i) / 2π} with {@code 0 ≤ arg < 2π}, for integers {@code re}
 * and {@code im} without common divisor.
 */
public record ClosedForm(BigInteger re, BigInteger im, int turns) {}
