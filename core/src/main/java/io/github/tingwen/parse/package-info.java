/**
 * From the text of a meeting document to its model.
 *
 * <p>One reader per part of a document; every rule is quoted above the method that follows it, and
 * the words it looks for stand in sorted tables beside the classes. See docs/notice-format.md.
 */
package io.github.tingwen.parse;
