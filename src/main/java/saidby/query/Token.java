package saidby.query;

/// One piece of a typed query.
sealed interface Token {

  record Open() implements Token {}

  record Close() implements Token {}

  record AndSign() implements Token {}

  record OrSign() implements Token {}

  /// `NOT`, or a minus right before what it negates.
  record NotSign() implements Token {}

  /// `NEAR/5` and `W/5`, or `PRE/5` where the order counts.
  record NearSign(int distance, boolean ordered) implements Token {}

  /// A name and its colon.
  record Named(Prefix prefix) implements Token {}

  /// Words between quotation marks, and the nearness behind them.
  record Quoted(String text, int slop) implements Token {}

  /// Anything else between spaces.
  record Bare(String text) implements Token {}

  /// A token and where it was typed.
  record Placed(Token token, Place place) {}
}
