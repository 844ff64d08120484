package org.conewise.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.conewise.RandomNetworks;
import org.conewise.cone.Ray;
import org.conewise.model.HandMade;
import org.conewise.model.IntegerNetwork;
import org.conewise.model.RecurrentNetwork;
import org.conewise.question.Cell;
import org.conewise.question.CellCutter;
import org.conewise.question.LabelFan;
import org.conewise.question.Task;
import org.conewise.region.Monitor;
import org.conewise.region.RegionEnumerator;
import org.jgrapht.GraphTests;
import org.junit.jupiter.api.Test;

class RegionGraphTest {

  @Test
  void twoInputGraphIsACycle() {
    for (long seed = 0; seed < 40; seed++) {
      RegionGraph graph = RegionGraph.of(cells(network(2, seed)));
      int regions = graph.regions().size();
      String message = "seed " + seed;
      if (regions == 1) {
        assertEquals(0, graph.walls().size(), message);
      } else {
        assertEquals(regions, graph.walls().size(), message);
        assertTrue(GraphTests.isConnected(graph.graph()), message);
        graph.regions().forEach(r -> assertEquals(2, graph.graph().degreeOf(r), message));
      }
    }
  }

  @Test
  void oneUnitFlipsAtAGenericWall() {
    RegionGraph graph = RegionGraph.of(cells(RandomNetworks.normal(6, 3, 4)));
    long single = graph.walls().stream().filter(wall -> wall.flips().size() == 1).count();
    assertTrue(single > graph.walls().size() / 2, single + " of " + graph.walls().size());
    graph.walls().forEach(wall -> assertTrue(!wall.flips().isEmpty()));
  }

  @Test
  void threeInputFansSatisfyEuler() {
    for (long seed = 0; seed < 20; seed++) {
      List<Cell> cells = cells(network(3, seed));
      long rays = cells.stream().flatMap(RegionGraphTest::rays).distinct().count();
      long edges = cells.stream().mapToLong(cell -> cell.cone().facets().size()).sum() / 2;
      assertEquals(2, rays - edges + cells.size(), "seed " + seed);
      assertEquals(edges, Adjacency.of(cells).size(), "seed " + seed);
    }
  }

  @Test
  void handMadeModelIsOneLinearPieceOfFourRegions() {
    RegionGraph graph = RegionGraph.of(cells(HandMade.twoInputs()));
    assertEquals(4, graph.regions().size());
    assertEquals(1, graph.pieces().size());
    assertEquals(6, graph.pieces().get(0).cells().size());
  }

  @Test
  void piecesPartitionTheCells() {
    List<Cell> cells = cells(RandomNetworks.coarse(5, 3, 8));
    RegionGraph graph = RegionGraph.of(cells);
    int total = graph.pieces().stream().mapToInt(piece -> piece.cells().size()).sum();
    assertEquals(cells.size(), total);
  }

  @Test
  void fanWithAHoleHasNoGraph() {
    List<Cell> cells = cells(HandMade.twoInputs());
    assertThrows(IllegalStateException.class, () -> RegionGraph.of(cells.subList(1, cells.size())));
  }

  @Test
  void everyFormatNamesEveryRegion() {
    RegionGraph graph = RegionGraph.of(cells(HandMade.twoInputs()));
    for (GraphFormat format : GraphFormat.values()) {
      StringWriter text = new StringWriter();
      format.write(graph, text);
      for (ActivationRegion region : graph.regions()) {
        assertTrue(text.toString().contains(region.pattern().toString()), text.toString());
      }
    }
  }

  private static RecurrentNetwork network(int n, long seed) {
    int d = 1 + (int) seed % 7;
    return seed % 2 == 0 ? RandomNetworks.normal(d, n, seed) : RandomNetworks.coarse(d, n, seed);
  }

  private static List<Cell> cells(RecurrentNetwork network) {
    return CellCutter.cut(
        RegionEnumerator.enumerate(
            IntegerNetwork.of(network),
            LabelFan.of(Task.SECOND_ARGMAX, network.seqLen()),
            Monitor.NONE),
        Task.SECOND_ARGMAX);
  }

  private static Stream<Ray> rays(Cell cell) {
    return cell.cone().rays().stream();
  }
}
