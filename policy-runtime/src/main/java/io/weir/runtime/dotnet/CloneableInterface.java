package io.weir.runtime.dotnet;

/** {@code System.ICloneable}. */
@DotNetType(value = "public interface System.ICloneable", java = Object.class)
public final class CloneableInterface {
  private CloneableInterface() {}

  /** {@code Clone}: a string is itself, arrays and what says so are copied. */
  @DotNetMethod("object Clone()")
  public static Object copyOf(Object self) {
    if (self == null) {
      throw NullReferenceException.create();
    }
    if (self instanceof Copyable copyable) {
      return copyable.cloned();
    }
    return Arrays.isArray(self) ? ArrayMembers.copyOf(self) : self;
  }
}
