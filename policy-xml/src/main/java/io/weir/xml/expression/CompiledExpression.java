package io.weir.xml.expression;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.PolicyException;
import io.weir.api.diagnostic.SourceSpan;
import io.weir.api.spi.Services;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.BudgetExceededError;
import io.weir.runtime.dotnet.CompiledUnit;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.OutOfMemoryException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An expression of a compiled unit: fits its value into its place, and tells how it failed. */
abstract class CompiledExpression implements Expression<Object> {
  static {
    // Initialised now: a class whose first use is at the end of the stack never comes to life.
    DotNetException.message(DotNetException.of(new StackOverflowError()));
    DotNetException.message(OutOfMemoryException.create());
  }

  final CompiledUnit unit;
  final int id;
  private final Set<Need> needs;
  private final Set<Need> consumes;
  private final SourceSpan span;
  private final String text;

  private CompiledExpression(
      CompiledUnit unit,
      int id,
      Set<Need> needs,
      Set<Need> consumes,
      SourceSpan span,
      String text) {
    this.unit = unit;
    this.id = id;
    this.needs = needs;
    this.consumes = consumes;
    this.span = span;
    this.text = text;
  }

  /**
   * Takes an expression of a unit; no {@code conversion} if its values fit as they are, {@code
   * brief} if it needs no budget.
   */
  static CompiledExpression of(
      CompiledUnit unit,
      int id,
      @Nullable ResultConversion conversion,
      boolean brief,
      Set<Need> needs,
      Set<Need> consumes,
      SourceSpan span,
      String text) {
    return brief && conversion == null
        ? new Plain(unit, id, needs, consumes, span, text)
        : new Guarded(unit, id, conversion, brief, needs, consumes, span, text);
  }

  /** Needs nothing but its code: most that run with every request are such. */
  private static final class Plain extends CompiledExpression {
    Plain(
        CompiledUnit unit,
        int id,
        Set<Need> needs,
        Set<Need> consumes,
        SourceSpan span,
        String text) {
      super(unit, id, needs, consumes, span, text);
    }

    @Override
    @Nullable Object value(Exchange exchange) {
      return unit.evaluate(id, null, exchange);
    }
  }

  /** Runs under a budget, or is converted, or both. */
  private static final class Guarded extends CompiledExpression {
    private final @Nullable ResultConversion conversion;
    private final boolean brief;

    Guarded(
        CompiledUnit unit,
        int id,
        @Nullable ResultConversion conversion,
        boolean brief,
        Set<Need> needs,
        Set<Need> consumes,
        SourceSpan span,
        String text) {
      super(unit, id, needs, consumes, span, text);
      this.conversion = conversion;
      this.brief = brief;
    }

    @Override
    @Nullable Object value(Exchange exchange) {
      Budget budget = brief ? null : start(exchange.services());
      try {
        Object value = unit.evaluate(id, budget, exchange);
        return conversion == null ? value : conversion.convert(value);
      } finally {
        if (budget != null) {
          budget.end();
        }
      }
    }

    private static Budget start(Services services) {
      return Budget.start(services.ticker(), services.random());
    }
  }

  abstract @Nullable Object value(Exchange exchange);

  @Override
  public final @Nullable Object evaluate(Exchange exchange) throws PolicyException {
    try {
      return value(exchange);
    } catch (DotNetException e) {
      throw failed(e, DotNetException.message(e));
    } catch (BudgetExceededError e) {
      throw failed(e, e.getMessage());
    } catch (OutOfMemoryError e) {
      // What the expression held is garbage by now.
      DotNetException known = OutOfMemoryException.create();
      throw failed(known, DotNetException.message(known));
    } catch (RuntimeException | StackOverflowError e) {
      DotNetException known = DotNetException.of(e);
      throw failed(known, DotNetException.message(known));
    }
  }

  /** The value of an expression that looks at nothing, without a place's conversion. */
  @Nullable Object fold(Budget budget) {
    return unit.evaluate(id, budget, null);
  }

  private PolicyException failed(Throwable cause, @Nullable String message) {
    return PolicyException.failure(
            PolicyException.EXPRESSION_FAILURE, "Expression evaluation failed. " + message)
        .cause(cause)
        .build();
  }

  @Override
  public Set<Need> consumes() {
    return consumes;
  }

  @Override
  public Set<Need> needs() {
    return needs;
  }

  @Override
  public SourceSpan span() {
    return span;
  }

  @Override
  public boolean isConstant() {
    return false;
  }

  @Override
  public String text() {
    return text;
  }
}
