package io.weir.xml.reader;

import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceSpan;
import io.weir.api.diagnostic.SourceText;
import java.util.List;

/**
 * Makes values of stretches of a document: decodes entities, substitutes named values, and tells
 * expressions from literals.
 */
final class ValueReader {
  private final SourceText source;
  private final String text;
  private final NamedValues namedValues;
  private final DiagnosticSink sink;

  ValueReader(SourceText source, NamedValues namedValues, DiagnosticSink sink) {
    this.source = source;
    this.text = source.content();
    this.namedValues = namedValues;
    this.sink = sink;
  }

  // ---- entities

  /**
   * Decodes a stretch that is no expression.
   *
   * @param lenient whether stray ampersands are text, as in templates
   */
  DecodedText literal(int start, int end, boolean lenient) {
    DecodedText.Builder out = new DecodedText.Builder(source, start);
    decode(out, start, end, lenient);
    return out.build();
  }

  private void decode(DecodedText.Builder out, int start, int end, boolean lenient) {
    int from = start;
    for (int at = text.indexOf('&', start); at >= 0 && at < end; at = text.indexOf('&', at + 1)) {
      int length = Entities.length(text, at, end);
      if (length > 0) {
        out.plain(from, at);
        out.replaced(Character.toString(Entities.value(text, at, length)), at, at + length);
        from = at + length;
      } else if (!lenient) {
        strayAmpersand(at, end);
        out.broken();
      }
    }
    out.plain(from, Math.max(from, end));
  }

  private void strayAmpersand(int at, int end) {
    boolean number = at + 1 < end && text.charAt(at + 1) == '#';
    int name = number ? at + 2 : at + 1;
    int stop = name;
    while (stop < end && stop < at + 32 && Character.isLetterOrDigit(text.charAt(stop))) {
      stop++;
    }
    boolean entity = stop > name && stop < end && text.charAt(stop) == ';';
    if (entity && number) {
      sink.report(
          ReaderErrors.UNKNOWN_ENTITY,
          source.span(at, stop + 1),
          "`" + text.substring(at, stop + 1) + "` names no character that a document can hold");
    } else if (entity) {
      sink.report(
          ReaderErrors.UNKNOWN_ENTITY,
          source.span(at, stop + 1),
          "unknown entity `" + text.substring(at, stop + 1) + "`",
          "there are `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&apos;`");
    } else {
      sink.report(
          ReaderErrors.STRAY_AMPERSAND,
          source.span(at, at + 1),
          "`&` starts no entity here",
          "outside expressions an ampersand is written `&amp;`");
    }
  }

  /**
   * Decodes an expression.
   *
   * @param literals the C# strings in it
   * @param delimiter the quote around the attribute, or 0 in text
   */
  DecodedText expression(int start, int end, List<int[]> literals, char delimiter) {
    DecodedText.Builder out = new DecodedText.Builder(source, start);
    if (!isRaw(start, end, delimiter)) {
      decode(out, start, end, true);
      return out.build();
    }
    int from = start;
    int literal = 0;
    for (int at = text.indexOf('&', start); at >= 0 && at < end; at = text.indexOf('&', at + 1)) {
      while (literal < literals.size() && literals.get(literal)[1] <= at) {
        literal++;
      }
      boolean inString = literal < literals.size() && literals.get(literal)[0] <= at;
      int length = inString ? 0 : Entities.length(text, at, end);
      if (length > 0 && text.charAt(at + 1) != '#') {
        out.plain(from, at);
        out.replaced(Character.toString(Entities.value(text, at, length)), at, at + length);
        from = at + length;
      }
    }
    out.plain(from, end);
    return out.build();
  }

