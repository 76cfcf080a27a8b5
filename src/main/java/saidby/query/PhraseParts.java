package saidby.query;

import java.util.ArrayList;
import java.util.List;

/// Cuts the text of a phrase at its patterns.
final class PhraseParts {
  private final List<QueryNode.Part> parts = new ArrayList<>();
  private final StringBuilder exact = new StringBuilder();

  private PhraseParts() {}

  static List<QueryNode.Part> of(String phrase) {
    if (phrase.indexOf('*') < 0 && phrase.indexOf('?') < 0) return List.of(new QueryNode.Word(phrase));
    var cut = new PhraseParts();
    for (String piece : phrase.split(" ")) cut.add(piece);
    cut.end();
    return List.copyOf(cut.parts);
  }

  private void add(String piece) {
    if (piece.chars().allMatch(c -> c == '*') && !piece.isEmpty()) part(new QueryNode.Gap());
    else if (Patterns.isPattern(piece)) for (String run : Patterns.runs(piece)) run(run);
    else exact.append(piece).append(' ');
  }

  private void run(String run) {
    if (Patterns.isPattern(run)) part(new QueryNode.Pattern(run));
    else exact.append(run).append(' ');
  }

  private void part(QueryNode.Part part) {
    end();
    parts.add(part);
  }

  private void end() {
    if (Characters.hasWord(exact.toString())) parts.add(new QueryNode.Word(exact.toString().strip()));
    exact.setLength(0);
  }
}
