package saidby.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import saidby.model.Article;
import saidby.text.TokenizedText;

class FeatureNamesTest {
  private static final String STORY = """
      The harbour master spoke on Monday, as his deputy had announced:

      “The bridge is open,” Ada Pell said. “We built it well.”

      Others call it “the iron gate”, though nobody knows why.

      "It was slow and old"

      “It will close soon,” added Pell's deputy, who had come late.
      """;

  private final Scene scene = Scene.of(TokenizedText.of(STORY, Article.paragraphsOf(STORY)),
      AttributionModel.shipped().vocabulary());

  @Test
  void everyFeatureHasAName() {
    var named = new NamedFeatures();
    for (int run = 0; run < scene.runs().size(); run++) {
      var features = new OptionFeatures(scene, run, Lead.of(scene, run, true), named);
      var names = new FeatureNames(scene, run);
      for (Option option : scene.options(run, 0)) {
        features.fill(option);
        for (int i = 0; i < named.size(); i++) {
          String name = names.of(named.template(i), option);
          assertFalse(name.startsWith("feature "), name);
          assertFalse(name.isBlank());
        }
      }
    }
  }

  @Test
  void namedFeaturesAreTheSameFeatures() {
    var named = new NamedFeatures();
    List<Option> options = scene.options(0, Option.NOBODY);
    int[][] plain = scene.features(0, options, false);
    var features = new OptionFeatures(scene, 0, Lead.of(scene, 0, false), named);
    for (int i = 0; i < plain.length; i++) {
      features.fill(options.get(i));
      assertEquals(box(plain[i]), box(named.toArray()));
    }
  }

  private static List<Integer> box(int[] hashes) {
    return Arrays.stream(hashes).boxed().toList();
  }
}
