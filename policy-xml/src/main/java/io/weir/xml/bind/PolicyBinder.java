package io.weir.xml.bind;

import io.weir.api.Scope;
import io.weir.api.Section;
import io.weir.api.definition.PoliciesKey;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.Problems;
import io.weir.api.definition.ValueType;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceSpan;
import io.weir.runtime.engine.StepInfo;
import io.weir.xml.reader.RawAttribute;
import io.weir.xml.reader.RawDocument;
import io.weir.xml.reader.RawElement;
import io.weir.xml.reader.RawValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Binds the documents of all scopes, broad to narrow. Every section of every document is bound and
 * checked, whether or not a narrower one inherits it; {@code <base/>} is replaced by the bound
 * policies of the broader scope.
 */
final class PolicyBinder {
  private static final String BASE = "base";
  private static final String INCLUDE = "include-fragment";

  private final LoadSettings settings;
  private final DiagnosticSink sink;
  private final List<ExpressionRequest> requests = new ArrayList<>();
  private final ElementBinder elements;

  PolicyBinder(LoadSettings settings, DiagnosticSink sink) {
    this.settings = settings;
    this.sink = sink;
    this.elements = new ElementBinder(sink, requests);
  }

  /** The expressions found so far; a bound element names them by number. */
  List<ExpressionRequest> requests() {
    return requests;
  }

  /** Where policies stand while they are bound. */
  private record Place(
      ScopeDocument document,
      Section section,
      List<BoundPolicy> inherited,
      boolean inFragment,
      @Nullable String path) {
    Place inside(String container) {
      return new Place(document, section, inherited, inFragment, container);
    }

    Place fragment() {
      return new Place(document, section, List.of(), true, path);
    }
  }

  /**
   * Binds one document.
   *
   * @param broader the effective sections of the broader scope
   * @return its effective sections
   */
  Map<Section, List<BoundPolicy>> bind(
      ScopeDocument document, Map<Section, List<BoundPolicy>> broader) {
    Map<Section, List<BoundPolicy>> sections = new EnumMap<>(Section.class);
    RawElement root = document.document().root();
    if (root == null) {
      return sections;
    }
    if (!root.name().equals("policies")) {
      wrongRoot(root, "policies");
      return sections;
    }
    noAttributes(root);
    elements.noText(root);
    for (RawElement element : root.children()) {
      Section section = section(element);
      if (section == null) {
        continue;
      }
      if (sections.containsKey(section)) {
        sink.report(
            PolicyCodes.DUPLICATE_SECTION,
            ElementBinder.nameSpan(element),
            "a second section `" + element.name() + "`",
            "a document has each section at most once");
      }
      noAttributes(element);
      elements.noText(element);
      Place place =
          new Place(document, section, broader.getOrDefault(section, List.of()), false, null);
      List<RawElement> policies = element.children();
      if (section == Section.BACKEND && policies.size() > 1) {
        sink.report(
            PolicyCodes.BACKEND_POLICIES,
            ElementBinder.nameSpan(policies.get(1)),
            "the backend section should hold one policy",
            "put several into a container such as `retry` or `choose`");
      }
      notRepeated(policies);
      List<BoundPolicy> bound = list(policies, place);
      sections.merge(
          section,
          bound,
          (first, second) -> {
            List<BoundPolicy> both = new ArrayList<>(first);
            both.addAll(second);
            return both;
          });
    }
    return sections;
  }

  /** Checks a fragment as far as that can be done without a document that includes it. */
  void bindFragment(ScopeDocument document) {
    RawElement root = document.document().root();
    if (root != null) {
      for (Section section : Section.values()) {
        // what is wrong in every section is wrong; the place itself is judged by the including one
        DiagnosticSink trial = new DiagnosticSink();
        PolicyBinder binder = new PolicyBinder(settings, trial);
        binder.list(root.children(), new Place(document, section, List.of(), true, null));
        trial.sorted().stream()
            .filter(d -> d.code() != PolicyCodes.WRONG_SECTION)
            .forEach(sink::report);
        if (requests.isEmpty()) {
          requests.addAll(binder.requests);
        }
      }
    }
  }

  private @Nullable Section section(RawElement element) {
    Section section = byName(element.name());
    if (section != null) {
      return section;
    }
    List<String> names = Arrays.stream(Section.values()).map(Section::elementName).toList();
    String help = Suggestions.help(element.name(), names);
    if (help == null) {
      help =
          settings.definitions().find(element.name()) != null
              ? "a policy stands inside a section: " + ElementBinder.listed(names)
              : "the sections are " + ElementBinder.listed(names);
    }
    sink.report(
        PolicyCodes.UNKNOWN_SECTION,
        ElementBinder.nameSpan(element),
        "unknown section `" + element.name() + "`",
        help);
    return null;
  }

