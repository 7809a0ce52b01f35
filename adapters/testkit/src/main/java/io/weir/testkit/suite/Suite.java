package io.weir.testkit.suite;

import io.weir.api.Scope;
import io.weir.api.diagnostic.SourceText;
import io.weir.api.entity.Backend;
import io.weir.testkit.context.ContextFixture;
import io.weir.testkit.data.DataPlace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A suite as it was read: documents and the tests of them. Immutable.
 *
 * @param name the suite's name
 * @param file the file it was read from
 * @param setup what its tests start from
 * @param tests the tests in order
 */
record Suite(String name, String file, Setup setup, List<Test> tests) {
  /**
   * The documents and surroundings of a test.
   *
   * @param documents the documents by scope; a lone {@code policy} stands under null
   * @param fragments the fragments by id
   * @param namedValues the named values
   * @param context the members of context
   * @param backends the backend entities
   * @param clock what the clock shows at the start
   */
  record Setup(
      Documents documents,
      Map<String, SourceText> fragments,
      Map<String, String> namedValues,
      ContextFixture context,
      List<Backend> backends,
      Instant clock) {}

  /**
   * Either one document, or one for each scope.
   *
   * @param policy the document, or null
   * @param scopes the documents by scope; empty if there is the one
   */
  record Documents(@Nullable SourceText policy, Map<Scope, SourceText> scopes) {}

  /**
   * One test.
   *
   * @param name its name
   * @param place where it stands
   * @param setup what it starts from
   * @param steps what it does; empty if it only loads
   * @param diagnostics the problems that loading must find, or null if it must find no error
   * @param backend the answers to forward-request, across all steps
   * @param services the answers to other calls, across all steps
   */
  record Test(
      String name,
      @Nullable DataPlace place,
      Setup setup,
      List<Step> steps,
      @Nullable List<DiagnosticMatch> diagnostics,
      List<StubReply> backend,
      List<StubBackend.Service> services) {}

  /** One step of a test. */
  sealed interface Step {}

  /**
   * Moves the clock.
   *
   * @param by how far
   */
  record Advance(Duration by) implements Step {}

  /**
   * Sends a request.
   *
   * @param request the request
   * @param repeat how often
   * @param expect what is expected each time
   * @param backend answers that replace the test's from here on, or null
   * @param services answers that replace the test's from here on, or null
   */
  record Send(
      RequestSpec request,
      int repeat,
      Expectation expect,
      @Nullable List<StubReply> backend,
      @Nullable List<StubBackend.Service> services)
      implements Step {}
}
