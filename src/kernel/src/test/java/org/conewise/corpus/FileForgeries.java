package org.conewise.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.conewise.check.Point;
import org.conewise.corpus.CorpusBuilder.Base;

/** Certificates that are not written as the format demands, numbers apart. */
final class FileForgeries {
  private final CorpusBuilder corpus;
  private final Base base;
  private final Base random;
  private final Base space;
  private final Collection<Base> fans;

  FileForgeries(CorpusBuilder corpus, Bases bases) {
    this.corpus = corpus;
    base = bases.zero2;
    random = bases.random2;
    space = bases.allWrong.get(3);
    fans = bases.greatest.values();
  }

  void addAll() {
    addBytes();
    addEnds();
    addMagic();
    addHeaders();
    addSpacing();
    addCounts();
    addLists();
    addIndices();
    addOrder();
    fans.forEach(this::addOrderOfRays);
  }

  private void add(String code, String name, String from, String to, String reason) {
    corpus.reject(code, name, base, base.edited(from, to), reason);
  }

  private void addSpace(String code, String name, String from, String to, String reason) {
    corpus.reject(code, name, space, space.edited(from, to), reason);
  }

  private void addBytes() {
    String text = base.draft().text();
    String f02 = "F02-TOO-LARGE";
    String f03 = "F03-NOT-ASCII";
    String magic = "certificate 1\n";
    add(f02, "larger-than-64-mib", magic, magic + "# {x*67108864}\n", "a comment of 64 MiB");
    corpus.reject(f03, "cr-line-ends", base, text.replace("\n", "\r\n"), "CR LF line ends");
    corpus.reject(f03, "cr-at-the-end", base, text + "\r", "whole file is read before its lines");
    corpus.reject(f03, "utf-8-bom", base, "\u00ef\u00bb\u00bf" + text, "a byte order mark");
    add(f03, "tab-between-fields", "ties first", "ties\tfirst", "a tab");
    add(f03, "non-ascii-comment", magic, magic + "# \u00c3\u00a9\n", "UTF-8 in a comment");
    add(f03, "nul-byte", "ties first", "ties first\0", "a byte 00");
    add(f03, "delete-byte", "ties first", "ties first\u007f", "a byte 7F");
    add(f03, "latin-1-digit", "dimension 2", "dimension \u00b2", "a superscript 2");
  }

  private void addEnds() {
    String text = base.draft().text();
    String f04 = "F04-TRUNCATED";
    corpus.reject(f04, "empty-file", base, "", "no line at all");
    corpus.reject(f04, "end-without-line-feed", base, strip(text, 1), "the last line feed is gone");
    corpus.reject(f04, "cut-before-end", base, strip(text, 4), "the end line is gone");
    corpus.reject(f04, "cut-within-a-claim", base, strip(text, 7), "the tied line is cut");
    String header = text.substring(0, text.indexOf("task"));
    corpus.reject(f04, "cut-within-the-header", base, header, "nothing after the hash");
    String magic = "conewise-certificate 1";
    corpus.reject(f04, "magic-without-line-feed", base, magic, "a line and no line feed");
    String rays = random.draft().text();
    String cut = rays.substring(0, rays.lastIndexOf('\n', rays.indexOf("\nregions ") - 1) + 1);
    corpus.reject(f04, "cut-within-the-rays", random, cut, "enough bytes for all rays, but one");
    String raysOnly = rays.substring(0, rays.indexOf("regions "));
    corpus.reject(f04, "cut-before-the-regions", random, raysOnly, "nothing after the rays");
    String last = rays.substring(0, rays.indexOf("error "));
    corpus.reject(f04, "cut-before-the-error", random, last, "nothing after the cells");
    String f05 = "F05-TRAILING";
    corpus.reject(f05, "blank-line-at-the-end", base, text + "\n", "one line feed too many");
    corpus.reject(f05, "comment-at-the-end", base, text + "# end\n", "a comment after the end");
    corpus.reject(f05, "certificate-twice", base, text + text, "two certificates in one file");
    corpus.reject(f05, "space-after-the-end", base, text + " ", "one more byte");
    String spaceText = space.draft().text();
    corpus.reject(f05, "end-twice", space, spaceText + "end\n", "a second end line");
    String spaceCut = strip(spaceText, "tied 1 1\nend\n".length());
    corpus.reject(f04, "cut-before-tied", space, spaceCut, "the last two lines are gone");
  }

