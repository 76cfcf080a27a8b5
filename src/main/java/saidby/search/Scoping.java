package saidby.search;

/// Narrows an index for those who may not see all of it. Safe on any thread.
public interface Scoping {
  /// The same index as if it held nothing but what the scope lets through: hits, counts, names, suggestions, statistics
  /// of words, everything. What only the index as a whole has, such as its size on disk, is told as 0. A cursor of one
  /// scope is none of another.
  ///
  /// It costs next to nothing to make, and the first question to each state of the index a walk through what the
  /// scope lets through.
  IndexView within(Scope scope);
}
