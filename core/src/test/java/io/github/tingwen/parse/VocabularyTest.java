package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The word tables are sorted, unique and complete, and sets find the longest word. */
class VocabularyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "address_words",
        "addresses",
        "agenda_words",
        "attendance_objects",
        "attendance_verbs",
        "attendance_words",
        "author_labels",
        "change_contexts",
        "change_subjects",
        "closing_contexts",
        "closing_words",
        "conditions",
        "contact_contexts",
        "contact_names",
        "convening_adverbs",
        "convening_contexts",
        "convening_verbs",
        "day_remarks",
        "decision_contexts",
        "decision_results",
        "demand_openers",
        "directive_ends",
        "group_contexts",
        "item_words",
        "lead_contexts",
        "list_contexts",
        "media",
        "name_tails",
        "new_places",
        "new_times",
        "not_demands",
        "not_groups",
        "number_labels",
        "place_leads",
        "purpose_words",
        "remainder_words",
        "report_verbs",
        "site_words",
        "state_words",
        "tail_words",
        "time_words",
        "title_ends",
        "title_words",
        "agenda_verbs",
        "bodies",
        "boilerplate",
        "change_words",
        "decision_words",
        "frame",
        "group_words",
        "heading_words",
        "kind_signs",
        "labels",
        "lead_verbs",
        "meeting_systems",
        "meeting_words",
        "name_followers",
        "not_meetings",
        "not_names",
        "ordinary_words",
        "papers",
        "post_compounds",
        "post_splitters",
        "posts",
        "role_verbs",
        "rooms",
        "surnames",
      })
  void rowsAreSortedAndGiveEvidence(String table) {
    List<String[]> rows = WordSet.rows(table + ".tsv");
    assertFalse(rows.isEmpty());
    for (int i = 0; i < rows.size(); i++) {
      assertFalse(rows.get(i)[2].isBlank(), table + ": " + rows.get(i)[0]);
      assertTrue(
          i == 0 || rows.get(i - 1)[0].compareTo(rows.get(i)[0]) < 0,
          table + ": " + rows.get(i)[0]);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agenda_words",
        "attendance_verbs",
        "change_subjects",
        "closing_contexts",
        "conditions",
        "contact_names",
        "convening_contexts",
        "decision_results",
        "demand_openers",
        "item_words",
        "list_contexts",
        "media",
        "not_demands",
        "number_labels",
        "place_leads",
        "purpose_words",
        "remainder_words",
        "report_verbs",
        "site_words",
        "state_words",
        "time_words",
        "title_words",
      })
  void aPhraseGivenAsEvidenceHoldsItsWord(String table) {
    for (String[] row : WordSet.rows(table + ".tsv")) {
      assertTrue(row[2].contains(row[0]), table + ": " + row[0]);
    }
  }

  @Test
  void aKindThatNoRowHasStopsTheLoad() {
    assertTrue(WordSet.load("addresses.tsv", "any").contains("先生"));
    assertFalse(WordSet.load("addresses.tsv", "work").contains("先生"));
    assertThrows(IllegalStateException.class, () -> WordSet.load("addresses.tsv", "anybody"));
  }

  @Test
  void theLongestWordIsFoundFromEitherEnd() {
    WordSet words = WordSet.of("会", "会议", "工作会议");
    assertEquals(2, words.matchAt("会议室", 0, 3));
    assertEquals(4, words.matchBefore("全县工作会议", 6, 0));
    assertEquals(2, words.matchBefore("全县工作会议", 6, 3));
    assertEquals(2, words.find("全县会议", 0, 4));
    assertEquals(-1, words.find("全县", 0, 2));
  }
}
