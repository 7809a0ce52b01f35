package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.NullReferenceException;
import io.weir.runtime.dotnet.RuntimeType;
import org.jspecify.annotations.Nullable;

/** A member used on an object that was closed. */
@DotNetType(
    value = "public class System.ObjectDisposedException : InvalidOperationException",
    java = ObjectDisposedException.class)
public final class ObjectDisposedException extends InvalidOperationException {
  private static final long serialVersionUID = 1L;
  private static final String DEFAULT = "Cannot access a disposed object.";

  private final String name;

  /** Creates one with a message. */
  public ObjectDisposedException(@Nullable String message) {
    this(message, null, null);
  }

  private ObjectDisposedException(
      @Nullable String message, @Nullable String name, @Nullable DotNetException inner) {
    super(message, inner);
    this.name = name == null ? "" : name;
  }

  @Override
  public String getMessage() {
    String message = givenMessage();
    String text = message == null ? DEFAULT : message;
    return name.isEmpty() ? text : text + "\nObject name: '" + name + "'.";
  }

  /** {@code new(objectName)}. */
  @DotNetMethod("new(string objectName)")
  public static ObjectDisposedException createNamed(@Nullable String objectName) {
    return new ObjectDisposedException(DEFAULT, objectName, null);
  }

  /** {@code new(objectName, message)}. */
  @DotNetMethod("new(string objectName, string message)")
  public static ObjectDisposedException createWithText(
      @Nullable String objectName, @Nullable String message) {
    return new ObjectDisposedException(message, objectName, null);
  }

  /** {@code new(message, innerException)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static ObjectDisposedException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new ObjectDisposedException(message, null, innerException);
  }

  /** {@code ObjectName}. */
  @DotNetProperty("string ObjectName { get; }")
  public static String objectName(ObjectDisposedException self) {
    return self.name;
  }

  /** {@code ThrowIf(condition, instance)}. */
  @DotNetMethod("static void ThrowIf(bool condition, object instance)")
  public static void throwIf(boolean condition, @Nullable Object instance) {
    if (condition) {
      if (instance == null) {
        throw NullReferenceException.create();
      }
      throw createNamed(RuntimeType.ofValue(instance).fullName());
    }
  }

  /** {@code ThrowIf(condition, type)}. */
  @DotNetMethod("static void ThrowIf(bool condition, Type type)")
  public static void throwIfType(boolean condition, @Nullable RuntimeType type) {
    if (condition) {
      throw createNamed(type == null ? null : type.fullName());
    }
  }
}
