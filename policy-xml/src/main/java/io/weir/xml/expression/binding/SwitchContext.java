package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code goto case} sees of the enclosing switch. */
final class SwitchContext {
  final TypeSymbol governingType;
  final Map<Object, LabelSymbol> cases = new LinkedHashMap<>();
  @Nullable LabelSymbol defaultLabel;

  SwitchContext(TypeSymbol governingType) {
    this.governingType = governingType;
  }

  static Object key(ConstantValue value) {
    Object v = value.value();
    if (v instanceof BigDecimal number) {
      v = number.stripTrailingZeros(); // 1.0m is 1m
    }
    return v == null ? "null" : List.of(v);
  }
}
