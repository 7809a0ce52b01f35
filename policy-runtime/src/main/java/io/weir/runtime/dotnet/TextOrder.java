package io.weir.runtime.dotnet;

import io.weir.runtime.dotnet.text.CultureCompare;

/** The door to the invariant culture's order of strings. */
final class TextOrder {
  private TextOrder() {}

  static int compare(String a, String b) {
    return CultureCompare.compare(a, b);
  }
}
