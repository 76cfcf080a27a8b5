package saidby.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import saidby.country.ArticleCountries;
import saidby.country.CountryTagger;
import saidby.country.SpeakerCountry;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution;
import saidby.model.Form;
import saidby.model.Person;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.people.Casting;
import saidby.people.Resolution;
import saidby.people.SpokenMention;
import saidby.quote.FoundQuote;
import saidby.speaker.SpeakerAttributor;
import saidby.speaker.SpokenQuote;
import saidby.text.TokenizedText;

/// Runs the stages over one article: words and sentences, countries, quotes and the words that name their speakers, who
/// these are. A pure function, safe on any thread.
public final class Annotator {
  /// Below this an answer is a guess: the quote is shown without a speaker. Chosen on articles that no weight was learned
  /// from: lower costs more wrong speakers than it finds right ones.
  private static final double LEAST_CONFIDENCE = 0.4;
  /// Below this, reported speech is more often no speech at all, and is left out.
  private static final double LEAST_REPORTED = 0.2;

  private final SpeakerAttributor attributor = SpeakerAttributor.standard();
  private final Casting casting = new Casting();
  private final CountryTagger tagger = new CountryTagger();
  private final SpeakerCountry speakerCountry = new SpeakerCountry();

  /// Quotes that the article brought along are taken as given; otherwise they are found.
  public AnnotatedArticle annotate(Article article) {
    TokenizedText words = TokenizedText.of(article.text(), article.paragraphs());
    ArticleCountries countries = tagger.tag(article, words);
    var locator = new Locator(speakerCountry, countries);
    List<Quote> quotes = article.given()
        .map(given -> new GivenQuotes(article, countries, locator).quotes(given))
        .orElseGet(() -> found(article, words, countries, locator));
    return new AnnotatedArticle(article, quotes, countries.tags());
  }

  private List<Quote> found(Article article, TokenizedText words, ArticleCountries countries, Locator locator) {
    List<SpokenQuote> spoken = attributor.attribute(words, article.metadata().language())
        .stream()
        .filter(Annotator::isLikely)
        .toList();
    List<Resolution> cast = casting.resolve(words, spoken.stream().map(Annotator::mention).toList());
    var ids = new QuoteIds(article.id());
    List<Quote> quotes = new ArrayList<>(spoken.size());
    for (int i = 0; i < spoken.size(); i++) {
      FoundQuote quote = spoken.get(i).quote();
      quotes.add(new Quote(ids.next(quote.content(), article.text()), quote.form(), quote.content(), quote.cue(),
          article.paragraphAt(quote.start()), attribution(spoken.get(i), cast.get(i), locator),
          countries.namedIn(quote.content())));
    }
    return quotes;
  }

  private static SpokenMention mention(SpokenQuote spoken) {
    return new SpokenMention(spoken.mention(), new Span(spoken.quote().start(), spoken.quote().end()));
  }

  private static boolean isLikely(SpokenQuote spoken) {
    return spoken.quote().form() != Form.INDIRECT || spoken.confidence() >= LEAST_REPORTED;
  }

  /// Both steps must be right for the speaker to be right: their confidences multiply.
  private static Attribution attribution(SpokenQuote spoken, Resolution who, Locator locator) {
    if (spoken.mention().isEmpty()) return new Attribution.Unknown(spoken.mention(), spoken.why());
    return switch (who) {
      case Resolution.Unresolved unresolved -> new Attribution.Unknown(spoken.mention(), unresolved.why());
      case Resolution.Resolved resolved -> {
        double confidence = spoken.confidence() * resolved.confidence();
        yield confidence < LEAST_CONFIDENCE
            ? new Attribution.Unknown(Optional.empty(), unsure(resolved.person(), confidence))
            : new Attribution.Said(locator.locate(resolved.person()), spoken.mention(),
                spoken.rule() + ", " + resolved.rule(), confidence);
      }
    };
  }

  private static String unsure(Person person, double confidence) {
    return String.format(Locale.ROOT, "perhaps %s, but only %.0f%% sure", person.name(), 100 * confidence);
  }
}
