package io.github.tingwen.examples.kiosk;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An HTTP answer; all bear the same protective headers.
 *
 * @param status its code
 * @param headers beyond those that all have
 * @param body its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Answer(int status, Map<String, String> headers, byte[] body) {

  private static final Map<String, String> PROTECTION =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; media-src 'self'; "
              + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
              + "frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cache-Control",
          "no-store",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "X-Frame-Options",
          "DENY");

  static Answer html(int status, String html) {
    return of(status, "text/html; charset=utf-8", html);
  }

  static Answer json(String json) {
    return of(200, "application/json", json);
  }

  static Answer plain(int status, String text) {
    return of(status, "text/plain; charset=utf-8", text + "\n");
  }

  static Answer of(int status, String type, String text) {
    return of(status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer of(int status, String type, byte[] body) {
    return new Answer(status, Map.of("Content-Type", type), body);
  }

  /** Sends the browser to another page, which it gets anew. */
  static Answer seeOther(String path) {
    return new Answer(303, Map.of("Location", path), new byte[0]);
  }

  static Answer done() {
    return new Answer(204, Map.of(), new byte[0]);
  }

  void send(HttpExchange exchange) throws IOException {
    Headers all = exchange.getResponseHeaders();
    PROTECTION.forEach(all::set);
    headers.forEach(all::set);
    boolean bare = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
    if (exchange.getRequestMethod().equals("HEAD")) {
      all.set("Content-Length", "" + body.length);
    }
    exchange.sendResponseHeaders(status, bare ? -1 : body.length);
    if (!bare) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }
}
