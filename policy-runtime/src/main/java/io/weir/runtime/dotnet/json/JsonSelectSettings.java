package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** How JSON paths are followed. */
@DotNetType(
    value = "public class Newtonsoft.Json.Linq.JsonSelectSettings : object",
    java = JsonSelectSettings.class)
public final class JsonSelectSettings {
  private boolean errorWhenNoMatch = false;
  private @Nullable TimeSpan regexMatchTimeout;

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static JsonSelectSettings create() {
    return new JsonSelectSettings();
  }

  boolean errorWhenNoMatch() {
    return errorWhenNoMatch;
  }

  /** {@code ErrorWhenNoMatch}: whether no match is an error. */
  @DotNetProperty("bool ErrorWhenNoMatch { get; }")
  public static boolean getErrorWhenNoMatch(JsonSelectSettings self) {
    return self.errorWhenNoMatch;
  }

  /** {@code ErrorWhenNoMatch}: whether no match is an error. */
  @DotNetProperty("bool ErrorWhenNoMatch { set; }")
  public static void setErrorWhenNoMatch(JsonSelectSettings self, boolean value) {
    self.errorWhenNoMatch = value;
  }

  @Nullable TimeSpan regexMatchTimeout() {
    return regexMatchTimeout;
  }

  /**
   * {@code RegexMatchTimeout}: the longest time that a pattern may take; the budget of the
   * expression holds in any case.
   */
  @DotNetProperty("TimeSpan? RegexMatchTimeout { get; }")
  public static @Nullable TimeSpan getRegexMatchTimeout(JsonSelectSettings self) {
    return self.regexMatchTimeout;
  }

  /**
   * {@code RegexMatchTimeout}: the longest time that a pattern may take; the budget of the
   * expression holds in any case.
   */
  @DotNetProperty("TimeSpan? RegexMatchTimeout { set; }")
  public static void setRegexMatchTimeout(JsonSelectSettings self, @Nullable TimeSpan value) {
    self.regexMatchTimeout = value;
  }
}
