package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/** The delegates of events, and what an object does with those that it was given. */
public final class EventHandlers {
  private EventHandlers() {}

  /** {@code EventHandler}. */
  @DotNetType(
      value = "public delegate void System.EventHandler(object sender, EventArgs e)",
      java = Fn.class)
  static final class Plain {
    private Plain() {}
  }

  /** {@code EventHandler<TEventArgs>}. */
  @DotNetType(
      value = "public delegate void System.EventHandler<TEventArgs>(object sender, TEventArgs e)",
      java = Fn.class)
  static final class Generic {
    private Generic() {}
  }

  /** The handlers and one more. */
  public static @Nullable Fn with(@Nullable Fn handlers, @Nullable Fn handler) {
    return FnList.combine(handlers, handler);
  }

  /** The handlers without the last that equals one. */
  public static @Nullable Fn without(@Nullable Fn handlers, @Nullable Fn handler) {
    return FnList.remove(handlers, handler);
  }

  /** Calls the handlers, if there are any. */
  public static void raise(@Nullable Fn handlers, Object sender, EventArgs e) {
    if (handlers != null) {
      Budget.steps(1);
      handlers.call2(sender, e);
    }
  }
}
