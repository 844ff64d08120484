package org.conewise.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conewise.certify.Claim;
import org.conewise.check.FanFinding;
import org.conewise.check.Finding;
import org.conewise.check.Nature;
import org.conewise.check.Reference;
import org.conewise.check.Statement;
import org.conewise.write.Csv;

/**
 * A batch as comma-separated values (RFC 4180), a row for each model. Every column but the last,
 * the time, is the same in every run. Fields that do not apply are empty.
 */
public final class SummaryCsv {

  private static final List<String> START =
      List.of("file", "seed", "index", "network_sha256", "verdict", "layers", "inputs");
  private static final List<String> QUESTION = List.of("task", "against", "ties");
  private static final List<String> FAN =
      List.of("regions", "cells", "rays", "wrong_cells", "tied_cells");
  private static final List<String> PROVED =
      List.of("error_lower", "error_upper", "nature", "tied_lower", "tied_upper");

  private final List<Claim> claims;
  private final StringBuilder text = new StringBuilder();

  /** A table without rows, with a column for each claim. */
  public SummaryCsv(List<Claim> claims) {
    this.claims = claims;
    List<String> header = new ArrayList<>(START);
    header.addAll(QUESTION);
    header.addAll(FAN);
    header.addAll(PROVED);
    claims.forEach(claim -> header.add("claim " + claim));
    header.add("proof");
    header.add("message");
    header.add("milliseconds");
    append(header);
  }

  public void add(Outcome outcome) {
    List<String> row = new ArrayList<>();
    row.add(outcome.model().file().toString());
    row.add(outcome.model().perturbation().map(p -> "" + p.noise().seed()).orElse(""));
    row.add(outcome.model().perturbation().map(p -> "" + p.index()).orElse(""));
    if (outcome.result() instanceof Outcome.Certified certified) {
      addCertified(row, certified);
    } else if (outcome.result() instanceof Outcome.Failed failed) {
      addFailed(row, failed);
    }
    row.add(String.valueOf(outcome.millis()));
    append(row);
  }

  private static void addCertified(List<String> row, Outcome.Certified certified) {
    Statement statement = certified.statement();
    row.add(statement.networkHash());
    row.add("VERIFIED");
    row.add(layers(statement.widths()));
    row.add(String.valueOf(statement.dimension()));
    boolean compares = statement.wanted() instanceof Reference;
    row.add(compares ? "" : statement.wanted().toString());
    row.add(compares ? statement.wanted().toString() : "");
    row.add(statement.ties().toString());
    row.addAll(counts(statement.finding()));
    row.add(statement.error().lower().toPlainString());
    row.add(statement.error().upper().toPlainString());
    row.add(statement.finding().nature().map(Nature::toString).orElse(""));
    row.add(statement.tied().lower().toPlainString());
    row.add(statement.tied().upper().toPlainString());
    certified.claims().forEach(judged -> row.add(judged.verdict().toString()));
    row.add(statement.proof().toString());
    row.add("");
  }

  /** The units of each layer, with a space between them. */
  private static String layers(List<Integer> widths) {
    return widths.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** The columns about a fan, empty for other kinds of proof. */
  private static List<String> counts(Finding finding) {
    if (finding instanceof FanFinding fan) {
      return Stream.of(fan.regions(), fan.cells(), fan.rays(), fan.wrongCells(), fan.tiedCells())
          .map(String::valueOf)
          .toList();
    }
    return Collections.nCopies(FAN.size(), "");
  }

  private void addFailed(List<String> row, Outcome.Failed failed) {
    row.add(failed.network().map(Outcome.Identity::sha256).orElse(""));
    row.add(failed.failure().verdict());
    row.add(failed.network().map(network -> layers(network.widths())).orElse(""));
    row.add(failed.network().map(network -> "" + network.inputs()).orElse(""));
    int empty = QUESTION.size() + FAN.size() + PROVED.size() + claims.size() + 1;
    row.addAll(Collections.nCopies(empty, ""));
    row.add(failed.failure().message());
  }

  private void append(List<String> fields) {
    text.append(Csv.row(fields));
  }

  public String toText() {
    return text.toString();
  }
}
