package io.weir.gateway.server;

import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.weir.api.Request;
import io.weir.api.Url;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller asked, and who it is. When proxies stand in front, the caller is the last address
 * of {@code X-Forwarded-For} that is not itself a trusted proxy's, and its scheme is what the
 * trusted proxy names in {@code X-Forwarded-Proto}. Headers of others are not believed. Stateless.
 */
final class Callers {
  private Callers() {}

  /** The request as its caller sent it to the first trusted proxy, its path without dots. */
  static Request seen(Request request, List<IpSubnetFilterRule> trusted) {
    Url url = request.originalUrl();
    String path = Paths.withoutDots(url.path());
    boolean proxied = !trusted.isEmpty() && isTrusted(request.ipAddress(), trusted);
    if (!proxied && path.equals(url.path())) {
      return request;
    }
    Url asked = url.withPath(path);
    return new Request(
        request.method(),
        proxied ? withScheme(asked, request.headers().first("X-Forwarded-Proto")) : asked,
        request.headers(),
        request.body(),
        proxied ? caller(request, trusted) : request.ipAddress(),
        request.certificate());
  }

  private static Url withScheme(Url url, @Nullable String scheme) {
    boolean known = scheme != null && (scheme.equals("http") || scheme.equals("https"));
    if (!known || scheme.equals(url.scheme())) {
      return url;
    }
    // A port that nobody wrote is the scheme's own.
    boolean usual = url.port() == (url.scheme().equals("https") ? 443 : 80);
    return url.withAuthority(scheme, url.host(), usual ? -1 : url.port());
  }

  private static String caller(Request request, List<IpSubnetFilterRule> trusted) {
    String caller = request.ipAddress();
    String forwarded = request.headers().joined("X-Forwarded-For");
    if (forwarded == null) {
      return caller;
    }
    String[] hops = forwarded.split(",");
    for (int i = hops.length - 1; i >= 0 && isTrusted(caller, trusted); i--) {
      String hop = hops[i].trim();
      if (NetUtil.createByteArrayFromIpAddressString(hop) == null) {
        break; // not an address: whoever wrote it is not to be believed
      }
      caller = hop;
    }
    return caller;
  }

  private static boolean isTrusted(String address, List<IpSubnetFilterRule> trusted) {
    InetAddress parsed = parse(address);
    if (parsed == null) {
      return false;
    }
    InetSocketAddress from = new InetSocketAddress(parsed, 0);
    for (int i = 0; i < trusted.size(); i++) {
      if (trusted.get(i).matches(from)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable InetAddress parse(String address) {
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
    try {
      return bytes == null ? null : InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      return null; // not 4 or 16 bytes
    }
  }
}
