package org.conewise.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.conewise.certify.CommandException;
import org.conewise.certify.ExitCode;

/**
 * The same work on many things, on several threads, with the results handed over one after another
 * in the order of the things. So what comes out does not depend on the number of threads.
 */
public final class InOrder {

  private static final long STEP_MILLIS = 250;

  /** Takes the results, on the thread that has called {@link #run}. */
  public interface Receiver<R> {
    void take(R result) throws IOException, CommandException;
  }

  /** Is told, time and again, how many things are done. */
  public interface Watcher {
    void done(int count);
  }

  private InOrder() {}

  /**
   * Does the work. A result is dropped as soon as it was taken.
   *
   * @param work must not throw
   */
  public static <T, R> void run(
      List<T> things, int threads, Function<T, R> work, Watcher watcher, Receiver<R> receiver)
      throws IOException, CommandException {
    AtomicInteger done = new AtomicInteger();
    ExecutorService workers = Executors.newFixedThreadPool(threads, InOrder::daemon);
    try {
      Queue<Future<R>> results = new ArrayDeque<>();
      for (T thing : things) {
        results.add(
            workers.submit(
                () -> {
                  R result = work.apply(thing);
                  done.incrementAndGet();
                  return result;
                }));
      }
      while (!results.isEmpty()) {
        receiver.take(awaited(results.remove(), () -> watcher.done(done.get())));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R awaited(Future<R> result, Runnable meanwhile) throws CommandException {
    while (true) {
      meanwhile.run();
      try {
        return result.get(STEP_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // Not yet.
      } catch (InterruptedException e) {
        throw new CommandException(ExitCode.NO_VERDICT, "interrupted");
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "conewise batch");
    thread.setDaemon(true);
    return thread;
  }
}
