package saidby.speaker;

import java.util.function.IntToLongFunction;

/// Features of an item that depend on a few things only. These stay the same from word to word for a while, so their
/// weights need not be looked up and added again until the key changes.
///
/// @param key equal for items whose features are equal
/// @param filler adds the features of an item
record FeatureFamily(IntToLongFunction key, Filler filler) {

  /// Adds features of an item to a bag.
  @FunctionalInterface
  interface Filler {
    void fill(int item, FeatureBag bag);
  }

  /// Features that change with every item.
  static FeatureFamily ofEach(Filler filler) {
    return new FeatureFamily(item -> item, filler);
  }
}
