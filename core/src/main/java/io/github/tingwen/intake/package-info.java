/** From the files people have (text in any charset, web pages, Word, PDF) to text. */
package io.github.tingwen.intake;
