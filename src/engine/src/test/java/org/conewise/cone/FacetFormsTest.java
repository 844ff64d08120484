package org.conewise.cone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.conewise.RandomNetworks;
import org.conewise.exact.LinearForm;
import org.conewise.model.IntegerNetwork;
import org.conewise.region.LinearRegion;
import org.conewise.region.RegionEnumerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacetFormsTest {

  @Test
  void formsOfTheOrthantAreTheCoordinates() {
    List<LinearForm> forms = FacetForms.of(Orthants.of(4).get(0));
    assertEquals(
        new HashSet<>(
            List.of(
                LinearForm.of(1, 0, 0, 0),
                LinearForm.of(0, 1, 0, 0),
                LinearForm.of(0, 0, 1, 0),
                LinearForm.of(0, 0, 0, 1))),
        new HashSet<>(forms));
  }

  /** Of cones of all shapes, those of a network. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void formVanishesOnItsFacetAndIsPositiveAtAllOtherRays(int inputs) {
    for (LinearRegion region :
        RegionEnumerator.enumerate(IntegerNetwork.of(RandomNetworks.normal(2, inputs, 7)))) {
      Cone cone = region.cone();
      List<LinearForm> forms = FacetForms.of(cone);
      for (int i = 0; i < forms.size(); i++) {
        Facet facet = cone.facets().get(i);
        for (Ray ray : cone.rays()) {
          int sign = forms.get(i).signAt(ray.direction());
          assertEquals(facet.rays().contains(ray) ? 0 : 1, sign, facet + " at " + ray);
        }
        assertTrue(forms.get(i).signAt(cone.interiorVector()) > 0);
      }
    }
  }
}
