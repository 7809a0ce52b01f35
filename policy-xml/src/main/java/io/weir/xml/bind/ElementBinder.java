package io.weir.xml.bind;

import io.weir.api.Expression;
import io.weir.api.Section;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ChildKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.Key;
import io.weir.api.definition.PoliciesKey;
import io.weir.api.definition.TextKey;
import io.weir.api.definition.ValueType;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceSpan;
import io.weir.xml.reader.DecodedText;
import io.weir.xml.reader.RawAttribute;
import io.weir.xml.reader.RawElement;
import io.weir.xml.reader.RawNode;
import io.weir.xml.reader.RawText;
import io.weir.xml.reader.RawValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Applies one schema to one element: types values, counts children, checks rules. */
final class ElementBinder {
  private final DiagnosticSink sink;
  private final List<ExpressionRequest> requests;

  ElementBinder(DiagnosticSink sink, List<ExpressionRequest> requests) {
    this.sink = sink;
    this.requests = requests;
  }

  /** Binds policies that stand inside an element. */
  @FunctionalInterface
  interface Inside {
    /** The policies of a container whose own nesting is the path. */
    List<BoundPolicy> bind(
        RawElement container, List<RawElement> policies, PoliciesKey<?> key, String path);
  }

  /**
   * Binds an element.
   *
   * @param policy whether it is a policy itself, which may have an {@code id}
   */
  BoundElement bind(
      RawElement raw,
      ElementSchema schema,
      boolean policy,
      String path,
      Section section,
      Inside inside) {
    BoundElement bound = new BoundElement(schema, raw.startTag(), section, path);
    if (raw.isBroken()) {
      bound.unresolved();
    }
    Set<String> meant = attributes(raw, schema, policy, bound);
    TextKey<?> text = schema.text();
    boolean asText =
        text != null && text.takesMarkup() && raw.hasChildren() && !isWrapped(raw, schema);
    if (!asText) {
      children(raw, schema, path, section, inside, bound);
    }
    if (text != null && (asText || !raw.hasChildren())) {
      text(raw, text, bound);
    } else if (!raw.isBroken()) {
      noText(raw);
    }
    if (!raw.isBroken()) {
      rules(raw, schema, meant);
    }
    return bound;
  }

  /**
   * The children of an element without end tag that it cannot hold: they were meant to stand behind
   * it.
   */
  static List<RawElement> behind(RawElement raw, ElementSchema schema) {
    if (!raw.isBroken() || schema.policies() != null) {
      return List.of();
    }
    return raw.children().stream().filter(child -> !isChild(schema, child)).toList();
  }

  private static boolean isChild(ElementSchema schema, RawElement element) {
    return schema.children().stream().anyMatch(child -> child.name().equals(element.name()));
  }

  /** Whether an element that takes markup as text holds one known child and nothing else. */
  private static boolean isWrapped(RawElement raw, ElementSchema schema) {
    List<RawElement> children = raw.children();
    return !raw.hasText()
        && children.size() == 1
        && schema.children().stream().anyMatch(c -> c.name().equals(children.get(0).name()));
  }

