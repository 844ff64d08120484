package org.conewise.corpus;

import org.conewise.corpus.CorpusBuilder.Base;

/** The bases of one number of inputs, and the forgeries that are made from them. */
record DimensionCases(CorpusBuilder corpus, Bases bases, int n) {
  Base greatest() {
    return bases.greatest.get(n);
  }

  Base allWrong() {
    return bases.allWrong.get(n);
  }

  Base last() {
    return bases.last.get(n);
  }

  Base memory() {
    return bases.memory.get(n);
  }

  /** Adds a forgery whose name begins with the number of inputs. */
  void reject(String code, String name, Base base, Draft forged, String reason) {
    corpus.reject(code, "dimension-" + n + "-" + name, base, forged, reason);
  }

  /** Adds a legal variation whose name ends with the number of inputs. */
  void accept(String name, Draft draft, String reason) {
    corpus.accept(name + "-" + n, draft, reason);
  }
}
