package io.weir.runtime.policies.access;

import static io.weir.api.Section.INBOUND;
import static io.weir.api.definition.ValueType.choice;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Signal;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ChildKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.ValueType;
import io.weir.runtime.engine.RequiredValue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Lets callers through or refuses them by their address: single addresses and ranges of IPv4 and
 * IPv6; an IPv4 address in IPv6 form counts as IPv4, and a range from a greater to a smaller
 * address holds none. An action or address that is null is an error.
 *
 * @see <a href="https://learn.microsoft.com/azure/api-management/ip-filter-policy">ip-filter</a>
 */
public final class IpFilter extends PolicyDefinition {
  /** The values of {@code action}. */
  enum Action {
    ALLOW,
    FORBID
  }

  private static final ValueType<IpAddress> ADDRESS = ValueType.of("IP address", IpAddress::read);
  private static final AttributeKey<Expression<Action>> ACTION =
      AttributeKey.expression("action", choice(Action.class))
          .required()
          .doc("`allow`: only listed addresses pass; `forbid`: listed addresses are refused");
  private static final ChildKey<List<Expression<IpAddress>>> ADDRESSES =
      ChildKey.texts("address", ADDRESS, "a single address");
  private static final AttributeKey<Expression<IpAddress>> FROM =
      AttributeKey.expression("from", ADDRESS).required().doc("the first address of the range");
  private static final AttributeKey<Expression<IpAddress>> TO =
      AttributeKey.expression("to", ADDRESS).required().doc("the last address of the range");
  private static final ChildKey<List<PolicyConfig>> RANGES =
      ChildKey.elements(
          ElementSchema.named("address-range", "addresses from one to another, both included")
              .attributes(FROM, TO)
              .build());

  /** Declares the policy. */
  public IpFilter() {
    super(
        ElementSchema.named("ip-filter", "Lets callers through or refuses them by address.")
            .attributes(ACTION)
            .children(ADDRESSES, RANGES)
            .atLeastOne(ADDRESSES, RANGES)
            .build(),
        in(INBOUND),
        everyScope());
  }

  @Override
  public Policy build(PolicyConfig config) {
    List<Range> ranges = new ArrayList<>();
    for (Expression<IpAddress> address : config.get(ADDRESSES)) {
      ranges.add(new Range(address, address));
    }
    for (PolicyConfig range : config.get(RANGES)) {
      ranges.add(new Range(range.get(FROM), range.get(TO)));
    }
    return new Node(config.get(ACTION), List.copyOf(ranges));
  }

  private record Range(Expression<IpAddress> from, Expression<IpAddress> to) {
    boolean contains(IpAddress address, Exchange exchange) throws PolicyException {
      // what is not known can neither allow nor forbid
      IpAddress first = RequiredValue.of("The value of an address", from.evaluate(exchange));
      IpAddress last =
          from == to ? first : RequiredValue.of("The value of an address", to.evaluate(exchange));
      return address.isBetween(first, last);
    }
  }

  private record Node(Expression<Action> action, List<Range> ranges) implements Policy {
    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      String caller = exchange.request().ipAddress();
      IpAddress address = IpAddress.parse(caller);
      if (address == null) {
        throw refused(
            "FailedToParseCallerIP",
            "Failed to establish IP address for the caller. Access denied.");
      }
      boolean listed = false;
      for (int i = 0; i < ranges.size() && !listed; i++) {
        listed = ranges.get(i).contains(address, exchange);
      }
      boolean allow =
          RequiredValue.ofAttribute("action", action.evaluate(exchange)) == Action.ALLOW;
      if (allow && !listed) {
        throw refused(
            "CallerIpNotAllowed",
            "Caller IP address " + caller + " is not allowed. Access denied.");
      }
      if (!allow && listed) {
        throw refused("CallerIpBlocked", "Caller IP address is blocked. Access denied.");
      }
      return NEXT;
    }

    /** The caller is not told which address it has. */
    private static PolicyException refused(String reason, String message) {
      return PolicyException.rejection(403, reason, message).publicMessage("Forbidden").build();
    }
  }
}
