package io.github.tingwen.tts;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.NameExplainer;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.reading.Verbosity;
import io.github.tingwen.tts.audio.AudioSink;
import io.github.tingwen.tts.audio.SpeakerSink;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechEngines;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.mandarin.CharacterExplainer;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import io.github.tingwen.tts.mandarin.Spoken;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A notice that a listener can play, stop, step through and ask questions of.
 *
 * <p>Every command returns at once and is carried out within 50 ms of sound; what it did comes back
 * as a {@link Position}. A step past either end changes nothing and says so. A sentence that cannot
 * be said gives {@link Position.State#FAILED} and stays there until {@link #nextSentence} or {@link
 * #play}; no sentence is left out in silence.
 *
 * <pre>{@code
 * NoticePlayer.readAloud(notice);
 *
 * try (SpeechEngine engine = SpeechEngines.standard();
 *     NoticePlayer player = NoticePlayer.builder(ReadingScript.of(notice)).engine(engine)
 *         .onPosition(p -> page.highlight(p.sentence().id(), p.from(), p.to())).build()) {
 *   player.play();
 *   player.nextSection();
 *   player.awaitEnd();
 * }
 * }</pre>
 *
 * <p>Thread-safe; commands may also come from a listener.
 */
public final class NoticePlayer implements AutoCloseable {

  private static final long CLOSE_MILLIS = 150;

  private final PlaybackThread playback;
  private final VoiceThread voice;
  private final AtomicReference<Position> position;

  private NoticePlayer(Options options) {
    BlockingDeque<Consumer<Playback>> messages = new LinkedBlockingDeque<>();
    voice = new VoiceThread(options, messages::add);
    Listening listening = new Listening(options.listener());
    Playback player = new Playback(options, voice, listening);
    position = listening.last();
    position.set(player.position(Position.State.STOPPED));
    playback = new PlaybackThread(messages, player);
    voice.start();
    playback.start();
  }

  /**
   * Reads a notice aloud with the standard voice on the standard device; returns when it has been
   * read to the end.
   *
   * @throws SpeechException if there is no voice or device, or a sentence cannot be said
   */
  public static void readAloud(MeetingNotice notice) throws SpeechException, InterruptedException {
    readAloud(ReadingScript.of(notice), SpeakerSink.standard());
  }

  /**
   * Reads a notice aloud as {@link #readAloud(MeetingNotice)} does, at the length chosen; at {@link
   * Verbosity#FULL} the names of contacts and speakers are explained.
   *
   * @throws SpeechException if there is no voice or device, or a sentence cannot be said
   */
  public static void readAloud(MeetingNotice notice, Verbosity verbosity)
      throws SpeechException, InterruptedException {
    readAloud(script(notice, verbosity), SpeakerSink.standard());
  }

  /** The script of a notice at a length, with names explained where it is full. */
  static ReadingScript script(MeetingNotice notice, Verbosity verbosity) {
    return ReadingScript.builder(notice)
        .verbosity(verbosity)
        .nameExplainer(name -> CharacterExplainer.standard().explain(name))
        .build();
  }

  static void readAloud(ReadingScript script, AudioSink sink)
      throws SpeechException, InterruptedException {
    try (SpeechEngine engine = SpeechEngines.standard();
        NoticePlayer player = builder(script).engine(engine).sink(sink).build()) {
      player.play();
      player.awaitEnd();
    }
  }

  /** Returns a builder for a player of {@code script}. */
  public static Builder builder(ReadingScript script) {
    return new Builder(script);
  }

  /** Plays from the beginning, or goes on where it was paused or had failed. */
  public void play() {
    playback.send(Playback::play);
  }

  /** Falls silent at once; {@link #play} goes on with the syllable that was interrupted. */
  public void pause() {
    playback.send(Playback::pause);
  }

  /** Pauses if it plays, else plays. */
  public void playOrPause() {
    playback.send(Playback::playOrPause);
  }

  /** Falls silent at once and goes back to the beginning. */
  public void stop() {
    playback.send(Playback::stop);
  }

  /** Plays the next section. */
  public void nextSection() {
    playback.send(it -> it.next(Playlist.Level.SECTION));
  }

  /** Plays this section again, or from its first sentence the section before. */
  public void previousSection() {
    playback.send(it -> it.previous(Playlist.Level.SECTION));
  }

  /** Plays the next item of a list, in whatever section. */
  public void nextItem() {
    playback.send(it -> it.next(Playlist.Level.ITEM));
  }

  /** Plays the nearest item before this sentence. */
  public void previousItem() {
    playback.send(it -> it.previous(Playlist.Level.ITEM));
  }

  /** Plays the next sentence; also after a failure. */
  public void nextSentence() {
    playback.send(it -> it.next(Playlist.Level.SENTENCE));
  }

  /** Plays the sentence before. */
  public void previousSentence() {
    playback.send(it -> it.previous(Playlist.Level.SENTENCE));
  }

  /** Plays a section by its number, 1 for the first; an unknown one changes nothing and says so. */
  public void toSection(int number) {
    playback.send(it -> it.toSection(number));
  }

  /** Plays the sentence with an id; an unknown one changes nothing and says so. */
  public void toSentence(String id) {
    requireNonNull(id, "id");
    playback.send(it -> it.toSentence(id));
  }

  /** Goes forward, or back if negative, by time at the present rate. */
  public void skip(Duration by) {
    long millis = by.toMillis();
    playback.send(it -> it.skip(millis));
  }

  /** Plays this sentence from its beginning. */
  public void repeatSentence() {
    playback.send(Playback::repeatSentence);
  }

  /** Says the sentences with time, place, deadline and telephone, a little slower; then goes on. */
  public void repeatFacts() {
    playback.send(Playback::repeatFacts);
  }

  /** Says the name heard last in this sentence character by character; then goes on. */
  public void spellName() {
    playback.send(Playback::spellName);
  }

  /** Says which characters the name heard last is written with; then goes on. */
  public void explainName() {
    playback.send(Playback::explainName);
  }

  /** Says how far the reading has come and how long it will last; then goes on. */
  public void whereAmI() {
    playback.send(Playback::whereAmI);
  }

  /** Goes on one step slower from the syllable that sounds; 0.5 is the slowest. */
  public void slower() {
    playback.send(Playback::slower);
  }

  /** Goes on one step faster from the syllable that sounds; 4 is the fastest. */
  public void faster() {
    playback.send(Playback::faster);
  }

  /** Goes on 3 dB louder, to 12 dB at most. */
  public void louder() {
    playback.send(Playback::louder);
  }

  /** Goes on 3 dB softer, to -24 dB at most. */
  public void softer() {
    playback.send(Playback::softer);
  }

  /** Goes on in another delivery. */
  public void changeDelivery(Delivery delivery) {
    requireNonNull(delivery, "delivery");
    playback.send(it -> it.change(delivery));
  }

  /** Goes on under another privacy policy, as when headphones are put in or pulled out. */
  public void changePrivacy(Privacy privacy) {
    requireNonNull(privacy, "privacy");
    playback.send(it -> it.change(privacy));
  }

  /** Goes on at another device; the player gives the old one back and will give back this one. */
  public void changeSink(AudioSink sink) {
    requireNonNull(sink, "sink");
    playback.send(it -> it.change(sink));
  }

  /** Says words of the host after the sentence that sounds, or at once in silence. */
  public void announce(String words) {
    requireNonNull(words, "words");
    playback.send(it -> it.announce(words));
  }

  /** Returns what was reported last. */
  public Position position() {
    return position.get();
  }

  /**
   * Waits until nothing more will sound: all has been read, or it was stopped or closed. A paused
   * player keeps it waiting.
   *
   * @throws SpeechException if the reading has failed; its cause is that of the position
   * @throws IllegalStateException if a listener calls it
   */
  public void awaitEnd() throws SpeechException, InterruptedException {
    if (Thread.currentThread() == playback.thread()) {
      throw new IllegalStateException("a listener cannot wait for the player that calls it");
    }
    try {
      playback.end().get();
    } catch (ExecutionException e) {
      throw new SpeechException(e.getCause().getMessage(), e.getCause());
    }
  }

  /**
   * Falls silent, gives the device back and ends both threads, within 200 ms; calling it again does
   * nothing. An engine that cannot be interrupted may finish its sentence on its own. An engine
   * that was given to the builder stays open.
   */
  @Override
  public void close() {
    playback.close();
    voice.close();
    if (Thread.currentThread() != playback.thread()) {
      join(playback.thread(), CLOSE_MILLIS / 2);
      join(voice.thread(), CLOSE_MILLIS / 2);
    }
  }

  private static void join(Thread thread, long millis) {
    try {
      thread.join(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What a player is made of. */
  record Options(
      ReadingScript script,
      Function<Sentence, Spoken> frontEnd,
      SpeechEngine engine,
      AudioSink sink,
      Delivery delivery,
      Consumer<Position> listener,
      Privacy privacy,
      boolean earcons,
      NameExplainer explainer) {}

  /** Chooses what a player is made of. For use by one thread. */
  public static final class Builder {

    private final ReadingScript script;
    private Optional<Function<Sentence, Spoken>> frontEnd = Optional.empty();
    private Optional<SpeechEngine> engine = Optional.empty();
    private Optional<AudioSink> sink = Optional.empty();
    private Delivery delivery = Delivery.NORMAL;
    private Consumer<Position> listener = where -> {};
    private Privacy privacy = Privacy.LOUDSPEAKER;
    private boolean earcons = true;
    private NameExplainer explainer = name -> CharacterExplainer.standard().explain(name);

    private Builder(ReadingScript script) {
      this.script = requireNonNull(script, "script");
    }

    /** Sets what decides how sentences are said; {@link MandarinFrontEnd#standard} by default. */
    public Builder frontEnd(Function<Sentence, Spoken> value) {
      frontEnd = Optional.of(value);
      return this;
    }

    /**
     * Sets the voice, such as {@link SpeechEngines#standard}. Needed; it stays open when the player
     * is closed.
     */
    public Builder engine(SpeechEngine value) {
      engine = Optional.of(value);
      return this;
    }

    /** Sets the device, which the player closes; the machine's standard loudspeaker by default. */
    public Builder sink(AudioSink value) {
      sink = Optional.of(value);
      return this;
    }

    /** Sets rate, pitch and loudness to begin with; {@link Delivery#NORMAL} by default. */
    public Builder delivery(Delivery value) {
      delivery = requireNonNull(value, "delivery");
      return this;
    }

    /** Sets who is told every position, on the player's thread: it should be quick. */
    public Builder onPosition(Consumer<Position> value) {
      listener = requireNonNull(value, "listener");
      return this;
    }

    /** Sets what may be said aloud; {@link Privacy#LOUDSPEAKER} by default. */
    public Builder privacy(Privacy value) {
      privacy = requireNonNull(value, "privacy");
      return this;
    }

    /** Leaves the short sounds out; what they tell is told in words. */
    public Builder withoutEarcons() {
      earcons = false;
      return this;
    }

    /** Sets who explains the characters of names; {@link CharacterExplainer} by default. */
    public Builder nameExplainer(NameExplainer value) {
      explainer = requireNonNull(value, "explainer");
      return this;
    }

    /**
     * Returns the player, silent at the beginning.
     *
     * @throws IllegalArgumentException if the script has no sentence, or the engine is missing
     */
    public NoticePlayer build() {
      return new NoticePlayer(
          new Options(
              script,
              frontEnd.orElseGet(() -> MandarinFrontEnd.standard()::speak),
              engine.orElseThrow(() -> new IllegalArgumentException("a player needs an engine")),
              sink.orElseGet(SpeakerSink::standard),
              delivery,
              listener,
              privacy,
              earcons,
              explainer));
    }
  }
}
