package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.text.IFormatProvider;
import org.jspecify.annotations.Nullable;

/** {@code System.DBNull}: a database's null. Its text is empty, and it converts to text only. */
@DotNetType(value = "public sealed class System.DBNull : object, IConvertible", java = DBNull.class)
public final class DBNull {
  /** The only one. */
  @DotNetField("static readonly DBNull Value")
  public static final DBNull VALUE = new DBNull();

  private DBNull() {}

  @Override
  public String toString() {
    return "";
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String toText(DBNull self) {
    return self.toString();
  }

  /** {@code ToString(IFormatProvider provider)}. */
  @DotNetMethod("string ToString(IFormatProvider provider)")
  public static String toTextOf(DBNull self, @Nullable IFormatProvider provider) {
    return self.toString();
  }

  /** {@code GetTypeCode()}. */
  @DotNetMethod("TypeCode GetTypeCode()")
  public static TypeCode typeCode(DBNull self) {
    return TypeCode.DB_NULL;
  }
}
