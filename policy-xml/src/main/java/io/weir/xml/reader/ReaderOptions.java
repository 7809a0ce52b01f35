package io.weir.xml.reader;

import java.util.function.Predicate;

/**
 * What a reader needs besides the text.
 *
 * @param namedValues the named values
 * @param maxLength the greatest length of a document in UTF-8 bytes
 * @param maxDepth how deep elements may be nested
 * @param known whether there is an element of a name; tells which of two tags is misspelt
 */
public record ReaderOptions(
    NamedValues namedValues, int maxLength, int maxDepth, Predicate<String> known) {
  /** Azure's limit of a policy document. */
  public static final int DEFAULT_MAX_LENGTH = 256 * 1024;

  /** Deeper than any document has use for; container policies nest a few levels. */
  public static final int DEFAULT_MAX_DEPTH = 100;

  /** Options with the default limits. */
  public static ReaderOptions of(NamedValues namedValues) {
    return of(namedValues, DEFAULT_MAX_LENGTH, name -> true);
  }

  /** Options with the default depth. */
  public static ReaderOptions of(NamedValues namedValues, int maxLength, Predicate<String> known) {
    return new ReaderOptions(namedValues, maxLength, DEFAULT_MAX_DEPTH, known);
  }

  /** For a document that is looked at alone. */
  public static ReaderOptions lone() {
    return of(NamedValues.UNKNOWN);
  }
}
