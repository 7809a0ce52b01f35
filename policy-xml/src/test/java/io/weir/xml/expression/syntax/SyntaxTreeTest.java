package io.weir.xml.expression.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The trees of texts whose reading is not obvious: precedence, casts, type arguments, patterns. */
class SyntaxTreeTest {
  private static final String CASES =
      """
      a + b * c - d
      (Binary (Binary a + (Binary b * c)) - d)
      a ?? b ?? c
      (Binary a ?? (Binary b ?? c))
      a = b = c
      (Assignment a = (Assignment b = c))
      a ? b : c ? d : e
      (Conditional a ? b (Conditional c ? d e))
      a >> b > c
      (Binary (Binary a >> b) > c)
      a >>= b
      (Assignment a >>= b)
      -a.b
      (PrefixUnary - (MemberAccess a . b))
      (a) - b
      (Binary (Parenthesized a) - b)
      (int) - b
      (Cast int (PrefixUnary - b))
      (a) b
      (Cast a b)
      (a)(b)
      (Cast a (Parenthesized b))
      (a.b<c>)d
      (Cast (QualifiedName a (GenericName b [c])) d)
      (a[])b
      (Cast (ArrayType a [(ArrayRankSpecifier 1 [])]) b)
      (a?)b
      (Cast (NullableType a ?) b)
      (string)a["b"].c
      (Cast string (MemberAccess (ElementAccess a (BracketedArgumentList [(Argument "b")])) . c))
      (a < b)
      (Parenthesized (Binary a < b))
      f(a < b, c > (d))
      (Invocation f (ArgumentList [(Argument (Invocation (GenericName a [b c]) (ArgumentList [(Argument d)])))]))
      f(a < b, c > d)
      (Invocation f (ArgumentList [(Argument (Binary a < b)) (Argument (Binary c > d))]))
      a.As<JObject>()
      (Invocation (MemberAccess a . (GenericName As [JObject])) (ArgumentList []))
      a is List<int> b
      (IsPattern a is (DeclarationPattern (GenericName List [int]) (SingleVariableDesignation b)))
      a is int ? b : c
      (Conditional (Binary a is int) ? b c)
      a is int? && b
      (Binary (Binary a is (NullableType int ?)) && b)
      a is null
      (IsPattern a is (ConstantPattern null))
      a is B.C
      (Binary a is (QualifiedName B C))
      a is var b
      (IsPattern a is (VarPattern (SingleVariableDesignation b)))
      a as string ?? b
      (Binary (Binary a as string) ?? b)
      a as string == b
      (Binary (Binary a as string) == b)
      a?.b.c[d]?.e
      (ConditionalAccess a ? (ConditionalAccess (ElementAccess (MemberAccess (MemberBinding . b) . c) (BracketedArgumentList [(Argument d)])) ? (MemberBinding . e)))
      a?[0] == null ? 1 : 2
      (Conditional (Binary (ConditionalAccess a ? (ElementBinding (BracketedArgumentList [(Argument 0)]))) == null) ? 1 2)
      a ?.5 : b
      (Conditional a ? .5 b)
      x => y => x + y
      (SimpleLambda (Parameter x) => (SimpleLambda (Parameter y) => (Binary x + y)))
      (x, y) => x
      (ParenthesizedLambda [(Parameter x) (Parameter y)] => x)
      (int x, out string y) => { return x; }
      (ParenthesizedLambda [(Parameter int x) (Parameter out string y)] => (Block [(Return x)]))
      () => a
      (ParenthesizedLambda [] => a)
      (x, y)
      (Tuple [(Argument x) (Argument y)])
      (x: 1, y)
      (Tuple [(Argument x 1) (Argument y)])
      (x, y) == (1, 2)
      (Binary (Tuple [(Argument x) (Argument y)]) == (Tuple [(Argument 1) (Argument 2)]))
      (var x, int y) = z
      (Assignment (Tuple [(Argument (Declaration var (SingleVariableDesignation x))) (Argument (Declaration int (SingleVariableDesignation y)))]) = z)
      var (x, _) = z
      (Assignment (Declaration var (ParenthesizedVariableDesignation [(SingleVariableDesignation x) (DiscardDesignation _)])) = z)
      delegate (int x) { }
      (AnonymousMethod delegate [(Parameter int x)] (Block []))
      f(out var x, ref y, name: z)
      (Invocation f (ArgumentList [(Argument out (Declaration var (SingleVariableDesignation x))) (Argument ref y) (Argument name z)]))
      new A<int>(1) { B = 2, [c] = 3, D = { 4 } }
      (ObjectCreation (GenericName A [int]) (ArgumentList [(Argument 1)]) (Initializer OBJECT [(Assignment B = 2) (Assignment (ImplicitElementAccess (BracketedArgumentList [(Argument c)])) = 3) (Assignment D = (Initializer COLLECTION [4]))]))
      new D { { "a", 1 }, { "b", 2 }, }
      (ObjectCreation D (Initializer COLLECTION [(Initializer COMPLEX_ELEMENT ["a" 1]) (Initializer COMPLEX_ELEMENT ["b" 2])]))
      new { a.B, C = 1 }
      (AnonymousObjectCreation [(AnonymousObjectMemberDeclarator (MemberAccess a . B)) (AnonymousObjectMemberDeclarator C 1)])
      new int[2, 3]
      (ArrayCreation (ArrayType int [(ArrayRankSpecifier 2 [2 3])]))
      new int[2][]
      (ArrayCreation (ArrayType int [(ArrayRankSpecifier 1 [2]) (ArrayRankSpecifier 1 [])]))
      new[] { 1, 2 }[0]
      (ElementAccess (ImplicitArrayCreation 1 (Initializer ARRAY [1 2])) (BracketedArgumentList [(Argument 0)]))
      new string('a', 2).Length
      (MemberAccess (ObjectCreation string (ArgumentList [(Argument 'a') (Argument 2)])) . Length)
      $"a{b,5:x}c{{d}}"
      (InterpolatedString [(InterpolatedStringText 'a') (Interpolation b 5 'x') (InterpolatedStringText 'c{d}')])
      $@"{a["b"]}""\\n"
      (InterpolatedString [(Interpolation (ElementAccess a (BracketedArgumentList [(Argument "b")]))) (InterpolatedStringText '"\\n')])
      $"{(a ? b : c)}"
      (InterpolatedString [(Interpolation (Parenthesized (Conditional a ? b c)))])
      from x in a where x > 1 orderby x descending, y select x
      (Query (FromClause x a) (QueryBody [(WhereClause (Binary x > 1)) (OrderByClause [(Ordering x true) (Ordering y false)])] (SelectClause x)))
      from int x in a join y in b on x equals y into g let z = 1 group x by z into h select h
      (Query (FromClause int x a) (QueryBody [(JoinClause y b x y (JoinIntoClause g)) (LetClause z 1)] (GroupClause x z) (QueryContinuation h (QueryBody [] (SelectClause h)))))
      a ?? throw new E()
      (Binary a ?? (Throw (ObjectCreation E (ArgumentList []))))
      default(int) + default
      (Binary (Default int) + default)
      checked((int)a)
      (Checked checked (Cast int a))
      typeof(Dictionary<,>)
      (TypeOf (GenericName Dictionary [(OmittedTypeArgument) (OmittedTypeArgument)]))
      global::System.String.Empty
      (MemberAccess (MemberAccess (AliasQualifiedName global System) . String) . Empty)
      a++ + ++b
      (Binary (PostfixUnary a ++) + (PrefixUnary ++ b))
      a is string s && s.Length > 0
      (Binary (IsPattern a is (DeclarationPattern string (SingleVariableDesignation s))) && (Binary (MemberAccess s . Length) > 0))
      from + where
      (Binary from + where)
      await
      await
      nameof(a.b)
      (Invocation nameof (ArgumentList [(Argument (MemberAccess a . b))]))
      """;

