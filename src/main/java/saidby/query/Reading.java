package saidby.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One reading of the tokens, by recursive descent; what makes no sense where it stands is passed over and noted.
final class Reading {
  private final List<Token.Placed> tokens;
  private final Notes notes;
  private final Limits limits;
  private final Leaves leaves;
  private final Place end;
  private int at;
  private int depth;

  /// @param length of the text as typed
  Reading(List<Token.Placed> tokens, int length, Notes notes) {
    this.tokens = tokens;
    this.notes = notes;
    this.limits = new Limits(notes);
    this.leaves = new Leaves(notes, limits);
    this.end = new Place(length, length);
  }

  QueryNode all() {
    List<QueryNode> nodes = new ArrayList<>();
    while (at < tokens.size()) {
      alternatives(Optional.empty()).ifPresent(nodes::add);
      if (at < tokens.size()) alone("a closing parenthesis", at++);
    }
    return QueryNode.and(nodes);
  }

  private Optional<QueryNode> alternatives(Optional<Prefix> within) {
    List<QueryNode> nodes = new ArrayList<>();
    int sign = -1;
    do {
      Optional<QueryNode> node = together(within);
      if (node.isEmpty() && (sign >= 0 || is(Token.OrSign.class))) alone("OR", sign >= 0 ? sign : at);
      node.ifPresent(nodes::add);
      sign = is(Token.OrSign.class) ? at++ : -1;
    } while (sign >= 0);
    return nodes.isEmpty() ? Optional.empty() : Optional.of(QueryNode.or(nodes));
  }

  private Optional<QueryNode> together(Optional<Prefix> within) {
    List<QueryNode> nodes = new ArrayList<>();
    while (at < tokens.size() && !endsHere()) {
      if (is(Token.AndSign.class)) {
        boolean first = nodes.isEmpty();
        int sign = at++;
        if (first || at >= tokens.size() || endsHere()) alone("AND", sign);
      } else if (is(Token.NearSign.class)) alone("a sign of nearness", at++);
      else one(within).ifPresent(nodes::add);
    }
    return nodes.isEmpty() ? Optional.empty() : Optional.of(QueryNode.and(nodes));
  }

  private boolean endsHere() {
    return is(Token.OrSign.class) || is(Token.Close.class);
  }

  private Optional<QueryNode> one(Optional<Prefix> within) {
    int sign = at;
    while (is(Token.NotSign.class)) at++;
    boolean negated = at > sign;
    Optional<QueryNode> node = at < tokens.size() ? close(within) : Optional.empty();
    if (negated && node.isEmpty()) alone("NOT", sign);
    return negated ? node.map(QueryNode::not) : node;
  }

  /// One operand, or several joined by signs of nearness, from left to right.
  private Optional<QueryNode> close(Optional<Prefix> within) {
    Optional<QueryNode> left = operand(within);
    while (left.isPresent() && at < tokens.size() && tokens.get(at).token() instanceof Token.NearSign sign) {
      int place = at++;
      Optional<QueryNode> right = isOperand() ? operand(within) : Optional.empty();
      if (right.isEmpty()) alone("a sign of nearness", place);
      else left = Optional.of(joined(left.get(), sign, right.get(), tokens.get(place).place()));
    }
    return left;
  }

  private QueryNode joined(QueryNode left, Token.NearSign sign, QueryNode right, Place place) {
    Optional<QueryNode> near = Nearness.joined(left, sign, right);
    if (near.isEmpty())
      notes.add("only words, patterns, phrases and alternatives of them can be near to each other",
          "both sides are looked for anywhere", place);
    return near.isPresent() && limits.near(place) ? near.get() : QueryNode.and(List.of(left, right));
  }

  private boolean isOperand() {
    return is(Token.Bare.class) || is(Token.Quoted.class) || is(Token.Open.class) || is(Token.Named.class);
  }

  private Optional<QueryNode> operand(Optional<Prefix> within) {
    return switch (tokens.get(at).token()) {
      case Token.Open _ -> group(within);
      case Token.Quoted quoted -> leaves.quoted(quoted, within, tokens.get(at++).place());
      case Token.Bare(String text) -> bare(text, within);
      case Token.Named(Prefix prefix) -> named(prefix);
      case Token.Close _,Token.AndSign _,Token.OrSign _,Token.NotSign _,Token.NearSign _ -> Optional.empty();
    };
  }

  /// In a group of values that are names, words side by side are one name: `by:(Jane Doe OR Roe)`.
  private Optional<QueryNode> bare(String text, Optional<Prefix> within) {
    Place place = tokens.get(at++).place();
    boolean joins = within.isPresent() && within.get() instanceof Prefix.Keyed(Key key) && key.isWordy() && depth > 0;
    if (!joins) return leaves.bare(text, within, place);
    var name = new StringBuilder(text);
    while (at < tokens.size() && tokens.get(at).token() instanceof Token.Bare(String more)) {
      name.append(' ').append(more);
      place = place.to(tokens.get(at++).place());
    }
    return leaves.bare(name.toString(), within, place);
  }

  private Optional<QueryNode> named(Prefix prefix) {
    Place place = tokens.get(at++).place();
    if (is(Token.Bare.class) || is(Token.Quoted.class)) return outside(prefix);
    if (is(Token.Open.class)) return operand(Optional.of(prefix));
    notes.leftOut("nothing stands behind a colon", place);
    return Optional.empty();
  }

  /// What stands right behind a colon is one value, whatever group it lies in.
  private Optional<QueryNode> outside(Prefix prefix) {
    int depthHere = depth;
    depth = 0;
    Optional<QueryNode> node = operand(Optional.of(prefix));
    depth = depthHere;
    return node;
  }

  private Optional<QueryNode> group(Optional<Prefix> within) {
    Place place = tokens.get(at++).place();
    if (depth == Limits.MAX_PARENTHESES) {
      notes.add("there are more than %d parentheses in each other".formatted(Limits.MAX_PARENTHESES),
          "some were left out", place);
      return Optional.empty();
    }
    depth++;
    Optional<QueryNode> node = alternatives(within);
    depth--;
    if (is(Token.Close.class)) at++;
    else notes.add("a parenthesis is never closed", "it ends with the query", place);
    return node;
  }

  private void alone(String what, int token) {
    notes.leftOut(what + " stands alone", token < tokens.size() ? tokens.get(token).place() : end);
  }

  private boolean is(Class<? extends Token> type) {
    return at < tokens.size() && type.isInstance(tokens.get(at).token());
  }
}
