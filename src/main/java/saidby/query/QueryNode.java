package saidby.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One node of a query's syntax tree.
public sealed interface QueryNode {

  /// Matches everything: the empty query.
  record Everything() implements QueryNode {}

  /// All of them; at least two, none of them an [And] itself.
  record And(List<QueryNode> nodes) implements QueryNode {
    public And {
      nodes = List.copyOf(nodes);
    }
  }

  /// At least one of them; at least two, none of them an [Or] itself.
  record Or(List<QueryNode> nodes) implements QueryNode {
    public Or {
      nodes = List.copyOf(nodes);
    }
  }

  /// Whatever does not match the node.
  record Not(QueryNode node) implements QueryNode {}

  /// Something looked for in running text.
  sealed interface Text extends QueryNode {}

  /// A word, to be found in any of its inflected forms.
  record Word(String text) implements Text, Part {}

  /// Exactly these words, among which may be patterns and, for any one word, `*`.
  ///
  /// @param slop how many moves of a word by one place are allowed; 0 for side by side, in order
  record Phrase(String text, int slop) implements Text {

    /// The phrase cut at its patterns and gaps, in order: each [Word] holds words to be taken exactly.
    public List<Part> parts() {
      return PhraseParts.of(text);
    }
  }

  /// A part of a [Phrase].
  sealed interface Part {}

  /// Any one word.
  record Gap() implements Part {}

  /// Words by pattern: `*` stands for any letters, `?` for one.
  record Pattern(String text) implements Text, Part {}

  /// Words that differ from this one by at most so many letters.
  ///
  /// @param edits 1 or 2
  record Fuzzy(String text, int edits) implements Text {}

  /// One thing close to another.
  ///
  /// @param distance how many words may stand between the two, 0 to [#MAX_DISTANCE]
  /// @param ordered whether the left one comes first
  record Near(Text left, Text right, int distance, boolean ordered) implements Text {
    static final int MAX_DISTANCE = 100;

    public Near {
      if (distance < 0 || distance > MAX_DISTANCE) throw new IllegalArgumentException("not a distance: " + distance);
    }
  }

  /// Alternatives beside a [Near]; at least two, none of them an [Either] itself.
  record Either(List<Text> texts) implements Text {
    public Either {
      texts = List.copyOf(texts);
    }
  }

  /// The text, looked for in the article's title; never an [Either].
  record Title(Text text) implements QueryNode {}

  /// Hits with this value.
  record Is(Key key, String value) implements QueryNode {}

  /// Hits with any value at all.
  record Known(Key key) implements QueryNode {}

  /// Published on this day (UTC) or later.
  record After(LocalDate day) implements QueryNode {}

  /// Published earlier than this day (UTC).
  record Before(LocalDate day) implements QueryNode {}

  /// All of them in the simplest form: nested ones joined, [Everything] left out.
  static QueryNode and(List<QueryNode> nodes) {
    List<QueryNode> flat = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (node instanceof And and) flat.addAll(and.nodes());
      else if (!(node instanceof Everything)) flat.add(node);
    }
    return switch (flat.size()) {
      case 0 -> new Everything();
      case 1 -> flat.getFirst();
      default -> new And(flat);
    };
  }

  /// Any of them in the simplest form.
  ///
  /// @param nodes at least one
  static QueryNode or(List<QueryNode> nodes) {
    List<QueryNode> flat = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (node instanceof Everything) return node;
      if (node instanceof Or or) flat.addAll(or.nodes());
      else flat.add(node);
    }
    return flat.size() == 1 ? flat.getFirst() : new Or(flat);
  }

  /// The opposite; twice is none.
  static QueryNode not(QueryNode node) {
    return node instanceof Not(QueryNode inner) ? inner : new Not(node);
  }
}
