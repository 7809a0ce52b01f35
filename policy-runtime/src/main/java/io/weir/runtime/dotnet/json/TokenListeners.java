package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.EventArgs;
import io.weir.runtime.dotnet.EventHandlers;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.InvalidOperationException;
import org.jspecify.annotations.Nullable;

/** Who wants to know of changes of a container. While they are told, it must not change. */
final class TokenListeners {
  @Nullable Fn listChanged;
  @Nullable Fn collectionChanged;
  @Nullable Fn propertyChanged;
  @Nullable Fn propertyChanging;
  private boolean isBusy;

  void checkReentrancy(JContainer owner) {
    if (isBusy) {
      throw new InvalidOperationException(
          "Cannot change Newtonsoft.Json.Linq."
              + owner.getClass().getSimpleName()
              + " during a collection change event.");
    }
  }

  private void tell(@Nullable Fn handlers, JContainer owner, EventArgs e) {
    isBusy = true;
    try {
      EventHandlers.raise(handlers, owner, e);
    } finally {
      isBusy = false;
    }
  }

  /** Tells of what came to a place, or went from it. */
  void tellChange(JContainer owner, int index, @Nullable JToken added, @Nullable JToken removed) {
    ListChangedType kind =
        added == null
            ? ListChangedType.ITEM_DELETED
            : removed == null ? ListChangedType.ITEM_ADDED : ListChangedType.ITEM_CHANGED;
    NotifyCollectionChangedAction action =
        added == null
            ? NotifyCollectionChangedAction.REMOVE
            : removed == null
                ? NotifyCollectionChangedAction.ADD
                : NotifyCollectionChangedAction.REPLACE;
    tell(listChanged, owner, new ListChangedEventArgs(kind, index));
    tell(
        collectionChanged,
        owner,
        new NotifyCollectionChangedEventArgs(action, added, removed, index));
  }

  /** Tells that everything has gone. */
  void tellReset(JContainer owner) {
    tell(listChanged, owner, new ListChangedEventArgs(ListChangedType.RESET, -1));
    tell(
        collectionChanged,
        owner,
        new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.RESET, null, null, -1));
  }

  void tellPropertyChanging(JContainer owner, String name) {
    EventHandlers.raise(propertyChanging, owner, PropertyChangingEventArgs.create(name));
  }

  void tellPropertyChanged(JContainer owner, String name) {
    EventHandlers.raise(propertyChanged, owner, PropertyChangedEventArgs.create(name));
  }
}
