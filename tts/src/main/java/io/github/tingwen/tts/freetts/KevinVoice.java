package io.github.tingwen.tts.freetts;

import com.sun.speech.freetts.Age;
import com.sun.speech.freetts.FreeTTSSpeakable;
import com.sun.speech.freetts.Gender;
import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.OutputQueue;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.en.us.CMUDiphoneVoice;
import com.sun.speech.freetts.en.us.CMULexicon;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import io.github.tingwen.tts.engine.Mark;
import io.github.tingwen.tts.engine.SpeechException;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * FreeTTS's kevin16 without its threads, its printing and its swallowed exceptions.
 *
 * <p>For use by one thread.
 */
final class KevinVoice extends CMUDiphoneVoice {

  static final int SAMPLE_RATE = 16000;

  private final SampleCollector collector = new SampleCollector();
  private final List<Mark> marks = new ArrayList<>();
  private String text = "";
  private int at;
  private ProcessException failure;

  private KevinVoice(URL database) {
    super(
        "kevin16",
        Gender.MALE,
        Age.YOUNGER_ADULT,
        "FreeTTS's kevin16",
        Locale.US,
        "general",
        "cmu",
        new CMULexicon("cmulex"),
        database);
  }

  /** Text as sound. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Said(short[] samples, List<Mark> marks) {}

  static KevinVoice open() throws IOException {
    URL database = KevinVoiceDirectory.class.getResource("cmu_us_kal16.bin");
    if (database == null) {
      throw new IOException("kevin16 is missing from the class path");
    }
    KevinVoice voice = new KevinVoice(database);
    voice.setOutputQueue(new OutputQueue()); // else allocate() starts a thread
    voice.setAudioPlayer(voice.collector);
    voice.allocate();
    if (!voice.isLoaded()) {
      throw new IOException("kevin16 could not be loaded");
    }
    return voice;
  }

  /** The inherited method would look for FreeTTS's tables beside this class. */
  @Override
  protected URL getResource(String name) {
    return CMUDiphoneVoice.class.getResource(name);
  }

  Said say(String words) throws SpeechException {
    text = words;
    at = 0;
    failure = null;
    marks.clear();
    collector.clear();
    if (!speak(words) || failure != null) {
      throw new SpeechException("kevin16 cannot say: " + words, failure);
    }
    return new Said(collector.samples(), List.copyOf(marks));
  }

  /** Runs all stages in this thread; unlike the inherited method it hides no failure. */
  @Override
  public void processUtterance(Utterance utterance) throws ProcessException {
    FreeTTSSpeakable speakable = utterance.getSpeakable();
    try {
      for (Object stage : getUtteranceProcessors()) {
        ((UtteranceProcessor) stage).processUtterance(utterance);
      }
      int before = collector.length();
      getAudioOutput().processUtterance(utterance);
      markWords(utterance, before);
    } catch (ProcessException e) {
      failure = e;
    } catch (IOException e) {
      failure = new ProcessException(e.getMessage());
    }
    if (failure != null) {
      speakable.cancelled();
      throw failure;
    }
    if (utterance.isLast()) {
      speakable.completed();
    }
  }

  private void markWords(Utterance utterance, int before) {
    Relation tokens = utterance.getRelation(Relation.TOKEN);
    for (Item token = tokens.getHead(); token != null; token = token.getNext()) {
      String word = token.getFeatures().getString("name");
      int from = word == null ? -1 : text.indexOf(word, at);
      Item first = token.getDaughter();
      Item last = token.getLastDaughter();
      if (from >= 0 && first != null) {
        at = from + word.length();
        int start = before + sample(segment(first, true).getPrevious());
        int end = before + sample(segment(last, false));
        int length = collector.length();
        marks.add(new Mark(from, at, Math.min(start, length), Math.min(end, length)));
      }
    }
  }

  private static Item segment(Item word, boolean first) {
    Item inStructure = word.getItemAs(Relation.SYLLABLE_STRUCTURE);
    Item syllable = first ? inStructure.getDaughter() : inStructure.getLastDaughter();
    Item segment = first ? syllable.getDaughter() : syllable.getLastDaughter();
    return segment.getItemAs(Relation.SEGMENT);
  }

  /** The sample after a segment, which FreeTTS gives in seconds. */
  private static int sample(Item segment) {
    return segment == null ? 0 : Math.round(segment.getFeatures().getFloat("end") * SAMPLE_RATE);
  }
}
