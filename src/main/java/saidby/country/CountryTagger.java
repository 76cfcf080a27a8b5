package saidby.country;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import saidby.model.Article;
import saidby.model.Span;
import saidby.text.TokenizedText;

/// Finds the countries of an article: collects the names, decides the unclear ones by the clear ones, weighs them.
///
/// Linear in the length of the text. Safe on any thread.
public final class CountryTagger {
  /// @param text the article's text, cut along its paragraphs
  public ArticleCountries tag(Article article, TokenizedText text) {
    Set<String> surnames = new HashSet<>();
    var evidence = new Evidence();
    var weights = new Weights();
    var body = new PlaceFinder(text, false, surnames);
    List<Candidate> candidates = body.find();
    evidence.add(candidates);
    article.metadata().title().ifPresent(title -> weighTitle(cut(title), surnames, evidence, weights));
    List<PlaceMention> mentions = decide(text, body, candidates, evidence);
    for (PlaceMention mention : mentions) weights.add(text, mention);
    return new ArticleCountries(text, mentions, weights.tags());
  }

  /// In a title somebody's surname looks like a place: such a name needs the text to support it.
  private static void weighTitle(TokenizedText title, Set<String> surnames, Evidence evidence, Weights weights) {
    var headline = new PlaceFinder(title, true, surnames);
    List<Candidate> candidates = headline.find();
    candidates.removeIf(
        candidate -> candidate.first().personal() && !evidence.supports(candidate) && !isHeading(title, candidate));
    evidence.add(candidates);
    for (PlaceMention mention : decide(title, headline, candidates, evidence)) weights.addTitle(title, mention);
  }

  /// "Kenya: what comes next".
  private static boolean isHeading(TokenizedText title, Candidate candidate) {
    return candidate.to() < title.size() && title.word(candidate.to()).equals(":");
  }

  private static TokenizedText cut(String title) {
    return TokenizedText.of(title, List.of(new Span(0, title.length())));
  }

  private static List<PlaceMention> decide(TokenizedText text, PlaceFinder finder, List<Candidate> candidates,
      Evidence evidence) {
    var mentions = new ArrayList<PlaceMention>(candidates.size());
    int languageEnd = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      String region = i + 1 < candidates.size() ? regionBehind(text, candidate, candidates.get(i + 1)) : "";
      PlaceMention mention = evidence.decide(candidate, region, finder.isBehindPreposition(candidate));
      boolean language = finder.isLanguage(candidate) || (isPeople(mention) && candidate.from() == languageEnd + 1);
      if (language) languageEnd = candidate.to();
      mentions.add(language ? mention.doubted() : mention);
    }
    return mentions;
  }

  private static boolean isPeople(PlaceMention mention) {
    return mention.place().kind() == Place.Kind.DEMONYM;
  }

  /// Code of the country whose state stands behind the candidate and a comma ("Paris, Texas"); empty when none does.
  private static String regionBehind(TokenizedText text, Candidate candidate, Candidate next) {
    boolean comma = next.from() == candidate.to() + 1 && text.word(candidate.to()).equals(",");
    return comma && next.first().region() && next.entries().stream().allMatch(Entry::region)
        ? next.first().place().code()
        : "";
  }
}
