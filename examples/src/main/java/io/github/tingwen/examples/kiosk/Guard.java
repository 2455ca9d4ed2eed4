package io.github.tingwen.examples.kiosk;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Set;

/**
 * Lets in only requests meant for this kiosk: the Host header names it (no DNS rebinding), and what
 * changes something comes from its own pages.
 *
 * <p>Under {@code no-referrer} a browser sends {@code Origin: null} with its own forms, so {@code
 * null} passes if {@code Sec-Fetch-Site} says the same origin or the browser is too old to say
 * anything; the random id in the path stands against forgery in that case. Immutable and
 * thread-safe.
 */
final class Guard {

  private final Set<String> hosts;

  /**
   * Makes a guard.
   *
   * @param names the names and addresses the kiosk is reached by
   */
  Guard(Set<String> names, int port) {
    hosts =
        names.stream()
            .map(name -> name.contains(":") ? "[" + name + "]" : name)
            .map(name -> port == 80 ? name : name + ":" + port)
            .collect(toUnmodifiableSet());
  }

  void check(HttpExchange exchange) throws Request.Refused {
    Headers headers = exchange.getRequestHeaders();
    List<String> host = headers.getOrDefault("Host", List.of());
    if (host.size() != 1 || !hosts.contains(host.get(0))) {
      throw new Request.Refused(421, "this kiosk is not known by that name");
    }
    if (exchange.getRequestMethod().equals("POST")) {
      checkOrigin(headers);
    }
  }

  private void checkOrigin(Headers headers) throws Request.Refused {
    String origin = headers.getFirst("Origin");
    String site = headers.getFirst("Sec-Fetch-Site");
    boolean fromElsewhere =
        origin != null
            && !origin.equals("null")
            && !(origin.startsWith("http://") && hosts.contains(origin.substring(7)));
    if (fromElsewhere || site != null && !site.equals("same-origin")) {
      throw new Request.Refused(403, "not from this kiosk's pages");
    }
  }
}
