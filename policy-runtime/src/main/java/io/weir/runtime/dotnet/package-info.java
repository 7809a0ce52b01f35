/**
 * The .NET types that policy expressions see, one members class per type.
 *
 * <p>A .NET type exists for expressions if and only if a class here carries {@link
 * io.weir.runtime.dotnet.DotNetType}; a member exists if and only if a method or field of that
 * class carries {@link io.weir.runtime.dotnet.DotNetMethod}, {@link
 * io.weir.runtime.dotnet.DotNetProperty} or {@link io.weir.runtime.dotnet.DotNetField}. This table
 * is the sandbox.
 *
 * <h2>How .NET values look in Java</h2>
 *
 * <table>
 * <caption>Representation</caption>
 * <tr><th>C#</th><th>Java, typed</th><th>Java, boxed (as object, in collections)</th></tr>
 * <tr><td>bool</td><td>boolean</td><td>Boolean</td></tr>
 * <tr><td>char</td><td>char</td><td>Character</td></tr>
 * <tr><td>sbyte</td><td>byte</td><td>Byte</td></tr>
 * <tr><td>byte</td><td>int, 0..255</td><td>{@link io.weir.runtime.dotnet.UInt8}</td></tr>
 * <tr><td>short</td><td>short</td><td>Short</td></tr>
 * <tr><td>ushort</td><td>int, 0..65535</td><td>{@link io.weir.runtime.dotnet.UInt16}</td></tr>
 * <tr><td>int</td><td>int</td><td>Integer</td></tr>
 * <tr><td>uint</td><td>int, all 32 bits</td><td>{@link io.weir.runtime.dotnet.UInt32}</td></tr>
 * <tr><td>long</td><td>long</td><td>Long</td></tr>
 * <tr><td>ulong</td><td>long, all 64 bits</td><td>{@link io.weir.runtime.dotnet.UInt64}</td></tr>
 * <tr><td>float, double</td><td>float, double</td><td>Float, Double</td></tr>
 * <tr><td>string, object</td><td>String, Object</td><td>the same</td></tr>
 * <tr><td>any other struct (decimal, DateTime, TimeSpan, Guid, KeyValuePair, tuples…)</td><td colspan="2">an immutable
 * Java object, never null; {@code default(T)} comes from {@link io.weir.runtime.dotnet.RuntimeType#defaultValue()}</td></tr>
 * <tr><td>enum</td><td colspan="2">an immutable {@link io.weir.runtime.dotnet.EnumValue} subclass, one Java class per enum, never null</td></tr>
 * <tr><td>{@code T?}</td><td colspan="2">the boxed form of T, or null</td></tr>
 * <tr><td>bool[] char[] sbyte[] short[] int[] long[] float[] double[]</td><td colspan="2">boolean[] char[] Byte[] short[] int[] long[] float[] double[]</td></tr>
 * <tr><td>byte[]</td><td colspan="2">byte[] (so {@code (sbyte)} arrays are the boxed ones)</td></tr>
 * <tr><td>ushort[] uint[] ulong[]</td><td colspan="2">UInt16[] UInt32[] UInt64[]</td></tr>
 * <tr><td>T[] of any other T</td><td colspan="2">{@link io.weir.runtime.dotnet.DotNetArray}, which knows its element type
 * (array covariance, {@code is string[]}); string[] is String[], object[] is Object[]</td></tr>
 * <tr><td>interfaces that Java values implement too: IEnumerable, IEnumerable&lt;T&gt;, ICollection&lt;T&gt;, IList&lt;T&gt;,
 * IReadOnlyCollection/List&lt;T&gt;, IEnumerator&lt;T&gt; excepted, IComparable, IFormattable, IEquatable, ICloneable, IConvertible,
 * IDisposable, IDictionary&lt;K,V&gt;, IReadOnlyDictionary&lt;K,V&gt;, ISet&lt;T&gt;</td><td colspan="2">Object; their members are static methods that look at the value</td></tr>
 * <tr><td>delegates (Func, Action, Predicate, Comparison, Converter…)</td><td colspan="2">{@link io.weir.runtime.dotnet.Fn}: arguments and result boxed</td></tr>
 * <tr><td>exceptions</td><td colspan="2">{@link io.weir.runtime.dotnet.DotNetException}, one Java class per .NET class, same inheritance;
 * a Java exception of the JVM (NullPointerException, ClassCastException, ArithmeticException…) is turned into its .NET counterpart where
 * it is caught ({@code DotNetException.of(Throwable)})</td></tr>
 * <tr><td>void</td><td colspan="2">void</td></tr>
 * <tr><td>type parameter T of a generic type or method</td><td colspan="2">Object, boxed</td></tr>
 * </table>
 *
 * <p>Generic types are erased; an object that must know its type arguments (List, Dictionary…)
 * holds {@link io.weir.runtime.dotnet.RuntimeType}s, which the compiler passes to its constructor
 * ({@code reified}).
 *
 * <p>Generated code calls only public static methods of these classes (a receiver is the first
 * argument) and the boxing methods, and reads nothing but constants. Within one members class no
 * two annotated methods share a Java name: the compiler picks overloads, never Java.
 *
 * <p>{@code default(T)} of a struct is what its members class gives: {@code public static T
 * defaultValue(RuntimeType…)} with a run-time type per type parameter, or a constant {@code
 * DEFAULT}, {@code ZERO}, {@code EMPTY} or {@code MIN_VALUE}, the first that exists.
 *
 * <p>A struct's setter returns the changed struct, because structs are immutable.
 *
 * <p>Text, numbers and dates are those of the invariant culture; the zone is UTC.
 */
@NullMarked
package io.weir.runtime.dotnet;

import org.jspecify.annotations.NullMarked;
