package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EventArgs;
import io.weir.runtime.dotnet.Fn;
import org.jspecify.annotations.Nullable;

/** Which property of a JSON object is about to change. */
@DotNetType(
    value = "public class System.ComponentModel.PropertyChangingEventArgs : EventArgs",
    java = PropertyChangingEventArgs.class,
    beyondReference = true)
public class PropertyChangingEventArgs extends EventArgs {
  private final @Nullable String name;

  private PropertyChangingEventArgs(@Nullable String name) {
    this.name = name;
  }

  /** {@code new(propertyName)}. */
  @DotNetMethod("new(string propertyName)")
  public static PropertyChangingEventArgs create(@Nullable String propertyName) {
    return new PropertyChangingEventArgs(propertyName);
  }

  /** {@code PropertyName}. */
  @DotNetProperty("string PropertyName { get; }")
  public static @Nullable String propertyName(PropertyChangingEventArgs self) {
    return self.name;
  }

  @Override
  public String toString() {
    return "System.ComponentModel.PropertyChangingEventArgs";
  }

  /** {@code PropertyChangingEventHandler}. */
  @DotNetType(
      value =
          "public delegate void System.ComponentModel.PropertyChangingEventHandler(object sender,"
              + " PropertyChangingEventArgs e)",
      java = Fn.class)
  static final class Handler {
    private Handler() {}
  }
}