  private static String strip(String text, int count) {
    return text.substring(0, text.length() - count);
  }

  private void addMagic() {
    String text = base.draft().text();
    String f06 = "F06-MAGIC";
    add(f06, "version-2", "certificate 1", "certificate 2", "another version");
    add(f06, "version-01", "certificate 1", "certificate 01", "a version of another spelling");
    add(f06, "magic-of-a-network", "conewise-certificate", "conewise-network", "the wrong file");
    add(f06, "magic-in-capitals", "conewise-c", "Conewise-c", "keywords have small letters");
    add(f06, "magic-and-a-space", "certificate 1\n", "certificate 1 \n", "a space after the magic");
    corpus.reject(f06, "comment-before-magic", base, "# first\n" + text, "comments come second");
    corpus.reject(f06, "blank-line-before-magic", base, "\n" + text, "the magic comes first");
    String withoutMagic = text.substring(text.indexOf("network"));
    corpus.reject(f06, "magic-missing", base, withoutMagic, "the file begins with the hash");
    addSpace(f06, "version-of-space", "certificate 1", "certificate 3", "3 is no version");
  }

  private void addHeaders() {
    String f07 = "F07-SYNTAX";
    String hash = base.draft().net().hash();
    add(f07, "header-twice", "ties first\n", "ties first\nties first\n", "ties are stated twice");
    add(
        f07,
        "headers-swapped",
        "task 2nd_argmax\nties first",
        "ties first\ntask 2nd_argmax",
        "ties before the task");
    add(f07, "header-missing", "ties first\n", "", "no tie policy");
    add(f07, "keyword-in-capitals", "ties first", "TIES first", "keywords have small letters");
    add(f07, "unknown-proof", "proof fan", "proof sketch", "no such kind of proof");
    add(f07, "proof-of-two-kinds", "proof fan", "proof fan fan", "a field too many");
    add(f07, "proof-missing", "proof fan\n", "", "the kind of proof comes first");
    add(f07, "proof-in-capitals", "proof fan", "proof FAN", "kinds have small letters");
    add(f07, "unknown-task", "2nd_argmax", "argmin", "no such task");
    add(f07, "task-in-other-words", "2nd_argmax", "2nd_argmax_2", "no such task");
    add(f07, "unknown-policy", "ties first", "ties last", "no such policy");
    add(f07, "hash-in-capitals", hash, hash.toUpperCase(Locale.ROOT), "not lower case");
    add(f07, "hash-of-63-digits", hash, hash.substring(1), "a digit is missing");
    add(f07, "hash-of-65-digits", hash, hash + "0", "a digit too many");
    add(f07, "hash-with-a-letter-g", hash, "g" + hash.substring(1), "not hexadecimal");
    add(f07, "hash-of-another-kind", "sha256", "sha512", "only SHA-256 is known");
    add(f07, "hash-without-its-kind", "sha256 ", "", "a field is missing");
    add(f07, "error-with-one-bound", "error 0.5 0.5", "error 0.5", "a field is missing");
    add(f07, "error-with-three-bounds", "error 0.5 0.5", "error 0.5 0.5 0.5", "a field too many");
    add(
        f07,
        "claims-swapped",
        "error 0.5 0.5\ntied 1 1",
        "tied 1 1\nerror 0.5 0.5",
        "the error comes first");
    add(f07, "tied-missing", "tied 1 1\n", "", "ties are not claimed");
    add(f07, "tied-with-one-bound", "tied 1 1", "tied 1", "a field is missing");
    add(f07, "dimension-missing", "dimension 2\n", "", "the dimension comes before the direction");
    add(f07, "dimension-twice", "dimension 2", "dimension 2 2", "a field too many");
    add(f07, "end-in-another-word", "end\n", "END\n", "the end line is end");
    addSpace(f07, "space-without-ties", "ties wrong\n", "", "no tie policy");
    addSpace(f07, "space-with-two-tasks", "task argmax", "task argmax 2nd_argmax", "a field more");
  }

