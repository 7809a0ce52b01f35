package io.weir.gateway.cli;

import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.xml.reader.TextDecoder;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds and reads policy documents. Stateless. */
final class PolicyFiles {
  private static final Set<String> SKIPPED = Set.of("target", "node_modules", "build");
  private static final long MAX_BYTES = 16L << 20;

  private PolicyFiles() {}

  /**
   * The files that are named, and below folders those whose name ends in {@code .xml} and whose
   * root is one of a policy document; sorted, each once.
   */
  static List<Path> find(Collection<Path> filesOrFolders) throws IOException {
    Set<Path> found = new TreeSet<>();
    for (Path path : filesOrFolders) {
      if (Files.isDirectory(path)) {
        List<Path> below = new ArrayList<>();
        Files.walkFileTree(path, collect(path, below));
        for (Path file : below) {
          if (looksLikePolicy(file)) {
            found.add(file);
          }
        }
      } else if (Files.exists(path)) {
        found.add(path);
      } else {
        throw new NoSuchFileException(path.toString());
      }
    }
    return new ArrayList<>(found);
  }

  private static FileVisitor<Path> collect(Path root, List<Path> files) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String name = String.valueOf(folder.getFileName());
        boolean skip = !folder.equals(root) && (name.startsWith(".") || SKIPPED.contains(name));
        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (attributes.isRegularFile() && (name.endsWith(".xml") || name.endsWith(".policy"))) {
          files.add(file);
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }

  /**
   * Whether the first element is a root of policy documents; a broken file counts unless its first
   * element says that it is something else.
   */
  private static boolean looksLikePolicy(Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      return true;
    }
    String text =
        TextDecoder.decode(file.toString(), Files.readAllBytes(file), new DiagnosticSink())
            .content();
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

  /**
   * A file's bytes.
   *
   * @throws IOException if it is too large to be a policy document, or cannot be read
   */
  static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new IOException(file + " is larger than any policy document may be");
    }
    return Files.readAllBytes(file);
  }
}
