package io.weir.gateway.config;

import io.weir.netty.client.ClientLimits;
import io.weir.netty.http.HeadLimits;
import io.weir.netty.server.ServerLimits;
import io.weir.runtime.body.BodyBuffer;
import io.weir.testkit.data.DataException;
import io.weir.testkit.data.DataReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The section {@code limits}: bounds of callers, backends and buffered bodies. */
final class Limits {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,12})(KiB|MiB|GiB)?");

  ServerLimits server = ServerLimits.DEFAULT;
  ClientLimits client = ClientLimits.DEFAULT;
  long bufferedBody = BodyBuffer.DEFAULT_LIMIT;

  void read(@Nullable DataReader from) {
    if (from == null) {
      return;
    }
    HeadLimits heads = HeadLimits.DEFAULT;
    int requestLine =
        (int) Math.min(Integer.MAX_VALUE, size(from, "request-line", heads.startLine()));
    int head = (int) Math.min(Integer.MAX_VALUE, size(from, "head", heads.head()));
    Integer lines = from.integer("header-lines");
    try {
      heads = new HeadLimits(requestLine, head, lines == null ? heads.lines() : lines);
    } catch (IllegalArgumentException e) {
      throw new DataException(
          from.place(),
          "`head` must not be less than `request-line`, and both not less than 16",
          e);
    }
    ServerLimits defaults = ServerLimits.DEFAULT;
    server =
        defaults
            .withHead(heads)
            .withBody(size(from, "request-body", defaults.body()))
            .withTimeouts(
                ConfigReader.duration(from, "head-timeout", defaults.headTimeout()),
                ConfigReader.duration(from, "idle-timeout", defaults.idleTimeout()),
                ConfigReader.duration(from, "body-timeout", defaults.bodyTimeout()),
                ConfigReader.duration(from, "write-timeout", defaults.writeTimeout()))
            .withRequestTimeout(
                ConfigReader.duration(from, "request-timeout", defaults.requestTimeout()));
    Integer connections = from.integer("backend-connections");
    if (connections != null && connections < 1) {
      throw new DataException(
          from.place("backend-connections"), "`backend-connections` must be at least 1");
    }
    ClientLimits calls = ClientLimits.DEFAULT;
    client =
        new ClientLimits(
            heads,
            ConfigReader.duration(from, "connect-timeout", calls.connectTimeout()),
            ConfigReader.duration(from, "backend-idle-timeout", calls.idleTimeout()),
            ConfigReader.duration(from, "backend-body-timeout", calls.bodyTimeout()),
            connections == null ? calls.connectionsPerHost() : connections);
    bufferedBody = size(from, "buffered-body", bufferedBody);
    from.end();
  }

  private static long size(DataReader from, String key, long otherwise) {
    String text = from.text(key);
    if (text == null) {
      return otherwise;
    }
    Matcher form = SIZE.matcher(text);
    if (!form.matches()) {
      throw new DataException(
          ConfigReader.place(from, key), "`" + text + "` is no size such as `64KiB` or `10MiB`");
    }
    String unit = form.group(2) == null ? "" : form.group(2);
    int shift =
        switch (unit) {
          case "KiB" -> 10;
          case "MiB" -> 20;
          case "GiB" -> 30;
          default -> 0;
        };
    return Long.parseLong(form.group(1)) << shift;
  }
}
