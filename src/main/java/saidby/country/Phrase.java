package saidby.country;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saidby.model.Span;
import saidby.text.TokenizedText;
import saidby.text.WordList;

/// A few words about a speaker: a role ("Kenya's foreign minister"), an apposition, the name of an office.
///
/// @param text what the words stand in
/// @param from first token
/// @param to token behind the last one
record Phrase(TokenizedText text, int from, int to) {
  private static final Set<String> ABOVE_STATES = WordList.words("/saidby/country/above-states.txt");
  /// Who is sent to a country does not stand for it.
  private static final Set<String> SENT = Set.of("ambassador", "envoy", "consul", "emissary", "representative",
      "ambassadeur", "ambassadrice", "émissaire");
  /// Who studies or watches a country does not stand for it.
  private static final Set<String> WATCHING = Set.of("expert", "experts", "analyst", "analysts", "specialist",
      "scholar", "researcher", "correspondent", "bureau", "desk", "watcher", "studies", "programme", "program",
      "editor",
      "history", "literature", "language", "politics", "affairs", "project");
  private static final Set<String> TOWARDS = Set.of("to", "for", "on", "in", "about", "auprès", "en", "au", "aux");

  static Phrase of(String words) {
    var text = TokenizedText.of(words, List.of(new Span(0, words.length())));
    return new Phrase(text, 0, text.size());
  }

  /// The country that the words stand for: the first one named that is no mere subject or destination.
  Optional<String> country(ArticleCountries article) {
    for (Candidate candidate : new PlaceFinder(text, false, new HashSet<>()).find(from, to))
      if (!isSubject(candidate) && !isDestination(candidate)) {
        Optional<String> code = code(candidate, article);
        if (code.isPresent()) return code;
      }
    return Optional.empty();
  }

  /// Whether the words name a body above the states, such as the United Nations.
  boolean isAboveStates() {
    return holds(ABOVE_STATES) || text.text().contains("United Nations") || text.text().contains("Nations unies");
  }

  private boolean holds(Set<String> words) {
    for (int i = from; i < to; i++) if (words.contains(text.lower(i))) return true;
    return false;
  }

  /// "Russia expert", "professor of Russian history", "Moscow bureau chief".
  private boolean isSubject(Candidate candidate) {
    boolean expert = candidate.to() < to && WATCHING.contains(text.lower(candidate.to()));
    boolean adjective = candidate.first().place().kind() == Place.Kind.DEMONYM;
    boolean ofSubject = candidate.from() > from && text.lower(candidate.from() - 1).equals("of");
    return expert && (!adjective || ofSubject);
  }

  /// "ambassador to Kenya", "envoy for Syria".
  private boolean isDestination(Candidate candidate) {
    int before = candidate.from() - 1;
    if (before > from && text.lower(before).equals("the")) before--;
    if (before <= from || !TOWARDS.contains(text.lower(before))) return false;
    for (int i = from; i < before; i++) if (SENT.contains(text.lower(i))) return true;
    return false;
  }

  private static Optional<String> code(Candidate candidate, ArticleCountries article) {
    if (candidate.isClear()) return Optional.of(candidate.first().place().code());
    for (var tag : article.tags())
      for (Entry entry : candidate.entries())
        if (entry.place().code().equals(tag.code())) return Optional.of(tag.code());
    Entry first = candidate.first();
    boolean sure = !first.ambiguous() || article.tags().isEmpty();
    return sure ? Optional.of(first.place().code()) : Optional.empty();
  }
}
