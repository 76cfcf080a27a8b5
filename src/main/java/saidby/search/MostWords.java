package saidby.search;

import java.util.ArrayList;
import java.util.List;
import saidby.query.ParsedQuery;
import saidby.query.QueryNode;

/// Asks again with most of the words where no hit has all of them: a word that is misspelt, or remembered wrongly,
/// should not hide what all the others find. The answer says so in its notes; an answer that has hits costs nothing
/// more.
///
/// Only plain words are left out, one of three to five, two of six to ten; what stands in quotation marks, fields and
/// filters hold as they are.
public final class MostWords {
  private static final int MOST_WORDS = 10;

  private MostWords() {}

  /// What was asked in the end, and the answer to it.
  public record Asked(SearchRequest request, SearchResult result) {}

  /// @throws CursorProblem as [QuoteSearch] does; a cursor of an easier question goes on with that one
  public static Asked ask(QuoteSearch search, SearchRequest request) {
    return request.page().cursor().isPresent() ? goOn(search, request) : first(search, request);
  }

  /// The same.
  ///
  /// @param strict whether nothing but the question itself may be answered
  public static Asked ask(QuoteSearch search, SearchRequest request, boolean strict) {
    return strict ? new Asked(request, search.search(request)) : ask(search, request);
  }

  /// The first question that something answers, else the one that was asked.
  private static Asked first(QuoteSearch search, SearchRequest request) {
    var asked = new Asked(request, search.search(request));
    if (isEnough(asked.result())) return asked;
    for (SearchRequest easier : easier(request)) {
      SearchResult result = search.search(easier);
      if (isEnough(result)) return new Asked(easier, result);
    }
    return asked;
  }

  /// Where there was no time to look everywhere, an easier question would take as much again.
  private static boolean isEnough(SearchResult result) {
    return result.total() > 0 || result.remarks().partial();
  }

  private static Asked goOn(QuoteSearch search, SearchRequest request) {
    List<SearchRequest> questions = new ArrayList<>(easier(request));
    questions.addFirst(request);
    for (int i = 0;; i++) try {
      return new Asked(questions.get(i), search.search(questions.get(i)));
    } catch (CursorProblem e) {
      if (e.kind() != CursorProblem.Kind.OTHER_QUESTION || i == questions.size() - 1) throw e;
    }
  }

  /// The question with one word less, then with two; none where it has too few words, or too many.
  private static List<SearchRequest> easier(SearchRequest request) {
    int words = words(request.query().node()).size();
    List<SearchRequest> easier = new ArrayList<>();
    for (int without = 1; without <= Math.min(2, words / 3) && words <= MOST_WORDS; without++)
      easier.add(fewer(request, without));
    return easier;
  }

  private static List<QueryNode> words(QueryNode node) {
    if (!(node instanceof QueryNode.And(List<QueryNode> nodes))) return List.of();
    return nodes.stream().filter(QueryNode.Word.class::isInstance).toList();
  }

  private static SearchRequest fewer(SearchRequest request, int without) {
    ParsedQuery query = request.query();
    List<QueryNode> words = words(query.node());
    List<QueryNode> others = new ArrayList<>(
        query.node() instanceof QueryNode.And(List<QueryNode> nodes) ? nodes : List.of());
    others.removeAll(words);
    List<QueryNode> choices = new ArrayList<>();
    for (int i = 0; i < words.size(); i++)
      if (without == 1) choices.add(QueryNode.and(left(words, i, i)));
      else for (int j = i + 1; j < words.size(); j++) choices.add(QueryNode.and(left(words, i, j)));
    others.add(QueryNode.or(choices));
    List<String> notes = new ArrayList<>(query.notes());
    notes.add("nothing has all the words: these have all but " + (without == 1 ? "one" : "two"));
    return request.with(new ParsedQuery(QueryNode.and(others), query.read(), notes));
  }

  private static List<QueryNode> left(List<QueryNode> words, int without, int orThis) {
    List<QueryNode> left = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) if (i != without && i != orThis) left.add(words.get(i));
    return left;
  }
}
