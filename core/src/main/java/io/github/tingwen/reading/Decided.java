package io.github.tingwen.reading;

import io.github.tingwen.model.Decision;
import io.github.tingwen.model.Directive;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which blocks say no more than what was decided (会议议定：…), so that it is told once: with the
 * decisions.
 *
 * <p>Immutable and thread-safe.
 */
final class Decided {

  /** What the number before an item is made of: 十二、, （三）, 2. */
  private static final String NUMBERS = "一二三四五六七八九十0123456789是";

  private final BitSet places = new BitSet();

  /** The blocks that are told as decisions, by where they begin. */
  private final TreeMap<Integer, Directive> blocks = new TreeMap<>();

  private Decided() {}

  /** {@code telling} tells such blocks again only where everything is wanted. */
  static Decided in(Telling telling) {
    Decided decided = new Decided();
    if (!telling.atLeast(Verbosity.FULL)) {
      decided.read(telling.notice());
    }
    return decided;
  }

  private void read(MeetingNotice notice) {
    notice.decisions().stream().map(Decision::text).forEach(this::add);
    if (!places.isEmpty()) {
      notice.directives().stream().filter(this::isTold).forEach(this::keep);
    }
  }

  private void add(Passage words) {
    for (int i = 0; i < words.length(); i++) {
      words.spanAt(i).map(Span::from).ifPresent(places::set);
    }
  }

  private void keep(Directive block) {
    block.text().span().ifPresent(span -> blocks.put(span.from(), block));
  }

  private boolean isTold(Directive block) {
    List<DirectiveText.Piece> pieces = DirectiveText.of(block).pieces();
    return !pieces.isEmpty() && pieces.stream().allMatch(piece -> isTold(piece.words()));
  }

  private boolean isTold(Passage words) {
    boolean all = true;
    for (int i = 0; i < words.length() && all; i++) {
      char c = words.charAt(i);
      boolean told = words.spanAt(i).map(Span::from).filter(places::get).isPresent();
      all = told || NUMBERS.indexOf(c) >= 0 || !Character.isLetterOrDigit(c);
    }
    return all;
  }

  /** Whether the block is told with the decisions. */
  boolean tells(Directive block) {
    return block.text().span().map(Span::from).map(blocks::get).filter(block::equals).isPresent();
  }

  /** The block that tells the decision and nothing else. */
  Optional<Directive> block(Decision decision) {
    Optional<Span> own = decision.text().span();
    return own.map(span -> blocks.floorEntry(span.from()))
        .map(entry -> entry.getValue())
        .filter(block -> block.text().span().orElseThrow().to() >= own.get().to());
  }
}
