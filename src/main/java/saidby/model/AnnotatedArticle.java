package saidby.model;

import java.util.List;

/// An article with everything that was found in it.
///
/// @param quotes in text order
/// @param countries what the story is about, strongest first
public record AnnotatedArticle(Article article, List<Quote> quotes, List<CountryTag> countries) {
  public AnnotatedArticle {
    quotes = List.copyOf(quotes);
    countries = List.copyOf(countries);
  }
}
