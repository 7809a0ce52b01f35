package io.weir.gateway.config;

import static io.weir.api.diagnostic.DiagnosticCode.error;

import io.weir.api.diagnostic.DiagnosticCode;

/** The codes of problems with a gateway's configuration. */
public final class ConfigCodes {
  /** The file is no YAML, or a key or value is not allowed where it stands. */
  public static final DiagnosticCode BAD_CONFIGURATION =
      error("CFG5001", "configuration that cannot be understood");

  /** A file that the configuration names cannot be read. */
  public static final DiagnosticCode UNREADABLE_FILE = error("CFG5002", "file that cannot be read");

  /** A secret's environment variable is not set. */
  public static final DiagnosticCode MISSING_VARIABLE =
      error("CFG5003", "environment variable that is not set");

  /** Two entries claim the same requests. */
  public static final DiagnosticCode CONFLICT = error("CFG5004", "entries that exclude each other");

  private ConfigCodes() {}
}
