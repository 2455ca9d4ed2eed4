package io.github.tingwen.tts.voice;

/**
 * What the vocoder needs of every 5 ms frame.
 *
 * <p>The arrays belong to this object and are not written after construction.
 *
 * @param count number of frames
 * @param cepstrum mel-cepstrum of the log amplitude (natural), frame after frame
 * @param pitchHz F0 in Hz, meaningful where voiced
 * @param voiced whether the frame is voiced
 * @param aperiodicityDb noise share of each band in dB, -30 to 0, frame after frame
 */
@SuppressWarnings("ArrayRecordComponent") // a holder inside the package, compared by nobody
record Frames(
    int count, float[] cepstrum, float[] pitchHz, boolean[] voiced, float[] aperiodicityDb) {}
