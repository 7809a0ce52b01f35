package io.weir.runtime.dotnet;

import java.util.List;

/** The delegate types: declarations only, a delegate's value is a {@link Fn}. */
final class Delegates {
  static final List<Class<?>> CLASSES =
      List.of(
          Func0.class,
          Func1.class,
          Func2.class,
          Func3.class,
          Func4.class,
          Func5.class,
          Func6.class,
          Func7.class,
          Func8.class,
          Func9.class,
          Func10.class,
          Func11.class,
          Func12.class,
          Func13.class,
          Func14.class,
          Func15.class,
          Func16.class,
          Action0.class,
          Action1.class,
          Action2.class,
          Action3.class,
          Action4.class,
          Action5.class,
          Action6.class,
          Action7.class,
          Action8.class,
          Action9.class,
          Action10.class,
          Action11.class,
          Action12.class,
          Action13.class,
          Action14.class,
          Action15.class,
          Action16.class,
          Predicate.class,
          Comparison.class,
          Converter.class);

  private Delegates() {}

  /** {@code Func} of 0 arguments. */
  @DotNetType(value = "public delegate TResult System.Func<out TResult>()", java = Fn.class)
  private static final class Func0 {}

  /** {@code Func} of 1 arguments. */
  @DotNetType(
      value = "public delegate TResult System.Func<in T, out TResult>(T arg)",
      java = Fn.class)
  private static final class Func1 {}

  /** {@code Func} of 2 arguments. */
  @DotNetType(
      value = "public delegate TResult System.Func<in T1, in T2, out TResult>(T1 arg1, T2 arg2)",
      java = Fn.class)
  private static final class Func2 {}

  /** {@code Func} of 3 arguments. */
  @DotNetType(
      value =
          "public delegate TResult System.Func<in T1, in T2, in T3, out TResult>(T1 arg1, T2 arg2, T3 arg3)",
      java = Fn.class)
  private static final class Func3 {}

  /** {@code Func} of 4 arguments. */
  @DotNetType(
      value =
          "public delegate TResult System.Func<in T1, in T2, in T3, in T4, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4)",
      java = Fn.class)
  private static final class Func4 {}

  /** {@code Func} of 5 arguments. */
  @DotNetType(
      value =
          "public delegate TResult System.Func<in T1, in T2, in T3, in T4, in T5, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5)",
      java = Fn.class)
  private static final class Func5 {}

  /** {@code Func} of 6 arguments. */
  @DotNetType(
      value =
          "public delegate TResult System.Func<in T1, in T2, in T3, in T4, in T5, in T6, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6)",
      java = Fn.class)
  private static final class Func6 {}

  /** {@code Func} of 7 arguments. */
  @DotNetType(
      value =
          "public delegate TResult System.Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7)",
      java = Fn.class)
  private static final class Func7 {}

  /** {@code Func} of 8 arguments. */
  @DotNetType(
      value =
          "public delegate TResult System.Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8)",
      java = Fn.class)
  private static final class Func8 {}

  /** {@code Func} of 9 arguments. */
  @DotNetType(
      value =
          "public delegate TResult System.Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9)",
      java = Fn.class)
  private static final class Func9 {}

  /** {@code Func} of 10 arguments. */
  @DotNetType(
      value =
          "public delegate TResult System.Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10)",
      java = Fn.class)
  private static final class Func10 {}

  /** {@code Func} of 11 arguments. */
  @DotNetType(
      value =
          "public delegate TResult System.Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11)",
      java = Fn.class)
  private static final class Func11 {}

  /** {@code Func} of 12 arguments. */
  @DotNetType(
      value =
          "public delegate TResult System.Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12)",
      java = Fn.class)
  private static final class Func12 {}

  /** {@code Func} of 13 arguments. */
  @DotNetType(
      value =
          "public delegate TResult System.Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, in T13, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13)",
      java = Fn.class)
  private static final class Func13 {}

  /** {@code Func} of 14 arguments. */
  @DotNetType(
      value =
          "public delegate TResult System.Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, in T13, in T14, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14)",
      java = Fn.class)
  private static final class Func14 {}

  /** {@code Func} of 15 arguments. */
  @DotNetType(
      value =
          "public delegate TResult System.Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, in T13, in T14, in T15, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15)",
      java = Fn.class)
  private static final class Func15 {}

