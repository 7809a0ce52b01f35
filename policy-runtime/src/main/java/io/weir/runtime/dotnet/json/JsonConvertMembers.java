package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetArray;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.UInt16;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.UInt8;
import io.weir.runtime.dotnet.net.Uri;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.Guid;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import io.weir.runtime.dotnet.time.TimeSpan;
import io.weir.runtime.dotnet.xml.XDocument;
import io.weir.runtime.dotnet.xml.XObject;
import io.weir.runtime.dotnet.xml.XmlDocument;
import io.weir.runtime.dotnet.xml.XmlNode;
import org.jspecify.annotations.Nullable;

/** Values as JSON text and back. */
@DotNetType(value = "public static class Newtonsoft.Json.JsonConvert", java = void.class)
public final class JsonConvertMembers {
  private JsonConvertMembers() {}

  /** {@code SerializeObject(value)}. */
  @DotNetMethod("static string SerializeObject(object value)")
  public static String serializeObject(@Nullable Object value) {
    return JsonSerializer.shared().serializeToText(value, null);
  }

  /** {@code SerializeObject(value, formatting)}. */
  @DotNetMethod("static string SerializeObject(object value, Formatting formatting)")
  public static String serializeFormatted(@Nullable Object value, Formatting formatting) {
    return JsonSerializer.shared().serializeToText(value, formatting);
  }

  /** {@code SerializeObject(value, converters)}: there are no converters to be given. */
  @DotNetMethod("static string SerializeObject(object value, params JsonConverter[] converters)")
  public static String serializeConverted(
      @Nullable Object value, @Nullable DotNetArray converters) {
    return serializeObject(value);
  }

  /** {@code SerializeObject(value, formatting, converters)}. */
  @DotNetMethod(
      "static string SerializeObject(object value, Formatting formatting, params JsonConverter[]"
          + " converters)")
  public static String serializeFormattedConverted(
      @Nullable Object value, Formatting formatting, @Nullable DotNetArray converters) {
    return serializeFormatted(value, formatting);
  }

  /** {@code SerializeObject(value, settings)}. */
  @DotNetMethod("static string SerializeObject(object value, JsonSerializerSettings settings)")
  public static String serializeWith(
      @Nullable Object value, @Nullable JsonSerializerSettings settings) {
    return new JsonSerializer(settings).serializeToText(value, null);
  }

  /** {@code SerializeObject(value, type, settings)}. */
  @DotNetMethod(
      "static string SerializeObject(object value, Type type, JsonSerializerSettings settings)")
  public static String serializeTypedWith(
      @Nullable Object value,
      @Nullable RuntimeType type,
      @Nullable JsonSerializerSettings settings) {
    return new JsonSerializer(settings).serializeToText(value, null);
  }

  /** {@code SerializeObject(value, formatting, settings)}. */
  @DotNetMethod(
      "static string SerializeObject(object value, Formatting formatting, JsonSerializerSettings"
          + " settings)")
  public static String serializeFormattedWith(
      @Nullable Object value, Formatting formatting, @Nullable JsonSerializerSettings settings) {
    return new JsonSerializer(settings).serializeToText(value, formatting);
  }

  /** {@code SerializeObject(value, type, formatting, settings)}. */
  @DotNetMethod(
      "static string SerializeObject(object value, Type type, Formatting formatting,"
          + " JsonSerializerSettings settings)")
  public static String serializeAllWith(
      @Nullable Object value,
      @Nullable RuntimeType type,
      Formatting formatting,
      @Nullable JsonSerializerSettings settings) {
    return new JsonSerializer(settings).serializeToText(value, formatting);
  }

  /** {@code DeserializeObject(value)}. */
  @DotNetMethod("static object DeserializeObject(string value)")
  public static @Nullable Object deserializeObject(@Nullable String value) {
    return JsonSerializer.shared().deserializeText(value, null);
  }

  /** {@code DeserializeObject(value, settings)}. */
  @DotNetMethod("static object DeserializeObject(string value, JsonSerializerSettings settings)")
  public static @Nullable Object deserializeWith(
      @Nullable String value, @Nullable JsonSerializerSettings settings) {
    return new JsonSerializer(settings).deserializeText(value, null);
  }

