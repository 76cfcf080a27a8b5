package saidby.speaker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AttributionModelTest {
  @Test
  void theShippedModelIsWrittenAsItWasRead() throws IOException {
    byte[] shipped;
    try (InputStream in = Objects
        .requireNonNull(AttributionModel.class.getResourceAsStream("/saidby/speaker/attribution.model"))) {
      shipped = in.readAllBytes();
    }
    var written = new ByteArrayOutputStream();
    AttributionModel.read(new ByteArrayInputStream(shipped)).write(written);
    assertArrayEquals(shipped, written.toByteArray());
    assertTrue(shipped.length <= 5_000_000, "larger than agreed: " + shipped.length);
  }

  @Test
  void rowsAreAddedUpAsIfOneByOne() {
    var random = new Random(4);
    int[] hashes = random.ints(500).filter(hash -> hash != 0).distinct().sorted().toArray();
    var weights = new float[hashes.length * Tag.COUNT];
    for (int i = 0; i < weights.length; i++) weights[i] = (random.nextInt(255) - 127) / 100f;
    TagWeights tags = TagWeights.of(hashes, weights, new float[TagWeights.EDGES * Tag.COUNT * Tag.COUNT]);
    var bag = new FeatureBag();
    var expected = new double[Tag.COUNT];
    for (int i = 0; i < hashes.length; i += 2) {
      bag.addHash(hashes[i]);
      bag.addHash(random.nextInt());
      for (int tag = 0; tag < Tag.COUNT; tag++) expected[tag] += weights[i * Tag.COUNT + tag];
    }
    var scores = new float[Tag.COUNT];
    tags.score(bag, scores, 0);
    for (int tag = 0; tag < Tag.COUNT; tag++) assertEquals(expected[tag], scores[tag], .01, "seed 4, tag " + tag);
  }
}