  /** {@code Func} of 16 arguments. */
  @DotNetType(
      value =
          "public delegate TResult System.Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, in T13, in T14, in T15, in T16, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15, T16 arg16)",
      java = Fn.class)
  private static final class Func16 {}

  /** {@code Action} of 0 arguments. */
  @DotNetType(value = "public delegate void System.Action()", java = Fn.class)
  private static final class Action0 {}

  /** {@code Action} of 1 arguments. */
  @DotNetType(value = "public delegate void System.Action<in T>(T arg)", java = Fn.class)
  private static final class Action1 {}

  /** {@code Action} of 2 arguments. */
  @DotNetType(
      value = "public delegate void System.Action<in T1, in T2>(T1 arg1, T2 arg2)",
      java = Fn.class)
  private static final class Action2 {}

  /** {@code Action} of 3 arguments. */
  @DotNetType(
      value = "public delegate void System.Action<in T1, in T2, in T3>(T1 arg1, T2 arg2, T3 arg3)",
      java = Fn.class)
  private static final class Action3 {}

  /** {@code Action} of 4 arguments. */
  @DotNetType(
      value =
          "public delegate void System.Action<in T1, in T2, in T3, in T4>(T1 arg1, T2 arg2, T3 arg3, T4 arg4)",
      java = Fn.class)
  private static final class Action4 {}

  /** {@code Action} of 5 arguments. */
  @DotNetType(
      value =
          "public delegate void System.Action<in T1, in T2, in T3, in T4, in T5>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5)",
      java = Fn.class)
  private static final class Action5 {}

  /** {@code Action} of 6 arguments. */
  @DotNetType(
      value =
          "public delegate void System.Action<in T1, in T2, in T3, in T4, in T5, in T6>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6)",
      java = Fn.class)
  private static final class Action6 {}

  /** {@code Action} of 7 arguments. */
  @DotNetType(
      value =
          "public delegate void System.Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7)",
      java = Fn.class)
  private static final class Action7 {}

  /** {@code Action} of 8 arguments. */
  @DotNetType(
      value =
          "public delegate void System.Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8)",
      java = Fn.class)
  private static final class Action8 {}

  /** {@code Action} of 9 arguments. */
  @DotNetType(
      value =
          "public delegate void System.Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9)",
      java = Fn.class)
  private static final class Action9 {}

  /** {@code Action} of 10 arguments. */
  @DotNetType(
      value =
          "public delegate void System.Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10)",
      java = Fn.class)
  private static final class Action10 {}

  /** {@code Action} of 11 arguments. */
  @DotNetType(
      value =
          "public delegate void System.Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11)",
      java = Fn.class)
  private static final class Action11 {}

  /** {@code Action} of 12 arguments. */
  @DotNetType(
      value =
          "public delegate void System.Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12)",
      java = Fn.class)
  private static final class Action12 {}

  /** {@code Action} of 13 arguments. */
  @DotNetType(
      value =
          "public delegate void System.Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, in T13>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13)",
      java = Fn.class)
  private static final class Action13 {}

  /** {@code Action} of 14 arguments. */
  @DotNetType(
      value =
          "public delegate void System.Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, in T13, in T14>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14)",
      java = Fn.class)
  private static final class Action14 {}

  /** {@code Action} of 15 arguments. */
  @DotNetType(
      value =
          "public delegate void System.Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, in T13, in T14, in T15>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15)",
      java = Fn.class)
  private static final class Action15 {}

  /** {@code Action} of 16 arguments. */
  @DotNetType(
      value =
          "public delegate void System.Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, in T9, in T10, in T11, in T12, in T13, in T14, in T15, in T16>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15, T16 arg16)",
      java = Fn.class)
  private static final class Action16 {}

  /** {@code Predicate}. */
  @DotNetType(value = "public delegate bool System.Predicate<in T>(T obj)", java = Fn.class)
  private static final class Predicate {}

  /** {@code Comparison}. */
  @DotNetType(value = "public delegate int System.Comparison<in T>(T x, T y)", java = Fn.class)
  private static final class Comparison {}

  /** {@code Converter}. */
  @DotNetType(
      value = "public delegate TOutput System.Converter<in TInput, out TOutput>(TInput input)",
      java = Fn.class)
  private static final class Converter {}
}
