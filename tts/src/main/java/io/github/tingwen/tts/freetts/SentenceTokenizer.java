package io.github.tingwen.tts.freetts;

import com.sun.speech.freetts.Token;
import com.sun.speech.freetts.Tokenizer;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;

/**
 * Cuts a FreeTTS program's text into sentences, one token and one utterance each. For use by one
 * thread.
 */
final class SentenceTokenizer implements Tokenizer {

  private static final String SENTENCE_ENDS = "。！？；!?;\n";
  private static final String CLOSING = "”’」』）)》";

  private String text = "";
  private int at;
  private String error;

  @Override
  public void setInputText(String input) {
    text = input;
    at = 0;
    error = null;
  }

  @Override
  public void setInputReader(Reader reader) {
    StringWriter all = new StringWriter();
    try {
      reader.transferTo(all);
      setInputText(all.toString());
    } catch (IOException e) {
      setInputText("");
      error = "cannot read the text: " + e.getMessage();
    }
  }

  @Override
  public boolean hasMoreTokens() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  @Override
  public Token getNextToken() {
    if (!hasMoreTokens()) {
      return null;
    }
    int from = at;
    while (at < text.length() && SENTENCE_ENDS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    while (at < text.length() && isEnd(text.charAt(at))) {
      at++;
    }
    Token token = new Token();
    token.setWord(text.substring(from, at).strip());
    token.setPosition(from);
    token.setWhitespace("");
    token.setPrepunctuation("");
    token.setPostpunctuation("");
    return token;
  }

  private static boolean isEnd(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }

  @Override
  public boolean isBreak() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return error != null;
  }

  @Override
  public String getErrorDescription() {
    return error;
  }

  @Override
  public void setWhitespaceSymbols(String symbols) {
    // sentences do not depend on it
  }

  @Override
  public void setSingleCharSymbols(String symbols) {
    // sentences do not depend on it
  }

  @Override
  public void setPrepunctuationSymbols(String symbols) {
    // sentences do not depend on it
  }

  @Override
  public void setPostpunctuationSymbols(String symbols) {
    // sentences do not depend on it
  }
}
