package io.weir.testkit.conformance;

import io.weir.api.Exchange;
import io.weir.api.spi.Services;
import io.weir.testkit.context.ContextFixture;
import io.weir.testkit.data.DataFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Evaluates files of recorded cases (one JSON object a line) and counts how many agree: kind, type
 * and value, or the exception's type, are equal. Used by one thread.
 */
public final class ConformanceRunner {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Half a surrogate pair, which a value may hold, can only be written as an escape. */
  private static final ObjectWriter LINES = JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

  private static final Duration USUAL_LIMIT = Duration.ofSeconds(5);

  private final Evaluator evaluator;
  private final JsonNode baseFixture;
  private final Consumer<String> lines;
  private final Duration limit;
  private final Map<String, int[]> areas = new TreeMap<>();
  private int cases;
  private int agreed;
  private int compared;
  private int refusals;
  private int refusalsAtPlace;

  /**
   * Creates a runner.
   *
   * @param evaluator what evaluates
   * @param fixture the context that a case's own {@code fixture} is merged over
   * @param lines takes a line for each disagreement
   */
  public ConformanceRunner(Evaluator evaluator, JsonNode fixture, Consumer<String> lines) {
    this(evaluator, fixture, lines, USUAL_LIMIT);
  }

  /**
   * Creates a runner.
   *
   * @param evaluator what evaluates
   * @param fixture the context that a case's own {@code fixture} is merged over
   * @param lines takes a line for each disagreement
   * @param limit how long a case may take, 5 seconds unless given
   */
  public ConformanceRunner(
      Evaluator evaluator, JsonNode fixture, Consumer<String> lines, Duration limit) {
    this.evaluator = evaluator;
    this.baseFixture = fixture;
    this.lines = lines;
    this.limit = limit;
  }

