package io.github.tingwen.examples.kiosk;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How one visitor wants the page; gone with the visit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param language of the page
 * @param theme its colours
 * @param size of its type
 * @param rate speaking rate, one of {@link #RATES}
 * @param volume 0 to {@link #LOUDEST}; a step is {@link #VOLUME_STEP_DB}
 * @param voicing whether the page speaks by itself; off for those who bring a screen reader
 * @param readOn whether it reads on after a sentence (连读)
 * @param pointing whether pointing or a first tap says what is there (指读)
 * @param captions whether what sounds is shown large at the bottom
 * @param letterKeys whether single letters are commands (WCAG 2.1.4)
 * @param calm whether the page moves nothing by itself
 */
public record Settings(
    Language language,
    Theme theme,
    TypeSize size,
    double rate,
    int volume,
    boolean voicing,
    boolean readOn,
    boolean pointing,
    boolean captions,
    boolean letterKeys,
    boolean calm) {

  /** The speaking rates to choose from. */
  public static final List<Double> RATES = List.of(0.6, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0);

  /** The loudest volume. From 0 it is 18 dB up, with a step at 12 dB: EN 301 549, 8.2.1. */
  public static final int LOUDEST = 6;

  /** What one step of volume is, in dB. */
  public static final int VOLUME_STEP_DB = 3;

  private static final int USUAL_VOLUME = 4;
  private static final Set<String> NAMES =
      Arrays.stream(Settings.class.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(toUnmodifiableSet());

  /** Checks rate and volume. */
  public Settings {
    requireNonNull(language, "language");
    requireNonNull(theme, "theme");
    requireNonNull(size, "size");
    if (!RATES.contains(rate)) {
      throw new IllegalArgumentException("no such rate: " + rate);
    }
    if (volume < 0 || volume > LOUDEST) {
      throw new IllegalArgumentException("no such volume: " + volume);
    }
  }

  /** Returns what every visit begins with. */
  public static Settings initial(Language language) {
    return new Settings(
        language,
        Theme.LIGHT,
        TypeSize.LARGE,
        1.0,
        USUAL_VOLUME,
        true,
        true,
        false,
        true,
        true,
        false);
  }

  /** Returns the change of loudness a volume stands for: 0 dB for the loudest, else negative. */
  public static int gainDb(int volume) {
    return (volume - LOUDEST) * VOLUME_STEP_DB;
  }

  /**
   * Returns these settings with one changed.
   *
   * @param name a component's name
   * @param value an enum constant in any case, a listed rate, a volume, or {@code true}/{@code
   *     false}
   * @throws IllegalArgumentException if there is no such setting or value
   */
  public Settings with(String name, String value) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("no such setting: " + name);
    }
    Change change = new Change(name, value);
    return new Settings(
        change.constant("language", Language.class, language),
        change.constant("theme", Theme.class, theme),
        change.constant("size", TypeSize.class, size),
        change.is("rate") ? Double.parseDouble(value) : rate,
        change.is("volume") ? Integer.parseInt(value) : volume,
        change.flag("voicing", voicing),
        change.flag("readOn", readOn),
        change.flag("pointing", pointing),
        change.flag("captions", captions),
        change.flag("letterKeys", letterKeys),
        change.flag("calm", calm));
  }

  private record Change(String name, String value) {

    boolean is(String setting) {
      return name.equals(setting);
    }

    boolean flag(String setting, boolean before) {
      if (is(setting) && !value.equals("true") && !value.equals("false")) {
        throw new IllegalArgumentException("neither true nor false: " + value);
      }
      return is(setting) ? value.equals("true") : before;
    }

    <E extends Enum<E>> E constant(String setting, Class<E> type, E before) {
      return is(setting) ? Enum.valueOf(type, value.toUpperCase(Locale.ROOT)) : before;
    }
  }
}
