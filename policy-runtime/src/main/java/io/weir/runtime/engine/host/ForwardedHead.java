package io.weir.runtime.engine.host;

import io.weir.api.Headers;
import io.weir.api.Url;
import io.weir.api.spi.BackendCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The head of a request that an application behind a filter gets, and how it reads that. */
public final class ForwardedHead {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Url url;
  private final Headers headers;
  private @Nullable Map<String, String[]> parameters;

  /** The head of a request as the policies left it. */
  public ForwardedHead(BackendCall call) {
    this.url = call.url();
    this.headers = headers(call);
  }

  /**
   * The headers as the policies left them, with a Host and the framing of the body; without Expect,
   * which the filter answers when the application wants the content.
   */
  public static Headers headers(BackendCall call) {
    Headers headers = call.headers().copy();
    if (!headers.contains("Host")) {
      headers.add("Host", call.url().authority());
    }
    headers.remove("Expect");
    long length = call.body().length();
    boolean framed = length > 0 || length == 0 && headers.contains("Content-Length");
    headers.remove("Content-Length");
    if (framed) {
      headers.set("Content-Length", Long.toString(length));
    } else if (length < 0) {
      headers.set("Transfer-Encoding", "chunked");
    }
    return headers;
  }

  /** The headers, as {@link #headers(BackendCall)} makes them. */
  public Headers headers() {
    return headers;
  }

  /** Bytes of content, or -1 if that is not known. */
  public long contentLength() {
    String length = headers.first("Content-Length");
    return length == null ? -1 : ResponseContent.parseLength(length);
  }

  /**
   * A header that is a number, or -1 if there is none.
   *
   * @throws NumberFormatException if it is something else
   */
  public int number(String name) {
    String value = headers.first(name);
    return value == null ? -1 : Integer.parseInt(value);
  }

  /**
   * A header that is a date of HTTP, as milliseconds since 1970, or -1 if there is none.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public long date(String name) {
    String value = headers.first(name);
    if (value == null) {
      return -1;
    }
    try {
      return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
          .toInstant()
          .toEpochMilli();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a date: `" + value + "`", e);
    }
  }

  /** The cookies, in order; what is none is left out. */
  public void forEachCookie(BiConsumer<String, String> consumer) {
    for (String line : headers.all("Cookie")) {
      for (String pair : line.split(";", -1)) {
        int sign = pair.indexOf('=');
        String name = sign < 0 ? "" : pair.substring(0, sign).strip();
        if (Headers.isName(name)) {
          consumer.accept(name, pair.substring(sign + 1).strip());
        }
      }
    }
  }

  /** The path below a prefix, decoded; all of it if it is not below. */
  public String pathBelow(String prefix) {
    String path = url.path();
    String below = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    return Url.decode(below.replace("+", "%2B"));
  }

  /**
   * The parameters: those of the query, then those of a form, whose content is read whole for them
   * and put back, unless somebody reads it as a stream. The same map each time; not to be changed.
   *
   * @throws UncheckedIOException if the content broke off
   */
  public Map<String, String[]> parameters(ContentInput content) {
    Map<String, String[]> known = parameters;
    if (known == null) {
      Map<String, String[]> all = new LinkedHashMap<>();
      add(url.query(), all);
      if (hasForm()) {
        try {
          add(url.withQueryString("?" + content.wholeText()).query(), all);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      known = Collections.unmodifiableMap(all);
      parameters = known;
    }
    return known;
  }

  private boolean hasForm() {
    String type = headers.first("Content-Type");
    return type != null && type.regionMatches(true, 0, FORM, 0, FORM.length());
  }

  private static void add(Map<String, List<String>> from, Map<String, String[]> to) {
    from.forEach(
        (name, values) ->
            to.merge(
                name,
                values.toArray(String[]::new),
                (query, fields) ->
                    Stream.of(query, fields).flatMap(Stream::of).toArray(String[]::new)));
  }
}
