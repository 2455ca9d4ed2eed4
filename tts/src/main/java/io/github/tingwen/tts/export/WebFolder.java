package io.github.tingwen.tts.export;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.convert.Xml;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.tts.engine.SpeechException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A folder for a plain web server: the notice as a page that reads itself aloud and shows each word
 * as it sounds.
 *
 * <p>{@code index.html}, {@code notice.css}, {@code notice.js}, {@code cues.js}, {@code
 * notice.opus} and, for browsers without Opus, {@code notice.wav}. Nothing is loaded from elsewhere
 * and nothing stands inline, so the strictest content security policy fits. Without script the page
 * can be read and the sound played. Sentences have their ids, words theirs with a number ({@code
 * s7-2}).
 *
 * <p>Immutable and thread-safe; writing uses the narrator's thread.
 */
public final class WebFolder {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; media-src 'self'";

  /** The page: policy, title, heading, sections. */
  @SuppressWarnings("InlineFormatString") // a whole page, easier to read apart
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="%s">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <link rel="stylesheet" href="notice.css">
      <script src="cues.js" defer></script>
      <script src="notice.js" defer></script>
      </head>
      <body>
      <header>
      <h1>%s</h1>
      </header>
      <section class="controls" aria-label="朗读">
      <audio id="sound" controls preload="metadata">
      <source src="notice.opus" type="audio/ogg; codecs=opus">
      <source src="notice.wav" type="audio/wav">
      </audio>
      <div class="buttons" hidden>
      <button type="button" data-action="play">播放或暂停</button>
      <button type="button" data-action="previous">上一句</button>
      <button type="button" data-action="repeat">再听一遍</button>
      <button type="button" data-action="next">下一句</button>
      <button type="button" data-action="slower">慢一点</button>
      <button type="button" data-action="faster">快一点</button>
      <span id="rate" role="status"></span>
      </div>
      </section>
      <main>
      %s</main>
      </body>
      </html>
      """;

  private final String title;
  private final ReadingScript script;

  private WebFolder(String title, ReadingScript script) {
    this.title = requireNonNull(title, "title");
    this.script = requireNonNull(script, "script");
  }

  /** Returns the folder of a script. */
  public static WebFolder of(String title, ReadingScript script) {
    return new WebFolder(title, script);
  }

  /**
   * Writes the files into {@code folder}, which is made if it is not there.
   *
   * @throws SpeechException if a sentence cannot be said; the page is then not written
   */
  public void write(Narrator narrator, Path folder) throws IOException, SpeechException {
    Files.createDirectories(folder);
    CueTrack cues = new CueTrack();
    try (Track opus = OpusTrack.create(folder.resolve("notice.opus"));
        Track wav = WavTrack.create(folder.resolve("notice.wav"))) {
      narrator.narrate(script, List.of(opus, wav, cues));
    }
    copy("notice.css", folder);
    copy("notice.js", folder);
    Files.writeString(folder.resolve("cues.js"), cues.script());
    Files.writeString(folder.resolve("index.html"), page(cues));
  }

  private static void copy(String name, Path folder) throws IOException {
    try (InputStream in = WebFolder.class.getResourceAsStream(name)) {
      Files.write(folder.resolve(name), requireNonNull(in, name).readAllBytes());
    }
  }

  private String page(CueTrack cues) {
    Sheet sheet = new Sheet(sentence -> words(sentence, cues), sentence -> "");
    StringBuilder body = new StringBuilder();
    for (int number = 1; number <= script.sections().size(); number++) {
      body.append(sheet.section(script.sections().get(number - 1), number, 2));
    }
    return String.format(
        Locale.ROOT, PAGE, Xml.escape(POLICY), Xml.escape(title), Xml.escape(title), body);
  }

  private static String words(Sentence sentence, CueTrack cues) {
    StringBuilder out = new StringBuilder();
    String wording = sentence.wording().toString();
    int done = 0;
    int number = 0;
    for (Narrated.SpokenWord word : cues.wordsOf(sentence.id())) {
      out.append("<span id=\"").append(Xml.escape(sentence.id())).append('-').append(++number);
      out.append("\">").append(Xml.escape(wording.substring(word.from(), word.to())));
      out.append("</span>");
      done = word.to();
    }
    return out.append(Xml.escape(wording.substring(done))).toString();
  }
}
