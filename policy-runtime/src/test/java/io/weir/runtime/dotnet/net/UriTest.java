package io.weir.runtime.dotnet.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UriTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://h:80/ | http://h/ 80 true",
        "http://h:443/ | http://h:443/ 443 false",
        "ftp://h/ | ftp://h/ 21 true",
        "https://h:/ | https://h/ 443 true",
        "ws://h | ws://h/ 80 true",
        "foo://h/ | foo://h/ -1 true",
        "HTTP://ExAmple.TEST/A/%7e/%2e%2e/b | http://example.test/A/b 80 true",
        "http://127.1/ | http://127.0.0.1/ 80 true",
        "http://0x7f.0.0.1/ | http://127.0.0.1/ 80 true",
        "http://h//a//../b/ | http://h//a/b/ 80 true",
        "http://h/a/..%2fb | http://h/a/..%2fb 80 true",
        "http://h/a b?c d#e f | http://h/a%20b?c%20d#e%20f 80 true",
        "http://h/é%zz | http://h/%C3%A9%25zz 80 true",
        "http://[2001:DB8::0:1]:8080/p | http://[2001:db8::1]:8080/p 8080 false",
        "mailto:a@b.test | mailto:a@b.test 25 true",
        "urn:a:b | urn:a:b -1 true",
      })
  void absolute(String text, String expected) {
    Uri uri = Uri.create(text);
    assertEquals(
        expected,
        UriProperties.absoluteUri(uri)
            + " "
            + UriProperties.port(uri)
            + " "
            + UriProperties.isDefaultPort(uri));
  }

  @ParameterizedTest
  @CsvSource({
    "g,http://a/b/c/g",
    "./g,http://a/b/c/g",
    "g/,http://a/b/c/g/",
    "/g,http://a/g",
    "//g,http://g/",
    "?y,http://a/b/c/d;p?y",
    "#s,http://a/b/c/d;p?q#s",
    "../g,http://a/b/g",
    "../../../g,http://a/g",
    "'',http://a/b/c/d;p?q",
    ";x,http://a/b/c/;x",
    "g;x=1/../y,http://a/b/c/y",
    "http:g,http://a/b/c/g",
    "d e/ü,http://a/b/c/d%20e/%C3%BC",
    "https://x.test,https://x.test/",
  })
  void relativeToBase(String reference, String expected) {
    Uri made = Uri.createRelative(Uri.create("http://a/b/c/d;p?q"), reference);
    assertEquals(expected, UriProperties.absoluteUri(made));
  }

  @ParameterizedTest
  @CsvSource({
    "h:1",
    "https://",
    "http://[::1",
    "http://h\\a\\b",
    "http://exa mple/",
    "http://h:99999/",
    "http://h:-1/",
    "https:/h",
    "https://h:abc/",
    "x y",
    "''",
    "example.test/path",
  })
  void noAbsoluteUri(String text) {
    Ref made = new Ref("before");
    assertEquals(false, Uri.tryCreate(text, UriKind.ABSOLUTE, made));
    assertEquals(null, made.value);
    assertThrows(UriFormatException.class, () -> Uri.create(text));
  }

  @Test
  void toStringUndoesWhatIsHarmless() {
    Uri uri = Uri.create("http://x.test/%41%7e%2e/caf%C3%A9%2f?q=%26%20%25#%23");
    assertEquals("http://x.test/A~./café%2f?q=%26 %25#%23", uri.toString());
    assertEquals("http://x.test/A~./caf%C3%A9%2f?q=%26%20%25#%23", UriProperties.absoluteUri(uri));
  }

  @Test
  void partsAndDifference() {
    Uri uri = Uri.create("https://u:p@h:8443/a/b?q=1#f");
    assertEquals("https://u:p@h:8443", UriProperties.getLeftPart(uri, UriPartial.AUTHORITY));
    assertEquals("https://u:p@h:8443/a/b?q=1", UriProperties.getLeftPart(uri, UriPartial.QUERY));
    assertEquals("h:8443", UriProperties.authority(uri));
    assertEquals("/,a/,b", String.join(",", UriProperties.segments(uri)));
    Uri other = Uri.create("https://h:8443/d?x");
    assertEquals("../d?x", Uri.makeRelativeUri(uri, other).toString());
    assertEquals(
        "a/b", UriProperties.getComponents(uri, UriComponents.PATH, UriFormat.URI_ESCAPED));
  }

  @Test
  void relativeUriHasNoParts() {
    Uri uri = Uri.createKind("/a?b", UriKind.RELATIVE_OR_ABSOLUTE);
    assertEquals("/a?b", uri.toString());
    assertThrows(InvalidOperationException.class, () -> UriProperties.host(uri));
  }

  @Test
  void escapes() {
    assertEquals(
        "https://h/a%20b?c=d&e=%C3%A9#f%2520[x]%7By%7D",
        UriEscaping.escapeUriString("https://h/a b?c=d&e=é#f%20[x]{y}"));
    assertEquals("x%EF%BF%BDy%2F~%21", UriEscaping.escapeDataString("x\ud800y/~!"));
    assertEquals("/..%2f/é%E9%zz", UriEscaping.unescapeDataString("%2F..%252f%2f%C3%A9%E9%zz"));
  }

  @ParameterizedTest
  @CsvSource({
    "10.1,10.0.0.1",
    "1,0.0.0.1",
    "0x7f.1,127.0.0.1",
    "010.0.0.1,8.0.0.1",
    "256.1.1.1,",
    "1.2.3.4.5,",
    "1.2.3.,",
    "' 1.2.3.4',",
    "'',",
    "::1::,",
    "[::1],::1",
    "[::1]:80,::1",
    "1.2.3.4:80,",
    "fe80::1%3,fe80::1%3",
    "::ffff:10.0.0.1,::ffff:10.0.0.1",
    "2001:db8:0:0:1:0:0:1,2001:db8::1:0:0:1",
    "1::,1::",
  })
  void addresses(String text, String expected) {
    Ref made = new Ref();
    assertEquals(expected != null, IPAddress.tryParse(text, made));
    assertEquals(expected, made.value == null ? null : made.value.toString());
  }

  @Test
  void webEncodings() {
    assertEquals("R%26D+%7E100%25+(50%2F50)!", WebUtility.urlEncode("R&D ~100% (50/50)!"));
    assertEquals("a b c+%zzé\uFFFD%u00e9%", WebUtility.urlDecode("a+b%20c%2B%zz%C3%A9%E9%u00e9%"));
    assertEquals(
        "&lt;a href=&quot;x&quot;&gt;&#39;&amp; &#233; € &#128512; &#160;",
        WebUtility.htmlEncode("<a href=\"x\">'& é € \uD83D\uDE00 \u00a0"));
    assertEquals(
        "\u0000\uffff&#1114112;&#xD800;&#x;&;&<&AMP;É",
        WebUtility.htmlDecode("&#0;&#65535;&#1114112;&#xD800;&#x;&;&&lt;&AMP;&Eacute;"));
  }

  @Test
  void emptyQueriesAndFragmentsKeepTheirMark() {
    Uri uri = Uri.create("http://x/a?#");
    assertEquals("?", UriProperties.query(uri));
    assertEquals("#", UriProperties.fragment(uri));
    assertEquals("http://x/a?#", UriProperties.absoluteUri(uri));
  }

  @Test
  void escapesOfOtherAlphabetsAreWrittenAnew() {
    assertEquals(
        "/%E4%B8%AD%C3%A9%2f",
        UriProperties.absolutePath(Uri.create("http://x/%e4%b8%ad%c3%a9%2f")));
    assertEquals("/%c3%28", UriProperties.absolutePath(Uri.create("http://x/%c3%28")));
  }

  @Test
  void nothingResolvesToTheBase() {
    Uri base = Uri.create("http://x/a?b#c");
    assertEquals("http://x/a?b#c", UriProperties.absoluteUri(Uri.createRelative(base, "")));
    assertThrows(UriFormatException.class, () -> Uri.createRelative(base, "c:d"));
  }
}