  private static final String BLOCKS =
      """
      a<b> c;
      (LocalDeclaration false (VariableDeclaration (GenericName a [b]) [(VariableDeclarator c)]))
      a < b;
      (Expression (Binary a < b))
      a? b = c;
      (LocalDeclaration false (VariableDeclaration (NullableType a ?) [(VariableDeclarator b c)]))
      int[] a = { 1, 2 }, b;
      (LocalDeclaration false (VariableDeclaration (ArrayType int [(ArrayRankSpecifier 1 [])]) [(VariableDeclarator a (Initializer ARRAY [1 2])) (VariableDeclarator b)]))
      (int a, string) b = c;
      (LocalDeclaration false (VariableDeclaration (TupleType [(TupleElement int a) (TupleElement string)]) [(VariableDeclarator b c)]))
      (a, b) = (b, a);
      (Expression (Assignment (Tuple [(Argument a) (Argument b)]) = (Tuple [(Argument b) (Argument a)])))
      var (a, b) = c;
      (Expression (Assignment (Declaration var (ParenthesizedVariableDesignation [(SingleVariableDesignation a) (SingleVariableDesignation b)])) = c))
      const int a = 1;
      (LocalDeclaration true (VariableDeclaration int [(VariableDeclarator a 1)]))
      ref int a = ref b[0];
      (LocalDeclaration false (VariableDeclaration (RefType false int) [(VariableDeclarator a (Ref (ElementAccess b (BracketedArgumentList [(Argument 0)]))))]))
      int F<T>(T a, int b = 1) where T : class, new() => 1;
      (LocalFunction int F [(TypeParameter T)] [(Parameter T a) (Parameter int b 1)] [(TypeParameterConstraintClause T [(TypeParameterConstraint class) (TypeParameterConstraint new)])] 1)
      IEnumerable<int> F() { yield return 1; yield break; }
      (LocalFunction (GenericName IEnumerable [int]) F [] [] [] (Block [(Yield 1) (Yield)]))
      if (a) b(); else if (c) { } else d();
      (If a (Expression (Invocation b (ArgumentList []))) (ElseClause (If c (Block []) (ElseClause (Expression (Invocation d (ArgumentList [])))))))
      for (int i = 0, j = 1; i < j; i++, j--) ;
      (For (VariableDeclaration int [(VariableDeclarator i 0) (VariableDeclarator j 1)]) [] (Binary i < j) [(PostfixUnary i ++) (PostfixUnary j --)] (Empty))
      for (;;) break;
      (For [] [] (Break))
      foreach (KeyValuePair<string, int> p in a) continue;
      (ForEach (GenericName KeyValuePair [string int]) p a (Continue))
      foreach (var (k, v) in a) { }
      (ForEachVariable (Declaration var (ParenthesizedVariableDesignation [(SingleVariableDesignation k) (SingleVariableDesignation v)])) a (Block []))
      switch (a) { case 1: case B.C: return 1; case string s when s == "": break; default: goto case 1; }
      (Switch a [(SwitchSection [(CaseSwitchLabel 1) (CaseSwitchLabel (MemberAccess B . C))] [(Return 1)]) (SwitchSection [(CasePatternSwitchLabel (DeclarationPattern string (SingleVariableDesignation s)) (Binary s == ""))] [(Break)]) (SwitchSection [(DefaultSwitchLabel)] [(Goto CASE 1)])])
      try { } catch (E e) when (e.A) { } catch { } finally { }
      (Try (Block []) [(CatchClause (CatchDeclaration E e) (MemberAccess e . A) (Block [])) (CatchClause (Block []))] (FinallyClause (Block [])))
      using (var a = b) using (c) { }
      (Using (VariableDeclaration var [(VariableDeclarator a b)]) (Using c (Block [])))
      again: if (a) goto again;
      (Labeled again (If a (Goto LABEL again)))
      unchecked { a++; } unchecked(a)++;
      (Checked unchecked (Block [(Expression (PostfixUnary a ++))])) (Expression (PostfixUnary (Checked unchecked a) ++))
      do a(); while (b);
      (Do (Expression (Invocation a (ArgumentList []))) b)
      throw; throw a;
      (Throw) (Throw a)
      lock (a) { }
      (Lock a (Block []))
      var from = 1; from = 2;
      (LocalDeclaration false (VariableDeclaration var [(VariableDeclarator from 1)])) (Expression (Assignment from = 2))
      """;