  /** {@code DeserializeObject(value, type)}. */
  @DotNetMethod("static object DeserializeObject(string value, Type type)")
  public static @Nullable Object deserializeOf(@Nullable String value, @Nullable RuntimeType type) {
    return JsonSerializer.shared().deserializeText(value, type);
  }

  /** {@code DeserializeObject(value, type, settings)}. */
  @DotNetMethod(
      "static object DeserializeObject(string value, Type type, JsonSerializerSettings settings)")
  public static @Nullable Object deserializeOfWith(
      @Nullable String value,
      @Nullable RuntimeType type,
      @Nullable JsonSerializerSettings settings) {
    return new JsonSerializer(settings).deserializeText(value, type);
  }

  /** {@code DeserializeObject<T>(value)}. */
  @DotNetMethod(value = "static T DeserializeObject<T>(string value)", reified = true)
  public static @Nullable Object deserialize(@Nullable String value, RuntimeType type) {
    return JsonSerializer.shared().deserializeText(value, type);
  }

  /** {@code DeserializeObject<T>(value, settings)}. */
  @DotNetMethod(
      value = "static T DeserializeObject<T>(string value, JsonSerializerSettings settings)",
      reified = true)
  public static @Nullable Object deserializeAsWith(
      @Nullable String value, @Nullable JsonSerializerSettings settings, RuntimeType type) {
    return new JsonSerializer(settings).deserializeText(value, type);
  }

  /** {@code DeserializeObject<T>(value, converters)}. */
  @DotNetMethod(
      value = "static T DeserializeObject<T>(string value, params JsonConverter[] converters)",
      reified = true)
  public static @Nullable Object deserializeConverted(
      @Nullable String value, @Nullable DotNetArray converters, RuntimeType type) {
    return deserialize(value, type);
  }

  /** {@code DeserializeObject(value, type, converters)}. */
  @DotNetMethod(
      "static object DeserializeObject(string value, Type type, params JsonConverter[] converters)")
  public static @Nullable Object deserializeOfConverted(
      @Nullable String value, @Nullable RuntimeType type, @Nullable DotNetArray converters) {
    return deserializeOf(value, type);
  }

  /** {@code DeserializeAnonymousType<T>(value, anonymousTypeObject)}. */
  @DotNetMethod(
      value = "static T DeserializeAnonymousType<T>(string value, T anonymousTypeObject)",
      reified = true)
  public static @Nullable Object deserializeAnonymous(
      @Nullable String value, @Nullable Object anonymousTypeObject, RuntimeType type) {
    return JsonSerializer.shared().deserializeLike(value, anonymousTypeObject, type);
  }

