package saidby.server.page;

import java.util.List;
import saidby.search.FacetField;
import saidby.search.SearchResult;
import saidby.search.SpeakerLookup;

/// One speaker and what they said, newest first.
///
/// @param about role, country, kind of source
/// @param searchHref the search page with this speaker as filter
public record SpeakerPage(String name, String about, String quotes, String searchHref, List<ResultView> results,
    Paging paging) {
  public SpeakerPage {
    results = List.copyOf(results);
  }

  /// @param question the one that found the quotes
  public static SpeakerPage of(SpeakerLookup.Entry entry, Question question, SearchResult result) {
    String id = entry.person().id();
    return new SpeakerPage(entry.person().name(), SpeakerView.about(entry.person()),
        Counted.of(result.total(), "quote"), Question.NONE.adding(FacetField.SPEAKER, id).href(),
        result.hits().stream().map(hit -> ResultView.of(hit, "")).toList(),
        Paging.of(question, result, offset -> address(id, offset)));
  }

  private static String address(String id, int offset) {
    return Address.speaker(id) + (offset == 0 ? "" : "?offset=" + offset);
  }
}
