package io.github.tingwen.convert;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.model.AgendaItem;
import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.Decision;
import io.github.tingwen.model.Directive;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.OtherMeeting;
import io.github.tingwen.model.Requirement;
import io.github.tingwen.model.SourceLine;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
    requireNonNull(notice, "notice");
    WrittenWords words = WrittenWords.of(script, notice);
    return new Written(new Page(words.of(notice), words).write(), List.of());
  }

  /** One page. For one thread. */
  private static final class Page {

    private final MeetingNotice notice;
    private final WrittenWords own;
    private final MarkdownText page;

    /** A page of {@code notice}; {@code own} writes the words that are not the notice's. */
    private Page(MeetingNotice notice, WrittenWords own) {
      this.notice = notice;
      this.own = own;
      this.page = new MarkdownText(own);
    }

    private String write() {
      Header header = notice.header();
      page.heading(
          1, header.title().or(header::meetingName).orElse(Passage.untraced(own.of("会议文件"))));
      facts(header);
      page.paragraphs("背景", notice.background());
      page.list("议程", agenda());
      page.list("决定", notice.decisions().stream().map(Page::decision).toList());
      directives();
      page.list("参会人员", people());
      page.list("时间要求", notice.deadlines().stream().map(this::deadline).toList());
      page.list(
          "联系方式", notice.contacts().stream().map(contact -> ContactText.of(contact, own)).toList());
      replySlip();
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
      header.formerTime().ifPresent(time -> page.fact("原定时间", time.text()));
      header.time().flatMap(MeetingTime::checkIn).ifPresent(in -> page.fact("报到", in.text()));
      header.duration().ifPresent(duration -> page.fact("会期", duration));
      header.place().ifPresent(place -> page.fact("地点", place));
      header.formerPlace().ifPresent(place -> page.fact("原定地点", place));
      page.facts("分会场", header.branchVenues());
      header.purpose().ifPresent(purpose -> page.fact("目的", purpose));
      page.facts("发给", header.addressees());
    }

    private Optional<Passage> status() {
      return switch (notice.status()) {
        case CANCELLED -> Optional.of(Passage.untraced(own.of("已取消")));
        case POSTPONED -> Optional.of(Passage.untraced(own.of("已延期")));
        default -> Optional.empty();
      };
    }

    private List<String> agenda() {
      List<String> lines = new ArrayList<>();
      for (AgendaItem item : notice.agenda()) {
        String number = item.number().map(Page::apart).orElse("");
        String presenters =
            item.presenters().isEmpty()
                ? ""
                : "（" + own.of("汇报：") + joined(item.presenters()) + "）";
        lines.add(number + item.text() + presenters);
      }
      return lines;
    }

    /** A number that is not run into the words after it: 一、 as it is, 第一项 with a space. */
    private static String apart(Passage number) {
      String written = number.strip().toString();
      boolean open =
          !written.isEmpty() && Character.isLetterOrDigit(written.charAt(written.length() - 1));
      return open ? written + " " : written;
    }

    private static String decision(Decision decision) {
      return decision.text() + decision.vote().map(vote -> "（" + vote.text() + "）").orElse("");
    }

    private void directives() {
      if (!notice.directives().isEmpty()) {
        page.ownHeading(2, "会议要求");
        notice.directives().forEach(this::directive);
      }
    }

    private void directive(Directive block) {
      block.heading().ifPresent(heading -> page.heading(3, heading));
      if (block.requirements().isEmpty()) {
        page.paragraph(block.text());
        return;
      }
      block.lead().ifPresent(lead -> page.paragraph(lead));
      int at = 0;
      for (Requirement wanted : block.requirements()) {
        int found = block.text().indexOf(wanted.text().toString(), at);
        if (found >= 0) {
          between(block, at, found);
          at = found + wanted.text().length();
        }
        page.items(List.of(wanted.text().toString()));
      }
      between(block, at, block.text().length());
    }

    /** The words of a block that are neither its lead nor heading nor a requirement. */
    private void between(Directive block, int from, int to) {
      String rest = block.text().sub(from, to).toString();
      for (Optional<Passage> told : List.of(block.lead(), block.heading())) {
        rest = told.map(Passage::toString).filter(w -> from == 0).map(first(rest)).orElse(rest);
      }
      if (rest.codePoints().filter(Character::isLetter).count() > 1) {
        page.paragraph(Passage.untraced(rest.replaceFirst("^[\\s，,：:。；;、]++", "")));
      }
    }

    /** Takes the first place of some words out of {@code text}. */
    private static UnaryOperator<String> first(String text) {
      return words -> {
        int at = text.indexOf(words);
        return at < 0 ? text : text.substring(0, at) + text.substring(at + words.length());
      };
    }

    private List<String> people() {
      List<String> lines = new ArrayList<>();
      for (Attendee person : notice.attendees()) {
        String roles =
            person.roles().stream()
                .map(role -> own.of(role.label()))
                .collect(Collectors.joining("、"));
        String representing =
            person.representing().map(body -> "（" + own.of("代表") + body + "）").orElse("");
        lines.add(roles + "：" + joined(person.posts()) + person.name() + representing);
      }
      notice
          .groups()
          .forEach(group -> lines.add(own.of(group.role().label()) + "：" + group.text()));
      return lines;
    }

    private String deadline(Deadline deadline) {
      return deadline.binding().map(whom -> whom + "：").orElse("")
          + deadline.text()
          + deadline.action().map(action -> "，" + action).orElse("");
    }

    private void replySlip() {
      notice
          .replySlip()
          .ifPresent(
              slip -> {
                page.paragraphs("回执", List.of(slip.text()));
                page.items(
                    slip.fields().stream()
                        .map(Passage::toString)
                        .filter(field -> !slip.text().toString().contains(field))
                        .toList());
              });
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
      source(notice.sourceLine());
    }

    private void source(SourceLine line) {
      line.source().ifPresent(source -> ownParagraph("来源：", source.toString()));
      line.published().ifPresent(date -> ownParagraph("发布日期：", date.iso()));
      if (!line.authors().isEmpty()) {
        ownParagraph("作者：", joined(line.authors()));
      }
    }

    private void ownParagraph(String label, String words) {
      page.paragraph(Passage.untraced(own.of(label) + words));
    }

    private static String joined(List<Passage> parts) {
      return String.join("、", parts);
    }
  }
}
