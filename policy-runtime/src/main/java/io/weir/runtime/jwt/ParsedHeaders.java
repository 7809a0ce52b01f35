package io.weir.runtime.jwt;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Headers of tokens, of which an issuer writes few: the last are kept parsed. A fixed number of
 * short ones; a newer one takes the place of an older. Any thread.
 */
final class ParsedHeaders {
  private static final int SLOTS = 64;
  private static final int LONGEST = 1024;

  private record Known(String text, JWSHeader header) {}

  private final AtomicReferenceArray<Known> known = new AtomicReferenceArray<>(SLOTS);

  /**
   * The header of its encoded text.
   *
   * @throws ParseException if it is none
   */
  JWSHeader parse(String text) throws ParseException {
    int slot = text.hashCode() & (SLOTS - 1);
    Known last = known.getAcquire(slot);
    if (last != null && last.text.equals(text)) {
      return last.header;
    }
    JWSHeader header;
    try {
      header =
          JWSHeader.parse(
              new String(StrictBase64Url.decode(text), StandardCharsets.UTF_8),
              new Base64URL(text));
    } catch (IllegalArgumentException e) {
      throw new ParseException(String.valueOf(e.getMessage()), 0);
    }
    if (text.length() <= LONGEST) {
      known.setRelease(slot, new Known(text, header));
    }
    return header;
  }
}
