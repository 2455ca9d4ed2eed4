package io.github.tingwen.tts.mandarin;

import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Surnames of several readings that an office beside them tells (解主任讲话, 请单书记主持, 镇长查海波), where no
 * model tells where a name is.
 *
 * <p>Linear; immutable and thread-safe.
 */
final class TitledNames {

  /** Signs behind which a name may begin. */
  private static final String OPENING = "，。；：、！？（《“”\"',.;:!?( 　\t-—";

  private final Lexicon lexicon;
  private final Segmenter segmenter;
  private final BitSet surnames;

  TitledNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.segmenter = new Segmenter(lexicon);
    this.surnames = PersonSigns.surnamesReadUnusually(lexicon);
  }

  /** Returns {@code known} with the names that an office tells, sorted; {@code text} is folded. */
  List<Slot> addTo(List<Slot> known, String text) {
    List<Slot> all = new ArrayList<>(known);
    BitSet taken = new BitSet();
    known.forEach(slot -> taken.set(slot.from(), slot.to()));
    Search search = null;
    for (int i = 0; i < text.length(); i++) {
      if (surnames.get(text.charAt(i)) && !taken.get(i)) {
        search = search == null ? new Search(text, taken) : search;
        int end = search.nameEnd(i);
        if (end > i && taken.get(i, end).isEmpty()) {
          all.add(new Slot(SlotKind.NAME, i, end));
          taken.set(i, end);
          i = end - 1;
        }
      }
    }
    all.sort(Comparator.comparingInt(Slot::from));
    return all;
  }

  /** One text, cut into words when a surname in it stands beside an office. */
  private final class Search {

    private final String text;
    private final BitSet taken;
    private WordGraph graph;

    Search(String text, BitSet taken) {
      this.text = text;
      this.taken = taken;
    }

    /** Index after the name that begins here; {@code at} if none does. */
    int nameEnd(int at) {
      if (PersonSigns.isCompound(text, at)) {
        return compound(at);
      }
      int office = PersonSigns.officeEnd(text, at + 1);
      if (office > at + 1 && isBeforeOffice(at, office) || PersonSigns.isOnlySurname(text, at)) {
        return at + 1;
      }
      if (PersonSigns.isOfficeEnd(text, at) && words().isBoundary(at)) {
        return behindOffice(at);
      }
      int end = pieceEnd(at);
      boolean listed = isPiece(at, end) && (end - at == text.length() || hasNeighbour(at, end));
      return listed && isGiven(at + 1, end) ? end : at;
    }

    /** rule: a compound surname with its given name behind an office (独立董事澹台修远). */
    private int compound(int at) {
      for (int end = Math.min(at + 4, text.length()); end > at + 2; end--) {
        boolean name = isGiven(at + 2, end) && (endsName(end) || words().isBoundary(end));
        if (name && PersonSigns.isOfficeEnd(text, at)) {
          return end;
        }
      }
      return at;
    }

    private WordGraph words() {
      graph = graph == null ? segmenter.segment(text, List.of()) : graph;
      return graph;
    }

    // rule: a surname stands before an office where a clause or a name may begin, or behind a noun;
    // one that is a verb too (任, 查) only where the office is not its object.
    private boolean isBeforeOffice(int at, int end) {
      boolean whole =
          words().isBoundary(end) && (end - at > 2 || isSaidOfAPerson(end)) && !isWord(at, end);
      if (!whole || text.charAt(at) == '区' && !isPersonOfDistrict(at, end)) {
        return false;
      }
      if (opens(at)) {
        return !PersonSigns.isObject(text, at, end);
      }
      boolean apart = words().isBoundary(at) && words().isBoundary(at + 1);
      if (!apart || PersonSigns.isEnding(text.charAt(at))) {
        return false;
      }
      boolean told = text.charAt(at - 1) == '的' || isNoun(at);
      return PersonSigns.isVerb(text.charAt(at)) ? told && PersonSigns.acts(text, end) : isWide(at);
    }

    /** rule: 员工, 祭司长 are words or begin with one; 查处长 does only where 查处 is no verb. */
    private boolean isWord(int at, int end) {
      int wordEnd = words().to(words().wordAt(at));
      boolean begins = wordEnd > at + 1 && !words().tag(words().wordAt(at)).startsWith("v");
      return begins || lexicon.word(text.substring(at, end)).isPresent();
    }

    /** Whether a clause begins here, or a word goes before that a person follows. */
    private boolean opens(int at) {
      if (at == 0 || !Line.isHan(text.charAt(at - 1))) {
        return at == 0 || OPENING.indexOf(text.charAt(at - 1)) >= 0;
      }
      boolean joined = text.charAt(at - 1) == '和' && PersonSigns.isOfficeEnd(text, at - 1);
      boolean alone = words().isBoundary(at - 1) && words().isBoundary(at);
      return joined || alone && PersonSigns.leadsToPerson(text.charAt(at - 1)) || isWelcomed(at);
    }

    private boolean isWelcomed(int at) {
      return words().isBoundary(at) && PersonSigns.isWelcome(text, at);
    }

    /** rule: 区主任 is a person only where nothing is listed; 区局长 never. */
    private boolean isPersonOfDistrict(int at, int end) {
      boolean listed = at > 0 && text.charAt(at - 1) == '、' || text.startsWith("、", end);
      return !listed && PersonSigns.mayFollowOu(text.substring(at + 1, end));
    }

    private boolean isWide(int at) {
      int word = words().wordAt(at - 1);
      boolean longer = words().to(word) - words().from(word) > 1;
      return longer && !words().tag(word).startsWith("nr")
          || "的了".indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean isNoun(int at) {
      int word = words().wordAt(at - 1);
      boolean longer = words().to(word) - words().from(word) > 1;
      boolean noun = "ntsfj".indexOf(words().tag(word).charAt(0)) >= 0;
      boolean appointed = text.charAt(at) == '任' && PersonSigns.isOfficeEnd(text, at);
      return longer && noun && !words().tag(word).startsWith("nr") && !appointed;
    }

    /** Index after a surname and a given name of one or two characters behind an office. */
    private int behindOffice(int at) {
      for (int end = Math.min(at + 3, pieceEnd(at)); end > at + 1; end--) {
        boolean verb = PersonSigns.isVerb(text.charAt(at)) || text.charAt(at) == '区';
        boolean ends = endsName(end) || !verb && end - at == 3 && words().isBoundary(end);
        if (ends && isSingle(at, end) && (isGiven(at + 1, end) || !verb && isUnlikeWord(at, end))) {
          return end;
        }
      }
      return at;
    }

    private boolean endsName(int end) {
      return isSaidOfAPerson(end) || PersonSigns.officeEnd(text, end) > end + 1;
    }

    private boolean isSaidOfAPerson(int end) {
      return end == text.length() || !Line.isHan(text.charAt(end)) || PersonSigns.acts(text, end);
    }

    /** Whether the surname is a word of its own on the path, or the whole is the name of one. */
    private boolean isSingle(int at, int end) {
      int word = words().wordAt(at);
      int wordEnd = words().to(word);
      boolean partly = end - at == 3 && wordEnd == at + 2;
      return wordEnd == at + 1
          || words().tag(word).startsWith("nr")
          || partly && isGiven(at + 1, end);
    }

    private boolean isUnlikeWord(int at, int end) {
      String given = text.substring(at + 1, end);
      boolean word = lexicon.word(given).filter(entry -> !entry.tag().startsWith("nr")).isPresent();
      return !word && PersonSigns.hasNoParticle(given);
    }

    private boolean isGiven(int from, int to) {
      return PersonSigns.isGiven(text, from, to) && PersonSigns.officeEnd(text, from) < to;
    }

    private int pieceEnd(int from) {
      int end = from;
      while (end < text.length() && end < from + 4 && Line.isHan(text.charAt(end))) {
        end++;
      }
      return end;
    }

    /** Whether what stands here between signs may be a name: two or three characters, no word. */
    private boolean isPiece(int from, int end) {
      boolean begins = from == 0 || !Line.isHan(text.charAt(from - 1));
      boolean length = end - from == 2 || end - from == 3;
      return begins && length && lexicon.word(text.substring(from, end)).isEmpty();
    }

    /** Whether another name stands beside it in a list. */
    private boolean hasNeighbour(int from, int end) {
      boolean next = isListSign(end) && isName(end + 1, pieceEnd(end + 1));
      if (next || !isListSign(from - 1)) {
        return next;
      }
      int before = from - 1;
      if (before > 0 && taken.get(before - 1)) {
        return true;
      }
      while (before > 0 && before > from - 5 && Line.isHan(text.charAt(before - 1))) {
        before--;
      }
      return isName(before, from - 1);
    }

    private boolean isName(int from, int end) {
      return isPiece(from, end) && PersonSigns.isSurname(text.charAt(from));
    }

    private boolean isListSign(int at) {
      return at >= 0 && at < text.length() && "、 　".indexOf(text.charAt(at)) >= 0;
    }
  }
}
