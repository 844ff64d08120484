package org.conewise.corpus;

import java.util.Locale;
import org.conewise.corpus.CorpusBuilder.Base;

/** Certificates that are not written as the format demands, numbers apart. */
final class FileForgeries {
  private final CorpusBuilder corpus;
  private final Base base;
  private final Base trained;
  private final Base space;

  FileForgeries(CorpusBuilder corpus, Bases bases) {
    this.corpus = corpus;
    base = bases.zero2;
    trained = bases.trained2;
    space = bases.lunes;
  }

  void addAll() {
    addBytes();
    addEnds();
    addMagic();
    addHeaders();
    addSpacing();
    addLists();
    addOrder();
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
    String rays = trained.draft().text();
    String cut = rays.substring(0, rays.indexOf("-67108864"));
    corpus.reject(f04, "cut-within-the-rays", trained, cut, "enough bytes for 10 rays, but 2 rays");
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
    add(f07, "blank-line-for-a-cell", "\n1 0\n", "\n\n", "a cell has one field at least");
    addSpace(f07, "space-between-coordinates", "-1 -1 -1", "-1 -1  -1", "one space between fields");
    addSpace(f07, "comment-among-cells", "cells 3\n", "cells 3\n# 3\n", "no comments here");
  }

  private void addLists() {
    String f07 = "F07-SYNTAX";
    String f10 = "F10-LIMIT";
    String f11 = "F11-INDEX";
    String f12 = "F12-RAY";
    add(f07, "ray-of-three-coordinates", "\n-1 1\n", "\n-1 1 0\n", "a ray of the wrong dimension");
    add(f07, "more-rays-than-promised", "rays 4", "rays 3", "cells are expected after 3 rays");
    add(
        f07,
        "more-cells-than-promised",
        "cells 4",
        "cells 3",
        "the error is expected after 3 cells");
    add(f10, "dimension-4", "dimension 2", "dimension 4", "dimensions are 2 and 3");
    add(f10, "dimension-1", "dimension 2", "dimension 1", "dimensions are 2 and 3");
    add(f10, "dimension-0", "dimension 2", "dimension 0", "dimensions are 2 and 3");
    add(f10, "rays-10-to-the-12", "rays 4", "rays 1000000000000", "more than the file can hold");
    add(f10, "rays-2-to-the-32-and-4", "rays 4", "rays 4294967300", "4 if cut to 32 bits");
    add(f10, "rays-2-to-the-64-and-4", "rays 4", "rays 18446744073709551620", "4 in 64 bits");
    add(f10, "rays-2-to-the-30", "rays 4", "rays 1073741824", "its bytes overflow 32 bits");
    add(f10, "rays-of-10000-digits", "rays 4", "rays 1{0*9999}", "legal number, impossible count");
    add(f10, "cells-10-to-the-12", "cells 4", "cells 1000000000000", "more than the file can hold");
    add(f10, "cells-of-half-the-bytes", "cells 4", "cells 12", "12 cells need 48 bytes");
    add(f11, "ray-number-as-great-as-the-count", "\n3 1\n", "\n3 4\n", "4 rays are counted from 0");
    add(f11, "ray-number-2-to-the-32", "\n1 0\n", "\n1 4294967296\n", "0 if cut to 32 bits");
    add(f12, "zero-ray", "\n-1 1\n", "\n0 0\n", "the zero vector is no ray");
    add(f12, "ray-twice-as-long", "\n1 1\n", "\n2 2\n", "not primitive");
    addSpace(f07, "ray-of-two-coordinates", "\n1 0 1\n", "\n1 0\n", "a ray of the plane");
    addSpace(
        f07, "ray-of-four-coordinates", "\n1 0 1\n", "\n1 0 1 1\n", "a ray of more dimensions");
    addSpace(
        f10, "rays-of-two-bytes-too-many", "rays 5", "rays 15", "they need 90 bytes, 88 follow");
    addSpace(f10, "cells-in-space-10-to-the-12", "cells 3", "cells 1000000000000", "not in here");
    addSpace(
        f11, "ray-number-in-space-too-great", "\n0 2 4 1\n", "\n0 2 5 1\n", "there are 5 rays");
    addSpace(f12, "zero-ray-in-space", "\n0 1 1\n", "\n0 0 0\n", "the zero vector is no ray");
    addSpace(f12, "ray-in-space-twice-as-long", "\n1 1 1\n", "\n2 2 2\n", "not primitive");
    addSpace(f12, "ray-with-a-common-divisor", "\n1 1 1\n", "\n15 21 33\n", "all divisible by 3");
  }

  private void addOrder() {
    String f13 = "F13-ORDER";
    add(f13, "rays-unsorted", "-1 1\n1 -1", "1 -1\n-1 1", "two rays swapped");
    add(f13, "ray-twice", "rays 4\n-1 -1\n", "rays 5\n-1 -1\n-1 -1\n", "the same ray twice");
    add(f13, "cells-unsorted", "1 0\n2 3\n", "2 3\n1 0\n", "two cells swapped");
    add(f13, "cell-doubled", "cells 4\n0 2\n", "cells 5\n0 2\n0 2\n", "the same cell twice");
    String hundred = corpusOfTextOrder();
    corpus.reject(
        f13, "rays-sorted-as-text", base, hundred, "-10 is less than -9 as a number only");
    addSpace(
        f13, "rays-in-space-unsorted", "1 0 1\n1 1 0\n", "1 1 0\n1 0 1\n", "second coordinate");
    addSpace(
        f13,
        "last-coordinate-unsorted",
        "rays 5\n-1 -1 -1\n",
        "rays 6\n-1 -1 -1\n-1 -1 -2\n",
        "third coordinate");
    addSpace(
        f13, "cell-of-space-doubled", "cells 3\n0 1 4 3\n", "cells 4\n0 1 4 3\n0 1 4 3\n", "twice");
    addSpace(f13, "cells-of-space-unsorted", "0 1 4 3\n0 2 4 1\n", "0 2 4 1\n0 1 4 3\n", "swapped");
    addSpace(
        f13, "smallest-ray-not-first", "\n0 3 4 2\n", "\n3 4 2 0\n", "a cell begins elsewhere");
    addSpace(
        f13,
        "cell-before-its-prefix",
        "cells 3\n0 1 4 3\n",
        "cells 4\n0 1 4 3\n0 1 4\n",
        "a prefix comes before its extension");
  }

  private String corpusOfTextOrder() {
    String text = base.draft().sparing("-10 -9", "-9 -10").text();
    return CorpusBuilder.edit(text, "-10 -9\n-9 -10", "-9 -10\n-10 -9");
  }
}
