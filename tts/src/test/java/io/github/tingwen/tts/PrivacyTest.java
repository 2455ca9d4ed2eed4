package io.github.tingwen.tts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.SectionKind;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import io.github.tingwen.text.Span;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyTest {

  private static Sentence sentence(String words, Slot... slots) {
    return new Sentence(
        "s1", Sentence.Role.TEXT, Passage.of(words), List.of(slots), Pause.SENTENCE);
  }

  private static String aloud(SectionKind section, String words) {
    return Privacy.LOUDSPEAKER.applyTo(section, sentence(words)).wording().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "王小五13800001234到会。, 王小五尾号1234到会。",
    "王小五（手机138 0000 1234）。, 王小五（手机尾号1234）。",
    "王小五，138-0000-1234。, 王小五，尾号1234。",
    "身份证号110101199001010010。, 身份证号号码不公开播报。",
    "身份证号110101 19900101 001X。, 身份证号号码不公开播报。",
    "旧证110101900101001。, 旧证号码不公开播报。",
    "联系人：甲，13800001234；参会：乙，13900005678。, 联系人：甲，13800001234；参会：乙，尾号5678。",
    "5 13800001234 7, 5 尾号1234 7"
  })
  void personalNumbersAreHiddenOnALoudspeaker(String words, String said) {
    assertEquals(said, aloud(SectionKind.ATTENDANCE, words));
  }

  @ParameterizedTest
  @CsvSource({
    "联系电话：13800001234。",
    "咨询电话13800001234。",
    "请拨打服务热线13800001234。",
    "有事请致电王主任13800001234。",
    "办公室电话0999-6512302。",
    "热线12345或4008001234。",
    "账号6222020000001234567。",
    "20260711会议第138号文件。",
    "江发〔2026〕12号。"
  })
  void numbersToBeCalledAndOtherNumbersAreSaid(String words) {
    assertEquals(words, aloud(SectionKind.DIRECTIVE, words));
  }

  @Test
  void amongTheContactsNoTelephoneIsHidden() {
    assertEquals("李某，13800001234。", aloud(SectionKind.CONTACTS, "李某，13800001234。"));
    assertEquals("电话：13800001234。", aloud(SectionKind.SUMMARY, "电话：13800001234。"));
    assertEquals("号码不公开播报。", aloud(SectionKind.CONTACTS, "110101199001010010。"));
  }

  @Test
  void aPersonsOwnLandlineIsHiddenWhereItIsMarked() {
    Sentence sentence = sentence("住宅电话0999-6512302。", new Slot(SlotKind.PHONE, 4, 16));
    Sentence said = Privacy.LOUDSPEAKER.applyTo(SectionKind.ATTENDANCE, sentence);
    assertEquals("住宅电话尾号2302。", said.wording().toString());
  }

  @Test
  void headphonesHearEverything() {
    Sentence sentence = sentence("王小五13800001234，110101199001010010。");
    assertEquals(sentence, Privacy.HEADPHONES.applyTo(SectionKind.ATTENDANCE, sentence));
  }

  @Test
  void whatIsSaidKeepsItsPlaceAndWhatIsKnownOfIt() {
    Sentence sentence =
        sentence(
            "李小四13800001234三楼。",
            new Slot(SlotKind.NAME, 0, 3),
            new Slot(SlotKind.PHONE, 3, 14),
            new Slot(SlotKind.ROOM, 14, 16));
    Sentence said = Privacy.LOUDSPEAKER.applyTo(SectionKind.ATTENDANCE, sentence);
    assertEquals("李小四尾号1234三楼。", said.wording().toString());
    assertEquals(
        List.of(
            new Slot(SlotKind.NAME, 0, 3),
            new Slot(SlotKind.PHONE, 5, 9),
            new Slot(SlotKind.ROOM, 9, 11)),
        said.slots());
    assertEquals(Optional.of(new Span(10, 14)), said.wording().span(5, 9));
    assertFalse(said.wording().isTraced(3));
    assertEquals("s1", said.id());
  }

  @Test
  void factsOfAScriptAreTheSentencesThatAreSaid() {
    Sentence fact = sentence("时间三日，王小五13800001234。");
    Section section = new Section(SectionKind.ATTENDANCE, "人员", List.of(fact));
    ReadingScript said =
        Privacy.LOUDSPEAKER.applyTo(new ReadingScript(List.of(section), List.of(fact)));
    assertEquals("时间三日，王小五尾号1234。", said.facts().get(0).wording().toString());
    assertEquals(said.sentences().get(0), said.facts().get(0));
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.of("王", "，", "。", "会", "人", " ", "（", "、")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> mobiles() {
    return Arbitraries.integers().between(0, 999_999_999).map(n -> String.format("13%09d", n));
  }

  @Property
  void noWholeNumberComesThroughWhateverIsAroundIt(
      @ForAll("noise") String before,
      @ForAll("mobiles") String mobile,
      @ForAll("noise") String after) {
    String said = aloud(SectionKind.ATTENDANCE, before + mobile + after);
    assertEquals(before + "尾号" + mobile.substring(7) + after, said);
  }
}
