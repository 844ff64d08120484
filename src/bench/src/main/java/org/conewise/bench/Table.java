package org.conewise.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints the table as Markdown. Arguments: {@code --quick} for a smoke run, {@code --only=NAME} for
 * one section, and paths of models that are measured too. The folder of the peers' programs is the
 * system property {@code conewise.peers}.
 */
public final class Table {

  private static final String ONLY = "--only=";

  /** A part of the table. */
  private interface Section {
    void print() throws Exception;
  }

  private Table() {}

  /** Runs everything. */
  public static void main(String[] args) throws Exception {
    List<String> models = new ArrayList<>();
    models.add("models/trained/2nd_argmax_2_2_s0.safetensors");
    models.addAll(List.of(args));
    boolean quick = models.remove("--quick");
    List<String> only = models.stream().filter(argument -> argument.startsWith(ONLY)).toList();
    models.removeAll(only);
    Extent extent = quick ? Extent.QUICK : Extent.FULL;
    System.out.println((quick ? "A smoke run, not a measurement. " : "") + Machine.describe());
    Map<String, Section> sections = sections(extent, models);
    if (!only.isEmpty()) {
      sections.keySet().retainAll(only.stream().map(o -> o.substring(ONLY.length())).toList());
    }
    for (Section section : sections.values()) {
      section.print();
    }
  }

  private static Map<String, Section> sections(Extent extent, List<String> models) {
    CertifyTable certify = new CertifyTable(extent, models);
    Path peers = Path.of(System.getProperty("conewise.peers"));
    Map<String, Section> sections = new LinkedHashMap<>();
    sections.put("chambers", new ChamberTable(extent, peers)::print);
    sections.put("warm", certify::printWarm);
    sections.put("large", certify::printLarge);
    sections.put("threads", certify::printThreads);
    sections.put("memory", new MemoryTable(extent)::print);
    sections.put("processes", new ProcessTable(extent)::print);
    return sections;
  }
}
