package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetArray;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all tokens share. */
@DotNetType(
    value =
        "public abstract class Newtonsoft.Json.Linq.JToken : object, IJEnumerable<JToken>, IEnumerable<JToken>, IJsonLineInfo, ICloneable",
    java = JToken.class)
public final class JTokenMembers {
  private JTokenMembers() {}

  /** {@code EqualityComparer}. */
  @DotNetProperty("static JTokenEqualityComparer EqualityComparer { get; }")
  public static JTokenEqualityComparer equalityComparer() {
    return JTokenEqualityComparer.SHARED;
  }

  /** {@code Parent}. */
  @DotNetProperty("JContainer Parent { get; }")
  public static @Nullable JContainer parent(JToken self) {
    return self.parent();
  }

  /** {@code Root}. */
  @DotNetProperty("JToken Root { get; }")
  public static JToken root(JToken self) {
    return self.root();
  }

  /** {@code Type}. */
  @DotNetProperty("JTokenType Type { get; }")
  public static JTokenType type(JToken self) {
    return self.type();
  }

  /** {@code HasValues}. */
  @DotNetProperty("bool HasValues { get; }")
  public static boolean hasValues(JToken self) {
    return self.hasValues();
  }

  /** {@code Next}. */
  @DotNetProperty("JToken Next { get; }")
  public static @Nullable JToken next(JToken self) {
    return self.next();
  }

  /** {@code Previous}. */
  @DotNetProperty("JToken Previous { get; }")
  public static @Nullable JToken previous(JToken self) {
    return self.previous();
  }

  /** {@code Path}. */
  @DotNetProperty("string Path { get; }")
  public static String path(JToken self) {
    return self.path();
  }

  /** {@code First}. */
  @DotNetProperty("JToken First { get; }")
  public static @Nullable JToken first(JToken self) {
    return self.first();
  }

  /** {@code Last}. */
  @DotNetProperty("JToken Last { get; }")
  public static @Nullable JToken last(JToken self) {
    return self.last();
  }

  /** {@code this[object key]}. */
  @DotNetProperty("JToken this[object key] { get; }")
  public static @Nullable JToken item(JToken self, @Nullable Object key) {
    return self.item(key);
  }

  /** {@code this[object key]}. */
  @DotNetProperty("JToken this[object key] { set; }")
  public static void setItem(JToken self, @Nullable Object key, @Nullable JToken value) {
    self.setItem(key, value);
  }

  /** {@code DeepEquals(t1, t2)}. */
  @DotNetMethod("static bool DeepEquals(JToken t1, JToken t2)")
  public static boolean deepEquals(@Nullable JToken t1, @Nullable JToken t2) {
    return JToken.deepEquals(t1, t2);
  }

  /** {@code AddAfterSelf(content)}. */
  @DotNetMethod("void AddAfterSelf(object content)")
  public static void addAfterSelf(JToken self, @Nullable Object content) {
    JContainer parent = self.requireParent();
    parent.tryAdd(parent.indexOfItem(self) + 1, content, false);
  }

  /** {@code AddBeforeSelf(content)}. */
  @DotNetMethod("void AddBeforeSelf(object content)")
  public static void addBeforeSelf(JToken self, @Nullable Object content) {
    JContainer parent = self.requireParent();
    parent.tryAdd(parent.indexOfItem(self), content, false);
  }

  /** {@code Ancestors()}. */
  @DotNetMethod("IEnumerable<JToken> Ancestors()")
  public static Object ancestors(JToken self) {
    return self.ancestors(false);
  }

  /** {@code AncestorsAndSelf()}. */
  @DotNetMethod("IEnumerable<JToken> AncestorsAndSelf()")
  public static Object ancestorsAndSelf(JToken self) {
    return self.ancestors(true);
  }

  /** {@code AfterSelf()}. */
  @DotNetMethod("IEnumerable<JToken> AfterSelf()")
  public static Object afterSelf(JToken self) {
    return self.afterSelf();
  }

