package org.conewise.draw;

import java.util.ArrayList;
import java.util.List;
import org.conewise.explain.Evidence;
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

  /** The bounds of a sample or an order, and how a sample came to them. */
  public static Picture of(Evidence evidence) {
    List<Panel> panels = new ArrayList<>(List.of(IntervalPanel.of(evidence)));
    if (evidence.course().isEmpty()) {
      return new Picture(
          "The error on an axis", panels, "The dot is the error. Dashed lines are claims.");
    }
    panels.add(CoursePanel.of(evidence));
    return new Picture(
        "The bounds of the error, and how a sample came to them",
        panels,
        "Above: the proven bounds, the share of errors in the sample as a dot, and claims as dashed"
            + " lines. Below: the share among the first samples, and the bounds that these alone"
            + " would show with the same confidence; only those of the whole sample are certified.");
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
