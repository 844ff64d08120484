package org.conewise.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, as a shell reads them. */
class ShellWordTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"a.pth", "a b.pth", "it's.pth", "''", "$HOME `x` \\ \"y\"", "*", "é", "a\nb", ""})
  void shellReadsTheText(String text) throws Exception {
    Process process =
        new ProcessBuilder(List.of("sh", "-c", "printf %s " + ShellWord.of(text))).start();
    byte[] read = process.getInputStream().readAllBytes();
    assertEquals(text, new String(read, StandardCharsets.UTF_8));
  }

  @Test
  void plainWordsAreNotQuoted() {
    assertEquals("2nd_argmax_4_3_s0.net", ShellWord.of("2nd_argmax_4_3_s0.net"));
    assertEquals("'error <= 1/50'", ShellWord.of("error <= 1/50"));
  }

  @Test
  void fileIsNoOptionAndNoList() {
    assertEquals("./-x.pth", ShellWord.ofFile("-x.pth"));
    assertEquals("'./@x y.pth'", ShellWord.ofFile("@x y.pth"));
    assertEquals("-", ShellWord.ofFile("-"));
    assertEquals("x.pth", ShellWord.ofFile("x.pth"));
  }
}
