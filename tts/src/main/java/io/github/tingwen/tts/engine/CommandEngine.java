package io.github.tingwen.tts.engine;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.tts.audio.Limiter;
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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Any synthesizer that is installed as a command: it gets the text and gives back a WAVE file.
 *
 * <pre>{@code
 * SpeechEngine engine = CommandEngine.builder(
 *         "espeak-ng", "-v", "cmn-latn-pinyin", "-s", "{wpm}", "-f", "{text}", "-w", "{wav}")
 *     .input(CommandEngine.Input.PINYIN).build();
 * }</pre>
 *
 * <p>Arguments may hold {@code {text}} (a file with the text; without it the text goes to standard
 * input), {@code {wav}} (the file to write; without it standard output is read) and {@code {wpm}}
 * (words per minute, 175 at rate 1; a program without it keeps its rate). The pitch of a delivery
 * is the program's own matter. No shell is involved. A failure is a {@link SpeechException}, never
 * another voice. For use by one thread.
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
        return speech(sentence, amplify(run(input.write(sentence), delivery, folder), delivery));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new SpeechException(name() + " cannot say sentence " + id + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SpeechException("interrupted while " + name() + " said sentence " + id, e);
    }
  }

  /** Deletes the folder with whatever the program left in it. */
  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private Pcm run(String text, Delivery delivery, Path folder)
      throws IOException, InterruptedException {
    Path textFile = Files.writeString(folder.resolve("text.txt"), text);
    Path wav = folder.resolve("speech.wav");
    Path output = folder.resolve("output.wav");
    Path messages = folder.resolve("messages.txt");
    Process process =
        new ProcessBuilder(arguments(textFile, wav, delivery))
            .redirectInput(textFile.toFile())
            .redirectOutput(output.toFile())
            .redirectError(messages.toFile())
            .start();
    await(process);
    if (process.exitValue() != 0) {
      String said = beginning(messages);
      throw new IOException(
          "exit code " + process.exitValue() + (said.isEmpty() ? "" : ", " + said));
    }
    return read(Files.exists(wav) ? wav : output);
  }

  /** Waits for the end; a program that is too slow, or no longer wanted, is ended. */
  private void await(Process process) throws IOException, InterruptedException {
    try {
      if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException("no answer within " + timeout.toMillis() + " ms");
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** Foreign programs take no dB: the gain is put on here. */
  private static Pcm amplify(Pcm pcm, Delivery delivery) {
    if (delivery.gainDb() == 0) {
      return pcm;
    }
    return Limiter.toPcm(pcm.amplitudes(), pcm.sampleRate(), delivery.gainDb());
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
    /** Toned pinyin as decided, for programs that read it: {@code hui4 yi4}, {@code huar1}. */
    PINYIN {
      @Override
      String write(Spoken spoken) {
        StringBuilder pinyin = new StringBuilder();
        List<Syllable> syllables = spoken.syllables();
        for (int i = 0; i < syllables.size(); i++) {
          Syllable syllable = syllables.get(i);
          boolean erhua = i + 1 < syllables.size() && isErhua(syllables.get(i + 1));
          pinyin.append(syllable.base().replace('v', 'ü')).append(erhua ? "r" : "");
          pinyin.append(syllable.tone());
          i += erhua ? 1 : 0;
          boolean pause = syllables.get(i).after().compareTo(Break.INTONATION) >= 0;
          pinyin.append(pause ? ", " : " ");
        }
        return pinyin.toString().strip();
      }
    },
    /**
     * SSML with a {@code phoneme} element (alphabet {@code x-pinyin}) for what is read together.
     */
    SSML {
      @Override
      String write(Spoken spoken) {
        StringBuilder ssml = new StringBuilder("<speak version=\"1.1\"");
        ssml.append(" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"zh-CN\">");
        String wording = spoken.sentence().wording().toString();
        List<Syllable> syllables = spoken.syllables();
        for (int first = 0; first < syllables.size(); ) {
          int end = togetherWith(syllables, first);
          phoneme(ssml, wording, syllables.subList(first, end));
          first = end;
        }
        return ssml.append("</speak>").toString();
      }
    };

    abstract String write(Spoken spoken);

    private static boolean isErhua(Syllable syllable) {
      return syllable.base().equals("r");
    }

    /** The syllables of one sign, {@code 9:30}, share its characters. */
    private static int togetherWith(List<Syllable> syllables, int first) {
      int end = first + 1;
      while (end < syllables.size() && syllables.get(end).from() < syllables.get(end - 1).to()) {
        end++;
      }
      return end;
    }

    private static void phoneme(StringBuilder ssml, String wording, List<Syllable> syllables) {
      String readings = syllables.stream().map(Syllable::pinyin).collect(Collectors.joining(" "));
      Syllable last = syllables.get(syllables.size() - 1);
      ssml.append("<phoneme alphabet=\"x-pinyin\" ph=\"").append(readings).append("\">");
      ssml.append(escape(wording.substring(syllables.get(0).from(), last.to())));
      ssml.append("</phoneme>");
      if (last.after().compareTo(Break.INTONATION) >= 0) {
        ssml.append("<break/>");
      }
    }

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
