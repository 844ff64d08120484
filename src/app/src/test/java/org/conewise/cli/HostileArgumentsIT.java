package org.conewise.cli;

import static org.conewise.cli.Result.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command with arguments that no command can use. Each run ends with the right exit code and
 * one sentence that names the argument, without a stack trace, a Java class or a stray file.
 */
class HostileArgumentsIT {

  private static final String MODEL = "models/trained/2nd_argmax_2_2_s0.pth";
  private static final String NETWORK = "proofs/2nd_argmax_2_2_s0.net";
  private static final String CERTIFICATE = "proofs/2nd_argmax_2_2_s0.cert";
  private static final int USAGE = 2;
  private static final int BAD_FILE = 3;

  /** Commands with a place, {@code X}, for a model. */
  private static final List<String> READING =
      List.of(
          "certify X -o $/out.cert",
          "certify X -o $/out.cert --json",
          "certify X --jobs 1",
          "certify X --noise 0.1 --count 2",
          "check X " + CERTIFICATE,
          "check " + NETWORK + " X",
          "check X X",
          "check X " + CERTIFICATE + " --json",
          "inspect X",
          "regions X",
          "graph X",
          "explain X --json",
          "report X",
          "export X --to svg");

  /** Names of what cannot be read as a model; {@code $} is a folder with all of them. */
  private static final List<String> UNREADABLE =
      List.of(
          "",
          "$/missing.pth",
          "$/missing.net",
          "$/no/such/folder/x.pth",
          "$/text.pth/x.pth",
          "$/folder",
          "$/folder.net",
          "/",
          "$/dangling.pth",
          "$/circle.pth",
          "$/socket",
          "/proc/self/mem",
          "/dev/null",
          "/dev/zero",
          "$/locked.pth",
          "$/modèle 数.pth",
          "$/line\nbreak\u001bc.pth",
          "$/" + "long".repeat(2000),
          "$/empty.pth",
          "$/huge.pth",
          "$/text.pth",
          "$/page.net",
          "$/zip.pth",
          "$/pickle.pth");

  /** Commands with a place for a file that is written. */
  private static final List<String> WRITING =
      List.of(
          "certify " + MODEL + " -o X",
          "certify " + MODEL + " -o X --json",
          "certify " + MODEL + " --summary X",
          "graph " + MODEL + " -o X",
          "report " + MODEL + " -o X",
          "export " + MODEL + " --to svg -o X",
          "handmade 2 -o X");

  private static final List<String> UNWRITABLE =
      List.of(
          "",
          "$/no/such/folder/x.cert",
          "$/text.pth/x.cert",
          "$/folder.cert",
          "$/text.pth",
          "$/dangling.pth",
          "$/socket",
          "/dev/full",
          "$/" + "long".repeat(100) + ".cert");

  private static final List<String> LISTS =
      List.of("@", "@$/missing", "@$/folder", "@$/pickle.pth", "@$/dangling.pth", "@/dev/zero");

  /** Options, after the command that has them, and values that none of them takes. */
  private static final List<String> OPTIONS =
      List.of(
          "certify --digits",
          "certify --max-seconds",
          "certify --max-cells",
          "certify --max-bytes",
          "certify --jobs",
          "certify --noise",
          "certify --count",
          "certify --samples",
          "certify --confidence-bits",
          "certify --claim",
          "certify --task",
          "certify --ties",
          "certify --proof",
          "graph --format",
          "export --to",
          "handmade --lambda");

  private static final List<String> NO_VALUES =
      List.of("", "x", "-1e999x", "1e99999999999x", "0x1");

  @TempDir private static Path folder;
  private static ServerSocketChannel socket;

