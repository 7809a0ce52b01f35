package io.weir.benchmarks;

import io.weir.api.Expression;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import io.weir.xml.expression.ExpressionCompiler;
import io.weir.xml.expression.ExpressionSource;
import io.weir.xml.expression.emit.GeneratedSource;
import io.weir.xml.expression.janino.JaninoClassCompiler;
import io.weir.xml.expression.syntax.ParseOptions;
import io.weir.xml.reader.DecodedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The twenty typical expressions, from the shortest to sixty lines. */
final class Expressions {
  private Expressions() {}

  /** The expressions by name. */
  static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    try (InputStream in = Expressions.class.getResourceAsStream("expressions.txt")) {
      if (in == null) {
        throw new IllegalStateException("expressions.txt is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String part : text.split("(?m)^== ")) {
        int end = part.indexOf('\n');
        if (end > 0) {
          all.put(part.substring(0, end).strip(), part.substring(end + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Compiles one expression. */
  static Expression<Object> compile(String text) {
    return compile(List.of(text)).get(0);
  }

  /** Compiles expressions as those of one document. */
  static List<Expression<Object>> compile(List<String> texts) {
    DiagnosticSink sink = new DiagnosticSink();
    List<Expression<Object>> compiled =
        new ExpressionCompiler().compile(sources(texts), ParseOptions.DEFAULT, sink);
    check(sink);
    return compiled;
  }

  /** The Java that expressions of one document become. */
  static List<GeneratedSource> generate(List<String> texts) {
    List<GeneratedSource> generated = new ArrayList<>();
    DiagnosticSink sink = new DiagnosticSink();
    new ExpressionCompiler(new JaninoClassCompiler(), generated::add)
        .compile(sources(texts), ParseOptions.DEFAULT, sink);
    check(sink);
    return generated;
  }

  private static void check(DiagnosticSink sink) {
    if (sink.hasErrors()) {
      throw new IllegalStateException(sink.sorted().toString());
    }
  }

  /** The expressions at their places in one text. */
  private static List<ExpressionSource> sources(List<String> texts) {
    SourceText document = new SourceText("document.xml", String.join("\n", texts));
    List<ExpressionSource> sources = new ArrayList<>(texts.size());
    int at = 0;
    for (String text : texts) {
      DecodedText decoded = DecodedText.plain(document, at, at + text.length());
      sources.add(
          new ExpressionSource(
              decoded.substring(2, text.length() - 1),
              text.startsWith("@{"),
              decoded.span(),
              text,
              "object"));
      at += text.length() + 1;
    }
    return sources;
  }

  /** As many typical expressions as asked for; no two are the same. */
  static List<String> many(int count) {
    List<String> shapes = List.copyOf(all().values());
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String shape = shapes.get(i % shapes.size());
      texts.add(shape.substring(0, 2) + "/* " + i + " */" + shape.substring(2));
    }
    return texts;
  }
}
