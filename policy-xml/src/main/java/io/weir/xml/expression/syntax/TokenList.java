package io.weir.xml.expression.syntax;

import java.util.List;

/**
 * All tokens of a text. The last is {@link TokenKind#END}.
 *
 * @param tokens the tokens
 * @param lineEndBefore per token whether a line ends between the token before and it
 * @param diagnostics what the lexer found
 */
record TokenList(
    List<SyntaxToken> tokens, boolean[] lineEndBefore, List<SyntaxDiagnostic> diagnostics) {}
