package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.text.TextWriter;
import org.jspecify.annotations.Nullable;

/** Writes JSON text. */
@DotNetType(
    value = "public class Newtonsoft.Json.JsonTextWriter : JsonWriter",
    java = JsonTextWriter.class)
public final class JsonTextWriterMembers {
  private JsonTextWriterMembers() {}

  /** {@code new(textWriter)}. */
  @DotNetMethod("new(TextWriter textWriter)")
  public static JsonTextWriter create(@Nullable TextWriter textWriter) {
    TextWriter target = Checks.notNull(textWriter, "textWriter");
    return new JsonTextWriter(target::append);
  }

  /** {@code Indentation}. */
  @DotNetProperty("int Indentation { get; }")
  public static int indentation(JsonTextWriter self) {
    return self.indentation;
  }

  /** {@code Indentation}. */
  @DotNetProperty("int Indentation { set; }")
  public static void setIndentation(JsonTextWriter self, int value) {
    if (value < 0) {
      throw new ArgumentException("Indentation value must be greater than 0.");
    }
    self.indentation = Math.min(value, 1024);
  }

  /** {@code IndentChar}. */
  @DotNetProperty("char IndentChar { get; }")
  public static char indentChar(JsonTextWriter self) {
    return self.indentChar;
  }

  /** {@code IndentChar}. */
  @DotNetProperty("char IndentChar { set; }")
  public static void setIndentChar(JsonTextWriter self, char value) {
    self.indentChar = value;
  }

  /** {@code QuoteChar}. */
  @DotNetProperty("char QuoteChar { get; }")
  public static char quoteChar(JsonTextWriter self) {
    return self.quote;
  }

  /** {@code QuoteChar}. */
  @DotNetProperty("char QuoteChar { set; }")
  public static void setQuoteChar(JsonTextWriter self, char value) {
    self.quote = value;
  }

  /** {@code QuoteName}. */
  @DotNetProperty("bool QuoteName { get; }")
  public static boolean quoteName(JsonTextWriter self) {
    return self.quoteName;
  }

  /** {@code QuoteName}. */
  @DotNetProperty("bool QuoteName { set; }")
  public static void setQuoteName(JsonTextWriter self, boolean value) {
    self.quoteName = value;
  }
}
