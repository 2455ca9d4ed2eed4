package io.github.tingwen.convert;

import static java.util.stream.Collectors.joining;

import io.github.tingwen.model.AgendaItem;
import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.Contact;
import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.Decision;
import io.github.tingwen.model.Directive;
import io.github.tingwen.model.Group;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.OtherMeeting;
import io.github.tingwen.model.ReplySlip;
import io.github.tingwen.model.SourceLine;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which parts of a notice a format leaves out. */
final class Losses {

  /** An outline numeral alone: 一, 第二项, 3. */
  private static final Pattern NUMBER =
      Pattern.compile("第?+[一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]{1,5}+[是项条款、]?+|[0-9]{1,3}+");

  private static final int MOST_TOLD = 5;

  /** Clauses that are looked for in all that is said, so that the time stays linear. */
  private static final int MOST_SEARCHES = 500;

  private Losses() {}

  /** A part of the model, as a loss report names it. */
  enum Part {
    HEADER("header"),
    ATTENDEES("attendees"),
    GROUPS("groups"),
    BACKGROUND("background"),
    AGENDA("agenda"),
    DECISIONS("decisions"),
    DIRECTIVES("directives"),
    DEADLINES("deadlines"),
    CONTACTS("contacts"),
    REPLY_SLIP("replySlip"),
    CLOSING("closing"),
    SIGNATURE("signature"),
    SOURCE_LINE("sourceLine"),
    OTHER_MEETINGS("otherMeetings"),
    REMAINING("remaining");

    private final String component;

    Part(String component) {
      this.component = component;
    }

    /** The words of this part of {@code notice}. */
    private List<Passage> of(MeetingNotice notice) {
      return switch (this) {
        case HEADER -> header(notice.header());
        case ATTENDEES -> notice.attendees().stream().flatMap(Part::person).toList();
        case GROUPS -> notice.groups().stream().map(Group::text).toList();
        case BACKGROUND -> notice.background();
        case AGENDA -> notice.agenda().stream().map(AgendaItem::text).toList();
        case DECISIONS -> notice.decisions().stream().map(Decision::text).toList();
        case DIRECTIVES -> notice.directives().stream().map(Directive::text).toList();
        case DEADLINES -> notice.deadlines().stream().map(Deadline::text).toList();
        case CONTACTS -> notice.contacts().stream().map(Contact::number).toList();
        case REPLY_SLIP -> notice.replySlip().stream().flatMap(Part::slip).toList();
        case CLOSING -> notice.closing().stream().toList();
        case SIGNATURE -> notice.signature().bodies();
        case SOURCE_LINE -> source(notice.sourceLine());
        case OTHER_MEETINGS -> notice.otherMeetings().stream().map(OtherMeeting::text).toList();
        case REMAINING -> notice.remaining();
      };
    }

    private static List<Passage> header(Header header) {
      List<Passage> words = new ArrayList<>(header.addressees());
      words.addAll(header.branchVenues());
      header.time().ifPresent(time -> words.add(time.text()));
      header.formerTime().ifPresent(time -> words.add(time.text()));
      Stream.of(
              header.title(),
              header.documentNumber(),
              header.issuer(),
              header.meetingName(),
              header.place(),
              header.formerPlace(),
              header.purpose(),
              header.duration())
          .flatMap(Optional::stream)
          .forEach(words::add);
      return words;
    }

    private static Stream<Passage> person(Attendee person) {
      return Stream.concat(Stream.of(person.name()), person.posts().stream());
    }

    private static Stream<Passage> slip(ReplySlip slip) {
      return slip.fields().isEmpty() ? Stream.of(slip.text()) : slip.fields().stream();
    }

    private static List<Passage> source(SourceLine line) {
      List<Passage> words = new ArrayList<>(line.authors());
      line.source().ifPresent(words::add);
      return words;
    }
  }

  /** One sentence for each part that {@code notice} has and {@code format} does not hold. */
  static List<String> of(MeetingNotice notice, String format, Set<Part> held) {
    List<String> losses = new ArrayList<>();
    for (Part part : Part.values()) {
      int count = part.of(notice).size();
      if (count > 0 && !held.contains(part)) {
        losses.add(part.component + ": " + format + " has no place for it");
      }
    }
    return losses;
  }

  /**
   * One sentence for each part of {@code notice} of which {@code script} leaves words out, with the
   * words. A word said once is said, wherever it stands again, and the number of an item is told by
   * its place.
   */
  static List<String> of(MeetingNotice notice, ReadingScript script) {
    Said said = new Said(script);
    List<String> losses = new ArrayList<>();
    for (Part part : Part.values()) {
      List<String> missing =
          part.of(notice).stream().flatMap(words -> said.missing(words).stream()).toList();
      if (!missing.isEmpty()) {
        losses.add(part.component + ": shortened at this length: " + told(missing));
      }
    }
    return losses;
  }

  /** The first few of the words, each cut to a length that can be read in one line. */
  private static String told(List<String> missing) {
    String words =
        missing.stream().distinct().limit(MOST_TOLD).map(Losses::cut).collect(joining("、"));
    return missing.stream().distinct().count() > MOST_TOLD ? words + "……" : words;
  }

  private static String cut(String words) {
    int end = words.offsetByCodePoints(0, Math.min(20, words.codePointCount(0, words.length())));
    return end == words.length() ? words : words.substring(0, end) + "……";
  }

  /** What a script says: the places of the paper, and the words wherever they stand. */
  private static final class Said {

    private final Set<Integer> places = new HashSet<>();
    private final String words;
    private int searches = MOST_SEARCHES;

    private Said(ReadingScript script) {
      StringBuilder all = new StringBuilder();
      for (Sentence sentence : script.sentences()) {
        all.append(bare(sentence.wording().toString())).append('\n');
        for (int i = 0; i < sentence.wording().length(); i++) {
          sentence.wording().spanAt(i).map(Span::from).ifPresent(places::add);
        }
      }
      words = all.toString();
    }

    /** The clauses of {@code part} that are said nowhere. */
    private List<String> missing(Passage part) {
      List<String> missing = new ArrayList<>();
      int from = 0;
      for (int i = 0; i <= part.length(); i++) {
        if (i == part.length() || "，。；：！？、,;\n".indexOf(part.charAt(i)) >= 0) {
          if (!isSaid(part.sub(from, i))) {
            missing.add(part.sub(from, i).strip().toString());
          }
          from = i + 1;
        }
      }
      return missing;
    }

    private boolean isSaid(Passage clause) {
      boolean heard = true;
      for (int i = 0; i < clause.length() && heard; i++) {
        Optional<Integer> place = clause.spanAt(i).map(Span::from);
        boolean wanted = Character.isLetterOrDigit(clause.charAt(i));
        heard = !wanted || place.isPresent() && places.contains(place.get());
      }
      String bare = bare(clause.toString());
      return heard || NUMBER.matcher(bare).matches() || isSaidElsewhere(bare);
    }

    /** Few clauses of a part are said elsewhere only, so few are looked for. */
    private boolean isSaidElsewhere(String bare) {
      return searches-- > 0 && words.contains(bare);
    }

    private static String bare(String words) {
      return words.replaceAll("[^\\p{L}\\p{N}]", "");
    }
  }
}
