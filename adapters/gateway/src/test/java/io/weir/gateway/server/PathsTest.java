package io.weir.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {
  @ParameterizedTest
  @CsvSource({
    "/, /",
    "/a/b, /a/b",
    "/a/b/, /a/b/",
    "/a/./b, /a/b",
    "/a/../b, /b",
    "/a/%2e%2E/b, /b",
    "/a/.%2e/b, /b",
    "/a/b/.., /a/",
    "/a/b/., /a/b/",
    "/../../a, /a",
    "/.., /",
    "/a//b/../c, /a//c",
    "/.well-known/x, /.well-known/x",
    "/a/...b, /a/...b",
    "/a/%2Fb, /a/%2Fb",
    "/a/..%2Fb, /a/..%2Fb",
  })
  void dotSegmentsAreTakenOut(String path, String expected) {
    assertEquals(expected, Paths.withoutDots(path));
  }
}
