package org.conewise.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.conewise.cone.Facet;
import org.conewise.exact.LinearForm;
import org.conewise.question.Cell;
import org.conewise.region.ActivationPattern;
import org.conewise.region.LinearRegion;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Multigraph;
import org.jgrapht.graph.SimpleGraph;

/**
 * The adjacency graph of the activation regions of a network, and its linear pieces. Vertices are
 * activation regions (cells merged across every cut that is not a wall of the network), edges are
 * walls. For two inputs the graph is a cycle (of length two, with a double edge, if there are two
 * half-planes; a single vertex if there is one region).
 */
public final class RegionGraph {

  private final List<Cell> cells;
  private final List<Adjacency.Neighbours> neighbours;

  /** For each cell, its region. */
  private final ActivationRegion[] regionOf;

  private final Multigraph<ActivationRegion, Wall> graph = new Multigraph<>(Wall.class);

  private RegionGraph(List<Cell> cells) {
    this.cells = List.copyOf(cells);
    this.neighbours = Adjacency.of(cells);
    this.regionOf = new ActivationRegion[cells.size()];
    addRegions();
    addWalls();
  }

  /**
   * The graph of a complete fan of cells. Time linear in the number of cells.
   *
   * @throws IllegalStateException if the cells do not form a complete fan
   */
  public static RegionGraph of(List<Cell> cells) {
    return new RegionGraph(cells);
  }

  /** The activation regions, in the order of the fan. */
  public List<ActivationRegion> regions() {
    return List.copyOf(graph.vertexSet());
  }

  /** The walls, in the order of the fan. */
  public List<Wall> walls() {
    return List.copyOf(graph.edgeSet());
  }

  /** A read-only view for graph algorithms and exporters. */
  Graph<ActivationRegion, Wall> graph() {
    return new AsUnmodifiableGraph<>(graph);
  }

  /**
   * The linear pieces: connected components of cells after deleting the facets across which logit
   * differences change.
   */
  public List<LinearPiece> pieces() {
    return components(cell -> Optional.of(Forms.of(cell.region()))).stream()
        .map(members -> new LinearPiece(members.get(0).region().logitDifferences(), members))
        .toList();
  }

  /** All forms that answers on a region depend on. */
  private record Forms(List<LinearForm> own, Optional<List<LinearForm>> reference) {
    static Forms of(LinearRegion region) {
      return new Forms(region.logitDifferences(), region.referenceDifferences());
    }
  }

  /**
   * The maximal connected sets of cells with the same key, in the order of the fan. Cells are
   * connected through facets.
   *
   * @param key what neighbours must have in common; a cell without a key is in no component
   */
  public <K> List<List<Cell>> components(Function<Cell, Optional<K>> key) {
    List<Optional<K>> keys = cells.stream().map(key).toList();
    Graph<Integer, DefaultEdge> alike = new SimpleGraph<>(DefaultEdge.class);
    IntStream.range(0, cells.size()).filter(i -> keys.get(i).isPresent()).forEach(alike::addVertex);
    for (Adjacency.Neighbours pair : neighbours) {
      Optional<K> first = keys.get(pair.first());
      if (first.isPresent() && first.equals(keys.get(pair.second()))) {
        alike.addEdge(pair.first(), pair.second());
      }
    }
    return new ConnectivityInspector<>(alike)
        .connectedSets().stream()
            .map(component -> component.stream().sorted().toList())
            .sorted(Comparator.comparing(component -> component.get(0)))
            .map(component -> component.stream().map(cells::get).toList())
            .toList();
  }

  private void addRegions() {
    Map<ActivationPattern, List<Integer>> byPattern = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byPattern.computeIfAbsent(cells.get(i).region().pattern(), p -> new ArrayList<>()).add(i);
    }
    byPattern.forEach(this::addRegion);
  }

  private void addRegion(ActivationPattern pattern, List<Integer> members) {
    int id = graph.vertexSet().size();
    ActivationRegion region =
        new ActivationRegion(id, pattern, members.stream().map(cells::get).toList());
    graph.addVertex(region);
    members.forEach(i -> regionOf[i] = region);
  }

  private void addWalls() {
    Map<List<ActivationRegion>, List<Facet>> facets = new LinkedHashMap<>();
    for (Adjacency.Neighbours pair : neighbours) {
      ActivationRegion first = regionOf[pair.first()];
      ActivationRegion second = regionOf[pair.second()];
      if (!first.equals(second)) {
        facets
            .computeIfAbsent(ordered(first, second), sides -> new ArrayList<>())
            .add(pair.facet());
      }
    }
    facets.forEach(this::addWall);
  }

  private void addWall(List<ActivationRegion> sides, List<Facet> facets) {
    boolean plane = cells.get(0).cone().dimension() == 2;
    for (List<Facet> wall : plane ? singletons(facets) : List.of(facets)) {
      ActivationRegion first = sides.get(0);
      ActivationRegion second = sides.get(1);
      graph.addEdge(
          first,
          second,
          new Wall(first, second, first.pattern().differences(second.pattern()), wall));
    }
  }

  private static List<List<Facet>> singletons(List<Facet> facets) {
    return facets.stream().map(Collections::singletonList).toList();
  }

  private static List<ActivationRegion> ordered(ActivationRegion a, ActivationRegion b) {
    return a.id() < b.id() ? List.of(a, b) : List.of(b, a);
  }

  /** The regions that share a wall with a region. */
  public Set<ActivationRegion> neighboursOf(ActivationRegion region) {
    return Graphs.neighborSetOf(graph, region);
  }
}
