package org.conewise.certify;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.conewise.analysis.Analysis;
import org.conewise.certify.Progress.Phase;
import org.conewise.certify.StoppedException.Reason;
import org.conewise.region.Monitor;

/**
 * A piece of work that can be watched, limited and stopped. The engine and the kernel ask it at
 * every cone and face whether to go on, on all threads that they use. So once a run is stopped,
 * each of these threads is free as soon as it has done with the cone at hand.
 *
 * <p>Limits hold while a method of the run is at work. What an analysis makes later, when it is
 * asked for a part, is not limited; but if the run has been stopped, the analysis makes no more
 * parts and throws a {@link CancellationException} instead.
 */
public final class Run {

  private static final long REPORT_NANOS = 100_000_000;
  private static final Optional<Reason> NOT_STOPPED = Optional.empty();

  /** The threads of all runs that have no pool of their own. */
  private static final ForkJoinPool SHARED =
      new ForkJoinPool(Runtime.getRuntime().availableProcessors());

  /** Ends the work of one thread. */
  private static final class Stop extends CancellationException {
    private static final long serialVersionUID = 1L;

    Stop() {
      super("the run was stopped");
    }
  }

  /** Ends the work on a fan that is too large, but not the run. */
  static final class TooManyCells extends CancellationException {
    private static final long serialVersionUID = 1L;

    TooManyCells() {
      super("the fan has more cells than allowed");
    }
  }

  /** Some work with a result. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T result() throws E;
  }

  private final Limits limits;
  private final long nanos;
  private final Progress progress;
  private final ForkJoinPool pool;
  private final long start = System.nanoTime();

  private final AtomicInteger active = new AtomicInteger();
  private final AtomicReference<Optional<Reason>> stopped = new AtomicReference<>(NOT_STOPPED);
  private final AtomicLong reported = new AtomicLong(start);
  private volatile Phase phase = Phase.ENUMERATING;
  private volatile double share;
  private volatile long count;

  private Run(Limits limits, Progress progress, ForkJoinPool pool) {
    this.limits = limits;
    this.nanos = TimeUnit.NANOSECONDS.convert(limits.time());
    this.progress = progress;
    this.pool = pool;
  }

  /**
   * A run on as many threads as there are processors, which all such runs share, while the calling
   * thread waits.
   */
  public static Run of(Limits limits, Progress progress) {
    return in(SHARED, limits, progress);
  }

  /** A run on the threads of a pool, while the calling thread waits. */
  public static Run in(ForkJoinPool pool, Limits limits, Progress progress) {
    return new Run(limits, progress, pool);
  }

  /** Stops the run for good, from any thread. */
  public void cancel() {
    stop(Reason.CANCELLED);
  }

  /**
   * Finds out what the engine can, with the regions and the cells made.
   *
   * @throws IllegalArgumentException if the network has more than {@link Request#MAX_FAN_INPUTS}
   *     inputs
   * @throws StoppedException if the run is stopped or a limit is reached
   */
  public Analysis analyse(Request request) throws StoppedException {
    Request listed = request.withProof(ProofChoice.of(ProofChoice.Kind.FAN));
    return call(() -> analysis(listed));
  }

  /**
   * Certifies. The kernel has checked what is returned.
   *
   * @throws NotOrderedException if a proof by order is asked for, and there is none
   * @throws StoppedException if the run is stopped or a limit is reached
   * @throws ProofRejectedException if the kernel rejects what the engine made
   */
  public Certification certify(Request request) throws StoppedException, ProofRejectedException {
    return certify(request, Resumption.NONE);
  }

  /**
   * Certifies; if it comes to a sample, the count goes on from what an earlier run has counted, and
   * a later one can go on from this. What is returned is verified if this run has counted all.
   *
   * @throws IllegalArgumentException if more is counted already than there is to count
   * @throws NotOrderedException if a proof by order is asked for, and there is none
   * @throws StoppedException if the run is stopped or a limit is reached
   * @throws ProofRejectedException if the kernel rejects what the engine made
   */
  public Certification certify(Request request, Resumption resumption)
      throws StoppedException, ProofRejectedException {
    return call(() -> new ProofSearch(this, request, resumption).certification());
  }

  /**
   * Certifies what was analysed before.
   *
   * @throws StoppedException if the run is stopped or a limit is reached
   * @throws ProofRejectedException if the kernel rejects what the engine made
   */
  public Certification certify(Analysis analysis, int digits)
      throws StoppedException, ProofRejectedException {
    return call(() -> FanProof.of(this, analysis, digits, List.of(), FanProof.ASKED_FOR));
  }

