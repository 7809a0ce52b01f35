package io.weir.runtime.dotnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a .NET type exists for expressions, and that the annotated class holds its members.
 *
 * <p>The declaration is C#'s own, with the fully qualified name and everything after the colon that
 * C# would list, interfaces included:
 *
 * <pre>{@code
 * @DotNetType(value = "public sealed class System.String : object, IComparable<string>, IEnumerable<char>", java = String.class)
 * public final class StringMembers { … }
 *
 * @DotNetType(value = "public class System.Collections.Generic.List<T> : object, IList<T>, IReadOnlyList<T>", java = DotNetList.class)
 * @DotNetType(value = "public struct System.DateTime : IComparable<DateTime>, IFormattable", java = DateTime.class)
 * @DotNetType(value = "public enum System.DayOfWeek : int", java = DayOfWeek.class)
 * @DotNetType(value = "public interface System.Collections.Generic.IEnumerable<out T> : IEnumerable", java = Object.class)
 * @DotNetType(value = "public delegate TResult System.Func<in T, out TResult>(T arg)", java = Fn.class)
 * @DotNetType(value = "public static class System.Linq.Enumerable", java = void.class)
 * @DotNetType(value = "public sealed class System.ArgumentNullException : ArgumentException", java = ArgumentNullException.class)
 * }</pre>
 *
 * <p>Other types may be named by short name or in full. A nested type is written with a dot: {@code
 * System.TimeZoneInfo.AdjustmentRule}. A class may carry one such annotation. Every class that
 * carries it is listed in {@link DotNetTypes}. Several classes may declare parts of one type, each
 * by an idea of its own, if each says {@code partial}; one of them names the base types.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DotNetType {
  /** The C# declaration, up to the opening brace. */
  String value();

  /**
   * The Java type of a value of this type when typed: a primitive, a class, or {@code Object} for
   * interfaces that foreign values implement; {@code void.class} for static classes.
   */
  Class<?> java();

  /**
   * Whether only the <em>name</em> and listed members exist because real policies use them although
   * the policy reference does not list the type.
   */
  boolean beyondReference() default false;
}
