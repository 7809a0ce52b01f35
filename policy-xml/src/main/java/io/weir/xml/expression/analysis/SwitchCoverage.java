package io.weir.xml.expression.analysis;

import io.weir.xml.expression.binding.BoundConstantPattern;
import io.weir.xml.expression.binding.BoundDeclarationPattern;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundPattern;
import io.weir.xml.expression.binding.BoundSwitch;
import io.weir.xml.expression.binding.BoundSwitchLabel;
import io.weir.xml.expression.binding.BoundSwitchSection;
import io.weir.xml.expression.binding.BoundVarPattern;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.TypeSymbol;
import org.jspecify.annotations.Nullable;

/** Which values the labels of a switch take. */
final class SwitchCoverage {
  private SwitchCoverage() {}

  /** Whether every value of the type matches the pattern. */
  static boolean alwaysMatches(BoundPattern pattern, TypeSymbol type) {
    return pattern instanceof BoundVarPattern
        || (pattern instanceof BoundDeclarationPattern d
            && type.isValueType()
            && !type.isNullable()
            && d.type().equals(type));
  }

  /**
   * Whether every value is taken by a label; {@code true} and {@code false} are not every one in C#
   * 7.
   */
  static boolean isComplete(BoundSwitch node) {
    TypeSymbol type = node.expression().type();
    ConstantValue value = node.expression().constantValue();
    boolean takesNull = !type.canBeNull();
    boolean takesRest = false;
    for (BoundSwitchSection section : node.sections()) {
      for (BoundSwitchLabel label : section.labels()) {
        BoundPattern pattern = label.pattern();
        if (pattern == null) {
          return true;
        }
        if (!isUnguarded(label)) {
          continue;
        }
        ConstantValue constant = constant(pattern);
        if (alwaysMatches(pattern, type) || (value != null && value.equals(constant))) {
          return true;
        }
        if (constant != null) {
          takesNull |= constant.isNull();
        } else if (pattern instanceof BoundDeclarationPattern d) {
          takesRest |=
              d.type().equals(type.isNullable() ? type.nullableUnderlying() : type)
                  || (type.isReferenceType() && d.type().isObject());
        }
      }
    }
    return takesNull && takesRest;
  }

  /** Whether a constant can come to a label. */
  static boolean canReach(BoundSwitchLabel label, BoundSwitch node, ConstantValue value) {
    BoundPattern pattern = label.pattern();
    if (pattern != null) {
      ConstantValue constant = constant(pattern);
      return constant == null || constant.equals(value);
    }
    for (BoundSwitchSection section : node.sections()) {
      for (BoundSwitchLabel other : section.labels()) {
        BoundPattern p = other.pattern();
        if (p != null
            && isUnguarded(other)
            && (alwaysMatches(p, node.expression().type()) || value.equals(constant(p)))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isUnguarded(BoundSwitchLabel label) {
    BoundExpression when = label.when();
    if (when == null) {
      return true;
    }
    ConstantValue constant = when.constantValue();
    return constant != null && constant.isTrue();
  }

  private static @Nullable ConstantValue constant(BoundPattern pattern) {
    return pattern instanceof BoundConstantPattern c ? c.value().constantValue() : null;
  }
}
