package saidby.server;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saidby.query.QueryParser;
import saidby.search.Counting;
import saidby.search.FacetCounts;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.Interval;
import saidby.search.QuoteSearch;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.search.Showing;
import saidby.search.Sort;
import saidby.search.SpeakerLookup;
import saidby.search.What;
import saidby.server.page.Question;
import saidby.server.page.RoleHeld;
import saidby.server.page.SpeakerPage;

/// Asks what the page of a speaker shows.
final class SpeakerPages {
  private static final int QUOTES_SHOWN = 20;
  /// Newest quotes that are read for what the speaker was called.
  private static final int QUOTES_READ = 200;
  private static final int VALUES = 8;
  private static final Set<FacetField> COUNTED = EnumSet.of(FacetField.COUNTRY, FacetField.MENTIONS, FacetField.SOURCE,
      FacetField.SECTION, FacetField.CUE);

  private SpeakerPages() {}

  /// @param search in what the asker may see
  static SpeakerPage page(QuoteSearch search, SpeakerLookup.Entry entry, int offset) {
    String id = entry.person().id();
    Question question = new Question("", What.QUOTES, Filters.NONE, Optional.of(Sort.NEWEST), offset, QUOTES_SHOWN)
        .adding(FacetField.SPEAKER, id)
        .at(offset);
    boolean first = offset == 0;
    Counting counting = first ? Counting.of(COUNTED).size(VALUES).by(Interval.AUTO) : Counting.NOTHING;
    SearchRequest request = question.request(QueryParser.lenient(""), counting, false);
    SearchResult result = search.search(request);
    return SpeakerPage.of(entry, new SpeakerPage.Asked(question, result, first ? roles(search, request) : List.of(),
        first ? company(search, id) : Optional.empty()));
  }

  private static List<RoleHeld> roles(QuoteSearch search, SearchRequest request) {
    return RoleHeld.of(search.search(request.with(Counting.NOTHING)
        .with(new SearchRequest.Page(Sort.NEWEST, 0, QUOTES_READ))
        .with(new Showing(false, 0, false))).hits());
  }

  private static Optional<FacetCounts> company(QuoteSearch search, String id) {
    Counting counting = Counting.of(Set.of(FacetField.SPEAKER)).size(VALUES + 1);
    SearchRequest request = SpeakerPage.articles(id).request(QueryParser.lenient(""), counting, false);
    return Optional.ofNullable(search.search(request).counts().facets().get(FacetField.SPEAKER));
  }
}
