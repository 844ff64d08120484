package org.conewise.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What the table was measured on, in a sentence. */
final class Machine {

  private Machine() {}

  static String describe() throws IOException, InterruptedException {
    return String.format(
        Locale.ROOT,
        "%s, %d cores, %.0f GiB of memory; %s; Java %s (%s); Conewise %s.",
        field("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch")),
        Runtime.getRuntime().availableProcessors(),
        gibibytes(),
        system(),
        System.getProperty("java.runtime.version"),
        System.getProperty("java.vm.name"),
        commit());
  }

  private static double gibibytes() throws IOException {
    String kibibytes = field("/proc/meminfo", "MemTotal").orElse("0 kB").split(" ", -1)[0];
    return Long.parseLong(kibibytes) / (double) (1 << 20);
  }

  private static String system() throws IOException {
    String kernel = System.getProperty("os.name") + " " + System.getProperty("os.version");
    Path release = Path.of("/etc/os-release");
    if (!Files.isReadable(release)) {
      return kernel;
    }
    Optional<String> name =
        Files.readAllLines(release).stream()
            .filter(line -> line.startsWith("PRETTY_NAME="))
            .findFirst();
    return name.map(line -> line.substring(12).replace("\"", "") + ", ").orElse("") + kernel;
  }

  private static String commit() throws IOException, InterruptedException {
    Command describe = Command.of(Path.of(""), "git", "describe", "--always", "--dirty");
    return describe.runWell().printed().strip();
  }

  /**
   * The value of the first line {@code name : value} of a file of the kernel's, if there is one.
   */
  private static Optional<String> field(String file, String name) throws IOException {
    Path path = Path.of(file);
    if (!Files.isReadable(path)) {
      return Optional.empty();
    }
    return Files.readAllLines(path).stream()
        .filter(line -> line.startsWith(name))
        .findFirst()
        .map(line -> line.substring(line.indexOf(':') + 1).strip());
  }
}
