package io.weir.tck;

import io.weir.runtime.engine.host.ExchangeHandler;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Faults that hosts have had, each put between a sound server and its policies, and the check that
 * must find it.
 */
enum HostFault {
  DROPPED_HEADER(
      host -> new MessageChecks(host, Mode.GATEWAY) {},
      "repeatedRequestHeaders",
      Faulty.request(Faulty::lastOfEach)),
  LOWER_CASE_NAMES(
      host -> new MessageChecks(host, Mode.GATEWAY) {},
      "headerNamesKeepTheirCase",
      Faulty.request(Faulty::lowerCase)),
  MERGED_SET_COOKIE(
      host -> new MessageChecks(host, Mode.GATEWAY) {},
      "repeatedResponseHeaders",
      Faulty.response(Faulty::mergeCookies)),
  DROPPED_RESPONSE_HEADERS(
      host -> new MessageChecks(host, Mode.GATEWAY) {},
      "head",
      Faulty.response(r -> r.headers().clear())),
  DECODED_TARGET(
      host -> new TargetChecks(host, Mode.GATEWAY) {},
      "aClientOfTheJdkSeesTheSame",
      Faulty.request(Faulty::decodeTarget)),
  LOST_QUERY(
      host -> new TargetChecks(host, Mode.GATEWAY) {},
      "aClientOfTheJdkSeesTheSame",
      Faulty.request(Faulty::dropQuery)),
  LOST_LAST_PIECE(
      host -> new BodyChecks(host, Mode.GATEWAY) {},
      "chunkedResponse",
      Faulty.response(PieceFault::loseLast)),
  LOST_LAST_PIECE_OF_REQUEST(
      host -> new BodyChecks(host, Mode.GATEWAY) {},
      "chunkedRequest",
      Faulty.request(PieceFault::loseLast)),
  REUSED_BUFFER(
      host -> new BodyChecks(host, Mode.GATEWAY) {},
      "largeChunkedBothWays",
      Faulty.response(PieceFault::reuse)),
  UNBOUNDED_BUFFER(
      host -> new FlowChecks(host, Mode.GATEWAY) {},
      "aSlowReaderHoldsBackTheBackend",
      Faulty.response(PieceFault::hoard)),
  UNBOUNDED_REQUEST_BUFFER(
      host -> new FlowChecks(host, Mode.GATEWAY) {},
      "aSlowBackendHoldsBackTheCaller",
      Faulty.request(PieceFault::hoard)),
  WITHHELD_EVENTS(
      host -> new FlowChecks(host, Mode.GATEWAY) {},
      "serverSentEventsPassAtOnce",
      Faulty.response(PieceFault::withhold)),
  BROKEN_ANSWER_LOOKS_WHOLE(
      host -> new FaultChecks(host, Mode.GATEWAY) {},
      "backendResetInTheMiddleOfItsAnswer",
      Faulty.response(PieceFault::endWell)),
  SWALLOWED_CANCEL(
      host -> new FaultChecks(host, Mode.GATEWAY) {},
      "callerLeavesWhileTheBackendIsSilent",
      Faulty::swallowedCancel),
  NEVER_COMPLETED(
      host -> new BodyChecks(host, Mode.GATEWAY) {}, "chunkedResponse", Faulty::swallowedEnd),
  CONTENT_READ_BEFORE_THE_POLICIES(
      host -> new FlowChecks(host, Mode.GATEWAY) {}, "earlyAnswerOfAPolicy", Faulty::readFirst),
  BLOCKED_THREAD(
      host -> new LifecycleChecks(host, Mode.GATEWAY) {},
      "aThousandExchangesWaitForAPolicy",
      Faulty::blockedThread),
  LOST_CERTIFICATE(
      host -> new TlsChecks(host, Mode.GATEWAY) {},
      "theCallersCertificateIsSeen",
      Faulty::lostCertificate);

  private final Function<HostUnderTest, Checks> group;
  private final String check;
  private final UnaryOperator<ExchangeHandler> fault;

  HostFault(
      Function<HostUnderTest, Checks> group, String check, UnaryOperator<ExchangeHandler> fault) {
    this.group = group;
    this.check = check;
    this.fault = fault;
  }

  /** The checks among which is the one that must find it. */
  Checks checks(HostUnderTest host) {
    return group.apply(host);
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
