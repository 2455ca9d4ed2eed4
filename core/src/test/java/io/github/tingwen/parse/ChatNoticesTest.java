package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.api.Test;

/** Notices as they are written in chats, and pages with the words of a site behind them. */
class ChatNoticesTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice parsed(String text) {
    return PARSER.parse(text).notice();
  }

  @Test
  void aMeetingCalledInEverydayWordsIsCalled() {
    MeetingNotice notice =
        parsed(
            """
            白沙村工作群
            秦川  2024年3月13日 20:15
            @所有人 各位组长、党员代表：接镇里安排，定于15号晚上8点在村委会二楼开个春灌排水会，主要定一下放水顺序。\
            每个组至少来两人，莫留空位。带上各组的登记本，没交的先拍照发我。电动车停球场，别堵消防通道。收到请回复。
            """);
    assertEquals("春灌排水会", Sayings.of(notice, "meeting"));
    assertEquals("-", Sayings.of(notice, "title"));
    assertEquals("2024-03-15", Sayings.of(notice, "date"));
    assertEquals("村委会二楼", Sayings.of(notice, "place"));
    assertEquals("各位组长、党员代表", Sayings.of(notice, "addressees"));
    assertEquals("4", Sayings.of(notice, "requirements"));
  }

  @Test
  void aBareMeetingInAnAsideIsNoNotice() {
    assertThrows(
        NotAMeetingNoticeException.class,
        () -> PARSER.parse("昨晚和老同学开个会似的聊到半夜，大家都说要开个好头。今天去河边走了走，风很大。"));
  }

  @Test
  void aMessageMayNameItsReadersBehindItsSender() {
    MeetingNotice notice = parsed("【白沙镇党政办】各村、各站所：原定今天下午3点在镇礼堂召开的春耕推进会取消。请各村书记留守。");
    assertEquals("各村、各站所", Sayings.of(notice, "addressees"));
  }

  @Test
  void theWordsOfTheSiteBehindAParagraphAreNoPartOfIt() {
    MeetingNotice notice =
        parsed(
            "关于召开全区培训会的通知\n各镇残联: 为做好年审工作,现将有关事项通知如下: 一、时间:2021年4月13日上午9:00;"
                + " 二、地点:区中心五楼; 三、注意事项:1、请扫码报名。2、请自带执照。 联系电话:6000512、6000513(吕老师)"
                + " 区残联 二〇二一年四月六日 上一篇:没有了 下一篇:关于发放辅助器具的公示 分享到:");
    assertEquals("6000512 · 6000513", Sayings.of(notice, "contacts"));
    assertEquals("2021-04-06", Sayings.of(notice, "signed"));
  }
}
