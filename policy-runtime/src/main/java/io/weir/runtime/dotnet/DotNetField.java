package io.weir.runtime.dotnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a .NET constant, enum member or static read-only field, held by the annotated public
 * static final Java field:
 *
 * <pre>{@code
 * @DotNetField("const int MaxValue")           public static final int MAX_VALUE = Integer.MAX_VALUE;
 * @DotNetField("static readonly Guid Empty")   public static final Guid EMPTY = …;
 * @DotNetField("Monday = 1")                   public static final DayOfWeek MONDAY = …;      (in an enum)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface DotNetField {
  /** The C# declaration. */
  String value();
}
