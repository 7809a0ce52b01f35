package io.weir.runtime.dotnet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The types of this package. */
final class CoreTypes {
  private static final List<Class<?>> DECLARED =
      List.of(
          ObjectMembers.class,
          ValueTypeMembers.class,
          VoidMembers.class,
          EnumMembers.class,
          NullableMembers.class,
          NullableStatics.class,
          TypeMembers.class,
          DelegateMembers.class,
          DelegateMembers.Multicast.class,
          ArrayMembers.class,
          ArrayCreation.class,
          ArraySearch.class,
          ArraySorting.class,
          DisposableInterface.class,
          ComparableInterface.class,
          ComparableInterface.Generic.class,
          EquatableInterface.class,
          FormattableInterface.class,
          FormattableString.class,
          EventArgs.class,
          EventHandlers.Plain.class,
          EventHandlers.Generic.class,
          CloneableInterface.class,
          TupleStatics.class,
          ValueTupleStatics.class,
          ValueTuple1.class,
          ValueTuple2.class,
          ValueTuple3.class,
          ValueTuple4.class,
          ValueTuple5.class,
          ValueTuple6.class,
          ValueTuple7.class,
          ValueTuple8.class,
          Tuple1.class,
          Tuple2.class,
          Tuple3.class,
          Tuple4.class,
          Tuple5.class,
          Tuple6.class,
          Tuple7.class,
          Tuple8.class,
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
          PlatformNotSupportedException.class,
          NotImplementedException.class,
          ArrayTypeMismatchException.class,
          RankException.class,
          TimeoutException.class,
          OutOfMemoryException.class,
          InsufficientExecutionStackException.class);

  static final List<Class<?>> CLASSES = collect();

  private CoreTypes() {}

  private static List<Class<?>> collect() {
    List<Class<?>> all = new ArrayList<>(DECLARED);
    all.addAll(Delegates.CLASSES);
    return Collections.unmodifiableList(all);
  }
}
