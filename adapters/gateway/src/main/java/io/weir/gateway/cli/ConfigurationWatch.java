package io.weir.gateway.cli;

import io.weir.gateway.server.Gateway;
import io.weir.gateway.server.Reload;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the configuration's files twice a second. Notifications of the operating system would be
 * quicker, but are not sent for what lies behind links and on other machines.
 */
final class ConfigurationWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger("io.weir.gateway");
  private static final long MILLIS = 500;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "weir-reload");
            made.setDaemon(true);
            return made;
          });

  private ConfigurationWatch() {}

  static ConfigurationWatch start(Gateway gateway) {
    ConfigurationWatch watch = new ConfigurationWatch();
    ScheduledFuture<?> unused =
        watch.thread.scheduleWithFixedDelay(
            () -> look(gateway), MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    return watch;
  }

  private static void look(Gateway gateway) {
    try {
      report(gateway.poll());
    } catch (RuntimeException | Error e) {
      LOG.error("the configuration could not be reloaded; the last one goes on serving", e);
    }
  }

  private static void report(Reload reload) {
    switch (reload.kind()) {
      case UNCHANGED -> {}
      case LOADED -> {
        LOG.info("the configuration was reloaded{}", printed(reload));
        if (!reload.needRestart().isEmpty()) {
          LOG.warn(
              "a restart is needed for what changed in {}",
              String.join(", ", reload.needRestart()));
        }
      }
      case REFUSED ->
          LOG.error(
              "the new configuration is refused, the last good one goes on serving{}",
              printed(reload));
    }
  }

  private static String printed(Reload reload) {
    return reload.report().isEmpty() ? "" : ":\n" + reload.report().stripTrailing();
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
