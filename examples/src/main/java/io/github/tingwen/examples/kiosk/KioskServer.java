package io.github.tingwen.examples.kiosk;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpServer;
import io.github.tingwen.tts.engine.SpeechException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The kiosk of a service hall: notices as pages that read themselves aloud.
 *
 * <pre>{@code
 * try (FolderNotices notices = FolderNotices.watch(folder, clock);
 *     KioskServer kiosk = KioskServer.builder(notices)
 *         .engine(MandarinFrontEnd.create()::speak, FreeTtsEngine::create)
 *         .english(EnglishEngine::create)
 *         .start()) {
 *   open(kiosk.address());
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class KioskServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(KioskServer.class);
  private static final int THREADS = 32;
  private static final int WAITING = 256;
  private static final int BACKLOG = 128;

  private final HttpServer http;
  private final ThreadPoolExecutor workers;
  private final ScheduledExecutorService helpers;
  private final Visits visits;
  private final Studio studio;
  private final Rehearsal rehearsal;
  private final InetSocketAddress address;

  private KioskServer(Builder builder) throws IOException {
    limit();
    InetSocketAddress wanted = new InetSocketAddress(builder.bind, builder.port);
    http = HttpServer.create(wanted, BACKLOG);
    address = http.getAddress();
    Metrics metrics = new Metrics();
    SpeechShelf shelf = new SpeechShelf();
    visits = new Visits(builder.clock, builder.idle, Settings.initial(builder.language));
    EnginePool mandarin = new EnginePool(builder.engine, builder.engines);
    studio = new Studio(builder.frontEnd, mandarin, new EnginePool(builder.english, 1), metrics);
    Sounds sounds = new Sounds(studio, shelf);
    VisitPages pages =
        new VisitPages(
            visits, builder.source, builder.clock, builder.zone, shelf, sounds, builder.keys);
    http.createContext("/", reception(builder, pages, sounds, metrics));
    Visit stranger = Visit.begin("0", Settings.initial(builder.language), builder.clock.instant());
    rehearsal = new Rehearsal(pages, stranger, studio);
    workers = workers();
    http.setExecutor(workers);
    helpers = Executors.newScheduledThreadPool(2, daemons("kiosk-helper"));
    builder.jack.listen(visits::headphones);
  }

  private Reception reception(Builder builder, VisitPages pages, Sounds sounds, Metrics metrics) {
    return new Reception(
        new Guard(builder.names(), address.getPort()),
        visits,
        pages,
        sounds,
        new StaticFiles(builder.keys),
        new OperatorPages(builder.source, visits, metrics, this::trouble),
        metrics);
  }

  /** A minute of a slow client costs a thread: see docs/kiosk.md for what each property does. */
  private static void limit() {
    setUnlessSet("sun.net.httpserver.nodelay", "true");
    setUnlessSet("sun.net.httpserver.maxReqTime", "5");
    setUnlessSet("sun.net.httpserver.maxRspTime", "60");
    setUnlessSet("sun.net.httpserver.maxReqHeaders", "64");
    setUnlessSet("sun.net.httpserver.maxIdleConnections", "200");
    setUnlessSet("sun.net.httpserver.idleInterval", "30");
    setUnlessSet("jdk.httpserver.maxConnections", "400");
  }

  private static void setUnlessSet(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  private static ThreadPoolExecutor workers() {
    ThreadPoolExecutor workers =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            daemons("kiosk-worker"),
            new ThreadPoolExecutor
                .AbortPolicy()); // the connection is closed: better than a heap that fills
    workers.allowCoreThreadTimeOut(true);
    return workers;
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** Returns a builder of a kiosk that shows the notices of {@code source}. */
  public static Builder builder(NoticeSource source) {
    return new Builder(source);
  }

  private KioskServer run() {
    http.start();
    everySecond(visits::sweep);
    everySecond(rehearsal::run); // loads voices and tables too
    LOG.debug("The kiosk listens at {}", address);
    return this;
  }

  /** Runs a helper from now on; its failure is told, and it runs again the next time. */
  private void everySecond(Runnable task) {
    Runnable told =
        () -> {
          try {
            task.run();
          } catch (RuntimeException e) {
            LOG.warn("A helper of the kiosk failed; please report this", e);
          }
        };
    ScheduledFuture<?> unused = helpers.scheduleWithFixedDelay(told, 0, 1, TimeUnit.SECONDS);
  }

  /** Returns the port it listens at. */
  public int port() {
    return address.getPort();
  }

  /** Returns the address of the first page. */
  public String address() {
    return "http://" + Builder.written(address.getAddress()) + ":" + port() + "/";
  }

  /** Says a word in each voice, and returns what went wrong; empty if nothing did. */
  private String trouble() {
    try {
      for (Language language : new Language[] {Language.SIMPLIFIED, Language.ENGLISH}) {
        studio.record(Words.in(language).utterance("nav.help"), 1.0);
      }
      return "";
    } catch (SpeechException e) {
      return e.getMessage();
    }
  }

  /** Stops at once: open visits are forgotten, engines closed. */
  @Override
  public void close() {
    http.stop(0);
    helpers.shutdownNow();
    workers.shutdownNow();
    studio.close();
  }

  /** Chooses how a kiosk runs. For one thread. */
  public static final class Builder {

    private final NoticeSource source;
    private FrontEnd frontEnd;
    private EngineSupplier engine;
    private EngineSupplier english;
    private int engines = 2;
    private InetAddress bind = InetAddress.getLoopbackAddress();
    private int port = 8080;
    private Language language = Language.SIMPLIFIED;
    private Clock clock = Clock.systemUTC();
    private ZoneId zone = ZoneId.systemDefault();
    private IdleRule idle = IdleRule.USUAL;
    private KeyMap keys = KeyMap.usual();
    private HeadphoneJack jack = HeadphoneJack.none();
    private final Set<String> moreNames = new LinkedHashSet<>();

    private Builder(NoticeSource source) {
      this.source = requireNonNull(source, "source");
    }

    /** Sets what says Chinese: how a sentence is said, and engines that say it. Required. */
    public Builder engine(FrontEnd decides, EngineSupplier speaks) {
      this.frontEnd = requireNonNull(decides, "decides");
      this.engine = requireNonNull(speaks, "speaks");
      return this;
    }

    /** Sets the engines that say the English page. Required. */
    public Builder english(EngineSupplier speaks) {
      this.english = requireNonNull(speaks, "speaks");
      return this;
    }

    /** Sets how many engines may work at once: by default 2; one for each processor does well. */
    public Builder engines(int atOnce) {
      if (atOnce < 1) {
        throw new IllegalArgumentException("engines: " + atOnce);
      }
      this.engines = atOnce;
      return this;
    }

    /** Sets the port, 8080 by default; 0 takes any that is free. */
    public Builder port(int number) {
      this.port = number;
      return this;
    }

    /**
     * Sets the address to listen at, the loopback address by default: the page is for a browser on
     * the same machine. Whoever opens it to a network answers for who is on it.
     *
     * @param names the names browsers reach it by, beside the address
     */
    public Builder bind(InetAddress address, String... names) {
      this.bind = requireNonNull(address, "address");
      this.moreNames.addAll(Set.of(names));
      return this;
    }

    /** Sets the language every visit begins with; Simplified Chinese by default. */
    public Builder locale(Locale locale) {
      this.language = Language.of(locale);
      return this;
    }

    /** Sets the clock behind idle times and the day of the list; the machine's by default. */
    public Builder clock(Clock chosen, ZoneId hall) {
      this.clock = requireNonNull(chosen, "chosen");
      this.zone = requireNonNull(hall, "hall");
      return this;
    }

    /** Sets when a visit is thought to be over; {@link IdleRule#USUAL} by default. */
    public Builder idle(IdleRule rule) {
      this.idle = requireNonNull(rule, "rule");
      return this;
    }

    /** Sets what the keys do; {@link KeyMap#usual} by default. */
    public Builder keys(KeyMap map) {
      this.keys = requireNonNull(map, "map");
      return this;
    }

    /** Sets what tells of headphones; by default only the keys that stand in for it. */
    public Builder headphones(HeadphoneJack chosen) {
      this.jack = requireNonNull(chosen, "chosen");
      return this;
    }

    private Set<String> names() {
      Set<String> names = new LinkedHashSet<>(moreNames);
      names.add(bind.getHostAddress());
      if (bind.isLoopbackAddress() || bind.isAnyLocalAddress()) {
        names.addAll(Set.of("localhost", "127.0.0.1", "::1"));
      }
      return names;
    }

    private static String written(InetAddress address) {
      String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
      return host.contains(":") ? "[" + host + "]" : host;
    }

    /**
     * Starts the kiosk.
     *
     * @throws IOException if the port is taken
     * @throws IllegalStateException if an engine was not set
     */
    public KioskServer start() throws IOException {
      if (frontEnd == null || engine == null || english == null) {
        throw new IllegalStateException("set engine(...) and english(...) first");
      }
      return new KioskServer(this).run();
    }
  }
}
