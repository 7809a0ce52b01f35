package io.weir.runtime.dotnet;

import io.weir.runtime.dotnet.collections.UntypedDictionary;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Exception}: what an expression throws. Every .NET exception class has its own Java
 * subclass, with the same inheritance. Has no Java stack trace unless asked for: an expression's
 * exception is a value that its author may catch.
 */
@DotNetType(value = "public class System.Exception : object", java = DotNetException.class)
public class DotNetException extends RuntimeException {
  private static final Map<String, Integer> H_RESULTS =
      Map.ofEntries(
          Map.entry("SystemException", 0x80131501),
          Map.entry("ArgumentOutOfRangeException", 0x80131502),
          Map.entry("ArrayTypeMismatchException", 0x80131503),
          Map.entry("IndexOutOfRangeException", 0x80131508),
          Map.entry("InvalidOperationException", 0x80131509),
          Map.entry("NotSupportedException", 0x80131515),
          Map.entry("OverflowException", 0x80131516),
          Map.entry("FormatException", 0x80131537),
          Map.entry("ArithmeticException", 0x80070216),
          Map.entry("ArgumentException", 0x80070057),
          Map.entry("ArgumentNullException", 0x80004003),
          Map.entry("NullReferenceException", 0x80004003),
          Map.entry("InvalidCastException", 0x80004002),
          Map.entry("NotImplementedException", 0x80004001),
          Map.entry("DivideByZeroException", 0x80020012),
          Map.entry("KeyNotFoundException", 0x80131577),
          Map.entry("TimeoutException", 0x80131505),
          Map.entry("OutOfMemoryException", 0x8007000E),
          Map.entry("RankException", 0x80131517),
          Map.entry("ObjectDisposedException", 0x80131622),
          Map.entry("InsufficientExecutionStackException", 0x80131578));

  /** Where the compiler puts the classes that it makes of expressions. */
  private static final String GENERATED = "io.weir.generated.";

  private final @Nullable DotNetException inner;
  private @Nullable String sourceName;
  private @Nullable String link;
  private @Nullable Integer code;
  private @Nullable UntypedDictionary data;

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

  /** The message that it was made with, without what {@code Message} adds to it. */
  public final @Nullable String givenMessage() {
    return super.getMessage();
  }

  /** The full .NET name: {@code System.FormatException}. */
  public final String typeName() {
    return nameOf(getClass());
  }

  private static String nameOf(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      DotNetType declared = c.getDeclaredAnnotation(DotNetType.class);
      if (declared != null) {
        // By hand: a regular expression needs stack, which may just have run out.
        String text = declared.value();
        int start = text.indexOf("class ") + "class ".length();
        int end = text.indexOf(' ', start);
        return text.substring(start, end < 0 ? text.length() : end);
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
    } else if (thrown instanceof ClassCastException refused) {
      made = InvalidCastException.of(refused);
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

  /** {@code Message}. */
  @DotNetProperty("string Message { get; }")
  public static String message(DotNetException self) {
    String message = self.getMessage();
    return message == null ? defaultText(self.typeName()) : message;
  }

  /** {@code InnerException}. */
  @DotNetProperty("Exception InnerException { get; }")
  public static @Nullable DotNetException innerException(DotNetException self) {
    return self.inner;
  }

  /** {@code GetBaseException}. */
  @DotNetMethod("Exception GetBaseException()")
  public static DotNetException baseException(DotNetException self) {
    DotNetException last = self;
    for (DotNetException next = last.inner; next != null; next = last.inner) {
      last = next;
    }
    return last;
  }

  /** {@code StackTrace}: the lines of the document that Java's trace names, none else, or null. */
  @DotNetProperty("string StackTrace { get; }")
  public static @Nullable String stackTrace(DotNetException self) {
    StringBuilder text = new StringBuilder();
    for (StackTraceElement frame : self.getStackTrace()) {
      if (frame.getClassName().startsWith(GENERATED)) {
        text.append(text.length() == 0 ? "" : "\n").append("   at ");
        text.append(frame.getFileName()).append(":line ").append(frame.getLineNumber());
      }
    }
    return text.length() == 0 ? null : text.toString();
  }

  /** {@code Source}: where the exception comes from; expressions have no assemblies. */
  @DotNetProperty("string Source { get; }")
  public static @Nullable String source(DotNetException self) {
    return self.sourceName;
  }

  /** {@code Source}. */
  @DotNetProperty("string Source { set; }")
  public static void setSource(DotNetException self, @Nullable String value) {
    self.sourceName = value;
  }

  /** {@code HelpLink}. */
  @DotNetProperty("string HelpLink { get; }")
  public static @Nullable String helpLink(DotNetException self) {
    return self.link;
  }

  /** {@code HelpLink}. */
  @DotNetProperty("string HelpLink { set; }")
  public static void setHelpLink(DotNetException self, @Nullable String value) {
    self.link = value;
  }

  /** {@code Data}: what a handler may want to pass on. */
  @DotNetProperty("System.Collections.IDictionary Data { get; }")
  public static Object data(DotNetException self) {
    UntypedDictionary data = self.data;
    if (data == null) {
      data = new UntypedDictionary();
      self.data = data;
    }
    return data;
  }

  /** {@code HResult}. */
  @DotNetProperty("int HResult { set; }")
  public static void setHResult(DotNetException self, int value) {
    self.code = value;
  }

  /** {@code HResult}. */
  @DotNetProperty("int HResult { get; }")
  public static int hResult(DotNetException self) {
    if (self.code != null) {
      return self.code;
    }
    for (Class<?> c = self.getClass(); c != null; c = c.getSuperclass()) {
      Integer known = H_RESULTS.get(c.getSimpleName());
      if (known != null) {
        return known;
      }
    }
    return 0x80131500;
  }

  /** {@code ToString}: type, message and causes. */
  @DotNetMethod("string ToString()")
  public static String toText(DotNetException self) {
    return self.toString();
  }

  @Override
  public final String toString() {
    String text = typeName() + ": " + message(this);
    return inner == null
        ? text
        : text + "\n ---> " + inner + "\n   --- End of inner exception stack trace ---";
  }
}
