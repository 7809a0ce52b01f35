package io.weir.testkit.suite;

import io.weir.api.Scope;
import io.weir.api.diagnostic.SourceText;
import io.weir.testkit.context.BackendEntities;
import io.weir.testkit.context.ContextFixture;
import io.weir.testkit.data.DataException;
import io.weir.testkit.data.DataFiles;
import io.weir.testkit.data.DataNode;
import io.weir.testkit.data.DataPlace;
import io.weir.testkit.data.DataReader;
import io.weir.testkit.data.Durations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads suites. Stateless. */
final class SuiteLoader {
  private static final Instant CLOCK = Instant.parse("2026-01-01T00:00:00Z");

  private final Path file;

  private SuiteLoader(Path file) {
    this.file = file;
  }

  /**
   * Reads a suite.
   *
   * @throws DataException with the place of what is wrong
   */
  static Suite load(Path file) {
    return new SuiteLoader(file).load();
  }

  private Suite load() {
    DataReader reader = DataReader.of(DataFiles.read(file), "the suite");
    String name = reader.text("suite", String.valueOf(file.getFileName()));
    Suite.Setup empty =
        new Suite.Setup(
            new Suite.Documents(null, Map.of()),
            Map.of(),
            Map.of(),
            ContextFixture.of(new DataNode.Mapping(Map.of(), Map.of(), null)),
            List.of(),
            CLOCK);
    Suite.Setup setup = setup(reader, empty);
    List<DataNode> nodes = reader.list("tests");
    reader.end();
    if (nodes.isEmpty()) {
      throw new DataException(reader.place("tests"), "the suite has no `tests`");
    }
    List<Suite.Test> tests = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (DataNode node : nodes) {
      Suite.Test test = test(node, setup);
      if (!names.add(test.name())) {
        throw new DataException(test.place(), "two tests are called `" + test.name() + "`");
      }
      tests.add(test);
    }
    return new Suite(name, file.toString(), setup, tests);
  }

  private Suite.Setup setup(DataReader reader, Suite.Setup outer) {
    Suite.Documents documents = outer.documents();
    DataNode policy = reader.node("policy");
    DataReader scopes = reader.map("scopes");
    if (policy != null && scopes != null) {
      throw new DataException(reader.place("scopes"), "either `policy` or `scopes`, not both");
    }
    if (policy != null) {
      documents = new Suite.Documents(document(policy, "policy"), Map.of());
    } else if (scopes != null) {
      Map<Scope, SourceText> byScope = new EnumMap<>(Scope.class);
      for (Scope scope : Scope.values()) {
        DataNode node = scopes.node(scope.policyName());
        if (node != null) {
          byScope.put(scope, document(node, scope.policyName()));
        }
      }
      scopes.end();
      documents = new Suite.Documents(null, byScope);
    }
    Map<String, SourceText> fragments = new LinkedHashMap<>(outer.fragments());
    DataReader given = reader.map("fragments");
    if (given != null) {
      given.all().forEach((id, node) -> fragments.put(id, document(node, id)));
    }
    Map<String, String> namedValues = new LinkedHashMap<>(outer.namedValues());
    namedValues.putAll(reader.texts("named-values"));
    DataNode context = reader.node("context");
    DataReader backends = reader.map("backends");
    return new Suite.Setup(
        documents,
        fragments,
        namedValues,
        context == null ? outer.context() : ContextFixture.of(context),
        backends == null ? outer.backends() : BackendEntities.of(backends),
        clock(reader, outer.clock()));
  }

  private static Instant clock(DataReader reader, Instant otherwise) {
    String text = reader.text("clock");
    if (text == null) {
      return otherwise;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new DataException(
          reader.place("clock"), "`" + text + "` is no instant such as 2026-01-01T00:00:00Z", e);
    }
  }

  /** A document inline, or the name of a file beside the suite. */
  private SourceText document(DataNode node, String what) {
    String text = DataReader.scalarText(node, "`" + what + "`");
    if (text.stripLeading().startsWith("<") || text.indexOf('\n') >= 0) {
      DataPlace place = node.place();
      return new SourceText(
          file + (place == null ? "" : ":" + place.line()) + " (" + what + ")", text);
    }
    Path folder = file.toAbsolutePath().getParent();
    Path document = folder == null ? Path.of(text) : folder.resolve(text);
    try {
      return new SourceText(document.toString(), Files.readString(document));
    } catch (IOException e) {
      throw new DataException(node.place(), "cannot read `" + document + "`", e);
    }
  }

