package saidby.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import saidby.model.Span;
import saidby.text.TokenizedText;

/// The names of countries, their people, capitals, regions, cities and institutions, in English and French.
///
/// Names want their capitals ("turkey" is no country, "us" neither), adjectives of French do not ("ukrainien"), and all
/// capitals are fine ("UKRAINE"). Immutable, safe on any thread.
public final class Gazetteer {
  /// Loaded by the first who asks.
  private static final class Standard {
    private static final Gazetteer GAZETTEER = new Gazetteer(GazetteerReader.names());
  }

  /// By first word in lower case.
  private final Map<String, SharedWord> byFirstWord;

  Gazetteer(List<Name> names) {
    byFirstWord = HashMap.newHashMap(names.size());
    for (Name name : names) {
      String word = name.firstWord();
      SharedWord shared = byFirstWord.get(word);
      if (shared == null) {
        shared = new SharedWord();
        byFirstWord.put(word, shared);
      }
      shared.add(name);
    }
  }

  /// The one that ships with Saidby.
  public static Gazetteer standard() {
    return Standard.GAZETTEER;
  }

  /// What the whole name stands for; of several places the best known one. "the" may stand before it.
  public Optional<Place> find(String name) {
    Optional<Place> found = findExactly(name);
    boolean article = name.startsWith("the ") || name.startsWith("The ");
    return found.isEmpty() && article ? findExactly(name.substring(4)) : found;
  }

  private Optional<Place> findExactly(String name) {
    var text = TokenizedText.of(name, List.of(new Span(0, name.length())));
    if (text.size() == 0) return Optional.empty();
    List<Entry> found = entriesAt(text, 0);
    if (found.isEmpty() || found.getFirst().isNowhere()) return Optional.empty();
    boolean whole = found.getFirst().length() == text.size();
    return whole ? Optional.of(found.getFirst().place()) : Optional.empty();
  }

  /// The longest name that begins at the token: number of its tokens, 0 when no name begins there. Who bears it is not
  /// looked at: "Jordan" counts also before a surname.
  public int lengthAt(TokenizedText text, int token) {
    List<Entry> found = entriesAt(text, token);
    return found.isEmpty() ? 0 : found.getFirst().length();
  }

  /// The entries of the longest name that begins at the token, best known first; empty when there is none.
  List<Entry> entriesAt(TokenizedText text, int token) {
    return sharing(text.lower(token)).map(shared -> longest(shared.entries(), text, token)).orElse(List.of());
  }

  /// Whether any name begins with the word, as [TokenizedText#lower] gives it.
  boolean beginsName(String lower) {
    return sharing(lower).isPresent();
  }

  private Optional<SharedWord> sharing(String lower) {
    SharedWord shared = byFirstWord.get(lower);
    if (shared != null) return Optional.of(shared);
    int elided = elided(lower);
    return elided == 0 ? Optional.empty() : Optional.ofNullable(byFirstWord.get(lower.substring(elided)));
  }

  private static List<Entry> longest(List<Entry> sharing, TokenizedText text, int token) {
    for (int i = 0; i < sharing.size(); i++) {
      Entry entry = sharing.get(i);
      if (!entry.standsAt(text, token)) continue;
      if (i + 1 == sharing.size()) return List.of(entry);
      var equal = new ArrayList<Entry>(2);
      for (Entry other : sharing.subList(i, sharing.size()))
        if (other.length() == entry.length() && other.standsAt(text, token)) equal.add(other);
      return equal;
    }
    return List.of();
  }

  /// Entries of a single word, as part of a compound: "Moscow" of "Moscow-based".
  List<Entry> entriesOf(String word) {
    SharedWord shared = byFirstWord.get(word.toLowerCase(Locale.ROOT));
    if (shared == null) return List.of();
    return shared.entries().stream().filter(entry -> entry.length() == 1 && entry.allowsCase(0, word)).toList();
  }

  /// Length of a French article or particle that is written onto the next word ("l'", "d'", "qu'"); 0 when none is.
  private static int elided(String lower) {
    int apostrophe = lower.indexOf('\'');
    if (apostrophe == 1 && "ldjns".indexOf(lower.charAt(0)) >= 0) return 2;
    return apostrophe == 2 && lower.startsWith("qu") ? 3 : 0;
  }
}
