package io.weir.xml.expression.symbols;

import org.jspecify.annotations.Nullable;

/**
 * Events have no symbols of their own: an event is known by its accessors, which are called {@code
 * add_} and {@code remove_} and its name, as in .NET's metadata.
 */
public final class EventAccessors {
  private static final String ADD = "add_";
  private static final String REMOVE = "remove_";

  private EventAccessors() {}

  /** The name of the accessor that adds or removes a handler. */
  public static String of(String event, boolean adds) {
    return (adds ? ADD : REMOVE) + event;
  }

  /** The event that a member of this name adds a handler to, or removes one from; else null. */
  public static @Nullable String event(String memberName) {
    if (memberName.startsWith(ADD)) {
      return memberName.substring(ADD.length());
    }
    return memberName.startsWith(REMOVE) ? memberName.substring(REMOVE.length()) : null;
  }

  /** What an author calls a member: an accessor by its event. */
  public static String shown(String memberName) {
    String event = event(memberName);
    return event == null ? memberName : event;
  }
}
