package io.weir.runtime.dotnet.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names that Windows has for time zones, as the Unicode CLDR maps them to IANA's: by name
 * alone, by name and region, and back.
 */
final class WindowsZones {
  private static final Map<String, Row> BY_LOWER_NAME = new HashMap<>();
  private static final Map<String, String> BY_IANA = new HashMap<>();

  /** A zone of Windows: IANA's usual name of it, and those for regions. */
  private record Row(String name, String iana, Map<String, String> regions) {}

  static {
    try (InputStream table = WindowsZones.class.getResourceAsStream("windows-zones.txt")) {
      if (table == null) {
        throw new IllegalStateException("windows-zones.txt is not there");
      }
      new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(WindowsZones::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WindowsZones() {}

  private static void read(String line) {
    String[] columns = line.split(";", -1);
    Map<String, String> regions = new HashMap<>();
    for (String region : list(columns[2])) {
      int at = region.indexOf('=');
      regions.put(region.substring(0, at), region.substring(at + 1));
    }
    Row row = new Row(columns[0], columns[1], regions);
    BY_LOWER_NAME.put(row.name().toLowerCase(Locale.ROOT), row);
    BY_IANA.putIfAbsent(row.iana(), row.name());
    regions.values().forEach(iana -> BY_IANA.putIfAbsent(iana, row.name()));
    list(columns[3]).forEach(iana -> BY_IANA.put(iana, row.name()));
  }

  private static List<String> list(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(",", -1));
  }

  /** The names of Windows, in the order of the alphabet. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>();
    BY_LOWER_NAME.values().forEach(row -> names.add(row.name()));
    return names;
  }

  /** IANA's name of a zone, however its Windows name is cased; any other name is its own. */
  static String ianaOf(String id) {
    Row row = BY_LOWER_NAME.get(id.toLowerCase(Locale.ROOT));
    return row == null ? id : row.iana();
  }

  /** IANA's name of a zone as a region has it, or null for what is no name of Windows. */
  static @Nullable String ianaIn(String windowsId, @Nullable String region) {
    Row row = BY_LOWER_NAME.get(windowsId.toLowerCase(Locale.ROOT));
    if (row == null || !row.name().equals(windowsId)) {
      return null;
    }
    return region == null ? row.iana() : row.regions().getOrDefault(region, row.iana());
  }

  /** Windows' name of a zone of IANA, or null if it has none. */
  static @Nullable String windowsOf(String ianaId) {
    return BY_IANA.get(ianaId);
  }
}
