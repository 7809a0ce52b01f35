package io.weir.xml.reader;

import io.weir.api.Section;
import io.weir.api.diagnostic.DiagnosticCode;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceSpan;
import io.weir.api.diagnostic.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the text of a document. Open elements stand on a stack of its own, so nesting costs
 * no stack of the thread. Every turn of a loop consumes something, so it always ends.
 */
final class DocumentScanner {
  private static final int MAX_BAD_CHARACTERS = 10;

  /** Nobody wrote such a document; to go on would only take time. */
  private static final int MAX_PROBLEMS = 1000;

  /** No policy has these names, so one inside another tells of a forgotten end tag. */
  private static final Set<String> SECTIONS =
      Arrays.stream(Section.values()).map(Section::elementName).collect(Collectors.toSet());

  private final SourceText source;
  private final String text;
  private final int end;
  private final ReaderOptions options;
  private final DiagnosticSink sink;
  private final ValueReader values;
  private final Deque<Open> open = new ArrayDeque<>();
  private int pos;
  private int problems;

  /** Where the value ended whose closing quote was missing. */
  private int notClosedAt = -1;

  private final Lookahead ahead;

  private boolean stopped;
  private @Nullable RawElement root;

  /** Elements closed for want of an end tag, whose end tag may still come: it is no news then. */
  private final Deque<String> closedEarly = new ArrayDeque<>();

  /** An element whose end tag has not come yet. */
  private static final class Open {
    String name;
    final SourceSpan nameSpan;
    final SourceSpan startTag;
    final List<RawAttribute> attributes;
    final boolean template;
    final List<RawNode> nodes = new ArrayList<>();
    boolean children;
    boolean content;
    boolean broken;

    Open(
        String name,
        SourceSpan nameSpan,
        SourceSpan startTag,
        List<RawAttribute> attributes,
        boolean inTemplate) {
      this.name = name;
      this.nameSpan = nameSpan;
      this.startTag = startTag;
      this.attributes = attributes;
      boolean liquid = false;
      for (RawAttribute attribute : attributes) {
        liquid |=
            attribute.name().equals("template")
                && attribute.value().text().text().strip().equals("liquid");
      }
      this.template = liquid || inTemplate;
    }
  }

  DocumentScanner(SourceText source, ReaderOptions options, DiagnosticSink sink) {
    this.source = source;
    this.text = source.content();
    this.end = text.length();
    this.options = options;
    this.sink = sink;
    this.ahead = new Lookahead(text, options.known());
    this.values = new ValueReader(source, options.namedValues(), sink);
  }

  /** Reads all; the root element, or null if there is none. */
  @Nullable RawElement scan() {
    badCharacters();
    if (text.startsWith("\uFEFF")) {
      pos = 1;
    }
    while (pos < end && !stopped) {
      if (text.charAt(pos) == '<' && !isStray()) {
        markup();
      } else {
        text();
      }
    }
    closeAtEnd();
    if (root == null && !sink.hasErrors()) {
      report(ReaderErrors.ROOT, end, end, "the document has no root element", null);
    }
    return root;
  }

  private void report(
      DiagnosticCode code, int start, int stop, String message, @Nullable String help) {
    if (problems == MAX_PROBLEMS) {
      return;
    }
    sink.report(code, source.span(start, stop), message, help);
    if (++problems == MAX_PROBLEMS) {
      sink.report(
          ReaderErrors.TOO_MANY_PROBLEMS,
          source.span(stop, stop),
          "more than " + MAX_PROBLEMS + " problems; the rest of the document is not read");
      stopped = true;
    }
  }

