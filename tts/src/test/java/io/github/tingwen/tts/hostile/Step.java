package io.github.tingwen.tts.hostile;

import io.github.tingwen.Notices;
import io.github.tingwen.convert.ChineseScript;
import io.github.tingwen.convert.JsonReader;
import io.github.tingwen.convert.NoticeWriter;
import io.github.tingwen.convert.NoticeWriters;
import io.github.tingwen.intake.DocumentReader;
import io.github.tingwen.intake.UnreadableDocumentException;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.parse.NotAMeetingNoticeException;
import io.github.tingwen.parse.NoticeParser;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Verbosity;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.TextRepair;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What is done with a text on its way from the wire to the ear. */
enum Step {
  REPAIR {
    @Override
    void run(String text) {
      TextRepair.standard().repair(Passage.of(text));
    }
  },
  PARSE {
    @Override
    void run(String text) {
      parsed(text);
    }
  },
  CONVERT {
    @Override
    void run(String text) {
      parsed(text).ifPresent(notice -> WRITERS.forEach(writer -> write(writer, notice)));
    }
  },
  SCRIPT {
    @Override
    void run(String text) {
      parsed(text)
          .ifPresent(notice -> ReadingScript.builder(notice).verbosity(Verbosity.FULL).build());
      ReadingScript.plain(Passage.of(text));
    }
  },
  READ {
    @Override
    void run(String text) {
      read(text);
      read("<html><body><p>" + text + "</p></body></html>");
    }
  },
  JSON {
    @Override
    void run(String text) {
      parsed(text).ifPresent(notice -> READER.read(Notices.toJson(notice)));
    }
  },
  NORMALIZE {
    @Override
    void run(String text) {
      text.lines().forEach(FRONT_END::normalize);
    }
  },
  SPEAK {
    @Override
    void run(String text) {
      ReadingScript.plain(Passage.of(text)).sentences().forEach(FRONT_END::speak);
    }
  },
  SPEAK_LINES {
    @Override
    void run(String text) {
      text.lines().forEach(line -> FRONT_END.pinyin(line, MandarinFrontEnd.Tones.SPOKEN));
    }
  };

  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final JsonReader READER = new JsonReader();
  private static final DocumentReader DOCUMENTS =
      DocumentReader.builder().maxTextBytes(64 << 20).build();
  private static final List<NoticeWriter> WRITERS = NoticeWriters.all();
  private static final MandarinFrontEnd FRONT_END = MandarinFrontEnd.standard();

  /** Takes the step; throws nothing but what its Javadoc promises, which is caught here. */
  abstract void run(String text);

  private static Optional<MeetingNotice> parsed(String text) {
    try {
      return Optional.of(PARSER.parse(text).notice());
    } catch (NotAMeetingNoticeException otherPaper) {
      return Optional.empty();
    }
  }

  private static void read(String page) {
    try {
      DOCUMENTS.read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    } catch (UnreadableDocumentException noText) {
      // no text in it, or more than the limit: the documented answer
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void write(NoticeWriter writer, MeetingNotice notice) {
    writer.write(notice);
    if (writer.format().equals("html")) {
      writer.in(ChineseScript.TRADITIONAL).write(notice);
    }
  }
}
