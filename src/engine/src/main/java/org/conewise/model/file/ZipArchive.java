package org.conewise.model.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.conewise.model.Text;

/**
 * A zip archive of bounded size, in memory. Nothing is ever extracted to a file. An archive that
 * states more than the budget is refused before anything is inflated, and an entry is inflated no
 * further than it states.
 *
 * <p>Reference: APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12 and 4.3.16. What is said of an entry
 * is taken from the table of contents, as writers may leave it out where the entry itself is.
 */
final class ZipArchive {

  /** Entries at most; a state_dict of three tensors has fewer than ten. */
  static final int MAX_ENTRIES = 4096;

  private static final int ENTRY_SIGNATURE = 0x04034b50;
  private static final int ENTRY_HEADER = 30;
  private static final int CONTENTS_SIGNATURE = 0x02014b50;
  private static final int CONTENTS_HEADER = 46;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_RECORD = 22;
  private static final int MAX_COMMENT = 0xffff;
  private static final int ENCRYPTED = 1;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /**
   * What the table of contents says.
   *
   * @param start where the entry's own header begins
   */
  private record Entry(int method, int checksum, long packedSize, long size, long start) {}

  private final ByteBuffer archive;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private ZipArchive(byte[] content) {
    archive = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Reads and checks the table of contents.
   *
   * @param byteBudget bytes at most, of all entries together, uncompressed
   * @throws ModelFormatException if it is not a zip archive, is encrypted, too large, or has an
   *     entry twice or one that points out of the archive
   */
  static ZipArchive of(byte[] content, long byteBudget) throws ModelFormatException {
    ZipArchive zip = new ZipArchive(content);
    zip.readContents(byteBudget);
    return zip;
  }

  Set<String> names() {
    return entries.keySet();
  }

  /**
   * The uncompressed bytes of an entry.
   *
   * @throws ModelFormatException if there is none, or it does not have the size and the CRC-32 that
   *     the archive states, if it states one
   */
  byte[] read(String name) throws ModelFormatException {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw new ModelFormatException(place(name), "entries referred to exist", "one", "none");
    }
    byte[] bytes = unpacked(name, entry);
    if (bytes.length != entry.size()) {
      throw new ModelFormatException(
          place(name), "size", entry.size() + " bytes, as stated", sizeOf(bytes, entry));
    }
    requireChecksum(name, entry, bytes);
    return bytes;
  }

  private void readContents(long byteBudget) throws ModelFormatException {
    int end = endRecord();
    int count = unsignedShort(end + 10);
    if (count > MAX_ENTRIES) {
      throw new ModelFormatException(
          "zip archive", "number of entries", "at most " + MAX_ENTRIES, "" + count);
    }
    long at = unsignedInt(end + 16);
    long left = byteBudget;
    for (int i = 0; i < count; i++) {
      int header = header(at, CONTENTS_SIGNATURE, CONTENTS_HEADER, end);
      int nameLength = unsignedShort(header + 28);
      int more = unsignedShort(header + 30) + unsignedShort(header + 32);
      at += CONTENTS_HEADER + nameLength + more;
      require(at <= end, "a table of contents that ends before its end");
      String name = new String(slice(header + CONTENTS_HEADER, nameLength), StandardCharsets.UTF_8);
      left -= add(name, header, left, byteBudget);
    }
  }

  /** Adds an entry, and returns its size. */
  private long add(String name, int header, long left, long byteBudget)
      throws ModelFormatException {
    require((unsignedShort(header + 8) & ENCRYPTED) == 0, "encryption");
    requirePlainName(name);
    Entry entry =
        new Entry(
            unsignedShort(header + 10),
            archive.getInt(header + 16),
            unsignedInt(header + 20),
            unsignedInt(header + 24),
            unsignedInt(header + 42));
    if (entries.putIfAbsent(name, entry) != null) {
      throw new ModelFormatException(place(name), "names differ", "one entry of that name", "two");
    }
    if (entry.size() > left) {
      throw new ModelTooLargeException(
          place(name),
          "size of all entries together",
          "at most " + byteBudget + " bytes uncompressed");
    }
    return entry.size();
  }

