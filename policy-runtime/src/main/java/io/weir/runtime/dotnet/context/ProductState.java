package io.weir.runtime.dotnet.context;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Whether a product can be subscribed to. */
@DotNetType(value = "public enum ProductState : int", java = ProductState.class)
public final class ProductState extends EnumValue {
  /** {@code NotPublished}. */
  @DotNetField("NotPublished = 0")
  public static final ProductState NOT_PUBLISHED = new ProductState(0);

  /** {@code Published}. */
  @DotNetField("Published = 1")
  public static final ProductState PUBLISHED = new ProductState(1);

  private ProductState(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static ProductState of(long value) {
    if (value == 0) {
      return NOT_PUBLISHED;
    }
    return value == 1 ? PUBLISHED : new ProductState(value);
  }
}
