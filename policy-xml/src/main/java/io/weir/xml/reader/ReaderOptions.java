package io.weir.xml.reader;

/**
 * What a reader needs besides the text.
 *
 * @param namedValues the named values
 * @param maxLength the greatest length of a document in UTF-8 bytes
 * @param maxDepth how deep elements may be nested
 */
public record ReaderOptions(NamedValues namedValues, int maxLength, int maxDepth) {
  /** Azure's limit of a policy document. */
  public static final int DEFAULT_MAX_LENGTH = 256 * 1024;

  /** Deeper than any document has use for; container policies nest a few levels. */
  public static final int DEFAULT_MAX_DEPTH = 100;

  /** Options with the default limits. */
  public static ReaderOptions of(NamedValues namedValues) {
    return new ReaderOptions(namedValues, DEFAULT_MAX_LENGTH, DEFAULT_MAX_DEPTH);
  }

  /** For a document that is looked at alone. */
  public static ReaderOptions lone() {
    return of(NamedValues.UNKNOWN);
  }
}
