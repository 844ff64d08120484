package org.conewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher and the packaged program as a shell starts them, in a clone of their own. */
class LauncherIT {

  private static final Path JAR = Path.of(System.getProperty("conewise.jar"));
  private static final Path MODEL = Path.of("models/trained/2nd_argmax_2_2_s0.pth");
  private static final Path PROOF = Path.of("proofs/2nd_argmax_2_2_s0.cert");

  /** A Maven that notes its arguments, and makes the jar that it finds beside itself. */
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$@" >> maven.log
      cp ready.jar clone/target/conewise.jar
      """;

  @TempDir private Path folder;

  private Path clone;

  @BeforeEach
  void makeClone() throws IOException {
    clone = Files.createDirectory(folder.resolve("clone"));
    for (String module : List.of("kernel", "engine", "app")) {
      Files.createDirectories(clone.resolve("src/" + module + "/src/main"));
      Files.writeString(clone.resolve("src/" + module + "/pom.xml"), "");
    }
    Files.writeString(clone.resolve("pom.xml"), "");
    Files.copy(Path.of("conewise"), clone.resolve("conewise"));
    assertTrue(clone.resolve("conewise").toFile().setExecutable(true));
    Files.createDirectory(clone.resolve("target"));
    Files.copy(JAR, clone.resolve("target/conewise.jar"));
    // There already, and newer than the jar, so that no time is spent on it.
    Path archive = Files.writeString(clone.resolve("target/conewise.jsa"), "");
    Files.setLastModifiedTime(archive, FileTime.from(Instant.now().plusSeconds(60)));
    Files.copy(MODEL, folder.resolve("2nd_argmax.pth"));
    Files.copy(Path.of("proofs/2nd_argmax_2_2_s0.net"), folder.resolve("x.net"));
    Files.copy(PROOF, folder.resolve("x.cert"));
  }

  @Test
  void cdpathLeadsNowhere() throws Exception {
    Run run = bash("CDPATH=/usr:. clone/conewise handmade 2");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("conewise-network 1\n"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void namesThatAreNotAsciiAreFoundUnderAnyLocale() throws Exception {
    String line =
        """
        folder=$(printf 'Mod\\303\\250les')
        mv clone "$folder"
        mv 2nd_argmax.pth "$folder/2nd_argmax_$folder.pth"
        "$folder/conewise" certify "$folder/2nd_argmax_$folder.pth" -o "$folder/$folder.cert"
        """;
    Run run = bash(line + "test -f \"$folder/$folder.net\"");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("Modèles.cert"), run.out());
  }

  @Test
  void programAloneSaysWhichLocaleItNeeds() throws Exception {
    Run run =
        bash("java -jar " + JAR.toAbsolutePath() + " inspect $(printf 'Mod\\303\\250le.pth')");
    assertEquals(3, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    boolean isKnown = run.err().contains("no such file");
    assertTrue(isKnown || run.err().contains("LC_ALL=C.UTF-8"), run.err());
  }

  @Test
  void sourceOfTheFutureIsBuiltOnceAndAgainWhenItChanges() throws Exception {
    Files.copy(JAR, folder.resolve("ready.jar"));
    assertTrue(Files.writeString(folder.resolve("mvn"), MAVEN).toFile().setExecutable(true));
    Path source = clone.resolve("src/kernel/src/main/Future.java");
    for (String content : List.of("one", "one", "two", "two")) {
      Files.writeString(source, content);
      Files.setLastModifiedTime(source, FileTime.from(Instant.now().plus(2, ChronoUnit.DAYS)));
      assertEquals(0, bash("PATH=$PWD:$PATH clone/conewise --version").exitCode());
    }
    List<String> builds = Files.readAllLines(folder.resolve("maven.log"));
    assertEquals(2, builds.size(), builds.toString());
    assertTrue(builds.get(0).contains("-Dstyle.color=never"), builds.toString());
  }

  @Test
  void wrapperBuildsWhereMavenIsNotInstalled() throws Exception {
    Files.copy(JAR, folder.resolve("ready.jar"));
    assertTrue(Files.writeString(clone.resolve("mvnw"), MAVEN).toFile().setExecutable(true));
    String line =
        """
        mkdir bin
        ln -s /bin/* /usr/bin/* bin 2> /dev/null
        rm -f bin/mvn
        touch clone/src/kernel/src/main/New.java
        trap 'rm -r bin' EXIT
        PATH=$JAVA_HOME/bin:$PWD/bin clone/conewise --version
        """;
    Run run = bash(line);
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(1, Files.readAllLines(folder.resolve("maven.log")).size());
  }

  /** Unless options are given, those that the JVM does not know are passed over. */
  @Test
  void optionThatTheJvmDoesNotKnowIsRefused() throws Exception {
    Run run = bash("CONEWISE_JAVA_OPTS=-XX:NoSuchOption=1 clone/conewise --version");
    assertEquals(4, run.exitCode(), run.err());
    assertTrue(run.err().contains("NoSuchOption"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inspect <(cat 2nd_argmax.pth)",
        "inspect /dev/stdin < 2nd_argmax.pth",
        "inspect - < 2nd_argmax.pth",
        "check --json <(cat x.net) <(cat x.cert)",
        "check - x.cert < x.net",
        "check x.net - < x.cert",
        "certify <(cat 2nd_argmax.pth) --task 2nd_argmax -o y.cert",
        "inspect 2nd_argmax.pth <&-",
      })
  void modelsAndCertificatesArePipes(String command) throws Exception {
    Run run = bash("clone/conewise " + command);
    assertEquals(0, run.exitCode(), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "certify 2nd_argmax.pth -o y.cert",
        "certify 2nd_argmax.pth -o y.cert --json",
        "certify 2nd_argmax.pth x.net --task 2nd_argmax",
        "check x.net x.cert",
        "inspect 2nd_argmax.pth",
        "regions 2nd_argmax.pth",
        "graph 2nd_argmax.pth",
        "explain 2nd_argmax.pth",
        "report 2nd_argmax.pth",
        "export 2nd_argmax.pth --to svg",
        "handmade 2",
        "--help",
        "--version",
        "check --help",
      })
  void resultThatCannotBePrintedIsNoSuccess(String command) throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");
    for (String output : List.of("> /dev/full", ">&-")) {
      Run run = bash("clone/conewise " + command + " " + output);
      assertEquals(3, run.exitCode(), output + run.err());
      assertTrue(run.err().contains("standard output: "), run.err());
    }
  }

  @Test
  void interruptedRunLeavesNoTemporaryFiles() throws Exception {
    String line =
        """
        for k in 1 2 3 4 5; do
          clone/conewise certify 2nd_argmax.pth --noise 0.01 --count 100000 -o out$k > /dev/null &
          until [ -n "$(ls out$k/*.cert 2> /dev/null)" ]; do sleep 0.1; done
          kill -TERM $!
          wait $! || true
        done
        ls -A out? | grep '^\\.' || true
        """;
    assertEquals("", bash(line).out());
  }

  private record Run(int exitCode, String out, String err) {}

  /** Runs a line in the folder of the models, under the locale that knows ASCII alone. */
  private Run bash(String line) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", line).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.merge(
        "PATH", System.getProperty("java.home") + "/bin", (path, java) -> java + ":" + path);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "no answer in two minutes");
    assertFalse(Files.readString(err).contains("\tat "), Files.readString(err));
    return new Run(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
