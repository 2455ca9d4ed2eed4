package io.github.tingwen.parse;

/**
 * A numbered part: 一、, （一）, 1., 第一项, 壹、.
 *
 * <p>Immutable and thread-safe.
 *
 * @param level 0 for 壹、, 1 for 一、 and its like, 2 for （一）, 3 for 1., 4 for （1） and ①
 * @param from where the number begins
 * @param content where the words after the number begin
 * @param to where the part ends: at the next of the same or a higher level, or with the body
 * @param lineEnd where its first line ends
 * @param number its value
 */
record Item(int level, int from, int content, int to, int lineEnd, int number) {

  Item until(int end) {
    return new Item(level, from, content, end, Math.min(lineEnd, end), number);
  }

  Stretch head() {
    return new Stretch(content, lineEnd);
  }
}
