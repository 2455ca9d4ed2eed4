package io.github.tingwen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import io.github.tingwen.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReadingScriptTest {

  private final ReadingScript notice = ReadingScript.of(InventedNotices.notice());
  private final ReadingScript report = ReadingScript.of(InventedNotices.report());

  @Provide
  Arbitrary<MeetingNotice> notices() {
    return GeneratedNotices.notices();
  }

  @Test
  void theSummaryAnswersTheQuestionsInOrder() {
    Section summary = notice.sections().get(0);
    assertEquals(SectionKind.SUMMARY, summary.kind());
    assertEquals(
        List.of(
            "这是一份会议通知。",
            "标题：青禾镇人民政府办公室关于召开全镇防汛工作会议的通知。",
            "时间：2026年6月3日（星期三）下午2:30。",
            "2:00开始报到。",
            "地点：镇政府三楼302会议室。",
            "分会场：双桥村委会、石门村委会。",
            "发给：各村（社区）、镇直各单位、双桥水库管理所、青禾中学。",
            "参加人员：各村（社区）党组织书记、镇直各单位主要负责人。",
            "期限：各村（社区）：6月1日下午4:00前，报参会人员名单。",
            "联系人：单明远，电话：0999-6512302，分机216。",
            "目的：为做好汛期各项准备。",
            "会期半天。",
            "下面依次是：议程两项，会议要求一项，参会人员，回执，联系方式。"),
        wordings(summary));
  }

  @Test
  void aTitleOverTwoLinesIsSaidAsOne() {
    String title = "公共事务咨询委员会\n第三次全体会议召集书";
    MeetingNotice broken = new NoticeBuilder(title).title(title).build();
    assertEquals(
        "标题：公共事务咨询委员会 第三次全体会议召集书。", wordings(ReadingScript.of(broken).sections().get(0)).get(1));
  }

  @Test
  void everyDirectiveTellsItsPlaceInTheCountAndItsRequirementsAreItems() {
    List<Section> directives =
        report.sections().stream().filter(s -> s.kind() == SectionKind.DIRECTIVE).toList();
    assertEquals(4, directives.size());
    assertEquals(
        List.of("第三项，共四项。", "守住底线，让群众过得安心。", "共两条要求。", "要抓好冬春防火。", "要关心困难群众。"),
        wordings(directives.get(2)));
    assertEquals("第三项：守住底线，让群众过得安心", directives.get(2).title());
    assertEquals(
        List.of(
            Sentence.Role.HEADING,
            Sentence.Role.HEADING,
            Sentence.Role.TEXT,
            Sentence.Role.ITEM,
            Sentence.Role.ITEM),
        directives.get(2).sentences().stream().map(Sentence::role).toList());
  }

  @Test
  void aPronounInTheLeadIsReadAsTheSpeakersName() {
    assertTrue(wordings(report).contains("仇大海要求："));
    assertFalse(wordings(report).contains("他要求："));
  }

  @Test
  void contactsAreSaidTwice() {
    List<String> contacts = wordings(section(notice, SectionKind.CONTACTS));
    assertEquals("联系人：单明远，电话：0999-6512302，分机216。", contacts.get(1));
    assertEquals("电子邮箱：qhz@example.org。", contacts.get(2));
    assertEquals("再说一遍，电子邮箱：qhz@example.org。", contacts.get(3));
    assertTrue(wordings(notice.sections().get(0)).contains(contacts.get(1)));
    ReadingScript full =
        ReadingScript.builder(InventedNotices.notice()).verbosity(Verbosity.FULL).build();
    contacts = wordings(section(full, SectionKind.CONTACTS));
    assertEquals("再说一遍，电话：0999-6512302，分机216。", contacts.get(2));
  }

  @Test
  void aHeadingAndTheLeadAfterItMakeNoSentenceThatThePaperLacks() {
    MeetingNotice minutes =
        new NoticeBuilder("一、会议研究了秋收工作\n会议强调，要抢收快收。")
            .kind(DocumentKind.MINUTES)
            .status(MeetingStatus.HELD)
            .directive("会议强调", "会议研究了秋收工作", "一、会议研究了秋收工作\n会议强调，要抢收快收。", "要抢收快收。")
            .build();
    List<String> said = wordings(section(ReadingScript.of(minutes), SectionKind.DIRECTIVE));
    assertEquals(List.of("会议研究了秋收工作。", "会议强调：", "要抢收快收。"), said);
  }

  @Test
  void aSlipThatADeadlineAsksForIsOneThingToDo() {
    MeetingNotice asked =
        new NoticeBuilder("6月1日前将回执报党政办。附件：参会回执")
            .deadline("6月1日前", null, null, "将回执报党政办", null)
            .replySlip("参会回执")
            .build();
    List<String> said = wordings(section(ReadingScript.of(asked), SectionKind.CLOSING));
    assertEquals(List.of("您还需要做的事，共一件。", "6月1日前，将回执报党政办。", "读完了。"), said);
  }

  @Test
  void itEndsWithWhatIsLeftToDo() {
    List<String> closing = wordings(section(notice, SectionKind.CLOSING));
    int tasks = closing.indexOf("您还需要做的事，共三件。");
    assertEquals("各村（社区）：6月1日下午4:00前，报参会人员名单。", closing.get(tasks + 1));
    assertEquals("填好并交回回执。", closing.get(tasks + 2));
    assertEquals("参加会议：2026年6月3日（星期三）下午2:30，在镇政府三楼302会议室。", closing.get(tasks + 3));
    assertEquals("读完了。", closing.get(closing.size() - 1));
  }

  @Test
  void whatIsToBeDoneIsToldAtTheEndAndNotBeforeUnlessAllIsWanted() {
    String task = "各村（社区）：6月1日下午4:00前，报参会人员名单。";
    assertEquals(1, wordings(notice).stream().filter(task::equals).count());
    ReadingScript full =
        ReadingScript.builder(InventedNotices.notice()).verbosity(Verbosity.FULL).build();
    assertEquals(2, wordings(full).stream().filter(task::equals).count());
    assertEquals(
        task, section(full, SectionKind.DEADLINES).sentences().get(1).wording().toString());
  }

  @Test
  void whoIsCalledIsToldInTheSummaryAndNotAgainUnlessAllIsWanted() {
    String called = "参加人员：各村（社区）党组织书记、镇直各单位主要负责人。";
    assertEquals(1, wordings(notice).stream().filter(called::equals).count());
    ReadingScript full =
        ReadingScript.builder(InventedNotices.notice()).verbosity(Verbosity.FULL).build();
    assertEquals(2, wordings(full).stream().filter(called::equals).count());
  }

  @Test
  void aTitleThatNamesTheCountyTellsTheNameOfAMeetingOfTheWholeCounty() {
    NoticeBuilder paper =
        new NoticeBuilder("关于召开云溪县防汛工作会议的通知\n定于六月三日召开全县防汛工作会议。\n")
            .title("关于召开云溪县防汛工作会议的通知")
            .meetingName("全县防汛工作会议");
    ReadingScript script = ReadingScript.of(paper.build());
    assertTrue(wordings(script).contains("标题：关于召开云溪县防汛工作会议的通知。"));
    assertTrue(wordings(script).stream().noneMatch(words -> words.startsWith("会议名称：")));
  }

  @Test
  void aReportLeavesTheListenerNothingToDo() {
    assertTrue(wordings(report).stream().noneMatch(words -> words.contains("您还需要")));
  }

  @Test
  void aPostponedMeetingIsSaidFirstAndLastAndItsTimeIsTheOldOne() {
    List<String> words = wordings(ReadingScript.of(InventedNotices.postponed()));
    assertEquals("请注意：会议延期。", words.get(0));
    assertTrue(words.contains("原定时间：9月12日。"));
    assertTrue(words.contains("再提醒一次：会议延期。"));
  }

  @Test
  void longListsOfPeopleAreShortenedUnlessWantedInFull() {
    assertTrue(wordings(ReadingScript.of(InventedNotices.minutes())).contains("参加：任可、查小云、盖志强等五人。"));
    ReadingScript full = ReadingScript.builder(InventedNotices.minutes()).attendeesInFull().build();
    assertTrue(wordings(full).contains("参加：任可、查小云、盖志强、华青、燕妮。"));
  }

  @Test
  void whatTheModelKnowsReachesTheVoice() {
    assertEquals(List.of("DATE 2026年6月3日（星期三）", "TIME 下午2:30"), slots(notice, "时间："));
    assertEquals(List.of("PLACE 镇政府三楼", "ROOM 302会议室"), slots(notice, "地点："));
    assertEquals(List.of("NAME 单明远", "PHONE 0999-6512302", "PHONE 216"), slots(notice, "联系人："));
    assertEquals(List.of("DOCUMENT_NUMBER 青政办〔2026〕12号"), slots(notice, "文号："));
    assertEquals(List.of("TITLE 副镇长", "NAME 乐小满"), slots(notice, "汇报：副镇长"));
    ReadingScript minutes = ReadingScript.of(InventedNotices.minutes());
    assertEquals(List.of("DATE 2025年", "MONEY ￥120万元"), slots(minutes, "第二项："));
  }

  @Test
  void aNameInsideAPlaceNameIsNoName() {
    NoticeBuilder builder = new NoticeBuilder("高明主持会议。高明区各单位参加。");
    MeetingNotice read =
        builder
            .kind(DocumentKind.REPORT)
            .status(MeetingStatus.HELD)
            .attendee("高明", List.of(), AttendeeRole.CHAIR)
            .remaining("高明区各单位参加。", "高明主持会议。")
            .build();
    ReadingScript script = ReadingScript.of(read);
    assertEquals(List.of(), slots(script, "高明区"));
    assertEquals(List.of("NAME 高明"), slots(script, "高明主持"));
  }

  @Test
  void theFactsAreTimePlaceDeadlineAndTelephone() {
    assertEquals(
        List.of(
            "时间：2026年6月3日（星期三）下午2:30。",
            "2:00开始报到。",
            "地点：镇政府三楼302会议室。",
            "联系人：单明远，电话：0999-6512302，分机216。",
            "电子邮箱：qhz@example.org。",
            "各村（社区）：6月1日下午4:00前，报参会人员名单。"),
        notice.facts().stream().map(fact -> fact.wording().toString()).toList());
  }

  @Test
  void wordsOfTheNoticeAreTracedAndAddedWordsAreNot() {
    for (Sentence sentence : notice.sentences()) {
      assertTracedTo(InventedNotices.NOTICE, sentence.wording());
    }
    Passage place = starting(notice, "地点：").wording();
    assertEquals(
        List.of(false, false, false, true),
        IntStream.range(0, 4).mapToObj(place::isTraced).toList());
    assertFalse(place.isTraced(place.length() - 1));
  }

  private static void assertTracedTo(String paper, Passage wording) {
    for (int i = 0; i < wording.length(); i++) {
      if (wording.isTraced(i)) {
        Span span = wording.spanAt(i).orElseThrow();
        boolean reworded = span.length() > 1 || wording.toString().startsWith("第");
        assertTrue(
            reworded || span.of(paper).equals(wording.sub(i, i + 1).toString()),
            wording + " at " + i);
      }
    }
  }

  @Test
  void everyWordOfADirectiveIsReadOnce() {
    for (Section section : report.sections()) {
      if (section.kind() == SectionKind.DIRECTIVE) {
        List<Integer> places = new ArrayList<>();
        for (Sentence sentence : section.sentences()) {
          // A name in the place of 他 has one place for all its characters.
          places.addAll(places(sentence.wording()).stream().distinct().toList());
        }
        assertEquals(places.stream().distinct().count(), places.size(), section.title());
      }
    }
  }

  private static List<Integer> places(Passage words) {
    return IntStream.range(0, words.length())
        .mapToObj(words::spanAt)
        .flatMap(Optional::stream)
        .map(Span::from)
        .toList();
  }

  @Test
  void whatHasBeenReadIsNotReadAgainAmongTheRestUnlessAllIsWanted() {
    String paper = "二、地点：镇政府三楼会议室。另请自带水杯。";
    MeetingNotice twice =
        new NoticeBuilder(paper).place("镇政府三楼会议室").remaining("二、地点：镇政府三楼会议室。", "另请自带水杯。").build();
    assertEquals(
        List.of("其他内容。", "另请自带水杯。"),
        wordings(section(ReadingScript.of(twice), SectionKind.REMAINING)));
    ReadingScript full = ReadingScript.builder(twice).verbosity(Verbosity.FULL).build();
    assertEquals(3, section(full, SectionKind.REMAINING).sentences().size());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyNoticeCanBeReadAtEveryLength(@ForAll("notices") MeetingNotice any) {
    for (Verbosity verbosity : Verbosity.values()) {
      ReadingScript script = ReadingScript.builder(any).verbosity(verbosity).build();
      List<Sentence> sentences = script.sentences();
      for (int i = 0; i < sentences.size(); i++) {
        assertEquals("s" + (i + 1), sentences.get(i).id());
        assertFalse(sentences.get(i).wording().toString().isBlank());
      }
      assertEquals(SectionKind.SUMMARY, script.sections().get(0).kind());
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyPassageIsHeardInFull(@ForAll("notices") MeetingNotice any) {
    ReadingScript script = ReadingScript.builder(any).verbosity(Verbosity.FULL).build();
    String said = withoutSigns(String.join("", wordings(script)));
    for (Passage paragraph : any.remaining()) {
      assertTrue(said.contains(withoutSigns(paragraph.toString())), paragraph.toString());
    }
    any.directives()
        .forEach(
            directive ->
                directive
                    .requirements()
                    .forEach(
                        requirement ->
                            assertTrue(
                                said.contains(withoutSigns(requirement.text().toString())))));
  }

  private static String withoutSigns(String words) {
    StringBuilder kept = new StringBuilder();
    words.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  @Test
  void inFullEachContactAndSpeakerIsExplainedOnceAfterTheFirstMention() {
    ReadingScript full =
        ReadingScript.builder(InventedNotices.notice())
            .verbosity(Verbosity.FULL)
            .nameExplainer(name -> "字：" + name)
            .build();
    List<String> words = full.sentences().stream().map(s -> s.wording().toString()).toList();
    for (String name : List.of("单明远", "乐小满")) {
      String explanation = name + "，字：" + name + "。";
      int first =
          IntStream.range(0, words.size())
              .filter(i -> words.get(i).contains(name))
              .min()
              .orElseThrow();
      assertEquals(explanation, words.get(first + 1));
      assertEquals(1, Collections.frequency(words, explanation));
      assertTrue(
          full.sentences()
              .get(first + 1)
              .slots()
              .contains(new Slot(SlotKind.NAME, 0, name.length())));
    }
  }

  @Test
  void namesAreNotExplainedBelowFullNorWithoutWordsForThem() {
    ReadingScript normal =
        ReadingScript.builder(InventedNotices.notice()).nameExplainer(name -> "字").build();
    assertEquals(notice, normal);
    ReadingScript full =
        ReadingScript.builder(InventedNotices.notice()).verbosity(Verbosity.FULL).build();
    ReadingScript blank =
        ReadingScript.builder(InventedNotices.notice())
            .verbosity(Verbosity.FULL)
            .nameExplainer(name -> " ")
            .build();
    assertEquals(full, blank);
  }

  @Test
  void plainReadingAddsNoWord() {
    Passage paper = Passage.of(InventedNotices.NOTICE);
    ReadingScript plain = ReadingScript.plain(paper, InventedNotices.notice());
    String said = String.join("", wordings(plain));
    assertEquals(InventedNotices.NOTICE.replace("\n", ""), said);
    for (Sentence sentence : plain.sentences()) {
      for (int i = 0; i < sentence.wording().length(); i++) {
        assertTrue(sentence.wording().isTraced(i));
      }
    }
    assertEquals(
        List.of("NAME 单明远", "PHONE 0999-6512302", "PHONE 216", "ADDRESS qhz@example.org"),
        slots(plain, "联系人："));
  }

  @Test
  void noSentenceIsEndless() {
    Passage endless = Passage.of("要" + "加强领导，落实责任，".repeat(100) + "无标点".repeat(300));
    for (Sentence sentence : ReadingScript.plain(endless).sentences()) {
      assertTrue(sentence.wording().length() <= LongPassage.LONGEST, sentence.wording().toString());
    }
  }

  @Test
  void aScriptRefusesTwoSentencesOfOneId() {
    Sentence one = notice.sentences().get(0);
    Section section = new Section(SectionKind.SUMMARY, "", List.of(one, one));
    assertThrows(
        IllegalArgumentException.class, () -> new ReadingScript(List.of(section), List.of()));
    assertThrows(IllegalArgumentException.class, () -> new ReadingScript(List.of(), List.of(one)));
  }

  private static List<String> wordings(Section section) {
    return section.sentences().stream().map(sentence -> sentence.wording().toString()).toList();
  }

  private static List<String> wordings(ReadingScript script) {
    return script.sentences().stream().map(sentence -> sentence.wording().toString()).toList();
  }

  private static Section section(ReadingScript script, SectionKind kind) {
    return script.sections().stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
  }

  private static Sentence starting(ReadingScript script, String words) {
    return script.sentences().stream()
        .filter(sentence -> sentence.wording().toString().startsWith(words))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> slots(ReadingScript script, String words) {
    Sentence sentence = starting(script, words);
    return sentence.slots().stream()
        .map(slot -> slot.kind() + " " + sentence.wording().sub(slot.from(), slot.to()))
        .toList();
  }
}