  /** Binds the attributes; those that unknown ones were probably meant to be. */
  private Set<String> attributes(
      RawElement raw, ElementSchema schema, boolean policy, BoundElement bound) {
    Set<String> meant = new HashSet<>();
    for (RawAttribute attribute : raw.attributes()) {
      AttributeKey<?> key = find(schema, attribute.name());
      if (key != null) {
        attribute(schema, attribute, key, bound);
      } else if (policy && attribute.name().equals("id")) {
        if (attribute.value() instanceof RawValue.Expression) {
          noExpression(attribute.value(), "attribute `id`");
        }
      } else if (schema.unsupported().contains(attribute.name())) {
        sink.report(
            PolicyCodes.UNSUPPORTED_FEATURE,
            attribute.nameSpan(),
            "attribute `" + attribute.name() + "` of `" + raw.name() + "` is not supported yet");
      } else if (!attribute.name().equals("xmlns") && !attribute.name().startsWith("xmlns:")) {
        List<String> names =
            schema.attributes().stream().map(AttributeKey::name).collect(Collectors.toList());
        String nearest = Suggestions.nearest(attribute.name(), names);
        String help = Suggestions.help(nearest);
        if (nearest != null) {
          meant.add(nearest);
        } else if (!names.isEmpty()) {
          help = "`" + raw.name() + "` has " + listed(names);
        }
        sink.report(
            PolicyCodes.UNKNOWN_ATTRIBUTE,
            attribute.nameSpan(),
            "unknown attribute `" + attribute.name() + "` of `" + raw.name() + "`",
            help);
      }
    }
    for (AttributeKey<?> key : schema.attributes()) {
      if (key.isRequired()
          && raw.attribute(key.name()) == null
          && !raw.isBroken()
          && !meant.contains(key.name())) {
        sink.report(
            PolicyCodes.MISSING_ATTRIBUTE,
            nameSpan(raw),
            "`" + raw.name() + "` needs the attribute `" + key.name() + "`",
            key.doc().isEmpty() ? null : "`" + key.name() + "`: " + key.doc());
      }
    }
    defaults(schema, bound, raw.startTag());
    return meant;
  }

  /** Sets the defaults of attributes that have no value. */
  static void defaults(ElementSchema schema, BoundElement bound, SourceSpan span) {
    for (AttributeKey<?> key : schema.attributes()) {
      String text = key.defaultText();
      if (text != null && !bound.has(key)) {
        Object value = key.type().read(text);
        bound.constant(key, key.isExpression() ? Expression.constant(value, span) : value, null);
      }
    }
  }

  private static @Nullable AttributeKey<?> find(ElementSchema schema, String name) {
    for (AttributeKey<?> key : schema.attributes()) {
      if (key.name().equals(name)) {
        return key;
      }
    }
    return null;
  }

  private void attribute(
      ElementSchema schema, RawAttribute attribute, AttributeKey<?> key, BoundElement bound) {
    String place = "attribute `" + key.name() + "`";
    if (schema.unsupported().contains("@" + key.name())) {
      sink.report(
          PolicyCodes.UNSUPPORTED_FEATURE,
          attribute.nameSpan(),
          place + " of `" + schema.name() + "` is not supported yet");
      return;
    }
    if (attribute.value() instanceof RawValue.Expression code) {
      code(key, key.isExpression(), key.type(), code, place, bound);
    } else {
      DecodedText text = attribute.value().text();
      literal(key, key.isExpression(), key.type(), text, text.text(), place, bound);
    }
  }

