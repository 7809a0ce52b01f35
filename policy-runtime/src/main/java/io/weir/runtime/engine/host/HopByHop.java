package io.weir.runtime.engine.host;

import io.weir.api.Headers;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Headers that concern one connection only (RFC 9110, 7.6.1), and what Connection asks. */
public final class HopByHop {
  private HopByHop() {}

  /** Whether a header is never passed on. */
  public static boolean isHopByHop(String name) {
    return switch (name.length()) {
      case 2 -> name.equalsIgnoreCase("TE");
      case 7 -> name.equalsIgnoreCase("Trailer") || name.equalsIgnoreCase("Upgrade");
      case 10 -> name.equalsIgnoreCase("Connection") || name.equalsIgnoreCase("Keep-Alive");
      case 16 -> name.equalsIgnoreCase("Proxy-Connection");
      case 17 -> name.equalsIgnoreCase("Transfer-Encoding");
      case 18 -> name.equalsIgnoreCase("Proxy-Authenticate");
      case 19 -> name.equalsIgnoreCase("Proxy-Authorization");
      case 25 -> name.equalsIgnoreCase("Proxy-Authentication-Info");
      default -> false;
    };
  }

  /** The lines that are passed on; Content-Length is not, for whoever writes frames anew. */
  public static void forEachOther(Headers headers, BiConsumer<String, String> consumer) {
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.nameAt(i);
      if (!isHopByHop(name) && !name.equalsIgnoreCase("Content-Length")) {
        consumer.accept(name, headers.valueAt(i));
      }
    }
  }

  /**
   * Removes the headers that concern the connection, those that Connection names too. A Host or
   * Content-Length stays even if named: the message has no sense without.
   */
  public static void strip(Headers headers) {
    boolean any = false;
    for (int i = 0; i < headers.size() && !any; i++) {
      any = isHopByHop(headers.nameAt(i));
    }
    if (!any) {
      return;
    }
    for (String line : headers.all("Connection")) {
      for (String option : line.split(",", -1)) {
        String name = option.strip();
        if (Headers.isName(name)
            && !name.equalsIgnoreCase("Host")
            && !name.equalsIgnoreCase("Content-Length")
            && !name.equalsIgnoreCase("Connection")) {
          headers.remove(name);
        }
      }
    }
    for (int i = 0; i < headers.size(); ) {
      if (isHopByHop(headers.nameAt(i))) {
        headers.remove(headers.nameAt(i));
      } else {
        i++;
      }
    }
  }

  /** Whether a message leaves its connection open: by default from HTTP/1.1 on. */
  public static boolean keepsAlive(Headers headers, int minorVersion) {
    @Nullable String options = headers.joined("Connection");
    if (options == null) {
      return minorVersion > 0;
    }
    boolean keeps = minorVersion > 0;
    for (String option : options.toLowerCase(Locale.ROOT).split(",", -1)) {
      String word = option.strip();
      if (word.equals("close")) {
        return false;
      }
      keeps |= word.equals("keep-alive");
    }
    return keeps;
  }
}
