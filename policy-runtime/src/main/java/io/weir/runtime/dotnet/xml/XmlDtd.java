package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The internal part of a document type declaration: entities and defaults of attributes. Element
 * types and notations are passed over. Nothing outside is read.
 */
final class XmlDtd {
  private static final int MOST_EXPANSIONS = 10_000;

  /** An entity; the text is null if it lies outside of the document. */
  record Entity(@Nullable String text) {}

  /** An attribute that is declared for an element; the value is null if it has no default. */
  record AttributeDefault(String name, @Nullable String value, boolean tokenized) {}

  /** What is wrong, and where. */
  static final class Problem extends Exception {
    private static final long serialVersionUID = 1L;
    private final int at;

    Problem(String text, int at) {
      super(text, null, false, false);
      this.at = at;
    }

    String text() {
      return String.valueOf(getMessage());
    }

    int at() {
      return at;
    }
  }

  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Entity> parameters = new HashMap<>();
  private final Map<String, Map<String, AttributeDefault>> attributes = new HashMap<>();
  private int expansions;

  @Nullable Entity entity(String name) {
    return entities.get(name);
  }

  List<AttributeDefault> defaultsOf(String element) {
    Map<String, AttributeDefault> declared = attributes.get(element);
    return declared == null ? List.of() : new ArrayList<>(declared.values());
  }

