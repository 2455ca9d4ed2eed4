package io.github.tingwen.examples.cli;

import io.github.tingwen.tts.NoticePlayer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The keys of {@code read}: the one table behind what they do, the help texts and the spoken help.
 */
enum Key {
  PAUSE(' ', "空格", "暂停或接着念", "pause or go on", NoticePlayer::playOrPause),
  NEXT('n', "n", "下一句", "next sentence", NoticePlayer::nextSentence),
  PREVIOUS('p', "p", "上一句", "previous sentence", NoticePlayer::previousSentence),
  NEXT_SECTION('N', "大写N", "下一节", "next section", NoticePlayer::nextSection),
  PREVIOUS_SECTION('P', "大写P", "上一节", "previous section", NoticePlayer::previousSection),
  REPEAT('r', "r", "重复", "repeat", NoticePlayer::repeatSentence),
  FACTS('f', "f", "时间地点电话", "time, place and telephone", NoticePlayer::repeatFacts),
  WHERE('w', "w", "读到哪里", "where am I", NoticePlayer::whereAmI),
  SLOWER('s', "s", "慢一点", "slower", NoticePlayer::slower),
  FASTER('S', "大写S", "快一点", "faster", NoticePlayer::faster),
  LOUDER('+', "加号", "大声一点", "louder", NoticePlayer::louder),
  SOFTER('-', "减号", "小声一点", "softer", NoticePlayer::softer),
  EXPLAIN('e', "e", "名字是哪几个字", "the characters of the name", NoticePlayer::explainName),
  HELP('?', "问号", "按键说明", "these keys", player -> player.announce(spoken())),
  QUIT('q', "q", "结束", "quit", NoticePlayer::close);

  private final char sign;
  private final String spokenName;
  private final String chinese;
  private final String english;

  @SuppressWarnings("ImmutableEnumChecker") // references to methods, which hold nothing
  private final Consumer<NoticePlayer> action;

  Key(char sign, String spokenName, String chinese, String english, Consumer<NoticePlayer> action) {
    this.sign = sign;
    this.spokenName = spokenName;
    this.chinese = chinese;
    this.english = english;
    this.action = action;
  }

  /** Returns the key of a character; empty for line ends and keys without a meaning. */
  static Optional<Key> of(char sign) {
    return Arrays.stream(values()).filter(key -> key.sign == sign).findFirst();
  }

  /** Does what the key is for. */
  void press(NoticePlayer player) {
    action.accept(player);
  }

  char sign() {
    return sign;
  }

  /** Returns the keys in words that can be heard, where n and N are not told apart. */
  static String spoken() {
    return Arrays.stream(values())
        .map(key -> key.spokenName + key.chinese)
        .collect(Collectors.joining("，", "", "。"));
  }

  /** Returns the keys as they are written in a help text, one line in each language. */
  static String[] help() {
    String chinese =
        Arrays.stream(values())
            .map(key -> key.shown("空格") + " " + key.chinese)
            .collect(Collectors.joining("，", "朗读时的按键：", "。"));
    String english =
        Arrays.stream(values())
            .map(key -> key.shown("space") + " " + key.english)
            .collect(Collectors.joining(", ", "Keys while reading: ", "."));
    return new String[] {chinese, english};
  }

  private String shown(String space) {
    return sign == ' ' ? space : String.valueOf(sign);
  }
}
