package saidby.speaker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// A vocabulary as it is stored: one byte for each word that was seen often enough, and for stems.
public final class LearnedVocabulary implements Vocabulary {
  private static final int NOUN = 4;
  private static final int NAME = 8;

  private final Map<String, Byte> traits;

  private LearnedVocabulary(Map<String, Byte> traits) {
    this.traits = traits;
  }

  /// One word's traits in a byte.
  public static byte traits(int cue, boolean noun, boolean name) {
    return (byte) (cue | (noun ? NOUN : 0) | (name ? NAME : 0));
  }

  /// @param traits by word in lower case; stems carry a "~" before them
  public static LearnedVocabulary of(Map<String, Byte> traits) {
    return new LearnedVocabulary(new HashMap<>(traits));
  }

  @Override
  public int cue(String word) {
    Byte known = traits.get(word);
    if (known == null) known = traits.get("~" + Stem.of(word));
    return known == null ? 0 : known & 3;
  }

  @Override
  public boolean isNoun(String word) {
    Byte known = traits.get(word);
    return known == null ? looksLikeNoun(word) : (known & NOUN) != 0;
  }

  @Override
  public boolean isName(String word) {
    Byte known = traits.get(word);
    return known == null || (known & NAME) != 0;
  }

  /// What the ending tells of a word that nobody has seen.
  public static boolean looksLikeNoun(String word) {
    return !word.endsWith("ed") && !word.endsWith("ing") && !word.endsWith("ly");
  }

  static LearnedVocabulary read(ByteBuffer in) {
    int size = in.getInt();
    Map<String, Byte> traits = HashMap.newHashMap(size);
    for (int i = 0; i < size; i++) {
      var word = new byte[in.getShort()];
      in.get(word);
      traits.put(new String(word, StandardCharsets.UTF_8), in.get());
    }
    return new LearnedVocabulary(traits);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(traits.size());
    for (Map.Entry<String, Byte> entry : new TreeMap<>(traits).entrySet()) {
      byte[] word = entry.getKey().getBytes(StandardCharsets.UTF_8);
      out.writeShort(word.length);
      out.write(word);
      out.writeByte(entry.getValue());
    }
  }
}
