package io.weir.runtime.dotnet;

/** {@code System.ICloneable}. */
@DotNetType(value = "public interface System.ICloneable", java = Object.class)
public final class CloneableInterface {
  private CloneableInterface() {}

  /** {@code Clone}: a string is itself, an array is copied. */
  @DotNetMethod("object Clone()")
  public static Object copyOf(Object self) {
    if (self == null) {
      throw NullReferenceException.create();
    }
    return Arrays.isArray(self) ? ArrayMembers.copyOf(self) : self;
  }
}
