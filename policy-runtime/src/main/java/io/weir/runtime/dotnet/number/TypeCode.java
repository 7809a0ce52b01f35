package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Names the type of a value. */
@DotNetType(value = "public enum System.TypeCode : int", java = TypeCode.class)
public final class TypeCode extends EnumValue {
  /** {@code Empty}. */
  @DotNetField("Empty = 0")
  public static final TypeCode EMPTY = new TypeCode(0);

  /** {@code Object}. */
  @DotNetField("Object = 1")
  public static final TypeCode OBJECT = new TypeCode(1);

  /** {@code DBNull}. */
  @DotNetField("DBNull = 2")
  public static final TypeCode DB_NULL = new TypeCode(2);

  /** {@code Boolean}. */
  @DotNetField("Boolean = 3")
  public static final TypeCode BOOLEAN = new TypeCode(3);

  /** {@code Char}. */
  @DotNetField("Char = 4")
  public static final TypeCode CHAR = new TypeCode(4);

  /** {@code SByte}. */
  @DotNetField("SByte = 5")
  public static final TypeCode S_BYTE = new TypeCode(5);

  /** {@code Byte}. */
  @DotNetField("Byte = 6")
  public static final TypeCode BYTE = new TypeCode(6);

  /** {@code Int16}. */
  @DotNetField("Int16 = 7")
  public static final TypeCode INT16 = new TypeCode(7);

  /** {@code UInt16}. */
  @DotNetField("UInt16 = 8")
  public static final TypeCode U_INT16 = new TypeCode(8);

  /** {@code Int32}. */
  @DotNetField("Int32 = 9")
  public static final TypeCode INT32 = new TypeCode(9);

  /** {@code UInt32}. */
  @DotNetField("UInt32 = 10")
  public static final TypeCode U_INT32 = new TypeCode(10);

  /** {@code Int64}. */
  @DotNetField("Int64 = 11")
  public static final TypeCode INT64 = new TypeCode(11);

  /** {@code UInt64}. */
  @DotNetField("UInt64 = 12")
  public static final TypeCode U_INT64 = new TypeCode(12);

  /** {@code Single}. */
  @DotNetField("Single = 13")
  public static final TypeCode SINGLE = new TypeCode(13);

  /** {@code Double}. */
  @DotNetField("Double = 14")
  public static final TypeCode DOUBLE = new TypeCode(14);

  /** {@code Decimal}. */
  @DotNetField("Decimal = 15")
  public static final TypeCode DECIMAL = new TypeCode(15);

  /** {@code DateTime}. */
  @DotNetField("DateTime = 16")
  public static final TypeCode DATE_TIME = new TypeCode(16);

  /** {@code String}. */
  @DotNetField("String = 18")
  public static final TypeCode STRING = new TypeCode(18);

  private static final TypeCode[] DECLARED = {
    EMPTY, OBJECT, DB_NULL, BOOLEAN, CHAR, S_BYTE, BYTE, INT16, U_INT16, INT32, U_INT32, INT64,
    U_INT64, SINGLE, DOUBLE, DECIMAL, DATE_TIME, STRING
  };

  private TypeCode(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static TypeCode of(long value) {
    for (TypeCode declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new TypeCode(value);
  }
}
