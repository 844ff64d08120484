package org.conewise.model;

import java.util.Random;
import org.conewise.exact.Rational;

/**
 * Seeded Gaussian noise on the weights of a network. In perturbation {@code k} every weight {@code
 * w} becomes the float32 nearest to {@code w + sigma * g} (ties to even; the sum is exact and
 * rounded once), with an independent standard normal {@code g} for each weight.
 *
 * <p>The {@code g} are the successive values of {@link Random#nextGaussian}, which the Java
 * platform specifies to the last bit, for the weights in the order of the {@code .net} format. The
 * generator is seeded with {@code mix(mix(seed) + k)}, where {@code mix} is the finaliser of
 * SplitMix64 (Steele, Lea and Flood, 2014). So a perturbation depends on the seed and on {@code k}
 * alone, and neighbouring seeds have none in common.
 *
 * @param sigma the standard deviation
 * @param seed any number
 */
public record Noise(double sigma, long seed) {

  /**
   * Noise.
   *
   * @throws IllegalArgumentException if the standard deviation is negative or not finite
   */
  public Noise {
    if (!Double.isFinite(sigma) || sigma < 0) {
      throw new IllegalArgumentException("a standard deviation is a number from 0, not " + sigma);
    }
  }

  /**
   * Perturbation {@code k} of a network.
   *
   * @throws ArithmeticException if a weight leaves the range of float32
   */
  public ReluNetwork perturbation(ReluNetwork network, long k) {
    Random random = new Random(mix(mix(seed) + k));
    return network.map(weight -> noisy(weight, random));
  }

  private Rational noisy(Rational weight, Random random) {
    Rational step = Rational.of(sigma).times(Rational.of(random.nextGaussian()));
    return Rational.of(Float32.nearest(weight.plus(step)));
  }

  private static long mix(long state) {
    long z = state + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
