package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import io.github.tingwen.tts.mandarin.Reading.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PronouncerTest {

  private static final Pronouncer STANDARD = Pronouncer.standard();

  @Test
  void aSurnameIsReadAsOneOnlyWhereASlotSaysSo() {
    assertEquals("ren4 jia4 zhi2", pinyin("任驾直"));
    assertEquals("ren2 jia4 zhi2", pinyin("任驾直", name(0, 3)));
    assertEquals(Source.SURNAME, readings("任驾直", name(0, 3)).get(0).source());
  }

  @Test
  void compoundSurnamesComeFirstButNotInANameOfTwoCharacters() {
    assertEquals("yu4 chi2 jian4", pinyin("尉迟建", name(0, 3)));
    assertEquals("wei4 chi2", pinyin("尉迟", name(0, 2)));
    assertEquals("mo4 qi2 wen2", pinyin("万俟文", name(0, 3)));
  }

  @Test
  void givenNamesAreReadAsNames() {
    assertEquals("zhang1 wei2 xing2", pinyin("张为行", name(0, 3)));
  }

  @Test
  void aTitleBesideANameIsNoPartOfIt() {
    assertEquals("qu1 zhang3 ou1 wen2", pinyin("区长区文", name(2, 4)));
  }

  @Test
  void placesAreReadAsTheirPeopleDo() {
    assertEquals("lu4 an1 shi4", pinyin("六安市"));
    assertEquals("da4 bu4 xian4", pinyin("大埔县"));
    assertEquals("li2 shui3", pinyin("丽水"));
    assertEquals(Source.PLACE, readings("六安市").get(0).source());
  }

  @Test
  void aPlaceThatOnlySeemsToStandAcrossTwoWordsIsNotOne() {
    assertEquals("mei3 li4 shui3 xiang1", pinyin("美丽水乡"));
  }

  @Test
  void theCallersLexiconStandsOverTables() {
    Pronouncer local = Pronouncer.with(() -> UserLexicon.of(Map.of("六安", "liu4 an1", "榄", "lan2")));
    List<Word> words = local.pronounce(new Normalized(Passage.of("六安小榄"), List.of()));
    assertEquals("liu4 an1 xiao3 lan2", pinyin(words));
    assertEquals(Source.CALLER, words.get(0).readings().get(0).source());
  }

  @Test
  void theCallersLexiconIsAskedForAnewAtEverySentence() {
    AtomicReference<UserLexicon> lexicon = new AtomicReference<>(UserLexicon.empty());
    Pronouncer local = Pronouncer.with(lexicon::get);
    Normalized text = new Normalized(Passage.of("朝阳"), List.of());
    assertEquals("chao2 yang2", pinyin(local.pronounce(text)));
    lexicon.set(UserLexicon.of(Map.of("朝阳", "zhāo yáng")));
    assertEquals("zhao1 yang2", pinyin(local.pronounce(text)));
  }

  @Test
  void aForcedReadingStandsOverEverything() {
    InlineReadings inline = InlineReadings.of(Passage.of("六安{liu4 an1}行{háng}"));
    List<Word> words =
        STANDARD.pronounce(new Normalized(inline.text(), List.of()), inline.readings());
    assertEquals("liu4 an1 hang2", pinyin(words));
    assertEquals(Source.FORCED, words.get(0).readings().get(0).source());
  }

  @Test
  void bracesThatHoldNoPinyinStay() {
    InlineReadings inline = InlineReadings.of(Passage.of("甲{附件一}乙{zhong1 guo2 ren2}丙{"));
    assertEquals("甲{附件一}乙{zhong1 guo2 ren2}丙{", inline.text().toString());
    assertTrue(inline.readings().isEmpty());
  }

  @Test
  void aTraditionalLineIsReadAsItStands() {
    assertEquals("zhong4 yao4 hui4 yi4 de5 hang2 zhang3", pinyin("重要會議的行長"));
    assertEquals("liang3 zhi1", pinyin("兩隻"));
    assertEquals("jin3 kuai4 gan1 jing4", pinyin("儘快乾淨"));
  }

  @Test
  void aWordsNeutralSyllableKeepsItsFullToneAndTellsOfTheOther() {
    Reading west = readings("东西").get(1);
    assertEquals("xi1", west.pinyin());
    assertTrue(west.alternatives().contains("xi5"), west.alternatives().toString());
    assertEquals("wo3 men5", pinyin("我们"));
  }

  @Test
  void everyReadingSaysWhy() {
    for (Reading reading : readings("请财务处会计按时到会，还要调研。")) {
      assertTrue(!reading.evidence().isEmpty(), reading.toString());
    }
    Reading accounts = readings("会计").get(0);
    assertEquals(Source.WORD, accounts.source());
    assertEquals("会计", accounts.evidence());
    assertEquals(List.of("hui4", "hui5"), accounts.alternatives());
  }

  @Test
  void theClassifierNamesWhatSpokeForItsChoiceAndTheRunnerUp() {
    Reading reading = readings("志愿者为居民代购药品").get(3);
    assertEquals("wei4", reading.pinyin());
    assertEquals(Source.CLASSIFIER, reading.source());
    String evidence = reading.evidence();
    assertTrue(
        evidence.matches("context, above all .*为.*, weighs \\d+\\.\\d more than for wei2"),
        evidence);
  }

  @Test
  void aCharacterNobodyHasRecordedIsNamedByItsRadical() {
    String rare = new String(Character.toChars(0x2B81D));
    Reading reading = readings("甲" + rare + "乙").get(1);
    assertEquals(Source.DEFAULT, reading.source());
    assertEquals(1, reading.from());
    assertEquals(3, reading.to());
  }

  @Test
  void wordsCoverTheTextAndSignsHaveNoReadings() {
    List<Word> words = STANDARD.pronounce(new Normalized(Passage.of("各位代表，OK！"), List.of()));
    assertEquals(List.of(0, 2, 4, 5, 7), words.stream().map(Word::from).toList());
    assertEquals("w", words.get(2).tag());
    assertEquals(List.of(), words.get(2).readings());
  }

  @Test
  void aLongTextTakesTimeInProportion() {
    String text = "为了解决会计行业重要的长期问题".repeat(4000);
    assertEquals(text.length(), readings(text).size());
  }

  private static Slot name(int from, int to) {
    return new Slot(SlotKind.NAME, from, to);
  }

  private static List<Reading> readings(String text, Slot... slots) {
    List<Reading> readings = new ArrayList<>();
    STANDARD
        .pronounce(new Normalized(Passage.of(text), List.of(slots)))
        .forEach(word -> readings.addAll(word.readings()));
    return readings;
  }

  private static String pinyin(String text, Slot... slots) {
    return String.join(" ", readings(text, slots).stream().map(Reading::pinyin).toList());
  }

  private static String pinyin(List<Word> words) {
    return String.join(
        " ",
        words.stream().flatMap(word -> word.readings().stream()).map(Reading::pinyin).toList());
  }
}
