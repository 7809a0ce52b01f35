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
          JArrayMembers.class,
          JConstructorMembers.class,
          JContainerMembers.class,
          JEnumerable.class,
          JObjectMembers.class,
          JPropertyMembers.class,
          JRawMembers.class,
          JTokenEqualityComparer.class,
          JTokenMembers.class,
          JTokenOperators.class,
          JTokenType.class,
          JValueMembers.class,
          JsonCloneSettings.class,
          JsonConvertMembers.class,
          JsonConverter.class,
          JsonException.class,
          JsonExtensions.class,
          JsonLineInfoInterface.class,
          JsonLoadSettings.class,
          JsonMergeSettings.class,
          JsonReaderException.class,
          JsonReaderMembers.class,
          JsonSelectSettings.class,
          JsonSerializationException.class,
          JsonSerializerMembers.class,
          JsonSerializerSettingsMembers.class,
          JsonTextReaderMembers.class,
          JsonTextWriterMembers.class,
          JsonToken.class,
          JsonWriterException.class,
          JsonWriterMembers.class,
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
