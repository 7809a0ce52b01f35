package io.weir.xml.expression;

import io.weir.api.Expression;
import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticCode;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.Severity;
import io.weir.api.diagnostic.SourceSpan;
import io.weir.api.diagnostic.SourceText;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.CompiledUnit;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.xml.expression.analysis.ExpressionAnalyzer;
import io.weir.xml.expression.binding.BindingOptions;
import io.weir.xml.expression.binding.BoundBody;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.emit.ClassCompiler;
import io.weir.xml.expression.emit.GeneratedSource;
import io.weir.xml.expression.emit.JavaWriter;
import io.weir.xml.expression.janino.JaninoClassCompiler;
import io.weir.xml.expression.lowering.CollectionResults;
import io.weir.xml.expression.lowering.LoweredUnit;
import io.weir.xml.expression.lowering.ResultTypes;
import io.weir.xml.expression.lowering.UnitLowerer;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.TypeTable;
import io.weir.xml.expression.syntax.BlockSyntax;
import io.weir.xml.expression.syntax.ExpressionSyntax;
import io.weir.xml.expression.syntax.NamedValueExpressionSyntax;
import io.weir.xml.expression.syntax.ParseOptions;
import io.weir.xml.expression.syntax.ParseResult;
import io.weir.xml.expression.syntax.Parser;
import io.weir.xml.expression.syntax.SyntaxDiagnostic;
import io.weir.xml.expression.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiles the C# expressions of a document: text to tokens to syntax to bound tree to lowered tree
 * to Java to a class. All expressions of one source text share one class in a class loader of its
 * own, which goes when they go. Safe for all threads.
 */
public final class ExpressionCompiler {
  /** A back end refused what was generated: a fault of ours, never the author's. */
  public static final DiagnosticCode INTERNAL_FAULT =
      DiagnosticCode.error("EXP3999", "fault of the expression compiler");

  /** A document has more expressions than one load may have. */
  public static final DiagnosticCode TOO_MANY =
      DiagnosticCode.error("EXP3997", "too many expressions");

  /** What C# calls CS8078. */
  public static final DiagnosticCode TOO_COMPLEX =
      DiagnosticCode.error("EXP3996", "expression too long or complex");

  /** A variable cannot hold what an expression gives. */
  public static final DiagnosticCode COLLECTION =
      DiagnosticCode.error("EXP3995", "a collection where none can be kept");

  private static final Logger LOG = LoggerFactory.getLogger(ExpressionCompiler.class);
  private static final int MAX_EXPRESSIONS = 20_000;
  private static final int MOST_IN_CLASS = 500;
  private static final int MOST_CHARACTERS = 200_000;
  private static final long STACK = 16L << 20;
  private static final String PACKAGE = "io.weir.generated";

  private final ClassCompiler classes;
  private final Consumer<GeneratedSource> listener;

  /** A compiler over Janino. */
  public ExpressionCompiler() {
    this(Holder.JANINO, source -> {});
  }

  /**
   * A compiler over a back end.
   *
   * @param classes the back end
   * @param listener is shown every generated source
   */
  public ExpressionCompiler(ClassCompiler classes, Consumer<GeneratedSource> listener) {
    this.classes = classes;
    this.listener = listener;
  }

  private static final class Holder {
    static final ClassCompiler JANINO = new JaninoClassCompiler();
  }

  /**
   * Compiles expressions.
   *
   * @param sources the expressions
   * @param options what the parser allows
   * @param sink takes the problems
   * @return one expression per source, in order; those with errors fail when they are evaluated
   */
  public List<Expression<Object>> compile(
      List<ExpressionSource> sources, ParseOptions options, DiagnosticSink sink) {
    if (sources.isEmpty()) {
      return List.of();
    }
    if (sources.size() > MAX_EXPRESSIONS) {
      sink.report(
          TOO_MANY,
          sources.get(MAX_EXPRESSIONS).span(),
          "a load has at most " + MAX_EXPRESSIONS + " expressions");
      return List.of();
    }
    Job job = new Job(sources, options, sink);
    onBigStack(job);
    return job.results();
  }

