package io.weir.gateway.config;

import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.weir.api.Url;
import io.weir.api.diagnostic.DiagnosticCode;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import io.weir.api.entity.Backend;
import io.weir.api.entity.Deployment;
import io.weir.gateway.config.GatewayConfig.AccessLog;
import io.weir.gateway.config.GatewayConfig.ApiEntry;
import io.weir.gateway.config.GatewayConfig.Debug;
import io.weir.testkit.context.BackendEntities;
import io.weir.testkit.data.DataException;
import io.weir.testkit.data.DataFiles;
import io.weir.testkit.data.DataNode;
import io.weir.testkit.data.DataPlace;
import io.weir.testkit.data.DataReader;
import io.weir.testkit.data.Durations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code weir.yaml} and the files it names. Every entry is read for itself, so that one
 * mistake does not hide the next. One thread, one use.
 */
public final class ConfigReader {
  /** The name of the file in its folder. */
  public static final String FILE = "weir.yaml";

  private final Path folder;
  private final InputFiles files;
  private final UnaryOperator<@Nullable String> environment;
  private final DiagnosticSink sink;
  private final SourceText text;
  private final Set<String> secrets = new HashSet<>();

  private ConfigReader(
      Path folder,
      InputFiles files,
      UnaryOperator<@Nullable String> environment,
      DiagnosticSink sink,
      SourceText text) {
    this.folder = folder;
    this.files = files;
    this.environment = environment;
    this.sink = sink;
    this.text = text;
  }

  /**
   * Reads a folder's configuration.
   *
   * @param folder where {@code weir.yaml} is
   * @param files remembers what was read
   * @param environment the value of a variable, or null
   * @param sink takes all mistakes
   * @return what could be read, or null if it is no YAML at all; worth nothing if the sink has
   *     errors
   * @throws IOException if there is no {@code weir.yaml} to read
   */
  public static @Nullable GatewayConfig read(
      Path folder,
      InputFiles files,
      UnaryOperator<@Nullable String> environment,
      DiagnosticSink sink)
      throws IOException {
    SourceText text = files.document(folder.resolve(FILE));
    ConfigReader reader = new ConfigReader(folder, files, environment, sink, text);
    try {
      return reader.config(DataReader.of(DataFiles.yaml(text.name(), text.content()), FILE));
    } catch (DataException e) {
      reader.report(e);
      return null;
    }
  }

  private GatewayConfig config(DataReader root) {
    List<Listener> listeners = new ArrayList<>();
    for (DataNode node : root.list("listen")) {
      guarded(() -> listeners.add(listener(node)));
    }
    Map<String, String> namedValues = new LinkedHashMap<>();
    each(root, "named-values", (name, node) -> namedValues.put(name, value(name, node)));
    Map<String, SourceText> fragments = new LinkedHashMap<>();
    each(root, "fragments", (id, node) -> fragments.put(id, document(node, "a fragment")));
    List<Backend> backends = new ArrayList<>();
    guarded(
        () -> {
          DataReader entities = root.map("backends");
          backends.addAll(entities == null ? List.of() : BackendEntities.of(entities));
        });
    List<ApiEntry> apis = new ArrayList<>();
    ApiReader apiReader = new ApiReader(this);
    each(root, "apis", (id, node) -> apis.add(apiReader.api(id, node)));
    SourceText policy = optionalDocument(root, "policy");
    Limits limits = new Limits();
    guarded(() -> limits.read(root.map("limits")));
    GatewayConfig config =
        new GatewayConfig(
            listeners.isEmpty() ? List.of(Listener.DEFAULT) : List.copyOf(listeners),
            deployment(root),
            policy,
            namedValues,
            secrets,
            fragments,
            backends,
            apis,
            limits.server,
            limits.client,
            limits.bufferedBody,
            optionalFile(root, "backend-authorities"),
            trustedProxies(root),
            accessLog(root),
            debug(root),
            guarded(() -> RedisReader.read(this, root), null),
            duration(root, "drain", Duration.ofSeconds(30)));
    guarded(root::end);
    return config;
  }

  // Parts -------------------------------------------------------------------------------------

  private Listener listener(DataNode node) {
    if (node instanceof DataNode.Scalar scalar) {
      return address(scalar.text(), scalar.place());
    }
    DataReader from = DataReader.of(node, "an entry of `listen`");
    Listener at = address(from.requiredText("address"), from.place("address"));
    DataReader tls = from.map("tls");
    from.end();
    return tls == null ? at : new Listener(at.host(), at.port(), tls(tls));
  }

