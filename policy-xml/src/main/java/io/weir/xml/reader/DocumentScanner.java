package io.weir.xml.reader;

import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceSpan;
import io.weir.api.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the text of a document: what kind of markup or text begins, and where it ends.
 * Every turn of a loop consumes something, so it always ends.
 */
final class DocumentScanner {
  private static final int MAX_BAD_CHARACTERS = 10;

  private final SourceCursor cursor;
  private final SourceText source;
  private final String text;
  private final int end;
  private final ReaderOptions options;
  private final Lookahead ahead;
  private final ValueReader values;
  private final AttributeScanner attributeScanner;
  private final OpenElements open;
  private final DiagnosticSink sink;

  DocumentScanner(SourceText source, ReaderOptions options, DiagnosticSink sink) {
    this.source = source;
    this.text = source.content();
    this.end = text.length();
    this.options = options;
    this.sink = sink;
    this.cursor = new SourceCursor(source, sink);
    this.ahead = new Lookahead(text, options.known());
    this.values = new ValueReader(source, options.namedValues(), sink);
    this.attributeScanner = new AttributeScanner(cursor, ahead, values);
    this.open = new OpenElements(cursor, options, values);
  }

  /** Reads all; the root element, or null if there is none. */
  @Nullable RawElement scan() {
    badCharacters();
    if (text.startsWith("\uFEFF")) {
      cursor.pos = 1;
    }
    while (cursor.pos < end && !cursor.stopped()) {
      if (text.charAt(cursor.pos) == '<' && !isStray()) {
        markup();
      } else {
        text();
      }
    }
    open.closeAtEnd();
    if (open.root() == null && !sink.hasErrors()) {
      cursor.report(ReaderErrors.ROOT, end, end, "the document has no root element", null);
    }
    return open.root();
  }

  private void badCharacters() {
    int found = 0;
    for (int i = 0; i < end && found < MAX_BAD_CHARACTERS; ) {
      int code = text.codePointAt(i);
      int width = Character.charCount(code);
      if (!Entities.isCharacter(code) && !(i == 0 && code == 0xFEFF)) {
        found++;
        cursor.report(
            ReaderErrors.BAD_CHARACTER,
            i,
            i + width,
            String.format(Locale.ROOT, "the character U+%04X cannot stand in a document", code),
            null);
      }
      i += width;
    }
  }

  /** Whether one of the characters that {@link #badCharacters} reports stands here. */
  private boolean isBad(int at) {
    char c = text.charAt(at);
    return c < ' ' && c != '\t' && c != '\n' && c != '\r';
  }

  // ---- markup

  /** Whether the {@code <} here opens no markup. */
  private boolean isStray() {
    if (cursor.pos + 1 >= end) {
      return true;
    }
    char next = text.charAt(cursor.pos + 1);
    return next != '/'
        && next != '!'
        && next != '?'
        && !Lookahead.isNameStart(next)
        && !opensSpacedTag();
  }

  /** Whether a tag opens here whose name stands apart from its bracket, and not a text. */
  private boolean opensSpacedTag() {
    OpenElement element = open.innermost();
    return element != null
        && ahead.spacedTag(cursor.pos) >= 0
        && (element.children || text.substring(element.startTag.end(), cursor.pos).isBlank());
  }

  private void markup() {
    if (text.startsWith("<!--", cursor.pos)) {
      comment();
    } else if (text.startsWith("<![CDATA[", cursor.pos)) {
      cdata();
    } else if (text.startsWith("<?", cursor.pos)) {
      instruction();
    } else if (text.startsWith("<!", cursor.pos)) {
      declaration();
    } else if (text.startsWith("</", cursor.pos)) {
      endTag();
    } else {
      startTag();
    }
  }

  private void skipTo(String close, int opening, String message) {
    int at = text.indexOf(close, cursor.pos + opening);
    if (at < 0) {
      cursor.report(ReaderErrors.NOT_CLOSED, cursor.pos, cursor.pos + opening, message, null);
      cursor.pos = end;
      cursor.stop();
    } else {
      cursor.pos = at + close.length();
    }
  }

  private void comment() {
    int start = cursor.pos;
    skipTo("-->", 4, "the comment is not closed; `-->` is missing");
    int dashes = text.indexOf("--", start + 4);
    if (!cursor.stopped() && dashes >= 0 && dashes < cursor.pos - 3) {
      cursor.report(
          ReaderErrors.DASHES_IN_COMMENT,
          dashes,
          dashes + 2,
          "`--` cannot stand in a comment",
          "comments do not nest; write dashes apart: `- -`");
    }
  }

  private void instruction() {
    boolean declaration =
        text.startsWith("<?xml", cursor.pos)
            && cursor.pos + 5 < end
            && !Lookahead.isNamePart(text.charAt(cursor.pos + 5));
    if (declaration && cursor.pos > (text.charAt(0) == '\uFEFF' ? 1 : 0)) {
      cursor.report(
          ReaderErrors.LATE_DECLARATION,
          cursor.pos,
          cursor.pos + 5,
          "the XML declaration does not stand at the very start of the document",
          "remove what stands before it, or the declaration");
    }
    skipTo("?>", 2, "the processing instruction is not closed; `?>` is missing");
  }

