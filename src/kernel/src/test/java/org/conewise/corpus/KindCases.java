package org.conewise.corpus;

/** The cases of one kind of proof without a fan. Their names begin with the kind. */
record KindCases(CorpusBuilder corpus, String kind) {
  private static final String MAGIC = "conewise-certificate 1\n";

  /**
   * Adds a certificate that must be accepted.
   *
   * @param lines those from the task on, without the end
   */
  Accepted accept(String name, Net net, String lines, String reason) {
    String head = MAGIC + "proof " + kind + "\nnetwork sha256 " + net.hash() + "\n";
    return accept(name, new Accepted("", net, head + lines + "\nend\n"), reason);
  }

  /** Adds a legal variation of an accepted certificate. */
  Accepted accept(String name, Accepted changed, String reason) {
    return corpus.accept(kind + "-" + name, changed.net(), changed.text(), reason);
  }

  void reject(String code, String name, Accepted forged, String reason) {
    corpus.reject(code, kind + "-" + name, forged, reason);
  }

  /** Adds what is wrong in files of all kinds, at the place of these. */
  void rejectFiles(Accepted base) {
    String text = base.text();
    String another = base.net().hash().startsWith("0") ? "1" : "0";
    String hash = another + base.net().hash().substring(1);
    reject("R01-NETWORK-HASH", "hash-changed", base.with(base.net().hash(), hash), "no network");
    reject("F03-NOT-ASCII", "with-a-tab", base.with("ties first", "ties\tfirst"), "a tab");
    String cut = text.substring(0, text.length() - "end\n".length());
    reject(
        "F04-TRUNCATED", "without-an-end", new Accepted(base.file(), base.net(), cut), "cut off");
    reject("F04-TRUNCATED", "without-a-line-feed", base.with("end\n", "end"), "cut off by a byte");
    reject(
        "F05-TRAILING", "with-two-ends", base.with("end\n", "end\nend\n"), "a line after the end");
    reject(
        "F06-MAGIC", "version-2", base.with("certificate 1", "certificate 2"), "another version");
    rejectLine("of-no-kind", base.with("proof " + kind + "\n", ""));
    rejectLine("of-an-unknown-kind", base.with("proof " + kind, "proof " + kind + "s"));
    rejectKinds(base);
    rejectLine("with-a-dimension", base.with("ties first\n", "ties first\ndimension 2\n"));
    rejectLine("with-a-late-comment", base.with("ties first\n", "ties first\n# here\n"));
    String task = text.replaceAll("(?s).*\ntask (\\S+)\n.*", "$1");
    String unknown = "3rd_" + task.replace("2nd_", "");
    rejectLine("with-an-unknown-task", base.with(task, unknown));
    rejectLine("with-an-unknown-policy", base.with("ties first", "ties last"));
    rejectLine("without-ties", base.with("ties first\n", ""));
  }

  /** Transformers have a kind of proof of their own, and no other form of network has it. */
  private void rejectKinds(Accepted base) {
    String other = kind.equals("order") ? "sample" : "order";
    Accepted fan = base.with("proof " + kind, "proof fan");
    Accepted another = base.with("proof " + kind, "proof " + other);
    if (kind.equals("finite")) {
      reject("R02-STATEMENT", "called-a-fan", fan, "a fan is no proof about a transformer");
      reject("R02-STATEMENT", "called-of-the-kind-" + other, another, "no proof about these");
    } else {
      rejectLine("called-a-fan", fan);
      rejectLine("called-of-the-kind-" + other, another);
    }
  }

  private void rejectLine(String name, Accepted forged) {
    reject("F07-SYNTAX", name, forged, "another line is expected");
  }

  /** Adds other spellings of a field, of which {@code {}} in the line is the place. */
  void rejectFields(String code, Accepted base, String old, String line, String[][] fields) {
    for (String[] field : fields) {
      reject(code, field[0], base.with(old, line.replace("{}", field[1])), field[2]);
    }
  }
}
