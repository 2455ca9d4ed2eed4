package io.github.tingwen.examples.cli;

import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.tts.NoticePlayer;
import io.github.tingwen.tts.Position;
import io.github.tingwen.tts.audio.SoundDeviceException;
import io.github.tingwen.tts.audio.SpeakerSink;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechException;
import java.io.IOException;

/** Reads scripts aloud, steered by keys. */
final class Loudspeaker {

  private static final int SAMPLE_RATE = 22050;

  private final Console console;
  private final VoiceOptions voice;
  private final Delivery delivery;

  Loudspeaker(Console console, VoiceOptions voice, Delivery delivery) {
    this.console = console;
    this.voice = voice;
    this.delivery = delivery;
  }

  /** Fails at once if no sound can be played on this machine. */
  static void check() throws CommandFailure {
    try (SpeakerSink sink = SpeakerSink.standard()) {
      sink.open(SAMPLE_RATE);
    } catch (SoundDeviceException e) {
      throw new CommandFailure(
          ExitCode.NO_SOUND_DEVICE,
          "没有声音设备，请用 --out 文件.wav 写成声音文件。 No sound device ("
              + e.getMessage()
              + "); use --out FILE.wav to write a sound file.",
          e);
    }
  }

  /**
   * Reads a script to its end, or until the listener quits.
   *
   * @param keys whether keys are taken from standard input
   */
  void read(ReadingScript script, boolean keys)
      throws CommandFailure, IOException, InterruptedException {
    try (SpeechEngine engine = voice.engine();
        NoticePlayer player =
            NoticePlayer.builder(script)
                .frontEnd(voice.frontEnd()::speak)
                .engine(engine)
                .delivery(delivery)
                .onPosition(this::tell)
                .build()) {
      player.play();
      if (keys) {
        Keys.startListening(console, player);
      }
      player.awaitEnd();
    } catch (SpeechException e) {
      throw new CommandFailure(ExitCode.FAILED, "朗读中断。 Reading failed: " + e.getMessage(), e);
    }
  }

  private void tell(Position position) {
    switch (position.state()) {
      case MOVED -> console.say(position.sentence().wording().toString());
      case ANNOUNCING -> position.words().ifPresent(console::say);
      case PAUSED -> console.say("暂停。 Paused.");
      case AT_START -> console.say("已经在开头。 This is the beginning.");
      case AT_END -> console.say("已经在末尾。 This is the end.");
      case AT_LIMIT -> console.say("已经到头。 It goes no further.");
      case FAILED ->
          position
              .failure()
              .ifPresent(e -> console.fail("这一句念不了。 Cannot say this: " + e.getMessage()));
      default -> {}
    }
  }
}