  private void text(RawElement raw, TextKey<?> key, BoundElement bound) {
    String place = "the text of `" + raw.name() + "`";
    RawValue content = raw.content();
    if (content instanceof RawValue.Expression code) {
      code(key, key.isExpression(), key.type(), code, place, bound);
      return;
    }
    DecodedText text = content.text();
    String all = text.text();
    int from = 0;
    int to = all.length();
    if (key.isTrimmed()) {
      while (from < to && Character.isWhitespace(all.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(all.charAt(to - 1))) {
        to--;
      }
    }
    if (from == to) {
      if (key.isRequired() && !raw.isBroken() && !text.isBroken()) {
        sink.report(PolicyCodes.MISSING_TEXT, nameSpan(raw), "`" + raw.name() + "` needs a text");
      }
      return;
    }
    literal(
        key,
        key.isExpression(),
        key.type(),
        text.substring(from, to),
        all.substring(from, to),
        place,
        bound);
  }

  private void code(
      Key<?> key,
      boolean allowed,
      ValueType<?> type,
      RawValue.Expression code,
      String place,
      BoundElement bound) {
    if (!allowed) {
      noExpression(code, place);
      return;
    }
    requests.add(new ExpressionRequest(code, type));
    bound.code(key, requests.size() - 1, type, place, code.span());
  }

  private void noExpression(RawValue value, String place) {
    sink.report(
        PolicyCodes.NO_EXPRESSION,
        value.text().span(),
        place + " must be a literal, not an expression");
  }

  private void literal(
      Key<?> key,
      boolean expression,
      ValueType<?> type,
      DecodedText text,
      String characters,
      String place,
      BoundElement bound) {
    if (text.hasUnresolvedNames() || text.isBroken()) {
      // any type fits, and nothing is built of such a document
      bound.unresolved();
      return;
    }
    int at = embedded(characters);
    if (expression && at >= 0) {
      sink.report(
          PolicyCodes.MIXED_LITERAL,
          text.span(at, Math.min(at + 2, characters.length())),
          "with text around it, an expression is taken as it is written",
          "make the whole value one expression, such as `@($\"prefix-{…}\")`");
    }
    Object value;
    try {
      value = type.read(characters);
    } catch (IllegalArgumentException e) {
      sink.report(
          PolicyCodes.BAD_VALUE,
          text.span(),
          place + " must be " + e.getMessage() + ", not `" + shortened(characters) + "`",
          type.choices().isEmpty() ? null : Suggestions.help(characters.trim(), type.choices()));
      return;
    }
    constant(key, expression, value, text.span(), bound);
  }

  private static void constant(
      Key<?> key, boolean expression, Object value, SourceSpan span, BoundElement bound) {
    bound.constant(key, expression ? Expression.constant(value, span) : value, span);
  }

  private static int embedded(String text) {
    int round = text.indexOf("@(");
    int curly = text.indexOf("@{");
    return round < 0 ? curly : curly < 0 ? round : Math.min(round, curly);
  }

  private static String shortened(String text) {
    String line = text.strip();
    return line.length() <= 60 ? line : line.substring(0, 60) + "…";
  }

  /** Reports text in an element that holds none. */
  void noText(RawElement raw) {
    for (RawNode node : raw.nodes()) {
      if (node instanceof RawText text && !text.isBlank() && !text.text().isBroken()) {
        SourceSpan span = text.cdata() ? text.span() : text.text().strippedSpan();
        sink.report(PolicyCodes.UNEXPECTED_TEXT, span, "`" + raw.name() + "` holds no text");
      }
    }
  }

  private void children(
      RawElement raw,
      ElementSchema schema,
      String path,
      Section section,
      Inside inside,
      BoundElement bound) {
    List<RawElement> elements = raw.children();
    List<RawElement> rest = new ArrayList<>();
    for (RawElement element : elements) {
      if (!isChild(schema, element)) {
        rest.add(element);
      }
    }
    // one that is misspelt, or stands behind a lost end tag, is told of; it is not missing as well
    boolean complete = !raw.isBroken() && (rest.isEmpty() || schema.policies() != null);
    for (ChildKey<?> key : schema.children()) {
      List<RawElement> own =
          elements.stream().filter(e -> e.name().equals(key.name())).collect(Collectors.toList());
      if (own.size() < key.least() && complete) {
        sink.report(
            PolicyCodes.MISSING_ELEMENT,
            nameSpan(raw),
            key.least() == 1
                ? "`" + raw.name() + "` needs an element `" + key.name() + "`"
                : "`" + raw.name() + "` needs " + key.least() + " elements `" + key.name() + "`");
      }
      if (own.size() > key.most()) {
        sink.report(
            PolicyCodes.TOO_MANY_ELEMENTS,
            nameSpan(own.get(key.most())),
            "`"
                + raw.name()
                + "` may hold "
                + (key.most() == 1 ? "one element `" : "at most " + key.most() + " elements `")
                + key.name()
                + "`");
      }
      List<BoundElement> items = new ArrayList<>();
      for (int i = 0; i < own.size(); i++) {
        String childPath = path + "\\" + indexed(key.name(), i, own.size());
        items.add(bind(own.get(i), key.schema(), false, childPath, section, inside));
      }
      bound.children(key, items);
    }
    PoliciesKey<?> policies = schema.policies();
    if (policies != null) {
      List<BoundPolicy> held = inside.bind(raw, rest, policies, path);
      if (rest.size() < policies.least() && !raw.isBroken()) {
        sink.report(
            PolicyCodes.MISSING_ELEMENT,
            nameSpan(raw),
            "`" + raw.name() + "` needs a policy inside");
      }
      bound.policies(policies, held, raw.startTag());
      return;
    }
    if (!raw.isBroken()) {
      rest.forEach(element -> unknownChild(raw, schema, element));
    }
  }

  private void unknownChild(RawElement raw, ElementSchema schema, RawElement element) {
    if (schema.unsupported().contains(element.name())) {
      sink.report(
          PolicyCodes.UNSUPPORTED_FEATURE,
          nameSpan(element),
          "element `" + element.name() + "` of `" + raw.name() + "` is not supported yet");
      return;
    }
    List<String> names = schema.children().stream().map(ChildKey::name).toList();
    String help = Suggestions.help(element.name(), names);
    if (help == null && !names.isEmpty()) {
      help = "`" + raw.name() + "` holds " + listed(names);
    }
    sink.report(
        PolicyCodes.UNKNOWN_ELEMENT,
        nameSpan(element),
        "unknown element `" + element.name() + "` in `" + raw.name() + "`",
        help);
  }

  /** The name of one of several siblings as paths have it: numbered from 1 unless it is alone. */
  static String indexed(String name, int index, int count) {
    return count == 1 ? name : name + "[" + (index + 1) + "]";
  }

  private void rules(RawElement raw, ElementSchema schema, Set<String> meant) {
    for (ElementSchema.Rule rule : schema.rules()) {
      List<Key<?>> keys = rule.keys();
      List<Key<?>> written =
          keys.stream().filter(k -> isWritten(raw, k) || meant.contains(k.name())).toList();
      String names = listed(keys.stream().map(ElementBinder::phrase).toList());
      if (rule instanceof ElementSchema.ExactlyOne && written.size() != 1) {
        conflict(raw, written, "`" + raw.name() + "` needs exactly one of " + names);
      } else if (rule instanceof ElementSchema.AtLeastOne && written.isEmpty()) {
        conflict(raw, written, "`" + raw.name() + "` needs at least one of " + names);
      } else if (rule instanceof ElementSchema.AtMostOne && written.size() > 1) {
        conflict(raw, written, "`" + raw.name() + "` may have only one of " + names);
      } else if (rule instanceof ElementSchema.AllOrNone
          && !written.isEmpty()
          && written.size() < keys.size()) {
        conflict(raw, written, "`" + raw.name() + "` needs all of " + names + ", or none");
      }
    }
  }

  /** Whether the part is there, right or wrong: a bad value is no missing one. */
  private static boolean isWritten(RawElement raw, Key<?> key) {
    if (key instanceof AttributeKey<?>) {
      return raw.attribute(key.name()) != null;
    }
    if (key instanceof ChildKey<?>) {
      return raw.children().stream().anyMatch(e -> e.name().equals(key.name()));
    }
    if (key instanceof TextKey<?>) {
      return raw.hasText();
    }
    return raw.hasChildren();
  }

  private static String phrase(Key<?> key) {
    return key instanceof TextKey<?> ? "text" : key.name();
  }

  private void conflict(RawElement raw, List<Key<?>> written, String message) {
    SourceSpan span = nameSpan(raw);
    if (written.size() > 1 && written.get(1) instanceof AttributeKey<?> second) {
      RawAttribute attribute = raw.attribute(second.name());
      span = attribute == null ? span : attribute.nameSpan();
    }
    sink.report(PolicyCodes.CONFLICT, span, message);
  }

  /** The start of the start tag: bracket and name. */
  static SourceSpan nameSpan(RawElement raw) {
    return raw.startTag().source().span(raw.startTag().start(), raw.nameSpan().end());
  }

  static String listed(List<String> names) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      out.append(i == 0 ? "" : i == names.size() - 1 ? " and " : ", ");
      out.append('`').append(names.get(i)).append('`');
    }
    return out.toString();
  }
}
