package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EventArgs;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.DotNetList;
import io.weir.runtime.dotnet.collections.ReadOnlyCollection;
import org.jspecify.annotations.Nullable;

/** Which tokens of a container came and went. */
@DotNetType(
    value =
        "public class System.Collections.Specialized.NotifyCollectionChangedEventArgs : EventArgs",
    java = NotifyCollectionChangedEventArgs.class,
    beyondReference = true)
public class NotifyCollectionChangedEventArgs extends EventArgs {
  private final NotifyCollectionChangedAction action;
  private final @Nullable JToken added;
  private final @Nullable JToken removed;
  private final int index;

  NotifyCollectionChangedEventArgs(
      NotifyCollectionChangedAction action,
      @Nullable JToken added,
      @Nullable JToken removed,
      int index) {
    this.action = action;
    this.added = added;
    this.removed = removed;
    this.index = index;
  }

  /** {@code Action}. */
  @DotNetProperty("NotifyCollectionChangedAction Action { get; }")
  public static NotifyCollectionChangedAction action(NotifyCollectionChangedEventArgs self) {
    return self.action;
  }

  private static @Nullable Object list(@Nullable JToken item) {
    if (item == null) {
      return null;
    }
    DotNetList list = DotNetList.create(RuntimeType.of("object"));
    list.add(item);
    return new ReadOnlyCollection(list, RuntimeType.of("object"));
  }

  /** {@code NewItems}. */
  @DotNetProperty("System.Collections.IList NewItems { get; }")
  public static @Nullable Object newItems(NotifyCollectionChangedEventArgs self) {
    return list(self.added);
  }

  /** {@code OldItems}. */
  @DotNetProperty("System.Collections.IList OldItems { get; }")
  public static @Nullable Object oldItems(NotifyCollectionChangedEventArgs self) {
    return list(self.removed);
  }

  /** {@code NewStartingIndex}. */
  @DotNetProperty("int NewStartingIndex { get; }")
  public static int newStartingIndex(NotifyCollectionChangedEventArgs self) {
    return self.added == null ? -1 : self.index;
  }

  /** {@code OldStartingIndex}. */
  @DotNetProperty("int OldStartingIndex { get; }")
  public static int oldStartingIndex(NotifyCollectionChangedEventArgs self) {
    return self.removed == null ? -1 : self.index;
  }

  @Override
  public String toString() {
    return "System.Collections.Specialized.NotifyCollectionChangedEventArgs";
  }

  /** {@code NotifyCollectionChangedEventHandler}. */
  @DotNetType(
      value =
          "public delegate void"
              + " System.Collections.Specialized.NotifyCollectionChangedEventHandler(object sender,"
              + " NotifyCollectionChangedEventArgs e)",
      java = Fn.class)
  static final class Handler {
    private Handler() {}
  }
}
