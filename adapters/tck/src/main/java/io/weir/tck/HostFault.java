package io.weir.tck;

import io.weir.runtime.engine.host.ExchangeHandler;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Faults that hosts have had, each put between a sound server and its policies, and the check that
 * must find it.
 */
enum HostFault {
  DROPPED_HEADER(HostFault::messages, "repeatedRequestHeaders", Faulty.request(Faulty::lastOfEach)),
  LOWER_CASE_NAMES(
      HostFault::messages, "headerNamesKeepTheirCase", Faulty.request(Faulty::lowerCase)),
  MERGED_SET_COOKIE(
      HostFault::messages, "repeatedResponseHeaders", Faulty.response(Faulty::mergeCookies)),
  DROPPED_RESPONSE_HEADERS(HostFault::messages, "head", Faulty.response(r -> r.headers().clear())),
  DECODED_TARGET(
      HostFault::targets, "aClientOfTheJdkSeesTheSame", Faulty.request(Faulty::decodeTarget)),
  LOST_QUERY(HostFault::targets, "aClientOfTheJdkSeesTheSame", Faulty.request(Faulty::dropQuery)),
  LOST_LAST_PIECE(HostFault::bodies, "chunkedResponse", Faulty.response(PieceFault::loseLast)),
  LOST_LAST_PIECE_OF_REQUEST(
      HostFault::bodies, "chunkedRequest", Faulty.request(PieceFault::loseLast)),
  REUSED_BUFFER(HostFault::bodies, "largeChunkedBothWays", Faulty.response(PieceFault::reuse)),
  UNBOUNDED_BUFFER(
      HostFault::flows, "aSlowReaderHoldsBackTheBackend", Faulty.response(PieceFault::hoard)),
  UNBOUNDED_REQUEST_BUFFER(
      HostFault::flows, "aSlowBackendHoldsBackTheCaller", Faulty.request(PieceFault::hoard)),
  WITHHELD_EVENTS(
      HostFault::flows, "serverSentEventsPassAtOnce", Faulty.response(PieceFault::withhold)),
  BROKEN_ANSWER_LOOKS_WHOLE(
      HostFault::faults,
      "backendResetInTheMiddleOfItsAnswer",
      Faulty.response(PieceFault::endWell)),
  SWALLOWED_CANCEL(
      HostFault::faults, "callerLeavesInTheMiddleOfItsContent", Faulty::swallowedCancel),
  NEVER_COMPLETED(HostFault::bodies, "chunkedResponse", Faulty::swallowedEnd),
  CONTENT_READ_BEFORE_THE_POLICIES(HostFault::flows, "earlyAnswerOfAPolicy", Faulty::readFirst),
  BLOCKED_THREAD(HostFault::lifecycle, "aThousandExchangesWaitForAPolicy", Faulty::blockedThread),
  LOST_CERTIFICATE(HostFault::tls, "theCallersCertificateIsSeen", Faulty::lostCertificate);

  private final BiFunction<HostUnderTest, Mode, Checks> group;
  private final String check;
  private final UnaryOperator<ExchangeHandler> fault;

  HostFault(
      BiFunction<HostUnderTest, Mode, Checks> group,
      String check,
      UnaryOperator<ExchangeHandler> fault) {
    this.group = group;
    this.check = check;
    this.fault = fault;
  }

  private static Checks messages(HostUnderTest host, Mode mode) {
    return new MessageChecks(host, mode) {};
  }

  private static Checks targets(HostUnderTest host, Mode mode) {
    return new TargetChecks(host, mode) {};
  }

  private static Checks bodies(HostUnderTest host, Mode mode) {
    return new BodyChecks(host, mode) {};
  }

  private static Checks flows(HostUnderTest host, Mode mode) {
    return new FlowChecks(host, mode) {};
  }

  private static Checks faults(HostUnderTest host, Mode mode) {
    return new FaultChecks(host, mode) {};
  }

  private static Checks lifecycle(HostUnderTest host, Mode mode) {
    return new LifecycleChecks(host, mode) {};
  }

  private static Checks tls(HostUnderTest host, Mode mode) {
    return new TlsChecks(host, mode) {};
  }

  /** The checks among which is the one that must find it. */
  Checks checks(HostUnderTest host, Mode mode) {
    return group.apply(host, mode);
  }

  /** The check that must find it. */
  String check() {
    return check;
  }

  /** Makes a handler that has the fault. */
  UnaryOperator<ExchangeHandler> fault() {
    return fault;
  }
}
