package org.conewise.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.conewise.RandomPlanes;
import org.conewise.exact.LinearForm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The chambers of random hyperplanes, by the engine's own cutting. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Chambers {

  /** The seed of the planes, here and for the peers. */
  static final long SEED = 1;

  /** The number of planes. */
  @Param({"8", "16", "32", "64", "128"})
  public int k;

  /** The number of dimensions. */
  @Param({"3", "4"})
  public int n;

  private List<LinearForm> planes;

  /** Makes the planes, and sees that they are in general position. */
  @Setup
  public void setup() {
    planes = RandomPlanes.of(k, n, SEED);
    if (chambers() != RandomPlanes.count(k, n)) {
      throw new IllegalStateException(k + " planes make " + chambers() + " chambers");
    }
  }

  /** All chambers of all of space. */
  @Benchmark
  public int chambers() {
    return RandomPlanes.chambers(planes).size();
  }
}
