package io.weir.runtime.dotnet;

import java.util.List;

/** The types of this package. */
final class CoreTypes {
  static final List<Class<?>> CLASSES =
      List.of(
          DotNetException.class,
          SystemException.class,
          ApplicationException.class,
          ArgumentException.class,
          ArgumentNullException.class,
          ArgumentOutOfRangeException.class,
          ArithmeticException.class,
          OverflowException.class,
          DivideByZeroException.class,
          FormatException.class,
          InvalidCastException.class,
          InvalidOperationException.class,
          NullReferenceException.class,
          IndexOutOfRangeException.class,
          KeyNotFoundException.class,
          NotSupportedException.class,
          NotImplementedException.class,
          ArrayTypeMismatchException.class,
          RankException.class,
          TimeoutException.class,
          OutOfMemoryException.class,
          InsufficientExecutionStackException.class);

  private CoreTypes() {}
}