  /**
   * Certifies a transformer. The kernel has checked what is returned.
   *
   * @throws StoppedException if the run is stopped or a limit is reached
   * @throws ProofRejectedException if the kernel rejects what the engine made
   */
  public Certification certify(FiniteRequest request)
      throws StoppedException, ProofRejectedException {
    return call(() -> FiniteProof.of(this, request));
  }

  /**
   * Does some other work on an analysis of this run, such as measuring its pieces. A call within a
   * call is part of it.
   *
   * @throws StoppedException if the run is stopped or a limit is reached
   * @throws E if the work throws it
   */
  public <T, E extends Exception> T call(Work<T, E> work) throws StoppedException, E {
    boolean isNested = active.getAndIncrement() > 0;
    try {
      pulse();
      return isNested ? work.result() : awaited(pool.submit(() -> done(work))).result();
    } catch (Stop e) {
      throw new StoppedException(stopped.get().orElse(Reason.CANCELLED), phase, count);
    } catch (TooManyCells e) {
      stop(Reason.CELLS);
      throw new StoppedException(Reason.CELLS, phase, count);
    } catch (RuntimeException | Error e) {
      cancel();
      throw e;
    } finally {
      active.decrementAndGet();
    }
  }

  /** Says what is done from now. */
  void enter(Phase next) {
    phase = next;
  }

  /** Ends the work of the current thread if the run is to stop. */
  void pulse() {
    if (stopped.get().isPresent()) {
      throw new Stop();
    }
    if (active.get() > 0) {
      long now = System.nanoTime();
      require(!Thread.currentThread().isInterrupted(), Reason.CANCELLED);
      require(now - start <= nanos, Reason.TIME);
      report(now);
    }
  }

  /** Says how much of a countable work is done, and ends it if the run is to stop. */
  void advance(long done, long all) {
    count = done;
    share = (double) done / all;
    pulse();
  }

  /** The number of threads on which a call can work. */
  int threads() {
    return pool.getParallelism();
  }

  /**
   * The regions and cells of a network of few inputs.
   *
   * @throws TooManyCells if there are more than allowed
   */
  Analysis analysis(Request request) {
    Watch watch = new Watch();
    Analysis analysis = Analysis.of(request.named(), request.wanted(), request.ties(), watch);
    enter(Phase.ENUMERATING);
    analysis.regions();
    enter(Phase.CUTTING);
    watch.requireFew(analysis.cells().size());
    enter(Phase.DESCRIBING);
    return analysis;
  }

  private final class Watch implements Monitor {
    private volatile boolean isTooLarge;

    @Override
    public void progress(double done, long found) {
      share = done;
      count = found;
      requireFew(found);
      pulse();
    }

    @Override
    public void pulse() {
      if (isTooLarge) {
        throw new TooManyCells();
      }
      Run.this.pulse();
    }

    /** Ends the work on all threads if there are too many cells. */
    void requireFew(long cells) {
      if (cells > limits.cells()) {
        isTooLarge = true;
        throw new TooManyCells();
      }
    }
  }

  private void require(boolean holds, Reason otherwise) {
    if (!holds) {
      stop(otherwise);
      throw new Stop();
    }
  }

  /** The first reason is the one that counts. */
  private void stop(Reason reason) {
    stopped.compareAndSet(NOT_STOPPED, Optional.of(reason));
  }

  private void report(long now) {
    long last = reported.get();
    if (now - last >= REPORT_NANOS && reported.compareAndSet(last, now)) {
      progress.at(phase, share, count);
    }
  }

  /** Does some work, and returns how it ended, to be told on another thread. */
  @SuppressWarnings("unchecked") // The work throws no other checked exception.
  private static <T, E extends Exception> Work<T, E> done(Work<T, E> work) {
    try {
      T result = work.result();
      return () -> result;
    } catch (RuntimeException e) {
      return () -> {
        throw e;
      };
    } catch (Error e) {
      return () -> {
        throw e;
      };
    } catch (Exception e) {
      E checked = (E) e;
      return () -> {
        throw checked;
      };
    }
  }

  /** Waits until the work has ended. An interrupt makes it end. */
  private <T> T awaited(ForkJoinTask<T> task) {
    boolean isInterrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          isInterrupted = true;
          cancel();
        } catch (ExecutionException e) {
          throw new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
