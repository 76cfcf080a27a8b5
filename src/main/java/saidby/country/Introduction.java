package saidby.country;

import java.util.Optional;
import java.util.Set;
import saidby.text.Language;
import saidby.text.TokenizedText;

/// The words that stand beside a person's full name in an article: a title before it, an apposition or a party behind
/// it.
///
/// @param text the article
/// @param name full name, as the article writes it
record Introduction(TokenizedText text, String name) {
  private static final Set<String> ROLES = Language.ENGLISH.words("roles");
  private static final Set<String> TITLES = Language.ENGLISH.words("titles");
  private static final int OCCURRENCES = 4;
  private static final int WORDS_BEFORE = 6;
  private static final int WORDS_BEHIND = 12;

  /// The country that the first telling words beside the name stand for.
  Optional<String> country(ArticleCountries article) {
    if (name.indexOf(' ') < 0) return Optional.empty();
    int offset = article.place(name, 0);
    for (int i = 0; i < OCCURRENCES && offset >= 0; i++) {
      int first = text.tokenAt(offset);
      int behind = text.tokenAt(offset + name.length());
      Optional<String> country = before(first, article).or(() -> homeland(behind))
          .or(() -> behind(behind).country(article));
      if (country.isPresent()) return country;
      offset = article.place(name, offset + name.length());
    }
    return Optional.empty();
  }

  /// "Kenyan Foreign Minister": capitalised words, roles and possessives directly before the name; or "Kenyan" alone.
  private Optional<String> before(int name, ArticleCountries article) {
    int from = name;
    boolean role = false;
    while (from > 0 && name - from < WORDS_BEFORE && text.paragraph(from - 1) == text.paragraph(name)
        && belongs(from - 1)) {
      from--;
      role |= isRole(from);
    }
    return role ? new Phrase(text, from, name).country(article) : nationality(name - 1);
  }

  private Optional<String> nationality(int token) {
    return token < 0 ? Optional.empty() : clear(token, Place.Kind.DEMONYM);
  }

  /// "of Kenya", "of Ohio" directly behind the name.
  private Optional<String> homeland(int token) {
    if (token + 1 >= text.size() || !text.word(token).equals("of")) return Optional.empty();
    return clear(token + 1, Place.Kind.COUNTRY);
  }

  /// Code of a clear name of this kind, or of a state, that begins at the token.
  private Optional<String> clear(int token, Place.Kind kind) {
    return Gazetteer.standard()
        .entriesAt(text, token)
        .stream()
        .limit(1)
        .filter(entry -> !entry.ambiguous() && !entry.isNowhere())
        .filter(entry -> entry.place().kind() == kind || (entry.region() && kind == Place.Kind.COUNTRY))
        .map(entry -> entry.place().code())
        .findFirst();
  }

  private boolean belongs(int token) {
    return text.isWord(token) && (text.isCapitalised(token) || isRole(token) || text.lower(token).equals("'s"));
  }

  private boolean isRole(int token) {
    return ROLES.contains(text.lower(token)) || TITLES.contains(text.lower(token));
  }

  /// ", the Kenyan foreign minister," or "(D-CA)" directly behind the name.
  private Phrase behind(int token) {
    var nothing = new Phrase(text, token, token);
    if (token >= text.size()) return nothing;
    String mark = text.word(token);
    boolean apposition = mark.equals(",") || mark.equals("(");
    if (!apposition) return nothing;
    int to = token + 1;
    boolean role = mark.equals("(");
    while (to < text.size() && to - token < WORDS_BEHIND && text.isWord(to)) role |= isRole(to++) || isParty(to - 1);
    return role ? new Phrase(text, token + 1, to) : nothing;
  }

  /// "D-Ore.", "R-TX".
  private boolean isParty(int token) {
    String word = text.word(token);
    return word.length() > 3 && word.charAt(1) == '-' && "DRI".indexOf(word.charAt(0)) >= 0;
  }
}
