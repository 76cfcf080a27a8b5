package saidby.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saidby.text.Language;

/// The words of a language that tell people from other things. Immutable; loaded once, when first asked for.
final class Lexicon {
  private static final List<String> FILES = List.of("forenames", "titles", "roles", "organizations", "calendar",
      "speech-verbs", "name-parts", "grammar", "ordinary-words", "brands");

  /// Verbs whose "il" means nobody, and the "y" of "il y a".
  private static final Set<String> IMPERSONAL = Set.of("y", "faut", "fallait", "faudra", "faudrait", "s'agit",
      "s'agissait", "suffit", "semble", "existe", "reste", "convient", "pleut");
  private static final Set<String> PRONOUNS = Set.of("il", "elle", "ils", "elles");

  private final Map<String, Integer> traits = HashMap.newHashMap(15_000);
  private final Map<String, Set<String>> nicknames = new HashMap<>();
  private final Map<String, Set<String>> synonyms = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();

  private static final List<String> FRENCH_FILES = List.of("forenames", "titles", "roles", "organizations", "calendar",
      "speech-verbs", "name-parts", "grammar");

  private final boolean french;
  private final Set<String> of;
  private final Set<String> definite;
  private final Set<String> indefinite;

  private Lexicon(Language language) {
    french = language == Language.FRENCH;
    of = french ? Set.of("de", "du", "des") : Set.of("of");
    definite = french ? Set.of("le", "la", "les") : Set.of("the");
    indefinite = french ? Set.of("un", "une") : Set.of("a", "an", "another", "one");
    if (french) for (String line : Language.ENGLISH.lines("forenames")) addTraits(line);
    for (String file : french ? FRENCH_FILES : FILES) for (String line : language.lines(file)) addTraits(line);
    for (String line : Language.ENGLISH.lines("nicknames")) addGroup(nicknames, line);
    for (String line : language.lines("role-synonyms")) addGroup(synonyms, line);
    if (!french) for (String line : Language.ENGLISH.lines("us-states")) addState(line);
  }

  static Lexicon english() {
    return Holder.ENGLISH;
  }

  /// French for French, English for all others.
  static Lexicon of(Language language) {
    return language == Language.FRENCH ? French.LEXICON : english();
  }

  /// Whether the word joins an office to what it is for: "of".
  boolean isOf(String lower) {
    return of.contains(lower);
  }

  /// "the".
  boolean isDefinite(String lower) {
    return definite.contains(lower) || isElided(lower);
  }

  /// What a French article tells about whom it stands before: above 0 a man, below a woman.
  double articleGender(String lower) {
    if (!french) return 0;
    return switch (lower) {
      case "le", "un" -> 1;
      case "la", "une" -> -1;
      default -> 0;
    };
  }

  /// "l'expert": the article hangs on the word.
  boolean isElided(String word) {
    return french && word.length() > 1 && "lL".indexOf(word.charAt(0)) >= 0 && "'’".indexOf(word.charAt(1)) >= 0;
  }

  /// "a", "one".
  boolean isIndefinite(String lower) {
    return indefinite.contains(lower);
  }

  /// Whether "of" is a small word inside names, too.
  boolean isParticleOf(String lower) {
    return french && isOf(lower);
  }

  /// Whether a pronoun before this word means nobody: "il y a", "il faut".
  boolean isImpersonal(String lower) {
    return french && IMPERSONAL.contains(lower);
  }

  /// The word without what French hangs on to it: "il" of "explique-t-il" and "qu'il", "expert" of "l'expert".
  String core(String lower) {
    if (!french) return lower;
    String bare = lower.substring(lower.indexOf('\'') + 1);
    String last = bare.substring(bare.lastIndexOf('-') + 1);
    return PRONOUNS.contains(last) ? last : bare;
  }

