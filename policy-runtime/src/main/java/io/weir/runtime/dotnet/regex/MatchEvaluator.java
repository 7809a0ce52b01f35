package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;

/** {@code MatchEvaluator}: the replacement of a match. */
@DotNetType(
    value = "public delegate string System.Text.RegularExpressions.MatchEvaluator(Match match)",
    java = Fn.class)
final class MatchEvaluator {
  private MatchEvaluator() {}
}
