package io.github.tingwen.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds surnames that are written alike in both scripts but stand for another word elsewhere: 范志伟
 * keeps 范, 范围 becomes 範圍.
 *
 * <p>Only where the place speaks for a name: after a post or a sign, before a post, a sign or what
 * a person does in a notice. Immutable and thread-safe.
 */
final class Surnames {

  private static final String BEFORE =
      "(?:^|(?<=[、，,。：:；;（(\\s　])|(?<=书记|镇长|县长|区长|乡长|市长|省长|州长|局长|部长|处长|科长|所长"
          + "|院长|校长|会长|站长|村长|组长|队长|主任|主席|委员|代表|同志|经理|教授|记者|通讯员))";

  /** The surname and what never follows it in a name. */
  private static final String SURNAME =
      "(范(?![围例本畴文式])|余(?![下额款人名力粮生])|于(?![是此今])|游(?![客人览玩戏泳艺牧行])|涂(?![料改抹层])|岳)";

  private static final String AFTER =
      "(?=$|[、，,。：:；;）)\\s　]|主持|出席|参加|列席|陪同|讲话|强调|指出|要求|通报|传达|汇报|表示|宣读|介绍|安排|部署"
          + "|同志|先生|女士|书记|副|[镇县区乡市省局部处科院校会]长|主任|主席|委员|等|和|与)";

  private static final Pattern NAME =
      Pattern.compile(BEFORE + SURNAME + "\\p{IsHan}{1,2}?" + AFTER);

  private Surnames() {}

  /** Returns the indices of such surnames in a line. */
  static BitSet in(CharSequence line) {
    BitSet found = new BitSet();
    Matcher matcher = NAME.matcher(line);
    while (matcher.find()) {
      found.set(matcher.start(1));
    }
    return found;
  }
}
