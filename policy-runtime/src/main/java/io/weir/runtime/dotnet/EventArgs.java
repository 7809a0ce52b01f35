package io.weir.runtime.dotnet;

/** {@code System.EventArgs}: what an event tells. */
@DotNetType(value = "public class System.EventArgs : object", java = EventArgs.class)
public class EventArgs {
  /** {@code Empty}. */
  @DotNetField("static readonly EventArgs Empty")
  public static final EventArgs EMPTY = new EventArgs();

  /** For those that tell more. */
  protected EventArgs() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static EventArgs create() {
    return new EventArgs();
  }
}
