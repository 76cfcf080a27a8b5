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
    List<SearchRequest> questions = new ArrayList<>(List.of(request));
    int words = words(request.query().node()).size();
    for (int without = 1; without <= Math.min(2, words / 3) && words <= MOST_WORDS; without++)
      questions.add(fewer(request, without));
    return request.page().cursor().isPresent() ? goOn(search, questions) : first(search, questions);
  }

  /// The first question that something answers, else the one that was asked.
  private static Asked first(QuoteSearch search, List<SearchRequest> questions) {
    var asked = new Asked(questions.getFirst(), search.search(questions.getFirst()));
    for (int i = 1; i < questions.size() && asked.result().total() == 0; i++) {
      SearchResult easier = search.search(questions.get(i));
      if (easier.total() > 0) return new Asked(questions.get(i), easier);
    }
    return asked;
  }

  private static Asked goOn(QuoteSearch search, List<SearchRequest> questions) {
    for (int i = 0; true; i++) try {
      return new Asked(questions.get(i), search.search(questions.get(i)));
    } catch (CursorProblem e) {
      if (e.kind() != CursorProblem.Kind.OTHER_QUESTION || i == questions.size() - 1) throw e;
    }
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
