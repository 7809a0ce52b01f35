package io.weir.runtime.dotnet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuntimeTypesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int | int | Int32 | System.Int32",
        "System.Int32 | int | Int32 | System.Int32",
        "int? | int? | Nullable`1 | System.Nullable`1[System.Int32]",
        "string[] | string[] | String[] | System.String[]",
        "int[][] | int[][] | Int32[][] | System.Int32[][]",
        "int[,] | int[,] | Int32[,] | System.Int32[,]",
        "List<string> | List<string> | List`1 | System.Collections.Generic.List`1[System.String]",
        "(int, string) | (int, string) | ValueTuple`2 | System.ValueTuple`2[System.Int32,System.String]",
        "DayOfWeek | DayOfWeek | DayOfWeek | System.DayOfWeek",
        "Func<int, bool> | Func<int, bool> | Func`2 | System.Func`2[System.Int32,System.Boolean]",
      })
  void namesAreThoseOfDotNet(String given, String csharp, String name, String fullName) {
    RuntimeType type = RuntimeType.of(given);
    assertEquals(csharp, type.csharpName());
    assertEquals(name, type.name());
    assertEquals(fullName, type.fullName());
    assertSame(type, RuntimeType.of(csharp), "interned");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "object | int | true",
        "IEnumerable<object> | string[] | true",
        "IEnumerable<object> | int[] | false",
        "IEnumerable<char> | string | true",
        "IEnumerable<string> | List<string> | true",
        "IEnumerable<object> | List<string> | true",
        "IList<object> | List<string> | false",
        "object[] | string[] | true",
        "string[] | object[] | false",
        "int[] | uint[] | false",
        "IComparable | int | true",
        "Exception | ArgumentNullException | true",
        "ArgumentNullException | Exception | false",
        "Func<object> | Func<string> | true",
        "Func<string> | Func<object> | false",
        "Action<string> | Action<object> | true",
        "ValueType | int | true",
        "Enum | DayOfWeek | true",
        "Array | int[] | true",
      })
  void assignmentFollowsInheritanceAndVariance(String to, String from, boolean fits) {
    assertEquals(fits, RuntimeType.of(to).isAssignableFrom(RuntimeType.of(from)));
  }

  static Stream<Class<?>> structs() {
    return DotNetTypes.all().stream()
        .filter(
            c -> {
              TypeDeclaration d = TypeDeclaration.of(c);
              return (d.kind().equals("struct") || d.kind().equals("enum"))
                  && d.parameters().isEmpty()
                  && c != VoidMembers.class;
            });
  }

  @ParameterizedTest
  @MethodSource("structs")
  void everyStructHasADefaultOfItsType(Class<?> declaring) {
    RuntimeType type = RuntimeType.of(TypeDeclaration.of(declaring).fullName());
    Object value = type.defaultValue();
    assertNotNull(value);
    assertSame(type, RuntimeType.ofValue(value));
    Object array = type.newArray(2);
    assertEquals(value, Arrays.get(array, 1));
  }

  @Test
  void unboxingIsExact() {
    assertEquals(5, RuntimeType.of("int").cast(5));
    assertThrows(InvalidCastException.class, () -> RuntimeType.of("long").cast(5));
    assertThrows(NullReferenceException.class, () -> RuntimeType.of("int").cast(null));
    assertEquals(null, RuntimeType.of("int?").cast(null));
    Object monday = RuntimeType.of("DayOfWeek").cast(1);
    assertEquals("Monday", Values.toText(monday));
    assertEquals(1, RuntimeType.of("int").cast(monday));
    assertEquals(false, RuntimeType.of("int").isInstance(monday));
  }

  @Test
  void namesThatAreNoTypesAreRefused() {
    for (String name : List.of("Nope", "List<", "List<int", "int]", "", "System.Runtime")) {
      assertThrows(IllegalArgumentException.class, () -> RuntimeType.of(name), name);
    }
  }
}
