package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.TimeoutException;
import io.weir.runtime.dotnet.time.TimeSpan;

/** A match that took longer than its regular expression allows. */
@DotNetType(
    value =
        "public class System.Text.RegularExpressions.RegexMatchTimeoutException : TimeoutException",
    java = RegexMatchTimeoutException.class)
public final class RegexMatchTimeoutException extends TimeoutException {
  private final String input;
  private final String pattern;
  private final TimeSpan timeout;

  private RegexMatchTimeoutException(String input, String pattern, TimeSpan timeout) {
    super(
        "The Regex engine has timed out while trying to match a pattern to an input string. This"
            + " can occur for many reasons, including very large inputs or excessive backtracking"
            + " caused by nested quantifiers, back-references and other factors.");
    this.input = input;
    this.pattern = pattern;
    this.timeout = timeout;
  }

  static RegexMatchTimeoutException of(Regex regex, String input) {
    return new RegexMatchTimeoutException(input, regex.toString(), regex.timeout());
  }

  /** {@code Input}. */
  @DotNetProperty("string Input { get; }")
  public static String input(RegexMatchTimeoutException self) {
    return self.input;
  }

  /** {@code Pattern}. */
  @DotNetProperty("string Pattern { get; }")
  public static String pattern(RegexMatchTimeoutException self) {
    return self.pattern;
  }

  /** {@code MatchTimeout}. */
  @DotNetProperty("TimeSpan MatchTimeout { get; }")
  public static TimeSpan matchTimeout(RegexMatchTimeoutException self) {
    return self.timeout;
  }
}
