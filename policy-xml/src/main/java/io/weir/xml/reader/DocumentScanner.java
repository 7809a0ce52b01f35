package io.weir.xml.reader;

import io.weir.api.diagnostic.DiagnosticCode;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceSpan;
import io.weir.api.diagnostic.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the text of a document. Open elements stand on a stack of its own, so nesting costs
 * no stack of the thread. Every turn of a loop consumes something, so it always ends.
 */
final class DocumentScanner {
  private static final int MAX_BAD_CHARACTERS = 10;

  private final SourceText source;
  private final String text;
  private final int end;
  private final ReaderOptions options;
  private final DiagnosticSink sink;
  private final ValueReader values;
  private final Deque<Open> open = new ArrayDeque<>();
  private int pos;

  /** Scans that fail may run to the end each; a hostile document shall not make that quadratic. */
  private long scanBudget;

  private boolean stopped;
  private @Nullable RawElement root;

  /** An element whose end tag has not come yet. */
  private static final class Open {
    final String name;
    final SourceSpan nameSpan;
    final SourceSpan startTag;
    final List<RawAttribute> attributes;
    final boolean template;
    final List<RawNode> nodes = new ArrayList<>();
    boolean children;
    boolean content;

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
    this.scanBudget = 100_000 + 16L * end;
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
    sink.report(code, source.span(start, stop), message, help);
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

  // ---- markup

  /** Whether the {@code <} here opens no markup. */
  private boolean isStray() {
    if (pos + 1 >= end) {
      return true;
    }
    char next = text.charAt(pos + 1);
    return next != '/' && next != '!' && next != '?' && !isNameStart(next);
  }

