package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sends a notice, wherever offices put it. */
class SenderFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final String CALL = "定于4月10日上午9时在镇礼堂召开春耕动员会，请各村书记参加。";

  private static String said(String what, String text) {
    return Sayings.of(PARSER.parse(text.replace('/', '\n')).notice(), what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "【白沙镇党政办】" + CALL + " | 白沙镇党政办",
        CALL + "收到请回复。【青禾县水利局】 | 青禾县水利局",
        "【通知】" + CALL + " | -",
        "会议通知/（青禾县人民政府办公室 值班传真 第12号）/各镇：/" + CALL + " | 青禾县人民政府办公室",
        "会议通知/（第12号）/各镇：/" + CALL + " | -",
        "青禾县茶叶协会函/青茶函〔2024〕3号/各会员：/" + CALL + " | 青禾县茶叶协会",
        "会议通知/各村：/" + CALL + "/    质控办  4月2日 | 质控办",
        "会议通知/各村：/" + CALL + "/白沙镇人民政府/4月2日14时10分 | 白沙镇人民政府",
        "会议通知/各村：/" + CALL + "/白沙镇党政办/2024年4月2日印发 | 白沙镇党政办",
        "会议通知/各村：/" + CALL + "/白沙镇茶叶协会 敬邀/2024年4月2日 | 白沙镇茶叶协会",
      })
  void theSenderStandsInTheLetterheadTheSignatureOrTheBracket(String text, String issuer) {
    assertEquals(issuer, said("issuer", text));
  }

  @ParameterizedTest
  @CsvSource({"青禾县人民政府办公室 值班传真 第12号, 第12号", "青禾县人民政府办公室 值班传真, -"})
  void theBracketBelowTheTitleMayEndInTheNumber(String bracket, String number) {
    assertEquals(number, said("number", "会议通知/（" + bracket + "）/各镇：/" + CALL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "白沙镇人民政府/4月2日14时10分 | --04-02",
        "白沙镇党政办/2024年4月2日印发 | 2024-04-02",
      })
  void theDayOfASignatureMayHaveAnHourOrAWordOfIssue(String signature, String day) {
    assertEquals(day, said("signed", "会议通知/各村：/" + CALL + "/" + signature));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "原定4月10日下午3时在镇礼堂召开的春耕动员会取消，何时召开另行通知。请各村书记留守。 | CANCELLED",
        "接县里通知，原计划明天上午9时在镇礼堂召开的春耕动员会推迟召开，时间另行通知。 | POSTPONED",
      })
  void ameetingThatWasPlannedWasNotHeld(String text, String status) {
    assertEquals("NOTICE", said("kind", text));
    assertEquals(status, said("status", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青禾县人民政府第12次常务会议议题/时间：2024年4月2日上午9:00/主持：县长石坚/一、研究供水价格方案 |" + " 青禾县人民政府第12次常务会议",
      })
  void aListOfTopicsIsAnAgenda(String text, String name) {
    assertEquals("AGENDA", said("kind", text));
    assertEquals(name, said("meeting", text));
  }
}
