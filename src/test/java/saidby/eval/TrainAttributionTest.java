package saidby.eval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import saidby.speaker.AttributionModel;
import saidby.speaker.Confidence;

class TrainAttributionTest {
  private static final Gold GOLD = new Gold("small.jsonl",
      List.of(SmallGold.article(), SmallGold.article(), SmallGold.article(), SmallGold.article()), new GoldPeople());

  @Test
  void theSameGoldGivesTheSameModelByteByByte() throws IOException {
    byte[] model = bytes(TrainAttribution.train(GOLD));
    assertArrayEquals(model, bytes(TrainAttribution.train(GOLD)));
    assertArrayEquals(model, bytes(AttributionModel.read(new ByteArrayInputStream(model))));
  }

  @Test
  void confidenceIsFittedToWhatTurnedOutRight() {
    var fit = new LineFit();
    for (int i = 0; i < 1000; i++) fit.add(Confidence.logOdds(.99), i % 4 != 0);
    for (int i = 0; i < 1000; i++) fit.add(Confidence.logOdds(.5), i % 4 == 0);
    assertEquals(.75, fit.line().of(.99), .01);
    assertEquals(.25, fit.line().of(.5), .01);
  }

  @Test
  void aFewCasesBendConfidenceLittle() {
    var fit = new LineFit();
    assertEquals(.8, fit.line().of(.8), 1e-9);
    fit.add(Confidence.logOdds(.9), false);
    assertTrue(fit.line().of(.9) > .5);
  }

  private static byte[] bytes(AttributionModel model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }
}