  /** Where the record begins that ends the archive, but for a comment. */
  private int endRecord() throws ModelFormatException {
    int last = archive.limit() - END_RECORD;
    for (int at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
      if (archive.getInt(at) == END_SIGNATURE
          && at + END_RECORD + unsignedShort(at + 20) == archive.limit()) {
        return at;
      }
    }
    throw damaged("zip archive", "no end");
  }

  private byte[] unpacked(String name, Entry entry) throws ModelFormatException {
    int header = header(entry.start(), ENTRY_SIGNATURE, ENTRY_HEADER, archive.limit());
    long data =
        (long) header + ENTRY_HEADER + unsignedShort(header + 26) + unsignedShort(header + 28);
    require(data + entry.packedSize() <= archive.limit(), "an entry that is cut off");
    byte[] packed = slice((int) data, (int) entry.packedSize());
    return switch (entry.method()) {
      case STORED -> packed;
      case DEFLATED -> inflated(name, packed, entry.size());
      default ->
          throw new ModelFormatException(
              place(name), "compression", "none or deflate", "method " + entry.method());
    };
  }

  /** The content of an entry; of one that is longer than stated, one byte more than that. */
  private static byte[] inflated(String name, byte[] packed, long size)
      throws ModelFormatException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      byte[] bytes = new byte[(int) Math.min(size + 1, Integer.MAX_VALUE)];
      int length = 0;
      int more = 1;
      while (more > 0 && length < bytes.length) {
        more = inflater.inflate(bytes, length, bytes.length - length);
        length += more;
      }
      return Arrays.copyOf(bytes, length);
    } catch (DataFormatException e) {
      throw damaged(place(name), String.valueOf(e.getMessage()));
    } finally {
      inflater.end();
    }
  }

  private static void requirePlainName(String name) throws ModelFormatException {
    boolean leavesArchive = List.of(name.split("[/\\\\]", -1)).contains("..");
    if (leavesArchive || name.startsWith("/") || name.startsWith("\\")) {
      throw new ModelFormatException(
          place(name), "names stay inside the archive", "a relative name without '..'", "another");
    }
  }

  /** A stored 0 says that there is none: PyTorch can save without checksums, and checks none. */
  private static void requireChecksum(String name, Entry entry, byte[] bytes)
      throws ModelFormatException {
    if (entry.checksum() == 0) {
      return;
    }
    CRC32 crc = new CRC32();
    crc.update(bytes);
    if ((int) crc.getValue() != entry.checksum()) {
      throw new ModelFormatException(
          place(name),
          "the bytes have the CRC-32 that the archive states",
          String.format("%08x", entry.checksum()),
          String.format("%08x (damaged)", crc.getValue()));
    }
  }

  /** The place of a header, once it is known to lie before an end and to begin as it should. */
  private int header(long at, int signature, int length, int end) throws ModelFormatException {
    boolean isThere = at + length <= end && archive.getInt((int) at) == signature;
    require(isThere, "something else than a header");
    return (int) at;
  }

  private byte[] slice(int from, int length) {
    return Arrays.copyOfRange(archive.array(), from, from + length);
  }

  private int unsignedShort(int at) {
    return Short.toUnsignedInt(archive.getShort(at));
  }

  private long unsignedInt(int at) {
    return Integer.toUnsignedLong(archive.getInt(at));
  }

  private static String sizeOf(byte[] bytes, Entry entry) {
    return bytes.length > entry.size() ? "more" : bytes.length + " bytes";
  }

  private static void require(boolean holds, String found) throws ModelFormatException {
    if (!holds) {
      throw damaged("zip archive", found);
    }
  }

  private static ModelFormatException damaged(String place, String found) {
    return new ModelFormatException(
        place, "a whole zip archive without encryption", "one", Text.quote(found));
  }

  private static String place(String name) {
    return "zip entry " + Text.quote(name);
  }
}