  private void badCharacters() {
    int found = 0;
    for (int i = 0; i < end && found < MAX_BAD_CHARACTERS; ) {
      int code = text.codePointAt(i);
      int width = Character.charCount(code);
      if (!Entities.isCharacter(code) && !(i == 0 && code == 0xFEFF)) {
        found++;
        report(
            ReaderErrors.BAD_CHARACTER,
            i,
            i + width,
            String.format(
                java.util.Locale.ROOT, "the character U+%04X cannot stand in a document", code),
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
    if (pos + 1 >= end) {
      return true;
    }
    char next = text.charAt(pos + 1);
    return next != '/'
        && next != '!'
        && next != '?'
        && !Lookahead.isNameStart(next)
        && !opensSpacedTag();
  }

  /** Whether a tag opens here whose name stands apart from its bracket, and not a text. */
  private boolean opensSpacedTag() {
    Open element = open.peek();
    return element != null
        && ahead.spacedTag(pos) >= 0
        && (element.children || text.substring(element.startTag.end(), pos).isBlank());
  }

  private void markup() {
    if (text.startsWith("<!--", pos)) {
      comment();
    } else if (text.startsWith("<![CDATA[", pos)) {
      cdata();
    } else if (text.startsWith("<?", pos)) {
      instruction();
    } else if (text.startsWith("<!", pos)) {
      declaration();
    } else if (text.startsWith("</", pos)) {
      endTag();
    } else {
      startTag();
    }
  }

  private void skipTo(String close, int opening, String message) {
    int at = text.indexOf(close, pos + opening);
    if (at < 0) {
      report(ReaderErrors.NOT_CLOSED, pos, pos + opening, message, null);
      pos = end;
      stopped = true;
    } else {
      pos = at + close.length();
    }
  }

  private void comment() {
    int start = pos;
    skipTo("-->", 4, "the comment is not closed; `-->` is missing");
    int dashes = text.indexOf("--", start + 4);
    if (!stopped && dashes >= 0 && dashes < pos - 3) {
      report(
          ReaderErrors.DASHES_IN_COMMENT,
          dashes,
          dashes + 2,
          "`--` cannot stand in a comment",
          "comments do not nest; write dashes apart: `- -`");
    }
  }

  private void instruction() {
    boolean declaration =
        text.startsWith("<?xml", pos)
            && pos + 5 < end
            && !Lookahead.isNamePart(text.charAt(pos + 5));
    if (declaration && pos > (text.charAt(0) == '\uFEFF' ? 1 : 0)) {
      report(
          ReaderErrors.LATE_DECLARATION,
          pos,
          pos + 5,
          "the XML declaration does not stand at the very start of the document",
          "remove what stands before it, or the declaration");
    }
    skipTo("?>", 2, "the processing instruction is not closed; `?>` is missing");
  }

  private void declaration() {
    int start = pos;
    int depth = 0;
    while (pos < end) {
      char c = text.charAt(pos++);
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
    report(
        ReaderErrors.DOCTYPE,
        start,
        stop,
        "a policy document has no document type declaration",
        "remove it; `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&apos;` need none");
  }

  private void cdata() {
    int start = pos;
    int close = text.indexOf("]]>", pos + 9);
    Open element = open.peek();
    if (close < 0) {
      report(ReaderErrors.NOT_CLOSED, start, start + 9, "the CDATA section is not closed", null);
      pos = end;
      stopped = true;
      return;
    }
    pos = close + 3;
    if (element == null) {
      outsideRoot(start, pos);
      return;
    }
    element.content = true;
    DecodedText inside =
        values.substitute(DecodedText.plain(source, start + 9, close), element.template);
    element.nodes.add(new RawText(inside, source.span(start, pos), true));
  }

  private void outsideRoot(int start, int stop) {
    report(ReaderErrors.ROOT, start, stop, "text stands outside the root element", null);
  }

  // ---- text

  private void text() {
    int start = pos;
    Open element = open.peek();
    int expression = element == null || element.content ? -1 : expressionStart();
    if (expression >= 0) {
      expressionText(element, start, expression);
      return;
    }
    boolean stray = false;
    boolean broken = false;
    while (pos < end && (text.charAt(pos) != '<' || isStray())) {
      broken |= isBad(pos);
      if (text.charAt(pos) == '<' && !stray) {
        stray = true;
        if (element == null || !element.template) {
          broken = true;
          report(
              ReaderErrors.STRAY_LESS_THAN,
              pos,
              pos + 1,
              "`<` opens no tag here",
              "outside expressions it is written `&lt;`");
        }
      }
      pos++;
    }
    if (element == null) {
      int from = start;
      int to = pos;
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
    DecodedText literal = values.literal(start, pos, element.template);
    addText(element, broken ? literal.broken() : literal, start);
  }

  private void addText(Open element, DecodedText decoded, int start) {
    DecodedText substituted = values.substitute(decoded, element.template);
    RawText node = new RawText(substituted, source.span(start, pos), false);
    element.content |= !node.isBlank();
    element.nodes.add(node);
  }

  /** Where an expression opens behind white space; -1 if none does. */
  private int expressionStart() {
    int at = pos;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return ExpressionScanner.opens(text, at, end) ? at : -1;
  }

  private void expressionText(Open element, int start, int expression) {
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
    pos = stop;
    int rest = pos;
    while (pos < end && (text.charAt(pos) != '<' || isStray())) {
      pos++;
    }
    out.append(values.literal(rest, pos, element.template));
    addText(element, out.build(), start);
  }

  // ---- tags

  private void skipBlanks() {
    while (pos < end && Character.isWhitespace(text.charAt(pos))) {
      pos++;
    }
  }

  private String name() {
    int start = pos;
    while (pos < end && Lookahead.isNamePart(text.charAt(pos))) {
      pos++;
    }
    return text.substring(start, pos);
  }

  private void startTag() {
    int start = pos++;
    if (!Lookahead.isNameStart(text.charAt(pos))) {
      skipBlanks();
      report(
          ReaderErrors.MALFORMED_TAG,
          start,
          pos,
          "white space stands between `<` and the name of the tag",
          null);
    }
    int nameStart = pos;
    String name = name();
    boolean cut = ahead.isCutName(nameStart, pos);
    if (cut) {
      pos = ahead.endTagNameEnd(nameStart);
      name = text.substring(nameStart, pos);
    }
    SourceSpan nameSpan = source.span(nameStart, pos);
    if (SECTIONS.contains(name) && inSection()) {
      sectionNotClosed(name, start);
    }
    Open parent = open.peek();
    List<RawAttribute> attributes = new ArrayList<>();
    boolean selfClosing = false;
    boolean closed = cut;
    boolean broken = false;
    if (cut) {
      notEnded(name, pos);
    }
    while (!closed && !stopped) {
      int before = pos;
      skipBlanks();
      if (pos >= end || text.charAt(pos) == '<') {
        notEnded(name, before);
        closed = true;
        broken = true;
        stopped |= pos >= end;
        selfClosing = !ahead.endTagFollows(name, parent == null ? "" : parent.name, pos);
      } else if (text.charAt(pos) == '>') {
        pos++;
        closed = true;
      } else if (text.startsWith("/>", pos)) {
        pos += 2;
        selfClosing = true;
        closed = true;
      } else if (ExpressionScanner.opens(text, pos, end)) {
        notEnded(name, before); // no attribute begins so, but a text does
        closed = true;
      } else if (text.charAt(pos) == '/' && ahead.isCutEnd(pos)) {
        pos++;
        notEnded(name, pos);
        selfClosing = true;
        closed = true;
      } else if (text.charAt(pos) == '/' && ahead.isSpacedEnd(pos)) {
        report(
            ReaderErrors.MALFORMED_TAG,
            pos,
            text.indexOf('>', pos) + 1,
            "the end of the tag is written `/>`, without white space",
            null);
        pos = text.indexOf('>', pos) + 1;
        selfClosing = true;
        closed = true;
      } else {
        attribute(name, attributes, before == pos);
      }
    }
    if (parent == null && root != null) {
      report(
          ReaderErrors.ROOT,
          start,
          nameSpan.end(),
          "a document has one root element; `" + name + "` is a second one",
          null);
      stopped = true;
      return;
    }
    if (open.size() >= options.maxDepth()) {
      report(
          ReaderErrors.TOO_DEEP,
          start,
          nameSpan.end(),
          "elements are nested more than " + options.maxDepth() + " levels deep",
          null);
      stopped = true;
      return;
    }
    boolean template = parent != null && parent.template;
    Open element = new Open(name, nameSpan, source.span(start, pos), attributes, template);
    element.broken = broken;
    if (parent != null) {
      parent.children = true;
      parent.content = true;
    }
    open.push(element);
    if (selfClosing) {
      close(pos, pos);
    }
  }

  private void notEnded(String name, int at) {
    report(
        ReaderErrors.NOT_CLOSED,
        at,
        at,
        "the start tag of `" + name + "` is not closed; `>` is missing",
        null);
  }

  /** Whether a section of a policy document is open. */
  private boolean inSection() {
    Iterator<Open> outermost = open.descendingIterator();
    return outermost.hasNext()
        && outermost.next().name.equals("policies")
        && outermost.hasNext()
        && SECTIONS.contains(outermost.next().name)
        && !isOpen("set-body"); // whose markup is text
  }

  /** A section begins inside another: no policy has the name, so an end tag was forgotten. */
  private void sectionNotClosed(String name, int start) {
    Open innermost = open.element();
    report(
        ReaderErrors.ELEMENT_NOT_CLOSED,
        start,
        pos,
        "`<" + name + ">` stands where `</" + innermost.name + ">` is expected",
        opened(innermost));
    while (open.size() > 1) {
      closeEarly(start);
    }
  }

  private void notClosed(Open element, String help) {
    report(
        ReaderErrors.ELEMENT_NOT_CLOSED,
        element.startTag.start(),
        element.nameSpan.end(),
        "the element `" + element.name + "` is not closed",
        help);
  }

  private void closeEarly(int at) {
    Open element = open.element();
    element.broken = true;
    closedEarly.push(element.name);
    close(at, at);
  }

  private void attribute(String element, List<RawAttribute> attributes, boolean adjacent) {
    int start = pos;
    if (!Lookahead.isNameStart(text.charAt(pos))) {
      while (pos < end && !Character.isWhitespace(text.charAt(pos)) && !isTagEnd()) {
        pos++;
      }
      pos = Math.max(pos, start + 1);
      report(
          ReaderErrors.MALFORMED_TAG,
          start,
          pos,
          "an attribute is expected in the start tag of `" + element + "`",
          null);
      return;
    }
    String name = name();
    SourceSpan nameSpan = source.span(start, pos);
    if (adjacent) {
      report(
          ReaderErrors.MALFORMED_TAG,
          start,
          pos,
          "white space is missing before the attribute `" + name + "`",
          null);
    }
    int afterName = pos;
    skipBlanks();
    RawValue value;
    if (pos >= end || text.charAt(pos) != '=') {
      pos = afterName;
      report(
          ReaderErrors.MALFORMED_TAG,
          start,
          pos,
          "the attribute `" + name + "` has no value",
          "write `" + name + "=\"…\"`");
      value = emptyValue(pos);
    } else {
      pos++;
      skipBlanks();
      value = attributeValue(name, start);
    }
    for (RawAttribute other : attributes) {
      if (other.name().equals(name)) {
        report(
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

  private boolean isTagEnd() {
    return ahead.isTagEndAt(pos);
  }

  private RawValue emptyValue(int at) {
    return new RawValue.Literal(DecodedText.plain(source, at, at).broken(), source.span(at, at));
  }

  private RawValue attributeValue(String name, int attributeStart) {
    char quote = pos < end ? text.charAt(pos) : '\0';
    if (quote != '"' && quote != '\'') {
      int start = pos;
      pos = ahead.unquotedEnd(pos);
      report(
          ReaderErrors.MALFORMED_TAG,
          start,
          Math.min(pos, ahead.lineEnd(start)),
          "the value of `" + name + "` must stand in quotes",
          null);
      DecodedText decoded = values.substitute(values.literal(start, pos, true), false);
      return new RawValue.Literal(decoded.broken(), source.span(start, pos));
    }
    int start = ++pos;
    int expression = expressionStart();
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
      report(
          ReaderErrors.STRAY_LESS_THAN,
          less,
          less + 1,
          "`<` cannot stand in the value of an attribute",
          "outside expressions it is written `&lt;`");
    }
    if (!broken && quoteInside(quote, start, stop)) {
      broken = true;
      stop = pos - 1;
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
    report(
        ReaderErrors.MALFORMED_TAG,
        stop,
        stop + 1,
        "the quote ends the value here; with text around it, an expression is mere text",
        "make the whole value one expression, such as `@($\"prefix-{…}\")`");
    pos = close + 1;
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
      pos = close + 1;
      return close;
    }
    int stop = broken >= 0 ? broken : ahead.lineEnd(from);
    notClosedAt = stop;
    report(
        ReaderErrors.NOT_CLOSED,
        attributeStart,
        Math.max(start, attributeStart + 1),
        "the value that opens here is not closed; `" + quote + "` is missing",
        null);
    pos = stop;
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
      pos = after + 1;
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
        pos = at + 1;
        return at;
      }
    }
    return literalEnd(quote, start, expression, attributeStart);
  }

  // ---- end tags

  private void endTag() {
    int start = pos;
    pos += 2;
    String name = name();
    int nameEnd = pos;
    skipBlanks();
    if (name.isEmpty()) {
      while (pos < end && text.charAt(pos) != '<' && text.charAt(pos) != '>') {
        pos++;
      }
      pos = pos < end && text.charAt(pos) == '>' ? pos + 1 : pos;
      report(ReaderErrors.MALFORMED_TAG, start, pos, "the end tag has no name", null);
      return;
    }
    if (pos < end && text.charAt(pos) == '>') {
      pos++;
    } else {
      report(
          ReaderErrors.NOT_CLOSED,
          start,
          nameEnd,
          "the end tag of `" + name + "` is not closed; `>` is missing",
          null);
      while (pos < end && text.charAt(pos) != '<' && text.charAt(pos) != '>') {
        pos++;
      }
      if (pos < end && text.charAt(pos) == '>') {
        pos++;
      }
    }
    Open element = open.peek();
    if (element == null) {
      noStartTag(name, start);
    } else if (element.name.equals(name)) {
      close(start, pos);
    } else if (closedEarly.remove(name)) {
      return; // told when the element was closed for it
    } else if (isMisspelt(element.name, name)) {
      misspelt(name, element);
      close(start, pos);
    } else if (isOpen(name)) {
      mismatch(name, element, start);
      while (!open.isEmpty() && !open.peek().name.equals(name)) {
        closeEarly(start);
      }
      close(start, pos);
    } else if (Lookahead.isSimilar(name, element.name)) {
      mismatch(name, element, start);
      close(start, pos);
    } else {
      noStartTag(name, start);
    }
  }

  private void noStartTag(String name, int start) {
    Open element = open.peek();
    report(
        ReaderErrors.MISMATCHED_END_TAG,
        start,
        pos,
        "`</" + name + ">` closes nothing; no `<" + name + ">` is open",
        element == null ? null : opened(element));
  }

  private void mismatch(String name, Open element, int start) {
    report(
        ReaderErrors.MISMATCHED_END_TAG,
        start,
        pos,
        "`</" + name + ">` stands where `</" + element.name + ">` is expected",
        opened(element));
  }

  /**
   * The end tag has the right name and the start tag has not: it is taken for what it was meant.
   */
  private void misspelt(String name, Open element) {
    report(
        ReaderErrors.MISMATCHED_END_TAG,
        element.startTag.start(),
        element.nameSpan.end(),
        "unknown element `" + element.name + "`, closed as `" + name + "`",
        "did you mean `" + name + "`?");
    element.name = name;
  }

  private boolean isMisspelt(String started, String ended) {
    return !options.known().test(started)
        && options.known().test(ended)
        && Lookahead.isSimilar(started, ended);
  }

  private String opened(Open element) {
    return "`<" + element.name + ">` was opened in line " + source.line(element.nameSpan.start());
  }

  private boolean isOpen(String name) {
    for (Open element : open) {
      if (element.name.equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void closeAtEnd() {
    Open innermost = open.peek();
    if (innermost != null && !stopped) {
      notClosed(innermost, "`</" + innermost.name + ">` is missing");
    }
    while (!open.isEmpty()) {
      closeEarly(end);
    }
  }

  /**
   * Closes the innermost element.
   *
   * @param contentEnd where its end tag starts
   * @param elementEnd where its end tag ends
   */
  private void close(int contentEnd, int elementEnd) {
    Open element = open.pop();
    int contentStart = Math.min(element.startTag.end(), contentEnd);
    RawElement made =
        new RawElement(
            element.name,
            element.nameSpan,
            element.startTag,
            source.span(element.startTag.start(), elementEnd),
            element.attributes,
            element.nodes,
            element.broken,
            content(element, contentStart, contentEnd));
    Open parent = open.peek();
    if (parent != null) {
      parent.nodes.add(made);
    } else {
      root = made;
    }
  }

  private Supplier<RawValue> content(Open element, int start, int stop) {
    SourceSpan span = source.span(start, stop);
    if (element.children) {
      // values of names within were reported when the parts were read
      NamedValues names = options.namedValues();
      return () -> {
        ValueReader quiet = new ValueReader(source, names, new DiagnosticSink());
        DecodedText inner = DecodedText.plain(source, span.start(), span.end());
        return new RawValue.Literal(quiet.substitute(inner, element.template), span);
      };
    }
    DecodedText.Builder out = new DecodedText.Builder(source, start);
    boolean cdata = false;
    for (RawNode node : element.nodes) {
      cdata |= node instanceof RawText part && part.cdata();
    }
    Iterator<RawNode> nodes = element.nodes.iterator();
    while (nodes.hasNext()) {
      // around a CDATA section white space only lays out the document
      if (nodes.next() instanceof RawText part && !(cdata && part.isBlank())) {
        out.append(part.text());
      }
    }
    RawValue value = values.value(out.build(), span);
    return () -> value;
  }
}
