package saidby.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Kinds of made-up text of any length, each the worst case of some rule; the same for the same kind and length.
///
/// `PROSE`, `QUOTES`, `NAMES`, `ROLES` and `PLACES` are news of many paragraphs, `NAMES` with a new person in every
/// sentence; `PARAGRAPH` is prose and quotes without a line break. `NESTED` marks never end, `UNCLOSED` marks open
/// every paragraph, `OPENING` marks stand before every word. `SENTENCE` has no full stop, `CAPITALS` no small letters,
/// `DIGITS` no letters, `WORD` no gap; `LABELS` has the lines of a transcript. `CHINESE` and `ARABIC` are no language
/// that has rules.
public enum LongText {
  PROSE, QUOTES, NAMES, ROLES, PLACES, PARAGRAPH, NESTED, UNCLOSED, OPENING, SENTENCE, CAPITALS, DIGITS, WORD, LABELS,
  APOSTROPHES, CHINESE, ARABIC;

  /// @param length at least so many UTF-16 units, and no more than a piece longer
  public String ofLength(int length) {
    var words = new Words(new Random(name().hashCode()));
    var text = new StringBuilder(length + 200);
    while (text.length() < length) text.append(piece(words));
    return text.toString();
  }

  private String piece(Words words) {
    return switch (this) {
      case PROSE -> words.clause() + ". " + words.clause() + ".\n\n";
      case QUOTES -> "“" + words.clause() + ",” " + words.speaker() + " said. “" + words.clause() + ".”\n\n";
      case NAMES -> words.freshName() + " told " + words.freshName() + " that " + words.clause() + ". He agreed.\n";
      case ROLES -> words.freshName() + ", the " + words.role() + ", said " + words.clause() + ". The " + words.role()
          + " warned that he was “" + words.noun() + "”.\n";
      case PLACES -> "In Kenya the " + words.role() + " of France said “" + words.clause()
          + "” and left for Paris, Texas.\n";
      case PARAGRAPH -> words.clause() + ", " + words.speaker() + " said. She called it “" + words.noun() + "”. ";
      case NESTED -> "“" + words.noun() + " ‘" + words.noun() + " ";
      case UNCLOSED -> "“" + words.clause() + ".\n";
      case OPENING -> "“" + words.noun() + " 'so " + words.noun() + " ";
      case SENTENCE -> words.clause() + ", " + words.speaker() + " said, ";
      case CAPITALS -> words.clause().toUpperCase(Locale.ROOT) + " ";
      case DIGITS -> words.number() + " ";
      case WORD -> "abc-d'e.f";
      case LABELS -> words.freshName().toUpperCase(Locale.ROOT) + ": " + words.clause() + ".\n";
      case APOSTROPHES -> "'" + words.noun() + "s’ ";
      case CHINESE -> "停火协议将会维持，「他说」。";
      case ARABIC -> "قال «الوزير» إن الجسر مفتوح. ";
    };
  }

  /// Makes the parts of sentences.
  private static final class Words {
    private static final List<String> SYLLABLES = List.of("ka", "rel", "mo", "tin", "ash", "bor", "vel", "dun", "ril",
        "os", "tem", "gal", "wen", "id", "fas", "lor");
    private static final List<String> SPEAKERS = List.of("Amina Kettle", "Kettle", "she", "he", "the minister",
        "Mr. Varnin", "Oleg Varnin", "a Kenyan official", "Dr. Li Wen");
    private static final List<String> ROLES = List.of("mayor", "foreign minister", "spokeswoman", "union leader",
        "former governor", "chief engineer", "president");
    private static final List<String> SUBJECTS = List.of("The harbour", "A bridge", "The committee", "Nobody",
        "The report",
        "This valley", "Every ferry");
    private static final List<String> VERBS = List.of("stays open", "has to close", "was never built", "costs more",
        "may be sold", "needs no permit", "won’t be painted");
    private static final List<String> TAILS = List.of("until the spring", "for $3.5 million", "in the north",
        "after the talks",
        "as it was agreed", "on Monday", "whatever the old plan says");
    private static final List<String> NOUNS = List.of("progress", "a farce", "nonsense", "the best plan so far",
        "unworthy");

    private final Random random;

    Words(Random random) {
      this.random = random;
    }

    String clause() {
      return pick(SUBJECTS) + " " + pick(VERBS) + " " + pick(TAILS);
    }

    String speaker() {
      return pick(SPEAKERS);
    }

    String role() {
      return pick(ROLES);
    }

    String noun() {
      return pick(NOUNS);
    }

    String number() {
      return Integer.toString(random.nextInt(100_000));
    }

    /// A full name that hardly ever returns.
    String freshName() {
      return capital(2) + " " + capital(3);
    }

    private String capital(int syllables) {
      var name = new StringBuilder();
      for (int i = 0; i < syllables; i++) name.append(pick(SYLLABLES));
      name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
      return name.toString();
    }

    private String pick(List<String> from) {
      return from.get(random.nextInt(from.size()));
    }
  }
}
