package io.weir.xml.expression.syntax;

/** A statement. */
public sealed interface StatementSyntax extends SyntaxNode
    permits BlockSyntax,
        BreakStatementSyntax,
        CheckedStatementSyntax,
        ContinueStatementSyntax,
        DoStatementSyntax,
        EmptyStatementSyntax,
        ExpressionStatementSyntax,
        ForEachStatementSyntax,
        ForEachVariableStatementSyntax,
        ForStatementSyntax,
        GotoStatementSyntax,
        IfStatementSyntax,
        LabeledStatementSyntax,
        LocalDeclarationStatementSyntax,
        LocalFunctionStatementSyntax,
        LockStatementSyntax,
        ReturnStatementSyntax,
        SwitchStatementSyntax,
        ThrowStatementSyntax,
        TryStatementSyntax,
        UsingStatementSyntax,
        WhileStatementSyntax,
        YieldStatementSyntax {}