  private void declaration() {
    int start = cursor.pos;
    int depth = 0;
    while (cursor.pos < end) {
      char c = text.charAt(cursor.pos++);
      if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else if (c == '>' && depth <= 0) {
        break;
      }
    }
    int stop = Math.min(end, start + 2);
    while (stop < end && Lookahead.isNamePart(text.charAt(stop))) {
      stop++;
    }
    cursor.report(
        ReaderErrors.DOCTYPE,
        start,
        stop,
        "a policy document has no document type declaration",
        "remove it; `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&apos;` need none");
  }

  private void cdata() {
    int start = cursor.pos;
    int close = text.indexOf("]]>", cursor.pos + 9);
    OpenElement element = open.innermost();
    if (close < 0) {
      cursor.report(
          ReaderErrors.NOT_CLOSED, start, start + 9, "the CDATA section is not closed", null);
      cursor.pos = end;
      cursor.stop();
      return;
    }
    cursor.pos = close + 3;
    if (element == null) {
      outsideRoot(start, cursor.pos);
      return;
    }
    element.content = true;
    DecodedText inside =
        values.substitute(DecodedText.plain(source, start + 9, close), element.template);
    element.nodes.add(new RawText(inside, source.span(start, cursor.pos), true));
  }

  private void outsideRoot(int start, int stop) {
    cursor.report(ReaderErrors.ROOT, start, stop, "text stands outside the root element", null);
  }

  // ---- text

