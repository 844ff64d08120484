package org.conewise.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints the whole table as Markdown. Arguments: {@code --quick} for a smoke run, and paths of
 * models that are measured too. The folder of the peers' programs is the system property {@code
 * conewise.peers}.
 */
public final class Table {

  private Table() {}

  /** Runs everything. */
  public static void main(String[] args) throws Exception {
    List<String> models = new ArrayList<>();
    models.add("models/trained/2nd_argmax_2_2_s0.safetensors");
    models.addAll(List.of(args));
    boolean quick = models.remove("--quick");
    Extent extent = quick ? Extent.QUICK : Extent.FULL;
    System.out.println((quick ? "A smoke run, not a measurement. " : "") + Machine.describe());
    new ChamberTable(extent, Path.of(System.getProperty("conewise.peers"))).print();
    CertifyTable certify = new CertifyTable(extent, models);
    certify.printWarm();
    certify.printLarge();
    certify.printThreads();
    new MemoryTable(extent).print();
    new ProcessTable(extent).print();
  }
}
