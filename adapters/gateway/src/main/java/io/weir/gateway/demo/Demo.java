package io.weir.gateway.demo;

import io.weir.api.Url;
import io.weir.gateway.config.ConfigurationSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The services of the orders example, running on the loopback address. Any thread. */
public final class Demo implements AutoCloseable {
  private final DemoIssuer issuer;
  private final OrdersService orders;

  private Demo(DemoIssuer issuer, OrdersService orders) {
    this.issuer = issuer;
    this.orders = orders;
  }

  /**
   * Starts the services.
   *
   * @param issuerPort where tokens are issued; 0 takes a free port
   * @param ordersPort where the orders service is; 0 takes a free port
   * @param log takes a line for each request of the orders service
   * @throws IOException if a port cannot be had
   */
  public static Demo start(int issuerPort, int ordersPort, Consumer<String> log)
      throws IOException {
    DemoIssuer issuer = new DemoIssuer(issuerPort);
    try {
      return new Demo(issuer, new OrdersService(ordersPort, log));
    } catch (IOException e) {
      issuer.close();
      throw e;
    }
  }

  /** The base URL of the issuer. */
  public String issuer() {
    return issuer.url();
  }

  /** The example's configuration, joined to these services. */
  public ConfigurationSource configuration(Path folder) {
    return ConfigurationSource.folder(
            folder, name -> name.equals("ORDERS_ISSUER") ? issuer.url() : System.getenv(name))
        .forwardingTo(Url.parse(orders.url() + "/orders"));
  }

  @Override
  public void close() {
    issuer.close();
    orders.close();
  }
}
