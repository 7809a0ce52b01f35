package io.weir.runtime.jwt;

import java.text.ParseException;
import java.util.Base64;

/** Base64url as RFC 7515 has it. Stateless. */
final class StrictBase64Url {
  private StrictBase64Url() {}

  /**
   * Decodes.
   *
   * @throws ParseException for padding, other characters, a wrong length, or bits that belong to no
   *     byte
   */
  static byte[] decode(String text) throws ParseException {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new ParseException("not Base64url", 0);
    }
    if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text)) {
      throw new ParseException("not canonical Base64url", 0);
    }
    return bytes;
  }
}
