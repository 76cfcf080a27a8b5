package saidby.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import saidby.model.CountryTag;
import saidby.text.Language;
import saidby.text.TokenizedText;

/// Sums up how much an article says of each country.
final class Weights {
  private static final Set<String> ROLES = Language.ENGLISH.words("roles");
  private static final double TITLE = 3;
  private static final double FIRST_PARAGRAPH = 2;
  private static final double DATELINE = 1.5;
  /// "Ukrainian President", "German officials": who speaks, less what it is about.
  private static final double BEFORE_ROLE = 0.6;
  /// A tag weighs at least this much, and this share of the strongest.
  private static final double LEAST = 1.5;
  private static final double LEAST_SHARE = 0.12;
  /// This much is always enough.
  private static final double ENOUGH = 4;
  /// Where nothing reaches that, the strongest is still a tag from here on.
  private static final double LEAST_ALONE = 0.8;
  private static final int DATELINE_TOKENS = 12;

  private final Map<String, Double> sums = new LinkedHashMap<>();

  void addTitle(TokenizedText title, PlaceMention mention) {
    add(mention, TITLE * beforeRole(title, mention));
  }

  void add(TokenizedText text, PlaceMention mention) {
    double position = text.paragraph(mention.from()) == 0 ? FIRST_PARAGRAPH : 1;
    if (isDateline(text, mention)) position = DATELINE;
    add(mention, position * beforeRole(text, mention));
  }

  private void add(PlaceMention mention, double factor) {
    double weight = factor * mention.trust() * weight(mention.place().kind());
    sums.merge(mention.place().code(), weight, Double::sum);
  }

  private static double weight(Place.Kind kind) {
    return switch (kind) {
      case COUNTRY, DEMONYM -> 1;
      case CAPITAL, INSTITUTION -> 0.7;
      case PLACE -> 0.5;
    };
  }

  private static double beforeRole(TokenizedText text, PlaceMention mention) {
    boolean role = mention.to() < text.size() && ROLES.contains(singular(text.lower(mention.to())));
    return role ? BEFORE_ROLE : 1;
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /// "NAIROBI, Feb 3 -": capitals at the begin of a paragraph with a dash soon after.
  private static boolean isDateline(TokenizedText text, PlaceMention mention) {
    int first = text.firstTokenOf(text.sentence(mention.from()));
    if (mention.from() - first > 2) return false;
    if (!text.word(mention.from()).equals(text.word(mention.from()).toUpperCase(Locale.ROOT))) return false;
    for (int i = mention.to(); i < Math.min(text.size(), first + DATELINE_TOKENS); i++) {
      char mark = text.text().charAt(text.start(i));
      if (mark == '-' || mark == '–' || mark == '—') return true;
    }
    return false;
  }

  /// Strongest first; equal ones in the order in which the article names them.
  List<CountryTag> tags() {
    var tags = new ArrayList<CountryTag>();
    sums.forEach((code, weight) -> tags.add(new CountryTag(code, weight)));
    tags.sort(Comparator.comparingDouble(CountryTag::weight).reversed());
    if (tags.isEmpty()) return tags;
    double strongest = tags.getFirst().weight();
    double least = Math.max(LEAST, Math.min(ENOUGH, LEAST_SHARE * strongest));
    List<CountryTag> strong = tags.stream().filter(tag -> tag.weight() >= least).toList();
    if (!strong.isEmpty()) return strong;
    return strongest >= LEAST_ALONE ? List.of(tags.getFirst()) : List.of();
  }
}
