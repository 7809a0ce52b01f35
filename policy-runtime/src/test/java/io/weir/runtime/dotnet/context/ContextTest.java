package io.weir.runtime.dotnet.context;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.Url;
import io.weir.runtime.dotnet.InvalidCastException;
import io.weir.runtime.dotnet.KeyNotFoundException;
import io.weir.runtime.dotnet.NullReferenceException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.DictionaryInterface;
import io.weir.runtime.dotnet.collections.ReadOnlyDictionaryInterface;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTest {
  private static final RuntimeType STRING = RuntimeType.of("string");

  private static Response response(byte[] body, String contentType) {
    Headers headers = new Headers();
    headers.add("Content-Type", contentType);
    return new Response(200, null, headers, Body.of(body));
  }

  @Test
  void readTakesTheBodyUnlessTold() {
    Response response = response("text".getBytes(StandardCharsets.UTF_8), "text/plain");
    MessageBody body = MessageBody.of(response);
    assertEquals("text", MessageBody.as(body, true, STRING));
    assertEquals("text", MessageBody.as(body, false, STRING));
    assertThrows(NullReferenceException.class, () -> MessageBody.as(body, true, STRING));
    response.body(Body.of("again"));
    assertEquals("again", MessageBody.as(body, false, STRING));
  }

  @Test
  void requestWithoutBodyHasNone() {
    Request none =
        new Request("GET", Url.parse("https://h/"), new Headers(), Body.empty(), "127.0.0.1", null);
    assertNull(MessageBody.ofRequest(none));
    none.body(Body.of(""));
    assertEquals("", MessageBody.as(MessageBody.ofRequest(none), false, STRING));
    assertNotNull(MessageBody.ofRequest(none));
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain; charset=iso-8859-1,e9,é",
    "text/plain; charset=\"utf-8\",c3a9,é",
    "text/plain,c3a9,é",
    "text/plain; charset=iso-8859-1,efbbbfc3a9,é",
    "application/xml; charset=utf-16,fffee900,é",
    "text/plain; charset=unknown,c3a9,é",
  })
  void textFollowsMarkAndCharset(String contentType, String hex, String expected) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertEquals(expected, BodyText.decode(bytes, contentType));
  }

  @Test
  void headersCompareNamesWithoutCaseAndJoinValues() {
    Headers headers = new Headers();
    headers.add("X-A", "1");
    headers.add("x-a", "2");
    HeadersView view = new HeadersView(headers);
    assertEquals("1,2", ExpressionSyntaxExtensions.joined(view, "X-a"));
    assertNull(ExpressionSyntaxExtensions.joined(view, "none"));
    assertArrayEquals(
        new String[] {"1", "2"}, (String[]) ReadOnlyDictionaryInterface.item(view, "X-A"));
    assertThrows(KeyNotFoundException.class, () -> ReadOnlyDictionaryInterface.item(view, "none"));
    assertEquals(1, view.count());
  }

  @Test
  void variablesAreCastExactly() {
    Map<String, Object> variables = new HashMap<>();
    variables.put("count", 7);
    variables.put("nothing", null);
    MapView<Object> view = MapView.ofObjects(variables);
    RuntimeType intType = RuntimeType.of("int");
    assertEquals(7, ExpressionSyntaxExtensions.typed(view, "count", intType));
    assertEquals(5, ExpressionSyntaxExtensions.typedOr(view, "none", 5, intType));
    assertThrows(
        InvalidCastException.class,
        () -> ExpressionSyntaxExtensions.typedOr(view, "count", 1L, RuntimeType.of("long")));
    assertThrows(
        NullReferenceException.class,
        () -> ExpressionSyntaxExtensions.typedOr(view, "nothing", 5, intType));
  }

  @Test
  void formsRoundTrip() {
    Object form = FormUrlEncoded.parse("a=1&a=2&b=x+y&c=%26%3D&d");
    assertEquals(
        "a=1&a=2&b=x+y&c=%26%3D&d=", ExpressionSyntaxExtensions.toFormUrlEncodedContent(form));
    assertEquals(4, io.weir.runtime.dotnet.collections.CollectionInterface.count(form));
    assertThrows(KeyNotFoundException.class, () -> DictionaryInterface.item(form, "z"));
    assertNull(ExpressionSyntaxExtensions.toQueryString(FormUrlEncoded.parse("")));
  }

  @ParameterizedTest
  @CsvSource({
    "basic YTo=,a/",
    "BASIC YTpiOmM=,a/b:c",
    "Basic w6U6w6Q6,å/ä:",
    "Bearer x,",
    "Basic !,"
  })
  void basicCredentials(String header, String expected) {
    BasicAuthCredentials read = ExpressionSyntaxExtensions.asBasic(header);
    assertEquals(
        expected,
        read == null
            ? null
            : BasicAuthCredentials.userId(read) + "/" + BasicAuthCredentials.password(read));
  }

  @Test
  void tokensAreDecodedNotValidated() {
    String payload =
        "{\"sub\":\"s\",\"aud\":[\"a\",\"b\"],\"ok\":true,\"n\":0.5,\"exp\":1900000000,"
            + "\"o\":{\"c\":1},\"when\":\"2024-05-06T07:08:09Z\"}";
    String token = part("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + part(payload) + ".";
    Jwt jwt = Jwt.parse("Bearer " + token);
    assertNotNull(jwt);
    assertEquals("none", Jwt.algorithm(jwt));
    assertEquals("2030-03-17T17:46:40.0000000Z", Jwt.expirationTime(jwt).format("o"));
    Object claims = Jwt.claims(jwt);
    assertEquals("a,b", ExpressionSyntaxExtensions.joined(claims, "aud"));
    assertEquals("true", ExpressionSyntaxExtensions.joined(claims, "ok"));
    assertEquals("0.5", ExpressionSyntaxExtensions.joined(claims, "n"));
    assertEquals("{\"c\":1}", ExpressionSyntaxExtensions.joined(claims, "o"));
    assertNull(Jwt.parse("a.b"));
    assertNull(Jwt.parse("a.b.c"));
    assertNull(Jwt.parse(null));
  }

  private static String part(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
