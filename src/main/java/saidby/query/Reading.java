package saidby.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One reading of the tokens, by recursive descent; what makes no sense where it stands is passed over.
final class Reading {
  static final int MAX_LEAVES = 200;
  static final int MAX_PARENTHESES = 100;

  private final List<Token> tokens;
  private final Notes notes;
  private int at;
  private int leaves;
  private int depth;

  Reading(List<Token> tokens, Notes notes) {
    this.tokens = tokens;
    this.notes = notes;
  }

  QueryNode all() {
    List<QueryNode> nodes = new ArrayList<>();
    while (at < tokens.size()) {
      alternatives(Optional.empty()).ifPresent(nodes::add);
      if (at < tokens.size()) passOver("a closing parenthesis");
    }
    return QueryNode.and(nodes);
  }

  private Optional<QueryNode> alternatives(Optional<Prefix> within) {
    List<QueryNode> nodes = new ArrayList<>();
    boolean wanted = false;
    do {
      Optional<QueryNode> node = together(within);
      if (node.isEmpty() && (wanted || is(Token.OrSign.class))) notes.add("OR stands alone: it was left out");
      node.ifPresent(nodes::add);
      wanted = is(Token.OrSign.class);
      if (wanted) at++;
    } while (wanted);
    return nodes.isEmpty() ? Optional.empty() : Optional.of(QueryNode.or(nodes));
  }

  private Optional<QueryNode> together(Optional<Prefix> within) {
    List<QueryNode> nodes = new ArrayList<>();
    boolean dangling = false;
    while (at < tokens.size() && !is(Token.OrSign.class) && !is(Token.Close.class)) {
      if (is(Token.AndSign.class)) {
        dangling |= nodes.isEmpty();
        at++;
        dangling |= at >= tokens.size() || is(Token.OrSign.class) || is(Token.Close.class);
      } else one(within).ifPresent(nodes::add);
    }
    if (dangling) notes.add("AND stands alone: it was left out");
    return nodes.isEmpty() ? Optional.empty() : Optional.of(QueryNode.and(nodes));
  }

  private Optional<QueryNode> one(Optional<Prefix> within) {
    boolean negated = false;
    for (; is(Token.NotSign.class); at++) negated = true;
    Optional<QueryNode> node = at < tokens.size() ? operand(within) : Optional.empty();
    if (negated && node.isEmpty()) notes.add("NOT stands alone: it was left out");
    return negated ? node.map(QueryNode::not) : node;
  }

  private Optional<QueryNode> operand(Optional<Prefix> within) {
    return switch (tokens.get(at)) {
      case Token.Open _ -> group(within);
      case Token.Quoted(String text, int slop) -> taken(quoted(text, slop, within));
      case Token.Bare(String text) -> taken(bare(text, within));
      case Token.Named(Prefix prefix) -> named(prefix);
      case Token.Close _,Token.AndSign _,Token.OrSign _,Token.NotSign _ -> Optional.empty();
    };
  }

  private Optional<QueryNode> taken(Optional<QueryNode> node) {
    at++;
    return node;
  }

  private Optional<QueryNode> named(Prefix prefix) {
    at++;
    if (is(Token.Bare.class) || is(Token.Quoted.class) || is(Token.Open.class)) return operand(Optional.of(prefix));
    notes.add("nothing stands behind a colon: it was left out");
    return Optional.empty();
  }

  private Optional<QueryNode> group(Optional<Prefix> within) {
    at++;
    if (depth == MAX_PARENTHESES) {
      notes.add("too many parentheses: some were left out");
      return Optional.empty();
    }
    depth++;
    Optional<QueryNode> node = alternatives(within);
    depth--;
    if (is(Token.Close.class)) at++;
    else notes.add("a parenthesis is never closed: it ends with the query");
    return node;
  }

  private Optional<QueryNode> quoted(String text, int slop, Optional<Prefix> within) {
    if (!Characters.hasWord(text)) {
      notes.add("there is no word between quotation marks: they were left out");
      return Optional.empty();
    }
    return switch (within.orElse(null)) {
      case null -> leaf(new QueryNode.Phrase(text, slop));
      case Prefix.InTitle _ -> leaf(new QueryNode.Title(new QueryNode.Phrase(text, slop)));
      case Prefix.Keyed(Key key) -> leaf(new QueryNode.Is(key, text));
      case Prefix.Dated(boolean after) -> dated(text, after);
    };
  }

  private Optional<QueryNode> bare(String text, Optional<Prefix> within) {
    return switch (within.orElse(null)) {
      case null -> words(text, false);
      case Prefix.InTitle _ -> words(text, true);
      case Prefix.Keyed(Key key) -> value(key, text);
      case Prefix.Dated(boolean after) -> dated(text, after);
    };
  }

  private Optional<QueryNode> value(Key key, String text) {
    if (text.startsWith("*") && !Characters.hasWord(text)) return leaf(new QueryNode.Known(key));
    String value = Characters.stripped(text, false);
    if (!value.isEmpty()) return leaf(new QueryNode.Is(key, value));
    notes.add("nothing stands behind " + key.code() + ": it was left out");
    return Optional.empty();
  }

  private Optional<QueryNode> words(String text, boolean title) {
    if (text.startsWith("*") && !Characters.hasWord(text)) return Optional.of(new QueryNode.Everything());
    List<QueryNode> nodes = new ArrayList<>();
    List<QueryNode.Text> words = Words.read(text, notes);
    for (QueryNode.Text word : words) leaf(title ? new QueryNode.Title(word) : word).ifPresent(nodes::add);
    if (words.isEmpty()) notes.add("\"" + Notes.shortened(text) + "\" holds no word: it was left out");
    return nodes.isEmpty() ? Optional.empty() : Optional.of(QueryNode.and(nodes));
  }

  private Optional<QueryNode> dated(String text, boolean after) {
    Optional<LocalDate> day = day(Characters.stripped(text, false));
    if (day.isPresent()) return leaf(after ? new QueryNode.After(day.get()) : new QueryNode.Before(day.get()));
    notes.add("\"" + Notes.shortened(text) + "\" is no date like 2026-01-31: it was left out");
    return Optional.empty();
  }

  /// A day, or the first one of a month or a year.
  private static Optional<LocalDate> day(String text) {
    try {
      return switch (text.length()) {
        case 4 -> Optional.of(LocalDate.parse(text + "-01-01"));
        case 7 -> Optional.of(LocalDate.parse(text + "-01"));
        case 10 -> Optional.of(LocalDate.parse(text));
        default -> Optional.empty();
      };
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private Optional<QueryNode> leaf(QueryNode node) {
    if (++leaves <= MAX_LEAVES) return Optional.of(node);
    notes.add("only the first " + MAX_LEAVES + " words are looked for");
    return Optional.empty();
  }

  private void passOver(String what) {
    at++;
    notes.add(what + " stands alone: it was left out");
  }

  private boolean is(Class<? extends Token> type) {
    return at < tokens.size() && type.isInstance(tokens.get(at));
  }
}
