package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EventHandlers;
import io.weir.runtime.dotnet.Fn;
import org.jspecify.annotations.Nullable;

/** {@code JObject}: its events. */
@DotNetType(value = "public partial class Newtonsoft.Json.Linq.JObject", java = JObject.class)
public final class ObjectEvents {
  private ObjectEvents() {}

  /** {@code PropertyChanged}. */
  @DotNetMethod("void add_PropertyChanged(PropertyChangedEventHandler value)")
  public static void addPropertyChanged(JObject self, @Nullable Fn value) {
    self.listeners().propertyChanged = EventHandlers.with(self.listeners().propertyChanged, value);
  }

  /** {@code PropertyChanged}. */
  @DotNetMethod("void remove_PropertyChanged(PropertyChangedEventHandler value)")
  public static void removePropertyChanged(JObject self, @Nullable Fn value) {
    self.listeners().propertyChanged =
        EventHandlers.without(self.listeners().propertyChanged, value);
  }

  /** {@code PropertyChanging}. */
  @DotNetMethod("void add_PropertyChanging(PropertyChangingEventHandler value)")
  public static void addPropertyChanging(JObject self, @Nullable Fn value) {
    self.listeners().propertyChanging =
        EventHandlers.with(self.listeners().propertyChanging, value);
  }

  /** {@code PropertyChanging}. */
  @DotNetMethod("void remove_PropertyChanging(PropertyChangingEventHandler value)")
  public static void removePropertyChanging(JObject self, @Nullable Fn value) {
    self.listeners().propertyChanging =
        EventHandlers.without(self.listeners().propertyChanging, value);
  }
}
