package saidby.server;

import saidby.json.SearchJson;
import saidby.query.ParsedQuery;
import saidby.search.MostWords;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;

/// A search with its answer as the API tells it.
///
/// @param json UTF-8
record Answered(SearchRequest request, SearchResult result, byte[] json) {

  static Answered of(Ports ports, SearchParameters parameters) {
    SearchRequest request = parameters.request(parameters.parsed());
    MostWords.Asked asked = MostWords.ask(ports.search(), request, parameters.strict());
    ParsedQuery read = asked.request().query();
    return new Answered(request, asked.result(), SearchJson.utf8(asked.result(), read.read(), read.notes(),
        ports.suggester().didYouMean(request, asked)));
  }
}
