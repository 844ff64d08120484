package org.conewise.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conewise.exact.Rational;
import org.conewise.model.RecurrentNetwork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainedModelTest {

  private static final Path FOLDER = Path.of("models", "trained");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2nd_argmax_2_2_s0",
        "2nd_argmax_2_2_s1",
        "2nd_argmax_4_2_s0",
        "2nd_argmax_8_2_s0",
        "2nd_argmax_4_3_s0",
        "2nd_argmax_8_3_s0",
        "argmedian_4_3_s0"
      })
  void threeSpellingsAreOneNetwork(String name) throws IOException, ModelFormatException {
    RecurrentNetwork expected = fromJson(FOLDER.resolve(name + ".json"));
    assertEquals(expected, ModelReader.read(FOLDER.resolve(name + ".pth")));
    assertEquals(expected, ModelReader.read(FOLDER.resolve(name + ".safetensors")));
  }

  private static RecurrentNetwork fromJson(Path file) throws IOException {
    Map<String, List<List<Rational>>> weights = weights(file);
    List<List<Rational>> hiddenOutput = weights.get(Samples.HIDDEN_OUTPUT);
    return new RecurrentNetwork(
        hiddenOutput.size(),
        weights.get(Samples.INPUT_HIDDEN).stream().map(row -> row.get(0)).toList(),
        weights.get(Samples.HIDDEN_HIDDEN),
        hiddenOutput);
  }

  private static Map<String, List<List<Rational>>> weights(Path file) throws IOException {
    Map<String, List<List<Rational>>> weights = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      while (!"weights".equals(json.currentName())) {
        json.nextToken();
      }
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        weights.put(json.currentName(), matrix(json));
      }
    }
    return weights;
  }

  private static List<List<Rational>> matrix(JsonParser json) throws IOException {
    List<List<Rational>> rows = new ArrayList<>();
    json.nextToken();
    while (json.nextToken() == JsonToken.START_ARRAY) {
      List<Rational> row = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        row.add(Rational.of(Float.parseFloat(json.getText())));
      }
      rows.add(row);
    }
    return rows;
  }
}