  private void addSpacing() {
    String f07 = "F07-SYNTAX";
    add(f07, "two-spaces", "ties first", "ties  first", "one space between fields");
    add(f07, "space-at-the-end", "ties first", "ties first ", "no space after the last field");
    add(f07, "space-at-the-start", "ties first", " ties first", "no space before the first field");
    add(f07, "blank-line-between", "ties first\n", "ties first\n\n", "no blank lines");
    add(f07, "blank-line-after-magic", "certificate 1\n", "certificate 1\n\n", "no blank lines");
    add(
        f07,
        "comment-among-headers",
        "ties first\n",
        "# ties\nties first\n",
        "comments come directly after the first line");
    add(
        f07,
        "comment-among-rays",
        "rays 4\n",
        "rays 4\n# 1\n",
        "a comment of two fields is no ray");
    add(
        f07,
        "comment-without-a-space",
        "certificate 1\n",
        "certificate 1\n#one\n",
        "a comment begins with a hash sign and a space");
    add(
        f07,
        "comment-of-a-lone-hash-sign",
        "certificate 1\n",
        "certificate 1\n#\n",
        "a comment begins with a hash sign and a space");
    add(f07, "comment-at-the-end-of-a-line", "ties first", "ties first # usual", "fields too many");
    add(f07, "blank-line-for-a-cell", "\n1 0\n", "\n\n", "a cell has two fields here");
    addSpace(f07, "space-between-coordinates", "-1 -1 -1", "-1 -1  -1", "one space between fields");
    addSpace(f07, "space-after-a-cell", "\n1 2 4\n", "\n1 2 4 \n", "no space after the last field");
    addSpace(f07, "comment-among-cells", "region 6\n", "region 6\n# 3 3\n", "no comments here");
  }

  private void addCounts() {
    String f10 = "F10-LIMIT";
    add(f10, "dimension-6", "dimension 2", "dimension 6", "dimensions are 2 to 5");
    add(f10, "dimension-1", "dimension 2", "dimension 1", "dimensions are 2 to 5");
    add(f10, "dimension-0", "dimension 2", "dimension 0", "dimensions are 2 to 5");
    add(f10, "dimension-2-to-the-32-and-2", "dimension 2", "dimension 4294967298", "2 in 32 bits");
    add(f10, "rays-10-to-the-12", "rays 4", "rays 1000000000000", "more than the file can hold");
    add(f10, "rays-2-to-the-32-and-4", "rays 4", "rays 4294967300", "4 if cut to 32 bits");
    add(f10, "rays-2-to-the-64-and-4", "rays 4", "rays 18446744073709551620", "4 in 64 bits");
    add(f10, "rays-2-to-the-30", "rays 4", "rays 1073741824", "its bytes overflow 32 bits");
    add(f10, "rays-of-10000-digits", "rays 4", "rays 1{0*9999}", "legal number, impossible count");
    add(f10, "regions-10-to-the-12", "regions 1", "regions 1000000000000", "not in here");
    add(f10, "regions-2-to-the-32-and-1", "regions 1", "regions 4294967297", "1 in 32 bits");
    add(f10, "regions-of-a-byte-too-many", "regions 1", "regions 5", "65 bytes; 51 follow");
    add(f10, "cells-10-to-the-12", "region 4", "region 1000000000000", "not in here");
    add(f10, "cells-2-to-the-32-and-4", "region 4", "region 4294967300", "4 if cut to 32 bits");
    add(f10, "cells-of-two-bytes-too-many", "region 4", "region 11", "44 bytes; 42 follow");
    add(f10, "region-of-no-cells", "region 4\n", "region 0\n", "a region has cells");
    add(f10, "region-of-no-cells-and-a-word", "region 4\n", "region 0 x\n", "from left to right");
    addSpace(f10, "rays-of-a-few-bytes-too-many", "rays 5", "rays 22", "132 bytes do not follow");
    addSpace(f10, "cells-in-space-10-to-the-12", "region 6", "region 1000000000000", "not in here");
    addSpace(f10, "region-of-no-cells-in-space", "region 6", "region 0", "a region has cells");
  }

