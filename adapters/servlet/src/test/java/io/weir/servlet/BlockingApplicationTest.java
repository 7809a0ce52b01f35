package io.weir.servlet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.weir.api.Exchange;
import io.weir.api.diagnostic.SourceText;
import io.weir.api.entity.Deployment;
import io.weir.runtime.engine.Pipeline;
import io.weir.runtime.engine.PolicyEngine;
import io.weir.runtime.engine.host.ExchangeHandler;
import io.weir.tck.HostSetup;
import io.weir.tck.Mode;
import io.weir.tck.RunningHost;
import io.weir.xml.PolicyCompiler;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An application that knows nothing of asynchronous requests, behind the filter. */
@Timeout(60)
final class BlockingApplicationTest {
  private static final int LARGE = 3_000_000;
  private static final Pipeline POLICIES =
      PolicyCompiler.builder()
          .build()
          .compile(
              new SourceText(
                  "app.xml",
                  """
                  <policies>
                    <inbound>
                      <set-header name="X-In"><value>in</value></set-header>
                      <set-query-parameter name="added"><value>by policy</value></set-query-parameter>
                      <choose>
                        <when condition="@(context.Request.Url.Path == "/cookies")">
                          <set-header name="Cookie"><value>kept=2; added=3</value></set-header>
                        </when>
                        <when condition="@(context.Request.Url.Path == "/no-cookies")">
                          <set-header name="Cookie" exists-action="delete" />
                        </when>
                      </choose>
                    </inbound>
                    <backend><forward-request /></backend>
                    <outbound>
                      <set-header name="X-Out"><value>out</value></set-header>
                    </outbound>
                    <on-error />
                  </policies>
                  """))
          .orThrow();

