package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.OverflowException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Compares the values of tokens as Newtonsoft does: by the type of the first token. */
final class ValueOrder {
  private ValueOrder() {}

  static int compare(JTokenType type, @Nullable Object a, @Nullable Object b) {
    if (a == b) {
      return 0;
    } else if (b == null) {
      return 1;
    } else if (a == null) {
      return -1;
    }
    if (type == JTokenType.INTEGER || type == JTokenType.FLOAT) {
      return numbers(type, a, b);
    } else if (type == JTokenType.STRING || type == JTokenType.COMMENT || type == JTokenType.RAW) {
      return ScalarConversions.convertToText(a).compareTo(ScalarConversions.convertToText(b));
    } else if (type == JTokenType.BOOLEAN) {
      return Boolean.compare(ScalarConversions.toBoolean(a), ScalarConversions.toBoolean(b));
    } else if (type == JTokenType.DATE) {
      return Scalars.compareDates(a, b);
    } else if (type == JTokenType.BYTES) {
      if (!(b instanceof byte[] bytes)) {
        throw new ArgumentException("Object must be of type byte[].");
      }
      return bytes((byte[]) a, bytes);
    } else if (type == JTokenType.GUID) {
      return same(a, b, "Guid");
    } else if (type == JTokenType.TIME_SPAN) {
      return same(a, b, "TimeSpan");
    } else if (type == JTokenType.URI) {
      if (a.getClass() != b.getClass()) {
        throw new ArgumentException("Object must be of type Uri.");
      }
      return Scalars.compareText(a.toString(), b.toString());
    }
    throw new ArgumentOutOfRangeException("valueType", "Unexpected value type: " + type);
  }

  @SuppressWarnings("unchecked") // both are of one class, which is Comparable to itself
  private static int same(Object a, Object b, String name) {
    if (a.getClass() != b.getClass()) {
      throw new ArgumentException("Object must be of type " + name + ".");
    }
    return ((Comparable<Object>) a).compareTo(b);
  }

  private static int bytes(byte[] a, byte[] b) {
    if (a.length != b.length) {
      return Integer.compare(a.length, b.length);
    }
    for (int i = 0; i < a.length; i++) {
      int order = Integer.compare(a[i] & 0xFF, b[i] & 0xFF);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static boolean isFloat(Object value) {
    return value instanceof Double || value instanceof Float;
  }

  private static int numbers(JTokenType type, Object a, Object b) {
    if (a instanceof BigInteger big) {
      return bigIntegers(big, b);
    } else if (b instanceof BigInteger big) {
      return -bigIntegers(big, a);
    } else if (Scalars.isDecimalLike(a) || Scalars.isDecimalLike(b)) {
      return Scalars.compareDecimals(
          ScalarConversions.toDecimal(a), ScalarConversions.toDecimal(b));
    } else if (type == JTokenType.FLOAT || isFloat(a) || isFloat(b)) {
      double x = ScalarConversions.toDouble(a);
      double y = ScalarConversions.toDouble(b);
      return approximatelyEqual(x, y) ? 0 : Scalars.compareDoubles(x, y);
    }
    return Long.compare(ScalarConversions.toInt64(a), ScalarConversions.toInt64(b));
  }

  private static int bigIntegers(BigInteger a, Object b) {
    if (isFloat(b) && !Double.isFinite(ScalarConversions.toDouble(b))) {
      throw new OverflowException("BigInteger cannot represent infinity or NaN.");
    }
    BigDecimal other = Scalars.exactly(b);
    return new BigDecimal(a).compareTo(other);
  }

  /** Small differences are taken for errors of rounding. */
  static boolean approximatelyEqual(double x, double y) {
    if (x == y) {
      return true;
    }
    double tolerance = (Math.abs(x) + Math.abs(y) + 10.0) * 2.2204460492503131E-16;
    double difference = x - y;
    return -tolerance < difference && tolerance > difference;
  }
}
