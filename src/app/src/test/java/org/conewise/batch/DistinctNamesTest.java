package org.conewise.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistinctNamesTest {

  @ParameterizedTest
  @CsvSource({
    "/a/x.pth /b/y.pth, x y",
    "/a/x.pth /b/x.pth, a_x b_x",
    "/a/x.pth /a/x.net, x.pth x.net",
    "/a/x.pth /b/x.net, x.pth x.net",
    "/a/x.pth /a/x.net /b/x.pth, a_x x.net b_x",
    "/c/a/x.pth /d/a/x.pth /y.net, c_a_x d_a_x y",
    "/x.pth /a/x.pth, %2Fx.pth a_x",
    "/a_b/x.pth /a/b_x.pth /b/x.pth, a_b_x a_b_x.pth b_x.pth",
    "/a_x.pth /a/x.pth /x.pth /b/a_x.pth /b/x.pth, %2Fa_x.pth a_x %2Fx.pth b_a_x b_x",
  })
  void namesAreShortAndDiffer(String paths, String names) {
    List<BatchModel> models =
        Stream.of(paths.split(" ")).map(path -> BatchModel.of(Path.of(path))).toList();
    Map<BatchModel, String> found = DistinctNames.of(models);
    assertEquals(models.size(), found.values().stream().distinct().count(), found.toString());
    assertEquals(List.of(names.split(" ")), models.stream().map(found::get).toList());
  }

  /** As a folder's parent is another one if a link leads to the folder. */
  @Test
  void filesThatOnlyLinksTellApartHaveDifferentNames(@TempDir Path folder) throws IOException {
    Path sub = Files.createDirectories(folder.resolve("other/sub"));
    Files.createSymbolicLink(folder.resolve("link"), sub);
    Path near = Files.writeString(folder.resolve("x.pth"), "near");
    Files.writeString(folder.resolve("other/x.pth"), "far");
    Path far = folder.resolve("link/../x.pth");
    assertEquals("far", Files.readString(far));
    List<BatchModel> models = List.of(BatchModel.of(far), BatchModel.of(near));
    Map<BatchModel, String> names =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DistinctNames.of(models));
    assertEquals(2, names.values().stream().distinct().count(), names.toString());
  }
}
