package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.OutOfMemoryException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes JSON text into memory, or piece by piece to a text writer. */
public final class JsonTextWriter extends JsonWriter {
  private static final int LONGEST = 64 << 20;

  private final StringBuilder out = new StringBuilder();
  private final @Nullable Consumer<String> target;
  char quote = '"';
  boolean quoteName = true;
  int indentation = 2;
  char indentChar = ' ';

  /** A writer whose text is asked for at the end. */
  public JsonTextWriter() {
    this(null);
  }

  /** A writer that hands each piece of text on. */
  JsonTextWriter(@Nullable Consumer<String> target) {
    this.target = target;
  }

  /** What was written. */
  public String text() {
    return out.toString();
  }

  private void flush() {
    if (target != null) {
      target.accept(out.toString());
      out.setLength(0);
    } else if (out.length() > LONGEST) {
      throw OutOfMemoryException.create();
    }
  }

  @Override
  void start(JsonToken kind, @Nullable String name) {
    if (kind == JsonToken.START_OBJECT) {
      out.append('{');
    } else if (kind == JsonToken.START_ARRAY) {
      out.append('[');
    } else {
      out.append("new ").append(name == null ? "" : name).append('(');
    }
    flush();
  }

  @Override
  void end(JsonToken kind) {
    out.append(kind == JsonToken.END_OBJECT ? '}' : kind == JsonToken.END_ARRAY ? ']' : ')');
    flush();
  }

  @Override
  void property(String name, boolean escape) {
    if (quoteName) {
      out.append(quote);
    }
    if (escape) {
      JsonText.escape(out, name, quote, stringEscapeHandling);
    } else {
      out.append(name);
    }
    if (quoteName) {
      out.append(quote);
    }
    out.append(':');
    flush();
  }

  @Override
  void delimiter() {
    out.append(',');
  }

  @Override
  void indent() {
    out.append('\n');
    int width = top() * indentation;
    for (int i = 0; i < width; i++) {
      out.append(indentChar);
    }
  }

  @Override
  void indentSpace() {
    out.append(' ');
  }

  @Override
  void nullValue() {
    out.append("null");
    flush();
  }

  @Override
  void undefinedValue() {
    out.append("undefined");
    flush();
  }

  @Override
  void raw(@Nullable String json) {
    if (json != null) {
      out.append(json);
      flush();
    }
  }

  @Override
  void comment(@Nullable String text) {
    out.append("/*").append(text == null ? "" : text).append("*/");
    flush();
  }

  @Override
  void value(Object value) {
    if (value instanceof String text) {
      out.append(quote);
      JsonText.escape(out, text, quote, stringEscapeHandling);
      out.append(quote);
    } else if (value instanceof Character c) {
      out.append(quote);
      JsonText.escape(out, c.toString(), quote, stringEscapeHandling);
      out.append(quote);
    } else {
      out.append(Scalars.json(value, this, quote));
    }
    flush();
  }
}
