package io.weir.xml.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.weir.api.Scope;
import io.weir.api.Section;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ChildKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.Key;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.TextKey;
import io.weir.api.definition.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The reference page and the support table of the README are what the definitions say. With {@code
 * -Dweir.golden.update=true} they are written anew.
 */
class PolicyReferenceTest {
  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
  private static final String START = "<!-- support table -->\n";
  private static final String END = "<!-- end of support table -->";
  private static final Definitions DEFINITIONS =
      Definitions.installed(PolicyReferenceTest.class.getClassLoader());

  @Test
  void theReferencePageIsWhatTheDefinitionsSay() throws IOException {
    Path page = TOP.resolve("docs/policies.md");
    if (Boolean.getBoolean("weir.golden.update")) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, page());
    } else {
      assertEquals(page(), Files.readString(page), "run with -Dweir.golden.update=true");
    }
  }

  @Test
  void theSupportTableIsWhatTheDefinitionsSay() throws IOException {
    Path readme = TOP.resolve("README.md");
    String text = Files.readString(readme);
    int start = text.indexOf(START) + START.length();
    int end = text.indexOf(END);
    if (Boolean.getBoolean("weir.golden.update")) {
      Files.writeString(readme, text.substring(0, start) + table() + text.substring(end));
    } else {
      assertEquals(table(), text.substring(start, end), "run with -Dweir.golden.update=true");
    }
  }

  private static List<PolicyDefinition> sorted() {
    return DEFINITIONS.all().stream().sorted(Comparator.comparing(PolicyDefinition::name)).toList();
  }

  // ---- the table

  private static String table() {
    StringBuilder out = new StringBuilder();
    out.append("| policy | sections | not supported yet |\n|---|---|---|\n");
    for (PolicyDefinition definition : sorted()) {
      out.append("| [`").append(definition.name()).append("`](docs/policies.md#");
      out.append(definition.name()).append(") | ").append(sections(definition)).append(" | ");
      out.append(String.join(", ", unsupported(definition.schema()))).append(" |\n");
    }
    out.append("\nRefused by name until they come: ");
    List<String> missing = DEFINITIONS.missing();
    for (int i = 0; i < missing.size(); i++) {
      out.append(i == 0 ? "`" : i % 5 == 0 ? ",\n`" : ", `").append(missing.get(i)).append('`');
    }
    return out.append(".\n").toString();
  }

  private static List<String> unsupported(ElementSchema schema) {
    List<String> found = new ArrayList<>();
    collectUnsupported(schema, "", found);
    return found;
  }

  private static void collectUnsupported(ElementSchema schema, String path, List<String> found) {
    for (String name : schema.unsupported()) {
      found.add("`" + path + name.replace("@", "") + "`");
    }
    for (ChildKey<?> child : schema.children()) {
      collectUnsupported(child.schema(), path + child.name() + "/", found);
    }
  }

  private static String sections(PolicyDefinition definition) {
    Set<Section> sections = definition.sections();
    return sections.size() == Section.values().length
        ? "all"
        : Arrays.stream(Section.values())
            .filter(sections::contains)
            .map(Section::elementName)
            .collect(Collectors.joining(", "));
  }

  // ---- the page

  private static String page() {
    StringBuilder out = new StringBuilder();
    out.append("# Policies\n\n");
    out.append("Written by `PolicyReferenceTest` from the definitions; do not edit.\n\n");
    out.append("Every policy may have an `id`, which `context.LastError.PolicyId` shows. ");
    out.append("An attribute or text marked *expression* may be one expression, `@(…)` or\n");
    out.append("`@{…}`, instead of a literal. Named values `{{name}}` may stand in all of them.\n");
    for (PolicyDefinition definition : sorted()) {
      policy(definition, out);
    }
    return out.toString();
  }

  private static void policy(PolicyDefinition definition, StringBuilder out) {
    ElementSchema schema = definition.schema();
    out.append("\n## ").append(schema.name()).append("\n\n").append(sentence(schema.doc()));
    out.append("\n\nSections: ").append(sections(definition)).append(". Scopes: ");
    out.append(scopes(definition)).append('.');
    if (!definition.isRepeatable()) {
      out.append(" Once in a section.");
    }
    out.append('\n');
    element(schema, schema.name(), out);
    List<String> unsupported = unsupported(schema);
    if (!unsupported.isEmpty()) {
      out.append("\nNot supported yet, and refused when a document is loaded: ");
      out.append(String.join(", ", unsupported)).append(".\n");
    }
  }

  private static String scopes(PolicyDefinition definition) {
    Set<Scope> scopes = definition.scopes();
    return scopes.size() == Scope.values().length
        ? "all"
        : Arrays.stream(Scope.values())
            .filter(scopes::contains)
            .map(Scope::policyName)
            .collect(Collectors.joining(", "));
  }

  private static void element(ElementSchema schema, String path, StringBuilder out) {
    List<AttributeKey<?>> attributes =
        schema.attributes().stream()
            .filter(key -> !schema.unsupported().contains("@" + key.name()))
            .toList();
    if (!attributes.isEmpty()) {
      out.append("\n| attribute | type | | default | |\n|---|---|---|---|---|\n");
      for (AttributeKey<?> key : attributes) {
        out.append("| `").append(key.name()).append("` | ").append(type(key.type()));
        out.append(" | ").append(key.isRequired() ? "required" : "");
        out.append(key.isRequired() && key.isExpression() ? ", " : "");
        out.append(key.isExpression() ? "expression" : "").append(" | ");
        out.append(key.defaultText() == null ? "" : "`" + key.defaultText() + "`");
        out.append(" | ").append(key.doc().replace("|", "\\|")).append(" |\n");
      }
    }
    TextKey<?> text = schema.text();
    if (text != null) {
      out.append("\nText of `").append(path).append("`: ").append(type(text.type()));
      out.append(text.isExpression() ? ", expression" : "");
      out.append(text.isRequired() ? ", required" : "");
      out.append(text.doc().isEmpty() ? "" : "; " + text.doc()).append(".\n");
    }
    if (schema.policies() != null) {
      out.append("\n`").append(path).append("` holds policies.\n");
    }
    for (ElementSchema.Rule rule : schema.rules()) {
      out.append("\nOf ").append(names(rule.keys())).append(": ");
      out.append(
          rule instanceof ElementSchema.ExactlyOne
              ? "exactly one"
              : rule instanceof ElementSchema.AtLeastOne
                  ? "at least one"
                  : rule instanceof ElementSchema.AtMostOne ? "at most one" : "all or none");
      out.append(".\n");
    }
    for (ChildKey<?> child : schema.children()) {
      String childPath = path + "/" + child.name();
      out.append("\n### `").append(childPath).append("` ").append(occurs(child)).append("\n\n");
      String doc = child.doc().isEmpty() ? child.schema().doc() : child.doc();
      out.append(sentence(doc)).append('\n');
      element(child.schema(), childPath, out);
    }
  }

  private static String names(List<Key<?>> keys) {
    return keys.stream()
        .map(key -> key instanceof TextKey<?> ? "the text" : "`" + key.name() + "`")
        .collect(Collectors.joining(", "));
  }

  private static String occurs(ChildKey<?> child) {
    String most = child.most() == Integer.MAX_VALUE ? "n" : Integer.toString(child.most());
    return child.least() == child.most()
        ? "(" + most + ")"
        : "(" + child.least() + "…" + most + ")";
  }

  private static String type(ValueType<?> type) {
    if (!type.choices().isEmpty() && type.name().equals("one of")) {
      return type.choices().stream().map(c -> "`" + c + "`").collect(Collectors.joining(", "));
    }
    return type.allowed() == null ? type.name() : type.allowed();
  }

  private static String sentence(String text) {
    if (text.isEmpty()) {
      return text;
    }
    String upper = Character.toUpperCase(text.charAt(0)) + text.substring(1);
    return upper.endsWith(".") ? upper : upper + ".";
  }
}
