package saidby.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saidby.model.Span;

class WrittenOffsetsTest {
  @ParameterizedTest
  @ValueSource(strings = {"The mayor said: “No.”", "Cafe\u0301: “No,” he said", "😀😀 e\u0301\u0302 “No,” he said",
      "\u1112\u1161\u11ab “No,” he said", "\u0301 “No,” he said", "漢字「No」と"})
  void wordsAreFoundWhereTheyWereWritten(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFC);
    Span word = new Span(text.indexOf("No"), text.indexOf("No") + 2);
    int first = written.codePointCount(0, written.indexOf("No"));
    assertEquals(new Span(first, first + 2), WrittenOffsets.of(written, text).of(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cafe\u0301", "😀😀 e\u0301\u0302", "plain"})
  void theEndOfTheTextIsTheEndOfWhatWasWritten(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFC);
    assertEquals(new Span(0, written.codePointCount(0, written.length())),
        WrittenOffsets.of(written, text).of(new Span(0, text.length())));
  }
}
