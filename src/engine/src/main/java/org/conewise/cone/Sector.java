package org.conewise.cone;

import java.util.List;
import org.conewise.exact.LinearForm;

/** A sector of the plane, of less than a half turn, counter-clockwise. */
record Sector(Ray first, Ray second) implements Cone {

  static Sector of(List<Ray> rays) {
    if (rays.size() != 2) {
      throw new IllegalArgumentException("a sector has two rays, not " + rays.size());
    }
    return new Sector(rays.get(0), rays.get(1));
  }

  @Override
  public List<Ray> rays() {
    return List.of(first, second);
  }

  @Override
  public List<Facet> facets() {
    return List.of(new Facet(List.of(first)), new Facet(List.of(second)));
  }

  @Override
  public List<Simplex> simplices() {
    return List.of(new Simplex(rays()));
  }

  @Override
  public Cut cut(LinearForm form, Crossings crossings) {
    int atFirst = form.signAt(first.direction());
    int atSecond = form.signAt(second.direction());
    if (atFirst * atSecond >= 0) {
      return new Cut.Uncut(atFirst == 0 ? atSecond : atFirst);
    }
    Ray zero = crossings.between(first, second, form);
    Sector before = new Sector(first, zero);
    Sector after = new Sector(zero, second);
    return atFirst > 0 ? new Cut.Parts(before, after) : new Cut.Parts(after, before);
  }
}
