package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitsTest {

  private final HandClock clock = new HandClock(TestNotices.NOW);
  private final Visits visits =
      new Visits(clock, IdleRule.USUAL, Settings.initial(Language.SIMPLIFIED));
  private final String id = visits.begin().orElseThrow().id();

  @Test
  void aWarningShorterThanTwentySecondsIsRefused() {
    Duration minute = Duration.ofMinutes(1);
    assertThrows(
        IllegalArgumentException.class,
        () -> new IdleRule(minute, Duration.ofSeconds(19), minute));
  }

  @Test
  void aVisitCanBePutOffForEver() {
    visits.poll(id);
    for (int i = 0; i < 100; i++) {
      Visit visit = visits.touch(id).orElseThrow();
      clock.forward(Duration.ofSeconds(100));
      assertEquals(Optional.of(Duration.ofSeconds(20)), visits.warning(visit));
    }
  }

  @Test
  void aBrowserWithoutScriptGetsTheLongerTime() {
    visits.touch(id);
    clock.forward(Duration.ofMinutes(10).minusSeconds(1));
    assertEquals(Optional.empty(), visits.warning(visits.find(id).orElseThrow()));
    clock.forward(Duration.ofSeconds(31));
    assertEquals(Optional.empty(), visits.find(id));
  }

  @Test
  void anUnusedVisitLastsWhileItsBrowserIsThere() {
    for (int i = 0; i < 100; i++) {
      clock.forward(Duration.ofMinutes(5));
      assertTrue(visits.poll(id).isPresent());
    }
    clock.forward(Duration.ofMinutes(11));
    visits.sweep();
    assertEquals(0, visits.count());
  }

  @Test
  void thereIsAnEndToHowManyVisitsFit() {
    int fit = 1;
    while (visits.begin().isPresent()) {
      fit++;
    }
    assertEquals(4096, fit);
    clock.forward(Duration.ofMinutes(11));
    assertTrue(visits.begin().isPresent());
  }

  @Test
  void headphonesOfTheMachineConcernAllVisitsAndThoseToCome() {
    visits.headphones(true);
    assertTrue(visits.find(id).orElseThrow().privately());
    assertTrue(visits.begin().orElseThrow().privately());
  }
}
