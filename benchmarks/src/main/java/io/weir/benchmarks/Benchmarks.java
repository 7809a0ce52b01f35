package io.weir.benchmarks;

import io.weir.benchmarks.redis.RedisBenchmark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs groups of benchmarks and prints ratios, which is what counts on a machine of any speed. */
final class Benchmarks {
  private final boolean quick;

  private Benchmarks(boolean quick) {
    this.quick = quick;
  }

  /** The groups to run: expressions, peers, pipeline, compile, load, redis; all without any. */
  public static void main(String[] arguments) throws RunnerException {
    List<String> groups = new ArrayList<>(Arrays.asList(arguments));
    Benchmarks benchmarks = new Benchmarks(groups.remove("--quick"));
    if (groups.isEmpty()) {
      groups = List.of("expressions", "peers", "pipeline", "compile", "load", "redis");
    }
    for (String group : groups) {
      System.out.println("# " + group);
      switch (group) {
        case "expressions" -> benchmarks.expressions();
        case "peers" -> benchmarks.peers();
        case "pipeline" -> benchmarks.pipeline();
        case "compile" -> benchmarks.compile();
        case "load" -> LoadBenchmark.run(1000);
        case "redis" -> RedisBenchmark.run(benchmarks.quick);
        default -> throw new IllegalArgumentException("no group `" + group + "`");
      }
    }
  }

  private void expressions() throws RunnerException {
    Map<String, Map<String, Double>> scores =
        scores(run(options(ExpressionBenchmark.class)), "name");
    double product = 1;
    for (Map.Entry<String, Map<String, Double>> row : scores.entrySet()) {
      double ratio = row.getValue().get("weir") / row.getValue().get("java");
      product *= ratio;
      System.out.printf(
          Locale.ROOT,
          "%-20s weir %9.1f ns   java %9.1f ns   %.2f%n",
          row.getKey(),
          row.getValue().get("weir"),
          row.getValue().get("java"),
          ratio);
    }
    System.out.printf(Locale.ROOT, "geometric mean %.3f%n", Math.pow(product, 1.0 / scores.size()));
  }

  private void peers() throws RunnerException {
    Map<String, Map<String, Double>> scores = scores(run(options(PeerBenchmark.class)), "name");
    scores.forEach(
        (name, row) -> {
          System.out.printf(Locale.ROOT, "%-12s", name);
          new TreeMap<>(row)
              .forEach(
                  (engine, score) ->
                      System.out.printf(
                          Locale.ROOT,
                          "  %s %.1f ns (%.1f)",
                          engine,
                          score,
                          score / row.get("weir")));
          System.out.println();
        });
  }

  private void pipeline() throws RunnerException {
    Collection<RunResult> results =
        run(options(PipelineBenchmark.class).addProfiler(GCProfiler.class));
    for (RunResult result : results) {
      System.out.printf(
          Locale.ROOT,
          "twenty policies: %.1f ns, %.3f bytes allocated%n",
          result.getPrimaryResult().getScore(),
          result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }
  }

  private void compile() throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(CompileBenchmark.class.getName() + "\\.")
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .forks(quick ? 1 : 3)
            .warmupIterations(quick ? 5 : 20)
            .measurementIterations(quick ? 5 : 20);
    Map<String, Map<String, Double>> scores = scores(run(options), "expressions");
    scores.forEach(
        (count, row) ->
            System.out.printf(
                Locale.ROOT,
                "%5s expressions: weir %.1f ms, janino alone %.1f ms, %.2f%n",
                count,
                row.get("weir"),
                row.get("janino"),
                row.get("weir") / row.get("janino")));
  }

  private ChainedOptionsBuilder options(Class<?> benchmark) {
    return new OptionsBuilder()
        .include(benchmark.getName() + "\\.")
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .forks(quick ? 1 : 3)
        .warmupIterations(5)
        .warmupTime(TimeValue.milliseconds(quick ? 500 : 1000))
        .measurementIterations(quick ? 3 : 5)
        .measurementTime(TimeValue.milliseconds(quick ? 200 : 1000));
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run();
  }

  /** The scores by parameter and method. */
  private static Map<String, Map<String, Double>> scores(
      Collection<RunResult> results, String parameter) {
    Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
    for (RunResult result : results) {
      String benchmark = result.getParams().getBenchmark();
      scores
          .computeIfAbsent(result.getParams().getParam(parameter), k -> new LinkedHashMap<>())
          .put(
              benchmark.substring(benchmark.lastIndexOf('.') + 1),
              result.getPrimaryResult().getScore());
    }
    return scores;
  }
}
