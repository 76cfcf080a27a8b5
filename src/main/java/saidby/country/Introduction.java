package saidby.country;

import java.util.Optional;
import java.util.Set;
import saidby.text.TokenizedText;
import saidby.text.WordList;

/// The words that stand beside a person's full name in an article: a title before it, an apposition or a party behind it.
///
/// @param text the article
/// @param name full name, as the article writes it
record Introduction(TokenizedText text, String name) {
  private static final Set<String> ROLES = WordList.words("/saidby/lang/en/roles.txt");
  private static final Set<String> TITLES = WordList.words("/saidby/lang/en/titles.txt");
  private static final int OCCURRENCES = 4;
  private static final int WORDS_BEFORE = 6;
  private static final int WORDS_BEHIND = 12;

  /// The country that the first telling words beside the name stand for.
  Optional<String> country(ArticleCountries article) {
    if (name.indexOf(' ') < 0) return Optional.empty();
    int offset = text.text().indexOf(name);
    for (int i = 0; i < OCCURRENCES && offset >= 0; i++) {
      int first = text.tokenAt(offset);
      int behind = text.tokenAt(offset + name.length());
      Optional<String> country = before(first).country(article).or(() -> behind(behind).country(article));
      if (country.isPresent()) return country;
      offset = text.text().indexOf(name, offset + name.length());
    }
    return Optional.empty();
  }

  /// "Kenyan Foreign Minister": capitalised words, roles and possessives directly before the name.
  private Phrase before(int name) {
    int from = name;
    boolean role = false;
    while (from > 0 && name - from < WORDS_BEFORE && text.paragraph(from - 1) == text.paragraph(name)
        && belongs(from - 1)) {
      from--;
      role |= isRole(from);
    }
    return new Phrase(text, role ? from : name, name);
  }

  private boolean belongs(int token) {
    return text.isWord(token) && (text.isCapitalised(token) || isRole(token) || text.lower(token).equals("'s"));
  }

  private boolean isRole(int token) {
    return ROLES.contains(text.lower(token)) || TITLES.contains(text.lower(token));
  }

  /// ", the Kenyan foreign minister," or "(D-CA)" or "of Texas" directly behind the name.
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
