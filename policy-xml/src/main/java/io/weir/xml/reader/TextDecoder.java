package io.weir.xml.reader;

import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceSpan;
import io.weir.api.diagnostic.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes characters of a file's bytes as XML has it: a byte order mark tells the encoding, else the
 * XML declaration, else it is UTF-8. A declared UTF-16 without byte order mark is not believed:
 * tools write such a line into files of UTF-8. Stateless.
 */
public final class TextDecoder {
  private static final int MAX_REPORTED = 10;
  private static final Pattern DECLARATION =
      Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private TextDecoder() {}

  /**
   * Decodes a file; bytes that are none of its encoding are told with their place and replaced by
   * U+FFFD.
   *
   * @param name shown in diagnostics
   */
  public static SourceText decode(String name, byte[] bytes, DiagnosticSink sink) {
    Charset charset = charset(bytes);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    List<Integer> bad = new ArrayList<>();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      int place = out.position();
      // a broken sequence may be told byte by byte; it is one problem
      if (bad.isEmpty() || bad.get(bad.size() - 1) != place - 1) {
        bad.add(place);
        out.put('\uFFFD');
      }
      in.position(in.position() + result.length());
    }
    out.flip();
    SourceText source = new SourceText(name, out.toString());
    for (int place : bad.subList(0, Math.min(MAX_REPORTED, bad.size()))) {
      SourceSpan span = source.span(place, place + 1);
      sink.report(
          ReaderErrors.BAD_ENCODING,
          span,
          "the bytes here are no " + charset.name(),
          "save the file as UTF-8");
    }
    return source;
  }

  private static Charset charset(byte[] bytes) {
    int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF) : 0;
    if (first == 0xFEFF) {
      return StandardCharsets.UTF_16BE;
    } else if (first == 0xFFFE) {
      return StandardCharsets.UTF_16LE;
    } else if (first == '<') {
      return StandardCharsets.UTF_16BE; // without byte order mark
    } else if (first == '<' << 8 && bytes.length > 3) {
      return StandardCharsets.UTF_16LE;
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARATION.matcher(head);
    if (declared.find() && Charset.isSupported(declared.group(1))) {
      Charset charset = Charset.forName(declared.group(1));
      if (charset.canEncode() && "<".getBytes(charset).length == 1) {
        return charset;
      }
    }
    return StandardCharsets.UTF_8;
  }
}
