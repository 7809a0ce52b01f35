package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.TextSpan;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is said of a member that a value does not have. */
final class MissingMembers {
  private final Binder binder;

  MissingMembers(Binder binder) {
    this.binder = binder;
  }

  /** Says that an extension method of this name takes other receivers. */
  void reportReceiver(BoundExpression receiver, String name, MethodSymbol extension) {
    TypeSymbol type = receiver.type();
    String takes = "`" + extension.parameters().get(0).type() + "`, as `" + extension + "` does";
    String help = null;
    if (type.isObject()) {
      help = "cast it to its type first: `((string)…)." + name + "(…)`";
    } else if (type instanceof ArrayTypeSymbol) {
      help = "the array's elements may: take one with `[0]` or `FirstOrDefault()`";
    } else {
      help = Spelling.help(name, binder.lookup.memberNames(type, false));
    }
    binder.problems.error(
        "CS1929",
        receiver.span(),
        "`"
            + type
            + "` does not contain a definition for `"
            + name
            + "`, and extension methods of this name take "
            + takes,
        help);
  }

  void reportMissing(BoundExpression receiver, TypeSymbol type, TextSpan at, String text) {
    if (binder.events.exists(type, text)) {
      binder.problems.error(
          "CS0079",
          at,
          "the event `" + type + "." + text + "` can stand only to the left of `+=` or `-=`");
      return;
    }
    Set<String> names = new LinkedHashSet<>(binder.lookup.memberNames(type, false));
    String help = Spelling.help(text, names);
    boolean hidden = // a private field
        type.name().equals("KeyValuePair") && (text.equals("key") || text.equals("value"));
    if (help == null && !type.isObject()) {
      names.addAll(binder.table.extensionMethodNames());
      help = Spelling.help(text, names);
    }
    if (type.isObject()) {
      help = "cast it to its type first: `((string)…)." + text + "`";
    } else if (type.isNullable()
        && !binder.lookup.members(type.nullableUnderlying(), text).isEmpty()) {
      help = "use `.Value." + text + "` or `?." + text + "`";
    }
    binder.problems.error(
        hidden ? "CS0122" : "CS1061",
        at,
        "`" + type + "` does not contain a definition for `" + text + "`",
        help);
  }
}
