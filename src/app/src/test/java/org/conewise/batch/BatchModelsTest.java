package org.conewise.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.conewise.certify.CommandException;
import org.conewise.certify.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchModelsTest {

  @TempDir private Path folder;

  @BeforeEach
  void makeFiles() throws IOException {
    Files.createDirectories(folder.resolve("sub/deep"));
    Files.createDirectories(folder.resolve("empty"));
    for (String name :
        List.of(
            "b.pth",
            "a.net",
            "c.SAFETENSORS",
            "a.json",
            ".hidden.net",
            "[odd].net",
            "sub/d.net",
            "sub/deep/e.net")) {
      Files.writeString(folder.resolve(name), "");
    }
  }

  @Test
  void folderStandsForItsModelFilesByName() throws Exception {
    assertEquals(List.of("[odd].net", "a.net", "b.pth", "c.SAFETENSORS"), found(""));
  }

  @Test
  void patternStandsForWhatItMatchesByPath() throws Exception {
    assertEquals(List.of("a.json", "a.net"), found("a.*"));
    assertEquals(List.of("a.net", "b.pth"), found("{b.pth,a.net}"));
    assertEquals(List.of("sub/d.net"), found("*/*.net"));
    assertEquals(List.of("sub/d.net"), found("s?b/[a-d].net"));
    assertEquals(List.of("[odd].net", "a.net", "sub/d.net", "sub/deep/e.net"), found("**.net"));
  }

  @Test
  void foldersThatAPatternMatchesStandForTheirModelFiles() throws Exception {
    assertEquals(List.of("sub/d.net"), found("su*"));
  }

  @Test
  void fileWhoseNameLooksLikeAPatternIsThatFile() throws Exception {
    assertEquals(List.of("[odd].net"), found("[odd].net"));
    assertTrue(BatchModels.isPlain(folder.resolve("[odd].net").toString()));
    assertFalse(BatchModels.isPlain(folder.resolve("[ab].net").toString()));
  }

  @Test
  void listHasOnePathPerLine() throws Exception {
    Path list = Files.writeString(folder.resolve("list"), "x y.pth\r\n\n*.net\n@z\n");
    assertEquals(
        List.of(Path.of("x y.pth"), Path.of("*.net"), Path.of("@z")),
        BatchModels.of(List.of("@" + list)));
    assertThrows(NoSuchFileException.class, () -> BatchModels.of(List.of("@no such list")));
  }

  @Test
  void listThatIsNoTextIsABadFile() throws Exception {
    Path list = Files.write(folder.resolve("list"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    CommandException e =
        assertThrows(CommandException.class, () -> BatchModels.of(List.of("@" + list)));
    assertEquals(ExitCode.BAD_FILE, e.exitCode());
  }

  @Test
  void argumentThatStandsForNothingIsAUsageError() {
    for (String nothing : List.of("empty", "no*", "nowhere/*.net", "{a")) {
      CommandException e =
          assertThrows(CommandException.class, () -> found(nothing), "for " + nothing);
      assertEquals(ExitCode.USAGE, e.exitCode());
    }
  }

  @Test
  void severalArgumentsKeepTheirOrder() throws Exception {
    String first = folder.resolve("b.pth").toString();
    String second = folder.resolve("missing.net").toString();
    assertEquals(List.of(Path.of(first), Path.of(second)), BatchModels.of(List.of(first, second)));
  }

  private List<String> found(String argument) throws IOException, CommandException {
    return BatchModels.of(List.of(folder + "/" + argument)).stream()
        .map(path -> folder.relativize(path).toString())
        .toList();
  }
}