  private static final class App extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      switch (request.getRequestURI()) {
        case "/large" -> {
          byte[] piece = new byte[1000];
          for (int i = 0; i < LARGE / piece.length; i++) {
            Arrays.fill(piece, (byte) i);
            response.getOutputStream().write(piece);
          }
        }
        case "/cookies", "/no-cookies", "/all-cookies" -> {
          Cookie[] cookies = request.getCookies();
          for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            response.getWriter().print(cookie.getName() + "=" + cookie.getValue() + " ");
          }
        }
        case "/lines" -> {
          String first = request.getReader().readLine();
          response.getWriter().print(first + "|" + request.getReader().readLine());
        }
        case "/echo" -> request.getInputStream().transferTo(response.getOutputStream());
        case "/error" -> response.sendError(404, "nothing here");
        case "/fails" -> throw new IOException("a secret");
        case "/moved" -> response.sendRedirect("/there");
        case "/other" -> {
          response.getWriter().print("dropped");
          response.sendRedirect("/there", 303);
          response.getWriter().print("too late");
        }
        case "/kept" -> {
          response.getWriter().print("dropped");
          response.resetBuffer();
          response.getWriter().print("kept");
          response.sendRedirect("/there", 307, false);
        }
        case "/late" -> {
          response.setStatus(202);
          response.setHeader("X-Early", "early");
          response.setCharacterEncoding("UTF-8");
          response.flushBuffer();
          response.setStatus(500);
          response.setHeader("X-Late", "late");
          response.addCookie(new Cookie("late", "late"));
          response.setContentType("text/late");
          response.getWriter().print(response.getStatus() + " " + response.isCommitted());
          response.getWriter().print(" \u00fc " + response.getHeader("X-Early"));
          response.getWriter().print(response.getHeaders("X-Early") + " ");
          response.getWriter().print(response.getHeader("X-Late"));
        }
        default -> {
          response.setContentType("text/plain;charset=utf-8");
          response
              .getWriter()
              .printf(
                  "%s %s %s",
                  request.getHeader("X-In"),
                  request.getParameter("added"),
                  request.getParameter("form"));
        }
      }
    }
  }

  private static HttpResponse<byte[]> call(String container, String target, byte[] content)
      throws Exception {
    try (ServletHost host =
        container.equals("jetty") ? new JettyHost(new App()) : new TomcatHost(new App())) {
      Deployment deployment = new Deployment("managed", "i", true, "here", "s", "s", Map.of());
      ExchangeHandler handler =
          ExchangeHandler.of(
              request -> Exchange.builder(request, host.services(), deployment).build(),
              exchange -> PolicyEngine.create().handle(exchange, POLICIES));
      try (RunningHost running =
          host.start(
              new HostSetup(Mode.FILTER, handler, handler, Long.MAX_VALUE, 64 * 1024, null))) {
        HttpRequest.Builder request =
            HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + running.address().getPort() + target));
        request.header("Cookie", "secret=1; kept=2");
        if (content.length > 0) {
          request.POST(HttpRequest.BodyPublishers.ofByteArray(content));
          request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        HttpResponse<byte[]> response =
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() < 500) {
          assertEquals("out", response.headers().firstValue("X-Out").orElse("none"));
        }
        return response;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jetty", "tomcat"})
  void headersParametersAndWriter(String container) throws Exception {
    HttpResponse<byte[]> response = call(container, "/", "form=f%20g".getBytes("US-ASCII"));
    assertEquals("in by policy f g", new String(response.body(), "UTF-8"));
    assertEquals(200, response.statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"jetty", "tomcat"})
  void moreThanIsHeldBack(String container) throws Exception {
    byte[] got = call(container, "/large", new byte[0]).body();
    assertEquals(LARGE, got.length);
    assertEquals((byte) (LARGE / 1000 - 1), got[LARGE - 1]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jetty", "tomcat"})
  void contentIsReadOnTheApplicationsThread(String container) throws Exception {
    byte[] content = new byte[LARGE];
    for (int i = 0; i < LARGE; i++) {
      content[i] = (byte) (i * 31);
    }
    assertArrayEquals(content, call(container, "/echo", content).body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"jetty", "tomcat"})
  void cookiesAreThoseThatThePoliciesLeft(String container) throws Exception {
    for (String[] expected :
        new String[][] {
          {"/all-cookies", "secret=1 kept=2 "}, {"/cookies", "kept=2 added=3 "}, {"/no-cookies", ""}
        }) {
      assertEquals(
          expected[1], new String(call(container, expected[0], new byte[0]).body(), "UTF-8"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jetty", "tomcat"})
  void contentIsReadByOneReader(String container) throws Exception {
    byte[] content = "first\nsecond\n".getBytes("US-ASCII");
    assertEquals("first|second", new String(call(container, "/lines", content).body(), "UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jetty", "tomcat"})
  void errorsAndRedirects(String container) throws Exception {
    HttpResponse<byte[]> missing = call(container, "/error", new byte[0]);
    assertEquals(404, missing.statusCode());
    assertEquals("nothing here", new String(missing.body(), "UTF-8"));
    HttpResponse<byte[]> moved = call(container, "/moved", new byte[0]);
    assertEquals(302, moved.statusCode());
    assertEquals("/there", moved.headers().firstValue("Location").orElse("none"));
    HttpResponse<byte[]> other = call(container, "/other", new byte[0]);
    assertEquals(303, other.statusCode());
    assertEquals("/there", other.headers().firstValue("Location").orElse("none"));
    assertEquals("", new String(other.body(), "UTF-8"));
    HttpResponse<byte[]> kept = call(container, "/kept", new byte[0]);
    assertEquals(307, kept.statusCode());
    assertEquals("kept", new String(kept.body(), "UTF-8"));
    HttpResponse<byte[]> failed = call(container, "/fails", new byte[0]);
    assertEquals(500, failed.statusCode());
    assertEquals(-1, new String(failed.body(), "UTF-8").indexOf("secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jetty", "tomcat"})
  void aHeadThatIsCommittedIsNotChanged(String container) throws Exception {
    HttpResponse<byte[]> late = call(container, "/late", new byte[0]);
    assertEquals(202, late.statusCode());
    assertEquals("202 true \u00fc early[early] null", new String(late.body(), "UTF-8"));
    for (String name : List.of("X-Late", "Set-Cookie", "Content-Type")) {
      assertEquals("none", late.headers().firstValue(name).orElse("none"));
    }
  }
}