  private static Listener address(String text, @Nullable DataPlace place) {
    try {
      return Listener.parse(text);
    } catch (IllegalArgumentException e) {
      throw new DataException(place, String.valueOf(e.getMessage()), e);
    }
  }

  private Listener.Tls tls(DataReader from) {
    Listener.Pair standard = pair(from);
    Map<String, Listener.Pair> names = new LinkedHashMap<>();
    each(
        from,
        "names",
        (host, node) -> {
          DataReader entry = DataReader.of(node, "`" + host + "`");
          names.put(host, pair(entry));
          entry.end();
        });
    Listener.ClientCertificates clients =
        choice(from, "client-certificates", Listener.ClientCertificates.NONE);
    Path authorities = optionalFile(from, "client-authorities");
    from.end();
    return new Listener.Tls(standard, names, clients, authorities);
  }

  private Listener.Pair pair(DataReader from) {
    Path certificate = file(from.requiredText("certificate"), from.place("certificate"));
    Path key = file(from.requiredText("key"), from.place("key"));
    return new Listener.Pair(certificate.toFile(), key.toFile());
  }

  private Deployment deployment(DataReader root) {
    String[] parts = {"weir", "local", "weir", "weir"};
    guarded(
        () -> {
          DataReader from = root.map("gateway");
          if (from != null) {
            parts[0] = from.text("id", parts[0]);
            parts[1] = from.text("region", parts[1]);
            parts[2] = from.text("service-id", parts[2]);
            parts[3] = from.text("service-name", parts[3]);
            from.end();
          }
        });
    String host = environment.apply("HOSTNAME");
    return new Deployment(
        parts[0], host == null ? parts[0] : host, false, parts[1], parts[2], parts[3], Map.of());
  }

  private List<IpSubnetFilterRule> trustedProxies(DataReader root) {
    List<IpSubnetFilterRule> ranges = new ArrayList<>();
    for (DataNode node : root.list("trusted-proxies")) {
      guarded(
          () -> {
            String range = DataReader.scalarText(node, "a range of addresses");
            try {
              ranges.add(AddressRanges.parse(range));
            } catch (IllegalArgumentException e) {
              throw new DataException(
                  node.place(), "`" + range + "` is no range such as `10.0.0.0/8`", e);
            }
          });
    }
    return ranges;
  }

  private AccessLog accessLog(DataReader root) {
    return guarded(() -> choice(root, "access-log", AccessLog.NONE), AccessLog.NONE);
  }

  private @Nullable Debug debug(DataReader root) {
    return guarded(
        () -> {
          DataReader from = root.map("debug");
          if (from == null) {
            return null;
          }
          DataNode node = from.node("token");
          if (node == null) {
            throw new DataException(root.place("debug"), "`debug` needs `token`");
          }
          String token = secret("token", node);
          if (token.length() < 16) {
            throw new DataException(
                from.place("token"), "the debug token must have at least 16 characters");
          }
          Integer keep = from.integer("keep");
          if (keep != null && (keep < 0 || keep > 10_000)) {
            throw new DataException(from.place("keep"), "`keep` must be from 0 to 10000");
          }
          boolean log = from.bool("log", false);
          from.end();
          return new Debug(token, keep == null ? 100 : keep, log);
        },
        null);
  }

  // Values ------------------------------------------------------------------------------------

  /** A named value: a text, or where it comes from. */
  private String value(String name, DataNode node) {
    if (node instanceof DataNode.Scalar) {
      return DataReader.scalarText(node, "the named value `" + name + "`");
    }
    return secret(name, node);
  }

  /** A text that must not be shown, from the file itself, a variable or another file. */
  String secret(String name, DataNode node) {
    if (node instanceof DataNode.Scalar) {
      return hidden(DataReader.scalarText(node, "`" + name + "`"), true);
    }
    DataReader from = DataReader.of(node, "`" + name + "`");
    String given = from.text("value");
    String variable = from.text("env");
    String file = from.text("file");
    String otherwise = from.text("default");
    boolean secret = from.bool("secret", given == null);
    from.end();
    int sources = (given == null ? 0 : 1) + (variable == null ? 0 : 1) + (file == null ? 0 : 1);
    if (sources != 1) {
      throw new DataException(
          from.place(), "`" + name + "` needs exactly one of `value`, `env` and `file`");
    }
    if (variable != null) {
      String set = environment.apply(variable);
      String found = set == null ? otherwise : set;
      if (found == null) {
        throw problem(
            ConfigCodes.MISSING_VARIABLE,
            from.place("env"),
            "the environment variable `" + variable + "` is not set and there is no `default`");
      }
      return hidden(found, secret);
    }
    if (otherwise != null) {
      throw new DataException(from.place("default"), "`default` belongs to `env`");
    }
    return hidden(file == null ? given : secretFile(file, from.place("file")), secret);
  }

