package org.conewise.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A network and a certificate as texts that tests change before they are checked. */
record Draft(String network, String certificate) {
  /** A certificate of the given cells, in canonical order. */
  static Draft of(
      Model model,
      String task,
      String ties,
      List<List<List<BigInteger>>> cells,
      String error,
      String tied) {
    Comparator<List<BigInteger>> byEntry = Draft::compare;
    List<List<BigInteger>> rays =
        cells.stream().flatMap(List::stream).distinct().sorted(byEntry).toList();
    List<List<Integer>> numbers =
        cells.stream()
            .map(cell -> cell.stream().map(rays::indexOf).toList())
            .map(cell -> model.n() == 3 ? smallestFirst(cell) : cell)
            .sorted(Draft::compare)
            .toList();
    StringBuilder text = new StringBuilder("conewise-certificate 1\n");
    text.append("network sha256 ").append(sha256(model.text())).append('\n');
    text.append("task " + task + "\nties " + ties + "\ndimension " + model.n() + "\n");
    text.append("rays " + rays.size() + "\n");
    rays.forEach(ray -> text.append(line(ray)));
    text.append("cells " + cells.size() + "\n");
    numbers.forEach(cell -> text.append(line(cell)));
    text.append("error " + error + "\ntied " + tied + "\nend\n");
    return new Draft(model.text(), text.toString());
  }

  Statement check() throws Rejection {
    return Checker.check(
        network.getBytes(US_ASCII), certificate.getBytes(US_ASCII), Budget.DEFAULT);
  }

  /** The draft with one piece of the certificate replaced; the piece must occur. */
  Draft with(String old, String replacement) {
    return new Draft(network, replaced(certificate, old, replacement));
  }

  /** The draft with one piece of the network replaced, and the hash corrected. */
  Draft withNetwork(String old, String replacement) {
    String changed = replaced(network, old, replacement);
    return new Draft(changed, certificate.replace(sha256(network), sha256(changed)));
  }

  static String sha256(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String replaced(String text, String old, String replacement) {
    int at = text.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException("not found: " + old);
    }
    return text.substring(0, at) + replacement + text.substring(at + old.length());
  }

  private static String line(List<?> fields) {
    return fields.stream().map(Object::toString).collect(Collectors.joining(" ", "", "\n"));
  }

  private static List<Integer> smallestFirst(List<Integer> cell) {
    List<Integer> rotated = new ArrayList<>(cell);
    Collections.rotate(rotated, -cell.indexOf(Collections.min(cell)));
    return rotated;
  }

  private static <T extends Comparable<T>> int compare(List<T> a, List<T> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      if (a.get(i).compareTo(b.get(i)) != 0) {
        return a.get(i).compareTo(b.get(i));
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
