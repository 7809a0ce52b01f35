package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** {@code System.Object}. */
@DotNetType(value = "public class System.Object", java = Object.class)
public final class ObjectMembers {
  private ObjectMembers() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static Object create() {
    return new Object();
  }

  /** {@code ToString}. */
  @DotNetMethod("string ToString()")
  public static String toText(Object self) {
    return Values.toText(self);
  }

  /** {@code Equals}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalTo(Object self, @Nullable Object obj) {
    nonNull(self);
    return Values.equal(self, obj);
  }

  /** {@code GetHashCode}. */
  @DotNetMethod("int GetHashCode()")
  public static int getHashCode(Object self) {
    nonNull(self);
    return Values.hash(self);
  }

  /** {@code GetType}. */
  @DotNetMethod("Type GetType()")
  public static RuntimeType getType(Object self) {
    nonNull(self);
    return RuntimeTypes.ofValue(self);
  }

  /** {@code Equals} of two. */
  @DotNetMethod("static bool Equals(object objA, object objB)")
  public static boolean areEqual(@Nullable Object objA, @Nullable Object objB) {
    return Values.equal(objA, objB);
  }

  /** {@code ReferenceEquals}. */
  @DotNetMethod("static bool ReferenceEquals(object objA, object objB)")
  @SuppressWarnings("ReferenceEquality")
  public static boolean referenceEquals(@Nullable Object objA, @Nullable Object objB) {
    return objA == objB;
  }

  private static void nonNull(@Nullable Object self) {
    if (self == null) {
      throw NullReferenceException.create();
    }
  }
}
