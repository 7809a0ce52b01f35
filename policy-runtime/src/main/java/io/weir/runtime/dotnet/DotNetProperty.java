package io.weir.runtime.dotnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one accessor of a .NET property or indexer, implemented by the annotated public static
 * Java method:
 *
 * <pre>{@code
 * @DotNetProperty("int Length { get; }")                         static int length(String self)
 * @DotNetProperty("int Capacity { set; }")                       static void setCapacity(DotNetList self, int value)
 * @DotNetProperty("static DateTime UtcNow { get; }")             static DateTime utcNow()
 * @DotNetProperty("char this[int index] { get; }")               static char charAt(String self, int index)
 * @DotNetProperty("T this[int index] { set; }")                  static void set(DotNetList self, int index, Object value)
 * }</pre>
 *
 * <p>A property with both accessors has two Java methods, each with its own annotation.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DotNetProperty {
  /** The C# declaration with exactly one accessor. */
  String value();
}
