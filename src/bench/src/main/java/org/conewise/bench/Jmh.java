package org.conewise.bench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How long a JMH benchmark is warmed up and measured, each in one forked JVM.
 *
 * @param warmups iterations that do not count
 * @param iterations iterations that count
 * @param millis duration of an iteration, which is at least one call
 */
record Jmh(int warmups, int iterations, long millis) {

  /** A JVM without threads for parallel work, which is left to the one that asks for it. */
  static final List<String> ONE_THREAD =
      List.of(
          "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0",
          "-XX:ActiveProcessorCount=1",
          "-XX:+UseSerialGC",
          "-Xmx4g");

  /** The same garbage collector with all processors, so that only the engine's threads differ. */
  static final List<String> ALL_CORES = List.of("-XX:+UseSerialGC", "-Xmx4g");

  /** The median time of a call, in seconds. */
  double median(List<String> jvm, Class<?> benchmarks, String name, Map<String, String> parameters)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + benchmarks.getName() + "\\." + name + "$")
            .forks(1)
            .jvmArgs(jvm.toArray(String[]::new))
            .warmupIterations(warmups)
            .warmupTime(TimeValue.milliseconds(millis))
            .measurementIterations(iterations)
            .measurementTime(TimeValue.milliseconds(millis))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    parameters.forEach(options::param);
    Collection<RunResult> results = new Runner(options.build()).run();
    RunResult result = results.iterator().next();
    return result.getPrimaryResult().getStatistics().getPercentile(50) / 1e9;
  }
}
