package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd.Aligned;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd.Phrased;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd.Tones;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MandarinFrontEndTest {

  private static final MandarinFrontEnd FRONT_END = MandarinFrontEnd.standard();

  private static Sentence sentence(String words, Slot... slots) {
    return new Sentence(
        "s1", Sentence.Role.TEXT, Passage.of(words), List.of(slots), Pause.SENTENCE);
  }

  private static String aligned(String line) {
    return FRONT_END.align(line, Tones.SPOKEN).stream()
        .map(pair -> pair.character() + "=" + pair.pinyin().orElse("-"))
        .collect(Collectors.joining("; "));
  }

  @Test
  void everyCharacterOfTheLineTellsWhatIsSaidForIt() {
    assertEquals("1=yi4 bai3; 0=ling2; 5=wu3; 人=ren2", aligned("105人"));
    assertEquals("2=er4 shi2; 5=wu3; %=bai3 fen1 zhi1", aligned("25%"));
    assertEquals("9=jiu2; ：=dian3; 3=san1 shi2; 0=fen1", aligned("9：30"));
    assertEquals("W=da2 bu2 liu4; T=ti4; O=ou1", aligned("WTO"));
  }

  @Test
  void alignmentAndPhrasesGiveBackTheLineWhateverStandsInIt() {
    Random random = new Random(7);
    String alphabet = "会议一不好水产品的了在2024年9月：:.-%—/（）〔〕ABc 　👍𠮷\n①Ⅲ￥℃·“”、，。？！ㄅé\u200B〇";
    int[] points = alphabet.codePoints().toArray();
    for (int round = 0; round < 3000; round++) {
      String line =
          IntStream.range(0, random.nextInt(24))
              .map(i -> points[random.nextInt(points.length)])
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      List<Aligned> aligned = FRONT_END.align(line, Tones.CITATION);
      List<Phrased> phrased = FRONT_END.phrases(line);
      assertEquals(line, aligned.stream().map(Aligned::character).collect(Collectors.joining()));
      assertEquals(line, phrased.stream().map(Phrased::character).collect(Collectors.joining()));
      assertEquals(line.codePointCount(0, line.length()), aligned.size());
    }
  }

  @Test
  void alignmentAndPinyinHoldTheSameSyllables() {
    String line = "5月8日（周三）上午9：30，请带A4纸2份，面积30km²，GDP增长5.2%。";
    List<String> pinyin = FRONT_END.pinyin(line, Tones.SPOKEN);
    List<String> sorted = pinyin.stream().sorted().toList();
    List<String> fromAligned =
        FRONT_END.align(line, Tones.SPOKEN).stream()
            .flatMap(pair -> pair.pinyin().stream())
            .flatMap(all -> List.of(all.split(" ")).stream())
            .sorted()
            .toList();
    assertEquals(sorted, fromAligned);
  }

  @Test
  void aLongClauseTakesABreathAtAPhraseEnd() {
    String line = "请各单位于十一月二十日下午五点前将参会人员名单及联系方式报送至镇党政综合办公室。";
    int said = 0;
    for (MandarinFrontEnd.Explained syllable : MandarinFrontEnd.standard().trace(line)) {
      said++;
      assertTrue(said <= 17, () -> "no breath before " + syllable.spoken().from());
      boolean breath = syllable.spoken().after().compareTo(Break.INTONATION) >= 0;
      assertTrue(!breath || said >= 6, "a breath too early");
      said = breath ? 0 : said;
    }
    assertEquals(
        1,
        breaksOf("会议要求各村抓好秋收冬种工作。").stream()
            .filter(p -> p.compareTo(Break.INTONATION) >= 0)
            .count());
  }

  private static List<Break> breaksOf(String line) {
    return MandarinFrontEnd.standard().trace(line).stream().map(s -> s.spoken().after()).toList();
  }

  @Test
  void namesBehindALabelAreReadAsNames() {
    assertEquals(
        "ji4 lu4 shan4 xiao3 yan4 lie4 xi2 ou1 zhi4 cheng2 qiu2 mei3",
        citation("记录：单晓燕；列席：区志成、仇美。"));
    assertEquals("lie4 xi2 qu1 zheng4 ban4 jie3 fang4 lu4 xiao3 xue2", citation("列席：区政办、解放路小学。"));
    assertEquals("ji4 lu4 dan1 wei4", citation("记录：单位。"));
    assertEquals("nei4 rong2 dan1 xiao3 yan4", citation("内容：单晓燕。"));
  }

  private static String citation(String line) {
    return String.join(
        " ", MandarinFrontEnd.standard().pinyin(line, MandarinFrontEnd.Tones.CITATION));
  }

  @Test
  void levelsRiseWithPunctuation() {
    Map<String, Break> after =
        FRONT_END.phrases("时间、地点，都定了。").stream()
            .collect(Collectors.toMap(Phrased::character, Phrased::after, (a, b) -> b));
    assertEquals(Break.NONE, after.get("时"));
    assertEquals(Break.PHRASE, after.get("间"));
    assertEquals(Break.INTONATION, after.get("点"));
    assertEquals(Break.SENTENCE, after.get("了"));
  }

  @Test
  void noPhraseEndsInsideANameOrARoom() {
    String words = "请欧阳正华同志到行政中心二号楼五层五零二会议室";
    Sentence known =
        sentence(words, new Slot(SlotKind.NAME, 1, 5), new Slot(SlotKind.ROOM, 12, 23));
    FRONT_END.speak(known).syllables().stream()
        .filter(s -> s.from() >= 1 && s.from() < 4 || s.from() >= 12 && s.from() < 22)
        .forEach(s -> assertTrue(s.after().compareTo(Break.PHRASE) < 0, s::toString));
  }

  @Test
  void noPhraseEndsInsideAShortTitle() {
    String line = "大家认真学习了《安全生产管理办法》和“粤政易”操作手册";
    List<Phrased> phrased = FRONT_END.phrases(line);
    for (int i = line.indexOf('《') + 1; i < line.indexOf('》') - 1; i++) {
      assertTrue(phrased.get(i).after().compareTo(Break.PHRASE) < 0, line.substring(0, i + 1));
    }
    for (int i = line.indexOf('“') + 1; i < line.indexOf('”') - 1; i++) {
      assertTrue(phrased.get(i).after().compareTo(Break.PHRASE) < 0, line.substring(0, i + 1));
    }
  }

  @Test
  void syllablesPointIntoTheWordingOfTheSentence() {
    Spoken spoken = FRONT_END.speak(sentence("共105人"));
    assertEquals(
        List.of(0, 1, 1, 2, 3, 4), spoken.syllables().stream().map(Syllable::from).toList());
    assertEquals("共一百零五人", spoken.normalized());
  }

  @Test
  void factsAreFocused() {
    Spoken spoken = FRONT_END.speak(sentence("定于5月8日召开", new Slot(SlotKind.DATE, 2, 6)));
    assertFalse(spoken.syllables().get(0).focused());
    assertTrue(spoken.syllables().get(2).focused());
    assertFalse(spoken.syllables().get(6).focused());
  }

  @Test
  void readingsStandAtTheFirstUnitOfWhatSounds() {
    List<Optional<String>> readings = FRONT_END.of(sentence("第2项，"));
    assertEquals(
        List.of(Optional.of("di4"), Optional.of("er4"), Optional.of("xiang4"), Optional.empty()),
        readings);
  }

  @Test
  void theCallersWordsAndForcedReadingsWin() {
    MandarinFrontEnd own =
        MandarinFrontEnd.builder().lexicon(UserLexicon.of(Map.of("六安", "lu4 an1"))).build();
    assertEquals(List.of("lu4", "an1"), own.pinyin("六安", Tones.SPOKEN));
    Spoken forced = FRONT_END.speak(sentence("重12"), Map.of(0, "chong2"));
    assertEquals("chong2", forced.syllables().get(0).pinyin());
  }

  @Test
  void aQuestionIsKnownByItsMarkOrParticle() {
    assertTrue(FRONT_END.speak(sentence("准备好了吗？”")).question());
    assertTrue(FRONT_END.speak(sentence("准备好了吗")).question());
    assertFalse(FRONT_END.speak(sentence("准备好了。")).question());
  }

  @Test
  void whatIsSilentGivesNoSyllables() {
    assertEquals(List.of(), FRONT_END.pinyin("——！", Tones.SPOKEN));
    assertEquals(List.of(), FRONT_END.pinyin("", Tones.SPOKEN));
  }

  @Test
  void manyThreadsGetTheSame() {
    String line = "会议定于9：30召开，请12个村的代表参加。";
    List<String> alone = FRONT_END.pinyin(line, Tones.SPOKEN);
    assertTrue(
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> FRONT_END.pinyin(line, Tones.SPOKEN))
            .allMatch(alone::equals));
  }

  @Test
  void beforeSandhiTheParticleIsAsItStandsInADictionary() {
    assertEquals(List.of("lai2", "a5"), FRONT_END.pinyin("来啊", Tones.CITATION));
    assertEquals(List.of("lai2", "ya5"), FRONT_END.pinyin("来啊", Tones.SPOKEN));
  }

  @Test
  void whatIsCalledTheOnlyReadingHasNoOther() {
    StringBuilder all = new StringBuilder();
    for (char c = 0x4E00; c < 0x9FA6; c++) {
      all.append(c).append('。');
    }
    List<String> wrong =
        MandarinFrontEnd.standard().trace(all.toString()).stream()
            .filter(said -> said.reading().source() == Reading.Source.ONLY)
            .filter(said -> !said.reading().alternatives().isEmpty())
            .map(MandarinFrontEnd.Explained::character)
            .toList();
    assertEquals(List.of(), wrong);
    Reading flower = MandarinFrontEnd.standard().trace("花").get(0).reading();
    assertEquals("usual reading", flower.evidence());
  }
}
