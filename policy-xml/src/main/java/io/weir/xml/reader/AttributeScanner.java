package io.weir.xml.reader;

import io.weir.api.diagnostic.SourceSpan;
import io.weir.api.diagnostic.SourceText;
import java.util.List;

/**
 * Reads the attributes of start tags. A value may be an expression, whose quotes and angle brackets
 * are its own; of a value that is not closed it guesses the end, so that the rest of the document
 * is still read as it is meant.
 */
final class AttributeScanner {
  private final SourceCursor cursor;
  private final SourceText source;
  private final String text;
  private final int end;
  private final Lookahead ahead;
  private final ValueReader values;

  /** Where the value ended whose closing quote was missing. */
  private int notClosedAt = -1;

  AttributeScanner(SourceCursor cursor, Lookahead ahead, ValueReader values) {
    this.cursor = cursor;
    this.source = cursor.source;
    this.text = cursor.text;
    this.end = cursor.end;
    this.ahead = ahead;
    this.values = values;
  }

  /**
   * Reads one attribute of a start tag.
   *
   * @param adjacent whether no white space stands before it
   */
  void read(String element, List<RawAttribute> attributes, boolean adjacent) {
    int start = cursor.pos;
    if (!Lookahead.isNameStart(text.charAt(cursor.pos))) {
      while (cursor.pos < end
          && !Character.isWhitespace(text.charAt(cursor.pos))
          && !ahead.isTagEndAt(cursor.pos)) {
        cursor.pos++;
      }
      cursor.pos = Math.max(cursor.pos, start + 1);
      cursor.report(
          ReaderErrors.MALFORMED_TAG,
          start,
          cursor.pos,
          "an attribute is expected in the start tag of `" + element + "`",
          null);
      return;
    }
    String name = cursor.name();
    SourceSpan nameSpan = source.span(start, cursor.pos);
    if (adjacent) {
      cursor.report(
          ReaderErrors.MALFORMED_TAG,
          start,
          cursor.pos,
          "white space is missing before the attribute `" + name + "`",
          null);
    }
    int afterName = cursor.pos;
    cursor.skipBlanks();
    RawValue value;
    if (cursor.pos >= end || text.charAt(cursor.pos) != '=') {
      cursor.pos = afterName;
      cursor.report(
          ReaderErrors.MALFORMED_TAG,
          start,
          cursor.pos,
          "the attribute `" + name + "` has no value",
          "write `" + name + "=\"…\"`");
      value = emptyValue(cursor.pos);
    } else {
      cursor.pos++;
      cursor.skipBlanks();
      value = attributeValue(name, start);
    }
    for (RawAttribute other : attributes) {
      if (other.name().equals(name)) {
        cursor.report(
            ReaderErrors.DUPLICATE_ATTRIBUTE,
            nameSpan.start(),
            nameSpan.end(),
            "the attribute `" + name + "` stands twice",
            "the first stands in line " + source.line(other.nameSpan().start()));
        return;
      }
    }
    attributes.add(new RawAttribute(name, nameSpan, value));
  }

  private RawValue emptyValue(int at) {
    return new RawValue.Literal(DecodedText.plain(source, at, at).broken(), source.span(at, at));
  }

  private RawValue attributeValue(String name, int attributeStart) {
    char quote = cursor.pos < end ? text.charAt(cursor.pos) : '\0';
    if (quote != '"' && quote != '\'') {
      int start = cursor.pos;
      cursor.pos = ahead.unquotedEnd(cursor.pos);
      cursor.report(
          ReaderErrors.MALFORMED_TAG,
          start,
          Math.min(cursor.pos, ahead.lineEnd(start)),
          "the value of `" + name + "` must stand in quotes",
          null);
      DecodedText decoded = values.substitute(values.literal(start, cursor.pos, true), false);
      return new RawValue.Literal(decoded.broken(), source.span(start, cursor.pos));
    }
    int start = ++cursor.pos;
    int expression = cursor.expressionStart();
    return expression >= 0
        ? expressionValue(quote, start, expression, attributeStart)
        : literalValue(quote, start, attributeStart);
  }