  /** The character of {@code #65} or {@code #x41}, or null. */
  static @Nullable Integer characterReference(String name) {
    if (!name.startsWith("#")) {
      return null;
    }
    try {
      int code =
          name.startsWith("#x")
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(1));
      return Character.isValidCodePoint(code) ? code : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Reads declarations up to the closing bracket and gives its place. */
  int parse(String text, int start) throws Problem {
    Scanner scanner = new Scanner(text, start);
    declarations(scanner, true);
    return scanner.at;
  }

  private static final class Scanner {
    final String text;
    int at;

    Scanner(String text, int at) {
      this.text = text;
      this.at = at;
    }

    boolean ended() {
      return at >= text.length();
    }

    char peek() {
      return ended() ? '\0' : text.charAt(at);
    }

    boolean take(String what) {
      if (text.startsWith(what, at)) {
        at += what.length();
        return true;
      }
      return false;
    }

    void space() {
      while (!ended() && XmlChars.isWhiteSpace(peek())) {
        at++;
      }
    }

    Problem problem(String message) {
      return new Problem(message, at);
    }

    Problem unexpected(String expected) {
      return problem(
          ended()
              ? "Unexpected end of file while parsing DTD has occurred."
              : "'"
                  + peek()
                  + "' is an unexpected token. The expected token is '"
                  + expected
                  + "'.");
    }

    String name() throws Problem {
      space();
      int start = at;
      while (!ended() && (XmlChars.isName(peek()) || peek() == ':')) {
        at++;
      }
      if (at == start) {
        throw unexpected("NAME");
      }
      return text.substring(start, at);
    }

    String literal() throws Problem {
      space();
      char quote = peek();
      if (quote != '"' && quote != '\'') {
        throw unexpected("\"' or ''");
      }
      int end = text.indexOf(quote, at + 1);
      if (end < 0) {
        throw problem("There is an unclosed literal string.");
      }
      String literal = text.substring(at + 1, end);
      at = end + 1;
      return literal;
    }

    void over(String end) throws Problem {
      int found = text.indexOf(end, at);
      if (found < 0) {
        throw problem("Unexpected end of file while parsing DTD has occurred.");
      }
      at = found + end.length();
    }

    void close() throws Problem {
      space();
      if (!take(">")) {
        throw unexpected(">");
      }
    }
  }

  private void declarations(Scanner in, boolean untilBracket) throws Problem {
    while (true) {
      Budget.steps(1);
      in.space();
      if (in.ended()) {
        if (untilBracket) {
          throw in.unexpected("]");
        }
        return;
      }
      if (untilBracket && in.peek() == ']') {
        return;
      }
      if (in.peek() == '%') {
        in.at++;
        String name = in.name();
        if (!in.take(";")) {
          throw in.unexpected(";");
        }
        Entity parameter = parameters.get(name);
        if (parameter == null) {
          throw in.problem("Reference to undeclared parameter entity '" + name + "'.");
        }
        if (parameter.text() == null) {
          throw in.problem("external entity `" + name + "` is not read");
        }
        if (++expansions > MOST_EXPANSIONS) {
          throw in.problem("Parameter entity '" + name + "' references itself.");
        }
        try {
          declarations(new Scanner(parameter.text(), 0), false);
        } catch (Problem inner) {
          throw in.problem(inner.text());
        }
      } else if (in.take("<!--")) {
        in.over("-->");
      } else if (in.take("<?")) {
        in.over("?>");
      } else if (in.take("<!ENTITY")) {
        entityDeclaration(in);
      } else if (in.take("<!ATTLIST")) {
        attributeList(in);
      } else if (in.take("<!ELEMENT") || in.take("<!NOTATION")) {
        passOver(in);
      } else {
        throw in.problem("Expected DTD markup was not found.");
      }
    }
  }

  private static void passOver(Scanner in) throws Problem {
    while (in.peek() != '>') {
      if (in.ended()) {
        throw in.unexpected(">");
      }
      if (in.peek() == '"' || in.peek() == '\'') {
        in.literal();
      } else {
        in.at++;
      }
    }
    in.at++;
  }

  private void entityDeclaration(Scanner in) throws Problem {
    in.space();
    boolean parameter = in.take("%");
    String name = in.name();
    in.space();
    Entity entity;
    if (in.take("PUBLIC")) {
      in.literal();
      in.literal();
      entity = new Entity(null);
      unparsed(in);
    } else if (in.take("SYSTEM")) {
      in.literal();
      entity = new Entity(null);
      unparsed(in);
    } else {
      entity = new Entity(entityValue(in, in.literal()));
    }
    in.close();
    (parameter ? parameters : entities).putIfAbsent(name, entity);
  }

  private static void unparsed(Scanner in) throws Problem {
    in.space();
    if (in.take("NDATA")) {
      in.name();
    }
  }

  /** Character references count at once; those to entities when the entity is used. */
  private static String entityValue(Scanner in, String literal) throws Problem {
    StringBuilder out = new StringBuilder(literal.length());
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c == '&' && i + 1 < literal.length() && literal.charAt(i + 1) == '#') {
        int end = literal.indexOf(';', i);
        Integer code = end < 0 ? null : characterReference(literal.substring(i + 1, end));
        if (code == null) {
          throw in.problem("Invalid syntax for a decimal numeric entity reference.");
        }
        out.appendCodePoint(code);
        i = end;
      } else if (c == '%') {
        throw in.problem("A parameter entity reference is not allowed in internal markup.");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private void attributeList(Scanner in) throws Problem {
    String element = in.name();
    Map<String, AttributeDefault> declared =
        attributes.computeIfAbsent(element, e -> new LinkedHashMap<>());
    while (true) {
      in.space();
      if (in.take(">")) {
        return;
      }
      String name = in.name();
      in.space();
      boolean tokenized = !in.take("CDATA");
      if (tokenized) {
        if (in.take("NOTATION")) {
          in.space();
        }
        if (in.peek() == '(') {
          in.over(")");
        } else {
          in.name();
        }
      }
      in.space();
      String value = null;
      if (in.take("#REQUIRED") || in.take("#IMPLIED")) {
        value = null;
      } else {
        in.take("#FIXED");
        value = normalized(in, in.literal(), 0);
        if (tokenized) {
          value = String.join(" ", value.trim().split(" +"));
        }
      }
      declared.putIfAbsent(name, new AttributeDefault(name, value, tokenized));
    }
  }

  private String normalized(Scanner in, String literal, int nesting) throws Problem {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c == '&') {
        int end = literal.indexOf(';', i);
        if (end < 0 || nesting > 16) {
          throw in.problem("An error occurred while parsing EntityName.");
        }
        String name = literal.substring(i + 1, end);
        Integer code = characterReference(name);
        Entity entity = entities.get(name);
        if (code != null) {
          out.appendCodePoint(code);
        } else if (entity != null && entity.text() != null) {
          out.append(normalized(in, entity.text(), nesting + 1));
        } else {
          out.append(
              switch (name) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "amp" -> "&";
                case "apos" -> "'";
                case "quot" -> "\"";
                default -> throw in.problem("Reference to undeclared entity '" + name + "'.");
              });
        }
        if (out.length() > XmlEntities.MOST_CHARACTERS) {
          throw in.problem(
              "The input document has exceeded a limit set by MaxCharactersFromEntities.");
        }
        i = end;
      } else {
        out.append(XmlChars.isWhiteSpace(c) ? ' ' : c);
      }
    }
    return out.toString();
  }
}