  private void addLists() {
    String f07 = "F07-SYNTAX";
    add(f07, "ray-of-three-coordinates", "\n-1 1\n", "\n-1 1 0\n", "a ray of the wrong dimension");
    add(f07, "direction-of-three-numbers", "direction 3 1", "direction 3 1 0", "a field too many");
    add(f07, "direction-of-one-number", "direction 3 1", "direction 3", "a field is missing");
    add(f07, "direction-missing", "direction 3 1\n", "", "the rays come after the direction");
    add(f07, "cell-of-three-rays", "\n1 0\n", "\n1 0 2\n", "two inputs, two rays");
    add(f07, "cell-of-one-ray", "\n1 0\n", "\n1\n", "two inputs, two rays");
    add(f07, "more-rays-than-promised", "rays 4", "rays 3", "regions are expected after 3 rays");
    add(f07, "regions-missing", "regions 1\n", "", "the number of regions comes first");
    add(f07, "region-without-a-count", "region 4\n", "region\n", "two fields or more");
    add(f07, "region-in-another-word", "region 4\n", "area 4\n", "another keyword");
    add(f07, "more-regions-than-promised", "regions 1\nregion 4", "regions 0\nregion 4", "none");
    add(f07, "fewer-regions-than-promised", "regions 1", "regions 2", "the error is no region");
    add(f07, "fewer-cells-than-promised", "region 4", "region 5", "the error is no cell");
    add(f07, "more-cells-than-promised", "region 4", "region 3", "the error is expected");
    addSpace(f07, "ray-of-two-coordinates", "\n1 1 1\n", "\n1 1\n", "a ray of the plane");
    addSpace(f07, "ray-of-four-coordinates", "\n1 1 1\n", "\n1 1 1 1\n", "more dimensions");
    addSpace(f07, "cell-of-two-rays-in-space", "\n1 2 4\n", "\n1 2\n", "three inputs");
    addSpace(f07, "cell-of-four-rays-in-space", "\n1 2 4\n", "\n1 2 4 3\n", "three inputs");
  }

  private void addIndices() {
    String f11 = "F11-INDEX";
    String f12 = "F12-RAY";
    add(f11, "ray-number-as-great-as-the-count", "\n3 1\n", "\n3 4\n", "4 rays are counted from 0");
    add(f11, "ray-number-2-to-the-32", "\n1 0\n", "\n1 4294967296\n", "0 if cut to 32 bits");
    add(f11, "unit-2-to-the-22", "region 4\n", "region 4 4194304\n", "4194303 is the greatest");
    add(f11, "unit-2-to-the-32", "region 4\n", "region 4 4294967296\n", "0 if cut to 32 bits");
    add(f12, "zero-ray", "\n-1 1\n", "\n0 0\n", "the zero vector is no ray");
    add(f12, "ray-twice-as-long", "\n1 1\n", "\n2 2\n", "not primitive");
    add(f12, "direction-zero", "direction 3 1", "direction 0 0", "the zero vector is no direction");
    add(f12, "direction-not-primitive", "direction 3 1", "direction 6 2", "twice as long");
    add(f12, "direction-on-an-axis-not-primitive", "direction 3 1", "direction 0 -3", "0 counts");
    addSpace(f11, "ray-number-in-space-too-great", "\n1 2 4\n", "\n1 2 5\n", "there are 5 rays");
    addSpace(f12, "zero-ray-in-space", "\n0 -1 0\n", "\n0 0 0\n", "the zero vector is no ray");
    addSpace(f12, "ray-in-space-twice-as-long", "\n1 1 1\n", "\n2 2 2\n", "not primitive");
    addSpace(f12, "ray-with-a-common-divisor", "\n1 1 1\n", "\n15 21 33\n", "all divisible by 3");
    addSpace(f12, "direction-of-space-zero", "1009 31 7919", "0 0 0", "no direction");
  }

