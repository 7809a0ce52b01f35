package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.InvalidOperationException;
import org.jspecify.annotations.Nullable;

/** A member used on an object that was closed. */
@DotNetType(
    value = "public class System.ObjectDisposedException : InvalidOperationException",
    java = ObjectDisposedException.class)
public final class ObjectDisposedException extends InvalidOperationException {
  private static final long serialVersionUID = 1L;

  /** Creates one with a message. */
  public ObjectDisposedException(@Nullable String message) {
    super(message);
  }
}
