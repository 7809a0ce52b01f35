package io.weir.xml.expression.syntax;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A token.
 *
 * @param kind its kind
 * @param span its place in the expression's text
 * @param text its characters as written; empty if it is missing
 * @param value what it stands for: a String of an identifier or a string literal, a Character, a
 *     {@link NumericLiteral}, a Boolean; null for all else, and for a malformed literal
 */
public record SyntaxToken(TokenKind kind, TextSpan span, String text, @Nullable Object value) {
  /** A token that the text should have at a place, of which a diagnostic told. */
  public static SyntaxToken missing(TokenKind kind, int place) {
    return new SyntaxToken(
        kind, new TextSpan(place, place), "", kind == TokenKind.IDENTIFIER ? "" : null);
  }

  /** Whether the text lacks it. */
  public boolean isMissing() {
    return text.isEmpty() && kind != TokenKind.END;
  }

  /** The value as text: the name of an identifier, the characters of a string; else the text. */
  public String valueText() {
    return value instanceof String || value instanceof Character ? Objects.toString(value) : text;
  }

  /** Whether it is an identifier written as this word, without {@code @}. */
  public boolean isWord(String word) {
    return kind == TokenKind.IDENTIFIER && text.equals(word);
  }
}
