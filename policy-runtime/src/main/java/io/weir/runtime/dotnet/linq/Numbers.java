package io.weir.runtime.dotnet.linq;

import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.OverflowException;
import io.weir.runtime.dotnet.Values;
import io.weir.runtime.dotnet.collections.Check;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The sums, averages and extremes of boxed numbers. A null selector takes the elements as they are;
 * null elements do not count.
 */
final class Numbers {
  private final Iterator<@Nullable Object> elements;
  private final @Nullable Fn selector;

  private Numbers(Object source, @Nullable Fn selector) {
    this.elements = Source.open(source);
    this.selector = selector;
  }

  static Numbers of(@Nullable Object source) {
    return new Numbers(Source.checked(source), null);
  }

  static Numbers of(@Nullable Object source, @Nullable Fn selector) {
    return new Numbers(Source.checked(source), Check.notNull(selector, "selector"));
  }

  /** The next number, or null at the end. */
  @Nullable Object next() {
    while (elements.hasNext()) {
      Object element = elements.next();
      Object number = selector == null ? element : selector.call1(element);
      if (number != null) {
        return number;
      }
    }
    return null;
  }

  int sumInt() {
    int sum = 0;
    for (Object n = next(); n != null; n = next()) {
      try {
        sum = Math.addExact(sum, (Integer) n);
      } catch (java.lang.ArithmeticException e) {
        throw overflow();
      }
    }
    return sum;
  }

  long sumLong() {
    long sum = 0;
    for (Object n = next(); n != null; n = next()) {
      sum = plus(sum, ((Number) n).longValue());
    }
    return sum;
  }

  double sumDouble() {
    double sum = 0;
    for (Object n = next(); n != null; n = next()) {
      sum += ((Number) n).doubleValue();
    }
    return sum;
  }

  /** The average of integers, or null for no numbers. */
  @Nullable Double averageLong() {
    long sum = 0;
    long count = 0;
    for (Object n = next(); n != null; n = next()) {
      sum = plus(sum, ((Number) n).longValue());
      count++;
    }
    return count == 0 ? null : (double) sum / count;
  }

  /** The average of floating numbers, or null for no numbers. */
  @Nullable Double averageDouble() {
    double sum = 0;
    long count = 0;
    for (Object n = next(); n != null; n = next()) {
      sum += ((Number) n).doubleValue();
      count++;
    }
    return count == 0 ? null : sum / count;
  }

  private static long plus(long a, long b) {
    try {
      return Math.addExact(a, b);
    } catch (java.lang.ArithmeticException e) {
      throw overflow();
    }
  }

  private static OverflowException overflow() {
    return new OverflowException("Arithmetic operation resulted in an overflow.");
  }

  /** The least number, or null for none; a NaN is the least of all. */
  @Nullable Object min() {
    Object best = next();
    if (best == null || isNaN(best)) {
      return best;
    }
    for (Object n = next(); n != null; n = next()) {
      if (isNaN(n)) {
        return n;
      }
      if (Values.compare(n, best) < 0) {
        best = n;
      }
    }
    return best;
  }

  /** The greatest number, or null for none; a NaN counts only where there is nothing else. */
  @Nullable Object max() {
    Object best = next();
    for (Object n = best == null ? null : next(); n != null; n = next()) {
      if (Values.compare(n, best) > 0) {
        best = n;
      }
    }
    return best;
  }

  private static boolean isNaN(Object number) {
    return (number instanceof Double d && d.isNaN()) || (number instanceof Float f && f.isNaN());
  }

  /** The result of an operator that needs a number. */
  static Object required(@Nullable Object result) {
    if (result == null) {
      throw Source.noElements();
    }
    return result;
  }
}
