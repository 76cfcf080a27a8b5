package saidby.country;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saidby.model.CountryTag;
import saidby.model.Span;
import saidby.text.TokenizedText;

/// The countries of one article: what it is about, and where each is named. Immutable, safe on any thread.
public final class ArticleCountries {
  /// Below this a name may as well be an ordinary word.
  private static final double SURE = 0.5;

  private final TokenizedText text;
  private final List<PlaceMention> mentions;
  private final List<CountryTag> tags;
  private final Set<String> named = new HashSet<>();
  /// Made when first asked for; two threads at once make equal ones.
  private volatile Optional<NamePlaces> places = Optional.empty();

  ArticleCountries(TokenizedText text, List<PlaceMention> mentions, List<CountryTag> tags) {
    this.text = text;
    this.mentions = List.copyOf(mentions);
    this.tags = List.copyOf(tags);
    for (PlaceMention mention : mentions) if (mention.trust() >= SURE) named.add(mention.place().code());
  }

  /// What the article is about, strongest first.
  public List<CountryTag> tags() {
    return tags;
  }

  /// ISO 3166-1 alpha-2 codes of the countries named within the spans of the article's text, in text order, each once.
  public List<String> namedIn(List<Span> spans) {
    var codes = new ArrayList<String>(2);
    for (Span span : spans)
      for (int i = firstFrom(span.start()); i < mentions.size(); i++) {
        PlaceMention mention = mentions.get(i);
        if (text.start(mention.from()) >= span.end()) break;
        boolean within = text.end(mention.to() - 1) <= span.end() && mention.trust() >= SURE;
        if (within && !codes.contains(mention.place().code())) codes.add(mention.place().code());
      }
    return codes;
  }

  /// Whether the article is about the country at all.
  boolean isAbout(String code) {
    return tags.stream().anyMatch(tag -> tag.code().equals(code));
  }

  /// Whether the text names the country.
  boolean names(String code) {
    return named.contains(code);
  }

  TokenizedText text() {
    return text;
  }

  /// Offset of the next place from this one on where somebody's name stands in the text, -1 when there is none.
  int place(String name, int from) {
    NamePlaces found = places.orElseGet(() -> new NamePlaces(text));
    if (places.isEmpty()) places = Optional.of(found);
    return found.next(name, from);
  }

  /// Index of the first mention that begins at the offset or behind it.
  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.start(mentions.get(middle).from()) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