  private static List<DynamicTest> tests(String cases, boolean block) {
    List<String> lines = cases.lines().toList();
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      String text = lines.get(i);
      String expected = lines.get(i + 1);
      tests.add(DynamicTest.dynamicTest(text, () -> assertEquals(expected, tree(text, block))));
    }
    return tests;
  }

  private static String tree(String text, boolean block) {
    ParseResult<? extends SyntaxNode> result =
        block
            ? Parser.parseBlock(text, ParseOptions.DEFAULT)
            : Parser.parseExpression(text, ParseOptions.DEFAULT);
    assertEquals(List.of(), result.diagnostics());
    if (result.root() instanceof BlockSyntax body) {
      String statements = TreePrinter.print(body.statements());
      return statements.substring(1, statements.length() - 1);
    }
    return TreePrinter.print(result.root());
  }

  @TestFactory
  List<DynamicTest> expressions() {
    return tests(CASES, false);
  }

  @TestFactory
  List<DynamicTest> statements() {
    return tests(BLOCKS, true);
  }

  @Test
  void directivesChooseLines() {
    String text =
        """

        #region a
        #if DEBUG && !TRACE
        a();
        #elif !DEBUG
        b();
        #else
        c();
        #endif
        #endregion
        """;
    assertEquals("(Expression (Invocation b (ArgumentList [])))", tree(text, true));
  }

  @Test
  void longChainsNeedNoStack() {
    String sum = "a" + "+a".repeat(10_000);
    ParseResult<ExpressionSyntax> result = Parser.parseExpression(sum, ParseOptions.DEFAULT);
    assertEquals(List.of(), result.diagnostics());
    int operands = 1;
    ExpressionSyntax e = result.root();
    while (e instanceof BinaryExpressionSyntax binary) {
      operands++;
      e = binary.left();
    }
    assertEquals(10_001, operands);
  }

  @Test
  void unresolvedNamesFitAnywhere() {
    String block = "int p = {{N}}; string s = \"{{k}}\"; return p + {{M}}.Length;";
    assertEquals(List.of(), Parser.parseBlock(block, ParseOptions.LONE).diagnostics());
    assertEquals(List.of(), Parser.parseExpression("{{A}} {{B}}", ParseOptions.LONE).diagnostics());
  }
}
