package io.weir.runtime.engine;

import io.weir.api.Attachment;
import io.weir.api.Exchange;
import io.weir.api.Policy;
import io.weir.api.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What policies leave for the end of the exchange's sections: work that must see the response
 * (counting), and edits of the response that goes out, whichever that is.
 */
public final class AtEnd {
  private static final Attachment<AtEnd> KEY = new Attachment<>("at end");

  private final List<Step> work = new ArrayList<>(2);
  private final List<Consumer<Response>> edits = new ArrayList<>(2);

  private AtEnd() {}

  private static AtEnd of(Exchange exchange) {
    AtEnd found = exchange.get(KEY);
    if (found == null) {
      found = new AtEnd();
      exchange.set(KEY, found);
    }
    return found;
  }

  /** Runs a policy after the last section; an error in it closes the exchange as any other does. */
  public static void run(Exchange exchange, Policy policy, StepInfo info) {
    of(exchange).work.add(new Step(policy, info));
  }

  /** Edits the response just before it goes out, in order of registration. Must not throw. */
  public static void edit(Exchange exchange, Consumer<Response> change) {
    of(exchange).edits.add(change);
  }

  /** Takes the work, or null if there is none. */
  static @Nullable Sequence takeWork(Exchange exchange) {
    AtEnd found = exchange.get(KEY);
    if (found == null || found.work.isEmpty()) {
      return null;
    }
    Sequence sequence = Sequence.of(List.copyOf(found.work));
    found.work.clear();
    return sequence;
  }

  /** Applies the edits. */
  static void applyEdits(Exchange exchange, Response response) {
    AtEnd found = exchange.get(KEY);
    if (found != null) {
      found.edits.forEach(edit -> edit.accept(response));
    }
  }
}
