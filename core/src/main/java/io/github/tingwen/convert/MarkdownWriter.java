package io.github.tingwen.convert;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.model.AgendaItem;
import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.Contact;
import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.Decision;
import io.github.tingwen.model.Directive;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.OtherMeeting;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a notice as CommonMark for archives and wikis: its facts as a list, then its parts under
 * headings, in the words of the notice.
 *
 * <p>All parts are held. Immutable and thread-safe.
 */
public final class MarkdownWriter implements NoticeWriter {

  private final ChineseScript script;

  /** Makes a writer of the model's own characters. */
  public MarkdownWriter() {
    this(ChineseScript.SIMPLIFIED);
  }

  private MarkdownWriter(ChineseScript script) {
    this.script = requireNonNull(script, "script");
  }

  @Override
  public MarkdownWriter in(ChineseScript other) {
    return new MarkdownWriter(other);
  }

  @Override
  public String format() {
    return "md";
  }

  @Override
  public String mediaType() {
    return "text/markdown";
  }

  @Override
  public Written write(MeetingNotice notice) {
    return new Written(script.of(new Page(notice).write()), List.of());
  }

  /** One page. For one thread. */
  private static final class Page {

    private final MeetingNotice notice;
    private final MarkdownText page = new MarkdownText();

    private Page(MeetingNotice notice) {
      this.notice = notice;
    }

    private String write() {
      Header header = notice.header();
      page.heading(1, header.title().or(header::meetingName).orElse(Passage.untraced("会议文件")));
      facts(header);
      page.paragraphs("背景", notice.background());
      page.list("议程", agenda());
      page.list("决定", notice.decisions().stream().map(Page::decision).toList());
      directives();
      page.list("参会人员", people());
      page.list("时间要求", notice.deadlines().stream().map(Page::deadline).toList());
      page.list("联系方式", notice.contacts().stream().map(Page::contact).toList());
      notice.replySlip().ifPresent(slip -> page.paragraphs("回执", List.of(slip.text())));
      page.list("其他会议", notice.otherMeetings().stream().map(Page::other).toList());
      page.paragraphs("其他内容", notice.remaining());
      closing();
      return page.toString();
    }

    private void facts(Header header) {
      status().ifPresent(status -> page.fact("状态", status));
      header.documentNumber().ifPresent(number -> page.fact("文号", number));
      if (header.title().isPresent()) {
        header.meetingName().ifPresent(name -> page.fact("会议名称", name));
      }
      header.meetingKind().ifPresent(kind -> page.fact("会议类型", kind));
      header.issuer().ifPresent(issuer -> page.fact("召开单位", issuer));
      header.time().ifPresent(time -> page.fact("时间", time.text()));
      header.time().flatMap(MeetingTime::checkIn).ifPresent(in -> page.fact("报到", in.text()));
      header.duration().ifPresent(duration -> page.fact("会期", duration));
      header.place().ifPresent(place -> page.fact("地点", place));
      page.facts("分会场", header.branchVenues());
      header.purpose().ifPresent(purpose -> page.fact("目的", purpose));
      page.facts("发给", header.addressees());
    }

    private Optional<Passage> status() {
      return switch (notice.status()) {
        case CANCELLED -> Optional.of(Passage.untraced("已取消"));
        case POSTPONED -> Optional.of(Passage.untraced("已延期"));
        default -> Optional.empty();
      };
    }

    private List<String> agenda() {
      List<String> lines = new ArrayList<>();
      for (AgendaItem item : notice.agenda()) {
        String number = item.number().map(Passage::toString).orElse("");
        String presenters =
            item.presenters().isEmpty() ? "" : "（汇报：" + joined(item.presenters()) + "）";
        lines.add(number + item.text() + presenters);
      }
      return lines;
    }

    private static String decision(Decision decision) {
      return decision.text() + decision.vote().map(vote -> "（" + vote.text() + "）").orElse("");
    }

    private void directives() {
      if (!notice.directives().isEmpty()) {
        page.heading(2, Passage.untraced("会议要求"));
        notice.directives().forEach(this::directive);
      }
    }

    private void directive(Directive block) {
      block.heading().ifPresent(heading -> page.heading(3, heading));
      if (block.requirements().isEmpty()) {
        page.paragraph(block.text());
        return;
      }
      block.lead().ifPresent(page::paragraph);
      page.items(block.requirements().stream().map(wanted -> wanted.text().toString()).toList());
    }

    private List<String> people() {
      List<String> lines = new ArrayList<>();
      for (Attendee person : notice.attendees()) {
        String roles =
            person.roles().stream().map(AttendeeRole::label).collect(Collectors.joining("、"));
        String representing = person.representing().map(body -> "（代表" + body + "）").orElse("");
        lines.add(roles + "：" + joined(person.posts()) + person.name() + representing);
      }
      notice.groups().forEach(group -> lines.add(group.role().label() + "：" + group.text()));
      return lines;
    }

    private static String deadline(Deadline deadline) {
      return deadline.binding().map(whom -> whom + "：").orElse("")
          + deadline.text()
          + deadline.action().map(action -> "，" + action).orElse("");
    }

    private static String contact(Contact contact) {
      return contact.name().map(name -> name + "：").orElse("")
          + contact.number()
          + contact.extension().map(number -> "，分机" + number).orElse("");
    }

    private static String other(OtherMeeting other) {
      return other.text().toString();
    }

    private void closing() {
      notice.closing().ifPresent(page::paragraph);
      if (!notice.signature().bodies().isEmpty()) {
        page.paragraph(Passage.untraced(joined(notice.signature().bodies())));
      }
      notice.signature().date().ifPresent(date -> page.paragraph(Passage.untraced(date.iso())));
      notice
          .sourceLine()
          .source()
          .ifPresent(source -> page.paragraph(Passage.untraced("来源：" + source)));
    }

    private static String joined(List<Passage> parts) {
      return String.join("、", parts);
    }
  }
}
