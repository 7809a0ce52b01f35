package io.weir.gateway.config;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import io.weir.xml.reader.TextDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that one load of a configuration looked at, those that were missing too, and what they
 * were like just before they were read: a file that changes while it is read counts as changed. One
 * thread at a time.
 */
public final class InputFiles {
  private record Stamp(long size, FileTime modified, @Nullable Object file) {}

  private final Map<Path, @Nullable Stamp> read = new HashMap<>();
  private final Map<Path, SourceText> documents = new HashMap<>();
  private final DiagnosticSink decoding = new DiagnosticSink();

  /** The bytes of a file, which is remembered. */
  public byte[] bytes(Path file) throws IOException {
    remember(file);
    return Files.readAllBytes(file);
  }

  /** The text of a document; the same object whenever it is asked for again. */
  public SourceText document(Path file) throws IOException {
    SourceText known = documents.get(file);
    if (known == null) {
      remember(file);
      known = TextDecoder.decode(file.toString(), DocumentText.bytes(file), decoding);
      documents.put(file, known);
    }
    return known;
  }

  /** What is wrong with the encodings of documents. */
  public List<Diagnostic> problems() {
    return decoding.sorted();
  }

  private void remember(Path file) {
    read.putIfAbsent(file, stamp(file));
  }

  /** The files that were looked at. */
  public Set<Path> paths() {
    return Set.copyOf(read.keySet());
  }

  /** Whether a file is not what it was. */
  public boolean changed() {
    return read.entrySet().stream()
        .anyMatch(entry -> !Objects.equals(entry.getValue(), stamp(entry.getKey())));
  }

  /** What the files are like now; equal values mean that nothing changed in between. */
  public List<Object> state() {
    List<Object> stamps = new ArrayList<>();
    read.keySet().forEach(file -> stamps.add(String.valueOf(stamp(file))));
    return stamps;
  }

  private static @Nullable Stamp stamp(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(now.size(), now.lastModifiedTime(), now.fileKey());
    } catch (IOException e) {
      return null; // missing or unreadable: that is its state
    }
  }
}
