package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetArray;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all tokens share. */
@DotNetType(
    value =
        "public abstract partial class Newtonsoft.Json.Linq.JToken : object, IJEnumerable<JToken>,"
            + " IEnumerable<JToken>, IJsonLineInfo, ICloneable",
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

  /** {@code Annotation(type)}. */
  @DotNetMethod("object Annotation(Type type)")
  public static @Nullable Object annotationOf(JToken self, @Nullable RuntimeType type) {
    return annotation(self, Checks.notNull(type, "type"));
  }

  /** {@code Annotations(type)}. */
  @DotNetMethod("IEnumerable<object> Annotations(Type type)")
  public static Object annotationsOf(JToken self, @Nullable RuntimeType type) {
    return annotations(self, Checks.notNull(type, "type"));
  }

  /** {@code RemoveAnnotations(type)}. */
  @DotNetMethod("void RemoveAnnotations(Type type)")
  public static void removeAnnotationsOf(JToken self, @Nullable RuntimeType type) {
    removeAnnotations(self, Checks.notNull(type, "type"));
  }

  /** {@code RemoveAnnotations<T>()}. */
  @DotNetMethod(value = "void RemoveAnnotations<T>() where T : class", reified = true)
  public static void removeAnnotations(JToken self, RuntimeType type) {
    self.removeAnnotations(type::isInstance);
  }
}
