package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.api.Test;

/** Minutes of Hong Kong and Taiwan whose parts are numbered 甲、乙、丙 or 壹、贰、叁. */
class StemNumbersTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice minutes(String body) {
    String head = "寶湖花園業主委員會第五次會議紀錄／日期：2025年3月14日／時間：晚上8時／地點：寶湖花園會所／";
    return PARSER.parse((head + body).replace('／', '\n')).notice();
  }

  @Test
  void partsUnderStemsAreItemsAndTellDecisions() {
    MeetingNotice notice =
        minutes("甲、通過上次會議紀錄／無修訂，全體通過。／乙、討論事項／委員一致同意於五月更換水泵，費用不超過八萬元。／丙、保安合約／議決續約一年，月費不變。");
    assertEquals("通过上次会议纪录 · 讨论事项 · 保安合约", Sayings.of(notice, "agenda"));
    assertEquals("全体通过 · 同意于五月更换水泵，费用不超过八万元 · 议决续约一年，月费不变", Sayings.of(notice, "decisions"));
  }

  @Test
  void theDayOfTheNextMeetingIsNoDayOfPublication() {
    MeetingNotice notice = minutes("甲、外牆維修／委員同意聘請顧問。／乙、下次開會日期／二零二五年五月十六日");
    assertEquals("-", Sayings.of(notice, "published"));
    assertEquals("-", Sayings.of(notice, "signed"));
    assertEquals("外墙维修", Sayings.of(notice, "agenda"));
    assertEquals("乙、下次开会日期 · 二零二五年五月十六日", Sayings.of(notice, "remaining"));
  }

  @Test
  void whatTheChairDirectsIsDemandedByHim() {
    MeetingNotice notice =
        minutes("主席：叶长青／壹、主席致詞：略／貳、主席裁示：／一、請各課室於5月15日前提報預算需求。／二、汛期將至，請民政課加強整備。／參、散會");
    assertEquals("主席裁示", Sayings.of(notice, "leads"));
    assertEquals("叶长青", Sayings.of(notice, "speakers"));
    assertEquals("2", Sayings.of(notice, "requirements"));
    assertEquals("-", Sayings.of(notice, "decisions"));
  }

  @Test
  void aPostOnALineOfItsOwnIsThatOfTheNamesBelow() {
    MeetingNotice notice = minutes("出席者：／主席／何家輝先生／增選委員／梁國強先生／義務秘書／陳美儀女士／甲、外牆維修／委員同意聘請顧問。");
    assertEquals(
        "增选委员",
        notice.attendees().stream()
            .filter(person -> person.name().toString().equals("梁国强"))
            .findFirst()
            .orElseThrow()
            .posts()
            .get(0)
            .toString());
  }
}