  /** {@code BeforeSelf()}. */
  @DotNetMethod("IEnumerable<JToken> BeforeSelf()")
  public static Object beforeSelf(JToken self) {
    return self.beforeSelf();
  }

  /** {@code Value<T>(key)}. */
  @DotNetMethod(value = "T Value<T>(object key)", reified = true)
  public static @Nullable Object valueOf(JToken self, @Nullable Object key, RuntimeType type) {
    JToken token = self.item(key);
    return token == null ? type.defaultValue() : TokenConversions.convert(token, type);
  }

  /** {@code Children()}. */
  @DotNetMethod("JEnumerable<JToken> Children()")
  public static JEnumerable children(JToken self) {
    return self.children();
  }

  /** {@code Children<T>()}. */
  @DotNetMethod(value = "JEnumerable<T> Children<T>() where T : JToken", reified = true)
  public static JEnumerable childrenOf(JToken self, RuntimeType type) {
    return new JEnumerable(JsonSequences.filtered(self.children(), type::isInstance));
  }

  /** {@code Values<T>()}. */
  @DotNetMethod(value = "IEnumerable<T> Values<T>()", reified = true)
  public static Object values(JToken self, RuntimeType type) {
    if (!(self instanceof JContainer)) {
      self.first();
    }
    return JsonSequences.mapped(self.children(), t -> TokenConversions.convert((JToken) t, type));
  }

  /** {@code Remove()}. */
  @DotNetMethod("void Remove()")
  public static void remove(JToken self) {
    self.remove();
  }

  /** {@code Replace(value)}. */
  @DotNetMethod("void Replace(JToken value)")
  public static void replace(JToken self, @Nullable JToken value) {
    self.replace(value);
  }

