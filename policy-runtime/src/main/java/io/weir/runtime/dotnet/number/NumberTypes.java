package io.weir.runtime.dotnet.number;

import java.util.List;

/** The types of this package. */
public final class NumberTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES =
      List.of(
          Decimal.class,
          Guid.class,
          NumberStyles.class,
          MidpointRounding.class,
          TypeCode.class,
          Base64FormattingOptions.class);

  private NumberTypes() {}
}