  @BeforeAll
  static void makeFiles() throws IOException {
    Files.createDirectory(folder.resolve("folder"));
    Files.createDirectory(folder.resolve("folder.net"));
    Files.createDirectory(folder.resolve("folder.cert"));
    Files.createSymbolicLink(folder.resolve("dangling.pth"), Path.of("nowhere"));
    Files.createSymbolicLink(folder.resolve("circle.pth"), Path.of("circle.pth"));
    socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    socket.bind(UnixDomainSocketAddress.of(folder.resolve("socket")));
    Files.writeString(folder.resolve("locked.pth"), "x");
    assertTrue(folder.resolve("locked.pth").toFile().setReadable(false));
    Files.createFile(folder.resolve("empty.pth"));
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.pth").toFile(), "rw")) {
      huge.setLength(65 << 20);
    }
    Files.writeString(folder.resolve("text.pth"), "This is not a model.\n");
    Files.writeString(folder.resolve("page.net"), "<!DOCTYPE html>\n<html></html>\n");
    Files.writeString(folder.resolve("zip.pth"), "PK\3\4 and no more");
    Files.write(folder.resolve("pickle.pth"), new byte[] {(byte) 0x80, 2, 'c', (byte) 0xff, '.'});
  }

  @AfterAll
  static void closeSocket() throws IOException {
    socket.close();
  }

  @Test
  void thereAreThreeHundred() {
    long cases = unreadable().count() + unwritable().count() + lists().count() + values().count();
    assertTrue(cases >= 300, cases + " cases");
  }

  private static Stream<List<String>> unreadable() {
    return product(READING, UNREADABLE);
  }

  private static Stream<List<String>> unwritable() {
    return product(WRITING, UNWRITABLE);
  }

  private static Stream<List<String>> lists() {
    return product(List.of("certify X", "certify X --json", "certify " + MODEL + " X"), LISTS);
  }

  private static Stream<List<String>> values() {
    return OPTIONS.stream()
        .flatMap(
            option ->
                NO_VALUES.stream()
                    .map(
                        value -> {
                          List<String> command = new ArrayList<>(List.of(option.split(" ")));
                          command.add(value);
                          command.add(option.startsWith("handmade") ? "3" : MODEL);
                          return command;
                        }));
  }

  private static Stream<List<String>> product(List<String> commands, List<String> arguments) {
    return commands.stream()
        .flatMap(command -> arguments.stream().map(argument -> filled(command, argument)));
  }

  private static List<String> filled(String command, String argument) {
    return Stream.of(command.split(" ")).map(word -> word.equals("X") ? argument : word).toList();
  }

  @ParameterizedTest
  @MethodSource
  void unreadable(List<String> command) throws IOException {
    List<String> hostile = UNREADABLE.stream().filter(command::contains).toList();
    String argument = hostile.get(0);
    assumeTrue(
        !argument.equals("$/locked.pth") || !Files.isReadable(folder.resolve("locked.pth")),
        "root may read everything");
    boolean isFolder = Set.of("$/folder", "$/folder.net", "/").contains(argument);
    boolean isUsage = argument.isEmpty() || (command.get(0).equals("certify") && isFolder);
    expect(command, isUsage ? USAGE : BAD_FILE, argument);
  }

  @ParameterizedTest
  @MethodSource
  void unwritable(List<String> command) throws IOException {
    String argument = UNWRITABLE.stream().filter(command::contains).findFirst().orElseThrow();
    boolean isMissing = argument.contains("/x.cert") || argument.contains("long");
    expect(command, isMissing ? BAD_FILE : USAGE, argument);
  }

  @ParameterizedTest
  @MethodSource
  void lists(List<String> command) throws IOException {
    String argument = LISTS.stream().filter(command::contains).findFirst().orElseThrow();
    expect(command, argument.equals("@") ? USAGE : BAD_FILE, argument.substring(1));
  }

  @ParameterizedTest
  @MethodSource
  void values(List<String> command) throws IOException {
    expect(command, USAGE, command.get(1));
  }

  /** Two models where one is wanted. */
  @Test
  void duplicatedArgumentIsRefusedWhereOneIsWanted() throws IOException {
    for (String command : List.of("inspect", "regions", "graph", "explain", "report")) {
      expect(List.of(command, MODEL, MODEL), USAGE, MODEL);
    }
    expect(List.of("check", NETWORK, CERTIFICATE, CERTIFICATE), BAD_FILE, CERTIFICATE);
    expect(List.of("check", NETWORK, NETWORK, CERTIFICATE, CERTIFICATE), USAGE, CERTIFICATE);
    expect(List.of("check", "-", "-"), USAGE, "standard input");
    expect(List.of("certify", MODEL, "--json", "--json"), USAGE, "--json");
  }

  @Test
  void unknownCommandsAndOptionsAreRefused() throws IOException {
    expect(List.of("certfy", MODEL), USAGE, "certfy");
    expect(List.of("inspect", MODEL, "--frobnicate"), USAGE, "--frobnicate");
    expect(List.of(), USAGE, "command");
  }

  /** Runs a command, and requires an exit code and one sentence about something. */
  private static void expect(List<String> command, int exitCode, String subject)
      throws IOException {
    Set<String> before = files();
    String[] arguments = command.stream().map(HostileArgumentsIT::inFolder).toArray(String[]::new);
    Result result = run(arguments);
    String all = result.out() + result.err();
    assertEquals(exitCode, result.exitCode(), all);
    for (String strange : List.of("\tat ", "java.", "Exception", "null", "\u001b")) {
      assertFalse(all.replace("/dev/null", "").contains(strange), () -> strange + " in " + all);
    }
    long sentences = result.err().lines().count() + rejections(result);
    assertEquals(1, sentences, all);
    String name = inFolder(subject).replaceAll("\\p{Cntrl}", "?").replaceFirst("\\.cert$", "");
    assertTrue(name.length() > 1000 || all.contains(name), () -> name + " is not in " + all);
    assertTrue(result.err().length() < 1500, result.err());
    assertEquals(before, files());
  }

  /** The kernel's own sentence stands on standard output, below its code. */
  private static long rejections(Result result) {
    boolean isJson = result.out().startsWith("{\n");
    return result.out().startsWith("REJECTED F") || isJson ? 1 : 0;
  }

  private static String inFolder(String argument) {
    return argument.replace("$", folder.toString());
  }

  private static Set<String> files() throws IOException {
    Set<String> files = new TreeSet<>();
    for (Path place : List.of(folder, Path.of("").toAbsolutePath())) {
      try (Stream<Path> entries = Files.list(place)) {
        entries.forEach(file -> files.add(file.toString().toLowerCase(Locale.ROOT)));
      }
    }
    return files;
  }
}
