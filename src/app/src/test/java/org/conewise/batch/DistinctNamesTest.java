package org.conewise.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
}
