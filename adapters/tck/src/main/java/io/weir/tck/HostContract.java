package io.weir.tck;

import org.junit.jupiter.api.Nested;

/**
 * Runs every check on a host, as gateway and as filter:
 *
 * <pre>{@code
 * final class MyHostTest extends HostContract {
 *   @Override
 *   protected HostUnderTest host() {
 *     return new MyHost();
 *   }
 * }
 * }</pre>
 */
public abstract class HostContract extends GatewayContract {
  /** For subclasses. */
  protected HostContract() {}

  @Nested
  final class FilterMessages extends MessageChecks {
    FilterMessages() {
      super(HostContract.this.host(), Mode.FILTER);
    }
  }

  @Nested
  final class FilterTargets extends TargetChecks {
    FilterTargets() {
      super(HostContract.this.host(), Mode.FILTER);
    }
  }

  @Nested
  final class FilterBodies extends BodyChecks {
    FilterBodies() {
      super(HostContract.this.host(), Mode.FILTER);
    }
  }

  @Nested
  final class FilterFlows extends FlowChecks {
    FilterFlows() {
      super(HostContract.this.host(), Mode.FILTER);
    }
  }

  @Nested
  final class FilterFaults extends FaultChecks {
    FilterFaults() {
      super(HostContract.this.host(), Mode.FILTER);
    }
  }

  @Nested
  final class FilterLimits extends LimitChecks {
    FilterLimits() {
      super(HostContract.this.host(), Mode.FILTER);
    }
  }

  @Nested
  final class FilterTls extends TlsChecks {
    FilterTls() {
      super(HostContract.this.host(), Mode.FILTER);
    }
  }

  @Nested
  final class FilterLifecycle extends LifecycleChecks {
    FilterLifecycle() {
      super(HostContract.this.host(), Mode.FILTER);
    }
  }
}
