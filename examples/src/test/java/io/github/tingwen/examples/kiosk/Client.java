package io.github.tingwen.examples.kiosk;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Speaks HTTP word for word, so that a test can also say what no browser would. */
final class Client {

  private final int port;

  Client(int port) {
    this.port = port;
  }

  /** What came back. */
  record Reply(int status, Map<String, String> headers, byte[] body) {

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    String header(String name) {
      return Optional.ofNullable(headers.get(name)).orElse("");
    }
  }

  Reply get(String path, String... headers) throws IOException {
    return send("GET " + path + " HTTP/1.1", "", headers);
  }

  Reply post(String path, String form, String... headers) throws IOException {
    return send("POST " + path + " HTTP/1.1", form, headers);
  }

  /** Sends a request with the right Host unless the headers name one. */
  Reply send(String line, String body, String... headers) throws IOException {
    StringBuilder request = new StringBuilder(line).append("\r\n");
    boolean hasHost = false;
    for (String header : headers) {
      request.append(header).append("\r\n");
      hasHost |= header.startsWith("Host:");
    }
    request.append(hasHost ? "" : "Host: 127.0.0.1:" + port + "\r\n");
    request.append("Content-Length: ").append(body.getBytes(StandardCharsets.UTF_8).length);
    request.append("\r\nConnection: close\r\n\r\n").append(body);
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return read(socket.getInputStream());
    }
  }

  private static Reply read(InputStream in) throws IOException {
    byte[] all = in.readAllBytes();
    String text = new String(all, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      throw new IOException("the connection was closed without an answer");
    }
    String[] lines = text.substring(0, end).split("\r\n");
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      headers.put(lines[i].substring(0, colon), lines[i].substring(colon + 1).strip());
    }
    int status = Integer.parseInt(lines[0].split(" ")[1]);
    return new Reply(status, headers, text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1));
  }
}
