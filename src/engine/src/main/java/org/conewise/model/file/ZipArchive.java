package org.conewise.model.file;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive of bounded size, read in memory. Nothing is ever extracted to a file. An archive
 * that states more than the budget is refused before anything is inflated, and an entry is inflated
 * no further than it states.
 */
final class ZipArchive implements Closeable {

  /** Entries at most; a state_dict of three tensors has fewer than ten. */
  static final int MAX_ENTRIES = 4096;

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries;

  private ZipArchive(ZipFile zip, Map<String, ZipEntry> entries) {
    this.zip = zip;
    this.entries = entries;
  }

  /**
   * Opens an archive and checks its table of contents.
   *
   * @param byteBudget bytes at most, of all entries together, uncompressed
   * @throws ModelFormatException if it is not a zip archive, is encrypted, too large, or has an
   *     entry twice or one that points out of the archive
   */
  static ZipArchive open(Path file, long byteBudget) throws IOException, ModelFormatException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException | EOFException e) {
      throw damaged("zip archive", e.getMessage());
    }
    try {
      return new ZipArchive(zip, checked(zip, byteBudget));
    } catch (ModelFormatException e) {
      zip.close();
      throw e;
    }
  }

  Set<String> names() {
    return entries.keySet();
  }

  /**
   * The uncompressed bytes of an entry.
   *
   * @throws ModelFormatException if there is none, or it does not have the size and the CRC-32 that
   *     the archive states
   */
  byte[] read(String name) throws IOException, ModelFormatException {
    ZipEntry entry = entries.get(name);
    if (entry == null) {
      throw new ModelFormatException(place(name), "entries referred to exist", "one", "none");
    }
    byte[] bytes = inflate(entry);
    if (bytes.length != entry.getSize()) {
      throw new ModelFormatException(
          place(name), "size", entry.getSize() + " bytes, as stated", sizeOf(bytes, entry));
    }
    requireChecksum(entry, bytes);
    return bytes;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static Map<String, ZipEntry> checked(ZipFile zip, long byteBudget)
      throws ModelFormatException {
    if (zip.size() > MAX_ENTRIES) {
      throw new ModelFormatException(
          "zip archive", "number of entries", "at most " + MAX_ENTRIES, "" + zip.size());
    }
    List<ZipEntry> all = new ArrayList<>(zip.stream().toList());
    Map<String, ZipEntry> entries = new LinkedHashMap<>();
    long left = byteBudget;
    for (ZipEntry entry : all) {
      requirePlainName(entry.getName());
      if (entries.putIfAbsent(entry.getName(), entry) != null) {
        throw new ModelFormatException(
            place(entry.getName()), "names differ", "one entry of that name", "two");
      }
      if (entry.getSize() < 0 || entry.getSize() > left) {
        throw new ModelTooLargeException(
            place(entry.getName()),
            "size of all entries together",
            "at most " + byteBudget + " bytes uncompressed");
      }
      left -= entry.getSize();
    }
    return entries;
  }

  private static void requirePlainName(String name) throws ModelFormatException {
    boolean leavesArchive = List.of(name.split("[/\\\\]", -1)).contains("..");
    if (leavesArchive || name.startsWith("/") || name.startsWith("\\")) {
      throw new ModelFormatException(
          place(name), "names stay inside the archive", "a relative name without '..'", "another");
    }
  }

  private byte[] inflate(ZipEntry entry) throws IOException, ModelFormatException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes((int) Math.min(entry.getSize() + 1, Integer.MAX_VALUE));
    } catch (ZipException | EOFException e) {
      throw damaged(place(entry.getName()), e.getMessage());
    }
  }

  private static void requireChecksum(ZipEntry entry, byte[] bytes) throws ModelFormatException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    if (crc.getValue() != entry.getCrc()) {
      throw new ModelFormatException(
          place(entry.getName()),
          "the bytes have the CRC-32 that the archive states",
          String.format("%08x", entry.getCrc()),
          String.format("%08x (damaged, or saved without checksums)", crc.getValue()));
    }
  }

  private static String sizeOf(byte[] bytes, ZipEntry entry) {
    return bytes.length > entry.getSize() ? "more" : bytes.length + " bytes";
  }

  private static ModelFormatException damaged(String place, String message) {
    return new ModelFormatException(
        place,
        "a whole zip archive without encryption",
        "one",
        Text.quote(String.valueOf(message)));
  }

  private static String place(String name) {
    return "zip entry " + Text.quote(name);
  }
}
