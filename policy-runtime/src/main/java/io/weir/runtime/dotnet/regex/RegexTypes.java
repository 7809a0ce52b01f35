package io.weir.runtime.dotnet.regex;

import java.util.List;

/** The types of this package. */
public final class RegexTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES =
      List.of(
          Capture.class,
          CaptureCollection.class,
          Group.class,
          GroupCollection.class,
          Match.class,
          MatchCollection.class,
          MatchEvaluator.class,
          Regex.class,
          RegexStatics.class,
          RegexMatchTimeoutException.class,
          RegexOptions.class);

  private RegexTypes() {}
}
