package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** The kind of a {@link JToken}. */
@DotNetType(value = "public enum Newtonsoft.Json.Linq.JTokenType : int", java = JTokenType.class)
public final class JTokenType extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final JTokenType NONE = new JTokenType(0);

  /** {@code Object}. */
  @DotNetField("Object = 1")
  public static final JTokenType OBJECT = new JTokenType(1);

  /** {@code Array}. */
  @DotNetField("Array = 2")
  public static final JTokenType ARRAY = new JTokenType(2);

  /** {@code Constructor}. */
  @DotNetField("Constructor = 3")
  public static final JTokenType CONSTRUCTOR = new JTokenType(3);

  /** {@code Property}. */
  @DotNetField("Property = 4")
  public static final JTokenType PROPERTY = new JTokenType(4);

  /** {@code Comment}. */
  @DotNetField("Comment = 5")
  public static final JTokenType COMMENT = new JTokenType(5);

  /** {@code Integer}. */
  @DotNetField("Integer = 6")
  public static final JTokenType INTEGER = new JTokenType(6);

  /** {@code Float}. */
  @DotNetField("Float = 7")
  public static final JTokenType FLOAT = new JTokenType(7);

  /** {@code String}. */
  @DotNetField("String = 8")
  public static final JTokenType STRING = new JTokenType(8);

  /** {@code Boolean}. */
  @DotNetField("Boolean = 9")
  public static final JTokenType BOOLEAN = new JTokenType(9);

  /** {@code Null}. */
  @DotNetField("Null = 10")
  public static final JTokenType NULL = new JTokenType(10);

  /** {@code Undefined}. */
  @DotNetField("Undefined = 11")
  public static final JTokenType UNDEFINED = new JTokenType(11);

  /** {@code Date}. */
  @DotNetField("Date = 12")
  public static final JTokenType DATE = new JTokenType(12);

  /** {@code Raw}. */
  @DotNetField("Raw = 13")
  public static final JTokenType RAW = new JTokenType(13);

  /** {@code Bytes}. */
  @DotNetField("Bytes = 14")
  public static final JTokenType BYTES = new JTokenType(14);

  /** {@code Guid}. */
  @DotNetField("Guid = 15")
  public static final JTokenType GUID = new JTokenType(15);

  /** {@code Uri}. */
  @DotNetField("Uri = 16")
  public static final JTokenType URI = new JTokenType(16);

  /** {@code TimeSpan}. */
  @DotNetField("TimeSpan = 17")
  public static final JTokenType TIME_SPAN = new JTokenType(17);

  private JTokenType(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static JTokenType of(long value) {
    return switch ((int) value) {
      case 0 -> NONE;
      case 1 -> OBJECT;
      case 2 -> ARRAY;
      case 3 -> CONSTRUCTOR;
      case 4 -> PROPERTY;
      case 5 -> COMMENT;
      case 6 -> INTEGER;
      case 7 -> FLOAT;
      case 8 -> STRING;
      case 9 -> BOOLEAN;
      case 10 -> NULL;
      case 11 -> UNDEFINED;
      case 12 -> DATE;
      case 13 -> RAW;
      case 14 -> BYTES;
      case 15 -> GUID;
      case 16 -> URI;
      case 17 -> TIME_SPAN;
      default -> new JTokenType(value);
    };
  }
}
