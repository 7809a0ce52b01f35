package io.weir.xml.expression.syntax;

import io.weir.api.diagnostic.DiagnosticCode;
import org.jspecify.annotations.Nullable;

/**
 * A problem of an expression's text.
 *
 * @param span where, in the text that was parsed; the compiler of C# underlines the same
 * @param code the kind
 * @param message what is wrong: lower case start, no full stop, input in backticks
 * @param csharpCode the number that the compiler of C# gives it, or null
 * @param help what to do about it, or null
 */
public record SyntaxDiagnostic(
    TextSpan span,
    DiagnosticCode code,
    String message,
    @Nullable String csharpCode,
    @Nullable String help) {}
