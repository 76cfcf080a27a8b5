package saidby.speaker;

import java.util.ArrayList;
import java.util.List;
import saidby.model.Span;

/// Features that tell whether each item of the narration is reported speech, or names or announces it.
public final class ItemFeatures {
  private final Narration narration;
  private final Scene scene;
  private final SentenceView view;
  private final List<FeatureFamily> families = new ArrayList<>();

  public ItemFeatures(Scene scene) {
    this.scene = scene;
    narration = scene.narration();
    view = new SentenceView(scene);
    var words = new ItemWords(scene, view);
    families.addAll(new WordFeatures(words, view).families());
    var clauses = new ClauseView(words, view);
    families.addAll(new CueFeatures(words, view, clauses).families());
    families.addAll(new ClauseFeatures(words, view, clauses).families());
    families.addAll(new PhraseFeatures(scene, words, view).families());
  }

  /// Number of items: words, marks, and whole marked runs.
  public int size() {
    return narration.size();
  }

  public int paragraph(int item) {
    return narration.paragraph(item);
  }

  /// Where the item stands in the text; a marked run without its marks.
  public Span span(int item) {
    if (narration.isRun(item)) return narration.runs().get(narration.run(item)).inner();
    int token = narration.token(item);
    return new Span(scene.text().start(token), scene.text().end(token));
  }

  /// What the transition into this item depends on: its class and whether it begins a sentence, 0 to 255.
  public int edge(int item) {
    return (view.type(item) & 127) | (view.isFirst(item) ? 128 : 0);
  }

  /// Whether nothing in the item's sentence looks like a cue or a source.
  boolean isQuiet(int item) {
    return view.isQuiet(item);
  }

  /// All features of an item, one family after the other.
  List<FeatureFamily> families() {
    return families;
  }

  /// Fills the bag anew with all features of an item.
  public void fill(int item, FeatureBag bag) {
    bag.clear();
    for (FeatureFamily family : families) family.filler().fill(item, bag);
  }
}