  private static @Nullable Section byName(String name) {
    return Arrays.stream(Section.values())
        .filter(section -> section.elementName().equals(name))
        .findFirst()
        .orElse(null);
  }

  private void wrongRoot(RawElement root, String expected) {
    if (settings.definitions().isMissing(root.name())) {
      sink.report(
          PolicyCodes.UNSUPPORTED_POLICY,
          ElementBinder.nameSpan(root),
          "documents of the root `" + root.name() + "` are not supported yet");
      return;
    }
    sink.report(
        PolicyCodes.WRONG_ROOT,
        ElementBinder.nameSpan(root),
        "the root must be `" + expected + "`, not `" + root.name() + "`");
  }

  private void noAttributes(RawElement element) {
    for (RawAttribute attribute : element.attributes()) {
      if (!attribute.name().equals("xmlns") && !attribute.name().startsWith("xmlns:")) {
        sink.report(
            PolicyCodes.UNKNOWN_ATTRIBUTE,
            attribute.nameSpan(),
            "unknown attribute `" + attribute.name() + "` of `" + element.name() + "`",
            "`" + element.name() + "` has no attributes");
      }
    }
  }

  private void notRepeated(List<RawElement> policies) {
    Map<String, Integer> counts = new HashMap<>();
    for (RawElement element : policies) {
      PolicyDefinition definition = settings.definitions().find(element.name());
      if (definition != null
          && !definition.isRepeatable()
          && counts.merge(element.name(), 1, Integer::sum) == 2) {
        sink.report(
            PolicyCodes.REPEATED_POLICY,
            ElementBinder.nameSpan(element),
            "a section may hold `" + element.name() + "` once");
      }
    }
  }

  /** Binds the policies of one parent, fragments and {@code <base/>} replaced. */
  private List<BoundPolicy> list(List<RawElement> written, Place place) {
    List<Item> items = new ArrayList<>();
    for (RawElement element : written) {
      expand(element, place, items);
    }
    Map<String, Integer> totals = new HashMap<>();
    for (Item item : items) {
      totals.merge(item.element.name(), 1, Integer::sum);
    }
    Map<String, Integer> seen = new HashMap<>();
    List<BoundPolicy> bound = new ArrayList<>();
    for (Item item : items) {
      String name = item.element.name();
      int index = seen.merge(name, 1, Integer::sum) - 1;
      if (name.equals(BASE)) {
        base(item, bound);
        continue;
      }
      String own = ElementBinder.indexed(name, index, totals.getOrDefault(name, 1));
      policy(item, place.path == null ? own : place.path + "\\" + own, bound);
    }
    return bound;
  }

  private record Item(RawElement element, Place place) {}

  private void expand(RawElement element, Place place, List<Item> items) {
    if (!element.name().equals(INCLUDE)) {
      items.add(new Item(element, place));
      PolicyDefinition definition = settings.definitions().find(element.name());
      if (definition != null) {
        for (RawElement behind : ElementBinder.behind(element, definition.schema())) {
          expand(behind, place, items);
        }
      }
      return;
    }
    PolicyDefinition definition = settings.definitions().find(INCLUDE);
    if (definition == null) {
      items.add(new Item(element, place));
      return;
    }
    elements.bind(
        element, definition.schema(), true, INCLUDE, place.section, (a, b, c, d) -> List.of());
    RawAttribute id = element.attribute("fragment-id");
    if (id == null || !(id.value() instanceof RawValue.Literal literal)) {
      return;
    }
    if (place.inFragment) {
      sink.report(
          PolicyCodes.NESTED_FRAGMENT,
          ElementBinder.nameSpan(element),
          "a fragment cannot include a fragment");
      return;
    }
    RawDocument fragment = settings.fragment(literal.text().text().trim());
    if (fragment == null) {
      if (!settings.lone()) {
        sink.report(
            PolicyCodes.UNKNOWN_FRAGMENT,
            literal.text().span(),
            "no fragment `" + literal.text().text() + "`",
            Suggestions.help(literal.text().text(), settings.fragments().keySet()));
      }
      return;
    }
    RawElement root = fragment.root();
    if (root == null) {
      return;
    }
    if (!root.name().equals("fragment")) {
      wrongRoot(root, "fragment");
      return;
    }
    elements.noText(root);
    Place inside = place.fragment();
    for (RawElement held : root.children()) {
      expand(held, inside, items);
    }
  }

  private void base(Item item, List<BoundPolicy> bound) {
    PolicyDefinition definition = settings.definitions().find(BASE);
    if (definition != null) {
      elements.bind(
          item.element,
          definition.schema(),
          true,
          BASE,
          item.place.section,
          (a, b, c, d) -> List.of());
    }
    if (item.place.inFragment) {
      sink.report(
          PolicyCodes.MISPLACED_BASE,
          ElementBinder.nameSpan(item.element),
          "a fragment cannot hold `base`");
      return;
    }
    bound.addAll(item.place.inherited);
  }

