package io.weir.tck;

import org.junit.jupiter.api.Nested;

/** Runs every check on a host that is a gateway only. */
public abstract class GatewayContract {
  /** For subclasses. */
  protected GatewayContract() {}

  /** The host; called for every group of checks, which closes it. */
  protected abstract HostUnderTest host();

  @Nested
  final class GatewayMessages extends MessageChecks {
    GatewayMessages() {
      super(GatewayContract.this.host(), Mode.GATEWAY);
    }
  }

  @Nested
  final class GatewayTargets extends TargetChecks {
    GatewayTargets() {
      super(GatewayContract.this.host(), Mode.GATEWAY);
    }
  }

  @Nested
  final class GatewayBodies extends BodyChecks {
    GatewayBodies() {
      super(GatewayContract.this.host(), Mode.GATEWAY);
    }
  }

  @Nested
  final class GatewayFlows extends FlowChecks {
    GatewayFlows() {
      super(GatewayContract.this.host(), Mode.GATEWAY);
    }
  }

  @Nested
  final class GatewayFaults extends FaultChecks {
    GatewayFaults() {
      super(GatewayContract.this.host(), Mode.GATEWAY);
    }
  }

  @Nested
  final class GatewayLimits extends LimitChecks {
    GatewayLimits() {
      super(GatewayContract.this.host(), Mode.GATEWAY);
    }
  }

  @Nested
  final class GatewayTls extends TlsChecks {
    GatewayTls() {
      super(GatewayContract.this.host(), Mode.GATEWAY);
    }
  }

  @Nested
  final class GatewayLifecycle extends LifecycleChecks {
    GatewayLifecycle() {
      super(GatewayContract.this.host(), Mode.GATEWAY);
    }
  }
}
