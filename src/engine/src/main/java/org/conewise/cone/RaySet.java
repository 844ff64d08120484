package org.conewise.cone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A set of rays of one cone, each named by its place in the list of that cone. Value semantics:
 * sets of rays of the same cone are equal if they have the same elements.
 */
final class RaySet {

  /** Bit {@code i} of word {@code k} stands for the place {@code 64 k + i}. */
  private final long[] words;

  private RaySet(long[] words) {
    this.words = words;
  }

  /** The places, from 0 to {@code count − 1}, that have a property. */
  static RaySet of(int count, IntPredicate property) {
    long[] words = new long[(count + Long.SIZE - 1) / Long.SIZE];
    for (int place = 0; place < count; place++) {
      if (property.test(place)) {
        words[place / Long.SIZE] |= 1L << place;
      }
    }
    return new RaySet(words);
  }

  /** All rays of a cone that has so many. */
  static RaySet all(int count) {
    return of(count, place -> true);
  }

  boolean contains(int place) {
    return (words[place / Long.SIZE] >>> place & 1) != 0;
  }

  /** The set with one ray more. */
  RaySet with(int place) {
    long[] more = words.clone();
    more[place / Long.SIZE] |= 1L << place;
    return new RaySet(more);
  }

  /** The rays that both sets have. */
  RaySet and(RaySet other) {
    long[] common = words.clone();
    for (int k = 0; k < common.length; k++) {
      common[k] &= other.words[k];
    }
    return new RaySet(common);
  }

  /** The rays that either set has. */
  RaySet or(RaySet other) {
    long[] union = words.clone();
    for (int k = 0; k < union.length; k++) {
      union[k] |= other.words[k];
    }
    return new RaySet(union);
  }

  boolean isSubsetOf(RaySet other) {
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
  static List<RaySet> maximal(Collection<RaySet> sets) {
    List<RaySet> maximal = new ArrayList<>();
    for (RaySet set : sets) {
      if (maximal.stream().noneMatch(set::isSubsetOf)) {
        maximal.removeIf(other -> other.isSubsetOf(set));
        maximal.add(set);
      }
    }
    return maximal;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RaySet that && Arrays.equals(words, that.words);
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
