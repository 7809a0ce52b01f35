package io.weir.xml.bind;

import io.weir.api.Section;
import io.weir.api.definition.ChildKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The policies that documents may use. Immutable. */
public final class Definitions {
  /**
   * What Azure has: a document that uses one of these without a definition is told so, and not that
   * the policy does not exist.
   */
  private static final List<String> AZURE =
      List.of(
          "authentication-basic",
          "authentication-certificate",
          "authentication-managed-identity",
          "azure-openai-emit-token-metric",
          "azure-openai-semantic-cache-lookup",
          "azure-openai-semantic-cache-store",
          "azure-openai-token-limit",
          "base",
          "cache-lookup",
          "cache-lookup-value",
          "cache-remove-value",
          "cache-store",
          "cache-store-value",
          "cache-value",
          "check-header",
          "choose",
          "cors",
          "cosmosdb-data-source",
          "cross-domain",
          "emit-metric",
          "find-and-replace",
          "forward-request",
          "get-authorization-context",
          "http-data-source",
          "include-fragment",
          "invoke-dapr-binding",
          "invoke-request",
          "ip-filter",
          "json-to-xml",
          "jsonp",
          "limit-concurrency",
          "llm-content-safety",
          "llm-emit-token-metric",
          "llm-semantic-cache-lookup",
          "llm-semantic-cache-store",
          "llm-token-limit",
          "log-to-eventhub",
          "mock-response",
          "proxy",
          "publish-event",
          "publish-to-dapr",
          "quota",
          "quota-by-key",
          "rate-limit",
          "rate-limit-by-key",
          "redirect-content-urls",
          "retry",
          "return-response",
          "rewrite-uri",
          "send-one-way-request",
          "send-request",
          "send-service-bus-message",
          "set-backend-service",
          "set-body",
          "set-header",
          "set-method",
          "set-query-parameter",
          "set-status",
          "set-variable",
          "sql-data-source",
          "trace",
          "validate-azure-ad-token",
          "validate-client-certificate",
          "validate-content",
          "validate-graphql-request",
          "validate-headers",
          "validate-jwt",
          "validate-odata-request",
          "validate-parameters",
          "validate-status-code",
          "wait",
          "xml-to-json",
          "xsl-transform");

  private final Map<String, PolicyDefinition> byName;
  private final Set<String> parts = new HashSet<>();

  private Definitions(Map<String, PolicyDefinition> byName) {
    this.byName = byName;
    byName.values().forEach(definition -> collect(definition.schema(), parts));
  }

  /** The definitions that the class loader's service files name. */
  public static Definitions installed(ClassLoader loader) {
    List<PolicyDefinition> found = new ArrayList<>();
    ServiceLoader.load(PolicyDefinition.class, loader).forEach(found::add);
    return of(found);
  }

  /**
   * These definitions.
   *
   * @throws IllegalArgumentException if two have the same name
   */
  public static Definitions of(Collection<? extends PolicyDefinition> definitions) {
    Map<String, PolicyDefinition> byName = new LinkedHashMap<>();
    for (PolicyDefinition definition : definitions) {
      if (byName.put(definition.name(), definition) != null) {
        throw new IllegalArgumentException("two definitions of `" + definition.name() + "`");
      }
    }
    return new Definitions(byName);
  }

  /** The definition of a policy, or null. */
  public @Nullable PolicyDefinition find(String name) {
    return byName.get(name);
  }

  /** All definitions. */
  public Collection<PolicyDefinition> all() {
    return byName.values();
  }

  /** The names of all definitions. */
  Collection<String> names() {
    return byName.keySet();
  }

  /** Whether an element of a document may have the name: of a policy, a part of one, a section. */
  public boolean isElement(String name) {
    return byName.containsKey(name)
        || parts.contains(name)
        || AZURE.contains(name)
        || name.equals("policies")
        || name.equals("fragment")
        || Arrays.stream(Section.values()).anyMatch(section -> section.elementName().equals(name));
  }

  /** Whether a policy has a part of the name inside. */
  boolean isPart(String name) {
    return parts.contains(name);
  }

  private static void collect(ElementSchema schema, Set<String> names) {
    for (ChildKey<?> child : schema.children()) {
      if (names.add(child.name())) {
        collect(child.schema(), names);
      }
    }
  }

  /** The policies that Azure has and that have no definition here, sorted. */
  public List<String> missing() {
    return AZURE.stream().filter(this::isMissing).toList();
  }

  /** Whether Azure has a policy of the name that has no definition here. */
  boolean isMissing(String name) {
    return AZURE.contains(name) && !byName.containsKey(name);
  }
}
