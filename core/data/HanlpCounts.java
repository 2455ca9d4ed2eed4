import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the word counts and word-pair counts that HanLP portable-1.8.6 (Apache-2.0) holds.
 *
 * <p>Run: {@code java -cp hanlp-portable-1.8.6.jar core/data/HanlpCounts.java WORDS PAIRS}. Rows: word
 * TAB count; left TAB right TAB count. Foreign names come as words without count (0). Input of
 * make_model.py.
 */
public final class HanlpCounts {

  private record State(int base, String prefix) {}

  public static void main(String[] args) throws Exception {
    Map<Integer, String> words = words(CoreDictionary.trie);
    Map<Integer, String> names = words(foreignNames());
    try (PrintWriter out = writer(args[0])) {
      words.forEach(
          (id, word) ->
              out.println(word + "\t" + CoreDictionary.trie.getValueAt(id).totalFrequency));
      names.values().forEach(name -> out.println(name + "\t0"));
    }
    try (PrintWriter out = writer(args[1])) {
      writePairs(words, out);
    }
  }

  private static PrintWriter writer(String path) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(Path.of(path), StandardCharsets.UTF_8));
  }

  /** Walks the double array: the child of base b by character c stands at b + c + 1. */
  private static Map<Integer, String> words(DoubleArrayTrie<?> trie) {
    int[] base = trie.getBase();
    int[] check = trie.getCheck();
    Map<Integer, List<Integer>> children = new HashMap<>();
    for (int at = 0; at < Math.min(base.length, check.length); at++) {
      if (check[at] != 0) {
        children.computeIfAbsent(check[at], key -> new ArrayList<>()).add(at);
      }
    }
    Map<Integer, String> words = new HashMap<>();
    Deque<State> open = new ArrayDeque<>(List.of(new State(base[0], "")));
    while (!open.isEmpty()) {
      State state = open.pop();
      for (int at : children.getOrDefault(state.base(), List.of())) {
        int unit = at - state.base() - 1;
        if (unit < 0 && base[at] < 0) {
          words.put(-base[at] - 1, state.prefix());
        } else if (unit >= 0 && unit <= Character.MAX_VALUE && base[at] > 0) {
          open.push(new State(base[at], state.prefix() + (char) unit));
        }
      }
    }
    return words;
  }

  private static void writePairs(Map<Integer, String> words, PrintWriter out) throws Exception {
    CoreBiGramTableDictionary.getBiFrequency(0, 0);
    int[] start = table("start");
    int[] pair = table("pair");
    for (int left = 0; left + 1 < start.length; left++) {
      for (int k = start[left]; k < start[left + 1]; k++) {
        out.println(words.get(left) + "\t" + words.get(pair[2 * k]) + "\t" + pair[2 * k + 1]);
      }
    }
  }

  private static DoubleArrayTrie<?> foreignNames() throws Exception {
    TranslatedPersonDictionary.containsKey("");
    Field field = TranslatedPersonDictionary.class.getDeclaredField("trie");
    field.setAccessible(true);
    return (DoubleArrayTrie<?>) field.get(null);
  }

  private static int[] table(String name) throws Exception {
    Field field = CoreBiGramTableDictionary.class.getDeclaredField(name);
    field.setAccessible(true);
    return (int[]) field.get(null);
  }
}
