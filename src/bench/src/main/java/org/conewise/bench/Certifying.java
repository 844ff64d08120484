package org.conewise.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.conewise.analysis.Analysis;
import org.conewise.certify.ProofRejectedException;
import org.conewise.certify.StoppedException;
import org.conewise.check.Code;
import org.conewise.check.Rejection;
import org.conewise.check.Statement;
import org.conewise.model.RecurrentNetwork;
import org.conewise.model.file.ModelFormatException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Certifying one network, step by step. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Certifying {

  /** The name of a {@link Subject}. */
  @Param("models/trained/2nd_argmax_2_2_s0.safetensors")
  public String subject;

  private Subject certified;
  private byte[] certificate;

  /** Makes the network, and a certificate to be checked. */
  @Setup
  public void setup()
      throws IOException, ModelFormatException, StoppedException, ProofRejectedException {
    certified = Subject.of(subject);
    certificate = certified.certificate(certified.analysis());
  }

  /** The exact fan of cells. */
  @Benchmark
  public Analysis analyse() {
    return certified.analysis();
  }

  /** The engine, from the bytes of the network file to the network. */
  @Benchmark
  public RecurrentNetwork load() throws ModelFormatException {
    return certified.load();
  }

  /** From the network to its text and that of its certificate, but for the claim. */
  @Benchmark
  public List<byte[]> produce() {
    return certified.produce();
  }

  /** The kernel, from the bytes of both files to the verdict. */
  @Benchmark
  public Statement check() throws Rejection {
    return certified.check(certificate);
  }

  /** The part of a check that only reads the files. */
  @Benchmark
  public Code read() {
    return certified.read(certificate);
  }
}
