package io.weir.gateway.server;

/**
 * A configuration that cannot be served. The message is for people: all problems with their sources
 * underlined, without secrets.
 */
public final class ConfigurationException extends Exception {
  ConfigurationException(String report) {
    super(report, null, false, false);
  }
}
