package org.conewise.mutation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * One meaningful change of a certificate. Some keep it valid: a correct split of a cell, a wider
 * claim.
 */
enum Mutation {
  COORDINATE {
    @Override
    void apply(Document d, Random random) {
      List<BigInteger> ray = any(d.rays, random);
      int i = random.nextInt(ray.size());
      ray.set(
          i,
          switch (random.nextInt(4)) {
            case 0 -> ray.get(i).add(BigInteger.ONE);
            case 1 -> ray.get(i).subtract(BigInteger.ONE);
            case 2 -> ray.get(i).negate();
            default -> ray.get(i).shiftLeft(1).add(BigInteger.ONE);
          });
    }
  },
  SCALED_RAY {
    @Override
    void apply(Document d, Random random) {
      any(d.rays, random).replaceAll(x -> x.multiply(BigInteger.valueOf(3)));
    }
  },
  SWAPPED_RAYS {
    @Override
    void apply(Document d, Random random) {
      Collections.swap(d.rays, random.nextInt(d.rays.size()), random.nextInt(d.rays.size()));
    }
  },
  DUPLICATED_RAY {
    @Override
    void apply(Document d, Random random) {
      d.rays.add(new ArrayList<>(any(d.rays, random)));
    }
  },
  CELL_MEMBER {
    @Override
    void apply(Document d, Random random) {
      List<Integer> cell = any(d.cells, random);
      cell.set(random.nextInt(cell.size()), random.nextInt(d.rays.size() + 1));
    }
  },
  CELL_WITH_ONE_RAY_LESS {
    @Override
    void apply(Document d, Random random) {
      List<Integer> cell = any(d.cells, random);
      cell.remove(random.nextInt(cell.size()));
      d.cells.removeIf(List::isEmpty);
    }
  },
  CELL_WITH_ONE_RAY_MORE {
    @Override
    void apply(Document d, Random random) {
      List<Integer> cell = any(d.cells, random);
      cell.add(random.nextInt(cell.size() + 1), random.nextInt(d.rays.size()));
    }
  },
  REVERSED_CELL {
    @Override
    void apply(Document d, Random random) {
      Collections.reverse(any(d.cells, random));
    }
  },
  SHUFFLED_CELL {
    @Override
    void apply(Document d, Random random) {
      Collections.shuffle(any(d.cells, random), random);
    }
  },
  SWAPPED_CELLS {
    @Override
    void apply(Document d, Random random) {
      Collections.swap(d.cells, random.nextInt(d.cells.size()), random.nextInt(d.cells.size()));
    }
  },
  DROPPED_CELL {
    @Override
    void apply(Document d, Random random) {
      d.cells.remove(random.nextInt(d.cells.size()));
    }
  },
  DUPLICATED_CELL {
    @Override
    void apply(Document d, Random random) {
      d.cells.add(new ArrayList<>(any(d.cells, random)));
    }
  },
  MERGED_CELLS {
    @Override
    void apply(Document d, Random random) {
      List<Integer> cell = any(d.cells, random);
      int last = cell.get(cell.size() - 1);
      int before = d.dimension() == 2 ? last : cell.get(cell.size() - 2);
      for (List<Integer> other : d.cells) {
        if (!other.equals(cell) && d.dimension() == 2 && other.get(0) == last) {
          cell.set(1, other.get(1));
          d.cells.remove(other);
          return;
        }
        int at = other.indexOf(last);
        if (d.dimension() == 3 && at >= 0 && other.get((at + 1) % other.size()) == before) {
          List<Integer> rest = new ArrayList<>(other);
          Collections.rotate(rest, -at);
          cell.addAll(cell.size() - 1, rest.subList(2, rest.size()));
          d.cells.remove(other);
          return;
        }
      }
    }
  },
  CORRECT_SPLIT {
    @Override
    void apply(Document d, Random random) {
      List<Integer> cell = any(d.cells, random);
      if (d.dimension() == 2) {
        int middle = addSum(d, cell.get(0), cell.get(1));
        d.cells.add(new ArrayList<>(List.of(middle, cell.get(1))));
        cell.set(1, middle);
      } else if (cell.size() > 3) {
        int k = 2 + random.nextInt(cell.size() - 3);
        d.cells.add(new ArrayList<>(cell.subList(0, k + 1)));
        cell.subList(1, k).clear();
      } else {
        int middle = addSum(d, cell.get(0), addSum(d, cell.get(1), cell.get(2)));
        d.cells.add(new ArrayList<>(List.of(cell.get(1), cell.get(2), middle)));
        d.cells.add(new ArrayList<>(List.of(cell.get(2), cell.get(0), middle)));
        cell.set(2, middle);
      }
    }
  },
  RAY_COUNT {
    @Override
    void apply(Document d, Random random) {
      d.rayCountOff = random.nextBoolean() ? 1 : -1;
    }
  },
  CELL_COUNT {
    @Override
    void apply(Document d, Random random) {
      d.cellCountOff = random.nextBoolean() ? 1 : -1;
    }
  },
  TASK {
    @Override
    void apply(Document d, Random random) {
      d.header.get(2).set(1, any(List.of("argmax", "2nd_argmax", "argmedian", "median"), random));
    }
  },
  TIE_POLICY {
    @Override
    void apply(Document d, Random random) {
      d.header.get(3).set(1, any(List.of("first", "wrong"), random));
    }
  },
  HEADER_FIELD {
    @Override
    void apply(Document d, Random random) {
      List<String> fields = any(d.header, random);
      int i = random.nextInt(fields.size());
      StringBuilder field = new StringBuilder(fields.get(i));
      field.setCharAt(random.nextInt(field.length()), (char) ('0' + random.nextInt(10)));
      fields.set(i, field.toString());
    }
  },
  SWAPPED_HEADERS {
    @Override
    void apply(Document d, Random random) {
      Collections.swap(d.header, random.nextInt(5), random.nextInt(5));
    }
  },
  ERROR_CLAIM {
    @Override
    void apply(Document d, Random random) {
      moveEnd(d.error, random);
    }
  },
  TIED_CLAIM {
    @Override
    void apply(Document d, Random random) {
      moveEnd(d.tied, random);
    }
  },
  CLAIM_OF_OTHER_QUANTITY {
    @Override
    void apply(Document d, Random random) {
      List<String> error = List.copyOf(d.error);
      Collections.copy(d.error, d.tied);
      Collections.copy(d.tied, error);
    }
  },
  ROUNDED_CLAIM {
    @Override
    void apply(Document d, Random random) {
      int digits = random.nextInt(12);
      d.error.replaceAll(
          end -> new BigDecimal(end).setScale(digits, RoundingMode.HALF_EVEN).toPlainString());
    }
  };

  /** Changes the document. It may happen to stay the same. */
  abstract void apply(Document d, Random random);

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** Adds the sum of two rays, reduced, and returns its number. */
  private static int addSum(Document d, int a, int b) {
    List<BigInteger> sum =
        new ArrayList<>(
            IntStream.range(0, d.dimension())
                .mapToObj(i -> d.rays.get(a).get(i).add(d.rays.get(b).get(i)))
                .toList());
    BigInteger gcd = sum.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    sum.replaceAll(x -> gcd.signum() == 0 ? x : x.divide(gcd));
    int known = d.rays.indexOf(sum);
    if (known >= 0) {
      return known;
    }
    d.rays.add(sum);
    return d.rays.size() - 1;
  }

  /** Moves one end by a few units in the last place, up or down. */
  private static void moveEnd(List<String> ends, Random random) {
    int i = random.nextInt(2);
    BigDecimal end = new BigDecimal(ends.get(i));
    BigDecimal moved = end.add(end.ulp().multiply(BigDecimal.valueOf(random.nextInt(7) - 3L)));
    ends.set(i, moved.toPlainString());
  }
}
