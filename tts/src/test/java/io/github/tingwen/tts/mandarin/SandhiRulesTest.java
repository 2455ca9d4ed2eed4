package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.tts.mandarin.MandarinFrontEnd.Explained;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandhiRulesTest {

  private static final MandarinFrontEnd FRONT_END = MandarinFrontEnd.standard();

  private static String spoken(String line) {
    return String.join(" ", FRONT_END.pinyin(line, MandarinFrontEnd.Tones.SPOKEN));
  }

  @Test
  void yiAndBuFollowTheTable() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (InputStream in = SandhiRulesTest.class.getResourceAsStream("prosody/yi-bu.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#"))
          .map(row -> row.split("\t"))
          .filter(row -> !yiAndBu(row[0]).equals(row[1]))
          .forEach(row -> wrong.add(row[0] + " " + row[1] + " but was " + yiAndBu(row[0])));
    }
    assertEquals(List.of(), wrong);
  }

  private static String yiAndBu(String phrase) {
    return FRONT_END.trace(phrase).stream()
        .filter(syllable -> "一不".contains(syllable.character()))
        .map(Explained::spoken)
        .map(Syllable::pinyin)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "领导, ling2 dao3",
    "展览馆, zhan2 lan2 guan3",
    "小老虎, xiao3 lao2 hu3",
    "五百把, wu2 bai2 ba3",
    "我很好, wo3 hen2 hao3",
    "很满意, hen2 man3 yi4",
    "你好, ni2 hao3",
    "好事, hao3 shi4",
    "想想, xiang2 xiang5",
    "椅子, yi3 zi5",
    "哪里, na2 li5"
  })
  void thirdToneBeforeThirdToneRises(String line, String pinyin) {
    assertEquals(pinyin, spoken(line));
  }

  @ParameterizedTest
  @CsvSource({
    "桌子, zhuo1 zi5",
    "男子, nan2 zi3",
    "电子, dian4 zi3",
    "我们, wo3 men5",
    "队伍, dui4 wu5",
    "关系, guan1 xi5",
    "会议精神, hui4 yi4 jing1 shen2",
    "幸福, xing4 fu2",
    "三个, san1 ge5",
    "个人, ge4 ren2",
    "桌子上, zhuo1 zi5 shang5",
    "上午, shang4 wu3",
    "村里, cun1 li5",
    "出来, chu1 lai5",
    "来不及, lai2 bu5 ji2",
    "要不是, yao4 bu2 shi4",
    "可不是, ke3 bu2 shi4",
    "定下来, ding4 xia4 lai5",
    "太阳, tai4 yang5",
    "任务书记态度, ren4 wu4 shu1 ji4 tai4 du4",
    "过去的一年, guo4 qu4 de5 yi4 nian2",
    "地方政府, di4 fang1 zheng4 fu3",
    "这个地方, zhe4 ge5 di4 fang5",
    "三個, san1 ge5",
    "孩子們, hai2 zi5 men5",
    "未来, wei4 lai2",
    "好吗？, hao3 ma5"
  })
  void neutralTonesAreKeptToWhereFormalSpeechHasThem(String line, String pinyin) {
    assertEquals(pinyin, spoken(line));
  }

  @Test
  void aThirdToneDoesNotLookAcrossAPause() {
    assertEquals("hao3 wo2 zou3", spoken("好，我走"));
  }

  @Test
  void citationTonesAreThoseOfTheDictionary() {
    List<String> citation = FRONT_END.pinyin("一个领导", MandarinFrontEnd.Tones.CITATION);
    assertEquals(List.of("yi1", "ge4", "ling3", "dao3"), citation);
  }
}
