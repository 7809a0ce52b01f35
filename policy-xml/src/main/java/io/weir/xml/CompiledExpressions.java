package io.weir.xml;

import io.weir.api.Expression;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.xml.bind.ExpressionRequest;
import io.weir.xml.bind.ExpressionUnit;
import io.weir.xml.expression.ExpressionCompiler;
import io.weir.xml.expression.ExpressionSource;
import io.weir.xml.expression.syntax.ParseOptions;
import io.weir.xml.reader.RawValue;
import java.util.ArrayList;
import java.util.List;

/** The expressions of a load, compiled as C#. */
final class CompiledExpressions implements ExpressionUnit {
  private final ExpressionCompiler compiler;

  CompiledExpressions(ExpressionCompiler compiler) {
    this.compiler = compiler;
  }

  @Override
  public List<? extends Expression<?>> compile(
      List<ExpressionRequest> requests, boolean lone, DiagnosticSink sink) {
    List<ExpressionSource> sources = new ArrayList<>(requests.size());
    for (ExpressionRequest request : requests) {
      RawValue.Expression source = request.source();
      sources.add(
          new ExpressionSource(
              source.code(),
              source.block(),
              source.span(),
              source.text().text(),
              request.type().csharpType(),
              request.type().takesCollections()));
    }
    return compiler.compile(sources, lone ? ParseOptions.LONE : ParseOptions.DEFAULT, sink);
  }
}