  /** {@code DeserializeAnonymousType<T>(value, anonymousTypeObject, settings)}. */
  @DotNetMethod(
      value =
          "static T DeserializeAnonymousType<T>(string value, T anonymousTypeObject,"
              + " JsonSerializerSettings settings)",
      reified = true)
  public static @Nullable Object deserializeAnonymousWith(
      @Nullable String value,
      @Nullable Object anonymousTypeObject,
      @Nullable JsonSerializerSettings settings,
      RuntimeType type) {
    return new JsonSerializer(settings).deserializeLike(value, anonymousTypeObject, type);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(string value)")
  public static String quoted(@Nullable String value) {
    return value == null ? "null" : JsonText.quoted(value, '"', StringEscapeHandling.DEFAULT);
  }

  /** {@code ToString(value, delimiter)}. */
  @DotNetMethod("static string ToString(string value, char delimiter)")
  public static String quotedBy(@Nullable String value, char delimiter) {
    return value == null
        ? "" + delimiter + delimiter
        : JsonText.quoted(value, delimiter, StringEscapeHandling.DEFAULT);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(object value)")
  public static String textOfObject(@Nullable Object value) {
    return withoutQuotes(Scalars.requirePrimitive(value));
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(bool value)")
  public static String textOfBool(boolean value) {
    return Scalars.jsonText(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(char value)")
  public static String textOfChar(char value) {
    return Scalars.jsonText(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(int value)")
  public static String textOfInt(int value) {
    return Scalars.jsonText(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(uint value)")
  public static String textOfUint(int value) {
    return Scalars.jsonText(UInt32.valueOf(value));
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(long value)")
  public static String textOfLong(long value) {
    return Scalars.jsonText(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(ulong value)")
  public static String textOfUlong(long value) {
    return Scalars.jsonText(UInt64.valueOf(value));
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(short value)")
  public static String textOfShort(short value) {
    return Scalars.jsonText(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(ushort value)")
  public static String textOfUshort(int value) {
    return Scalars.jsonText(UInt16.valueOf(value));
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(byte value)")
  public static String textOfByte(int value) {
    return Scalars.jsonText(UInt8.valueOf(value));
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(sbyte value)")
  public static String textOfSbyte(byte value) {
    return Scalars.jsonText(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(float value)")
  public static String textOfFloat(float value) {
    return withoutQuotes(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(double value)")
  public static String textOfDouble(double value) {
    return withoutQuotes(value);
  }

  /** A number that JSON has no text for is named here without the quotes that writers give it. */
  private static String withoutQuotes(@Nullable Object value) {
    boolean named =
        value instanceof Double d && !Double.isFinite(d)
            || value instanceof Float f && !Float.isFinite(f);
    return named ? String.valueOf(value) : Scalars.jsonText(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(decimal value)")
  public static String textOfDecimal(Decimal value) {
    return Scalars.jsonText(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(DateTime value)")
  public static String textOfDateTime(DateTime value) {
    return Scalars.jsonText(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(DateTimeOffset value)")
  public static String textOfDateTimeOffset(DateTimeOffset value) {
    return Scalars.jsonText(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(TimeSpan value)")
  public static String textOfTimeSpan(TimeSpan value) {
    return Scalars.jsonText(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(Guid value)")
  public static String textOfGuid(Guid value) {
    return Scalars.jsonText(value);
  }

  /** {@code ToString(value)}. */
  @DotNetMethod("static string ToString(Uri value)")
  public static String textOfUri(@Nullable Uri value) {
    return Scalars.jsonText(value);
  }

  /** {@code SerializeXNode(node)}. */
  @DotNetMethod("static string SerializeXNode(XObject node)")
  public static String serializeXNode(@Nullable XObject node) {
    return XmlJson.serialize(node, Formatting.NONE, false);
  }

  /** {@code SerializeXNode(node, formatting)}. */
  @DotNetMethod("static string SerializeXNode(XObject node, Formatting formatting)")
  public static String serializeXNodeAs(@Nullable XObject node, Formatting formatting) {
    return XmlJson.serialize(node, formatting, false);
  }

  /** {@code SerializeXNode(node, formatting, omitRootObject)}. */
  @DotNetMethod(
      "static string SerializeXNode(XObject node, Formatting formatting, bool omitRootObject)")
  public static String serializeXNodeOmit(
      @Nullable XObject node, Formatting formatting, boolean omitRootObject) {
    return XmlJson.serialize(node, formatting, omitRootObject);
  }

  /** {@code DeserializeXNode(value)}. */
  @DotNetMethod("static XDocument DeserializeXNode(string value)")
  public static @Nullable XDocument deserializeXNode(@Nullable String value) {
    return XmlJson.toXDocument(value, null, false, false);
  }

  /** {@code DeserializeXNode(value, deserializeRootElementName)}. */
  @DotNetMethod(
      "static XDocument DeserializeXNode(string value, string deserializeRootElementName)")
  public static @Nullable XDocument deserializeXNodeIn(
      @Nullable String value, @Nullable String deserializeRootElementName) {
    return XmlJson.toXDocument(value, deserializeRootElementName, false, false);
  }

  /** {@code DeserializeXNode(value, deserializeRootElementName, writeArrayAttribute)}. */
  @DotNetMethod(
      "static XDocument DeserializeXNode(string value, string deserializeRootElementName, bool"
          + " writeArrayAttribute)")
  public static @Nullable XDocument deserializeXNodeArrays(
      @Nullable String value,
      @Nullable String deserializeRootElementName,
      boolean writeArrayAttribute) {
    return XmlJson.toXDocument(value, deserializeRootElementName, writeArrayAttribute, false);
  }

  /**
   * {@code DeserializeXNode(value, deserializeRootElementName, writeArrayAttribute,
   * encodeSpecialCharacters)}.
   */
  @DotNetMethod(
      "static XDocument DeserializeXNode(string value, string deserializeRootElementName, bool"
          + " writeArrayAttribute, bool encodeSpecialCharacters)")
  public static @Nullable XDocument deserializeXNodeEncoded(
      @Nullable String value,
      @Nullable String deserializeRootElementName,
      boolean writeArrayAttribute,
      boolean encodeSpecialCharacters) {
    return XmlJson.toXDocument(
        value, deserializeRootElementName, writeArrayAttribute, encodeSpecialCharacters);
  }

  /** {@code SerializeXmlNode(node)}. */
  @DotNetMethod("static string SerializeXmlNode(XmlNode node)")
  public static String serializeXmlNode(@Nullable XmlNode node) {
    return XmlJson.serialize(node, Formatting.NONE, false);
  }

  /** {@code SerializeXmlNode(node, formatting)}. */
  @DotNetMethod("static string SerializeXmlNode(XmlNode node, Formatting formatting)")
  public static String serializeXmlNodeAs(@Nullable XmlNode node, Formatting formatting) {
    return XmlJson.serialize(node, formatting, false);
  }

  /** {@code SerializeXmlNode(node, formatting, omitRootObject)}. */
  @DotNetMethod(
      "static string SerializeXmlNode(XmlNode node, Formatting formatting, bool omitRootObject)")
  public static String serializeXmlNodeOmit(
      @Nullable XmlNode node, Formatting formatting, boolean omitRootObject) {
    return XmlJson.serialize(node, formatting, omitRootObject);
  }

  /** {@code DeserializeXmlNode(value)}. */
  @DotNetMethod("static XmlDocument DeserializeXmlNode(string value)")
  public static @Nullable XmlDocument deserializeXmlNode(@Nullable String value) {
    return XmlJson.toXmlDocument(value, null, false, false);
  }

  /** {@code DeserializeXmlNode(value, deserializeRootElementName)}. */
  @DotNetMethod(
      "static XmlDocument DeserializeXmlNode(string value, string deserializeRootElementName)")
  public static @Nullable XmlDocument deserializeXmlNodeIn(
      @Nullable String value, @Nullable String deserializeRootElementName) {
    return XmlJson.toXmlDocument(value, deserializeRootElementName, false, false);
  }

  /** {@code DeserializeXmlNode(value, deserializeRootElementName, writeArrayAttribute)}. */
  @DotNetMethod(
      "static XmlDocument DeserializeXmlNode(string value, string deserializeRootElementName, bool"
          + " writeArrayAttribute)")
  public static @Nullable XmlDocument deserializeXmlNodeArrays(
      @Nullable String value,
      @Nullable String deserializeRootElementName,
      boolean writeArrayAttribute) {
    return XmlJson.toXmlDocument(value, deserializeRootElementName, writeArrayAttribute, false);
  }

  /**
   * {@code DeserializeXmlNode(value, deserializeRootElementName, writeArrayAttribute,
   * encodeSpecialCharacters)}.
   */
  @DotNetMethod(
      "static XmlDocument DeserializeXmlNode(string value, string deserializeRootElementName, bool"
          + " writeArrayAttribute, bool encodeSpecialCharacters)")
  public static @Nullable XmlDocument deserializeXmlNodeEncoded(
      @Nullable String value,
      @Nullable String deserializeRootElementName,
      boolean writeArrayAttribute,
      boolean encodeSpecialCharacters) {
    return XmlJson.toXmlDocument(
        value, deserializeRootElementName, writeArrayAttribute, encodeSpecialCharacters);
  }
}
