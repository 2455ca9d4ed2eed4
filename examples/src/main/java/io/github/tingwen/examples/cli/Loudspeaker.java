package io.github.tingwen.examples.cli;

import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.tts.NoticePlayer;
import io.github.tingwen.tts.Position;
import io.github.tingwen.tts.audio.AudioSink;
import io.github.tingwen.tts.audio.SoundDeviceException;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechException;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads scripts aloud, steered by keys. For use by one thread. */
final class Loudspeaker {

  private static final int SAMPLE_RATE = 22050;

  private final Console console;
  private final VoiceOptions voice;
  private final Delivery delivery;
  private final Supplier<AudioSink> sinks;
  private final Optional<Keys> keys;

  /**
   * Makes a reader.
   *
   * @param keys what steers the reading, if anything does
   */
  Loudspeaker(
      Console console,
      VoiceOptions voice,
      Delivery delivery,
      Supplier<AudioSink> sinks,
      Optional<Keys> keys) {
    this.console = console;
    this.voice = voice;
    this.delivery = delivery;
    this.sinks = sinks;
    this.keys = keys;
  }

  /** Fails at once if no sound can be played on this machine. */
  static void check(Supplier<AudioSink> sinks) throws CommandFailure {
    try (AudioSink sink = sinks.get()) {
      sink.open(SAMPLE_RATE);
    } catch (SoundDeviceException e) {
      throw Faults.noSound(e);
    }
  }

  /**
   * Reads a script to its end, or until the listener quits.
   *
   * @throws CommandFailure if a sentence could not be said, after all others have been read
   */
  void read(ReadingScript script) throws CommandFailure, InterruptedException {
    Progress progress = new Progress(console, script);
    try (SpeechEngine engine = voice.engine();
        NoticePlayer player =
            NoticePlayer.builder(script)
                .frontEnd(voice.frontEnd()::speak)
                .engine(engine)
                .sink(sinks.get())
                .delivery(delivery)
                .onPosition(progress::tell)
                .build()) {
      progress.follow(player);
      player.play();
      keys.ifPresent(listening -> listening.steer(player));
      player.awaitEnd();
    } catch (SpeechException e) {
      throw progress.failures() == 0 ? Faults.unsayable(e) : progress.summary();
    }
    if (progress.failures() > 0) {
      throw progress.summary();
    }
  }

  /** Tells what the player does, and goes on after a sentence that cannot be said. */
  private static final class Progress {

    private final Console console;
    private final String lastId;
    private Optional<NoticePlayer> player = Optional.empty();
    private boolean excused; // the player is about to say that it could not say a sentence
    private boolean over; // what cannot be said is the last sentence
    private int failures;

    Progress(Console console, ReadingScript script) {
      this.console = console;
      this.lastId = script.sentences().get(script.sentences().size() - 1).id();
    }

    synchronized void follow(NoticePlayer followed) {
      player = Optional.of(followed);
    }

    synchronized int failures() {
      return failures;
    }

    CommandFailure summary() {
      int count = failures();
      return new CommandFailure(
          ExitCode.FAILED,
          "有 " + count + " 句念不了。 Sentences that could not be said: " + count + ".");
    }

    synchronized void tell(Position position) {
      switch (position.state()) {
        case MOVED -> {
          over = false;
          console.say(position.sentence().wording().toString());
        }
        case ANNOUNCING -> {
          excused = false;
          position.words().ifPresent(console::say);
        }
        case PAUSED -> console.say("暂停。 Paused.");
        case AT_START -> console.say("已经在开头。 This is the beginning.");
        case AT_END -> console.say("已经在末尾。 This is the end.");
        case AT_LIMIT -> console.say("已经到头。 It goes no further.");
        case FAILED -> goOn(position);
        default -> {}
      }
    }

    private void goOn(Position position) {
      Exception cause = position.failure().orElseThrow();
      if (cause instanceof SoundDeviceException || player.isEmpty()) {
        return; // nothing can be heard any more: the reading ends with this failure
      }
      if (excused) {
        excused = false;
        if (!over) {
          player.get().play(); // only the excuse could not be said
        }
        return;
      }
      failures++;
      console.fail(
          "这一句念不了："
              + position.sentence().wording()
              + " Cannot say this: "
              + cause.getMessage()
              + ".");
      excused = true;
      player.get().announce("这一句念不了。");
      over = position.sentence().id().equals(lastId);
      if (!over) {
        player.get().nextSentence();
      }
    }
  }
}
