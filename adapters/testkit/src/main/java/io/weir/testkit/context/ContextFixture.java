package io.weir.testkit.context;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.LastError;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.Url;
import io.weir.api.entity.Api;
import io.weir.api.entity.Backend;
import io.weir.api.entity.Deployment;
import io.weir.api.entity.Group;
import io.weir.api.entity.Operation;
import io.weir.api.entity.Product;
import io.weir.api.entity.Subscription;
import io.weir.api.entity.User;
import io.weir.api.entity.Workspace;
import io.weir.api.spi.BackendOptions;
import io.weir.api.spi.KeyedCertificate;
import io.weir.api.spi.Services;
import io.weir.runtime.dotnet.context.GraphQLField;
import io.weir.runtime.dotnet.json.JObject;
import io.weir.testkit.data.DataException;
import io.weir.testkit.data.DataFiles;
import io.weir.testkit.data.DataNode;
import io.weir.testkit.data.DataReader;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The members of {@code context} as data, spelled as in C#: what suites and fixtures say of an
 * exchange. Whatever is absent has a usable default. Immutable; makes any number of exchanges.
 */
public final class ContextFixture {
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  private final @Nullable Api api;
  private final @Nullable Operation operation;
  private final @Nullable Product product;
  private final @Nullable Subscription subscription;
  private final @Nullable User user;
  private final @Nullable Workspace workspace;
  private final @Nullable Backend backend;
  private final @Nullable GraphQLField graphQL;
  private final Deployment deployment;
  private final @Nullable LastError lastError;
  private final @Nullable UUID requestId;
  private final @Nullable Instant timestamp;
  private final boolean tracing;
  private final Map<String, DataNode> variables;
  private final @Nullable DataNode request;
  private final @Nullable DataNode response;

  private ContextFixture(DataReader context) {
    this.api = api(context.map("Api"));
    this.operation = operation(context.map("Operation"));
    this.product = product(context.map("Product"), api);
    this.subscription = subscription(context.map("Subscription"));
    this.user = user(context.map("User"));
    this.workspace = workspace(context.map("Workspace"));
    this.backend = backend(context.map("Backend"));
    this.graphQL = graphQL(context.map("GraphQL"));
    this.deployment = deployment(context.map("Deployment"));
    this.lastError = lastError(context.map("LastError"));
    String id = context.text("RequestId");
    try {
      this.requestId = id == null ? null : UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new DataException(context.place("RequestId"), "`" + id + "` is no Guid", e);
    }
    this.timestamp = instant(context, "Timestamp");
    this.tracing = context.bool("Tracing", false);
    DataReader given = context.map("Variables");
    this.variables = given == null ? Map.of() : new LinkedHashMap<>(given.all());
    this.request = context.node("Request");
    this.response = context.node("Response");
    context.end();
    // What is wrong with them is to be said now, not when the first exchange is made.
    variables.forEach((name, node) -> VariableValue.of(name, node));
    if (request != null) {
      Request unused = request();
      unused.body(Body.empty());
    }
    response();
  }

  /**
   * Reads the members.
   *
   * @throws DataException with the place of an unknown member or a wrong value
   */
  public static ContextFixture of(DataNode node) {
    return new ContextFixture(DataReader.of(node, "`context`"));
  }

  /** When the request was received, or null if the fixture does not say. */
  public @Nullable Instant timestamp() {
    return timestamp;
  }

  /** The API, or null. */
  public @Nullable Api api() {
    return api;
  }

  /** The operation, or null. */
  public @Nullable Operation operation() {
    return operation;
  }

  /** The fixture's own request; a plain GET if it has none. */
  public Request request() {
    DataReader reader =
        DataReader.of(
            request == null ? new DataNode.Mapping(Map.of(), Map.of(), null) : request,
            "`Request`");
    String url = reader.text("Url", "https://api.test/");
    String original = reader.text("OriginalUrl", url);
    String method = reader.text("Method", "GET");
    Headers headers = Messages.headers(reader.map("Headers"));
    Body body = Messages.body(reader.node("Body"));
    String ip = reader.text("IpAddress", "127.0.0.1");
    X509Certificate certificate =
        Certificates.certificate(reader.text("Certificate"), reader.place("Certificate"));
    reader.node("MatchedParameters");
    AzureFacts.read(reader);
    reader.end();
    Request made =
        new Request(
            method,
            Messages.url(original, reader.place("OriginalUrl")),
            headers,
            body,
            ip,
            certificate);
    made.url(Messages.url(url, reader.place("Url")));
    return made;
  }

  /** The fixture's own response, or null. */
  public @Nullable Response response() {
    return response == null ? null : Messages.response(response);
  }

