package io.weir.runtime.dotnet.json;

import java.util.List;

/** The types of this package. */
public final class JsonTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES =
      List.of(
          CommentHandling.class,
          DateFormatHandling.class,
          DateParseHandling.class,
          DateTimeZoneHandling.class,
          DefaultValueHandling.class,
          DuplicatePropertyNameHandling.class,
          FloatFormatHandling.class,
          FloatParseHandling.class,
          Formatting.class,
          IJEnumerable.class,
          JEnumerable.class,
          JTokenEqualityComparer.class,
          JTokenType.class,
          JsonCloneSettings.class,
          JsonException.class,
          JsonLoadSettings.class,
          JsonMergeSettings.class,
          JsonReaderException.class,
          JsonSelectSettings.class,
          JsonSerializationException.class,
          JsonToken.class,
          JsonWriterException.class,
          LineInfoHandling.class,
          MergeArrayHandling.class,
          MergeNullValueHandling.class,
          MissingMemberHandling.class,
          NullValueHandling.class,
          ObjectCreationHandling.class,
          ReferenceLoopHandling.class,
          StringEscapeHandling.class);

  private JsonTypes() {}
}
