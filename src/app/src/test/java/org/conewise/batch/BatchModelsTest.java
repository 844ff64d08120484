package org.conewise.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.conewise.write.CommandException;
import org.conewise.write.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertEquals(List.of(Path.of("x y.pth"), Path.of("*.net"), Path.of("@z")), files("@" + list));
    CommandException missing = assertThrows(CommandException.class, () -> files("@no such list"));
    assertEquals("no such list: no such file", missing.getMessage());
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
    assertEquals(List.of(Path.of(first), Path.of(second)), files(first, second));
  }

  @Test
  void everyFileIsThereOnceHoweverManyNamesLeadToIt() throws Exception {
    Files.createSymbolicLink(folder.resolve("a link.net"), Path.of("b.pth"));
    Files.createSymbolicLink(folder.resolve("sub/out"), Path.of("../empty"));
    assertEquals(List.of("[odd].net", "a.net", "b.pth", "c.SAFETENSORS"), found(""));
    assertEquals(
        List.of("a.net", "b.pth"), found("a.net", "b.pth", "a.net", "./a.net", "a link.net"));
    assertEquals(
        List.of("a.json", "a.net", "b.pth", "c.SAFETENSORS", "sub/d.net"), found("[!\\[]*"));
    List<String> all =
        List.of(
            "[odd].net",
            "a.json",
            "a.net",
            "b.pth",
            "c.SAFETENSORS",
            "sub/d.net",
            "sub/deep/e.net");
    assertEquals(all, found("**"));
  }

  @Test
  void linkWhoseTargetIsNotNamedStandsForItself() throws Exception {
    Files.createSymbolicLink(folder.resolve("link.net"), Path.of("b.pth"));
    assertEquals(List.of("link.net"), found("link.net"));
  }

  @Test
  void folderHoldsPtFilesToo() throws Exception {
    Files.writeString(folder.resolve("empty/x.pt"), "");
    assertEquals(List.of("empty/x.pt"), found("empty"));
  }

  @Test
  void linkThatLeadsBackAndFolderThatIsNoneDoNotEndTheSearch() throws Exception {
    Files.createSymbolicLink(folder.resolve("sub/up"), Path.of(".."));
    Files.createSymbolicLink(folder.resolve("sub/dangling.net"), Path.of("nowhere"));
    Files.createDirectory(folder.resolve(".git"));
    Files.createSymbolicLink(folder.resolve(".git/up"), Path.of(".."));
    List<BatchModel> models = BatchModels.of(List.of(folder + "/**.net"));
    assertEquals(
        List.of("[odd].net", "a.net", "sub/d.net", "sub/dangling.net", "sub/deep/e.net", "sub/up"),
        models.stream().map(model -> folder.relativize(model.file()).toString()).toList());
    CommandException loop =
        assertThrows(CommandException.class, () -> models.get(5).network(file -> null));
    assertEquals(folder + "/sub/up: links lead in a circle", loop.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void listMayHaveAMarkAndWindowsLineEnds(String charset) throws Exception {
    Path list = folder.resolve("list");
    Files.write(list, "\ufeffx.pth\r\n\r\nmodèle.net\r\n".getBytes(charset));
    assertEquals(List.of(Path.of("x.pth"), Path.of("modèle.net")), files("@" + list));
  }

  private static List<Path> files(String... arguments) throws CommandException {
    return BatchModels.of(List.of(arguments)).stream().map(BatchModel::file).toList();
  }

  private List<String> found(String... arguments) throws CommandException {
    return BatchModels.of(Stream.of(arguments).map(argument -> folder + "/" + argument).toList())
        .stream()
        .map(model -> folder.relativize(model.file()).toString())
        .toList();
  }
}
