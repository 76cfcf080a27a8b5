package saidby.query;

/// One piece of a typed query.
sealed interface Token {

  record Open() implements Token {}

  record Close() implements Token {}

  record AndSign() implements Token {}

  record OrSign() implements Token {}

  /// `NOT`, or a minus right before what it negates.
  record NotSign() implements Token {}

  /// A name and its colon.
  record Named(Prefix prefix) implements Token {}

  /// Words between quotation marks, and the nearness behind them.
  record Quoted(String text, int slop) implements Token {}

  /// Anything else between spaces.
  record Bare(String text) implements Token {}
}
