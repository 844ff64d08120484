package org.conewise.batch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * A search for what matches a pattern in a folder and the folders in it, through links, but not in
 * anything hidden. A folder that cannot be read, or a link that leads back, does not end it.
 */
final class FileSearch extends SimpleFileVisitor<Path> {

  private final Path start;
  private final PathMatcher matcher;
  private final List<Path> matches = new ArrayList<>();
  private final List<BatchModel> unsearchable = new ArrayList<>();

  private FileSearch(Path start, PathMatcher matcher) {
    this.start = start;
    this.matcher = matcher;
  }

  /**
   * Searches.
   *
   * @param matcher of paths relative to the folder
   * @param depth how many folders deep
   */
  static FileSearch of(Path start, PathMatcher matcher, int depth) {
    FileSearch search = new FileSearch(start, matcher);
    if (Files.isDirectory(start)) {
      try {
        Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, search);
      } catch (IOException e) {
        search.unsearchable.add(BatchModel.unsearchable(start, e));
      }
    }
    return search;
  }

  /** What matches, files and folders. */
  List<Path> matches() {
    return matches;
  }

  /** What cannot be searched. */
  List<BatchModel> unsearchable() {
    return unsearchable;
  }

  static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.equals(start)) {
      return FileVisitResult.CONTINUE;
    }
    return visitFile(folder, attributes);
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    if (isHidden(path)) {
      return attributes.isDirectory() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }
    if (matcher.matches(start.relativize(path))) {
      matches.add(path);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException problem) {
    if (path.equals(start) || !isHidden(path)) {
      unsearchable.add(BatchModel.unsearchable(path, problem));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException problem) {
    if (problem != null) {
      unsearchable.add(BatchModel.unsearchable(folder, problem));
    }
    return FileVisitResult.CONTINUE;
  }
}
