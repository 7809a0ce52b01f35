package io.weir.runtime.dotnet.net;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How much of a URI {@code GetLeftPart} takes. */
@DotNetType(value = "public enum System.UriPartial : int", java = UriPartial.class)
public final class UriPartial extends EnumValue {
  /** {@code Scheme}. */
  @DotNetField("Scheme = 0")
  public static final UriPartial SCHEME = new UriPartial(0L);

  /** {@code Authority}. */
  @DotNetField("Authority = 1")
  public static final UriPartial AUTHORITY = new UriPartial(1L);

  /** {@code Path}. */
  @DotNetField("Path = 2")
  public static final UriPartial PATH = new UriPartial(2L);

  /** {@code Query}. */
  @DotNetField("Query = 3")
  public static final UriPartial QUERY = new UriPartial(3L);

  private static final UriPartial[] DECLARED = {SCHEME, AUTHORITY, PATH, QUERY};

  private UriPartial(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static UriPartial of(long value) {
    for (UriPartial declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new UriPartial(value);
  }
}
