package io.github.tingwen.examples.kiosk;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was asked for, as far as the kiosk cares.
 *
 * @param method {@code GET}, {@code HEAD} or {@code POST}
 * @param steps the parts of the path, without the empty one before the first slash
 * @param query the part after the question mark; empty if none
 * @param form the fields of a form
 * @param range the Range header
 * @param local whether it comes from this machine
 */
record Request(
    String method,
    List<String> steps,
    String query,
    Map<String, String> form,
    Optional<String> range,
    boolean local) {

  private static final int MOST_BODY_BYTES = 2048;
  private static final int LONGEST_PATH = 160;
  private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._/-]*+");

  /** A request that is refused. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final int status;

    Refused(int status, String reason) {
      super(reason);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  static Request of(HttpExchange exchange) throws IOException, Refused {
    String path = exchange.getRequestURI().getRawPath();
    if (path == null || path.length() > LONGEST_PATH || !PATH.matcher(path).matches()) {
      throw new Refused(404, "no such page");
    }
    String method = exchange.getRequestMethod();
    if (!List.of("GET", "HEAD", "POST").contains(method)) {
      throw new Refused(405, "only GET, HEAD and POST");
    }
    String query = exchange.getRequestURI().getRawQuery();
    InetAddress from = exchange.getRemoteAddress().getAddress();
    return new Request(
        method,
        List.of(path.substring(1).split("/", -1)),
        query == null ? "" : query,
        method.equals("POST") ? form(exchange) : Map.of(),
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range")),
        from.isLoopbackAddress());
  }

  private static Map<String, String> form(HttpExchange exchange) throws IOException, Refused {
    byte[] body = exchange.getRequestBody().readNBytes(MOST_BODY_BYTES + 1);
    if (body.length > MOST_BODY_BYTES) {
      throw new Refused(413, "too much");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : new String(body, StandardCharsets.UTF_8).split("&")) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
      }
    }
    return fields;
  }

  private static String decoded(String text) throws Refused {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refused(400, "malformed form");
    }
  }

  boolean isPost() {
    return method.equals("POST");
  }

  int length() {
    return steps.size();
  }

  /** The {@code index}th part of the path; empty text if there are fewer. */
  String step(int index) {
    return index < steps.size() ? steps.get(index) : "";
  }
}
