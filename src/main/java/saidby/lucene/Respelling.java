package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import saidby.lucene.word.Token;
import saidby.query.Key;
import saidby.query.QueryNode;

/// Goes through the words of a query that could be misspelt, always in the same order, and puts others in their place.
/// Left as they are: what is excluded, patterns, values that are chosen from lists.
final class Respelling {
  /// Says what shall stand in place of a word or a name.
  interface Speller {
    /// @param inTitle whether it is looked for in titles
    String word(String word, boolean inTitle) throws IOException;

    String speaker(String name) throws IOException;
  }

  private final Speller speller;

  Respelling(Speller speller) {
    this.speller = speller;
  }

  QueryNode of(QueryNode node) throws IOException {
    return switch (node) {
      case QueryNode.And(List<QueryNode> nodes) -> QueryNode.and(all(nodes));
      case QueryNode.Or(List<QueryNode> nodes) -> QueryNode.or(all(nodes));
      case QueryNode.Text text -> text(text, false);
      case QueryNode.Title(QueryNode.Text text) -> new QueryNode.Title(text(text, true));
      case QueryNode.Is(Key key, String name) when key == Key.BY -> new QueryNode.Is(key, speller.speaker(name));
      default -> node;
    };
  }

  private List<QueryNode> all(List<QueryNode> nodes) throws IOException {
    List<QueryNode> respelt = new ArrayList<>();
    for (QueryNode node : nodes) respelt.add(of(node));
    return respelt;
  }

  private QueryNode.Text text(QueryNode.Text text, boolean inTitle) throws IOException {
    return switch (text) {
      case QueryNode.Word(String word) -> new QueryNode.Word(words(word, inTitle));
      case QueryNode.Phrase(String words, int slop) when isPlain(words) ->
        new QueryNode.Phrase(words(words, inTitle), slop);
      default -> text;
    };
  }

  private static boolean isPlain(String words) {
    return words.indexOf('*') < 0 && words.indexOf('?') < 0;
  }

  private String words(String text, boolean inTitle) throws IOException {
    var respelt = new StringBuilder();
    int end = 0;
    for (Token token : Token.of(text)) {
      String word = text.substring(token.start(), token.end());
      respelt.append(text, end, token.start()).append(speller.word(word, inTitle));
      end = token.end();
    }
    return respelt.append(text, end, text.length()).toString();
  }
}
