package io.weir.xml.expression.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.LoggerFactory;

/**
 * Fuzzes for minutes or hours: {@code FuzzRun MINUTES SEED FOUND-FOLDER [FOLDER-OF-SEEDS]}. The
 * first input of each kind of fault is written to the folder, to become a file of {@code
 * fuzz-corpus} when the fault is mended. Seeds are files of one program each, or of JSON lines with
 * a {@code text}.
 */
final class FuzzRun {
  private static final int SLOW_SECONDS = 20;

  private final CompileOracle oracle = new CompileOracle();
  private final Producers producers = new Producers();
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<CompileOracle.Verdict, Integer> verdicts =
      new EnumMap<>(CompileOracle.Verdict.class);
  private final Path found;
  private volatile IThrowableProxy lastFault;

  private FuzzRun(Path found) {
    this.found = found;
  }

  public static void main(String[] arguments) throws Exception {
    FuzzRun run = new FuzzRun(Files.createDirectories(Path.of(arguments[2])));
    run.listen();
    List<String> seeds =
        arguments.length > 3 ? FuzzSeeds.read(Path.of(arguments[3])) : FuzzSeeds.ofProject();
    run.run(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]), new ArrayList<>(seeds));
  }

  private void listen() {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.detachAndStopAllAppenders();
    root.setLevel(Level.ERROR);
    AppenderBase<ILoggingEvent> appender =
        new AppenderBase<>() {
          @Override
          protected void append(ILoggingEvent event) {
            lastFault = event.getThrowableProxy();
          }
        };
    appender.setContext(root.getLoggerContext());
    appender.start();
    root.addAppender(appender);
  }

  private void run(int minutes, long seed, List<String> seeds) throws Exception {
    Random random = new Random(seed);
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
    long next = System.nanoTime();
    long count = 0;
    while (System.nanoTime() < end) {
      String text =
          random.nextInt(2) == 0
              ? new ProgramGenerator(producers, random.nextLong()).program()
              : seeds.get(random.nextInt(seeds.size()));
      if (random.nextInt(3) != 0) {
        text = TokenMutator.mutate(text, seeds.get(random.nextInt(seeds.size())), random);
      }
      one(text);
      count++;
      if (System.nanoTime() > next) {
        next = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        System.out.println(count + " programs " + verdicts + ", kinds of faults " + kinds.size());
      }
    }
    System.out.println(count + " programs " + verdicts + ", faults " + kinds);
  }

  private void one(String text) throws Exception {
    lastFault = null;
    CompletableFuture<CompileOracle.Verdict> result = new CompletableFuture<>();
    Thread worker =
        new Thread(
            () -> {
              try {
                result.complete(oracle.check(text));
              } catch (Throwable e) {
                result.completeExceptionally(e);
              }
            });
    worker.setDaemon(true);
    worker.start();
    try {
      verdicts.merge(result.get(SLOW_SECONDS, TimeUnit.SECONDS), 1, Integer::sum);
    } catch (TimeoutException e) {
      StackTraceElement[] frames = worker.getStackTrace();
      fault(text, "HANG " + at(frames), Arrays.toString(frames));
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      IThrowableProxy logged = lastFault;
      if (logged != null) {
        fault(text, kindOf(logged), cause + "\n" + trace(logged));
      } else {
        Throwable origin = cause.getCause() == null ? cause : cause.getCause();
        fault(
            text,
            cause.getMessage() + " " + at(origin.getStackTrace()),
            cause + "\n" + Arrays.toString(origin.getStackTrace()).replace(", ", "\n"));
      }
    }
  }

  private static String kindOf(IThrowableProxy proxy) {
    StackTraceElement[] frames =
        Arrays.stream(proxy.getStackTraceElementProxyArray())
            .map(StackTraceElementProxy::getStackTraceElement)
            .toArray(StackTraceElement[]::new);
    String message =
        proxy.getMessage() == null
            ? ""
            : proxy.getMessage().lines().findFirst().orElse("").replaceAll("[0-9]+", "#");
    String where = at(frames);
    // The back end fails in one place for many reasons.
    return proxy.getClassName()
        + " "
        + where
        + (where.contains("JaninoClassCompiler") ? " " + message : "");
  }

  private static String at(StackTraceElement[] frames) {
    return Arrays.stream(frames)
        .filter(f -> f.getClassName().startsWith("io.weir"))
        .limit(2)
        .map(
            f ->
                f.getClassName().substring(f.getClassName().lastIndexOf('.') + 1)
                    + "."
                    + f.getMethodName()
                    + ":"
                    + f.getLineNumber())
        .toList()
        .toString();
  }

  private static String trace(IThrowableProxy proxy) {
    StringBuilder out = new StringBuilder();
    for (IThrowableProxy p = proxy; p != null; p = p.getCause()) {
      out.append(p.getClassName()).append(": ").append(p.getMessage()).append('\n');
      Arrays.stream(p.getStackTraceElementProxyArray())
          .limit(25)
          .forEach(f -> out.append("  ").append(f).append('\n'));
    }
    return out.toString();
  }

  private void fault(String text, String kind, String details) throws IOException {
    if (kinds.merge(kind, 1, Integer::sum) <= 2) {
      String name = "found-" + kinds.size() + "-" + kinds.get(kind);
      Files.writeString(found.resolve(name + ".cs"), text);
      Files.writeString(found.resolve(name + ".txt"), kind + "\n" + details + "\n");
      System.out.println("FAULT " + name + " " + kind);
    }
  }
}
