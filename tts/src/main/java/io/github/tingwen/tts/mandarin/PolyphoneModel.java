package io.github.tingwen.tts.mandarin;

/**
 * The trained classifier for characters with several readings: for every reading a bias, weights of
 * the context's features, and weights of what the words over the character say.
 *
 * <p>Trained by {@code tts/training/lexicon/train_polyphones.py} on the polyphone sets CPP (dev)
 * and g2pL (train), both Apache-2.0.
 *
 * <p>Immutable and thread-safe.
 */
final class PolyphoneModel {

  /** Template number of the vote features, above those of the context. */
  private static final int VOTE_TEMPLATE = 1 << 8;

  private final int[] slot = new int[0x10000];
  private final int[][] candidates;
  private final float[][] biases;
  private final boolean[] contextual;
  private final float[] voteWeights = new float[WordVotes.KINDS * WordVotes.RELATIONS];
  private final float scale;
  private final int[] keys;
  private final byte[] weights;

  private PolyphoneModel(PackedReader in, SyllableTable syllables) {
    for (int i = 0; i < voteWeights.length; i++) {
      voteWeights[i] = in.real();
    }
    int count = in.varint();
    candidates = new int[count][];
    biases = new float[count][];
    contextual = new boolean[count];
    readTargets(in, syllables);
    scale = in.real();
    int size = in.varint();
    keys = new int[Integer.highestOneBit(size) * 4];
    weights = new byte[keys.length];
    readWeights(in, size);
  }

  static PolyphoneModel load(SyllableTable syllables) {
    return new PolyphoneModel(PackedReader.open("polyphones.bin", "TWPP2"), syllables);
  }

  private void readTargets(PackedReader in, SyllableTable syllables) {
    int last = 0;
    for (int i = 0; i < candidates.length; i++) {
      last += in.varint();
      slot[last] = i + 1;
      contextual[i] = in.unsignedByte() != 0;
      candidates[i] = new int[in.varint()];
      biases[i] = new float[candidates[i].length];
      for (int r = 0; r < candidates[i].length; r++) {
        candidates[i][r] = syllables.number(in.text());
        biases[i][r] = in.real();
      }
    }
  }

  private void readWeights(PackedReader in, int size) {
    int[] sorted = in.rising(size);
    byte[] values = in.bytes(size);
    for (int i = 0; i < size; i++) {
      int at = place(sorted[i]);
      keys[at] = sorted[i];
      weights[at] = values[i];
    }
  }

  /** Open addressing; a weight of 0 is never stored, so it marks a free place. */
  private int place(int key) {
    int mask = keys.length - 1;
    int at = (key ^ key >>> 16) & mask;
    while (weights[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  /** Returns whether the classifier was trained for a (folded) character. */
  boolean knows(char target) {
    return slot[target] != 0;
  }

  /** Returns the readings (syllable numbers) the classifier chooses from. */
  int[] candidates(char target) {
    return candidates[slot[target] - 1];
  }

  /** Writes the score of every candidate of the character at {@code i} into {@code scores}. */
  void score(WordGraph graph, int i, PolyphoneFeatures features, WordVotes votes, float[] scores) {
    char target = graph.text().charAt(i);
    int number = slot[target] - 1;
    int[] readings = candidates[number];
    System.arraycopy(biases[number], 0, scores, 0, readings.length);
    for (int v = 0; v < votes.count(); v++) {
      addVote(target, readings, votes, v, scores);
    }
    if (contextual[number]) {
      addContext(target, readings.length, features.at(i), scores);
    }
  }

  private void addVote(char target, int[] readings, WordVotes votes, int v, float[] scores) {
    for (int r = 0; r < readings.length; r++) {
      int relation = votes.relation(v, readings[r]);
      if (relation >= 0) {
        int kind = votes.kind(v) * WordVotes.RELATIONS + relation;
        int own = PolyphoneFeatures.start(VOTE_TEMPLATE + kind);
        scores[r] += voteWeights[kind] + weight(PolyphoneFeatures.key(own, target, r));
      }
    }
  }

  private void addContext(char target, int readings, int[] hashes, float[] scores) {
    for (int hash : hashes) {
      for (int r = 1; r < readings; r++) {
        scores[r] += weight(PolyphoneFeatures.key(hash, target, r));
      }
    }
  }

  /**
   * Returns the number of the feature that speaks most for one candidate against another, or -1.
   */
  int heaviest(char target, int[] hashes, int candidate, int other) {
    int heaviest = -1;
    float most = 0;
    for (int f = 0; f < hashes.length; f++) {
      float inFavour =
          candidate == 0 ? 0 : weight(PolyphoneFeatures.key(hashes[f], target, candidate));
      float against = other == 0 ? 0 : weight(PolyphoneFeatures.key(hashes[f], target, other));
      if (inFavour - against > most) {
        most = inFavour - against;
        heaviest = f;
      }
    }
    return heaviest;
  }

  private float weight(int key) {
    return weights[place(key)] * scale;
  }
}
