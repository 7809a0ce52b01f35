package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.collections.Cursor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A node of Newtonsoft's JSON tree. Knows its container and its neighbours; a token that has a
 * container is copied when it is put into another. Enumerates its children. Not for several
 * threads.
 */
public abstract class JToken implements IJEnumerable {
  private @Nullable JContainer parent;
  private @Nullable JToken next;
  private @Nullable JToken previous;
  private @Nullable List<Object> annotations;
  private int lineNumber;
  private int linePosition;

  /**
   * Where the token last was in its container: a hint that {@link JContainer#indexOfItem} checks.
   */
  int position;

  JToken() {}

  /**
   * Reads one value of JSON text, as Newtonsoft does.
   *
   * @throws JsonReaderException if the text is none
   */
  public static JToken parse(String json) {
    return parse(json, null);
  }

  static JToken parse(@Nullable String json, @Nullable JsonLoadSettings settings) {
    JsonTextReader reader = new JsonTextReader(Checks.notNull(json, "s"));
    JToken token = JsonLoader.token(reader, settings);
    while (reader.read()) {
      // what follows may be comments alone; the reader refuses anything else
    }
    return token;
  }

  /** The kind of token. */
  public abstract JTokenType type();

  /** Whether it has children. */
  public abstract boolean hasValues();

  abstract JToken cloneToken();

  abstract boolean deepEqualsTo(JToken other);

  abstract int deepHash();

  abstract void writeTo(JsonWriter writer);

  /** A copy without a parent. */
  public final JToken deepClone() {
    return cloneToken();
  }

  /** Whether two tokens have the same content; both may be null. */
  public static boolean deepEquals(@Nullable JToken a, @Nullable JToken b) {
    return a == b || (a != null && b != null && a.deepEqualsTo(b));
  }

  /** The container, or null. */
  public final @Nullable JContainer parent() {
    return parent;
  }

  final void setParent(@Nullable JContainer parent) {
    this.parent = parent;
  }

  /** The next token of the container, or null. */
  public final @Nullable JToken next() {
    return next;
  }

  /** The token before in the container, or null. */
  public final @Nullable JToken previous() {
    return previous;
  }

  final void setNext(@Nullable JToken next) {
    this.next = next;
  }

  final void setPrevious(@Nullable JToken previous) {
    this.previous = previous;
  }

  /** The outermost container, or this. */
  public final JToken root() {
    JToken root = this;
    while (root.parent != null) {
      root = root.parent;
    }
    return root;
  }

  /** Where the token is below its root: {@code items[0].name}. */
  public final String path() {
    if (parent == null) {
      return "";
    }
    List<JsonPosition> positions = new ArrayList<>();
    JToken below = null;
    for (JToken at = this; at != null; at = at.parent) {
      if (at instanceof JProperty property) {
        positions.add(JsonPosition.property(property.name()));
      } else if (below != null && (at instanceof JArray || at instanceof JConstructor)) {
        positions.add(JsonPosition.index(((JContainer) at).indexOfItem(below)));
      }
      below = at;
    }
    Collections.reverse(positions);
    return JsonPosition.path(positions);
  }

  final JContainer requireParent() {
    if (parent == null) {
      throw new InvalidOperationException("The parent is missing.");
    }
    return parent;
  }

  /** Takes the token out of its container. */
  public final void remove() {
    requireParent().removeItem(this);
  }

  /** Puts another token in this one's place; null stands for a JSON null. */
  public final void replace(@Nullable JToken replacement) {
    requireParent().replaceItem(this, replacement);
  }

  /** The value under a key; containers override it. */
  public @Nullable JToken item(@Nullable Object key) {
    throw new InvalidOperationException("Cannot access child value on " + dotNetName() + ".");
  }

  /** Sets the value under a key; containers override it. */
  public void setItem(@Nullable Object key, @Nullable JToken value) {
    throw new InvalidOperationException("Cannot set child value on " + dotNetName() + ".");
  }

  /** The first child or null; values have none and throw. */
  public @Nullable JToken first() {
    throw new InvalidOperationException("Cannot access child value on " + dotNetName() + ".");
  }

  /** The last child or null; values have none and throw. */
  public @Nullable JToken last() {
    throw new InvalidOperationException("Cannot access child value on " + dotNetName() + ".");
  }

  /** The children. */
  public JEnumerable children() {
    return JEnumerable.EMPTY;
  }

  @Override
  public final Iterator<@Nullable Object> iterator() {
    return children().iterator();
  }

  @Override
  public final @Nullable IJEnumerable valuesOf(@Nullable Object key) {
    return item(key);
  }

  /** The containers of this token, the nearest first; with {@code self} this before them. */
  final Iterable<@Nullable Object> ancestors(boolean self) {
    return () ->
        new Cursor() {
          private @Nullable JToken at;
          private boolean started;

          @Override
          protected boolean moveNext() {
            if (!started) {
              started = true;
              at = self ? JToken.this : parent;
            } else if (at != null) {
              at = at.parent;
            }
            current = at;
            return at != null;
          }
        };
  }

  /** The tokens after this one in its container. */
  final Iterable<@Nullable Object> afterSelf() {
    return () ->
        new Cursor() {
          private @Nullable JToken at = JToken.this;

          @Override
          protected boolean moveNext() {
            at = at == null || (at == JToken.this && parent == null) ? null : at.next;
            current = at;
            return at != null;
          }
        };
  }

  /** The tokens before this one in its container. */
  final Iterable<@Nullable Object> beforeSelf() {
    return () ->
        new Cursor() {
          private @Nullable JToken at;
          private boolean started;

          @Override
          protected boolean moveNext() {
            if (!started) {
              started = true;
              at = parent == null ? null : parent.first();
            } else if (at != null) {
              at = at.next;
            }
            current = at;
            return at != null && at != JToken.this;
          }
        };
  }

  final void setLineInfo(JsonReader reader, @Nullable JsonLoadSettings settings) {
    if ((settings == null || settings.lineInfoHandling() == LineInfoHandling.LOAD)
        && reader.hasLineInfo()) {
      lineNumber = reader.lineNumber();
      linePosition = reader.linePosition();
    }
  }

  /** The line that the token was read from, from 1, or 0. */
  final int lineNumber() {
    return lineNumber;
  }

  /** The position in the line, or 0. */
  final int linePosition() {
    return linePosition;
  }

  final void addAnnotation(@Nullable Object annotation) {
    Checks.notNull(annotation, "annotation");
    if (annotations == null) {
      annotations = new ArrayList<>();
    }
    annotations.add(annotation);
  }

  final List<Object> annotations() {
    return annotations == null ? List.of() : annotations;
  }

  final void removeAnnotations(Predicate<Object> which) {
    if (annotations != null) {
      annotations.removeIf(which);
    }
  }

  final void copyAnnotations(JToken from) {
    if (from.annotations != null) {
      annotations = new ArrayList<>(from.annotations);
    }
    lineNumber = from.lineNumber;
    linePosition = from.linePosition;
  }

  /** JSON text, indented or on one line. */
  public final String toString(Formatting formatting) {
    JsonTextWriter writer = new JsonTextWriter();
    writer.setFormatting(formatting);
    writeTo(writer);
    return writer.text();
  }

  /** JSON text on one line. */
  public final String toCompactString() {
    return toString(Formatting.NONE);
  }

  /** Indented JSON text; of a {@link JValue} the text of its value. */
  @Override
  public String toString() {
    return toString(Formatting.INDENTED);
  }

  /** The full .NET name of the class. */
  final String dotNetName() {
    return "Newtonsoft.Json.Linq." + getClass().getSimpleName();
  }
}
