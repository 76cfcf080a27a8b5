package saidby.annotate;

import java.util.List;
import java.util.Random;

/// News-like text made from a seed: sentences with quotes in every order, then damaged with stray marks and characters.
final class RandomText {
  private static final List<String> NAMES = List.of("Amina Kettle", "Oleg Varnin", "Jo-Ann de la Cruz", "Mr Kettle",
      "Varnin",
      "she", "he", "the minister", "A Kenyan official", "Nairobi", "Dr. Li Wen");
  private static final List<String> WORDS = List.of("talks", "ceasefire", "will", "hold", "don’t", "U.S.", "dam’s",
      "3.5", "über",
      "we", "agreed", "no", "progress", "“nearly”", "(again)", "—", "Kenya", "Ukraine", "naïve", "𝒳", "停火");
  private static final List<String> CUES = List.of("said", "told reporters", "warned", "asked", "according to",
      "insisted");
  private static final List<String> MARKS = List.of("“", "”", "\"", "‘", "’", "'", "«", "»", "„", "''", "``", ":",
      "\n\n", "\u00A0",
      "\u200B", "\uFEFF", "\r\n", "\t", "\u0000", "?", "...");

  private final Random random;

  RandomText(long seed) {
    random = new Random(seed);
  }

  String next() {
    var text = new StringBuilder();
    int sentences = random.nextInt(12);
    for (int i = 0; i < sentences; i++) text.append(sentence()).append(random.nextInt(3) == 0 ? "\n\n" : " ");
    int damages = random.nextInt(6);
    for (int i = 0; i < damages; i++) text.insert(random.nextInt(text.length() + 1), pick(MARKS));
    return text.toString();
  }

  private String sentence() {
    return switch (random.nextInt(5)) {
      case 0 -> "“" + words() + ",” " + pick(NAMES) + " " + pick(CUES) + ". “" + words() + ".”";
      case 1 -> pick(NAMES) + " " + pick(CUES) + " that " + words() + ".";
      case 2 -> pick(NAMES) + " " + pick(CUES) + " the deal was \"" + words() + "\" on Monday.";
      case 3 -> "'" + words() + ",' " + pick(CUES) + " " + pick(NAMES) + ".";
      default -> words() + ".";
    };
  }

  private String words() {
    var words = new StringBuilder();
    int count = 1 + random.nextInt(9);
    for (int i = 0; i < count; i++) words.append(i == 0 ? "" : " ").append(pick(WORDS));
    return words.toString();
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
