package io.github.tingwen.examples.kiosk;

import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.mandarin.Spoken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes recordings and keeps those made lately; what two ask for at once is made once.
 *
 * <p>The recordings hold words of pages, nothing of visitors. Thread-safe.
 */
final class Studio implements AutoCloseable {

  private static final Speech SILENCE = new Speech(Pcm.of(new short[2205], 22050), List.of());

  private final FrontEnd frontEnd;
  private final EnginePool mandarin;
  private final EnginePool english;
  private final RecordingCache cache;
  private final Map<Key, CompletableFuture<Recording>> inWork = new ConcurrentHashMap<>();
  private final Metrics metrics;

  Studio(FrontEnd frontEnd, EnginePool mandarin, EnginePool english, Metrics metrics) {
    this.frontEnd = frontEnd;
    this.mandarin = mandarin;
    this.english = english;
    this.cache = new RecordingCache();
    this.metrics = metrics;
  }

  /** What a recording is kept under. */
  record Key(String utterance, double rate) {}

  /**
   * Returns an utterance as sound.
   *
   * @throws SpeechException if it cannot be said
   */
  Recording record(Utterance utterance, double rate) throws SpeechException {
    Key key = new Key(utterance.id(), rate);
    Optional<Recording> kept = cache.find(key);
    if (kept.isPresent()) {
      metrics.cached();
      return kept.get();
    }
    CompletableFuture<Recording> mine = new CompletableFuture<>();
    CompletableFuture<Recording> others = inWork.putIfAbsent(key, mine);
    return others == null ? make(key, utterance, mine) : await(others);
  }

  private Recording make(Key key, Utterance utterance, CompletableFuture<Recording> result)
      throws SpeechException {
    try {
      Recording made = Recording.of(utterance, speak(utterance, key.rate()));
      cache.put(key, made);
      metrics.made();
      result.complete(made);
      return made;
    } catch (SpeechException | RuntimeException | Error e) {
      metrics.unsaid();
      result.completeExceptionally(e); // for those who wait for the same
      throw e;
    } finally {
      inWork.remove(key);
    }
  }

  private Speech speak(Utterance utterance, double rate) throws SpeechException {
    Delivery delivery = Delivery.NORMAL.withRate(rate);
    if (utterance.voice() == Utterance.VoiceName.ENGLISH) {
      return english.speak(FrontEnd.asWritten().speak(utterance.said()), delivery);
    }
    Spoken spoken = frontEnd.speak(utterance.said());
    boolean silent = spoken.syllables().isEmpty() && spoken.normalized().isBlank();
    return silent ? SILENCE : mandarin.speak(spoken, delivery);
  }

  private static Recording await(CompletableFuture<Recording> others) throws SpeechException {
    try {
      return others.join();
    } catch (CompletionException e) {
      throw new SpeechException("cannot be said: " + e.getCause().getMessage(), e.getCause());
    }
  }

  @Override
  public void close() {
    mandarin.close();
    english.close();
  }
}
