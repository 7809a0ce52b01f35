package io.weir.runtime.dotnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a .NET method, constructor or operator, implemented by the annotated public static Java
 * method. The text is C#'s declaration without accessibility and body:
 *
 * <pre>{@code
 * @DotNetMethod("string Substring(int startIndex)")                      static String substringFrom(String self, int startIndex)
 * @DotNetMethod("static string Join(string separator, params string[] value)")
 * @DotNetMethod("new(int capacity)")                                     a constructor, returns the new object
 * @DotNetMethod("static DateTime operator +(DateTime d, TimeSpan t)")
 * @DotNetMethod("static implicit operator JToken(string value)")
 * @DotNetMethod("static explicit operator int(JToken value)")
 * @DotNetMethod("static bool TryParse(string s, out int result)")        out and ref: a Java parameter of type {@link Ref}
 * @DotNetMethod("static TSource First<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)")
 * @DotNetMethod("T As<T>(bool preserveContent = false)", reified = true)
 * }</pre>
 *
 * <p>Java parameters, in this order: the receiver for instance methods (typed as the type's Java
 * form); one parameter per C# parameter, in the typed Java form of its type ({@code params} as the
 * array; a type parameter, an interface and {@code T?} as the package's table says); with {@code
 * reified}, a {@link RuntimeType} per type parameter: first those of the method, or for a
 * constructor or static method of a generic type, those of the type. The Java result is the typed
 * form of the result; a type parameter's is {@code Object}. A receiver may be null only where the
 * method says so: it must then throw {@link NullReferenceException} itself or let a Java
 * NullPointerException out.
 *
 * <p>Several declarations may share a Java method that does the same for them. It then takes a
 * number in a primitive type to which Java widens each of theirs.
 *
 * <p>An extension method ({@code this}) is declared in its static class, as in C#. Default values
 * are C# constants.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DotNetMethod {
  /** The C# declaration, or several. */
  String[] value();

  /**
   * Whether Java takes a {@link RuntimeType} for each type parameter, after the other parameters.
   */
  boolean reified() default false;

  /**
   * Whether the result depends on the arguments alone and the call may be made at compile time when
   * they are constant.
   */
  boolean pure() default false;
}