  /**
   * Runs a file.
   *
   * @param report takes each case again with {@code got} in place of {@code result}, as a line of
   *     JSON
   * @throws IOException if it cannot be read or a line is no case
   */
  public void run(Path file, Consumer<String> report) throws IOException {
    List<String> all = Files.readAllLines(file);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isBlank()) {
        continue;
      }
      JsonNode line;
      try {
        line = JSON.readTree(all.get(i));
      } catch (JacksonException e) {
        throw new IOException(file + ":" + (i + 1) + ": " + e.getOriginalMessage(), e);
      }
      if (!(line instanceof ObjectNode test)) {
        throw new IOException(file + ":" + (i + 1) + ": a case must be a JSON object");
      }
      report.accept(LINES.writeValueAsString(run(test)));
    }
  }

  /** Runs one case; the case again with {@code got} in place of {@code result}. */
  public ObjectNode run(ObjectNode test) {
    String id = test.path("id").asString("?");
    Outcome outcome = outcome(test);
    ObjectNode got = json(outcome);
    JsonNode expected = test.get("result");
    cases++;
    if (expected != null) {
      compared++;
      int[] area = areas.computeIfAbsent(test.path("area").asString("?"), k -> new int[2]);
      area[1]++;
      if (agrees(expected, got)) {
        agreed++;
        area[0]++;
      } else {
        lines.accept(id + ": expected " + shown(expected) + ", got " + shown(got));
      }
      if (expected.has("rejects") && expected.has("at")) {
        refusals++;
        if (outcome instanceof Outcome.Rejects r
            && r.offset() == expected.path("at").path(0).asInt()) {
          refusalsAtPlace++;
        }
      }
    }
    ObjectNode again = test.deepCopy();
    again.remove("result");
    again.set("got", got);
    return again;
  }

  /** Whether every compared case agreed. */
  public boolean allAgree() {
    return agreed == compared;
  }

  /** How many cases agreed. */
  public int agreed() {
    return agreed;
  }

  /** How many cases have an answer to compare with. */
  public int compared() {
    return compared;
  }

  /** How many refusals name a place, and how many of ours start there. */
  public int[] refusalsAtPlace() {
    return new int[] {refusalsAtPlace, refusals};
  }

  /**
   * The closing lines: the count, the counts by area, and how many refusals start where they
   * should.
   */
  public String summary() {
    StringBuilder out = new StringBuilder();
    areas.forEach(
        (area, count) ->
            out.append(String.format(Locale.ROOT, "  %-14s %d of %d%n", area, count[0], count[1])));
    out.append("refusals that start at `at`: ")
        .append(refusalsAtPlace)
        .append(" of ")
        .append(refusals)
        .append(System.lineSeparator());
    if (cases > compared) {
      out.append("without an answer to compare with: ")
          .append(cases - compared)
          .append(System.lineSeparator());
    }
    out.append("agree ").append(agreed).append(" of ").append(compared);
    return out.toString();
  }

  private Outcome outcome(ObjectNode test) {
    JsonNode text = test.get("text");
    if (text == null || !text.isString()) {
      return new Outcome.Fails("cases of this kind cannot be evaluated");
    }
    Outcome[] result = new Outcome[1];
    CountDownLatch done = new CountDownLatch(1);
    Runnable work =
        () -> {
          try {
            result[0] = evaluator.evaluate(text.asString(), exchange(test.get("fixture")));
          } catch (Throwable t) { // whatever it is, it is this case's and the run goes on
            result[0] = new Outcome.Fails(t.toString());
          } finally {
            done.countDown();
          }
        };
    Thread thread = new Thread(null, work, "case", 16L << 20);
    thread.setDaemon(true);
    thread.start();
    try {
      if (!done.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return new Outcome.Fails("took over " + limit.toSeconds() + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Fails("interrupted");
    }
    return result[0];
  }

  private Exchange exchange(@Nullable JsonNode over) {
    JsonNode merged = over == null ? baseFixture : merge(baseFixture, over);
    ContextFixture fixture = ContextFixture.of(DataFiles.of(merged));
    Services services =
        Services.builder(
                (delay, action) -> {
                  throw new IllegalStateException("expressions do not wait");
                },
                (call, owner) -> {
                  throw new IllegalStateException("expressions do not call");
                })
            .ticker(new RecordedTicker(fixture.timestamp()))
            .build();
    return fixture.exchange(services);
  }

  /** Objects member by member, arrays and null replace. */
  public static JsonNode merge(JsonNode base, JsonNode over) {
    if (!(base instanceof ObjectNode) || !(over instanceof ObjectNode)) {
      return over;
    }
    ObjectNode merged = (ObjectNode) base.deepCopy();
    for (Map.Entry<String, JsonNode> member : over.properties()) {
      JsonNode before = merged.get(member.getKey());
      merged.set(
          member.getKey(), before == null ? member.getValue() : merge(before, member.getValue()));
    }
    return merged;
  }

  private static boolean agrees(JsonNode expected, ObjectNode got) {
    if (expected.has("gives")) {
      return expected.get("gives").equals(got.get("gives"));
    }
    if (expected.has("throws")) {
      return expected.get("throws").equals(got.get("throws"));
    }
    return expected.has("rejects") && got.has("rejects");
  }

  private static String shown(JsonNode node) {
    String text = node.toString();
    return text.length() > 400 ? text.substring(0, 400) + "…" : text;
  }

  private static ObjectNode json(Outcome outcome) {
    ObjectNode node = JSON.createObjectNode();
    if (outcome instanceof Outcome.Gives gives) {
      node.set("gives", gives.canonical());
    } else if (outcome instanceof Outcome.Throws thrown) {
      node.put("throws", thrown.type()).put("message", thrown.message());
    } else if (outcome instanceof Outcome.Rejects rejects) {
      node.put("rejects", rejects.code());
      node.set("at", JSON.createArrayNode().add(rejects.offset()).add(rejects.length()));
      node.put("message", rejects.message());
    } else if (outcome instanceof Outcome.Fails fails) {
      node.put("fails", fails.why());
    }
    return node;
  }
}
