package io.weir.gateway.server;

import java.util.List;

/**
 * What came of a look at the configuration's files.
 *
 * @param kind what happened
 * @param report what is to be said of the configuration that was read, for people: errors and
 *     warnings with their sources underlined, without secrets; empty if there is nothing to say
 * @param needRestart keys whose new values wait for a restart
 */
public record Reload(Kind kind, String report, List<String> needRestart) {
  /** What can happen. */
  public enum Kind {
    /** Nothing is new, or it may still be written. */
    UNCHANGED,
    /** A new configuration serves. */
    LOADED,
    /** The new configuration has errors; the one before goes on serving. */
    REFUSED
  }

  static final Reload UNCHANGED = new Reload(Kind.UNCHANGED, "", List.of());
}
