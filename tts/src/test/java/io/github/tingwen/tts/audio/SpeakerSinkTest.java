package io.github.tingwen.tts.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.tts.audio.SoundDeviceException.Reason;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SpeakerSinkTest {

  private final FakeSound.Device hall = new FakeSound.Device("Hall loudspeaker");
  private final FakeSound.Device headphones = new FakeSound.Device("USB headphones");

  private void plugIn(FakeSound.Device... devices) {
    FakeSound.DEVICES.addAll(List.of(devices));
  }

  @AfterEach
  void pullOut() {
    FakeSound.DEVICES.clear();
  }

  private static Reason reason(org.junit.jupiter.api.function.Executable action) {
    return assertThrows(SoundDeviceException.class, action).reason();
  }

  @Test
  void withoutADeviceOpeningFailsAtOnce() {
    assertEquals(Reason.NO_DEVICE, reason(() -> SpeakerSink.standard().open(22_050)));
    assertEquals(List.of(), SpeakerSink.devices());
  }

  @Test
  void aDeviceIsChosenByAPartOfItsName() throws Exception {
    plugIn(hall, headphones);
    assertEquals(List.of("Hall loudspeaker", "USB headphones"), SpeakerSink.devices());
    try (SpeakerSink sink = SpeakerSink.named("headphones")) {
      sink.open(22_050);
      sink.write(new short[] {1, -2, 300}, 0, 3);
    }
    assertEquals(List.of((short) 1, (short) -2, (short) 300), headphones.heard);
    assertEquals(List.of(), hall.heard);
    assertEquals(Reason.NO_DEVICE, reason(() -> SpeakerSink.named("car").open(22_050)));
  }

  @Test
  void aBusyDeviceIsUnavailable() {
    plugIn(hall);
    hall.busy = true;
    assertEquals(Reason.UNAVAILABLE, reason(() -> SpeakerSink.standard().open(22_050)));
  }

  @Test
  void samplesArePlayedWhenTheDeviceHasCountedThem() throws Exception {
    plugIn(hall);
    try (SpeakerSink sink = SpeakerSink.standard()) {
      sink.open(22_050);
      sink.write(new short[1000], 0, 1000);
      assertEquals(0, sink.samplesPlayed());
      hall.play(400);
      assertEquals(400, sink.samplesPlayed());
      sink.flush();
      assertEquals(1000, sink.samplesPlayed());
      sink.write(new short[500], 100, 500);
      assertEquals(1000, sink.samplesPlayed());
      hall.play(100);
      assertEquals(1100, sink.samplesPlayed());
    }
  }

  @Test
  void aDeviceThatDoesNotCountWhatWasDroppedMakesNoDifference() throws Exception {
    plugIn(hall);
    hall.forgetsFlushed = true;
    try (SpeakerSink sink = SpeakerSink.standard()) {
      sink.open(22_050);
      sink.write(new short[1000], 0, 1000);
      hall.play(400);
      sink.flush();
      assertEquals(1000, sink.samplesPlayed());
      sink.write(new short[500], 0, 500);
      assertEquals(1000, sink.samplesPlayed());
      hall.play(100);
      assertEquals(1100, sink.samplesPlayed());
    }
  }

  @Test
  void aWriteLongerThanTheBufferWaitsForRoomAndLosesNothing() throws Exception {
    plugIn(hall);
    short[] sound = new short[10_000];
    for (int i = 0; i < sound.length; i++) {
      sound[i] = (short) i;
    }
    try (SpeakerSink sink = SpeakerSink.standard()) {
      sink.open(22_050);
      sink.write(sound, 0, sound.length);
    }
    assertEquals(10_000, hall.heard.size());
    assertEquals((short) 9999, hall.heard.get(9999));
  }

  @Test
  void aDeviceThatIsPulledOutIsLost() throws Exception {
    plugIn(hall);
    try (SpeakerSink sink = SpeakerSink.standard()) {
      sink.open(22_050);
      hall.gone = true;
      assertEquals(Reason.LOST, reason(() -> sink.write(new short[10], 0, 10)));
    }
  }

  @Test
  void aDeviceThatTakesNothingMoreIsLostAfterASecond() throws Exception {
    plugIn(hall);
    try (SpeakerSink sink = SpeakerSink.standard()) {
      sink.open(22_050);
      hall.stuck = true;
      long start = System.nanoTime();
      assertEquals(Reason.LOST, reason(() -> sink.write(new short[10], 0, 10)));
      assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }
  }

  @Test
  void aSinkThatIsNotOpenIsLostAndCanBeClosedTwice() {
    SpeakerSink sink = SpeakerSink.standard();
    assertEquals(Reason.LOST, reason(() -> sink.write(new short[1], 0, 1)));
    sink.flush();
    sink.close();
    sink.close();
    assertEquals(0, sink.samplesPlayed());
  }
}
