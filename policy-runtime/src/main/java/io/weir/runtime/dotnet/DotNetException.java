package io.weir.runtime.dotnet;

import org.jspecify.annotations.Nullable;

/**
 * {@code System.Exception}: what an expression throws. Every .NET exception class has its own Java
 * subclass, with the same inheritance. Has no Java stack trace unless asked for: an expression's
 * exception is a value that its author may catch.
 */
@DotNetType(value = "public class System.Exception : object", java = DotNetException.class)
public class DotNetException extends RuntimeException {
  private final @Nullable DotNetException inner;

  /** Creates one with a message. */
  public DotNetException(@Nullable String message) {
    this(message, null);
  }

  /** Creates one with a message and the exception that caused it. */
  public DotNetException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
    this.inner = inner;
  }

  /** The exception that caused this one, or null. */
  public final @Nullable DotNetException inner() {
    return inner;
  }

  /** The full .NET name: {@code System.FormatException}. */
  public final String typeName() {
    return nameOf(getClass());
  }

  private static String nameOf(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      DotNetType declared = c.getDeclaredAnnotation(DotNetType.class);
      if (declared != null) {
        return declared.value().replaceFirst("^.*?\\b(?:class)\\s+([\\w.]+).*$", "$1");
      }
    }
    return "System.Exception";
  }

  /** The message of an exception of this name that was given none. */
  protected static String defaultText(String fullName) {
    return "Exception of type '" + fullName + "' was thrown.";
  }

  /**
   * The .NET exception that a Java throwable stands for, as a catch clause of C# sees it: our own
   * are themselves, those that the JVM raises for generated code become their .NET counterparts.
   *
   * @throws Error for errors of the JVM that no expression may catch
   */
  public static DotNetException of(Throwable thrown) {
    if (thrown instanceof DotNetException own) {
      return own;
    }
    DotNetException made;
    if (thrown instanceof NullPointerException) {
      made = NullReferenceException.create();
    } else if (thrown instanceof ClassCastException) {
      made = InvalidCastException.create();
    } else if (thrown instanceof java.lang.ArithmeticException) {
      made = DivideByZeroException.create();
    } else if (thrown instanceof ArrayIndexOutOfBoundsException) {
      made = IndexOutOfRangeException.create();
    } else if (thrown instanceof ArrayStoreException) {
      made = ArrayTypeMismatchException.create();
    } else if (thrown instanceof NegativeArraySizeException) {
      made = OverflowException.create();
    } else if (thrown instanceof StackOverflowError) {
      made = InsufficientExecutionStackException.create();
    } else if (thrown instanceof Error error) {
      throw error;
    } else {
      made = new SystemException(thrown.getMessage());
    }
    made.initStack(thrown);
    return made;
  }

  private void initStack(Throwable thrown) {
    setStackTrace(thrown.getStackTrace());
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static DotNetException create() {
    return new DotNetException(defaultText("System.Exception"));
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static DotNetException createWithMessage(@Nullable String message) {
    return new DotNetException(message == null ? defaultText("System.Exception") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static DotNetException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new DotNetException(
        message == null ? defaultText("System.Exception") : message, innerException);
  }
}