  private void addOrder() {
    String f13 = "F13-ORDER";
    add(f13, "rays-unsorted", "-1 1\n1 -1", "1 -1\n-1 1", "two rays swapped");
    add(f13, "ray-twice", "rays 4\n-1 -1\n", "rays 5\n-1 -1\n-1 -1\n", "the same ray twice");
    add(f13, "cells-unsorted", "1 0\n2 3\n", "2 3\n1 0\n", "two cells swapped");
    add(f13, "cell-doubled", "region 4\n0 2\n", "region 5\n0 2\n0 2\n", "the same cell twice");
    add(f13, "cell-between-a-ray-and-itself", "\n1 0\n", "\n1 1\n", "one ray twice");
    add(f13, "units-unsorted", "region 4\n", "region 4 1 0\n", "two units swapped");
    add(f13, "unit-twice", "region 4\n", "region 4 1 1\n", "a unit does not switch twice");
    corpus.reject(
        f13, "rays-sorted-as-text", base, textOrder(), "-10 is less than -9 as a number only");
    addSpace(f13, "rays-in-space-unsorted", "0 0 -1\n1 1 1", "1 1 1\n0 0 -1", "two rays swapped");
    addSpace(
        f13,
        "last-coordinate-unsorted",
        "rays 5\n-1 -1 -1\n",
        "rays 6\n-1 -1 -1\n-1 -1 -2\n",
        "third coordinate");
    addSpace(f13, "units-of-space-unsorted", "region 6\n", "region 6 2 1\n", "two units swapped");
  }

  /** In each dimension: the cell of the last rays, its numbers in all the orders that are wrong. */
  private void addOrderOfRays(Base fan) {
    List<String> lines = fan.draft().text().lines().toList();
    List<String> cell = List.of(lines.get(lines.size() - 4).split(" "));
    int n = cell.size();
    for (int i = 0; i + 1 < n - 1; i++) {
      addOrder(fan, cell, i, i + 1, "numbers " + i + " and " + (i + 1) + " swapped");
    }
    for (int i = 0; i < n - 2; i++) {
      addOrder(fan, cell, i, n - 1, "numbers " + i + " and " + (n - 1) + " swapped");
    }
    List<String> twice = new ArrayList<>(cell);
    twice.set(n - 1, cell.get(n - 2));
    addOrder(fan, cell, twice, "last-ray-twice", "its rays are not distinct");
    List<String> first = new ArrayList<>(cell);
    first.set(0, cell.get(n - 1));
    addOrder(fan, cell, first, "last-ray-first-and-last", "its rays are not distinct");
  }

  private void addOrder(Base fan, List<String> cell, int i, int j, String reason) {
    List<String> swapped = new ArrayList<>(cell);
    Collections.swap(swapped, i, j);
    addOrder(fan, cell, swapped, "ray-numbers-" + i + "-and-" + j + "-swapped", reason);
  }

  private void addOrder(Base fan, List<String> cell, List<String> by, String name, String reason) {
    String line = "\n" + String.join(" ", by) + "\n";
    String forged = fan.edited("\n" + String.join(" ", cell) + "\n", line);
    corpus.reject("F13-ORDER", "dimension-" + cell.size() + "-" + name, fan, forged, reason);
  }

  private String textOrder() {
    String text = base.draft().sparing(Point.of(-10, -9), Point.of(-9, -10)).text();
    return CorpusBuilder.edit(text, "-10 -9\n-9 -10", "-9 -10\n-10 -9");
  }
}
