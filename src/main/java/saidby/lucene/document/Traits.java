package saidby.lucene.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import saidby.lucene.word.Analysis;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution.Said;
import saidby.model.CountryTag;
import saidby.model.Cue;
import saidby.model.Person;
import saidby.model.Quote;
import saidby.search.FacetField;

/// The values that a document is filtered and counted by. A paragraph has those of the quotes in it, an article those
/// of all its quotes.
public final class Traits {
  private final Map<FacetField, Set<String>> values = new EnumMap<>(FacetField.class);
  private final Set<String> cueWords = new LinkedHashSet<>();
  private final Set<Person> speakers = new LinkedHashSet<>();

  /// Those of the article itself.
  public static Traits of(AnnotatedArticle annotated) {
    var traits = new Traits();
    for (CountryTag country : annotated.countries()) traits.add(FacetField.COUNTRY, country.code());
    annotated.article().metadata().source().ifPresent(source -> traits.add(FacetField.SOURCE, source));
    annotated.article().metadata().section().ifPresent(section -> traits.add(FacetField.SECTION, section));
    annotated.article().metadata().language().ifPresent(language -> traits.add(FacetField.LANGUAGE, language));
    return traits;
  }

  /// These, and those of the quotes.
  public Traits with(Collection<Quote> quotes, Article article) {
    var traits = new Traits();
    values.forEach((field, set) -> traits.values.put(field, new LinkedHashSet<>(set)));
    for (Quote quote : quotes) traits.add(quote, article);
    return traits;
  }

  private void add(Quote quote, Article article) {
    add(FacetField.FORM, quote.form().code());
    for (String country : quote.mentions()) add(FacetField.MENTIONS, country);
    if (quote.attribution() instanceof Said said) {
      add(FacetField.SPEAKER, said.person().id());
      said.person().country().ifPresent(country -> add(FacetField.SPEAKER_COUNTRY, country));
      speakers.add(said.person());
    }
    if (quote.cue().isPresent()) {
      Cue cue = quote.cue().get();
      add(FacetField.CUE, cue.lemma());
      cueWords.add(Analysis.folded(article.slice(cue.span())));
    }
  }

  private void add(FacetField field, String value) {
    if (!value.isBlank()) values.computeIfAbsent(field, _ -> new LinkedHashSet<>()).add(value);
  }

  public Map<FacetField, Set<String>> values() {
    return values;
  }

  Set<String> cueWords() {
    return cueWords;
  }

  List<Person> speakers() {
    return new ArrayList<>(speakers);
  }
}
