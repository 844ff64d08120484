package org.conewise.draw;

import java.util.ArrayList;
import java.util.List;
import org.conewise.explain.Explanation;
import org.conewise.explain.Slice;

/** The pictures of an explanation. */
public final class Pictures {

  private Pictures() {}

  /**
   * Pieces, boundaries and wrong inputs: the disc for two inputs, both hemispheres for three.
   * Beyond, the hemispheres of a slice, and the shares of the wrong regions as bars.
   */
  public static Picture of(Explanation explanation) {
    return switch (explanation.dimension()) {
      case 2 -> plane(explanation);
      case 3 -> space(explanation);
      default -> slice(explanation, Slice.of(explanation));
    };
  }

  private static Picture plane(Explanation explanation) {
    List<Panel> panels = new ArrayList<>(DiscPanels.of(explanation));
    panels.add(1, LegendPanel.of(Scene.of(explanation)));
    return new Picture(
        "Linear pieces on the unit disc and the inputs with a wrong answer",
        panels,
        "The unit disc of inputs. Angles are true to scale; insets multiply them as stated.");
  }

  private static Picture space(Explanation explanation) {
    Scene scene = Scene.of(explanation);
    List<Panel> panels = new ArrayList<>(SpherePanels.of(scene));
    panels.add(2, LegendPanel.of(scene));
    return new Picture(
        "Linear pieces on two hemispheres and the inputs with a wrong answer",
        panels,
        "All directions of inputs, in Lambert's equal-area projection: the red part of both discs is"
            + " the error fraction. Insets magnify slivers as stated.");
  }

  private static Picture slice(Explanation explanation, Slice slice) {
    Scene scene = Scene.of(explanation, slice);
    List<Panel> panels = new ArrayList<>(SpherePanels.of(scene));
    panels.add(LegendPanel.of(scene));
    if (!explanation.wrongRegions().isEmpty()) {
      panels.add(ShareBars.of(explanation));
    }
    return new Picture(
        "Linear pieces on two hemispheres of a slice, and the shares of the wrong regions",
        panels,
        String.join(" ", slice.description()),
        CaptionPanel.of(slice.description()));
  }
}
