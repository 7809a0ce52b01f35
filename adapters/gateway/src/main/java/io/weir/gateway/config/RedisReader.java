package io.weir.gateway.config;

import io.weir.gateway.config.GatewayConfig.Redis;
import io.weir.redis.WhenUnavailable;
import io.weir.testkit.data.DataException;
import io.weir.testkit.data.DataNode;
import io.weir.testkit.data.DataReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The section {@code redis}: where instances share limits and cached values. Stateless. */
final class RedisReader {
  private RedisReader() {}

  static @Nullable Redis read(ConfigReader reader, DataReader root) {
    DataReader from = root.map("redis");
    if (from == null) {
      return null;
    }
    DataNode uri = from.node("uri");
    List<String> uris = new ArrayList<>();
    for (DataNode node : from.list("cluster")) {
      uris.add(reader.secret("cluster", node));
    }
    boolean cluster = !uris.isEmpty();
    if (cluster == (uri != null)) {
      throw new DataException(
          root.place("redis"), "`redis` needs either `uri`, or `cluster` with some nodes");
    }
    if (uri != null) {
      uris.add(reader.secret("uri", uri));
    }
    Duration timeout = ConfigReader.duration(from, "timeout", Duration.ofMillis(250));
    if (timeout.isZero() || timeout.isNegative()) {
      throw new DataException(from.place("timeout"), "`timeout` must be positive");
    }
    String prefix = from.text("key-prefix");
    Path trusted = reader.optionalFile(from, "trusted-certificates");
    WhenUnavailable whenUnavailable =
        ConfigReader.choice(from, "when-unavailable", WhenUnavailable.LIMIT_LOCALLY);
    from.end();
    Redis redis =
        new Redis(
            uris, cluster, prefix == null ? "weir:" : prefix, timeout, whenUnavailable, trusted);
    try {
      redis.settings();
    } catch (IllegalArgumentException e) {
      throw new DataException(
          from.place(cluster ? "cluster" : "uri"), String.valueOf(e.getMessage()), e);
    }
    return redis;
  }
}
