package org.conewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trusted kernel needs nothing but its own sources and the module {@code java.base}. */
class KernelAloneTest {
  @TempDir private Path classes;

  /** Stays empty: the class path and the source path of the compiler. */
  @TempDir private Path nothing;

  @Test
  void kernelCompilesFromItsOwnSourcesSeeingOnlyJavaBase() throws IOException {
    List<Path> sources = KernelSources.files();
    assertFalse(sources.isEmpty(), "no kernel sources found");
    assertEquals(List.of(), complaints(sources));
  }

  /** The control: what the kernel may not use is really out of its sight here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.conewise.exact.Rational",
        "org.apfloat.Apfloat",
        "java.sql.Connection",
        "java.util.logging.Logger"
      })
  void kernelThatUsedAnythingElseWouldNotCompile(String type, @TempDir Path folder)
      throws IOException {
    Path spy = folder.resolve("Spy.java");
    Files.writeString(spy, "package org.conewise.check;\n\ninterface Spy { " + type + " it(); }\n");
    List<Path> sources = new ArrayList<>(KernelSources.files());
    sources.add(spy);
    assertFalse(complaints(sources).isEmpty(), type);
  }

  private List<String> complaints(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "--limit-modules",
            "java.base",
            "--class-path",
            nothing.toString(),
            "--source-path",
            nothing.toString(),
            "-d",
            classes.toString(),
            "-Xlint:all",
            "-proc:none");
    try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
      compiler
          .getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return found.getDiagnostics().stream().map(KernelAloneTest::line).toList();
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getKind() + ": " + diagnostic.getMessage(Locale.ROOT);
  }
}
