package org.conewise;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two jars as they are shipped. Maven gives their paths. */
class PackagedJarsIT {
  private static final Path CONEWISE = Path.of(System.getProperty("conewise.jar"));
  private static final Path KERNEL = Path.of(System.getProperty("conewise.check.jar"));
  private static final int USAGE = 2;

  @TempDir private Path folder;

  @Test
  void kernelJarHoldsKernelClassesAndNothingElse() throws IOException {
    try (JarFile jar = new JarFile(KERNEL.toFile())) {
      List<String> strangers =
          jar.stream()
              .filter(entry -> !entry.isDirectory())
              .map(ZipEntry::getName)
              .filter(
                  name ->
                      !name.matches(
                          "org/conewise/check/.*\\.class|module-info\\.class|META-INF/MANIFEST\\.MF"))
              .toList();
      assertEquals(List.of(), strangers);
    }
  }

  @Test
  void kernelJarIsAModuleThatRequiresJavaBaseAlone() {
    ModuleDescriptor kernel =
        ModuleFinder.of(KERNEL).find("org.conewise.check").orElseThrow().descriptor();
    assertFalse(kernel.isAutomatic());
    assertEquals(
        Set.of("java.base"), kernel.requires().stream().map(Requires::name).collect(toSet()));
    assertTrue(
        kernel.packages().stream().allMatch(name -> (name + ".").startsWith("org.conewise.check.")),
        kernel.packages().toString());
  }

  @Test
  void kernelClassesAreTheSameInBothJars() throws IOException {
    try (JarFile kernel = new JarFile(KERNEL.toFile());
        JarFile whole = new JarFile(CONEWISE.toFile())) {
      assertEquals(kernelClasses(kernel), kernelClasses(whole));
      for (String name : kernelClasses(kernel)) {
        assertEquals(kernel.getEntry(name).getCrc(), whole.getEntry(name).getCrc(), name);
      }
    }
  }

  @Test
  void bothJarsNameTheirMainClassAndVersion() throws IOException {
    for (Path path : List.of(CONEWISE, KERNEL)) {
      try (JarFile jar = new JarFile(path.toFile())) {
        Attributes manifest = jar.getManifest().getMainAttributes();
        String main = manifest.getValue(Attributes.Name.MAIN_CLASS);
        assertNotNull(jar.getEntry(main.replace('.', '/') + ".class"), main);
        assertNotNull(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION), path.toString());
      }
    }
  }

  @Test
  void kernelWithoutArgumentsAnswersWithUsageSeeingOnlyJavaBase() throws Exception {
    Result result = run("--limit-modules", "java.base", "-jar", KERNEL.toString());
    assertEquals(USAGE, result.exitCode(), result.output());
    assertFalse(result.output().isBlank());
  }

  @Test
  void conewiseExplainsItself() throws Exception {
    Result result = run("-jar", CONEWISE.toString(), "--help");
    assertEquals(0, result.exitCode(), result.output());
    assertTrue(result.output().contains("certify"), result.output());
  }

  private static Set<String> kernelClasses(JarFile jar) {
    return jar.stream()
        .filter(entry -> !entry.isDirectory())
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith("org/conewise/check/"))
        .filter(name -> !name.endsWith("package-info.class"))
        .collect(toSet());
  }

  private Result run(String... arguments) throws Exception {
    Path output = folder.resolve("output");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertTrue(process.waitFor(60, SECONDS), "no answer in a minute");
    return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }

  private record Result(int exitCode, String output) {}
}
