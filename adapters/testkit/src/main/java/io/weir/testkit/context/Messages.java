package io.weir.testkit.context;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Response;
import io.weir.api.Url;
import io.weir.testkit.data.DataException;
import io.weir.testkit.data.DataNode;
import io.weir.testkit.data.DataPlace;
import io.weir.testkit.data.DataReader;
import java.security.cert.X509Certificate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parts of messages as data. Stateless. */
public final class Messages {
  private Messages() {}

  /** Headers: a name to a text or to a list of lines. */
  public static Headers headers(@Nullable DataReader from) {
    Headers headers = new Headers();
    if (from == null) {
      return headers;
    }
    for (Map.Entry<String, DataNode> entry : from.all().entrySet()) {
      for (DataNode line : from.list(entry.getKey())) {
        try {
          headers.add(
              entry.getKey(), DataReader.scalarText(line, "the header `" + entry.getKey() + "`"));
        } catch (IllegalArgumentException e) {
          throw new DataException(from.place(entry.getKey()), String.valueOf(e.getMessage()), e);
        }
      }
    }
    return headers;
  }

  /** A body: a text as it is, a map or list as JSON. */
  public static Body body(@Nullable DataNode node) {
    if (node == null) {
      return Body.empty();
    }
    if (node instanceof DataNode.Scalar scalar) {
      return scalar.value() == null ? Body.empty() : Body.of(scalar.text());
    }
    return Body.of(ContextFixture.jsonText(node));
  }

  /** A URL. */
  public static Url url(String text, @Nullable DataPlace place) {
    try {
      return Url.parse(text);
    } catch (IllegalArgumentException e) {
      throw new DataException(place, String.valueOf(e.getMessage()), e);
    }
  }

  /** A response as {@code context} spells it: StatusCode, StatusReason, Headers, Body. */
  public static @Nullable Response response(DataNode node) {
    if (node instanceof DataNode.Scalar scalar && scalar.value() == null) {
      return null;
    }
    DataReader reader = DataReader.of(node, "a response");
    Integer status = reader.integer("StatusCode");
    String reason = reader.text("StatusReason");
    Headers headers = headers(reader.map("Headers"));
    Body body = body(reader.node("Body"));
    reader.end();
    try {
      return new Response(status == null ? 200 : status, reason, headers, body);
    } catch (IllegalArgumentException e) {
      throw new DataException(node.place(), String.valueOf(e.getMessage()), e);
    }
  }

  /** A certificate in PEM or Base64, or null for no text. */
  public static @Nullable X509Certificate certificate(
      @Nullable String text, @Nullable DataPlace place) {
    return Certificates.certificate(text, place);
  }
}
