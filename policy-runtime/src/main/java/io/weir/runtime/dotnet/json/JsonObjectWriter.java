package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.AnonymousObject;
import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.EnumValue;
import io.weir.runtime.dotnet.RectangularArray;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.TupleObject;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.runtime.dotnet.collections.DictionaryValue;
import io.weir.runtime.dotnet.collections.Enumeration;
import io.weir.runtime.dotnet.collections.KeyValuePair;
import io.weir.runtime.dotnet.number.DBNull;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes any value as JSON. One is made per value at the top. */
final class JsonObjectWriter {
  private final JsonWriter writer;
  private final JsonSerializerSettings settings;
  private final Deque<Object> open = new ArrayDeque<>();

  JsonObjectWriter(JsonWriter writer, JsonSerializerSettings settings) {
    this.writer = writer;
    this.settings = settings;
  }

  void write(@Nullable Object value) {
    if (value == null || value instanceof DBNull) {
      writer.writeNull();
    } else if (value instanceof JToken token) {
      token.writeTo(writer);
    } else if (value instanceof EnumValue number) {
      writer.writeValue(Scalars.underlying(number));
    } else if (Scalars.isPrimitive(value)) {
      writer.writeValue(value);
    } else if (XmlJson.isXml(value)) {
      XmlJson.write(value, writer);
    } else {
      container(value);
    }
  }

  private void container(Object value) {
    if (!enter(value)) {
      return;
    }
    try {
      if (value instanceof DictionaryValue dictionary) {
        dictionary(dictionary);
      } else if (value instanceof RectangularArray array) {
        dimension(array, 0, array.iterator());
      } else if (Enumeration.isEnumerable(value)) {
        writer.writeStartArray();
        for (Iterator<@Nullable Object> i = Enumeration.iterator(value); i.hasNext(); ) {
          Object item = i.next();
          if (allowed(item)) {
            write(item);
          }
        }
        writer.writeEndArray();
      } else {
        object(value);
      }
    } finally {
      open.pop();
    }
  }

  /** One dimension of an array of several, whose elements come row by row. */
  private void dimension(
      RectangularArray array, int dimension, Iterator<@Nullable Object> elements) {
    writer.writeStartArray();
    for (int i = 0; i < array.length(dimension); i++) {
      if (dimension + 1 < array.rank()) {
        dimension(array, dimension + 1, elements);
      } else {
        Object item = elements.next();
        if (allowed(item)) {
          write(item);
        }
      }
    }
    writer.writeEndArray();
  }

  /** Whether a value may be written here: an object must not hold itself. */
  private boolean allowed(@Nullable Object value) {
    if (value == null || !isOpen(value)) {
      return true;
    }
    if (settings.referenceLoopHandling == ReferenceLoopHandling.ERROR) {
      String path = writer.path();
      String message =
          "Self referencing loop detected with type '"
              + RuntimeType.ofValue(value).fullName()
              + "'.";
      throw new JsonSerializationException(
          JsonPosition.message(message, path, null), path, 0, 0, null);
    }
    return settings.referenceLoopHandling == ReferenceLoopHandling.SERIALIZE;
  }

  @SuppressWarnings("ReferenceEquality") // a loop is the same object again
  private boolean isOpen(Object value) {
    for (Object outer : open) {
      if (outer == value) {
        return true;
      }
    }
    return false;
  }

  private boolean enter(Object value) {
    if (open.size() > 1_000) {
      throw io.weir.runtime.dotnet.InsufficientExecutionStackException.create();
    }
    open.push(value);
    return true;
  }

  private void dictionary(DictionaryValue dictionary) {
    writer.writeStartObject();
    for (Iterator<@Nullable Object> i = dictionary.entries(); i.hasNext(); ) {
      KeyValuePair entry = (KeyValuePair) i.next();
      if (allowed(entry.value())) {
        writer.writePropertyName(Scalars.keyText(entry.key()));
        write(entry.value());
      }
    }
    writer.writeEndObject();
  }

  private void member(String name, @Nullable Object value, @Nullable RuntimeType type) {
    if (value == null && settings.nullValueHandling == NullValueHandling.IGNORE) {
      return;
    }
    if ((settings.defaultValueHandling.value() & DefaultValueHandling.IGNORE.value()) != 0
        && (value == null
            || (type != null && !type.isNullable() && value.equals(type.defaultValue())))) {
      return;
    }
    if (allowed(value)) {
      writer.writePropertyName(name);
      write(value);
    }
  }

  private void object(Object value) {
    writer.writeStartObject();
    if (value instanceof AnonymousObject object) {
      List<String> names = object.names();
      for (int i = 0; i < names.size(); i++) {
        member(names.get(i), object.value(i), object.types().get(i));
      }
    } else if (value instanceof KeyValuePair pair) {
      // pairs are written in full, whatever the settings say of members
      writer.writePropertyName("Key");
      write(pair.key());
      writer.writePropertyName("Value");
      write(pair.value());
    } else if (value instanceof ValueTuple tuple) {
      for (int i = 0; i < tuple.size(); i++) {
        member(i == 7 ? "Rest" : "Item" + (i + 1), tuple.item(i), null);
      }
    } else if (value instanceof TupleObject tuple) {
      for (int i = 0; i < tuple.size(); i++) {
        member(i == 7 ? "Rest" : "Item" + (i + 1), tuple.item(i), null);
      }
    } else if (value instanceof DotNetException exception) {
      exception(exception);
    } else {
      for (ObjectMembersOf.Member member : ObjectMembersOf.of(value.getClass())) {
        member(member.name(), member.get(value), null);
      }
    }
    writer.writeEndObject();
  }

  private void exception(DotNetException exception) {
    member("ClassName", exception.typeName(), null);
    member("Message", exception.givenMessage(), null);
    member("Data", null, null);
    member("InnerException", exception.inner(), null);
    member("HelpURL", DotNetException.helpLink(exception), null);
    member("StackTraceString", null, null);
    member("RemoteStackTraceString", null, null);
    member("RemoteStackIndex", 0, null);
    member("ExceptionMethod", null, null);
    member("HResult", DotNetException.hResult(exception), null);
    member("Source", DotNetException.source(exception), null);
    member("WatsonBuckets", null, null);
    if (exception instanceof ArgumentException argument) {
      member("ParamName", ArgumentException.paramName(argument), null);
    }
    if (exception instanceof ArgumentOutOfRangeException range) {
      member("ActualValue", ArgumentOutOfRangeException.actualValue(range), null);
    }
  }
}
