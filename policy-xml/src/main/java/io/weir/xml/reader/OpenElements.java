package io.weir.xml.reader;

import io.weir.api.Section;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceSpan;
import io.weir.api.diagnostic.SourceText;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The elements whose end tags have not come yet, on a stack of its own, so nesting costs no stack
 * of the thread. Closing makes them part of the tree; where end tags and start tags do not match,
 * it tells what was forgotten or misspelt.
 */
final class OpenElements {
  /** No policy has these names, so one inside another tells of a forgotten end tag. */
  private static final Set<String> SECTIONS =
      Arrays.stream(Section.values()).map(Section::elementName).collect(Collectors.toSet());

  /** Elements closed for want of an end tag, whose end tag may still come: it is no news then. */
  private final Deque<String> closedEarly = new ArrayDeque<>();

  private final SourceCursor cursor;
  private final SourceText source;
  private final ReaderOptions options;
  private final ValueReader values;
  private final Deque<OpenElement> open = new ArrayDeque<>();
  private @Nullable RawElement root;

  OpenElements(SourceCursor cursor, ReaderOptions options, ValueReader values) {
    this.cursor = cursor;
    this.source = cursor.source;
    this.options = options;
    this.values = values;
  }

  static boolean isSection(String name) {
    return SECTIONS.contains(name);
  }

  /** The root element once it is closed. */
  @Nullable RawElement root() {
    return root;
  }

  /** The innermost open element, or null. */
  @Nullable OpenElement innermost() {
    return open.peek();
  }

  int depth() {
    return open.size();
  }

  void push(OpenElement element) {
    open.push(element);
  }

  /** Whether an end tag comes that was told about when its element was closed for it. */
  boolean wasClosedEarly(String name) {
    return closedEarly.remove(name);
  }

  /** Closes what stands inside the innermost open element of a name. */
  void closeAllInside(String name, int at) {
    while (!open.isEmpty() && !open.peek().name.equals(name)) {
      closeEarly(at);
    }
  }

  /** Whether a section of a policy document is open. */
  boolean inSection() {
    Iterator<OpenElement> outermost = open.descendingIterator();
    return outermost.hasNext()
        && outermost.next().name.equals("policies")
        && outermost.hasNext()
        && SECTIONS.contains(outermost.next().name)
        && !isOpen("set-body"); // whose markup is text
  }

  /** A section begins inside another: no policy has the name, so an end tag was forgotten. */
  void sectionNotClosed(String name, int start) {
    OpenElement innermost = open.element();
    cursor.report(
        ReaderErrors.ELEMENT_NOT_CLOSED,
        start,
        cursor.pos,
        "`<" + name + ">` stands where `</" + innermost.name + ">` is expected",
        opened(innermost));
    while (open.size() > 1) {
      closeEarly(start);
    }
  }

  private void notClosed(OpenElement element, String help) {
    cursor.report(
        ReaderErrors.ELEMENT_NOT_CLOSED,
        element.startTag.start(),
        element.nameSpan.end(),
        "the element `" + element.name + "` is not closed",
        help);
  }

  private void closeEarly(int at) {
    OpenElement element = open.element();
    element.broken = true;
    closedEarly.push(element.name);
    close(at, at);
  }

  void noStartTag(String name, int start) {
    OpenElement element = open.peek();
    cursor.report(
        ReaderErrors.MISMATCHED_END_TAG,
        start,
        cursor.pos,
        "`</" + name + ">` closes nothing; no `<" + name + ">` is open",
        element == null ? null : opened(element));
  }

  void mismatch(String name, OpenElement element, int start) {
    cursor.report(
        ReaderErrors.MISMATCHED_END_TAG,
        start,
        cursor.pos,
        "`</" + name + ">` stands where `</" + element.name + ">` is expected",
        opened(element));
  }

  /**
   * The end tag has the right name and the start tag has not: it is taken for what it was meant.
   */
  void misspelt(String name, OpenElement element) {
    cursor.report(
        ReaderErrors.MISMATCHED_END_TAG,
        element.startTag.start(),
        element.nameSpan.end(),
        "unknown element `" + element.name + "`, closed as `" + name + "`",
        "did you mean `" + name + "`?");
    element.name = name;
  }

  boolean isMisspelt(String started, String ended) {
    return !options.known().test(started)
        && options.known().test(ended)
        && Lookahead.isSimilar(started, ended);
  }

  private String opened(OpenElement element) {
    return "`<" + element.name + ">` was opened in line " + source.line(element.nameSpan.start());
  }

  boolean isOpen(String name) {
    for (OpenElement element : open) {
      if (element.name.equals(name)) {
        return true;
      }
    }
    return false;
  }

  void closeAtEnd() {
    OpenElement innermost = open.peek();
    if (innermost != null && !cursor.stopped()) {
      notClosed(innermost, "`</" + innermost.name + ">` is missing");
    }
    while (!open.isEmpty()) {
      closeEarly(cursor.end);
    }
  }

  /**
   * Closes the innermost element.
   *
   * @param contentEnd where its end tag starts
   * @param elementEnd where its end tag ends
   */
  void close(int contentEnd, int elementEnd) {
    OpenElement element = open.pop();
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
    OpenElement parent = open.peek();
    if (parent != null) {
      parent.nodes.add(made);
    } else {
      root = made;
    }
  }

  private Supplier<RawValue> content(OpenElement element, int start, int stop) {
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
