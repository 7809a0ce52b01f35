package io.weir.xml.expression.syntax;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of tokens. Words that are keywords only in places ({@code var}, {@code from}) are
 * identifiers.
 */
public enum TokenKind {
  /** {@code ~}. */
  TILDE("~"),
  /** {@code !}. */
  EXCLAMATION("!"),
  /** {@code %}. */
  PERCENT("%"),
  /** {@code ^}. */
  CARET("^"),
  /** {@code &}. */
  AMPERSAND("&"),
  /** {@code *}. */
  ASTERISK("*"),
  /** {@code (}. */
  OPEN_PAREN("("),
  /** {@code )}. */
  CLOSE_PAREN(")"),
  /** {@code -}. */
  MINUS("-"),
  /** {@code +}. */
  PLUS("+"),
  /** {@code =}. */
  EQUALS("="),
  /** An opening brace. */
  OPEN_BRACE("{"),
  /** A closing brace. */
  CLOSE_BRACE("}"),
  /** {@code [}. */
  OPEN_BRACKET("["),
  /** {@code ]}. */
  CLOSE_BRACKET("]"),
  /** {@code |}. */
  BAR("|"),
  /** {@code :}. */
  COLON(":"),
  /** {@code ;}. */
  SEMICOLON(";"),
  /** {@code <}. */
  LESS_THAN("<"),
  /** {@code ,}. */
  COMMA(","),
  /** {@code >}. */
  GREATER_THAN(">"),
  /** {@code .}. */
  DOT("."),
  /** {@code ?}. */
  QUESTION("?"),
  /** {@code /}. */
  SLASH("/"),
  /** {@code ||}. */
  BAR_BAR("||"),
  /** {@code &&}. */
  AMPERSAND_AMPERSAND("&&"),
  /** {@code --}. */
  MINUS_MINUS("--"),
  /** {@code ++}. */
  PLUS_PLUS("++"),
  /** {@code ::}. */
  COLON_COLON("::"),
  /** {@code ??}. */
  QUESTION_QUESTION("??"),
  /** {@code ->}. */
  MINUS_GREATER_THAN("->"),
  /** {@code !=}. */
  EXCLAMATION_EQUALS("!="),
  /** {@code ==}. */
  EQUALS_EQUALS("=="),
  /** {@code =>}. */
  EQUALS_GREATER_THAN("=>"),
  /** {@code <=}. */
  LESS_THAN_EQUALS("<="),
  /** {@code <<}. */
  LESS_THAN_LESS_THAN("<<"),
  /** {@code <<=}. */
  LESS_THAN_LESS_THAN_EQUALS("<<="),
  /** {@code >=}. */
  GREATER_THAN_EQUALS(">="),
  /** {@code >>}. */
  GREATER_THAN_GREATER_THAN(">>"),
  /** {@code >>=}. */
  GREATER_THAN_GREATER_THAN_EQUALS(">>="),
  /** {@code /=}. */
  SLASH_EQUALS("/="),
  /** {@code *=}. */
  ASTERISK_EQUALS("*="),
  /** {@code |=}. */
  BAR_EQUALS("|="),
  /** {@code &=}. */
  AMPERSAND_EQUALS("&="),
  /** {@code +=}. */
  PLUS_EQUALS("+="),
  /** {@code -=}. */
  MINUS_EQUALS("-="),
  /** {@code ^=}. */
  CARET_EQUALS("^="),
  /** {@code %=}. */
  PERCENT_EQUALS("%="),
  /** {@code ??=}. */
  QUESTION_QUESTION_EQUALS("??="),
  /** {@code ..}. */
  DOT_DOT(".."),
  /** {@code bool}. */
  BOOL("bool"),
  /** {@code byte}. */
  BYTE("byte"),
  /** {@code sbyte}. */
  SBYTE("sbyte"),
  /** {@code short}. */
  SHORT("short"),
  /** {@code ushort}. */
  USHORT("ushort"),
  /** {@code int}. */
  INT("int"),
  /** {@code uint}. */
  UINT("uint"),
  /** {@code long}. */
  LONG("long"),
  /** {@code ulong}. */
  ULONG("ulong"),
  /** {@code double}. */
  DOUBLE("double"),
  /** {@code float}. */
  FLOAT("float"),
  /** {@code decimal}. */
  DECIMAL("decimal"),
  /** {@code string}. */
  STRING("string"),
  /** {@code char}. */
  CHAR("char"),
  /** {@code void}. */
  VOID("void"),
  /** {@code object}. */
  OBJECT("object"),
  /** {@code typeof}. */
  TYPEOF("typeof"),
  /** {@code sizeof}. */
  SIZEOF("sizeof"),
  /** {@code null}. */
  NULL("null"),
  /** {@code true}. */
  TRUE("true"),
  /** {@code false}. */
  FALSE("false"),
  /** {@code if}. */
  IF("if"),
  /** {@code else}. */
  ELSE("else"),
  /** {@code while}. */
  WHILE("while"),
  /** {@code for}. */
  FOR("for"),
  /** {@code foreach}. */
  FOREACH("foreach"),
  /** {@code do}. */
  DO("do"),
  /** {@code switch}. */
  SWITCH("switch"),
  /** {@code case}. */
  CASE("case"),
  /** {@code default}. */
  DEFAULT("default"),
  /** {@code try}. */
  TRY("try"),
  /** {@code catch}. */
  CATCH("catch"),
  /** {@code finally}. */
  FINALLY("finally"),
  /** {@code lock}. */
  LOCK("lock"),
  /** {@code goto}. */
  GOTO("goto"),
  /** {@code break}. */
  BREAK("break"),
  /** {@code continue}. */
  CONTINUE("continue"),
  /** {@code return}. */
  RETURN("return"),
  /** {@code throw}. */
  THROW("throw"),
  /** {@code public}. */
  PUBLIC("public"),
  /** {@code private}. */
  PRIVATE("private"),
  /** {@code internal}. */
  INTERNAL("internal"),
  /** {@code protected}. */
  PROTECTED("protected"),
  /** {@code static}. */
  STATIC("static"),
  /** {@code readonly}. */
  READONLY("readonly"),
  /** {@code sealed}. */
  SEALED("sealed"),
  /** {@code const}. */
  CONST("const"),
  /** {@code fixed}. */
  FIXED("fixed"),
  /** {@code stackalloc}. */
  STACKALLOC("stackalloc"),
  /** {@code volatile}. */
  VOLATILE("volatile"),
  /** {@code new}. */
  NEW("new"),
  /** {@code override}. */
  OVERRIDE("override"),
  /** {@code abstract}. */
  ABSTRACT("abstract"),
  /** {@code virtual}. */
  VIRTUAL("virtual"),
  /** {@code event}. */
  EVENT("event"),
  /** {@code extern}. */
  EXTERN("extern"),
  /** {@code ref}. */
  REF("ref"),
  /** {@code out}. */
  OUT("out"),
  /** {@code in}. */
  IN("in"),
  /** {@code is}. */
  IS("is"),
  /** {@code as}. */
  AS("as"),
  /** {@code params}. */
  PARAMS("params"),
  /** {@code this}. */
  THIS("this"),
  /** {@code base}. */
  BASE("base"),
  /** {@code namespace}. */
  NAMESPACE("namespace"),
  /** {@code using}. */
  USING("using"),
  /** {@code class}. */
  CLASS("class"),
  /** {@code struct}. */
  STRUCT("struct"),
  /** {@code interface}. */
  INTERFACE("interface"),
  /** {@code enum}. */
  ENUM("enum"),
  /** {@code delegate}. */
  DELEGATE("delegate"),
  /** {@code checked}. */
  CHECKED("checked"),
  /** {@code unchecked}. */
  UNCHECKED("unchecked"),
  /** {@code unsafe}. */
  UNSAFE("unsafe"),
  /** {@code operator}. */
  OPERATOR("operator"),
  /** {@code explicit}. */
  EXPLICIT("explicit"),
  /** {@code implicit}. */
  IMPLICIT("implicit"),
  /** A name; its value is the name without {@code @} and with escapes resolved. */
  IDENTIFIER(null),
  /** A number; its value is a {@link NumericLiteral}. */
  NUMERIC_LITERAL(null),
  /** A character; its value is a Character. */
  CHARACTER_LITERAL(null),
  /** A string, plain or verbatim; its value is a String. */
  STRING_LITERAL(null),
  /** An interpolated string with all its holes; the parser takes it apart. */
  INTERPOLATED_STRING(null),
  /** A <code>{{name}}</code> that was not substituted; its value is the name. */
  NAMED_VALUE(null),
  /** A character that starts no token. */
  BAD(null),
  /** The end of the text. */
  END(null);

