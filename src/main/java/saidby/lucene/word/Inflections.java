package saidby.lucene.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.lucene.analysis.CharArrayMap;

/// Forms of English words that KStem leaves alone although they are inflected, each with the word that it is a form of.
///
/// KStem stops at every headword of its dictionary, and that has "talks", "working" and "provided" beside "talk", "work"
/// and "provide". The list has the headwords in -s, -ed and -ing whose base is a headword too, without those that have
/// a meaning of their own (news, arms, united, evening, housing), and the irregular forms that stand for one word alone
/// (said, children, but neither saw nor left).
final class Inflections {
  private static final String LIST = "inflections.txt";
  private static final CharArrayMap<char[]> BASES = read();

  private Inflections() {}

  /// The word that this is a form of.
  static Optional<char[]> base(char[] word, int length) {
    return Optional.ofNullable(BASES.get(word, 0, length));
  }

  private static CharArrayMap<char[]> read() {
    var bases = new CharArrayMap<char[]>(2048, false);
    try (InputStream list = Inflections.class.getResourceAsStream(LIST)) {
      if (list == null) throw new IllegalStateException("no " + LIST);
      var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
        String[] words = line.split(" ", -1);
        for (int i = 1; i < words.length; i++) bases.put(words[i].toCharArray(), words[0].toCharArray());
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bases;
  }
}
