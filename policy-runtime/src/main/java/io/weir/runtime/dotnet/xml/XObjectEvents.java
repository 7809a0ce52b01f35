package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EventHandlers;
import io.weir.runtime.dotnet.Fn;
import org.jspecify.annotations.Nullable;

/** {@code XObject}: its events. */
@DotNetType(value = "public abstract partial class System.Xml.Linq.XObject", java = XObject.class)
public final class XObjectEvents {
  private XObjectEvents() {}

  /** {@code Changed}. */
  @DotNetMethod("void add_Changed(EventHandler<XObjectChangeEventArgs> value)")
  public static void addChanged(XObject self, @Nullable Fn value) {
    XListeners listeners = self.listeners();
    listeners.changed = EventHandlers.with(listeners.changed, value);
  }

  /** {@code Changed}. */
  @DotNetMethod("void remove_Changed(EventHandler<XObjectChangeEventArgs> value)")
  public static void removeChanged(XObject self, @Nullable Fn value) {
    XListeners listeners = self.listeners();
    listeners.changed = EventHandlers.without(listeners.changed, value);
  }

  /** {@code Changing}. */
  @DotNetMethod("void add_Changing(EventHandler<XObjectChangeEventArgs> value)")
  public static void addChanging(XObject self, @Nullable Fn value) {
    XListeners listeners = self.listeners();
    listeners.changing = EventHandlers.with(listeners.changing, value);
  }

  /** {@code Changing}. */
  @DotNetMethod("void remove_Changing(EventHandler<XObjectChangeEventArgs> value)")
  public static void removeChanging(XObject self, @Nullable Fn value) {
    XListeners listeners = self.listeners();
    listeners.changing = EventHandlers.without(listeners.changing, value);
  }
}
