package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EventArgs;
import io.weir.runtime.dotnet.Fn;
import org.jspecify.annotations.Nullable;

/** What a binding would add: nothing of expressions asks for it. */
@DotNetType(
    value = "public class System.ComponentModel.AddingNewEventArgs : EventArgs",
    java = AddingNewEventArgs.class,
    beyondReference = true)
public class AddingNewEventArgs extends EventArgs {
  private @Nullable Object made;

  private AddingNewEventArgs() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static AddingNewEventArgs createNew() {
    return new AddingNewEventArgs();
  }

  /** {@code NewObject}. */
  @DotNetProperty("object NewObject { get; }")
  public static @Nullable Object newObject(AddingNewEventArgs self) {
    return self.made;
  }

  /** {@code NewObject}. */
  @DotNetProperty("object NewObject { set; }")
  public static void setNewObject(AddingNewEventArgs self, @Nullable Object value) {
    self.made = value;
  }

  @Override
  public String toString() {
    return "System.ComponentModel.AddingNewEventArgs";
  }

  /** {@code AddingNewEventHandler}. */
  @DotNetType(
      value =
          "public delegate void System.ComponentModel.AddingNewEventHandler(object sender,"
              + " AddingNewEventArgs e)",
      java = Fn.class)
  static final class Handler {
    private Handler() {}
  }
}
