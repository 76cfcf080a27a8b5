package saidby.country;

import java.util.Optional;
import java.util.Set;
import saidby.model.CountryTag;
import saidby.text.TokenizedText;
import saidby.text.WordList;

/// A role read as an office of a state, to be placed by what the article is about.
///
/// @param role "foreign minister", "former president", "Sen."
record Office(Phrase role) {
  private static final Set<String> OFFICES = WordList.words("/saidby/country/offices.txt");
  private static final Set<String> OF_CONGRESS = Set.of("rep", "rep.", "reps.", "sen", "sen.", "sens.", "senator",
      "congressman", "congresswoman", "congressmember", "republican", "democrat", "gov.", "gop", "governor");
  private static final Set<String> CONGRESSMEN = Set.of("congressman", "congresswoman", "congressmember");
  /// Alone they are titles of the American House.
  private static final Set<String> ALONE = Set.of("representative", "speaker", "delegate");
  private static final Set<String> OTHER_CONGRESSES = Set.of("PH", "MX", "BR", "AR", "CL", "CO", "PE", "BO", "GT", "HN",
      "CR", "EC", "PY", "DO", "VE", "ES", "PA");
  private static final Set<String> MODIFIERS = Set.of("former", "ex", "acting", "interim", "incumbent", "late", "then",
      "vice", "the", "elect", "outgoing", "ancien", "ancienne", "le", "la");
  private static final Set<String> DEPARTMENTS = Set.of("foreign", "home", "defence", "defense", "health", "education",
      "treasury", "interior", "justice", "press", "state", "environment", "transport", "transportation", "trade",
      "commerce", "energy", "labor", "agriculture");
  private static final Set<String> ATTORNEYS = Set.of("general", "district", "state", "prosecuting", "county");
  private static final Set<String> POPES = Set.of("pope", "pontiff", "pape");
  /// Countries without the office, where the article is about several.
  private static final Set<String> NO_PRIME_MINISTER = Set.of("US", "MX", "BR", "AR", "CL", "CO", "VE", "PH", "ID",
      "NG",
      "IR");
  private static final Set<String> NO_PRESIDENT = Set.of("GB", "CA", "AU", "NZ", "JP", "SE", "NO", "DK", "NL", "BE",
      "ES", "TH", "SA", "JO", "MA", "MY", "OM", "KW", "QA", "BH", "VA");
  /// The first country is meant when it weighs this many times the second one.
  private static final double DOMINANT = 2;

  /// The country whose office it is, when the article makes that clear.
  Optional<String> country(ArticleCountries article) {
    if (holds(POPES)) return Optional.of("VA");
    if (isAmerican(article)) return Optional.of("US");
    if (isPrimeMinister()) return dominant(article, NO_PRIME_MINISTER);
    if (isPresident()) return dominant(article, NO_PRESIDENT);
    return isOfState() ? dominant(article, Set.of()) : Optional.empty();
  }

  private static Optional<String> dominant(ArticleCountries article, Set<String> without) {
    var tags = article.tags().stream().filter(tag -> !without.contains(tag.code())).limit(2).toList();
    if (tags.isEmpty()) return Optional.empty();
    CountryTag first = tags.getFirst();
    boolean clear = tags.size() == 1 || first.weight() >= DOMINANT * tags.get(1).weight();
    return clear ? Optional.of(first.code()) : Optional.empty();
  }

  /// A senator may be of any country, a secretary of state only of one that is named; a congressman is American where
  /// no other country with a congress is spoken of.
  private boolean isAmerican(ArticleCountries article) {
    if (article.names("US") && holds(Set.of("secretary")) && holds(Set.of("state")) && !holds(Set.of("for")))
      return true;
    if (article.isAbout("US")) return holds(OF_CONGRESS) || (holds(ALONE) && isAloneOrOfHouse());
    return holds(CONGRESSMEN) && article.tags().stream().noneMatch(tag -> OTHER_CONGRESSES.contains(tag.code()));
  }

  private boolean isAloneOrOfHouse() {
    return role.to() - role.from() == 1 || holds(Set.of("house"));
  }

  private boolean isOfState() {
    return holds(OFFICES) || (holds(Set.of("secretary")) && holds(DEPARTMENTS))
        || (holds(Set.of("attorney")) && holds(ATTORNEYS));
  }

  private boolean isPrimeMinister() {
    TokenizedText text = role.text();
    for (int i = role.from() + 1; i < role.to(); i++)
      if (text.lower(i).equals("minister") && text.lower(i - 1).equals("prime")) return true;
    return holds(Set.of("premier", "premier-ministre"));
  }

  /// "president" with nothing that it could be president of.
  private boolean isPresident() {
    boolean president = false;
    for (int i = role.from(); i < role.to(); i++) {
      String word = role.text().lower(i);
      boolean office = word.equals("president") || word.equals("vice-president") || word.equals("président");
      if (!office && role.text().isWord(i) && !MODIFIERS.contains(word)) return false;
      president |= office;
    }
    return president;
  }

  private boolean holds(Set<String> words) {
    for (int i = role.from(); i < role.to(); i++) if (words.contains(role.text().lower(i))) return true;
    return false;
  }
}
