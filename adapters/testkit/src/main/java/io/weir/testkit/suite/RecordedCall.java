package io.weir.testkit.suite;

import io.weir.api.Headers;

/**
 * A call that the policies made.
 *
 * @param method the method
 * @param url the URL
 * @param headers the headers
 * @param body the body as UTF-8 text
 */
record RecordedCall(String method, String url, Headers headers, String body) {
  @Override
  public String toString() {
    return method + " " + url;
  }
}
