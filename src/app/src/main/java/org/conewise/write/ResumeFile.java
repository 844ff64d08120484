package org.conewise.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conewise.certify.Resumption;
import org.conewise.check.sample.Counts;
import org.conewise.check.sample.Plan;
import org.conewise.model.Sha256;

/**
 * A file that keeps what was found among the first samples of a plan, so that another run can go
 * on. It begins with what the sample is about, and ends with the SHA-256 of all that, which tells
 * damage but not forgery.
 */
public final class ResumeFile {

  private static final String MAGIC = "conewise-resume 1\n";

  /** Two seconds, unless a test wants it otherwise. */
  private static final long INTERVAL_NANOS =
      TimeUnit.MILLISECONDS.toNanos(Long.getLong("conewise.resume.millis", 2000));

  /** More bytes than such a file has. */
  private static final int MAX_BYTES = 4096;

  private static final Pattern FINDINGS =
      Pattern.compile("counted (\\d{1,13})\ncounts (\\d{1,13}) (\\d{1,13})\n");

  private final Path path;
  private final String statement;
  private final Counts before;
  private Counts counts;
  private Counts saved;
  private long lastSaved = System.nanoTime() - INTERVAL_NANOS;
  private boolean isBegun;
  private boolean isClosed;

  private ResumeFile(Path path, String statement, Counts before) {
    this.path = path;
    this.statement = statement;
    this.before = before;
    this.counts = before;
    this.saved = before;
  }

  /**
   * The file for a plan. If there is none yet, nothing is counted.
   *
   * @throws CommandException if there is a file, and it is damaged, is another one, or is about
   *     another plan
   */
  public static ResumeFile of(Path path, Plan plan) throws IOException, CommandException {
    OutputFiles.requireRoom(path, true);
    String statement =
        plan.question()
            + ("confidence " + plan.confidence() + "\n")
            + ("samples " + plan.samples() + "\n");
    boolean isThere = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    Counts before = isThere ? read(path, statement, plan.samples()) : Counts.NONE;
    return new ResumeFile(path, statement, before);
  }

  private static Counts read(Path path, String statement, long samples)
      throws IOException, CommandException {
    String text;
    try (InputStream in = Files.newInputStream(path)) {
      text = new String(in.readNBytes(MAX_BYTES), StandardCharsets.ISO_8859_1);
    }
    int end = text.lastIndexOf("sha256 ");
    String body = text.substring(0, Math.max(end, 0));
    require(
        text.startsWith(MAGIC) && text.equals(body + seal(body)),
        ExitCode.BAD_FILE,
        path + ": is damaged, or no file that --resume wrote; choose another file");
    require(
        body.startsWith(MAGIC + statement),
        ExitCode.USAGE,
        path + ": keeps the counts of another sample; choose another file with --resume");
    Matcher findings = FINDINGS.matcher(body.substring((MAGIC + statement).length()));
    require(findings.matches(), ExitCode.BAD_FILE, path + ": has no counts");
    Counts counts = new Counts(number(findings, 1), number(findings, 2), number(findings, 3));
    require(
        counts.samples() <= samples && Math.max(counts.wrong(), counts.tied()) <= counts.samples(),
        ExitCode.BAD_FILE,
        path + ": has counts that cannot be");
    return counts;
  }

  private static long number(Matcher findings, int group) {
    return Long.parseLong(findings.group(group));
  }

  private static void require(boolean holds, int exitCode, String message) throws CommandException {
    if (!holds) {
      throw new CommandException(exitCode, message);
    }
  }

  private static String seal(String body) {
    return "sha256 " + Sha256.hex(body.getBytes(StandardCharsets.ISO_8859_1)) + "\n";
  }

  /** The name of the file. */
  public Path path() {
    return path;
  }

  /** How a count goes on from this file, and is kept in it every few seconds. */
  public Resumption resumption() {
    return new Resumption(before, this::keep);
  }

  /** Of how many samples the file keeps the counts. */
  public synchronized long kept() {
    return saved.samples();
  }

  /**
   * Keeps counts, and writes them now and then.
   *
   * @throws UncheckedIOException if the file cannot be written; its cause says so in a sentence
   */
  private synchronized void keep(Counts more) {
    counts = more;
    isBegun = true;
    if (System.nanoTime() - lastSaved >= INTERVAL_NANOS) {
      save();
    }
  }

  /**
   * Writes what was counted last, whole or not at all; or nothing, if no sample was to be counted.
   *
   * @throws UncheckedIOException if the file cannot be written; its cause says so in a sentence
   */
  public synchronized void save() {
    if (isClosed || !isBegun) {
      return;
    }
    try {
      write(MAGIC + statement + findings());
    } catch (CommandException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    }
    saved = counts;
    lastSaved = System.nanoTime();
  }

  /** Writes what was counted last, and nothing from now on. */
  public synchronized void close() {
    try {
      save();
    } finally {
      isClosed = true;
    }
  }

  /** Removes the file. */
  public synchronized void remove() throws IOException {
    isClosed = true;
    Files.deleteIfExists(path);
  }

  private String findings() {
    return ("counted " + counts.samples() + "\n")
        + ("counts " + counts.wrong() + " " + counts.tied() + "\n");
  }

  private void write(String body) throws CommandException {
    OutputFiles files = new OutputFiles();
    files.add(path, (body + seal(body)).getBytes(StandardCharsets.ISO_8859_1), true);
    files.write();
  }
}
