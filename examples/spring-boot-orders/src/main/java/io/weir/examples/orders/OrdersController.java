package io.weir.examples.orders;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** An ordinary controller: it knows nothing of keys, tokens and limits. */
@RestController
class OrdersController {
  record Order(int id, String item, String customer) {}

  record NewOrder(String item) {}

  @GetMapping("/orders")
  List<Order> orders(@RequestHeader("X-Customer") String customer) {
    return List.of(new Order(7, "weir board", customer));
  }

  @GetMapping("/orders/{id}")
  Order order(@PathVariable int id, @RequestHeader("X-Customer") String customer) {
    return new Order(id, "weir board", customer);
  }

  @PostMapping("/orders")
  Order order(@RequestBody NewOrder order, @RequestHeader("X-Customer") String customer) {
    return new Order(8, order.item(), customer);
  }
}
