package io.github.tingwen.examples.kiosk;

import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a changed notice says differently, in sentences for a listener. */
final class Amendment {

  private Amendment() {}

  static List<String> sentences(MeetingNotice old, MeetingNotice now) {
    List<String> sentences = new ArrayList<>();
    compare(sentences, "时间", time(old.header()), time(now.header()));
    compare(sentences, "地点", old.header().place(), now.header().place());
    if (sentences.isEmpty() && !old.equals(now)) {
      sentences.add("内容有改动。");
    }
    return sentences;
  }

  private static Optional<Passage> time(Header header) {
    return header.time().map(MeetingTime::text);
  }

  private static void compare(
      List<String> sentences, String label, Optional<Passage> old, Optional<Passage> now) {
    String before = old.map(Passage::toString).orElse("");
    String after = now.map(Passage::toString).orElse("");
    if (!before.equals(after)) {
      sentences.add(after.isEmpty() ? label + "待定。" : label + "改为" + after + "。");
    }
  }
}
