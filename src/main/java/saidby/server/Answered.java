package saidby.server;

import java.util.Optional;
import saidby.json.SearchJson;
import saidby.query.ParsedQuery;
import saidby.search.Correction;
import saidby.search.MostWords;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.server.gate.Ports;
import saidby.server.parameters.SearchParameters;

/// A search with its answer.
///
/// @param asked what was asked in the end
/// @param meant what was perhaps meant
record Answered(SearchRequest request, MostWords.Asked asked, Optional<Correction> meant) {

  static Answered of(Ports ports, SearchParameters parameters) {
    SearchRequest request = parameters.request(parameters.parsed());
    MostWords.Asked asked = MostWords.ask(ports.search(), request, parameters.strict());
    return new Answered(request, asked, ports.suggester().didYouMean(request, asked));
  }

  SearchResult result() {
    return asked.result();
  }

  /// As the API tells it, in UTF-8.
  byte[] json() {
    ParsedQuery read = asked.request().query();
    return SearchJson.utf8(asked.result(), read.read(), read.notes(), meant);
  }
}
