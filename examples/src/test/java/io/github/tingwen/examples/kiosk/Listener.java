package io.github.tingwen.examples.kiosk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One listener of a load: opens a notice, hears it sentence by sentence, asks for the state. */
final class Listener implements Callable<Void> {

  private static final Pattern SAY = Pattern.compile("data-say=\"([0-9a-f]+)\"");
  private static final Set<String> HEARD = ConcurrentHashMap.newKeySet();
  private static final List<Double> RATES = List.of(1.0, 1.25, 1.5); // the cache holds them all
  private static final int BYTES_PER_SECOND = 44_100; // of the Mandarin voice

  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;
  private final int number;
  private final long end;
  private final double pace;
  private final Latencies latencies;

  /**
   * Makes a listener.
   *
   * @param pace how long it listens to a sound: 1 for all of it
   */
  Listener(int port, int number, long end, double pace, Latencies latencies) {
    this.address = "http://127.0.0.1:" + port;
    this.number = number;
    this.end = end;
    this.pace = pace;
    this.latencies = latencies;
  }

  @Override
  public Void call() throws IOException, InterruptedException {
    while (System.nanoTime() < end) {
      String visit = get("/", 303).headers().firstValue("Location").orElseThrow();
      String id = TestNotices.all().get(number % 3).id();
      String page = new String(get(visit + "notice/" + id, 200).body(), StandardCharsets.UTF_8);
      hear(visit, page);
      post(visit + "settings", "theme=dark", 204);
      post(visit + "end", "", 303);
    }
    return null;
  }

  private void hear(String visit, String page) throws IOException, InterruptedException {
    List<String> sounds = new ArrayList<>();
    Matcher say = SAY.matcher(page);
    while (say.find()) {
      sounds.add(say.group(1));
    }
    String rate = Json.number(RATES.get(number % RATES.size()));
    for (String sound : sounds) {
      if (System.nanoTime() > end) {
        return;
      }
      get(visit + "state", 200);
      hear("/speech/" + sound + "/" + rate + ".wav");
      post(visit + "touch", "", 204); // as the page does while it plays
    }
  }

  private void hear(String path) throws IOException, InterruptedException {
    boolean heard = HEARD.contains(address + path);
    Latencies.Kind kind = heard ? Latencies.Kind.CACHED : Latencies.Kind.MADE;
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    int bytes = send(request, 200, kind).body().length;
    HEARD.add(address + path);
    LockSupport.parkNanos((long) (pace * bytes * 1e9 / BYTES_PER_SECOND));
  }

  private HttpResponse<byte[]> get(String path, int status)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    return send(request, status, Latencies.Kind.CONTROL);
  }

  private void post(String path, String form, int status) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Origin", address)
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    send(request, status, Latencies.Kind.CONTROL);
  }

  private HttpResponse<byte[]> send(HttpRequest request, int status, Latencies.Kind kind)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    latencies.add(kind, System.nanoTime() - start);
    if (answer.statusCode() != status) {
      latencies.fail(request.uri() + ": " + answer.statusCode());
    }
    return answer;
  }
}
