package org.conewise.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conewise.check.Budget;
import org.conewise.check.Statement;
import org.conewise.check.shell.Checker;
import org.conewise.model.file.ModelReader;
import org.conewise.question.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the documentation, which is the text between the two comments. */
class ExampleTest {

  private static final Path SOURCE =
      Path.of("src/engine/src/test/java/org/conewise/certify/ExampleTest.java");
  private static final Path PACKAGE_PAGE =
      Path.of("src/engine/src/main/java/org/conewise/certify/package-info.java");

  @TempDir private Path folder;

  @Test
  void exampleWritesFilesThatTheKernelVerifies() throws Exception {
    // Example
    Path file = Path.of("models/trained/2nd_argmax_4_3_s0.safetensors");
    Request request =
        Request.of(ModelReader.read(file), Task.SECOND_ARGMAX)
            .withClaims(List.of(Claim.parse("error <= 1/95")));

    ForkJoinPool pool = new ForkJoinPool(2);
    Run run = Run.in(pool, Limits.of(Duration.ofMinutes(1)), Progress.NONE);
    Certification certification = run.certify(request); // run.cancel() would stop it

    System.out.println(certification.statement().error());
    certification.claims().forEach(System.out::println);
    Files.write(folder.resolve("model.net"), certification.network());
    Files.write(folder.resolve("model.cert"), certification.certificate());
    pool.shutdown();
    // End of the example

    Statement statement =
        Checker.check(
            Files.readAllBytes(folder.resolve("model.net")),
            Files.readAllBytes(folder.resolve("model.cert")),
            Budget.DEFAULT);
    assertEquals(certification.statement(), statement);
    assertEquals(Claim.Verdict.PROVEN, certification.claims().get(0).verdict());
  }

  @Test
  void packagePageShowsTheExample() throws IOException {
    String page = Files.readString(PACKAGE_PAGE).replaceAll("(?m)^ \\* ?", "");
    assertTrue(page.contains("<pre>{@code\n" + example() + "}</pre>"), page);
  }

  @Test
  void readmeShowsTheExample() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertTrue(readme.contains("```java\n" + example() + "```\n"), example());
  }

  private static String example() throws IOException {
    Matcher marked =
        Pattern.compile("    // Example\n(.*?)    // End of the example\n", Pattern.DOTALL)
            .matcher(Files.readString(SOURCE));
    assertTrue(marked.find());
    return marked.group(1).replaceAll("(?m)^    ", "");
  }
}
