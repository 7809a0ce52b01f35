package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.SystemException;
import org.jspecify.annotations.Nullable;

/** Text from which no object can be made. */
@DotNetType(
    value = "public class System.Runtime.Serialization.SerializationException : SystemException",
    java = SerializationException.class)
public final class SerializationException extends SystemException {
  private static final long serialVersionUID = 1L;

  /** Creates one with a message. */
  public SerializationException(@Nullable String message) {
    super(message);
  }

  private SerializationException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new(message, innerException)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static SerializationException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new SerializationException(message, innerException);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static SerializationException create() {
    return new SerializationException("Serialization error.");
  }

  /** {@code new(string message)}. */
  @DotNetMethod("new(string message)")
  public static SerializationException createWithMessage(@Nullable String message) {
    return new SerializationException(message);
  }
}
