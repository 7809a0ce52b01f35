package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.TimeoutException;
import io.weir.runtime.dotnet.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** A match that took longer than its regular expression allows. */
@DotNetType(
    value =
        "public class System.Text.RegularExpressions.RegexMatchTimeoutException : TimeoutException",
    java = RegexMatchTimeoutException.class)
public final class RegexMatchTimeoutException extends TimeoutException {
  private final String input;
  private final String pattern;
  private final TimeSpan timeout;

  private RegexMatchTimeoutException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
    this.input = "";
    this.pattern = "";
    this.timeout = TimeSpan.ofTicks(-1);
  }

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

  /** {@code new(regexInput, regexPattern, matchTimeout)}. */
  @DotNetMethod("new(string regexInput, string regexPattern, TimeSpan matchTimeout)")
  public static RegexMatchTimeoutException create(
      @Nullable String regexInput, @Nullable String regexPattern, TimeSpan matchTimeout) {
    return new RegexMatchTimeoutException(
        regexInput == null ? "" : regexInput,
        regexPattern == null ? "" : regexPattern,
        matchTimeout);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static RegexMatchTimeoutException createEmpty() {
    return new RegexMatchTimeoutException("The operation has timed out.", null);
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static RegexMatchTimeoutException createWithText(@Nullable String message) {
    return new RegexMatchTimeoutException(message, null);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception inner)")
  public static RegexMatchTimeoutException createWithInner(
      @Nullable String message, @Nullable DotNetException inner) {
    return new RegexMatchTimeoutException(message, inner);
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
