package saidby.query;

import java.util.ArrayList;
import java.util.List;

/// Reads what a reporter typed.
public final class QueryParser {
  private QueryParser() {}

  /// Never fails: what cannot be understood is read as plain words.
  public static ParsedQuery lenient(String typed) {
    List<QueryNode> words = new ArrayList<>();
    for (String word : typed.strip().split("\\s+")) if (!word.isEmpty()) words.add(new QueryNode.Word(word));
    return new ParsedQuery(words.isEmpty() ? new QueryNode.Everything() : new QueryNode.And(words), typed.strip());
  }
}
