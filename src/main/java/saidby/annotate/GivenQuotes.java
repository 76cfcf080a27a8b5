package saidby.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import saidby.country.ArticleCountries;
import saidby.model.Article;
import saidby.model.Attribution;
import saidby.model.Form;
import saidby.model.GivenQuote;
import saidby.model.Person;
import saidby.model.PersonId;
import saidby.model.Quote;

/// Quotes that came with their article: nothing about them is questioned, only their places are filled in.
final class GivenQuotes {
  private static final String RULE = "given";

  private final Article article;
  private final ArticleCountries countries;
  private final Identities identities;
  private final Optional<ArticleNotes> notes;

  GivenQuotes(Article article, ArticleCountries countries, Identities identities,
      Optional<ArticleNotes> notes) {
    this.article = article;
    this.countries = countries;
    this.identities = identities;
    this.notes = notes;
  }

  /// In text order, whatever order they came in.
  List<Quote> quotes(List<GivenQuote> given) {
    var ids = new QuoteIds(article.id());
    List<Quote> quotes = new ArrayList<>(given.size());
    for (GivenQuote quote : given.stream().sorted(Comparator.comparing(one -> one.content().getFirst())).toList())
      quotes.add(new Quote(ids.next(quote.content(), article.text()), quote.form().orElse(Form.DIRECT), quote.content(),
          Optional.empty(), article.paragraphAt(quote.content().getFirst().start()), attribution(quote),
          countries.namedIn(quote.content())));
    return quotes;
  }

  private Attribution attribution(GivenQuote quote) {
    Optional<String> name = quote.speaker().map(String::strip).filter(speaker -> !speaker.isEmpty());
    if (name.isEmpty()) {
      notes.ifPresent(taken -> taken.given(Optional.empty()));
      return new Attribution.Unknown(Optional.empty(), "given without a speaker");
    }
    var person = new Person(PersonId.of(Person.Kind.NAMED, name.get()), name.get(), Person.Kind.NAMED,
        quote.speakerRole(), quote.speakerCountry());
    Identities.Identity identity = identities.of(person);
    notes.ifPresent(taken -> taken.given(Optional.of(identity)));
    return new Attribution.Said(identity.person(), Optional.empty(), RULE, 1);
  }
}
