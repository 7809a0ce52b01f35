package io.weir.runtime.dotnet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several delegates of one type behind one: {@code a + b}. Immutable, at least two parts. */
final class FnList extends Fn implements Typed {
  private final List<Fn> parts;

  private FnList(List<Fn> parts) {
    this.parts = parts;
  }

  static @Nullable Fn combine(@Nullable Fn a, @Nullable Fn b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    List<Fn> all = new ArrayList<>(partsOf(a));
    all.addAll(partsOf(b));
    return new FnList(all);
  }

  @SuppressWarnings("ReferenceEquality")
  static @Nullable Fn remove(@Nullable Fn source, @Nullable Fn value) {
    if (source == null || value == null) {
      return source;
    }
    List<Fn> all = new ArrayList<>(partsOf(source));
    List<Fn> gone = partsOf(value);
    for (int i = all.size() - gone.size(); i >= 0; i--) {
      if (all.subList(i, i + gone.size()).equals(gone)) {
        all.subList(i, i + gone.size()).clear();
        return all.isEmpty() ? null : all.size() == 1 ? all.get(0) : new FnList(all);
      }
    }
    return source;
  }

  private static List<Fn> partsOf(Fn fn) {
    return fn instanceof FnList list ? list.parts : List.of(fn);
  }

  @Override
  public RuntimeType dotNetType() {
    return RuntimeTypes.ofValue(parts.get(0));
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments) {
    Object result = null;
    for (Fn part : parts) {
      result = part.call(arguments);
    }
    return result;
  }

  @Override
  public @Nullable Object call0() {
    return call(new Object[0]);
  }

  @Override
  public @Nullable Object call1(@Nullable Object a) {
    return call(new Object[] {a});
  }

  @Override
  public @Nullable Object call2(@Nullable Object a, @Nullable Object b) {
    return call(new Object[] {a, b});
  }

  @Override
  public @Nullable Object call3(@Nullable Object a, @Nullable Object b, @Nullable Object c) {
    return call(new Object[] {a, b, c});
  }

  @Override
  public @Nullable Object call4(
      @Nullable Object a, @Nullable Object b, @Nullable Object c, @Nullable Object d) {
    return call(new Object[] {a, b, c, d});
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FnList list && list.parts.equals(parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }
}
