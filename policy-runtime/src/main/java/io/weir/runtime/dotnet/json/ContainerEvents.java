package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EventHandlers;
import io.weir.runtime.dotnet.Fn;
import org.jspecify.annotations.Nullable;

/** {@code JContainer}: its events. */
@DotNetType(
    value = "public abstract partial class Newtonsoft.Json.Linq.JContainer",
    java = JContainer.class)
public final class ContainerEvents {
  private ContainerEvents() {}

  /** {@code ListChanged}. */
  @DotNetMethod("void add_ListChanged(ListChangedEventHandler value)")
  public static void addListChanged(JContainer self, @Nullable Fn value) {
    self.listeners().listChanged = EventHandlers.with(self.listeners().listChanged, value);
  }

  /** {@code ListChanged}. */
  @DotNetMethod("void remove_ListChanged(ListChangedEventHandler value)")
  public static void removeListChanged(JContainer self, @Nullable Fn value) {
    self.listeners().listChanged = EventHandlers.without(self.listeners().listChanged, value);
  }

  /** {@code CollectionChanged}. */
  @DotNetMethod("void add_CollectionChanged(NotifyCollectionChangedEventHandler value)")
  public static void addCollectionChanged(JContainer self, @Nullable Fn value) {
    self.listeners().collectionChanged =
        EventHandlers.with(self.listeners().collectionChanged, value);
  }

  /** {@code CollectionChanged}. */
  @DotNetMethod("void remove_CollectionChanged(NotifyCollectionChangedEventHandler value)")
  public static void removeCollectionChanged(JContainer self, @Nullable Fn value) {
    self.listeners().collectionChanged =
        EventHandlers.without(self.listeners().collectionChanged, value);
  }

  /** {@code AddingNew}. */
  @DotNetMethod("void add_AddingNew(AddingNewEventHandler value)")
  public static void addAddingNew(JContainer self, @Nullable Fn value) {
    self.type(); // nothing of expressions asks for a new item
  }

  /** {@code AddingNew}. */
  @DotNetMethod("void remove_AddingNew(AddingNewEventHandler value)")
  public static void removeAddingNew(JContainer self, @Nullable Fn value) {
    self.type(); // nothing of expressions asks for a new item
  }
}
