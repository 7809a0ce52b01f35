package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EventArgs;
import io.weir.runtime.dotnet.Fn;

/** What became of a list of tokens. */
@DotNetType(
    value = "public class System.ComponentModel.ListChangedEventArgs : EventArgs",
    java = ListChangedEventArgs.class,
    beyondReference = true)
public class ListChangedEventArgs extends EventArgs {
  private final ListChangedType kind;
  private final int newIndex;

  ListChangedEventArgs(ListChangedType kind, int newIndex) {
    this.kind = kind;
    this.newIndex = newIndex;
  }

  /** {@code new(listChangedType, newIndex)}. */
  @DotNetMethod("new(ListChangedType listChangedType, int newIndex)")
  public static ListChangedEventArgs create(ListChangedType listChangedType, int newIndex) {
    return new ListChangedEventArgs(listChangedType, newIndex);
  }

  /** {@code ListChangedType}. */
  @DotNetProperty("ListChangedType ListChangedType { get; }")
  public static ListChangedType listChangedType(ListChangedEventArgs self) {
    return self.kind;
  }

  /** {@code NewIndex}. */
  @DotNetProperty("int NewIndex { get; }")
  public static int newIndex(ListChangedEventArgs self) {
    return self.newIndex;
  }

  /** {@code OldIndex}: only moves have one. */
  @DotNetProperty("int OldIndex { get; }")
  public static int oldIndex(ListChangedEventArgs self) {
    return -1;
  }

  @Override
  public String toString() {
    return "System.ComponentModel.ListChangedEventArgs";
  }

  /** {@code ListChangedEventHandler}. */
  @DotNetType(
      value =
          "public delegate void System.ComponentModel.ListChangedEventHandler(object sender,"
              + " ListChangedEventArgs e)",
      java = Fn.class)
  static final class Handler {
    private Handler() {}
  }
}
