package org.conewise.cone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A set of numbers below some bound, such as places of rays in the list of a cone. Value semantics:
 * sets of numbers below one bound are equal if they have the same elements.
 */
final class IndexSet {

  /** Bit {@code i} of word {@code k} stands for the number {@code 64 k + i}. */
  private final long[] words;

  private IndexSet(long[] words) {
    this.words = words;
  }

  /** The numbers, from 0 to {@code count − 1}, that are in none of some sets. */
  static IndexSet outside(int count, BitSet... sets) {
    BitSet outside = new BitSet(count);
    outside.set(0, count);
    for (BitSet set : sets) {
      outside.andNot(set);
    }
    return new IndexSet(Arrays.copyOf(outside.toLongArray(), words(count)));
  }

  /** For each of some planes the places of the corners that lie on it. */
  static List<IndexSet> onPlanes(List<IndexSet> planesOfCorners, int planes) {
    long[][] words = new long[planes][words(planesOfCorners.size())];
    for (int place = 0; place < planesOfCorners.size(); place++) {
      for (int k = 0; k < planesOfCorners.get(place).words.length; k++) {
        for (long left = planesOfCorners.get(place).words[k]; left != 0; left &= left - 1) {
          int plane = Long.SIZE * k + Long.numberOfTrailingZeros(left);
          words[plane][place / Long.SIZE] |= 1L << place;
        }
      }
    }
    return Arrays.stream(words).map(IndexSet::new).toList();
  }

  private static int words(int count) {
    return (count + Long.SIZE - 1) / Long.SIZE;
  }

  /** The numbers, from 0 to {@code count − 1}, that have a property. */
  static IndexSet of(int count, IntPredicate property) {
    long[] words = new long[words(count)];
    for (int place = 0; place < count; place++) {
      if (property.test(place)) {
        words[place / Long.SIZE] |= 1L << place;
      }
    }
    return new IndexSet(words);
  }

  /** All rays of a cone that has so many. */
  static IndexSet all(int count) {
    return of(count, place -> true);
  }

  boolean contains(int place) {
    return (words[place / Long.SIZE] >>> place & 1) != 0;
  }

  /** The set with one ray more. */
  IndexSet with(int place) {
    long[] more = words.clone();
    more[place / Long.SIZE] |= 1L << place;
    return new IndexSet(more);
  }

  /** The rays that both sets have. */
  IndexSet and(IndexSet other) {
    long[] common = words.clone();
    for (int k = 0; k < common.length; k++) {
      common[k] &= other.words[k];
    }
    return new IndexSet(common);
  }

  /** The rays that either set has. */
  IndexSet or(IndexSet other) {
    long[] union = words.clone();
    for (int k = 0; k < union.length; k++) {
      union[k] |= other.words[k];
    }
    return new IndexSet(union);
  }

  boolean isSubsetOf(IndexSet other) {
    for (int k = 0; k < words.length; k++) {
      if ((words[k] & ~other.words[k]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** The number of rays. */
  int size() {
    int size = 0;
    for (long word : words) {
      size += Long.bitCount(word);
    }
    return size;
  }

  /** The lowest place; the set must not be empty. */
  int lowest() {
    int k = 0;
    while (words[k] == 0) {
      k++;
    }
    return Long.SIZE * k + Long.numberOfTrailingZeros(words[k]);
  }

  /** The rays themselves, in the order of the list. */
  List<Ray> from(List<Ray> rays) {
    List<Ray> chosen = new ArrayList<>();
    for (int place = 0; place < rays.size(); place++) {
      if (contains(place)) {
        chosen.add(rays.get(place));
      }
    }
    return chosen;
  }

  /**
   * Those sets that are no proper subset of another, each once, in the order in which they come.
   */
  static List<IndexSet> maximal(Collection<IndexSet> sets) {
    List<IndexSet> maximal = new ArrayList<>();
    for (IndexSet set : sets) {
      if (!isSubsetOfAny(set, maximal)) {
        maximal.removeIf(other -> other.isSubsetOf(set));
        maximal.add(set);
      }
    }
    return maximal;
  }

  private static boolean isSubsetOfAny(IndexSet set, List<IndexSet> others) {
    for (IndexSet other : others) {
      if (set.isSubsetOf(other)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IndexSet that && Arrays.equals(words, that.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < Long.SIZE * words.length; place++) {
      if (contains(place)) {
        places.add(place);
      }
    }
    return places.toString();
  }
}
