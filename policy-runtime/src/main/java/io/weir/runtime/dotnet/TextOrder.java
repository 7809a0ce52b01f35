package io.weir.runtime.dotnet;

/** The door to the invariant culture's order of strings. */
final class TextOrder {
  private TextOrder() {}

  static int compare(String a, String b) {
    return a.compareTo(b);
  }
}