  /** Template parameters that the fixture's request names. */
  public Map<String, String> matchedParameters() {
    return request == null
        ? Map.of()
        : DataReader.of(request, "`Request`").texts("MatchedParameters");
  }

  /**
   * An exchange of the fixture's own request and response, as expressions are evaluated against.
   */
  public Exchange exchange(Services services) {
    Exchange exchange = exchange(request(), matchedParameters(), services);
    exchange.response(response());
    exchange.lastError(lastError);
    if (request != null) {
      AzureFacts.read(DataReader.of(request, "`Request`")).attachTo(exchange);
    }
    return exchange;
  }

  /** An exchange of another request with the fixture's entities and variables. */
  public Exchange exchange(
      Request received, Map<String, String> matchedParameters, Services services) {
    return exchange(received, matchedParameters, services, false);
  }

  /** The same, traced if the fixture or the caller says so; null parameters: nothing matched. */
  public Exchange exchange(
      Request received,
      @Nullable Map<String, String> matchedParameters,
      Services services,
      boolean traced) {
    Exchange.Builder builder =
        Exchange.builder(received, services, deployment).tracing(tracing || traced);
    if (matchedParameters != null) {
      builder
          .api(api)
          .operation(operation)
          .product(product)
          .subscription(subscription)
          .user(user)
          .workspace(workspace)
          .matchedParameters(matchedParameters);
    }
    if (requestId != null) {
      builder.requestId(requestId);
    }
    Exchange exchange = builder.build();
    exchange.backend(backend);
    exchange.set(GraphQLField.KEY, graphQL);
    variables.forEach((name, node) -> exchange.variables().put(name, VariableValue.of(name, node)));
    return exchange;
  }

  private static @Nullable Api api(@Nullable DataReader from) {
    if (from == null) {
      return null;
    }
    DataReader keys = from.map("SubscriptionKeyParameterNames");
    String header = keys == null ? null : keys.text("Header");
    String query = keys == null ? null : keys.text("Query");
    if (keys != null) {
      keys.end();
    }
    String id = from.text("Id", "api");
    Url service = null;
    String serviceUrl = from.text("ServiceUrl");
    if (serviceUrl != null) {
      service = Messages.url(serviceUrl, from.place("ServiceUrl"));
    }
    Api made =
        new Api(
            id,
            from.text("Name", id),
            from.text("Path", ""),
            texts(from, "Protocols", List.of("https")),
            service == null ? null : serviceUrl,
            header == null ? Api.DEFAULT_KEY_HEADER : header,
            query == null ? Api.DEFAULT_KEY_QUERY : query,
            from.bool("IsCurrentRevision", true),
            from.text("Revision", "1"),
            from.text("Version"));
    from.end();
    return made;
  }

  private static List<String> texts(DataReader from, String key, List<String> otherwise) {
    if (!from.has(key)) {
      return otherwise;
    }
    List<String> texts = new ArrayList<>();
    from.list(key).forEach(node -> texts.add(DataReader.scalarText(node, "`" + key + "`")));
    return texts;
  }

  private static @Nullable Operation operation(@Nullable DataReader from) {
    if (from == null) {
      return null;
    }
    String id = from.text("Id", "operation");
    Operation made =
        new Operation(
            id, from.text("Name", id), from.text("Method", "GET"), from.text("UrlTemplate", "/"));
    from.end();
    return made;
  }

  private static @Nullable Product product(@Nullable DataReader from, @Nullable Api current) {
    if (from == null) {
      return null;
    }
    String id = from.text("Id", "product");
    Integer limit = from.integer("SubscriptionLimit");
    Integer limits = from.integer("SubscriptionsLimit");
    String state = from.text("State", "Published");
    if (!state.equals("Published") && !state.equals("NotPublished")) {
      throw new DataException(from.place("State"), "`State` must be `Published` or `NotPublished`");
    }
    List<Api> apis = new ArrayList<>();
    for (DataNode node : from.list("Apis")) {
      Api entry = api(DataReader.of(node, "an API"));
      if (entry != null) {
        apis.add(entry);
      }
    }
    if (current != null && !from.has("Apis")) {
      apis.add(current);
    }
    Product made =
        new Product(
            id,
            from.text("Name", id),
            apis,
            groups(from),
            from.bool("ApprovalRequired", false),
            state.equals("Published"),
            limit == null ? limits : limit,
            from.bool("SubscriptionRequired", true));
    from.end();
    return made;
  }

  private static @Nullable Backend backend(@Nullable DataReader from) {
    if (from == null) {
      return null;
    }
    String id = from.text("Id", "backend");
    boolean pool = from.text("Type", "Single").equals("Pool");
    Backend made =
        new Backend(
            id,
            pool ? null : "https://backend.test",
            from.text("AzureRegion"),
            Map.of(),
            Map.of(),
            null,
            BackendOptions.DEFAULT,
            pool ? List.of(new Backend.Member("member", 1, 1)) : List.of(),
            null,
            null);
    from.end();
    return made;
  }

