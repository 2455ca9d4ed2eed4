/**
 * From the model to the formats that other systems need, all through {@link
 * io.github.tingwen.convert.NoticeWriter}.
 */
package io.github.tingwen.convert;
