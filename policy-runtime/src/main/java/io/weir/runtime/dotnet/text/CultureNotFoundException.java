package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a name of no known culture throws. */
@DotNetType(
    value = "public class System.Globalization.CultureNotFoundException : ArgumentException",
    java = CultureNotFoundException.class)
public final class CultureNotFoundException extends ArgumentException {
  private static final long serialVersionUID = 1L;
  private static final String DEFAULT = "Culture is not supported.";

  private final @Nullable String name;
  private final @Nullable Integer number;

  private CultureNotFoundException(
      @Nullable String message,
      @Nullable String parameter,
      @Nullable String name,
      @Nullable Integer number,
      @Nullable DotNetException inner) {
    super(message == null ? DEFAULT : message, parameter, inner);
    this.name = name;
    this.number = number;
  }

  @Override
  public String getMessage() {
    String culture =
        number == null ? name : String.format(Locale.ROOT, "%d (0x%04X)", number, number);
    return culture == null
        ? super.getMessage()
        : super.getMessage() + "\n" + culture + " is an invalid culture identifier.";
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static CultureNotFoundException create() {
    return new CultureNotFoundException(null, null, null, null, null);
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static CultureNotFoundException createWithMessage(@Nullable String message) {
    return new CultureNotFoundException(message, null, null, null, null);
  }

  /** {@code new(paramName, message)}. */
  @DotNetMethod("new(string paramName, string message)")
  public static CultureNotFoundException createWithParameter(
      @Nullable String paramName, @Nullable String message) {
    return new CultureNotFoundException(message, paramName, null, null, null);
  }

  /** {@code new(message, innerException)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static CultureNotFoundException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new CultureNotFoundException(message, null, null, null, innerException);
  }

  /** {@code new(paramName, invalidCultureName, message)}. */
  @DotNetMethod("new(string paramName, string invalidCultureName, string message)")
  public static CultureNotFoundException createNamed(
      @Nullable String paramName, @Nullable String invalidCultureName, @Nullable String message) {
    return new CultureNotFoundException(message, paramName, invalidCultureName, null, null);
  }

  /** {@code new(message, invalidCultureName, innerException)}. */
  @DotNetMethod("new(string message, string invalidCultureName, Exception innerException)")
  public static CultureNotFoundException createNamedWithInner(
      @Nullable String message,
      @Nullable String invalidCultureName,
      @Nullable DotNetException innerException) {
    return new CultureNotFoundException(message, null, invalidCultureName, null, innerException);
  }

  /** {@code new(message, invalidCultureId, innerException)}. */
  @DotNetMethod("new(string message, int invalidCultureId, Exception innerException)")
  public static CultureNotFoundException createNumberedWithInner(
      @Nullable String message, int invalidCultureId, @Nullable DotNetException innerException) {
    return new CultureNotFoundException(message, null, null, invalidCultureId, innerException);
  }

  /** {@code new(paramName, invalidCultureId, message)}. */
  @DotNetMethod("new(string paramName, int invalidCultureId, string message)")
  public static CultureNotFoundException createNumbered(
      @Nullable String paramName, int invalidCultureId, @Nullable String message) {
    return new CultureNotFoundException(message, paramName, null, invalidCultureId, null);
  }

  /** {@code InvalidCultureId}. */
  @DotNetProperty("int? InvalidCultureId { get; }")
  public static @Nullable Integer invalidCultureId(CultureNotFoundException self) {
    return self.number;
  }

  /** {@code InvalidCultureName}. */
  @DotNetProperty("string InvalidCultureName { get; }")
  public static @Nullable String invalidCultureName(CultureNotFoundException self) {
    return self.name;
  }
}