  private void markup() {
    if (text.startsWith("<!--", pos)) {
      skipTo("-->", 4, "the comment is not closed; `-->` is missing");
    } else if (text.startsWith("<![CDATA[", pos)) {
      cdata();
    } else if (text.startsWith("<?", pos)) {
      skipTo("?>", 2, "the processing instruction is not closed; `?>` is missing");
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
    while (stop < end && isNamePart(text.charAt(stop))) {
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
    while (pos < end && (text.charAt(pos) != '<' || isStray())) {
      if (text.charAt(pos) == '<' && !stray) {
        stray = true;
        if (element == null || !element.template) {
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
    addText(element, values.literal(start, pos, element.template), start);
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

  private int scan(ExpressionScanner scanner, int expression) {
    if (scanBudget <= 0) {
      return -1;
    }
    int stop = scanner.scan(expression);
    scanBudget -= scanner.position() - expression;
    return stop;
  }

  private void expressionText(Open element, int start, int expression) {
    ExpressionScanner scanner = new ExpressionScanner(text, end, true);
    int stop = scan(scanner, expression);
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

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_' || c == ':';
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || c == ':'
        || c == '-'
        || c == '.'
        || c == '\u00B7';
  }

  private void skipBlanks() {
    while (pos < end && Character.isWhitespace(text.charAt(pos))) {
      pos++;
    }
  }

  private String name() {
    int start = pos;
    while (pos < end && isNamePart(text.charAt(pos))) {
      pos++;
    }
    return text.substring(start, pos);
  }

  private void startTag() {
    int start = pos++;
    int nameStart = pos;
    String name = name();
    SourceSpan nameSpan = source.span(nameStart, pos);
    Open parent = open.peek();
    List<RawAttribute> attributes = new ArrayList<>();
    boolean selfClosing = false;
    boolean closed = false;
    while (!closed) {
      int before = pos;
      skipBlanks();
      if (pos >= end || text.charAt(pos) == '<') {
        report(
            ReaderErrors.NOT_CLOSED,
            start,
            nameSpan.end(),
            "the start tag of `" + name + "` is not closed; `>` is missing",
            null);
        closed = true;
      } else if (text.charAt(pos) == '>') {
        pos++;
        closed = true;
      } else if (text.startsWith("/>", pos)) {
        pos += 2;
        selfClosing = true;
        closed = true;
      } else {
        attribute(name, attributes, before == pos);
      }
    }
    if (parent == null && root != null) {
      report(
          ReaderErrors.ROOT,
          nameSpan.start(),
          nameSpan.end(),
          "a document has one root element; `" + name + "` is a second one",
          null);
      stopped = true;
      return;
    }
    if (open.size() >= options.maxDepth()) {
      report(
          ReaderErrors.TOO_DEEP,
          nameSpan.start(),
          nameSpan.end(),
          "elements are nested more than " + options.maxDepth() + " levels deep",
          null);
      stopped = true;
      return;
    }
    boolean template = parent != null && parent.template;
    Open element = new Open(name, nameSpan, source.span(start, pos), attributes, template);
    if (parent != null) {
      parent.children = true;
      parent.content = true;
    }
    open.push(element);
    if (selfClosing) {
      close(pos, pos);
    }
  }

  private void attribute(String element, List<RawAttribute> attributes, boolean adjacent) {
    int start = pos;
    if (!isNameStart(text.charAt(pos))) {
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
    return text.charAt(pos) == '>' || text.charAt(pos) == '<' || text.startsWith("/>", pos);
  }

  private RawValue emptyValue(int at) {
    return new RawValue.Literal(DecodedText.plain(source, at, at), source.span(at, at));
  }

  private RawValue attributeValue(String name, int attributeStart) {
    char quote = pos < end ? text.charAt(pos) : '\0';
    if (quote != '"' && quote != '\'') {
      int start = pos;
      while (pos < end && !Character.isWhitespace(text.charAt(pos)) && !isTagEnd()) {
        pos++;
      }
      report(
          ReaderErrors.MALFORMED_TAG,
          start,
          pos,
          "the value of `" + name + "` must stand in quotes",
          null);
      DecodedText decoded = values.substitute(values.literal(start, pos, true), false);
      return values.value(decoded, source.span(start, pos));
    }
    int start = ++pos;
    int expression = expressionStart();
    return expression >= 0
        ? expressionValue(quote, start, expression, attributeStart)
        : literalValue(quote, start, attributeStart);
  }

  private RawValue literalValue(char quote, int start, int attributeStart) {
    int stop = literalEnd(quote, start, start, attributeStart);
    int less = text.indexOf('<', start);
    if (less >= 0 && less < stop) {
      report(
          ReaderErrors.STRAY_LESS_THAN,
          less,
          less + 1,
          "`<` cannot stand in the value of an attribute",
          "outside expressions it is written `&lt;`");
    }
    DecodedText decoded = values.substitute(values.literal(start, stop, false), false);
    return values.value(decoded, source.span(start, stop));
  }

  /**
   * Where the value that starts here ends; the cursor goes behind its quote.
   *
   * @param from where the quote is looked for
   */
  private int literalEnd(char quote, int start, int from, int attributeStart) {
    int close = text.indexOf(quote, from);
    int broken = tagBorder(from, close < 0 ? end : close);
    if (close >= 0 && broken < 0) {
      pos = close + 1;
      return close;
    }
    int stop = broken >= 0 ? broken : lineEnd(from);
    report(
        ReaderErrors.NOT_CLOSED,
        attributeStart,
        Math.max(start, attributeStart + 1),
        "the value that opens here is not closed; `" + quote + "` is missing",
        null);
    pos = stop;
    return stop;
  }

  /** Where a tag ends on the line and another starts on a later one: the quote was forgotten. */
  private int tagBorder(int from, int to) {
    int less = text.indexOf('<', from);
    if (less < 0 || less >= to) {
      return -1;
    }
    int greater = text.lastIndexOf('>', less);
    if (greater < from) {
      return -1;
    }
    for (int i = greater + 1; i < less; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return -1;
      }
    }
    return text.startsWith("/>", greater - 1) && greater - 1 >= from ? greater - 1 : greater;
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private RawValue expressionValue(char quote, int start, int expression, int attributeStart) {
    ExpressionScanner scanner = new ExpressionScanner(text, end, true);
    int stop = scan(scanner, expression);
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
          || (next > at + 1 && isAttributeAt(next))) {
        pos = at + 1;
        return at;
      }
    }
    return literalEnd(quote, start, expression, attributeStart);
  }

  private boolean isAttributeAt(int at) {
    if (!isNameStart(text.charAt(at))) {
      return false;
    }
    int stop = at;
    while (stop < end && isNamePart(text.charAt(stop))) {
      stop++;
    }
    return text.startsWith("=\"", stop) || text.startsWith("='", stop);
  }

  // ---- end tags

  private void endTag() {
    int start = pos;
    pos += 2;
    String name = name();
    int nameEnd = pos;
    skipBlanks();
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
    } else if (isOpen(name)) {
      mismatch(name, element, start);
      while (!open.isEmpty() && !open.peek().name.equals(name)) {
        close(start, start);
      }
      close(start, pos);
    } else if (isSimilar(name, element.name)) {
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

  /** Whether one name is the other mistyped: the letters' case, or one or two letters. */
  private static boolean isSimilar(String a, String b) {
    if (a.equalsIgnoreCase(b)) {
      return true;
    }
    int prefix = 0;
    int least = Math.min(a.length(), b.length());
    while (prefix < least && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < least - prefix
        && a.charAt(a.length() - 1 - suffix) == b.charAt(b.length() - 1 - suffix)) {
      suffix++;
    }
    return Math.max(a.length(), b.length()) - prefix - suffix <= 2 && prefix + suffix >= 3;
  }

  private void closeAtEnd() {
    Open innermost = open.peek();
    if (innermost != null && !stopped) {
      report(
          ReaderErrors.ELEMENT_NOT_CLOSED,
          innermost.nameSpan.start(),
          innermost.nameSpan.end(),
          "the element `" + innermost.name + "` is not closed",
          "`</" + innermost.name + ">` is missing");
    }
    while (!open.isEmpty()) {
      close(end, end);
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
