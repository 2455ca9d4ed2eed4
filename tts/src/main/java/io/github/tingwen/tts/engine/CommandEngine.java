package io.github.tingwen.tts.engine;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.audio.WavFile;
import io.github.tingwen.tts.mandarin.Break;
import io.github.tingwen.tts.mandarin.Spoken;
import io.github.tingwen.tts.mandarin.Syllable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Any synthesizer that is installed as a command: it gets the text and gives back a WAVE file.
 *
 * <pre>{@code
 * SpeechEngine engine = CommandEngine.builder("espeak-ng", "-v", "cmn-latn-pinyin", "-f", "{text}", "-w", "{wav}")
 *     .input(CommandEngine.Input.PINYIN).build();
 * }</pre>
 *
 * <p>Arguments may hold {@code {text}} (a file with the text; without it the text goes to standard
 * input), {@code {wav}} (the file to write; without it standard output is read) and {@code {wpm}}
 * (words per minute, 175 at rate 1). No shell is involved. A failure is a {@link SpeechException},
 * never another voice. For use by one thread.
 */
public final class CommandEngine implements SpeechEngine {

  private static final int WORDS_PER_MINUTE = 175;
  private static final int MOST_OUTPUT_BYTES = 256 << 20;
  private static final int MOST_MESSAGE_CHARS = 200;

  private final List<String> command;
  private final Input input;
  private final Duration timeout;

  private CommandEngine(Builder builder) {
    command = List.copyOf(builder.command);
    input = builder.input;
    timeout = builder.timeout;
  }

  /** Returns a builder for a program and its arguments. */
  public static Builder builder(String... command) {
    return new Builder(List.of(command));
  }

  @Override
  public String name() {
    return Path.of(command.get(0)).getFileName().toString();
  }

  @Override
  public Speech speak(Spoken sentence, Delivery delivery) throws SpeechException {
    String id = sentence.sentence().id();
    try {
      Path folder = Files.createTempDirectory("tingwen");
      try {
        return speech(sentence, run(input.write(sentence), delivery, folder));
      } finally {
        Files.deleteIfExists(folder.resolve("text.txt"));
        Files.deleteIfExists(folder.resolve("speech.wav"));
        Files.deleteIfExists(folder.resolve("messages.txt"));
        Files.deleteIfExists(folder.resolve("output.wav"));
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new SpeechException(name() + " cannot say sentence " + id + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SpeechException("interrupted while " + name() + " said sentence " + id, e);
    }
  }

  private Pcm run(String text, Delivery delivery, Path folder)
      throws IOException, InterruptedException {
    Path textFile = Files.writeString(folder.resolve("text.txt"), text);
    Path wav = folder.resolve("speech.wav");
    Path output = folder.resolve("output.wav");
    Path messages = folder.resolve("messages.txt");
    List<String> arguments = arguments(textFile, wav, delivery);
    Process process =
        new ProcessBuilder(arguments)
            .redirectInput(textFile.toFile())
            .redirectOutput(output.toFile())
            .redirectError(messages.toFile())
            .start();
    if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
      throw new IOException("no answer within " + timeout.toMillis() + " ms");
    }
    if (process.exitValue() != 0) {
      throw new IOException("exit code " + process.exitValue() + ", " + beginning(messages));
    }
    return read(Files.exists(wav) ? wav : output);
  }

  private List<String> arguments(Path text, Path wav, Delivery delivery) {
    String wpm = Long.toString(Math.round(WORDS_PER_MINUTE * delivery.rate()));
    List<String> arguments = new ArrayList<>();
    for (String part : command) {
      arguments.add(
          part.replace("{text}", text.toString())
              .replace("{wav}", wav.toString())
              .replace("{wpm}", wpm));
    }
    return arguments;
  }

  private static String beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MOST_MESSAGE_CHARS), StandardCharsets.UTF_8).strip();
    }
  }

  private static Pcm read(Path file) throws IOException {
    if (Files.size(file) > MOST_OUTPUT_BYTES) {
      throw new IOException("more than " + MOST_OUTPUT_BYTES + " bytes of sound");
    }
    return WavFile.read(new ByteArrayInputStream(Files.readAllBytes(file)));
  }

  /** One mark for all: a foreign program does not tell when it says what. */
  private static Speech speech(Spoken sentence, Pcm pcm) {
    int length = sentence.sentence().wording().length();
    return new Speech(pcm, List.of(new Mark(0, length, 0, pcm.length())));
  }

  @Override
  public void close() {
    // nothing is kept between sentences
  }

  /** What a program is given to say. */
  public enum Input {
    /** The words, numbers written out. */
    TEXT {
      @Override
      String write(Spoken spoken) {
        return spoken.normalized();
      }
    },
    /** Toned pinyin as decided, for programs that read it: {@code hui4 yi4}. */
    PINYIN {
      @Override
      String write(Spoken spoken) {
        StringBuilder pinyin = new StringBuilder();
        for (Syllable syllable : spoken.syllables()) {
          pinyin.append(syllable.pinyin().replace('v', 'ü'));
          pinyin.append(syllable.after().compareTo(Break.INTONATION) >= 0 ? ", " : " ");
        }
        return pinyin.toString().strip();
      }
    },
    /** SSML with a {@code phoneme} element (alphabet {@code x-pinyin}) for every syllable. */
    SSML {
      @Override
      String write(Spoken spoken) {
        StringBuilder ssml = new StringBuilder("<speak version=\"1.1\"");
        ssml.append(" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"zh-CN\">");
        String wording = spoken.sentence().wording().toString();
        for (Syllable syllable : spoken.syllables()) {
          ssml.append("<phoneme alphabet=\"x-pinyin\" ph=\"").append(syllable.pinyin());
          ssml.append("\">").append(escape(wording.substring(syllable.from(), syllable.to())));
          ssml.append("</phoneme>");
          if (syllable.after().compareTo(Break.INTONATION) >= 0) {
            ssml.append("<break/>");
          }
        }
        return ssml.append("</speak>").toString();
      }
    };

    abstract String write(Spoken spoken);

    private static String escape(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
  }

  /** Options of a {@link CommandEngine}. For use by one thread. */
  public static final class Builder {

    private final List<String> command;
    private Input input = Input.TEXT;
    private Duration timeout = Duration.ofSeconds(30);

    private Builder(List<String> command) {
      if (command.isEmpty() || command.get(0).isBlank()) {
        throw new IllegalArgumentException("a command needs a program");
      }
      this.command = command;
    }

    /** Sets what the program is given; the words by default. */
    public Builder input(Input value) {
      input = requireNonNull(value, "input");
      return this;
    }

    /** Sets how long one sentence may take; 30 s by default. */
    public Builder timeout(Duration value) {
      if (value.isNegative() || value.isZero()) {
        throw new IllegalArgumentException("timeout: " + value);
      }
      timeout = value;
      return this;
    }

    /** Returns the engine. */
    public CommandEngine build() {
      return new CommandEngine(this);
    }
  }

  @Override
  public String toString() {
    return "CommandEngine["
        + String.join(" ", command)
        + ", "
        + input.name().toLowerCase(Locale.ROOT)
        + "]";
  }
}