  /// Bits of the word's [Trait]s; 0 when it is not known.
  ///
  /// @param lower in lower case; accents are folded when needed
  int traits(String lower) {
    Integer known = traits.get(lower);
    if (known != null) return known;
    String core = core(lower);
    if (!core.equals(lower)) return traits(core);
    if (lower.indexOf('-') > 0) return hyphenated(lower);
    int apostrophe = lower.indexOf('\'');
    if (apostrophe > 0) return traits.getOrDefault(lower.substring(0, apostrophe), 0) & Trait.PRONOUN.bit();
    return isAscii(lower) ? 0 : traits.getOrDefault(fold(lower), 0);
  }

  /// "president-elect", "ex-minister": the office in it. "Jean-Luc": the forename in front.
  private int hyphenated(String lower) {
    int hyphen = lower.indexOf('-');
    int front = traits.getOrDefault(fold(lower.substring(0, hyphen)), 0);
    String behind = lower.substring(lower.lastIndexOf('-') + 1);
    if (behind.equals("elect") || behind.equals("designate")) return front;
    return (front & Trait.FORENAME)
        | (traits.getOrDefault(behind, 0) & (Trait.OFFICE | Trait.MALE_WORD.bit() | Trait.FEMALE_WORD.bit()));
  }

  /// Whether two forenames in lower case may belong to one person: equal, an initial, a nickname.
  boolean sameForename(String one, String other) {
    if (one.equals(other) || isInitialOf(one, other) || isInitialOf(other, one)) return true;
    return nicknames.getOrDefault(one, Set.of()).contains(other)
        || nicknames.getOrDefault(other, Set.of()).contains(one);
  }

  /// Short forms of the forename, in lower case.
  Set<String> nicknames(String forename) {
    return nicknames.getOrDefault(forename, Set.of());
  }

  /// Whether somebody introduced as the second may be called the first: 1 for the same word, less for a synonym, 0 for
  /// another office.
  double sameOffice(String called, String introduced) {
    if (called.equals(introduced)) return 1;
    if (synonyms.getOrDefault(called, Set.of()).contains(introduced)) return 0.9;
    return synonyms.getOrDefault(introduced, Set.of()).contains(called) ? 0.7 : 0;
  }

  /// Full name in lower case, with hyphens, of a state or its short form ("fla.", "new-york").
  Optional<String> state(String lower) {
    return Optional.ofNullable(states.get(lower));
  }

  /// Without accents and in lower case.
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) return lower;
    String bare = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return bare.replace("ł", "l").replace("ø", "o").replace("đ", "d").replace("ß", "ss").replace("æ", "ae");
  }

  private static boolean isInitialOf(String one, String other) {
    return (one.length() == 1 || one.charAt(1) == '.') && one.charAt(0) == other.charAt(0);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) if (word.charAt(i) > 127) return false;
    return true;
  }

  private void addTraits(String line) {
    int colon = line.indexOf(':');
    int bits = 0;
    for (String label : line.substring(0, colon).split(" "))
      bits |= Trait.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_')).bit();
    for (String word : line.substring(colon + 2).split(" ")) {
      add(word, bits);
      if (Trait.ROLE.in(bits)) add(plural(word), Trait.SEVERAL.bit());
    }
  }

  private void add(String word, int bits) {
    Integer known = traits.put(word, bits);
    if (known != null && known != bits) traits.put(word, known | bits);
  }

  private static String plural(String role) {
    if (role.endsWith("man")) return role.substring(0, role.length() - 3) + "men";
    if (role.endsWith("y")) return role.substring(0, role.length() - 1) + "ies";
    return role.endsWith("s") || role.endsWith("h") ? role + "es" : role + "s";
  }

  /// The first word, then those that may stand for it.
  private static void addGroup(Map<String, Set<String>> groups, String line) {
    List<String> words = Arrays.asList(line.split(" "));
    groups.computeIfAbsent(words.getFirst(), first -> new HashSet<>()).addAll(words.subList(1, words.size()));
  }

  private void addState(String line) {
    String[] forms = line.split(" ");
    for (String form : forms) states.put(form, forms[0]);
  }

  private static final class Holder {
    static final Lexicon ENGLISH = new Lexicon(Language.ENGLISH);
  }

  private static final class French {
    static final Lexicon LEXICON = new Lexicon(Language.FRENCH);
  }
}
