package saidby.speaker;

import java.util.Arrays;

/// A bag that also remembers which template each feature is of; hashes alone tell nobody anything.
final class NamedFeatures extends FeatureBag {
  private int[] templates = new int[160];

  @Override
  void add(int template) {
    super.add(template);
    note(template);
  }

  @Override
  void add(int template, int value) {
    super.add(template, value);
    note(template);
  }

  @Override
  void add(int template, int value, int second) {
    super.add(template, value, second);
    note(template);
  }

  @Override
  void add(int template, int value, int second, int third) {
    super.add(template, value, second, third);
    note(template);
  }

  private void note(int template) {
    if (size() > templates.length) templates = Arrays.copyOf(templates, size() * 2);
    templates[size() - 1] = template;
  }

  /// Of the feature at this index.
  int template(int index) {
    return templates[index];
  }
}
