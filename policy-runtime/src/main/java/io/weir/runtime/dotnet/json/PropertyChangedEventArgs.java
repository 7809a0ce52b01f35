package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EventArgs;
import io.weir.runtime.dotnet.Fn;
import org.jspecify.annotations.Nullable;

/** Which property of a JSON object has changed. */
@DotNetType(
    value = "public class System.ComponentModel.PropertyChangedEventArgs : EventArgs",
    java = PropertyChangedEventArgs.class,
    beyondReference = true)
public class PropertyChangedEventArgs extends EventArgs {
  private final @Nullable String name;

  private PropertyChangedEventArgs(@Nullable String name) {
    this.name = name;
  }

  /** {@code new(propertyName)}. */
  @DotNetMethod("new(string propertyName)")
  public static PropertyChangedEventArgs create(@Nullable String propertyName) {
    return new PropertyChangedEventArgs(propertyName);
  }

  /** {@code PropertyName}. */
  @DotNetProperty("string PropertyName { get; }")
  public static @Nullable String propertyName(PropertyChangedEventArgs self) {
    return self.name;
  }

  @Override
  public String toString() {
    return "System.ComponentModel.PropertyChangedEventArgs";
  }

  /** {@code PropertyChangedEventHandler}. */
  @DotNetType(
      value =
          "public delegate void System.ComponentModel.PropertyChangedEventHandler(object sender,"
              + " PropertyChangedEventArgs e)",
      java = Fn.class)
  static final class Handler {
    private Handler() {}
  }
}
