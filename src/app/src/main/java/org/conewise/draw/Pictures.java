package org.conewise.draw;

import java.util.ArrayList;
import java.util.List;
import org.conewise.explain.Explanation;

/** The pictures of an explanation. */
public final class Pictures {

  private Pictures() {}

  /** Pieces, boundaries and wrong inputs: the disc for two inputs, both hemispheres for three. */
  public static Picture of(Explanation explanation) {
    boolean plane = explanation.dimension() == 2;
    List<Panel> panels =
        new ArrayList<>(plane ? DiscPanels.of(explanation) : SpherePanels.of(explanation));
    panels.add(plane ? 1 : 2, LegendPanel.of(explanation));
    String title = plane ? "Linear pieces on the unit disc" : "Linear pieces on two hemispheres";
    return new Picture(title + " and the inputs with a wrong answer", panels);
  }
}
