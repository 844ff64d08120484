package org.conewise.graph;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.GraphExporter;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.json.JSONExporter;

/** A file format for region graphs. */
public enum GraphFormat {
  DOT,
  GRAPHML,
  JSON;

  /** Writes the graph: vertices carry their activation pattern, edges the units that flip. */
  public void write(RegionGraph graph, Writer out) {
    exporter().exportGraph(graph.graph(), out);
  }

  private GraphExporter<ActivationRegion, Wall> exporter() {
    return switch (this) {
      case DOT -> labelled(new DOTExporter<>());
      case GRAPHML -> {
        GraphMLExporter<ActivationRegion, Wall> exporter = new GraphMLExporter<>();
        exporter.registerAttribute("label", GraphMLExporter.AttributeCategory.ALL, STRING);
        exporter.registerAttribute("cells", GraphMLExporter.AttributeCategory.NODE, INTEGER);
        yield labelled(exporter);
      }
      case JSON -> labelled(new JSONExporter<>());
    };
  }

  private static final AttributeType STRING = AttributeType.STRING;
  private static final AttributeType INTEGER = AttributeType.INT;

  private static <E extends BaseExporter<ActivationRegion, Wall>> E labelled(E exporter) {
    exporter.setVertexIdProvider(region -> String.valueOf(region.id()));
    exporter.setVertexAttributeProvider(region -> attributes(region));
    exporter.setEdgeAttributeProvider(
        wall -> Map.of("label", DefaultAttribute.createAttribute(flips(wall))));
    return exporter;
  }

  private static Map<String, Attribute> attributes(ActivationRegion region) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put("label", DefaultAttribute.createAttribute(region.pattern().toString()));
    attributes.put("cells", DefaultAttribute.createAttribute(region.cells().size()));
    return attributes;
  }

  private static String flips(Wall wall) {
    return wall.flips().stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names on the command line. */
  public static List<String> names() {
    return List.of(values()).stream().map(GraphFormat::toString).toList();
  }
}
