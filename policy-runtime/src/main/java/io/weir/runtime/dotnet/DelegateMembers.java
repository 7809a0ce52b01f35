package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** {@code System.Delegate}: the base of all delegates. */
@DotNetType(value = "public abstract class System.Delegate : object", java = Fn.class)
public final class DelegateMembers {
  private DelegateMembers() {}

  /** {@code DynamicInvoke}. */
  @DotNetMethod("object DynamicInvoke(params object[] args)")
  public static @Nullable Object dynamicInvoke(Fn self, Object @Nullable [] args) {
    return self.call(args == null ? new Object[0] : args);
  }

  /** {@code Combine}: calls both, the result is the second's. */
  @DotNetMethod("static Delegate Combine(Delegate a, Delegate b)")
  public static @Nullable Fn combine(@Nullable Fn a, @Nullable Fn b) {
    return FnList.combine(a, b);
  }

  /** {@code Remove}: without the last occurrence. */
  @DotNetMethod("static Delegate Remove(Delegate source, Delegate value)")
  public static @Nullable Fn remove(@Nullable Fn source, @Nullable Fn value) {
    return FnList.remove(source, value);
  }

  /** {@code System.MulticastDelegate}. */
  @DotNetType(value = "public abstract class System.MulticastDelegate : Delegate", java = Fn.class)
  public static final class Multicast {
    private Multicast() {}
  }
}
