package org.conewise.cli;

import static org.conewise.cli.Result.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models of other kinds than a recurrent network, as users meet them. */
class ModelKindsTest {

  @TempDir private Path folder;

  /** Two layers, 2-2-2, of which the first is the identity. */
  @Test
  void notesGoToStandardErrorAndTheNetworkGoesIntoTheText() throws IOException {
    Path model = folder.resolve("2nd_argmax_mlp.safetensors");
    Files.write(model, stack("module."));
    Path network = folder.resolve("x.net");
    Result result = run("certify", model.toString(), "-o", folder + "/x.cert");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(
        result
            .err()
            .startsWith(
                "conewise: "
                    + model
                    + ": all names begin with 'module.', which is left out\nconewise: "
                    + model
                    + ": the layers are taken in the order '0.weight', '2.weight', with a ReLU"
                    + " between any two\n"),
        result.err());
    assertEquals(
        "conewise-network 1\nlayers 2 2\nlayer 2 inputs\n1 0\n0 1\nlayer 2 units\n0 1\n1 0\nend\n",
        Files.readString(network));
  }

  @Test
  void entryIsAnOptionOfEveryCommandThatReadsModels() throws IOException {
    Path model = Files.write(folder.resolve("m.safetensors"), stack(""));
    assertEquals(0, run("inspect", model.toString(), "--entry", "net").exitCode());
    assertTrue(run("inspect", "--help").out().contains("--entry"));
  }

  private static byte[] stack(String prefix) {
    String header =
        "{\"%s0.weight\":{\"dtype\":\"F32\",\"shape\":[2,2],\"data_offsets\":[0,16]},"
                .formatted(prefix)
            + "\"%s2.weight\":{\"dtype\":\"F32\",\"shape\":[2,2],\"data_offsets\":[16,32]}}"
                .formatted(prefix);
    byte[] json = header.getBytes(StandardCharsets.UTF_8);
    ByteBuffer file = ByteBuffer.allocate(8 + json.length + 32).order(ByteOrder.LITTLE_ENDIAN);
    file.putLong(json.length).put(json);
    for (float weight : new float[] {1, 0, 0, 1, 0, 1, 1, 0}) {
      file.putFloat(weight);
    }
    return file.array();
  }
}
