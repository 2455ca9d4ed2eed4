package io.github.tingwen.tts.export;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.util.ArrayList;
import java.util.List;

/** Keeps what epubcheck finds, from warnings up. */
final class MessageReport extends MasterReport {

  private final List<String> messages = new ArrayList<>();

  @Override
  public void message(Message message, EPUBLocation location, Object... arguments) {
    Severity severity = message.getSeverity();
    if (severity == Severity.WARNING || severity == Severity.ERROR || severity == Severity.FATAL) {
      messages.add(severity + " " + location.getPath() + " " + message.getMessage(arguments));
    }
  }

  List<String> messages() {
    return messages;
  }

  @Override
  public void info(String resource, FeatureEnum feature, String value) {
    // not a finding
  }

  @Override
  public int generate() {
    return messages.size();
  }

  @Override
  public void initialize() {
    // nothing to begin
  }
}
