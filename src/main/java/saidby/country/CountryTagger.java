package saidby.country;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
    Optional<TokenizedText> title = article.metadata().title().map(CountryTagger::cut);
    Set<String> surnames = new HashSet<>();
    var evidence = new Evidence();
    var body = new PlaceFinder(text, false, surnames);
    List<Candidate> bodyCandidates = body.find();
    evidence.add(bodyCandidates);
    List<PlaceMention> mentions;
    var weights = new Weights();
    if (title.isPresent()) {
      var headline = new PlaceFinder(title.get(), true, surnames);
      List<Candidate> titleCandidates = headline.find();
      evidence.add(titleCandidates);
      for (PlaceMention mention : decide(title.get(), headline, titleCandidates, evidence))
        weights.addTitle(title.get(), mention);
    }
    mentions = decide(text, body, bodyCandidates, evidence);
    for (PlaceMention mention : mentions) weights.add(text, mention);
    return new ArticleCountries(text, mentions, weights.tags());
  }

  private static TokenizedText cut(String title) {
    return TokenizedText.of(title, List.of(new Span(0, title.length())));
  }

  private static List<PlaceMention> decide(TokenizedText text, PlaceFinder finder, List<Candidate> candidates,
      Evidence evidence) {
    var mentions = new ArrayList<PlaceMention>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      String region = i + 1 < candidates.size() ? regionBehind(text, candidate, candidates.get(i + 1)) : "";
      mentions.add(evidence.decide(candidate, region, finder.isBehindPreposition(candidate)));
    }
    return mentions;
  }

  /// Code of the country whose state stands behind the candidate and a comma ("Paris, Texas"); empty when none does.
  private static String regionBehind(TokenizedText text, Candidate candidate, Candidate next) {
    boolean comma = next.from() == candidate.to() + 1 && text.word(candidate.to()).equals(",");
    return comma && next.first().region() && next.entries().stream().allMatch(Entry::region)
        ? next.first().place().code()
        : "";
  }
}
