package org.conewise.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicReference;
import org.conewise.RandomNetworks;
import org.conewise.analysis.Analysis;
import org.conewise.certify.Progress.Phase;
import org.conewise.certify.StoppedException.Reason;
import org.conewise.model.RecurrentNetwork;
import org.conewise.question.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {

  /** Minutes of work, in every number of inputs. */
  private static final int LARGE = 64;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** The share of a processor that counts as busy. */
  private static final double BUSY = 0.05;

  private static final long LONGEST_NANOS = Duration.ofSeconds(20).toNanos();

  private final ForkJoinPool pool = new ForkJoinPool(3);

  @AfterEach
  void closePool() {
    pool.shutdownNow();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5})
  void timedOutCertificationLeavesNoBusyThread(int inputs) throws Exception {
    Run run = Run.in(pool, Limits.of(Duration.ofMillis(400)), Progress.NONE);
    Request request = request(RandomNetworks.normal(LARGE, inputs, 1));
    StoppedException stopped = assertThrows(StoppedException.class, () -> run.certify(request));
    assertEquals(Reason.TIME, stopped.reason());
    assertNoBusyThread();
  }

  /** Cancelled when it comes to a phase, by whoever watches it. */
  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      names = {"ENUMERATING", "PROVING", "CHECKING", "MEASURING"})
  void certificationCancelledInAnyPhaseLeavesNoBusyThread(Phase phase) throws Exception {
    AtomicReference<Run> run = new AtomicReference<>();
    Progress canceller =
        (current, share, regions) -> {
          if (current == phase) {
            run.get().cancel();
          }
        };
    run.set(Run.in(pool, Limits.NONE, canceller));
    Request request = request(RandomNetworks.normal(12, 4, 1));
    StoppedException stopped =
        assertThrows(StoppedException.class, () -> run.get().certify(request));
    assertEquals(Reason.CANCELLED, stopped.reason());
    assertNoBusyThread();
  }

  @Test
  void interruptedCallerStopsTheRun() throws Exception {
    for (Run run : List.of(inPool(), Run.of(Limits.NONE, Progress.NONE))) {
      Request request = request(RandomNetworks.normal(LARGE, 4, 1));
      AtomicReference<Throwable> problem = new AtomicReference<>();
      Thread caller =
          new Thread(
              () -> problem.set(assertThrows(StoppedException.class, () -> run.certify(request))));
      caller.start();
      Thread.sleep(300);
      caller.interrupt();
      caller.join(LONGEST_NANOS / 1_000_000);
      assertFalse(caller.isAlive());
      assertTrue(problem.get() instanceof StoppedException, String.valueOf(problem.get()));
      assertNoBusyThread();
    }
  }

  @Test
  void fanOfMoreCellsThanAllowedIsGivenUp() throws Exception {
    Request request = request(RandomNetworks.normal(8, 3, 1));
    int cells = inPool().analyse(request).cells().size();
    Limits enough = new Limits(Limits.NONE.time(), cells);
    Limits tooFew = new Limits(Limits.NONE.time(), cells - 1);
    assertEquals(cells, Run.of(enough, Progress.NONE).analyse(request).cells().size());
    StoppedException stopped =
        assertThrows(StoppedException.class, () -> Run.of(tooFew, Progress.NONE).analyse(request));
    assertEquals(Reason.CELLS, stopped.reason());
    assertTrue(stopped.count() > 0);
  }

  @Test
  void allWorkIsDoneByTheGivenPool() throws Exception {
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    Run run =
        Run.in(pool, Limits.NONE, (phase, share, regions) -> workers.add(Thread.currentThread()));
    Request request = request(RandomNetworks.normal(10, 4, 1));
    long before = THREADS.getCurrentThreadCpuTime();
    run.certify(request);
    assertTrue(THREADS.getCurrentThreadCpuTime() - before < 200_000_000);
    assertFalse(workers.isEmpty());
    for (Thread worker : workers) {
      assertEquals(pool, ((ForkJoinWorkerThread) worker).getPool());
    }
  }

  @Test
  void progressGoesThroughThePhasesInTheirOrder() throws Exception {
    EnumSet<Phase> seen = EnumSet.noneOf(Phase.class);
    Progress progress =
        (phase, share, regions) -> {
          synchronized (seen) {
            assertTrue(seen.stream().allMatch(earlier -> earlier.compareTo(phase) <= 0));
            seen.add(phase);
          }
        };
    Run.in(pool, Limits.NONE, progress).certify(request(RandomNetworks.normal(12, 4, 1)));
    assertTrue(seen.containsAll(List.of(Phase.ENUMERATING, Phase.CHECKING)), seen.toString());
  }

  @Test
  void analysisOfAFinishedRunIsNotLimited() throws Exception {
    Run run = Run.of(Limits.of(Duration.ofSeconds(3)), Progress.NONE);
    Analysis analysis = run.analyse(request(RandomNetworks.normal(4, 3, 1)));
    Thread.sleep(3100);
    assertTrue(analysis.error().approximately() > 0);
    assertThrows(StoppedException.class, () -> run.call(analysis::graph));
    assertThrows(
        CancellationException.class,
        () -> analysis.fractionOf(analysis.cells().subList(0, 2)).enclosure(20));
  }

  @Test
  void failureOfTheWorkComesOutAsItIs() {
    for (Run run : List.of(inPool(), Run.of(Limits.NONE, Progress.NONE))) {
      Exception checked = new Exception("checked");
      Run.Work<Integer, Exception> work =
          () -> {
            throw checked;
          };
      assertEquals(checked, assertThrows(Exception.class, () -> run.call(work)));
      Run.Work<Integer, RuntimeException> broken =
          () -> {
            throw new IllegalStateException("broken");
          };
      assertThrows(IllegalStateException.class, () -> run.call(broken));
      assertThrows(StoppedException.class, () -> run.call(() -> 1), "a run that failed is over");
    }
  }

  private Run inPool() {
    return Run.in(pool, Limits.NONE, Progress.NONE);
  }

  private static Request request(RecurrentNetwork network) {
    return Request.of(network, Task.SECOND_ARGMAX);
  }

  /** Within moments no worker of the pool, nor of the common one, uses a processor any more. */
  private void assertNoBusyThread() throws InterruptedException {
    long deadline = System.nanoTime() + LONGEST_NANOS;
    while (busyThreads() > 0) {
      assertTrue(System.nanoTime() < deadline, "threads are still busy");
    }
    assertEquals(0, pool.getActiveThreadCount());
    assertEquals(0, pool.getQueuedTaskCount());
  }

  private static long busyThreads() throws InterruptedException {
    long[] workers = workers();
    long[] before = Arrays.stream(workers).map(THREADS::getThreadCpuTime).toArray();
    long start = System.nanoTime();
    Thread.sleep(200);
    long[] after = Arrays.stream(workers).map(THREADS::getThreadCpuTime).toArray();
    double elapsed = System.nanoTime() - start;
    long busy = 0;
    for (int i = 0; i < workers.length; i++) {
      busy += after[i] - before[i] > BUSY * elapsed ? 1 : 0;
    }
    return busy;
  }

  private static long[] workers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(ForkJoinWorkerThread.class::isInstance)
        .mapToLong(Thread::getId)
        .toArray();
  }
}