  private void text() {
    int start = cursor.pos;
    OpenElement element = open.innermost();
    int expression = element == null || element.content ? -1 : cursor.expressionStart();
    if (expression >= 0) {
      expressionText(element, start, expression);
      return;
    }
    boolean stray = false;
    boolean broken = false;
    while (cursor.pos < end && (text.charAt(cursor.pos) != '<' || isStray())) {
      broken |= isBad(cursor.pos);
      if (text.charAt(cursor.pos) == '<' && !stray) {
        stray = true;
        if (element == null || !element.template) {
          broken = true;
          cursor.report(
              ReaderErrors.STRAY_LESS_THAN,
              cursor.pos,
              cursor.pos + 1,
              "`<` opens no tag here",
              "outside expressions it is written `&lt;`");
        }
      }
      cursor.pos++;
    }
    if (element == null) {
      int from = start;
      int to = cursor.pos;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        outsideRoot(from, to);
      }
      return;
    }
    DecodedText literal = values.literal(start, cursor.pos, element.template);
    addText(element, broken ? literal.broken() : literal, start);
  }

  private void addText(OpenElement element, DecodedText decoded, int start) {
    DecodedText substituted = values.substitute(decoded, element.template);
    RawText node = new RawText(substituted, source.span(start, cursor.pos), false);
    element.content |= !node.isBlank();
    element.nodes.add(node);
  }

  private void expressionText(OpenElement element, int start, int expression) {
    ExpressionScanner scanner = new ExpressionScanner(text, end, true);
    int stop = ahead.scan(scanner, expression);
    if (stop < 0) {
      int tag = text.indexOf("</" + element.name, expression);
      if (tag < 0) {
        tag = text.indexOf("</", expression);
      }
      stop = tag < 0 ? end : tag;
      while (stop > expression && Character.isWhitespace(text.charAt(stop - 1))) {
        stop--;
      }
    }
    DecodedText.Builder out = new DecodedText.Builder(source, start);
    out.plain(start, expression);
    out.append(values.expression(expression, stop, scanner.literals(), '\0'));
    cursor.pos = stop;
    int rest = cursor.pos;
    while (cursor.pos < end && (text.charAt(cursor.pos) != '<' || isStray())) {
      cursor.pos++;
    }
    out.append(values.literal(rest, cursor.pos, element.template));
    addText(element, out.build(), start);
  }

  private void startTag() {
    int start = cursor.pos++;
    if (!Lookahead.isNameStart(text.charAt(cursor.pos))) {
      cursor.skipBlanks();
      cursor.report(
          ReaderErrors.MALFORMED_TAG,
          start,
          cursor.pos,
          "white space stands between `<` and the name of the tag",
          null);
    }
    int nameStart = cursor.pos;
    String name = cursor.name();
    boolean cut = ahead.isCutName(nameStart, cursor.pos);
    if (cut) {
      cursor.pos = ahead.endTagNameEnd(nameStart);
      name = text.substring(nameStart, cursor.pos);
    }
    SourceSpan nameSpan = source.span(nameStart, cursor.pos);
    if (OpenElements.isSection(name) && open.inSection()) {
      open.sectionNotClosed(name, start);
    }
    OpenElement parent = open.innermost();
    List<RawAttribute> attributes = new ArrayList<>();
    boolean selfClosing = false;
    boolean closed = cut;
    boolean broken = false;
    if (cut) {
      notEnded(name, cursor.pos);
    }
    while (!closed && !cursor.stopped()) {
      int before = cursor.pos;
      cursor.skipBlanks();
      if (cursor.pos >= end || text.charAt(cursor.pos) == '<') {
        notEnded(name, before);
        closed = true;
        broken = true;
        if (cursor.pos >= end) {
          cursor.stop();
        }
        selfClosing = !ahead.endTagFollows(name, parent == null ? "" : parent.name, cursor.pos);
      } else if (text.charAt(cursor.pos) == '>') {
        cursor.pos++;
        closed = true;
      } else if (text.startsWith("/>", cursor.pos)) {
        cursor.pos += 2;
        selfClosing = true;
        closed = true;
      } else if (ExpressionScanner.opens(text, cursor.pos, end)) {
        notEnded(name, before); // no attribute begins so, but a text does
        closed = true;
      } else if (text.charAt(cursor.pos) == '/' && ahead.isCutEnd(cursor.pos)) {
        cursor.pos++;
        notEnded(name, cursor.pos);
        selfClosing = true;
        closed = true;
      } else if (text.charAt(cursor.pos) == '/' && ahead.isSpacedEnd(cursor.pos)) {
        cursor.report(
            ReaderErrors.MALFORMED_TAG,
            cursor.pos,
            text.indexOf('>', cursor.pos) + 1,
            "the end of the tag is written `/>`, without white space",
            null);
        cursor.pos = text.indexOf('>', cursor.pos) + 1;
        selfClosing = true;
        closed = true;
      } else {
        attributeScanner.read(name, attributes, before == cursor.pos);
      }
    }
    if (parent == null && open.root() != null) {
      cursor.report(
          ReaderErrors.ROOT,
          start,
          nameSpan.end(),
          "a document has one root element; `" + name + "` is a second one",
          null);
      cursor.stop();
      return;
    }
    if (open.depth() >= options.maxDepth()) {
      cursor.report(
          ReaderErrors.TOO_DEEP,
          start,
          nameSpan.end(),
          "elements are nested more than " + options.maxDepth() + " levels deep",
          null);
      cursor.stop();
      return;
    }
    boolean template = parent != null && parent.template;
    OpenElement element =
        new OpenElement(name, nameSpan, source.span(start, cursor.pos), attributes, template);
    element.broken = broken;
    if (parent != null) {
      parent.children = true;
      parent.content = true;
    }
    open.push(element);
    if (selfClosing) {
      open.close(cursor.pos, cursor.pos);
    }
  }

  private void notEnded(String name, int at) {
    cursor.report(
        ReaderErrors.NOT_CLOSED,
        at,
        at,
        "the start tag of `" + name + "` is not closed; `>` is missing",
        null);
  }

  // ---- end tags

  private void endTag() {
    int start = cursor.pos;
    cursor.pos += 2;
    String name = cursor.name();
    int nameEnd = cursor.pos;
    cursor.skipBlanks();
    if (name.isEmpty()) {
      while (cursor.pos < end && text.charAt(cursor.pos) != '<' && text.charAt(cursor.pos) != '>') {
        cursor.pos++;
      }
      cursor.pos = cursor.pos < end && text.charAt(cursor.pos) == '>' ? cursor.pos + 1 : cursor.pos;
      cursor.report(ReaderErrors.MALFORMED_TAG, start, cursor.pos, "the end tag has no name", null);
      return;
    }
    if (cursor.pos < end && text.charAt(cursor.pos) == '>') {
      cursor.pos++;
    } else {
      cursor.report(
          ReaderErrors.NOT_CLOSED,
          start,
          nameEnd,
          "the end tag of `" + name + "` is not closed; `>` is missing",
          null);
      while (cursor.pos < end && text.charAt(cursor.pos) != '<' && text.charAt(cursor.pos) != '>') {
        cursor.pos++;
      }
      if (cursor.pos < end && text.charAt(cursor.pos) == '>') {
        cursor.pos++;
      }
    }
    OpenElement element = open.innermost();
    if (element == null) {
      open.noStartTag(name, start);
    } else if (element.name.equals(name)) {
      open.close(start, cursor.pos);
    } else if (open.wasClosedEarly(name)) {
      return;
    } else if (open.isMisspelt(element.name, name)) {
      open.misspelt(name, element);
      open.close(start, cursor.pos);
    } else if (open.isOpen(name)) {
      open.mismatch(name, element, start);
      open.closeAllInside(name, start);
      open.close(start, cursor.pos);
    } else if (Lookahead.isSimilar(name, element.name)) {
      open.mismatch(name, element, start);
      open.close(start, cursor.pos);
    } else {
      open.noStartTag(name, start);
    }
  }
}
