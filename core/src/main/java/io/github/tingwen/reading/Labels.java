package io.github.tingwen.reading;

import io.github.tingwen.model.Contact;
import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.SlotKind;
import java.util.Optional;

/** The reader's own words for what the model holds. */
final class Labels {

  private Labels() {}

  /**
   * First words of all: what kind of paper this is, and if the meeting will not be as announced.
   */
  static String opening(MeetingNotice notice) {
    if (notice.status() == MeetingStatus.CANCELLED) {
      return "请注意：会议取消。";
    }
    Optional<String> changed = changed(notice);
    return changed.map(words -> "请注意：" + words).orElse("这是一" + measured(notice.kind()) + "。");
  }

  /** What of a meeting that is to be held is not as announced before. */
  static Optional<String> changed(MeetingNotice notice) {
    boolean place = notice.header().formerPlace().isPresent();
    if (notice.status() == MeetingStatus.POSTPONED) {
      return Optional.of(place ? "会议延期，地点也有变。" : "会议延期。");
    }
    boolean time = notice.header().formerTime().isPresent();
    String what = time && place ? "时间和地点" : time ? "时间" : "地点";
    return time || place ? Optional.of("会议" + what + "有变。") : Optional.empty();
  }

  private static String measured(DocumentKind kind) {
    return switch (kind) {
      case NOTICE -> "份会议通知";
      case REPORT -> "篇会议报道";
      case MINUTES -> "份会议纪要";
      case AGENDA -> "份会议议程";
      default -> "份文件";
    };
  }

  static String channel(Contact.Channel channel) {
    return channel.label();
  }

  static SlotKind slotKind(Contact.Channel channel) {
    return switch (channel) {
      case PHONE, FAX -> SlotKind.PHONE;
      case EMAIL, WEB -> SlotKind.ADDRESS;
    };
  }

  private static final int LONGEST_NAME = 4;

  /** Whether the one to ask for is named like a person (李某某, 欧阳某某) and not like an office. */
  static boolean isPersonName(Passage name) {
    String words = name.strip().toString();
    int comma = words.indexOf('、');
    String first = comma < 0 ? words : words.substring(0, comma);
    char last = first.isEmpty() ? ' ' : first.charAt(first.length() - 1);
    return first.length() >= 2
        && first.length() <= LONGEST_NAME
        && "办室科处局部委会站所院厅队组".indexOf(last) < 0;
  }
}
