package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members and overloads of listed types that policies have not, as they open files. */
final class WithheldMembers {
  private static final String NO_FILES = "is not available in policy expressions: it opens a file";

  private static final Map<String, Set<String>> WITH_FILE =
      Map.of(
          "X509Certificate",
          Set.of("CreateFromCertFile", "CreateFromSignedFile"),
          "X509Certificate2",
          Set.of(
              "CreateFromCertFile",
              "CreateFromSignedFile",
              "CreateFromPemFile",
              "CreateFromEncryptedPemFile"));

  private WithheldMembers() {}

  /** Why a type has not a static member of a name; null if .NET has none either. */
  static @Nullable String member(TypeSymbol type, String name) {
    return WITH_FILE.getOrDefault(type.toString(), Set.of()).contains(name)
        ? "`" + type + "." + name + "` " + NO_FILES
        : null;
  }

  /** Why a constructor does not take a text where it takes bytes; null if .NET's does not. */
  static @Nullable String constructor(
      MethodSymbol candidate, int parameter, BoundExpression value) {
    TypeSymbol type = candidate.containingType();
    return candidate.kind() == MethodSymbol.Kind.CONSTRUCTOR
            && parameter == 0
            && type != null
            && WITH_FILE.containsKey(type.toString())
            && value.type() != null
            && value.type().specialType() == SpecialType.STRING
        ? "`" + type + "` of a file's name " + NO_FILES
        : null;
  }

  /** What to do instead. */
  static String help() {
    return "give its content: `Convert.FromBase64String(…)` of a named value, or"
        + " `context.Deployment.Certificates`";
  }
}
