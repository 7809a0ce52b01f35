package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** {@code System.Nullable}: helpers for {@code T?}. */
@DotNetType(value = "public static class System.Nullable", java = void.class)
public final class NullableStatics {
  private NullableStatics() {}

  /** {@code Compare}. */
  @DotNetMethod("static int Compare<T>(T? n1, T? n2) where T : struct")
  public static int compare(@Nullable Object n1, @Nullable Object n2) {
    return Values.compare(n1, n2);
  }

  /** {@code Equals}. */
  @DotNetMethod("static bool Equals<T>(T? n1, T? n2) where T : struct")
  public static boolean equal(@Nullable Object n1, @Nullable Object n2) {
    return Values.equal(n1, n2);
  }

  /** {@code GetUnderlyingType}. */
  @DotNetMethod("static Type GetUnderlyingType(Type nullableType)")
  public static @Nullable RuntimeType getUnderlyingType(RuntimeType nullableType) {
    if (nullableType == null) {
      throw new ArgumentNullException("nullableType");
    }
    return nullableType.isNullable() ? nullableType.arguments().get(0) : null;
  }
}
