package io.weir.netty.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.weir.netty.body.InputBuffer;
import io.weir.runtime.engine.host.HttpFormatException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What is read does not depend on the pieces that it comes in. */
final class PiecesTest {
  /** What came of reading: lines and content, or the status of a refusal. */
  private static String read(byte[] bytes, List<Integer> cuts) {
    RequestHeadReader heads = new RequestHeadReader(new HeadLimits(64, 256, 8));
    StringBuilder out = new StringBuilder();
    InputBuffer in = new InputBuffer();
    BodyDecoder content = null;
    int at = 0;
    int turn = 0;
    try {
      while (at < bytes.length) {
        int cut = cuts.isEmpty() ? bytes.length : cuts.get(turn++ % cuts.size());
        int end = Math.min(bytes.length, at + cut);
        in.add(UnpooledByteBufAllocator.DEFAULT, Unpooled.copiedBuffer(bytes, at, end - at));
        at = end;
        for (ByteBuf here = in.bytes(); here != null; here = in.bytes()) {
          if (content == null) {
            if (!heads.read(here)) {
              break;
            }
            RequestHead head = heads.head();
            out.append(head.method()).append(head.target()).append(head.minorVersion());
            head.headers().forEach((name, value) -> out.append('|').append(name).append(value));
            out.append('\n');
            long framing = Framing.ofRequest(head);
            content = framing == 0 ? null : BodyDecoder.of(framing);
          } else {
            ByteBuf piece = content.decode(here);
            if (piece == null && !content.isFinished()) {
              break;
            }
            if (piece != null) {
              out.append(piece.toString(StandardCharsets.ISO_8859_1));
              piece.release();
            }
            if (content.isFinished()) {
              out.append("#\n");
              content = null;
            }
          }
        }
      }
      return out.toString();
    } catch (HttpFormatException e) {
      return out.append(e.status()).toString();
    } finally {
      in.release();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String chunked(List<String> chunks) {
    StringBuilder all =
        new StringBuilder("POST /a?b HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (String chunk : chunks) {
      all.append(Integer.toHexString(chunk.length())).append(";x\r\n").append(chunk).append("\r\n");
    }
    return all.append("0\r\nT: 1\r\n\r\n").toString();
  }

  @Property(tries = 300)
  void chunksAreReadWhole(
      @ForAll @Size(max = 6)
          List<@StringLength(min = 1, max = 3000) @CharRange(to = 'ÿ') String> chunks,
      @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 700) Integer> cuts) {
    String twice = chunked(chunks) + chunked(chunks);
    String once = "POST/a?b1|Hosta|Transfer-Encodingchunked\n" + String.join("", chunks) + "#\n";
    assertEquals(once + once, read(bytes(twice), cuts));
  }

  @Property(tries = 500)
  void aByteThatIsOtherIsReadAlikeInAnyPieces(
      @ForAll @IntRange(max = 400) int place,
      @ForAll byte other,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 40) Integer> cuts) {
    List<String> chunks = new ArrayList<>(List.of("hello", "x".repeat(40), "\r\n0\r\n\r\n"));
    byte[] all =
        bytes(
            "PUT /first HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\nhello world"
                + chunked(chunks)
                + "GET http://b:1/ HTTP/1.0\r\nX:  y \r\n\r\n");
    all[place % all.length] = other;
    assertEquals(refusalOrAll(read(all, List.of())), refusalOrAll(read(all, cuts)));
  }

  /** How much content was handed on before a refusal depends on the pieces. */
  private static String refusalOrAll(String read) {
    boolean refused = !read.isEmpty() && Character.isDigit(read.charAt(read.length() - 1));
    return refused ? read.substring(read.length() - 3) : read;
  }
}