  private String secretFile(String name, @Nullable DataPlace place) {
    Path file = folder.resolve(name);
    try {
      String content = new String(files.bytes(file), StandardCharsets.UTF_8);
      return content.endsWith("\n") ? content.stripTrailing() : content;
    } catch (IOException e) {
      throw unreadable(file, place, e);
    }
  }

  private String hidden(@Nullable String value, boolean secret) {
    if (value == null) {
      return "";
    }
    if (secret && !value.isEmpty()) {
      secrets.add(value);
    }
    return value;
  }

  @Nullable SourceText optionalDocument(DataReader from, String key) {
    return guarded(
        () -> {
          DataNode node = from.node(key);
          return node == null ? null : document(node, "`" + key + "`");
        },
        null);
  }

  private SourceText document(DataNode node, String what) {
    Path file = folder.resolve(DataReader.scalarText(node, what));
    try {
      return files.document(file);
    } catch (IOException e) {
      throw unreadable(file, node.place(), e);
    }
  }

  @Nullable Path optionalFile(DataReader from, String key) {
    return guarded(
        () -> {
          String name = from.text(key);
          return name == null ? null : file(name, from.place(key));
        },
        null);
  }

  private Path file(String name, @Nullable DataPlace place) {
    Path file = folder.resolve(name);
    try {
      files.bytes(file);
    } catch (IOException e) {
      throw unreadable(file, place, e);
    }
    return file;
  }

  static Duration duration(DataReader from, String key, Duration otherwise) {
    String text = from.text(key);
    return text == null ? otherwise : Durations.parse(text, from.place(key));
  }

  static @Nullable Url url(DataReader from, String key) {
    String text = from.text(key);
    if (text == null) {
      return null;
    }
    try {
      Url url = Url.parse(text);
      if (!url.queryString().isEmpty()) {
        throw new IllegalArgumentException("a base URL has no query: `" + text + "`");
      }
      return url;
    } catch (IllegalArgumentException e) {
      throw new DataException(place(from, key), String.valueOf(e.getMessage()), e);
    }
  }

  static <E extends Enum<E>> E choice(DataReader from, String key, E otherwise) {
    String text = from.text(key);
    if (text == null) {
      return otherwise;
    }
    List<String> known = new ArrayList<>();
    for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(text)) {
        return constant;
      }
      known.add("`" + name + "`");
    }
    throw new DataException(
        place(from, key), "`" + key + "` is one of " + String.join(", ", known));
  }

  /** Where the value of a key stands; the key itself if it has no place. */
  static @Nullable DataPlace place(DataReader from, String key) {
    DataNode node = from.node(key);
    return node == null || node.place() == null ? from.place(key) : node.place();
  }

  // Mistakes ----------------------------------------------------------------------------------

  /** What may go wrong for itself. */
  interface Part<T> {
    T read();
  }

  /** An entry of a map. */
  interface Entry {
    void read(String name, DataNode node);
  }

  /** Reads the entries of a map, each for itself. */
  void each(DataReader from, String key, Entry entry) {
    guarded(
        () -> {
          DataReader map = from.map(key);
          if (map != null) {
            map.all().forEach((name, node) -> guarded(() -> entry.read(name, node)));
          }
        });
  }

  void guarded(Runnable part) {
    try {
      part.run();
    } catch (DataException e) {
      report(e);
    }
  }

  <T extends @Nullable Object> T guarded(Part<T> part, T otherwise) {
    try {
      return part.read();
    } catch (DataException e) {
      report(e);
      return otherwise;
    }
  }

  /** A mistake of another kind than a wrong key or value. */
  static DataException problem(DiagnosticCode code, @Nullable DataPlace place, String message) {
    return new DataException(place, message, new Coded(code));
  }

  private static DataException unreadable(Path file, @Nullable DataPlace place, IOException e) {
    return problem(
        ConfigCodes.UNREADABLE_FILE,
        place,
        "cannot read `" + file + "`: " + FileProblems.describe(e));
  }

  private void report(DataException e) {
    DiagnosticCode code =
        e.getCause() instanceof Coded coded ? coded.code : ConfigCodes.BAD_CONFIGURATION;
    sink.report(code, YamlPlaces.span(text, e.place()), e.problem());
  }

  /** Carries the code of a mistake through the reader of data. */
  private static final class Coded extends RuntimeException {
    private final transient DiagnosticCode code;

    Coded(DiagnosticCode code) {
      super(code.id(), null, false, false);
      this.code = code;
    }
  }
}
