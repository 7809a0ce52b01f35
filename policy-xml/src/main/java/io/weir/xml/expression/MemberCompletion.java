package io.weir.xml.expression;

import io.weir.xml.expression.analysis.ExpressionAnalyzer;
import io.weir.xml.expression.binding.BindingOptions;
import io.weir.xml.expression.binding.BoundBody;
import io.weir.xml.expression.symbols.EventAccessors;
import io.weir.xml.expression.symbols.MemberSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.TypeTable;
import io.weir.xml.expression.syntax.ParseOptions;
import io.weir.xml.expression.syntax.Parser;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What can follow in an expression that is being typed. Stateless. */
public final class MemberCompletion {
  private static final String OPENING = "([";

  private MemberCompletion() {}

  /**
   * The names that the word before the cursor may become: members of what stands before its dot,
   * else types and {@code context}.
   *
   * @param typed the text up to the cursor
   */
  public static List<String> of(String typed) {
    int word = typed.length();
    while (word > 0 && Character.isJavaIdentifierPart(typed.charAt(word - 1))) {
      word--;
    }
    String prefix = typed.substring(word);
    TreeSet<String> names = new TreeSet<>();
    TypeTable table = TypeTable.instance();
    if (word > 0 && typed.charAt(word - 1) == '.') {
      String owner = typed.substring(start(typed, word - 1), word - 1);
      TypeSymbol named = named(owner, table);
      TypeSymbol type = named == null ? typeOf(owner) : named;
      if (type != null) {
        addMembers(type, named != null, names);
      }
    } else {
      names.addAll(table.importedNames());
      names.add("context");
    }
    return names.stream().filter(name -> name.startsWith(prefix)).toList();
  }

  private static @Nullable TypeSymbol named(String owner, TypeTable table) {
    SpecialType keyword = SpecialType.ofKeyword(owner);
    if (keyword != null) {
      return table.special(keyword);
    }
    List<NamedTypeSymbol> types = table.findImported(owner, 0);
    return types.isEmpty() ? null : types.get(0);
  }

  private static void addMembers(TypeSymbol type, boolean isStatic, TreeSet<String> names) {
    for (TypeSymbol t = type; t != null; t = t.baseType()) {
      for (String name : t.memberNames()) {
        for (MemberSymbol member : t.members(name)) {
          if (member.isStatic() == isStatic) {
            names.add(EventAccessors.shown(name));
          }
        }
      }
    }
    if (!isStatic && type.isInterface()) {
      for (NamedTypeSymbol base : type.allInterfaces()) {
        names.addAll(base.memberNames());
      }
    }
  }

  /** Where the expression that ends at a place begins. */
  private static int start(String text, int end) {
    int at = end;
    int depth = 0;
    while (at > 0) {
      char c = text.charAt(at - 1);
      if (c == ')' || c == ']') {
        depth++;
      } else if (OPENING.indexOf(c) >= 0) {
        if (depth == 0) {
          break;
        }
        depth--;
      } else if (c == '"' && depth > 0) {
        at = Math.max(text.lastIndexOf('"', at - 2) + 1, 1);
      } else if (depth == 0 && !Character.isJavaIdentifierPart(c) && c != '.' && c != '?') {
        break;
      }
      at--;
    }
    return at;
  }

  private static @Nullable TypeSymbol typeOf(String text) {
    var parsed = Parser.parseExpression(text, ParseOptions.DEFAULT);
    if (text.isBlank() || !parsed.diagnostics().isEmpty()) {
      return null;
    }
    BoundBody body =
        ExpressionAnalyzer.bindExpression(
            parsed.root(), new BindingOptions(TypeTable.instance().special(SpecialType.OBJECT)));
    return body.hasErrors() ? null : ExpressionInspection.resultType(body);
  }
}
