package io.weir.runtime.engine.host;

import io.weir.api.Headers;
import io.weir.api.Url;
import io.weir.api.spi.BackendCall;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The head of a request that an application behind a filter gets, and how it reads that. */
public final class ForwardedHead {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Url url;
  private final Headers headers;

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

  /** Whether the content is a form whose fields are parameters. */
  public boolean hasForm() {
    String type = headers.first("Content-Type");
    return type != null && type.regionMatches(true, 0, FORM, 0, FORM.length());
  }

  /**
   * The parameters: those of the query, then those of a form.
   *
   * @param form the content, or null for none
   */
  public Map<String, List<String>> parameters(@Nullable String form) {
    if (form == null) {
      return url.query();
    }
    Map<String, List<String>> all = new LinkedHashMap<>(url.query());
    url.withQueryString("?" + form)
        .query()
        .forEach(
            (name, values) ->
                all.merge(
                    name,
                    values,
                    (query, fields) -> {
                      List<String> both = new ArrayList<>(query);
                      both.addAll(fields);
                      return both;
                    }));
    return Collections.unmodifiableMap(all);
  }
}
