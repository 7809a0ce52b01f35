package io.weir.gateway.cli;

import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.gateway.config.FileProblems;
import io.weir.xml.reader.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Finds policy documents. Stateless. */
final class PolicyFiles {
  private static final Set<String> SKIPPED = Set.of("target", "node_modules", "build");
  private static final int HEAD_BYTES = 64 * 1024;

  private PolicyFiles() {}

  /**
   * The files that are named, and below folders those whose name ends in {@code .xml} or {@code
   * .policy} and whose root is one of a policy document; sorted, each once. Links to files are
   * followed, links to folders are not: they may lead round in a circle.
   *
   * @param unreadable takes a line for each file or folder that cannot be looked into
   * @throws NoSuchFileException if a file or folder that is named does not exist
   */
  static Set<Path> find(Collection<Path> filesOrFolders, Consumer<String> unreadable)
      throws IOException {
    Set<Path> found = new TreeSet<>();
    for (Path path : filesOrFolders) {
      if (Files.isDirectory(path)) {
        Files.walkFileTree(path, new Visitor(path, found, unreadable));
      } else if (Files.exists(path)) {
        found.add(path);
      } else {
        throw new NoSuchFileException(path.toString());
      }
    }
    return found;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Set<Path> found;
    private final Consumer<String> unreadable;

    Visitor(Path root, Set<Path> found, Consumer<String> unreadable) {
      this.root = root;
      this.found = found;
      this.unreadable = unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean skip = !folder.equals(root) && (name.startsWith(".") || SKIPPED.contains(name));
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      boolean candidate = name.endsWith(".xml") || name.endsWith(".policy");
      try {
        if (candidate && Files.isRegularFile(file) && looksLikePolicy(head(file))) {
          found.add(file);
        }
      } catch (IOException e) {
        unreadable.accept(FileProblems.named(e));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      unreadable.accept(FileProblems.named(failure));
      return FileVisitResult.CONTINUE;
    }
  }

  private static String head(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(HEAD_BYTES);
    }
    return TextDecoder.decode(file.toString(), bytes, new DiagnosticSink()).content();
  }

  /**
   * Whether the first element is a root of policy documents; a broken file counts unless its first
   * element says that it is something else.
   */
  private static boolean looksLikePolicy(String text) {
    int at = 0;
    while (true) {
      at = text.indexOf('<', at);
      if (at < 0) {
        return true;
      }
      if (text.startsWith("<!--", at)) {
        int end = text.indexOf("-->", at);
        if (end < 0) {
          return true;
        }
        at = end + 3;
      } else if (text.startsWith("<?", at)) {
        int end = text.indexOf("?>", at);
        if (end < 0) {
          return true;
        }
        at = end + 2;
      } else if (text.startsWith("<!", at)) {
        at = Math.max(at + 2, text.indexOf('>', at));
      } else {
        break;
      }
    }
    int end = at + 1;
    while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String root = text.substring(at + 1, end);
    if (root.isEmpty() || !Character.isLetter(root.charAt(0))) {
      return true;
    }
    String local = root.substring(root.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    return switch (local) {
      case "fragment", "inbound", "backend", "outbound", "on-error" -> true;
      default -> local.startsWith("polic") || local.startsWith("fragm");
    };
  }
}
