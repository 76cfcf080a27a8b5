package saidby.format.draft;

import com.sigpwned.chardet4j.com.ibm.icu.text.CharsetDetector;
import com.sigpwned.chardet4j.com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells by how often letters follow each other which encoding bytes are in that no one named. How well, and against what
/// rivals, stands in `formats.md`.
final class GuessedCharset {
  /// Between 0 and 100, as the library has it; of a few letters it knows nothing.
  private static final int SURE = 10;
  /// What is believed, by the library's names. The others are of machines that write no news.
  private static final Map<String, String> KNOWN = Map.ofEntries(Map.entry("ISO-8859-2", "ISO-8859-2"),
      Map.entry("ISO-8859-5", "ISO-8859-5"), Map.entry("ISO-8859-6", "ISO-8859-6"),
      Map.entry("ISO-8859-7", "ISO-8859-7"), Map.entry("ISO-8859-8", "ISO-8859-8"),
      Map.entry("ISO-8859-8-I", "ISO-8859-8"), Map.entry("ISO-8859-9", "windows-1254"),
      Map.entry("windows-1250", "windows-1250"), Map.entry("windows-1251", "windows-1251"),
      Map.entry("windows-1253", "windows-1253"), Map.entry("windows-1254", "windows-1254"),
      Map.entry("windows-1255", "windows-1255"), Map.entry("windows-1256", "windows-1256"),
      Map.entry("KOI8-R", "KOI8-R"), Map.entry("Shift_JIS", "windows-31j"), Map.entry("EUC-JP", "EUC-JP"),
      Map.entry("ISO-2022-JP", "ISO-2022-JP"), Map.entry("GB18030", "GB18030"), Map.entry("Big5", "Big5"),
      Map.entry("EUC-KR", "EUC-KR"), Map.entry("UTF-16LE", "UTF-16LE"), Map.entry("UTF-16BE", "UTF-16BE"));

  private GuessedCharset() {}

  /// Empty where the bytes are UTF-8, windows-1252 or a mixture of both, and where nothing can be told.
  static Optional<Charset> of(byte[] head) {
    boolean wide = mayBeWide(head);
    if (!wide && !switches(head) && !Utf8.isForeign(head)) return Optional.empty();
    var detector = new CharsetDetector();
    detector.enableInputFilter(true); // leaves tags aside
    @Nullable
    CharsetMatch match = detector.setText(head).detect();
    if (match == null || match.getConfidence() < SURE) return Optional.empty();
    return Optional.ofNullable(KNOWN.get(match.getName()))
        .filter(name -> name.startsWith("UTF-16") == wide)
        .map(Charset::forName);
  }

  /// Whether the first letters are of two bytes: many zeros, all of them in even or all in odd places.
  private static boolean mayBeWide(byte[] head) {
    int looked = Math.min(head.length, 200);
    int[] zeros = new int[2];
    for (int i = 0; i < looked; i++) if (head[i] == 0) zeros[i % 2]++;
    return Math.min(zeros[0], zeros[1]) == 0 && zeros[0] + zeros[1] > looked / 3;
  }

  /// Whether there is an escape sequence with which Japanese mail switches between alphabets.
  private static boolean switches(byte[] head) {
    for (int i = 0; i + 1 < head.length; i++) if (head[i] == 0x1B && head[i + 1] == '$') return true;
    return false;
  }
}