  private Suite.Test test(DataNode node, Suite.Setup outer) {
    DataReader reader = DataReader.of(node, "the test");
    String name = reader.requiredText("name");
    Suite.Setup setup = setup(reader, outer);
    List<DiagnosticMatch> diagnostics = null;
    if (reader.has("diagnostics")) {
      diagnostics = new ArrayList<>();
      for (DataNode diagnostic : reader.list("diagnostics")) {
        diagnostics.add(DiagnosticMatch.of(diagnostic));
      }
    }
    List<StubReply> backend = replies(reader, "backend");
    List<StubBackend.Service> services = services(reader);
    List<Suite.Step> steps = new ArrayList<>();
    if (reader.has("steps")) {
      for (String key : new String[] {"request", "expect", "repeat"}) {
        if (reader.has(key)) {
          throw new DataException(
              reader.place(key), "with `steps`, `" + key + "` belongs into a step");
        }
      }
      for (DataNode step : reader.list("steps")) {
        steps.add(step(step));
      }
      if (steps.isEmpty()) {
        throw new DataException(reader.place("steps"), "`steps` is empty");
      }
    } else if (diagnostics == null || reader.has("request") || reader.has("expect")) {
      if (!reader.has("expect") && !reader.has("request")) {
        throw new DataException(
            node.place(), "the test `" + name + "` needs `request`, `steps` or `diagnostics`");
      }
      steps.add(
          new Suite.Send(
              RequestSpec.of(reader.node("request")),
              repeat(reader),
              Expectation.of(reader.node("expect")),
              null,
              null));
    }
    reader.end();
    return new Suite.Test(
        name,
        node.place(),
        setup,
        steps,
        diagnostics,
        backend == null ? List.of(StubReply.OK) : backend,
        services == null ? List.of() : services);
  }

  private static int repeat(DataReader reader) {
    Integer repeat = reader.integer("repeat");
    if (repeat != null && (repeat < 1 || repeat > 100_000)) {
      throw new DataException(reader.place("repeat"), "`repeat` must be from 1 to 100000");
    }
    return repeat == null ? 1 : repeat;
  }

  private Suite.Step step(DataNode node) {
    DataReader reader = DataReader.of(node, "the step");
    String advance = reader.text("advance");
    if (advance != null) {
      Suite.Step step = new Suite.Advance(Durations.parse(advance, reader.place("advance")));
      reader.end();
      return step;
    }
    if (!reader.has("request") && !reader.has("expect")) {
      throw new DataException(node.place(), "a step needs `request` or `advance`");
    }
    Suite.Step step =
        new Suite.Send(
            RequestSpec.of(reader.node("request")),
            repeat(reader),
            Expectation.of(reader.node("expect")),
            replies(reader, "backend"),
            services(reader));
    reader.end();
    return step;
  }

  private static @Nullable List<StubReply> replies(DataReader reader, String key) {
    if (!reader.has(key)) {
      return null;
    }
    List<StubReply> replies = new ArrayList<>();
    reader.list(key).forEach(node -> replies.add(StubReply.of(node)));
    if (replies.isEmpty()) {
      throw new DataException(reader.place(key), "`" + key + "` is empty");
    }
    return replies;
  }

  private static @Nullable List<StubBackend.Service> services(DataReader reader) {
    if (!reader.has("services")) {
      return null;
    }
    List<StubBackend.Service> services = new ArrayList<>();
    for (DataNode node : reader.list("services")) {
      DataReader service = DataReader.of(node, "a service");
      DataNode when = service.node("when");
      List<StubReply> replies = replies(service, "replies");
      List<StubReply> reply = replies(service, "reply");
      service.end();
      if ((replies == null) == (reply == null)) {
        throw new DataException(node.place(), "a service needs either `reply` or `replies`");
      }
      services.add(
          new StubBackend.Service(
              CallMatch.of(
                  when == null ? new DataNode.Mapping(Map.of(), Map.of(), node.place()) : when,
                  "`when`"),
              reply == null ? List.copyOf(replies) : reply));
    }
    return services;
  }
}