  private RawValue literalValue(char quote, int start, int attributeStart) {
    int stop = literalEnd(quote, start, start, attributeStart);
    boolean broken = notClosedAt == stop;
    int less = broken ? -1 : text.indexOf('<', start);
    if (less >= 0 && less < stop) {
      broken = true;
      cursor.report(
          ReaderErrors.STRAY_LESS_THAN,
          less,
          less + 1,
          "`<` cannot stand in the value of an attribute",
          "outside expressions it is written `&lt;`");
    }
    if (!broken && quoteInside(quote, start, stop)) {
      broken = true;
      stop = cursor.pos - 1;
    }
    DecodedText decoded = values.substitute(values.literal(start, stop, broken), false);
    return values.value(broken ? decoded.broken() : decoded, source.span(start, stop));
  }

  /**
   * Whether the quote that ends a literal stands inside an expression with text around it. The
   * expression does not count as one, so its quotes do not either; told once, the cursor goes to
   * where the author meant the value to end.
   */
  private boolean quoteInside(char quote, int start, int stop) {
    int expression = start;
    while (expression < stop && !ExpressionScanner.opens(text, expression, stop)) {
      expression++;
    }
    if (expression == stop) {
      return false;
    }
    int after = ahead.scan(new ExpressionScanner(text, end, true), expression);
    int close = after <= stop ? -1 : text.indexOf(quote, after);
    int less = close < 0 ? -1 : text.indexOf('<', after);
    if (close < 0 || (less >= 0 && less < close)) {
      return false;
    }
    cursor.report(
        ReaderErrors.MALFORMED_TAG,
        stop,
        stop + 1,
        "the quote ends the value here; with text around it, an expression is mere text",
        "make the whole value one expression, such as `@($\"prefix-{…}\")`");
    cursor.pos = close + 1;
    return true;
  }

  /**
   * Where the value that starts here ends; the cursor goes behind its quote.
   *
   * @param from where the quote is looked for
   */
  private int literalEnd(char quote, int start, int from, int attributeStart) {
    int close = text.indexOf(quote, from);
    int broken = ahead.tagBorder(from, close < 0 ? end : close);
    if (broken < 0 && close >= 0) {
      broken = ahead.nextAttribute(from, close);
    }
    if (close >= 0 && broken < 0) {
      cursor.pos = close + 1;
      return close;
    }
    int stop = broken >= 0 ? broken : ahead.lineEnd(from);
    notClosedAt = stop;
    cursor.report(
        ReaderErrors.NOT_CLOSED,
        attributeStart,
        Math.max(start, attributeStart + 1),
        "the value that opens here is not closed; `" + quote + "` is missing",
        null);
    cursor.pos = stop;
    return stop;
  }

  private RawValue expressionValue(char quote, int start, int expression, int attributeStart) {
    ExpressionScanner scanner = new ExpressionScanner(text, end, true);
    int stop = ahead.scan(scanner, expression);
    int after = stop;
    while (after >= 0 && after < end && Character.isWhitespace(text.charAt(after))) {
      after++;
    }
    DecodedText.Builder out = new DecodedText.Builder(source, start);
    out.plain(start, expression);
    int valueEnd;
    if (stop >= 0 && after < end && text.charAt(after) == quote) {
      out.append(values.expression(expression, stop, scanner.literals(), quote));
      out.plain(stop, after);
      cursor.pos = after + 1;
      valueEnd = after;
    } else if (stop >= 0) {
      valueEnd = literalEnd(quote, start, stop, attributeStart);
      int cut = Math.min(stop, valueEnd);
      out.append(values.expression(expression, cut, scanner.literals(), quote));
      out.append(values.literal(cut, valueEnd, true));
    } else {
      valueEnd = brokenExpressionEnd(quote, expression, start, attributeStart);
      out.append(values.expression(expression, valueEnd, scanner.literals(), quote));
    }
    DecodedText decoded = values.substitute(out.build(), false);
    return values.value(decoded, source.span(start, valueEnd));
  }

  /**
   * The end of a value whose expression is not closed: the first quote behind which the tag goes on
   * or ends.
   */
  private int brokenExpressionEnd(char quote, int expression, int start, int attributeStart) {
    for (int at = text.indexOf(quote, expression); at >= 0; at = text.indexOf(quote, at + 1)) {
      int next = at + 1;
      while (next < end && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      if (next >= end
          || text.charAt(next) == '>'
          || text.startsWith("/>", next)
          || (next > at + 1 && ahead.isAttributeAt(next))) {
        cursor.pos = at + 1;
        return at;
      }
    }
    return literalEnd(quote, start, expression, attributeStart);
  }
}
