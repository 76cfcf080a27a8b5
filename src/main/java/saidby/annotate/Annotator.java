package saidby.annotate;

import java.util.ArrayList;
import java.util.List;
import saidby.country.ArticleCountries;
import saidby.country.CountryTagger;
import saidby.country.SpeakerCountry;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
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
  private final SpeakerAttributor attributor;
  private final Casting casting = new Casting();
  private final CountryTagger tagger = new CountryTagger();
  private final SpeakerCountry speakerCountry = new SpeakerCountry();

  /// With the speaker model that ships with the product.
  public Annotator() {
    this(SpeakerAttributor.standard());
  }

  /// With a speaker model of one's own.
  public Annotator(SpeakerAttributor attributor) {
    this.attributor = attributor;
  }

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
    List<SpokenQuote> spoken = attributor.attribute(words, article.metadata().language());
    List<Resolution> cast = casting.resolve(words, spoken.stream().map(Annotator::mention).toList());
    var ids = new QuoteIds(article.id());
    List<Quote> quotes = new ArrayList<>(spoken.size());
    for (int i = 0; i < spoken.size(); i++) {
      if (!Verdict.isTold(spoken.get(i), cast.get(i), words)) continue;
      FoundQuote quote = spoken.get(i).quote();
      quotes.add(new Quote(ids.next(quote.content(), article.text()), quote.form(), quote.content(), quote.cue(),
          article.paragraphAt(quote.start()), Verdict.of(spoken.get(i), cast.get(i), locator),
          countries.namedIn(quote.content())));
    }
    return quotes;
  }

  private static SpokenMention mention(SpokenQuote spoken) {
    return new SpokenMention(spoken.mention(), new Span(spoken.quote().start(), spoken.quote().end()));
  }
}