  private static final Map<String, TokenKind> KEYWORDS = new HashMap<>();

  static {
    for (TokenKind kind : values()) {
      if (kind.isKeyword()) {
        KEYWORDS.put(kind.text(), kind);
      }
    }
  }

  private final @Nullable String text;

  TokenKind(@Nullable String text) {
    this.text = text;
  }

  /** Its fixed text; empty if it has none. */
  public String text() {
    return text == null ? "" : text;
  }

  /** Whether it is a reserved word. */
  public boolean isKeyword() {
    return text != null && Character.isLetter(text.charAt(0));
  }

  /**
   * Whether it is the name of a type: {@code int}, {@code string}, {@code object}, {@code void}.
   */
  public boolean isPredefinedType() {
    return ordinal() >= BOOL.ordinal() && ordinal() <= OBJECT.ordinal();
  }

  /** Whether it is {@code =} or a compound assignment. */
  public boolean isAssignment() {
    return switch (this) {
      case EQUALS,
          PLUS_EQUALS,
          MINUS_EQUALS,
          ASTERISK_EQUALS,
          SLASH_EQUALS,
          PERCENT_EQUALS,
          AMPERSAND_EQUALS,
          BAR_EQUALS,
          CARET_EQUALS,
          LESS_THAN_LESS_THAN_EQUALS,
          GREATER_THAN_GREATER_THAN_EQUALS,
          QUESTION_QUESTION_EQUALS ->
          true;
      default -> false;
    };
  }

  /** The keyword with this text, or null. */
  public static @Nullable TokenKind keyword(String text) {
    return KEYWORDS.get(text);
  }
}
