package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What a {@link JsonReader} stands on. */
@DotNetType(value = "public enum Newtonsoft.Json.JsonToken : int", java = JsonToken.class)
public final class JsonToken extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final JsonToken NONE = new JsonToken(0);

  /** {@code StartObject}. */
  @DotNetField("StartObject = 1")
  public static final JsonToken START_OBJECT = new JsonToken(1);

  /** {@code StartArray}. */
  @DotNetField("StartArray = 2")
  public static final JsonToken START_ARRAY = new JsonToken(2);

  /** {@code StartConstructor}. */
  @DotNetField("StartConstructor = 3")
  public static final JsonToken START_CONSTRUCTOR = new JsonToken(3);

  /** {@code PropertyName}. */
  @DotNetField("PropertyName = 4")
  public static final JsonToken PROPERTY_NAME = new JsonToken(4);

  /** {@code Comment}. */
  @DotNetField("Comment = 5")
  public static final JsonToken COMMENT = new JsonToken(5);

  /** {@code Raw}. */
  @DotNetField("Raw = 6")
  public static final JsonToken RAW = new JsonToken(6);

  /** {@code Integer}. */
  @DotNetField("Integer = 7")
  public static final JsonToken INTEGER = new JsonToken(7);

  /** {@code Float}. */
  @DotNetField("Float = 8")
  public static final JsonToken FLOAT = new JsonToken(8);

  /** {@code String}. */
  @DotNetField("String = 9")
  public static final JsonToken STRING = new JsonToken(9);

  /** {@code Boolean}. */
  @DotNetField("Boolean = 10")
  public static final JsonToken BOOLEAN = new JsonToken(10);

  /** {@code Null}. */
  @DotNetField("Null = 11")
  public static final JsonToken NULL = new JsonToken(11);

  /** {@code Undefined}. */
  @DotNetField("Undefined = 12")
  public static final JsonToken UNDEFINED = new JsonToken(12);

  /** {@code EndObject}. */
  @DotNetField("EndObject = 13")
  public static final JsonToken END_OBJECT = new JsonToken(13);

  /** {@code EndArray}. */
  @DotNetField("EndArray = 14")
  public static final JsonToken END_ARRAY = new JsonToken(14);

  /** {@code EndConstructor}. */
  @DotNetField("EndConstructor = 15")
  public static final JsonToken END_CONSTRUCTOR = new JsonToken(15);

  /** {@code Date}. */
  @DotNetField("Date = 16")
  public static final JsonToken DATE = new JsonToken(16);

  /** {@code Bytes}. */
  @DotNetField("Bytes = 17")
  public static final JsonToken BYTES = new JsonToken(17);

  private JsonToken(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static JsonToken of(long value) {
    return switch ((int) value) {
      case 0 -> NONE;
      case 1 -> START_OBJECT;
      case 2 -> START_ARRAY;
      case 3 -> START_CONSTRUCTOR;
      case 4 -> PROPERTY_NAME;
      case 5 -> COMMENT;
      case 6 -> RAW;
      case 7 -> INTEGER;
      case 8 -> FLOAT;
      case 9 -> STRING;
      case 10 -> BOOLEAN;
      case 11 -> NULL;
      case 12 -> UNDEFINED;
      case 13 -> END_OBJECT;
      case 14 -> END_ARRAY;
      case 15 -> END_CONSTRUCTOR;
      case 16 -> DATE;
      case 17 -> BYTES;
      default -> new JsonToken(value);
    };
  }
}