  /** Deep nesting needs more stack than a host's threads have. */
  private static void onBigStack(Job job) {
    CountDownLatch done = new CountDownLatch(1);
    Throwable[] failure = new Throwable[1];
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                job.run();
              } catch (Throwable e) {
                failure[0] = e;
              } finally {
                done.countDown();
              }
            },
            "weir-expression-compiler",
            STACK);
    thread.setDaemon(true);
    thread.start();
    boolean interrupted = false;
    while (done.getCount() > 0) {
      try {
        done.await();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (failure[0] instanceof Error error) {
      throw error;
    } else if (failure[0] instanceof RuntimeException exception) {
      throw exception;
    }
  }

  /** One call of {@link #compile}. */
  private final class Job {
    private final List<ExpressionSource> sources;
    private final ParseOptions options;
    private final DiagnosticSink sink;
    private final @Nullable Expression<Object>[] compiled;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Job(List<ExpressionSource> sources, ParseOptions options, DiagnosticSink sink) {
      this.sources = sources;
      this.options = options;
      this.sink = sink;
      this.compiled = new Expression[sources.size()];
    }

    List<Expression<Object>> results() {
      List<Expression<Object>> results = new ArrayList<>();
      for (Expression<Object> expression : compiled) {
        if (expression == null) {
          return List.of();
        }
        results.add(expression);
      }
      return List.copyOf(results);
    }

    void run() {
      Map<SourceText, List<Item>> byText = new LinkedHashMap<>();
      boolean clean = true;
      for (int i = 0; i < sources.size(); i++) {
        ExpressionSource source = sources.get(i);
        BoundBody body = guarded(source);
        if (body == null) {
          clean = false;
        } else if (options.unresolvedNames() && namesValue(body.body().syntax())) {
          compiled[i] = new UnresolvedExpression(source.span(), source.text());
        } else {
          byText
              .computeIfAbsent(source.code().source(), k -> new ArrayList<>())
              .add(new Item(i, source, body));
        }
      }
      if (clean) {
        byText.forEach((text, items) -> parts(items).forEach(part -> unit(text, part)));
      }
    }

    private @Nullable BoundBody guarded(ExpressionSource source) {
      try {
        return bind(source);
      } catch (StackOverflowError e) {
        tooComplex(source.span());
      } catch (RuntimeException e) {
        fault(source.span(), e, null);
      }
      return null;
    }

    private void tooComplex(SourceSpan span) {
      sink.report(
          new Diagnostic(
              TOO_COMPLEX,
              span,
              "the expression is too long or complex to compile",
              "keep parts of it in variables, or split it over several policies",
              "CS8078"));
    }

    private void fault(SourceSpan span, Throwable cause, @Nullable GeneratedSource generated) {
      String where = generated == null ? "" : "\n" + generated.text();
      LOG.error("the expression at {} cannot be compiled{}", span, where, cause);
      sink.report(
          INTERNAL_FAULT,
          span,
          "the expression is right but could not be compiled: " + cause,
          "this is a fault of the compiler; please report it with the expression");
    }

    private @Nullable BoundBody bind(ExpressionSource source) {
      String text = source.code().text();
      TypeSymbol any = TypeTable.instance().special(SpecialType.OBJECT);
      if (source.isBlock()) {
        ParseResult<BlockSyntax> parsed = Parser.parseBlock(text, options);
        return checked(
            source,
            parsed.diagnostics(),
            () ->
                ExpressionAnalyzer.bindBlock(
                    parsed.root(), new BindingOptions(any, parsed.faults())));
      }
      ParseResult<ExpressionSyntax> parsed = Parser.parseExpression(text, options);
      return checked(
          source,
          parsed.diagnostics(),
          () ->
              ExpressionAnalyzer.bindExpression(
                  parsed.root(), new BindingOptions(any, parsed.faults())));
    }

    /** Reports all problems; what is bound, or null if there are errors. */
    private @Nullable BoundBody checked(
        ExpressionSource source, List<SyntaxDiagnostic> syntax, Supplier<BoundBody> binding) {
      BoundBody body;
      try {
        body = binding.get();
      } catch (RuntimeException | StackOverflowError e) {
        if (!hasErrors(syntax)) {
          throw e;
        }
        LOG.debug("the malformed expression at {} cannot be bound", source.span(), e);
        report(source, syntax);
        return null;
      }
      report(source, ExpressionAnalyzer.problems(syntax, body.diagnostics()));
      if (body.hasErrors() || hasErrors(syntax)) {
        return null;
      }
      return source.takesCollections() || noCollections(source, body) ? body : null;
    }

    private boolean noCollections(ExpressionSource source, BoundBody body) {
      List<BoundExpression> collections = CollectionResults.of(body);
      for (BoundExpression result : collections) {
        sink.report(
            new Diagnostic(
                COLLECTION,
                source.code().span(result.syntax().span().start(), result.syntax().span().end()),
                "a variable cannot hold a collection such as `" + result.type() + "`",
                "turn it into a string, a `JArray` or a `JObject`",
                null));
      }
      return collections.isEmpty();
    }

    private void report(ExpressionSource source, List<SyntaxDiagnostic> problems) {
      for (SyntaxDiagnostic problem : problems) {
        sink.report(
            new Diagnostic(
                problem.code(),
                source.code().span(problem.span().start(), problem.span().end()),
                problem.message(),
                problem.help(),
                problem.csharpCode()));
      }
    }

    private static boolean namesValue(SyntaxNode node) {
      return node instanceof NamedValueExpressionSyntax
          || node.children().stream().anyMatch(Job::namesValue);
    }

    private static boolean hasErrors(List<SyntaxDiagnostic> problems) {
      return problems.stream().anyMatch(p -> p.code().severity() == Severity.ERROR);
    }

    /** What fits into one class: its constants are at most 65,535. */
    private List<List<Item>> parts(List<Item> items) {
      List<List<Item>> parts = new ArrayList<>();
      List<Item> part = new ArrayList<>();
      int characters = 0;
      for (Item item : items) {
        int length = item.source().code().length();
        if (!part.isEmpty()
            && (part.size() == MOST_IN_CLASS || characters + length > MOST_CHARACTERS)) {
          parts.add(part);
          part = new ArrayList<>();
          characters = 0;
        }
        part.add(item);
        characters += length;
      }
      parts.add(part);
      return parts;
    }

    private void unit(SourceText text, List<Item> items) {
      UnitLowerer lowerer = new UnitLowerer();
      List<Item> lowered = new ArrayList<>();
      for (Item item : items) {
        try {
          lowerer.add(item.body());
          lowered.add(item);
        } catch (StackOverflowError e) {
          tooComplex(item.source().span());
          return;
        } catch (RuntimeException e) {
          fault(item.source().span(), e, null);
          return;
        }
      }
      LoweredUnit unit = lowerer.build();
      GeneratedSource generated;
      try {
        generated =
            JavaWriter.write(
                unit,
                PACKAGE,
                "Unit",
                fileName(text),
                (index, position) -> {
                  SourceSpan span = lowered.get(index).source().code().span(position, position);
                  return text.line(span.start());
                });
      } catch (StackOverflowError e) {
        if (lowered.size() == 1) {
          tooComplex(lowered.get(0).source().span());
        } else {
          halves(text, lowered);
        }
        return;
      }
      listener.accept(generated);
      try {
        CompiledUnit loaded = classes.compile(generated);
        for (int id = 0; id < lowered.size(); id++) {
          Item item = lowered.get(id);
          compiled[item.index()] = expression(item, loaded, id, unit.entries().get(id));
        }
      } catch (ClassCompiler.CompilerFailure e) {
        if (lowered.size() > 1) {
          halves(text, lowered);
        } else if (e.isTooLarge()) {
          tooComplex(lowered.get(0).source().span());
        } else {
          fault(lowered.get(0).source().span(), e, generated);
        }
      }
    }

    /** Smaller classes may pass; if not, they show which expression it is. */
    private void halves(SourceText text, List<Item> items) {
      int half = items.size() / 2;
      unit(text, items.subList(0, half));
      unit(text, items.subList(half, items.size()));
    }

    private static Expression<Object> expression(
        Item item, CompiledUnit unit, int id, LoweredUnit.Entry entry) {
      ExpressionSource source = item.source();
      String expected = source.expectedType();
      boolean fits =
          expected.equals("object")
              || (expected.equals("string") && entry.result() == String.class)
              || (expected.equals("bool") && entry.result() == boolean.class)
              || (expected.equals("int") && entry.result() == int.class);
      CompiledExpression expression =
          CompiledExpression.of(
              unit,
              id,
              fits ? null : ResultConversion.to(expected),
              ResultTypes.isBrief(item.body()),
              item.body().needs(),
              item.body().consumes(),
              source.span(),
              source.text());
      return ResultTypes.isConstant(item.body()) ? folded(expression, expected) : expression;
    }

    private static Expression<Object> folded(CompiledExpression expression, String expected) {
      try {
        Object value = ResultConversion.to(expected).convert(expression.fold(Budget.current()));
        return new FoldedExpression(value, expression.span(), expression.text());
      } catch (DotNetException e) {
        // It fails whenever it is evaluated, and only then.
        return expression;
      }
    }
  }

  private record Item(int index, ExpressionSource source, BoundBody body) {}

  /** The last segment of the text's name: what a stack trace shows. */
  private static String fileName(SourceText text) {
    String name = text.name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
