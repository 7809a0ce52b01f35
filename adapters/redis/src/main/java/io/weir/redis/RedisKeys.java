package io.weir.redis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The names of keys. Long names, which callers can choose, are replaced by their hash. Stateless.
 */
final class RedisKeys {
  private static final int LONGEST = 200;

  private RedisKeys() {}

  /**
   * The key of a counter. What stands behind the first colon of its name is the key's hash tag, so
   * that the counters of one decision live on one node of a cluster.
   */
  static String counter(String prefix, String kind, String name) {
    int colon = name.indexOf(':');
    String what = colon < 0 ? "" : name.substring(0, colon);
    return prefix + kind + ":{=" + bounded(name.substring(colon + 1)) + "}:" + what;
  }

  /** The key of a cached value. */
  static String value(String prefix, String name) {
    return prefix + "value:" + bounded(name);
  }

  private static String bounded(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return "sha256=" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
