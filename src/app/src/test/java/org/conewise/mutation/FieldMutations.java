package org.conewise.mutation;

import static org.conewise.mutation.Mutation.any;
import static org.conewise.mutation.Mutation.anyCell;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes of single fields or lines. */
final class FieldMutations {
  static final List<Mutation> ALL =
      List.of(
          new Mutation("COORDINATE", (d, random) -> change(any(d.rays, random), random)),
          new Mutation(
              "SCALED_RAY",
              (d, random) ->
                  any(d.rays, random).replaceAll(x -> x.multiply(BigInteger.valueOf(3)))),
          new Mutation("SWAPPED_RAYS", (d, random) -> swap(d.rays, random)),
          new Mutation(
              "DUPLICATED_RAY", (d, random) -> d.rays.add(new ArrayList<>(any(d.rays, random)))),
          new Mutation(
              "DIRECTION_ENTRY",
              (d, random) -> {
                List<BigInteger> direction = new ArrayList<>(d.direction());
                change(direction, random);
                d.setDirection(direction);
              }),
          new Mutation("DIRECTION_OF_A_RAY", (d, random) -> d.setDirection(any(d.rays, random))),
          new Mutation(
              "CELL_MEMBER",
              (d, random) -> {
                List<Integer> cell = anyCell(d, random);
                cell.set(random.nextInt(cell.size()), random.nextInt(d.rays.size() + 1));
              }),
          new Mutation(
              "CELL_WITH_ONE_RAY_LESS",
              (d, random) -> {
                List<Integer> cell = anyCell(d, random);
                cell.remove(random.nextInt(cell.size()));
              }),
          new Mutation(
              "CELL_WITH_ONE_RAY_MORE",
              (d, random) -> {
                List<Integer> cell = anyCell(d, random);
                cell.add(random.nextInt(cell.size() + 1), random.nextInt(d.rays.size()));
              }),
          new Mutation("REVERSED_CELL", (d, random) -> Collections.reverse(anyCell(d, random))),
          new Mutation(
              "SHUFFLED_CELL", (d, random) -> Collections.shuffle(anyCell(d, random), random)),
          new Mutation("SWAPPED_CELLS", (d, random) -> swap(any(d.regions, random).cells, random)),
          new Mutation(
              "DROPPED_CELL",
              (d, random) -> {
                List<List<Integer>> cells = any(d.regions, random).cells;
                cells.remove(random.nextInt(cells.size()));
              }),
          new Mutation(
              "DUPLICATED_CELL",
              (d, random) -> {
                List<List<Integer>> cells = any(d.regions, random).cells;
                cells.add(new ArrayList<>(any(cells, random)));
              }),
          new Mutation("RAY_COUNT", (d, random) -> d.rayCountOff = sign(random)),
          new Mutation("REGION_COUNT", (d, random) -> d.regionCountOff = sign(random)),
          new Mutation(
              "CELL_COUNT", (d, random) -> any(d.regions, random).cellCountOff = sign(random)),
          new Mutation(
              "UNIT",
              (d, random) -> {
                List<Integer> units = any(d.regions, random).units;
                units.replaceAll(
                    unit -> random.nextInt(units.size()) == 0 ? unit + sign(random) : unit);
              }),
          new Mutation(
              "DROPPED_UNIT",
              (d, random) -> {
                List<Integer> units = any(d.regions, random).units;
                if (!units.isEmpty()) {
                  units.remove(random.nextInt(units.size()));
                }
              }),
          new Mutation(
              "ADDED_UNIT", (d, random) -> any(d.regions, random).units.add(random.nextInt(16))),
          new Mutation(
              "TASK",
              (d, random) ->
                  d.header
                      .get(3)
                      .set(1, any(List.of("argmax", "2nd_argmax", "argmedian", "median"), random))),
          new Mutation(
              "TIE_POLICY",
              (d, random) -> d.header.get(4).set(1, any(List.of("first", "wrong"), random))),
          new Mutation(
              "HEADER_FIELD",
              (d, random) -> {
                List<String> fields = any(d.header, random);
                int i = random.nextInt(fields.size());
                StringBuilder field = new StringBuilder(fields.get(i));
                field.setCharAt(random.nextInt(field.length()), (char) ('0' + random.nextInt(10)));
                fields.set(i, field.toString());
              }),
          new Mutation("SWAPPED_HEADERS", (d, random) -> swap(d.header, random)),
          new Mutation("ERROR_CLAIM", (d, random) -> moveEnd(d.error, random)),
          new Mutation("TIED_CLAIM", (d, random) -> moveEnd(d.tied, random)),
          new Mutation(
              "CLAIM_OF_OTHER_QUANTITY",
              (d, random) -> {
                List<String> error = List.copyOf(d.error);
                Collections.copy(d.error, d.tied);
                Collections.copy(d.tied, error);
              }),
          new Mutation(
              "ROUNDED_CLAIM",
              (d, random) -> {
                int digits = random.nextInt(12);
                d.error.replaceAll(
                    end ->
                        new BigDecimal(end)
                            .setScale(digits, RoundingMode.HALF_EVEN)
                            .toPlainString());
              }));

  private FieldMutations() {}

  private static int sign(Random random) {
    return random.nextBoolean() ? 1 : -1;
  }

  private static void swap(List<?> list, Random random) {
    Collections.swap(list, random.nextInt(list.size()), random.nextInt(list.size()));
  }

  private static void change(List<BigInteger> vector, Random random) {
    int i = random.nextInt(vector.size());
    BigInteger entry = vector.get(i);
    vector.set(
        i,
        switch (random.nextInt(4)) {
          case 0 -> entry.add(BigInteger.ONE);
          case 1 -> entry.subtract(BigInteger.ONE);
          case 2 -> entry.negate();
          default -> entry.shiftLeft(1).add(BigInteger.ONE);
        });
  }

  /** Moves one end by a few units in the last place, up or down. */
  private static void moveEnd(List<String> ends, Random random) {
    int i = random.nextInt(2);
    BigDecimal end = new BigDecimal(ends.get(i));
    BigDecimal moved = end.add(end.ulp().multiply(BigDecimal.valueOf(random.nextInt(7) - 3L)));
    ends.set(i, moved.toPlainString());
  }
}
