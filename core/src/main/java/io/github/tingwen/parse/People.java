package io.github.tingwen.parse;

import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.AttendeeRole;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All persons of a document and all places where they are named. For use by one thread. */
final class People {

  /** Beyond that a family name tells nobody apart, and looking through them all would take long. */
  private static final int MOST_OF_A_FAMILY = 50;

  private final Paper paper;
  private final Map<String, Person> byName = new LinkedHashMap<>();
  private final BitSet firsts = new BitSet();
  private final Map<Character, List<Person>> byFamily = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private boolean isSorted;

  People(Paper paper) {
    this.paper = paper;
  }

  Person add(Mention mention, Set<AttendeeRole> roles) {
    mentions.add(mention);
    isSorted = false;
    String name = mention.name().text(paper);
    Person person = byName.computeIfAbsent(name, n -> new Person(mention.name(), mention.posts()));
    boolean first = person.add(mention, roles);
    if (!first && !hasPost(person.posts()) && hasPost(mention.posts())) {
      person.rename(mention);
    }
    if (first) {
      firsts.set(name.charAt(0));
      byFamily.computeIfAbsent(name.charAt(0), c -> new ArrayList<>()).add(person);
    }
    return person;
  }

  // rule: 区委常委、副区长甲 tells more of a person than the body before the name: 出席：区政府　甲.
  private boolean hasPost(List<Words> posts) {
    return posts.stream()
        .map(post -> post.text(paper))
        .filter(post -> !ListedGroups.ADDRESSES.contains(post))
        .anyMatch(post -> Vocabulary.POSTS.find(post, 0, post.length()) >= 0);
  }

  /** The persons in order of their first naming. */
  List<Attendee> attendees() {
    return byName.values().stream()
        .sorted(Comparator.comparingInt(p -> p.name().from()))
        .map(person -> person.attendee(paper))
        .toList();
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** The mentions inside the range, in order. */
  List<Mention> in(int from, int to) {
    List<Mention> inside = new ArrayList<>();
    for (Mention mention : sorted().subList(firstAt(from), mentions.size())) {
      if (mention.from() >= to) {
        break;
      }
      if (mention.to() <= to) {
        inside.add(mention);
      }
    }
    return inside;
  }

  private List<Mention> sorted() {
    if (!isSorted) {
      mentions.sort(Comparator.comparingInt(Mention::from));
      isSorted = true;
    }
    return mentions;
  }

  private int firstAt(int from) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last mention that ends at or before {@code index}. */
  Optional<Mention> lastBefore(int index) {
    List<Mention> all = sorted();
    for (int i = firstAt(index) - 1; i >= 0; i--) {
      if (all.get(i).to() <= index) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  boolean isEmpty() {
    return mentions.isEmpty();
  }

  /** Whether a name known so far begins with this character. */
  boolean startsName(char c) {
    return firsts.get(c);
  }

  Optional<Person> named(Words name) {
    return Optional.ofNullable(byName.get(name.text(paper)));
  }

  boolean isName(String name) {
    return byName.containsKey(name);
  }

  /** The first person with this part. */
  Optional<Person> first(AttendeeRole role) {
    return byName.values().stream().filter(p -> p.has(role)).findFirst();
  }

  Optional<Person> of(Mention mention) {
    return Optional.ofNullable(byName.get(mention.name().text(paper)));
  }

  /**
   * The person of this family name whose post ends like {@code post}, else the only one of that
   * family.
   */
  Optional<Person> bySurname(String surname, String post) {
    List<Person> family = byFamily.getOrDefault(surname.charAt(0), List.of());
    if (family.size() > MOST_OF_A_FAMILY) {
      return Optional.empty();
    }
    Optional<Person> samePost =
        family.stream()
            .filter(p -> p.posts().stream().anyMatch(w -> w.text(paper).endsWith(post)))
            .findFirst();
    return samePost.isPresent() || family.size() != 1 ? samePost : Optional.of(family.get(0));
  }
}