  /** Whether an expression is written without escapes: it holds what well-formed XML could not. */
  private boolean isRaw(int start, int end, char delimiter) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '<'
          || (delimiter != 0 && c == delimiter)
          || (c == '&' && Entities.length(text, i, end) == 0)) {
        return true;
      }
    }
    return false;
  }

  // ---- named values

  /**
   * Substitutes the named values in a text; what they stand for is not looked through again.
   *
   * @param template whether it is a Liquid template, whose own braces look the same
   */
  DecodedText substitute(DecodedText decoded, boolean template) {
    String characters = decoded.text();
    if (!characters.contains("{{")) {
      return decoded;
    }
    DecodedText.Builder out = new DecodedText.Builder(source, decoded.span().start());
    int from = 0;
    int at = characters.indexOf("{{");
    while (at >= 0) {
      int length = tokenLength(characters, at);
      if (length == 0) {
        at = characters.indexOf("{{", at + 1);
        continue;
      }
      String name = characters.substring(at + 2, at + length - 2);
      SourceSpan span = decoded.span(at, at + length);
      String value = namedValues.value(name);
      out.append(decoded.substring(from, at));
      if (value != null) {
        out.replaced(value, span.start(), span.end());
      } else {
        if (!template) {
          unknown(name, span);
          out.unresolvedAt(out.length());
        }
        out.append(decoded.substring(at, at + length));
      }
      from = at + length;
      at = characters.indexOf("{{", from);
    }
    out.append(decoded.substring(from, characters.length()));
    return out.build();
  }

  private void unknown(String name, SourceSpan span) {
    if (namedValues != NamedValues.UNKNOWN) {
      sink.report(
          ReaderErrors.UNKNOWN_NAMED_VALUE,
          span,
          "unknown named value `" + name + "`",
          "define it, or correct its display name");
    }
  }

  private static int tokenLength(String text, int start) {
    int at = start + 2;
    while (at < text.length() && isNameCharacter(text.charAt(at))) {
      at++;
    }
    return at > start + 2 && text.startsWith("}}", at) ? at + 2 - start : 0;
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_';
  }

  // ---- literal or expression

  /** The value of a text, whose place in the document is given. */
  RawValue value(DecodedText decoded, SourceSpan span) {
    String characters = decoded.text();
    int start = 0;
    while (start < characters.length() && Character.isWhitespace(characters.charAt(start))) {
      start++;
    }
    int end = characters.length();
    while (end > start && Character.isWhitespace(characters.charAt(end - 1))) {
      end--;
    }
    if (!ExpressionScanner.opens(characters, start, end)) {
      return new RawValue.Literal(decoded, span);
    }
    boolean block = characters.charAt(start + 1) == '{';
    char close = block ? '}' : ')';
    int stop = new ExpressionScanner(characters, end, false).scan(start);
    if (stop < 0) {
      if (end > start + 2 && characters.charAt(end - 1) == close) {
        // the bracket at the end closes another one within: the parser tells what is missing
        return expressionValue(decoded, block, start, end - 1, end, span);
      }
      if (!decoded.isBroken()) {
        sink.report(
            ReaderErrors.UNTERMINATED_EXPRESSION,
            decoded.span(start, start + 2),
            "the expression that opens here is not closed; `" + close + "` is missing");
      }
      return new RawValue.Literal(decoded.broken(), span);
    }
    if (stop == end) {
      return expressionValue(decoded, block, start, end - 1, end, span);
    }
    return textAfter(decoded, block, start, stop, end, span);
  }

  private static RawValue expressionValue(
      DecodedText decoded, boolean block, int start, int codeEnd, int end, SourceSpan span) {
    return new RawValue.Expression(
        block, decoded.substring(start + 2, codeEnd), decoded.substring(start, end), span);
  }

  private RawValue textAfter(
      DecodedText decoded, boolean block, int start, int stop, int end, SourceSpan span) {
    String rest = decoded.text().substring(stop, end);
    boolean brackets = rest.chars().allMatch(c -> ")}];".indexOf(c) >= 0 || c <= ' ');
    if (brackets) {
      sink.report(
          ReaderErrors.UNBALANCED_BRACKET,
          decoded.span(stop, end),
          "the expression ends before `" + rest.strip() + "`",
          "a closing bracket is too many, or its opening one is missing");
      return expressionValue(decoded, block, start, stop - 1, stop, span);
    }
    sink.report(
        ReaderErrors.TEXT_AFTER_EXPRESSION,
        decoded.substring(stop, end).strippedSpan(),
        "text after the expression; the whole value is taken as text, not as an expression",
        "put all of it into the expression: `@($\"…\")`");
    return new RawValue.Literal(decoded, span);
  }
}
