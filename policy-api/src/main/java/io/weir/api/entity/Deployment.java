package io.weir.api.entity;

import io.weir.api.spi.KeyedCertificate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The gateway that runs the request.
 *
 * @param gatewayId the gateway's id; {@code managed} for the managed one
 * @param instanceId the id of the instance
 * @param managed whether it is the managed gateway
 * @param region its region
 * @param serviceId the service's id
 * @param serviceName the service's name
 * @param certificates the uploaded certificates by id, with private key where it was uploaded
 * @since 0.1
 */
public record Deployment(
    String gatewayId,
    String instanceId,
    boolean managed,
    String region,
    String serviceId,
    String serviceName,
    Map<String, KeyedCertificate> certificates) {
  /** Copies the map. */
  public Deployment {
    // Expressions enumerate them in the order of upload.
    certificates = Collections.unmodifiableMap(new LinkedHashMap<>(certificates));
  }
}
