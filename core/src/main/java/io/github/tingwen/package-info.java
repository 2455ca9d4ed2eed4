/** One-line doors to the library: a notice parsed, and a notice in another format. */
package io.github.tingwen;
