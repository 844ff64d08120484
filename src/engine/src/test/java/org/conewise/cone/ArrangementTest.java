package org.conewise.cone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.conewise.exact.LinearForm;
import org.junit.jupiter.api.Test;

class ArrangementTest {

  @Test
  void sweepingTheFormsOfASectorGivesTheSameChambersAsCutting() {
    Random random = new Random(4);
    for (int k = 0; k < 200; k++) {
      List<LinearForm> forms = forms(random, 2, random.nextInt(20));
      for (Cone sector : Orthants.of(2)) {
        List<Arrangement.Chamber> swept = Arrangement.chambers(sector, forms);
        assertEquals(new HashSet<>(ReferenceCutting.chambers(sector, forms)), new HashSet<>(swept));
        assertEquals(sector.rays().get(0), swept.get(0).cone().rays().get(0));
      }
    }
  }

  @Test
  void chambersHaveTheSignsThatTheyAreSaidToHave() {
    Random random = new Random(6);
    for (int n = 2; n <= 5; n++) {
      List<LinearForm> forms = forms(random, n, 11 - n);
      for (Cone cone : Orthants.of(n)) {
        for (Arrangement.Chamber chamber : Arrangement.chambers(cone, forms)) {
          for (int i = 0; i < forms.size(); i++) {
            int sign = forms.get(i).at(chamber.cone().interiorVector()).signum();
            assertEquals(sign > 0, chamber.positive().get(i));
            assertTrue(sign != 0 || forms.get(i).isZero());
          }
        }
      }
    }
  }

  /** Small coefficients, so that zero forms, equal walls and walls on the boundary occur. */
  private static List<LinearForm> forms(Random random, int n, int count) {
    List<LinearForm> forms = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      forms.add(LinearForm.of(random.ints(n, -3, 4).asLongStream().toArray()));
    }
    return forms;
  }
}
