package io.weir.runtime.jwt;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON objects of tokens and discovery documents. Stateless. */
public final class JsonObjects {
  private static final int MOST_CHARS = 1 << 20;

  private JsonObjects() {}

  /**
   * Reads an object.
   *
   * @throws ParseException if the text is no JSON object
   */
  public static Map<String, Object> parse(String json) throws ParseException {
    return JSONObjectUtils.parse(json, MOST_CHARS);
  }

  /** A value that {@link #parse} gave, as JSON without blanks. */
  public static String write(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, Object> members = new LinkedHashMap<>();
      object.forEach((name, member) -> members.put(String.valueOf(name), member));
      return JSONObjectUtils.toJSONString(members);
    }
    return value instanceof List<?> list
        ? JSONArrayUtils.toJSONString(list)
        : String.valueOf(value);
  }

  /** A member that is a text, else null. */
  public static @Nullable String text(Map<String, Object> object, String name) {
    return object.get(name) instanceof String text ? text : null;
  }
}
