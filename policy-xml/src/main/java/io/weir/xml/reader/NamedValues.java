package io.weir.xml.reader;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where <code>{{name}}</code> gets its text from. */
@FunctionalInterface
public interface NamedValues {
  /**
   * For a document that is looked at alone: no name is an error, all are left as they stand, and in
   * expressions any type fits them.
   */
  NamedValues UNKNOWN = name -> null;

  /** The text of a named value by its display name, or null if there is no such. */
  @Nullable String value(String name);

  /** The values of a map; it is read when a document is. */
  static NamedValues of(Map<String, String> values) {
    return values::get;
  }
}