  private static @Nullable GraphQLField graphQL(@Nullable DataReader from) {
    if (from == null) {
      return null;
    }
    GraphQLField made = new GraphQLField(object(from, "Arguments"), object(from, "Parent"));
    from.end();
    return made;
  }

  private static JObject object(DataReader from, String key) {
    DataNode node = from.node(key);
    return node == null ? new JObject() : JObject.parse(jsonText(node));
  }

  private static List<Group> groups(DataReader from) {
    List<Group> groups = new ArrayList<>();
    for (DataNode node : from.list("Groups")) {
      DataReader reader = DataReader.of(node, "a group");
      String id = reader.text("Id", "group");
      groups.add(new Group(id, reader.text("Name", id)));
      reader.end();
    }
    return groups;
  }

  private static @Nullable Subscription subscription(@Nullable DataReader from) {
    if (from == null) {
      return null;
    }
    String id = from.text("Id", "subscription");
    String primary = from.text("PrimaryKey", from.text("Key", "primary-key"));
    Instant created = instant(from, "CreatedDate");
    Subscription made =
        new Subscription(
            id,
            from.text("Name"),
            from.text("Key", primary),
            primary,
            from.text("SecondaryKey", "secondary-key"),
            created == null ? LONG_AGO : created,
            instant(from, "StartDate"),
            instant(from, "EndDate"));
    from.end();
    return made;
  }

  private static @Nullable User user(@Nullable DataReader from) {
    if (from == null) {
      return null;
    }
    List<User.Identity> identities = new ArrayList<>();
    for (DataNode node : from.list("Identities")) {
      DataReader reader = DataReader.of(node, "an identity");
      identities.add(new User.Identity(reader.text("Id", ""), reader.text("Provider", "Basic")));
      reader.end();
    }
    Instant registered = instant(from, "RegistrationDate");
    User made =
        new User(
            from.text("Id", "user"),
            from.text("Email"),
            from.text("FirstName"),
            from.text("LastName"),
            from.text("Note"),
            groups(from),
            identities,
            registered == null ? LONG_AGO : registered);
    from.end();
    return made;
  }

  private static @Nullable Workspace workspace(@Nullable DataReader from) {
    if (from == null) {
      return null;
    }
    String id = from.text("Id", "workspace");
    Workspace made = new Workspace(id, from.text("Name", id));
    from.end();
    return made;
  }

  private static Deployment deployment(@Nullable DataReader given) {
    DataReader from =
        given == null
            ? DataReader.of(new DataNode.Mapping(Map.of(), Map.of(), null), "`Deployment`")
            : given;
    DataReader gateway = from.map("Gateway");
    String gatewayId = gateway == null ? null : gateway.text("Id");
    String instance = gateway == null ? null : gateway.text("InstanceId");
    String id = from.text("GatewayId", gatewayId == null ? "managed" : gatewayId);
    boolean managed =
        gateway == null ? id.equals("managed") : gateway.bool("IsManaged", id.equals("managed"));
    if (gateway != null) {
      gateway.end();
    }
    Map<String, KeyedCertificate> certificates = new LinkedHashMap<>();
    DataReader uploaded = from.map("Certificates");
    if (uploaded != null) {
      for (String name : uploaded.all().keySet()) {
        certificates.put(
            name, Certificates.keyed(uploaded.requiredText(name), uploaded.place(name)));
      }
    }
    Deployment made =
        new Deployment(
            id,
            instance == null ? "instance-1" : instance,
            managed,
            from.text("Region", "local"),
            from.text("ServiceId", "weir"),
            from.text("ServiceName", "weir.test"),
            certificates);
    from.end();
    return made;
  }

  private static @Nullable LastError lastError(@Nullable DataReader from) {
    if (from == null) {
      return null;
    }
    LastError made =
        new LastError(
            from.text("Source", "policy"),
            from.text("Reason"),
            from.text("Message", ""),
            from.text("Scope"),
            from.text("Section"),
            from.text("Path"),
            from.text("PolicyId"));
    from.end();
    return made;
  }

  private static @Nullable Instant instant(DataReader from, String key) {
    String text = from.text(key);
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      return text.length() == 10
          ? Instant.parse(text + "T00:00:00Z")
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new DataException(
          from.place(key), "`" + text + "` is no date and time such as 2026-01-31T12:00:00Z", e);
    }
  }

  /** A JSON or YAML value as the text of a body. */
  static String jsonText(DataNode node) {
    return DataFiles.toJson(node).toString();
  }
}
