package consumer;

import io.github.tingwen.Notices;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.export.Narrator;
import io.github.tingwen.tts.export.WavTrack;
import io.github.tingwen.tts.freetts.FreeTtsEngine;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Parses, converts and speaks: what a stranger writes on the first day. */
public final class ReadAloud {
  public static void main(String[] args) throws Exception {
    MeetingNotice notice = Notices.parse(Files.readString(Path.of(args[0])));
    Files.writeString(Path.of(args[1] + ".json"), Notices.toJson(notice));
    Narrator narrator;
    try (SpeechEngine engine = FreeTtsEngine.create();
        WavTrack sound = WavTrack.create(Path.of(args[1] + ".wav"))) {
      narrator = new Narrator(MandarinFrontEnd.standard()::speak, engine, Delivery.NORMAL);
      narrator.narrate(ReadingScript.of(notice), List.of(sound));
    }
    System.out.println("spoken on Java " + Runtime.version().feature());
  }
}
