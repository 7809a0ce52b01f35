package io.weir.runtime.dotnet.collections;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import org.jspecify.annotations.Nullable;

/** {@code LinkedListNode<T>}. */
@DotNetType(
    value = "public sealed class System.Collections.Generic.LinkedListNode<T> : object",
    java = LinkedListNode.class)
public final class LinkedListNode extends CollectionObject {
  final RuntimeType elementType;
  @Nullable Object item;
  @Nullable LinkedList owner;
  @Nullable LinkedListNode after;
  @Nullable LinkedListNode before;

  LinkedListNode(@Nullable Object item, RuntimeType elementType) {
    this.item = item;
    this.elementType = elementType;
  }

  @Override
  public RuntimeType dotNetType() {
    return Constructed.type("LinkedListNode", elementType);
  }

  /** {@code new(value)}. */
  @DotNetMethod(value = "new(T value)", reified = true)
  public static LinkedListNode create(@Nullable Object value, RuntimeType elementType) {
    return new LinkedListNode(value, elementType);
  }

  /** {@code List}. */
  @DotNetProperty("LinkedList<T> List { get; }")
  public static @Nullable LinkedList list(LinkedListNode self) {
    return self.owner;
  }

  /** {@code Next}. */
  @DotNetProperty("LinkedListNode<T> Next { get; }")
  public static @Nullable LinkedListNode next(LinkedListNode self) {
    return self.after;
  }

  /** {@code Previous}. */
  @DotNetProperty("LinkedListNode<T> Previous { get; }")
  public static @Nullable LinkedListNode previous(LinkedListNode self) {
    return self.before;
  }

  /** {@code Value}. */
  @DotNetProperty("T Value { get; }")
  public static @Nullable Object value(LinkedListNode self) {
    return self.item;
  }

  /** {@code Value = value}. */
  @DotNetProperty("T Value { set; }")
  public static void setValue(LinkedListNode self, @Nullable Object value) {
    self.item = value;
  }
}
