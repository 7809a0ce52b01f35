package io.weir.runtime.dotnet.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * What time zones are called in English, by IANA's ids: the names of ICU, which the JDK has only in
 * part and with another wording from release to release.
 *
 * @param generic the zone's name, whatever the season
 * @param standard the name of its standard time
 * @param daylight the name of its daylight-saving time
 */
record ZoneNames(String generic, String standard, String daylight) {
  private static final Map<String, ZoneNames> BY_IANA = read();

  private static Map<String, ZoneNames> read() {
    Map<String, ZoneNames> names = new HashMap<>();
    try (InputStream table = ZoneNames.class.getResourceAsStream("zone-names.txt")) {
      if (table == null) {
        throw new IllegalStateException("zone-names.txt is not there");
      }
      new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> read(line.split(";", -1), names));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private static void read(String[] columns, Map<String, ZoneNames> names) {
    for (int i = 2; i < columns.length; i++) {
      int at = columns[i].indexOf('=');
      names.put(
          columns[i].substring(0, at),
          new ZoneNames(columns[i].substring(at + 1), columns[0], columns[1]));
    }
  }

  /** The names of a zone; the JDK's for one that is newer than the table. */
  static ZoneNames of(String iana) {
    ZoneNames known = BY_IANA.get(iana);
    if (known != null) {
      return known;
    }
    TimeZone zone = TimeZone.getTimeZone(iana);
    String standard = zone.getDisplayName(false, TimeZone.LONG, Locale.ENGLISH);
    return new ZoneNames(
        standard, standard, zone.getDisplayName(true, TimeZone.LONG, Locale.ENGLISH));
  }
}