  /** {@code WriteTo(writer, converters)}. */
  @DotNetMethod("void WriteTo(JsonWriter writer, params JsonConverter[] converters)")
  public static void writeTo(
      JToken self, @Nullable JsonWriter writer, @Nullable DotNetArray converters) {
    self.writeTo(Checks.notNull(writer, "writer"));
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(JToken self) {
    return self.toString();
  }

  /** {@code ToString(formatting, converters)}. */
  @DotNetMethod("string ToString(Formatting formatting, params JsonConverter[] converters)")
  public static String textAs(
      JToken self, Formatting formatting, @Nullable DotNetArray converters) {
    return self.toString(formatting);
  }

  /** {@code CreateReader()}. */
  @DotNetMethod("JsonReader CreateReader()")
  public static JsonReader createReader(JToken self) {
    return new JTokenReader(Checks.notNull(self, "token"));
  }

  /** {@code FromObject(o)}. */
  @DotNetMethod("static JToken FromObject(object o)")
  public static JToken fromObject(@Nullable Object o) {
    return JsonSerializer.shared().toToken(o);
  }

  /** {@code FromObject(o, jsonSerializer)}. */
  @DotNetMethod("static JToken FromObject(object o, JsonSerializer jsonSerializer)")
  public static JToken fromObjectBy(@Nullable Object o, @Nullable JsonSerializer jsonSerializer) {
    Checks.notNull(o, "o");
    return Checks.notNull(jsonSerializer, "jsonSerializer").toToken(o);
  }

  /** {@code ToObject<T>()}. */
  @DotNetMethod(value = "T ToObject<T>()", reified = true)
  public static @Nullable Object toObject(JToken self, RuntimeType type) {
    return TokenConversions.toObject(self, type);
  }

  /** {@code ToObject(objectType)}. */
  @DotNetMethod("object ToObject(Type objectType)")
  public static @Nullable Object toObjectOf(JToken self, @Nullable RuntimeType objectType) {
    return TokenConversions.toObject(self, Checks.notNull(objectType, "objectType"));
  }

  /** {@code ToObject<T>(jsonSerializer)}. */
  @DotNetMethod(value = "T ToObject<T>(JsonSerializer jsonSerializer)", reified = true)
  public static @Nullable Object toObjectBy(
      JToken self, @Nullable JsonSerializer jsonSerializer, RuntimeType type) {
    return Checks.notNull(jsonSerializer, "jsonSerializer").fromToken(self, type);
  }

  /** {@code ToObject(objectType, jsonSerializer)}. */
  @DotNetMethod("object ToObject(Type objectType, JsonSerializer jsonSerializer)")
  public static @Nullable Object toObjectOfBy(
      JToken self, @Nullable RuntimeType objectType, @Nullable JsonSerializer jsonSerializer) {
    return Checks.notNull(jsonSerializer, "jsonSerializer").fromToken(self, objectType);
  }

  /** {@code ReadFrom(reader)}. */
  @DotNetMethod("static JToken ReadFrom(JsonReader reader)")
  public static JToken readFrom(@Nullable JsonReader reader) {
    return JsonLoader.token(Checks.notNull(reader, "reader"), null);
  }

  /** {@code ReadFrom(reader, settings)}. */
  @DotNetMethod("static JToken ReadFrom(JsonReader reader, JsonLoadSettings settings)")
  public static JToken readFromWith(
      @Nullable JsonReader reader, @Nullable JsonLoadSettings settings) {
    return JsonLoader.token(Checks.notNull(reader, "reader"), settings);
  }

  /** {@code Load(reader)}. */
  @DotNetMethod("static JToken Load(JsonReader reader)")
  public static JToken load(@Nullable JsonReader reader) {
    return JsonLoader.token(Checks.notNull(reader, "reader"), null);
  }

  /** {@code Load(reader, settings)}. */
  @DotNetMethod("static JToken Load(JsonReader reader, JsonLoadSettings settings)")
  public static JToken loadWith(@Nullable JsonReader reader, @Nullable JsonLoadSettings settings) {
    return JsonLoader.token(Checks.notNull(reader, "reader"), settings);
  }

  /** {@code Parse(json)}. */
  @DotNetMethod("static JToken Parse(string json)")
  public static JToken parse(@Nullable String json) {
    return JToken.parse(json, null);
  }

  /** {@code Parse(json, settings)}. */
  @DotNetMethod("static JToken Parse(string json, JsonLoadSettings settings)")
  public static JToken parseWith(@Nullable String json, @Nullable JsonLoadSettings settings) {
    return JToken.parse(json, settings);
  }

  /** {@code SelectToken(path)}. */
  @DotNetMethod("JToken SelectToken(string path)")
  public static @Nullable JToken selectToken(JToken self, @Nullable String path) {
    return selectTokenStrict(self, path, false);
  }

  /** {@code SelectToken(path, errorWhenNoMatch)}. */
  @DotNetMethod("JToken SelectToken(string path, bool errorWhenNoMatch)")
  public static @Nullable JToken selectTokenStrict(
      JToken self, @Nullable String path, boolean errorWhenNoMatch) {
    JToken found = null;
    for (Object token : new JsonPath(path).evaluate(self, errorWhenNoMatch)) {
      if (found != null) {
        throw new JsonException("Path returned multiple tokens.");
      }
      found = (JToken) token;
    }
    return found;
  }

  /** {@code SelectToken(path, settings)}. */
  @DotNetMethod("JToken SelectToken(string path, JsonSelectSettings settings)")
  public static @Nullable JToken selectTokenWith(
      JToken self, @Nullable String path, @Nullable JsonSelectSettings settings) {
    return selectTokenStrict(self, path, settings != null && settings.errorWhenNoMatch());
  }

  /** {@code SelectTokens(path)}. */
  @DotNetMethod("IEnumerable<JToken> SelectTokens(string path)")
  public static Object selectTokens(JToken self, @Nullable String path) {
    self.type();
    return new JsonPath(path).evaluate(self, false);
  }

  /** {@code SelectTokens(path, errorWhenNoMatch)}. */
  @DotNetMethod("IEnumerable<JToken> SelectTokens(string path, bool errorWhenNoMatch)")
  public static Object selectTokensStrict(
      JToken self, @Nullable String path, boolean errorWhenNoMatch) {
    self.type();
    return new JsonPath(path).evaluate(self, errorWhenNoMatch);
  }

  /** {@code SelectTokens(path, settings)}. */
  @DotNetMethod("IEnumerable<JToken> SelectTokens(string path, JsonSelectSettings settings)")
  public static Object selectTokensWith(
      JToken self, @Nullable String path, @Nullable JsonSelectSettings settings) {
    self.type();
    return new JsonPath(path).evaluate(self, settings != null && settings.errorWhenNoMatch());
  }

  /** {@code DeepClone()}. */
  @DotNetMethod("JToken DeepClone()")
  public static JToken deepClone(JToken self) {
    return self.deepClone();
  }

  /** {@code DeepClone(settings)}. */
  @DotNetMethod("JToken DeepClone(JsonCloneSettings settings)")
  public static JToken deepCloneWith(JToken self, @Nullable JsonCloneSettings settings) {
    JToken copy = self.deepClone();
    if (settings != null && !settings.copyAnnotations()) {
      copy.removeAnnotations(a -> true);
    }
    return copy;
  }

  /** {@code AddAnnotation(annotation)}. */
  @DotNetMethod("void AddAnnotation(object annotation)")
  public static void addAnnotation(JToken self, @Nullable Object annotation) {
    self.addAnnotation(annotation);
  }

  /** {@code Annotation<T>()}. */
  @DotNetMethod(value = "T Annotation<T>() where T : class", reified = true)
  public static @Nullable Object annotation(JToken self, RuntimeType type) {
    for (Object annotation : self.annotations()) {
      if (type.isInstance(annotation)) {
        return annotation;
      }
    }
    return null;
  }

  /** {@code Annotations<T>()}. */
  @DotNetMethod(value = "IEnumerable<T> Annotations<T>() where T : class", reified = true)
  public static Object annotations(JToken self, RuntimeType type) {
    List<@Nullable Object> found = new ArrayList<>();
    for (Object annotation : self.annotations()) {
      if (type.isInstance(annotation)) {
        found.add(annotation);
      }
    }
    return found;
  }

  /** {@code RemoveAnnotations<T>()}. */
  @DotNetMethod(value = "void RemoveAnnotations<T>() where T : class", reified = true)
  public static void removeAnnotations(JToken self, RuntimeType type) {
    self.removeAnnotations(type::isInstance);
  }

  /** {@code explicit operator bool}. */
  @DotNetMethod("static explicit operator bool(JToken value)")
  public static boolean toBool(@Nullable JToken value) {
    return ((Boolean) TokenConversions.to(TokenConversions.Target.BOOLEAN, value));
  }

  /** {@code explicit operator bool?}. */
  @DotNetMethod("static explicit operator bool?(JToken value)")
  public static @Nullable Boolean toBoolOrNull(@Nullable JToken value) {
    return (Boolean) TokenConversions.toOrNull(TokenConversions.Target.BOOLEAN, value);
  }

  /** {@code explicit operator sbyte}. */
  @DotNetMethod("static explicit operator sbyte(JToken value)")
  public static byte toSbyte(@Nullable JToken value) {
    return ((Byte) TokenConversions.to(TokenConversions.Target.SBYTE, value));
  }

  /** {@code explicit operator sbyte?}. */
  @DotNetMethod("static explicit operator sbyte?(JToken value)")
  public static @Nullable Byte toSbyteOrNull(@Nullable JToken value) {
    return (Byte) TokenConversions.toOrNull(TokenConversions.Target.SBYTE, value);
  }

  /** {@code explicit operator byte}. */
  @DotNetMethod("static explicit operator byte(JToken value)")
  public static int toByte(@Nullable JToken value) {
    return ((UInt8) TokenConversions.to(TokenConversions.Target.BYTE, value)).bits();
  }

  /** {@code explicit operator byte?}. */
  @DotNetMethod("static explicit operator byte?(JToken value)")
  public static @Nullable UInt8 toByteOrNull(@Nullable JToken value) {
    return (UInt8) TokenConversions.toOrNull(TokenConversions.Target.BYTE, value);
  }

  /** {@code explicit operator short}. */
  @DotNetMethod("static explicit operator short(JToken value)")
  public static short toShort(@Nullable JToken value) {
    return ((Short) TokenConversions.to(TokenConversions.Target.INT16, value));
  }

  /** {@code explicit operator short?}. */
  @DotNetMethod("static explicit operator short?(JToken value)")
  public static @Nullable Short toShortOrNull(@Nullable JToken value) {
    return (Short) TokenConversions.toOrNull(TokenConversions.Target.INT16, value);
  }

  /** {@code explicit operator ushort}. */
  @DotNetMethod("static explicit operator ushort(JToken value)")
  public static int toUshort(@Nullable JToken value) {
    return ((UInt16) TokenConversions.to(TokenConversions.Target.UINT16, value)).bits();
  }

  /** {@code explicit operator ushort?}. */
  @DotNetMethod("static explicit operator ushort?(JToken value)")
  public static @Nullable UInt16 toUshortOrNull(@Nullable JToken value) {
    return (UInt16) TokenConversions.toOrNull(TokenConversions.Target.UINT16, value);
  }

  /** {@code explicit operator int}. */
  @DotNetMethod("static explicit operator int(JToken value)")
  public static int toInt(@Nullable JToken value) {
    return ((Integer) TokenConversions.to(TokenConversions.Target.INT32, value));
  }

  /** {@code explicit operator int?}. */
  @DotNetMethod("static explicit operator int?(JToken value)")
  public static @Nullable Integer toIntOrNull(@Nullable JToken value) {
    return (Integer) TokenConversions.toOrNull(TokenConversions.Target.INT32, value);
  }

  /** {@code explicit operator uint}. */
  @DotNetMethod("static explicit operator uint(JToken value)")
  public static int toUint(@Nullable JToken value) {
    return ((UInt32) TokenConversions.to(TokenConversions.Target.UINT32, value)).bits();
  }

  /** {@code explicit operator uint?}. */
  @DotNetMethod("static explicit operator uint?(JToken value)")
  public static @Nullable UInt32 toUintOrNull(@Nullable JToken value) {
    return (UInt32) TokenConversions.toOrNull(TokenConversions.Target.UINT32, value);
  }

  /** {@code explicit operator long}. */
  @DotNetMethod("static explicit operator long(JToken value)")
  public static long toLong(@Nullable JToken value) {
    return ((Long) TokenConversions.to(TokenConversions.Target.INT64, value));
  }

  /** {@code explicit operator long?}. */
  @DotNetMethod("static explicit operator long?(JToken value)")
  public static @Nullable Long toLongOrNull(@Nullable JToken value) {
    return (Long) TokenConversions.toOrNull(TokenConversions.Target.INT64, value);
  }

  /** {@code explicit operator ulong}. */
  @DotNetMethod("static explicit operator ulong(JToken value)")
  public static long toUlong(@Nullable JToken value) {
    return ((UInt64) TokenConversions.to(TokenConversions.Target.UINT64, value)).bits();
  }

  /** {@code explicit operator ulong?}. */
  @DotNetMethod("static explicit operator ulong?(JToken value)")
  public static @Nullable UInt64 toUlongOrNull(@Nullable JToken value) {
    return (UInt64) TokenConversions.toOrNull(TokenConversions.Target.UINT64, value);
  }

  /** {@code explicit operator float}. */
  @DotNetMethod("static explicit operator float(JToken value)")
  public static float toFloat(@Nullable JToken value) {
    return ((Float) TokenConversions.to(TokenConversions.Target.SINGLE, value));
  }

  /** {@code explicit operator float?}. */
  @DotNetMethod("static explicit operator float?(JToken value)")
  public static @Nullable Float toFloatOrNull(@Nullable JToken value) {
    return (Float) TokenConversions.toOrNull(TokenConversions.Target.SINGLE, value);
  }

  /** {@code explicit operator double}. */
  @DotNetMethod("static explicit operator double(JToken value)")
  public static double toDouble(@Nullable JToken value) {
    return ((Double) TokenConversions.to(TokenConversions.Target.DOUBLE, value));
  }

  /** {@code explicit operator double?}. */
  @DotNetMethod("static explicit operator double?(JToken value)")
  public static @Nullable Double toDoubleOrNull(@Nullable JToken value) {
    return (Double) TokenConversions.toOrNull(TokenConversions.Target.DOUBLE, value);
  }

  /** {@code explicit operator char}. */
  @DotNetMethod("static explicit operator char(JToken value)")
  public static char toChar(@Nullable JToken value) {
    return ((Character) TokenConversions.to(TokenConversions.Target.CHAR, value));
  }

  /** {@code explicit operator char?}. */
  @DotNetMethod("static explicit operator char?(JToken value)")
  public static @Nullable Character toCharOrNull(@Nullable JToken value) {
    return (Character) TokenConversions.toOrNull(TokenConversions.Target.CHAR, value);
  }

  /** {@code explicit operator decimal}. */
  @DotNetMethod("static explicit operator decimal(JToken value)")
  public static Decimal toDecimal(@Nullable JToken value) {
    return ((Decimal) TokenConversions.to(TokenConversions.Target.DECIMAL, value));
  }

  /** {@code explicit operator decimal?}. */
  @DotNetMethod("static explicit operator decimal?(JToken value)")
  public static @Nullable Decimal toDecimalOrNull(@Nullable JToken value) {
    return (Decimal) TokenConversions.toOrNull(TokenConversions.Target.DECIMAL, value);
  }

  /** {@code explicit operator DateTime}. */
  @DotNetMethod("static explicit operator DateTime(JToken value)")
  public static DateTime toDateTime(@Nullable JToken value) {
    return ((DateTime) TokenConversions.to(TokenConversions.Target.DATE_TIME, value));
  }

  /** {@code explicit operator DateTime?}. */
  @DotNetMethod("static explicit operator DateTime?(JToken value)")
  public static @Nullable DateTime toDateTimeOrNull(@Nullable JToken value) {
    return (DateTime) TokenConversions.toOrNull(TokenConversions.Target.DATE_TIME, value);
  }

  /** {@code explicit operator DateTimeOffset}. */
  @DotNetMethod("static explicit operator DateTimeOffset(JToken value)")
  public static DateTimeOffset toDateTimeOffset(@Nullable JToken value) {
    return ((DateTimeOffset) TokenConversions.to(TokenConversions.Target.DATE_TIME_OFFSET, value));
  }

  /** {@code explicit operator DateTimeOffset?}. */
  @DotNetMethod("static explicit operator DateTimeOffset?(JToken value)")
  public static @Nullable DateTimeOffset toDateTimeOffsetOrNull(@Nullable JToken value) {
    return (DateTimeOffset)
        TokenConversions.toOrNull(TokenConversions.Target.DATE_TIME_OFFSET, value);
  }

  /** {@code explicit operator TimeSpan}. */
  @DotNetMethod("static explicit operator TimeSpan(JToken value)")
  public static TimeSpan toTimeSpan(@Nullable JToken value) {
    return ((TimeSpan) TokenConversions.to(TokenConversions.Target.TIME_SPAN, value));
  }

  /** {@code explicit operator TimeSpan?}. */
  @DotNetMethod("static explicit operator TimeSpan?(JToken value)")
  public static @Nullable TimeSpan toTimeSpanOrNull(@Nullable JToken value) {
    return (TimeSpan) TokenConversions.toOrNull(TokenConversions.Target.TIME_SPAN, value);
  }

  /** {@code explicit operator Guid}. */
  @DotNetMethod("static explicit operator Guid(JToken value)")
  public static Guid toGuid(@Nullable JToken value) {
    return ((Guid) TokenConversions.to(TokenConversions.Target.GUID, value));
  }

  /** {@code explicit operator Guid?}. */
  @DotNetMethod("static explicit operator Guid?(JToken value)")
  public static @Nullable Guid toGuidOrNull(@Nullable JToken value) {
    return (Guid) TokenConversions.toOrNull(TokenConversions.Target.GUID, value);
  }

  /** {@code explicit operator string}. */
  @DotNetMethod("static explicit operator string(JToken value)")
  public static @Nullable String toText(@Nullable JToken value) {
    return (String) TokenConversions.toOrNull(TokenConversions.Target.STRING, value);
  }

  /** {@code explicit operator byte[]}. */
  @DotNetMethod("static explicit operator byte[](JToken value)")
  public static byte @Nullable [] toBytes(@Nullable JToken value) {
    return TokenConversions.toBytes(value);
  }

  /** {@code explicit operator Uri}. */
  @DotNetMethod("static explicit operator Uri(JToken value)")
  public static @Nullable Uri toUri(@Nullable JToken value) {
    return (Uri) TokenConversions.toOrNull(TokenConversions.Target.URI, value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(bool value)")
  public static JToken fromBool(boolean value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(bool? value)")
  public static JToken fromBoolOrNull(@Nullable Boolean value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(sbyte value)")
  public static JToken fromSbyte(byte value) {
    return JValue.of((long) value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(sbyte? value)")
  public static JToken fromSbyteOrNull(@Nullable Byte value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(byte value)")
  public static JToken fromByte(int value) {
    return JValue.of((long) value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(byte? value)")
  public static JToken fromByteOrNull(@Nullable UInt8 value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(short value)")
  public static JToken fromShort(short value) {
    return JValue.of((long) value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(short? value)")
  public static JToken fromShortOrNull(@Nullable Short value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(ushort value)")
  public static JToken fromUshort(int value) {
    return JValue.of((long) value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(ushort? value)")
  public static JToken fromUshortOrNull(@Nullable UInt16 value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(int value)")
  public static JToken fromInt(int value) {
    return JValue.of((long) value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(int? value)")
  public static JToken fromIntOrNull(@Nullable Integer value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(uint value)")
  public static JToken fromUint(int value) {
    return JValue.of(Integer.toUnsignedLong(value));
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(uint? value)")
  public static JToken fromUintOrNull(@Nullable UInt32 value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(long value)")
  public static JToken fromLong(long value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(long? value)")
  public static JToken fromLongOrNull(@Nullable Long value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(ulong value)")
  public static JToken fromUlong(long value) {
    return JValue.of(UInt64.valueOf(value));
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(ulong? value)")
  public static JToken fromUlongOrNull(@Nullable UInt64 value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(float value)")
  public static JToken fromFloat(float value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(float? value)")
  public static JToken fromFloatOrNull(@Nullable Float value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(double value)")
  public static JToken fromDouble(double value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(double? value)")
  public static JToken fromDoubleOrNull(@Nullable Double value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(decimal value)")
  public static JToken fromDecimal(Decimal value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(decimal? value)")
  public static JToken fromDecimalOrNull(@Nullable Decimal value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(DateTime value)")
  public static JToken fromDateTime(DateTime value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(DateTime? value)")
  public static JToken fromDateTimeOrNull(@Nullable DateTime value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(DateTimeOffset value)")
  public static JToken fromDateTimeOffset(DateTimeOffset value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(DateTimeOffset? value)")
  public static JToken fromDateTimeOffsetOrNull(@Nullable DateTimeOffset value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(TimeSpan value)")
  public static JToken fromTimeSpan(TimeSpan value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(TimeSpan? value)")
  public static JToken fromTimeSpanOrNull(@Nullable TimeSpan value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(Guid value)")
  public static JToken fromGuid(Guid value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(Guid? value)")
  public static JToken fromGuidOrNull(@Nullable Guid value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(string value)")
  public static JToken fromText(@Nullable String value) {
    return JValue.createString(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(byte[] value)")
  public static JToken fromBytes(byte @Nullable [] value) {
    return JValue.of(value);
  }

  /** {@code implicit operator JToken}. */
  @DotNetMethod("static implicit operator JToken(Uri value)")
  public static JToken fromUri(@Nullable Uri value) {
    return JValue.of(value);
  }
}