  private void policy(Item item, String path, List<BoundPolicy> bound) {
    RawElement element = item.element;
    Place place = item.place;
    PolicyDefinition definition = settings.definitions().find(element.name());
    if (definition == null) {
      unknown(element);
      return;
    }
    int errorsBefore = sink.errors();
    if (!definition.sections().contains(place.section)) {
      sink.report(
          PolicyCodes.WRONG_SECTION,
          ElementBinder.nameSpan(element),
          "`"
              + element.name()
              + "` cannot stand in the section `"
              + place.section.elementName()
              + "`",
          "it can stand in "
              + ElementBinder.listed(
                  Arrays.stream(Section.values())
                      .filter(definition.sections()::contains)
                      .map(Section::elementName)
                      .toList()));
    }
    Scope scope = place.document.scope();
    if (!place.document.anyScope() && !definition.scopes().contains(scope)) {
      sink.report(
          PolicyCodes.WRONG_SCOPE,
          ElementBinder.nameSpan(element),
          "`"
              + element.name()
              + "` cannot stand in a document of the scope `"
              + scope.policyName()
              + "`",
          "it can stand in "
              + ElementBinder.listed(
                  Arrays.stream(Scope.values())
                      .filter(definition.scopes()::contains)
                      .map(Scope::policyName)
                      .toList()));
    }
    RawAttribute id = element.attribute("id");
    String policyId =
        id != null && id.value() instanceof RawValue.Literal literal ? literal.text().text() : null;
    StepInfo info = new StepInfo(element.name(), policyId, place.path, scope, element.startTag());
    BoundElement own =
        elements.bind(
            element,
            definition.schema(),
            true,
            path,
            place.section,
            (container, policies, key, containerPath) ->
                inside(container, policies, key, place.inside(containerPath)));
    if (sink.errors() == errorsBefore && !own.isUnresolved()) {
      check(definition, own, info);
    }
    bound.add(new BoundPolicy(definition, own, info));
  }

  private List<BoundPolicy> inside(
      RawElement container, List<RawElement> policies, PoliciesKey<?> key, Place place) {
    List<RawElement> allowed = new ArrayList<>();
    for (RawElement policy : policies) {
      if (container.isBroken()
          && settings.definitions().find(policy.name()) == null
          && settings.definitions().isPart(policy.name())) {
        continue; // it stands behind a lost end tag
      }
      if (key.allows(policy.name()) || settings.definitions().find(policy.name()) == null) {
        allowed.add(policy);
      } else {
        sink.report(
            PolicyCodes.UNKNOWN_ELEMENT,
            ElementBinder.nameSpan(policy),
            "`" + policy.name() + "` cannot stand in `" + container.name() + "`");
      }
    }
    return list(allowed, place);
  }

  /** Lets the expressions of a policy that is not known be checked all the same. */
  private void requestExpressions(RawElement element) {
    for (RawAttribute attribute : element.attributes()) {
      requestExpression(attribute.value());
    }
    if (element.hasChildren()) {
      element.children().forEach(this::requestExpressions);
    } else if (element.hasText()) {
      requestExpression(element.content());
    }
  }

  private void requestExpression(RawValue value) {
    if (value instanceof RawValue.Expression expression) {
      requests.add(new ExpressionRequest(expression, ValueType.ANY));
    }
  }

  private void unknown(RawElement element) {
    requestExpressions(element);
    if (settings.definitions().isMissing(element.name())) {
      sink.report(
          PolicyCodes.UNSUPPORTED_POLICY,
          ElementBinder.nameSpan(element),
          "policy `" + element.name() + "` is not supported yet");
      return;
    }
    String help = Suggestions.help(element.name(), settings.definitions().names());
    if (byName(element.name()) != null) {
      help = "a section stands directly in `policies`";
    }
    sink.report(
        PolicyCodes.UNKNOWN_POLICY,
        ElementBinder.nameSpan(element),
        "unknown policy `" + element.name() + "`",
        help);
  }

  private void check(PolicyDefinition definition, BoundElement element, StepInfo info) {
    PolicyConfig config =
        element.config(
            settings.environment(),
            info,
            null,
            policies -> {
              throw new IllegalStateException("a check builds nothing");
            });
    definition.check(
        config,
        new Problems() {
          @Override
          public void error(SourceSpan span, String message, @Nullable String help) {
            sink.report(PolicyCodes.POLICY_ERROR, span, message, help);
          }

          @Override
          public void unsupported(SourceSpan span, String message) {
            sink.report(PolicyCodes.UNSUPPORTED_FEATURE, span, message);
          }

          @Override
          public void warning(SourceSpan span, String message, @Nullable String help) {
            sink.report(PolicyCodes.POLICY_WARNING, span, message, help);
          }
        });
  }
}
