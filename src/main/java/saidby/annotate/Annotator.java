package saidby.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import saidby.authority.Authority;
import saidby.country.ArticleCountries;
import saidby.country.CountryTagger;
import saidby.country.SpeakerCountry;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution;
import saidby.model.ExplainedArticle;
import saidby.model.Form;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.people.CastList;
import saidby.people.Casting;
import saidby.people.OtherNames;
import saidby.people.Resolution;
import saidby.people.SpokenMention;
import saidby.quote.FoundQuote;
import saidby.speaker.SpeakerAttributor;
import saidby.speaker.SpokenQuote;
import saidby.text.Language;
import saidby.text.TokenizedText;

/// Runs the stages over one article: words and sentences, countries, quotes and the words that name their speakers, who
/// these are. A pure function, safe on any thread.
public final class Annotator {
  /// Its model is read when the first article needs it: one that brings its quotes along does not.
  private final Supplier<SpeakerAttributor> attributor;
  private final Settings settings;
  private final Casting casting;
  private final CountryTagger tagger = new CountryTagger();
  private final SpeakerCountry speakerCountry = new SpeakerCountry();

  /// What the operator decides.
  ///
  /// @param leastConfidence 0 to 1; a speaker who is less sure than this stays unknown
  /// @param authority people who are known already
  public record Settings(double leastConfidence, Optional<Authority> authority) {
    public static final Settings STANDARD = new Settings(Verdict.LEAST_CONFIDENCE, Optional.empty());

    public Settings {
      if (!(leastConfidence >= 0 && leastConfidence <= 1))
        throw new IllegalArgumentException("not a confidence between 0 and 1: " + leastConfidence);
    }
  }

  /// With the speaker model that ships with the product.
  public Annotator() {
    this(Settings.STANDARD);
  }

  /// With a speaker model of one's own.
  public Annotator(SpeakerAttributor attributor) {
    this(() -> attributor, Settings.STANDARD);
  }

  public Annotator(Settings settings) {
    this(SpeakerAttributor::standard, settings);
  }

  private Annotator(Supplier<SpeakerAttributor> attributor, Settings settings) {
    this.attributor = attributor;
    this.settings = settings;
    casting = new Casting(settings.authority().<OtherNames>map(known -> known::otherNames).orElse(OtherNames.NONE));
  }

  /// Quotes that the article brought along are taken as given; otherwise they are found.
  public AnnotatedArticle annotate(Article article) {
    return annotate(article, Optional.empty());
  }

  /// The same without reported speech that nobody is known to have said: in a search it would stand in the way. What
  /// the article brought along stays.
  public AnnotatedArticle annotateForSearch(Article article) {
    AnnotatedArticle all = annotate(article);
    if (article.given().isPresent()) return all;
    return new AnnotatedArticle(article, all.quotes().stream().filter(quote -> !isReportOfNobody(quote)).toList(),
        all.countries());
  }

  private static boolean isReportOfNobody(Quote quote) {
    return quote.form() == Form.INDIRECT && quote.attribution() instanceof Attribution.Unknown;
  }

  /// The same, and how each quote got its speaker.
  public ExplainedArticle explain(Article article) {
    var notes = new ArticleNotes();
    return notes.explained(annotate(article, Optional.of(notes)));
  }

  private AnnotatedArticle annotate(Article article, Optional<ArticleNotes> notes) {
    TokenizedText words = TokenizedText.of(article.text(), article.paragraphs());
    ArticleCountries countries = tagger.tag(article, words);
    var identities = new Identities(article, countries, new Locator(speakerCountry, countries), settings.authority());
    List<Quote> quotes = article.given()
        .map(given -> new GivenQuotes(article, countries, identities, notes).quotes(given))
        .orElseGet(() -> found(article, words, countries, identities, notes));
    return new AnnotatedArticle(article, quotes, countries.tags());
  }

  private List<Quote> found(Article article, TokenizedText words, ArticleCountries countries, Identities identities,
      Optional<ArticleNotes> notes) {
    List<SpokenQuote> spoken = attributor.get()
        .attribute(words, article.metadata().language(),
            notes.map(ArticleNotes::speakers));
    CastList cast = casting.cast(words, spoken.stream().map(Annotator::mention).toList(),
        Language.of(words, article.metadata().language()), notes.map(ArticleNotes::cast));
    var verdict = new Verdict(settings.leastConfidence(), identities, cast);
    var ids = new QuoteIds(article.id());
    List<Quote> quotes = new ArrayList<>(spoken.size());
    for (int i = 0; i < spoken.size(); i++) {
      Resolution who = cast.resolutions().get(i);
      boolean told = Verdict.isTold(spoken.get(i), words);
      if (notes.isPresent())
        explain(notes.get(), spoken.get(i), who, told ? Optional.of(verdict) : Optional.empty(), words);
      if (!told) continue;
      FoundQuote quote = spoken.get(i).quote();
      quotes.add(new Quote(ids.next(quote.content(), article.text()), quote.form(), quote.content(), quote.cue(),
          article.paragraphAt(quote.start()), verdict.of(spoken.get(i), who),
          countries.namedIn(quote.content())));
    }
    return quotes;
  }

  private static void explain(ArticleNotes notes, SpokenQuote spoken, Resolution who, Optional<Verdict> verdict,
      TokenizedText words) {
    if (verdict.isEmpty()) notes.untold(spoken, who, words);
    else notes.found(spoken, who, verdict.get(), words);
  }

  private static SpokenMention mention(SpokenQuote spoken) {
    return new SpokenMention(spoken.mention(), new Span(spoken.quote().start(), spoken.quote().end()));
  }
}
