package io.github.tingwen.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the repair on sentences of one's own: how many come out as they were.
 *
 * <p>Arguments: a file of Traditional sentences, a file of glossed characters 內(nèi)..., and, to
 * see failures, how many. Sentences are damaged by {@link BytewiseDamage} with glosses of a random
 * part of the list, as pages differ in that. Also checks that no undamaged sentence changes.
 * Figures in docs/text-repair.md.
 */
final class RepairFigures {

  private static final Pattern GLOSS = Pattern.compile("(\\p{IsHan})\\((\\p{L}+)\\)");

  private final Map<Character, String> glosses = new LinkedHashMap<>();
  private final GlossStripper repair = new GlossStripper();
  private int damaged;
  private int exact;
  private int lost;
  private int lostExact;
  private int untouchedChanged;
  private int shown;

  private RepairFigures(Path list, int show) throws IOException {
    Matcher matcher = GLOSS.matcher(Files.readString(list));
    while (matcher.find()) {
      glosses.put(matcher.group(1).charAt(0), matcher.group(2));
    }
    shown = show;
  }

  public static void main(String[] args) throws IOException {
    for (BytewiseDamage.Decoder decoder : BytewiseDamage.Decoder.values()) {
      RepairFigures figures =
          new RepairFigures(Path.of(args[1]), args.length > 2 ? Integer.parseInt(args[2]) : 0);
      figures.measure(Files.readAllLines(Path.of(args[0])), decoder);
      figures.print(decoder);
    }
  }

  private void measure(List<String> sentences, BytewiseDamage.Decoder decoder) {
    Random random = new Random(7);
    for (String sentence : sentences) {
      if (!repair.repair(Passage.of(sentence)).text().toString().equals(sentence)) {
        untouchedChanged++;
        show(sentence, "", repair.repair(Passage.of(sentence)).text().toString());
      }
      if (BytewiseDamage.canEncode(sentence)) {
        measure(sentence, new BytewiseDamage(part(random), decoder));
      }
    }
  }

  private Map<Character, String> part(Random random) {
    List<Character> hosts = new ArrayList<>(glosses.keySet());
    int size = random.nextBoolean() ? hosts.size() : 53 + random.nextInt(hosts.size() - 53);
    Map<Character, String> part = new LinkedHashMap<>();
    hosts.subList(0, size).forEach(host -> part.put(host, glosses.get(host)));
    return part;
  }

  private void measure(String sentence, BytewiseDamage damage) {
    String page = damage.damaged(sentence);
    if (page.equals(sentence)) {
      return;
    }
    String mended = repair.repair(Passage.of(page)).text().toString();
    boolean isLost = !page.equals(damage.glossed(sentence));
    damaged++;
    exact += mended.equals(sentence) ? 1 : 0;
    lost += isLost ? 1 : 0;
    lostExact += isLost && mended.equals(sentence) ? 1 : 0;
    if (!mended.equals(sentence)) {
      show(sentence, page, mended);
    }
  }

  private void show(String sentence, String page, String mended) {
    if (shown-- > 0) {
      System.out.println("true   " + sentence + "\nshown  " + page + "\nmended " + mended + "\n");
    }
  }

  private void print(BytewiseDamage.Decoder decoder) {
    System.out.printf(
        "%s: %d damaged, exact %.2f %%; %d with a lost byte, exact %.2f %%; undamaged changed %d%n",
        decoder,
        damaged,
        100.0 * exact / damaged,
        lost,
        100.0 * lostExact / lost,
        untouchedChanged);
  }
}
