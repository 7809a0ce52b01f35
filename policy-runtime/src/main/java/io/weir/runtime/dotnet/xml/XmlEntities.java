package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;
import org.jspecify.annotations.Nullable;

/**
 * The references of a document: characters by number, the five entities that every document has,
 * and those that its document type declares. What entities expand to is limited to {@link
 * #MOST_CHARACTERS}; external ones are never read.
 */
final class XmlEntities {
  /** .NET's limit for documents that are parsed from text. */
  static final int MOST_CHARACTERS = 10_000_000;

  private static final int DEEPEST = 64;

  private final XmlScanner scanner;
  private final boolean anyCharacter;
  private @Nullable XmlDtd dtd;
  private int characters;

  /**
   * The references that a scanner finds.
   *
   * @param anyCharacter whether to take the numbers of characters that XML does not have
   */
  XmlEntities(XmlScanner scanner, boolean anyCharacter) {
    this.scanner = scanner;
    this.anyCharacter = anyCharacter;
  }

  /** The entities of a document type are known from here on. */
  void declare(XmlDtd declared) {
    dtd = declared;
  }

  /**
   * Reads a reference at an ampersand: appends a character, or gives back the name of another
   * entity.
   */
  @Nullable String readReference(StringBuilder out) {
    int at = scanner.at();
    scanner.skip(1);
    if (scanner.peek() == '#') {
      scanner.skip(1);
      out.appendCodePoint(readNumber());
      return null;
    }
    int start = scanner.at();
    while (!scanner.ended() && (XmlChars.isName(scanner.peek()) || scanner.peek() == ':')) {
      scanner.skip(1);
    }
    String name = scanner.textFrom(start);
    if (name.isEmpty() || !XmlChars.isNameStart(name.charAt(0))) {
      throw scanner.errorAt("An error occurred while parsing EntityName.", start);
    }
    scanner.expect(';');
    char known = predefined(name);
    if (known != 0) {
      out.append(known);
      return null;
    }
    if (dtd == null || dtd.entity(name) == null) {
      throw scanner.errorAt("Reference to undeclared entity '" + name + "'.", at + 1);
    }
    return name;
  }

  private int readNumber() {
    boolean hex = scanner.take("x");
    int radix = hex ? 16 : 10;
    int start = scanner.at();
    int code = 0;
    while (!scanner.ended()
        && Character.digit(scanner.peek(), radix) >= 0
        && scanner.peek() < 128) {
      code = code * radix + Character.digit(scanner.peek(), radix);
      if (code > 0x10FFFF) {
        throw scanner.errorAt("Invalid value of a character entity reference.", start);
      }
      scanner.skip(1);
    }
    if (scanner.at() == start || scanner.peek() != ';') {
      throw scanner.errorHere(
          hex
              ? "Invalid syntax for a hexadecimal numeric entity reference."
              : "Invalid syntax for a decimal numeric entity reference.");
    }
    if (!anyCharacter && code < 0x10000 && !XmlChars.isChar((char) code)) {
      throw scanner.errorAt(XmlChars.invalidChar(code), start);
    }
    scanner.skip(1);
    return code;
  }

  private static char predefined(String name) {
    return switch (name) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "apos" -> '\'';
      case "quot" -> '"';
      default -> '\0';
    };
  }

  /** Appends what a general entity stands for in an attribute's value. */
  void expandInto(StringBuilder out, String entity) {
    expandInto(out, entity, 0);
  }

  private void expandInto(StringBuilder out, String entity, int nesting) {
    String text = replacement(entity, nesting);
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == '<') {
        throw scanner.lessThanInAttribute();
      } else if (c == '&') {
        int end = text.indexOf(';', i);
        if (end < 0) {
          throw scanner.errorHere("An error occurred while parsing EntityName.");
        }
        String name = text.substring(i + 1, end);
        Integer code = XmlDtd.characterReference(name);
        if (code != null) {
          out.appendCodePoint(code);
        } else if (predefined(name) != 0) {
          out.append(predefined(name));
        } else {
          expandInto(out, name, nesting + 1);
        }
        i = end + 1;
      } else {
        out.append(XmlChars.isWhiteSpace(c) ? ' ' : c);
        i++;
      }
    }
  }

  /** Reads on in what a general entity stands for. */
  void enter(String entity, int openElements) {
    if (scanner.isInside(entity)) {
      throw recursive(entity);
    }
    scanner.enter(entity, replacement(entity, scanner.entityDepth()), openElements);
  }

  private String replacement(String entity, int nesting) {
    if (nesting > DEEPEST) {
      throw recursive(entity);
    }
    XmlDtd.Entity found = dtd == null ? null : dtd.entity(entity);
    if (found == null) {
      throw scanner.errorHere("Reference to undeclared entity '" + entity + "'.");
    }
    if (found.text() == null) {
      throw scanner.errorHere("external entity `" + entity + "` is not read");
    }
    characters += found.text().length();
    Budget.steps(1 + found.text().length() / 16);
    if (characters > MOST_CHARACTERS) {
      throw scanner.errorHere(
          "The input document has exceeded a limit set by MaxCharactersFromEntities.");
    }
    return found.text();
  }

  private XmlException recursive(String entity) {
    return scanner.errorHere("General entity '" + entity + "' references itself.");
  }
}
