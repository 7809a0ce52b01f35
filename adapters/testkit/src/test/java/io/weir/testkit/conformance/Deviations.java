package io.weir.testkit.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The recorded cases that are known to disagree. A line holds the id of a case and the reason; a
 * line that starts with {@code #} is a comment.
 */
final class Deviations {
  private final Path file;
  private final List<String> lines;
  private final Map<String, String> reasons = new LinkedHashMap<>();

  private Deviations(Path file, List<String> lines) throws IOException {
    this.file = file;
    this.lines = lines;
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.strip().split("\\s+", 2);
      if (parts.length < 2) {
        throw new IOException(file + ": `" + line + "` gives no reason");
      }
      if (reasons.put(parts[0], parts[1]) != null) {
        throw new IOException(file + ": `" + parts[0] + "` is there twice");
      }
    }
  }

  static Deviations read(Path file) throws IOException {
    return new Deviations(file, Files.readAllLines(file));
  }

  Set<String> ids() {
    return reasons.keySet();
  }

  boolean has(String id) {
    return reasons.containsKey(id);
  }

  /** Writes the file again without some cases. */
  void write(Set<String> without) throws IOException {
    List<String> kept = new ArrayList<>(lines);
    kept.removeIf(line -> without.contains(line.strip().split("\\s+", 2)[0]));
    Files.write(file, kept);
  }
}
