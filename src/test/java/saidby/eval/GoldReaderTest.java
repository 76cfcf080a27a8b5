package saidby.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.eval.GoldArticle.GoldAttribution;

class GoldReaderTest {
  @TempDir
  private Path folder;

  @Test
  void offsetsAreCountedInCodePoints() throws IOException {
    GoldAttribution read = read("""
        {"id":"a","text":"🌉 “Open,” she said.","attributions":[{"content":[[3,8]],"source":[[10,13]],"cue":[],\
        "sourceType":"pronoun"}]}""").getFirst().attributions().getFirst();
    String text = "🌉 “Open,” she said.";
    assertEquals("Open,", read.content().getFirst().in(text));
    assertEquals("she", read.sourceIn(text));
    assertEquals(SourceType.PRONOUN, read.type());
  }

  @Test
  void publisherAndTypesMayBeMissingAndOtherFieldsArePassedOver() throws IOException {
    GoldArticle article = read("""

        {"id":"a","title":{"x":[1]},"text":"Aides spoke.","attributions":[{"content":[],"source":[[0,5]],"x":{}}]}""")
        .getFirst();
    assertEquals("", article.publisher());
    assertEquals(2, article.line());
    assertEquals(SourceType.NOMINAL, article.attributions().getFirst().type());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{\"id\":\"a\" | not JSON", "[] | not a JSON object",
      "{\"id\":\"a\"} | an article needs a text", "{\"text\":\"a\"} | an article needs an id",
      "{\"id\":1} | id: not a text", "{\"id\":\"a\",\"text\":\"b\",\"attributions\":7} | attributions: not an array",
      "{\"id\":\"a\",\"text\":\"b\",\"attributions\":[{\"cue\":[[2,1]]}]} | cue: not a span: [2, 1]",
      "{\"id\":\"a\",\"text\":\"b\",\"attributions\":[{\"cue\":[[0,9]]}]} | a span ends behind the text",
      "{\"id\":\"a\",\"text\":\"b\",\"attributions\":[{\"cue\":[[0,\"x\"]]}]} | cue: a span is two whole numbers",
      "{\"id\":\"a\",\"text\":\"b\",\"attributions\":[{\"sourceType\":\"verb\"}]} | sourceType: not a source type: verb"})
  void badGoldIsToldByFileAndLine(String line, String why) {
    IOException bad = assertThrows(IOException.class, () -> read("{\"id\":\"a\",\"text\":\"b\"}\n" + line));
    assertTrue(String.valueOf(bad.getMessage()).startsWith(folder.resolve("gold.jsonl") + ":2: " + why),
        bad.toString());
  }

  @Test
  void aFileWithoutArticlesIsRefused() {
    IOException bad = assertThrows(IOException.class, () -> read("\n"));
    assertEquals(folder.resolve("gold.jsonl") + ": holds no article", bad.getMessage());
  }

  private List<GoldArticle> read(String lines) throws IOException {
    return GoldReader.read(Files.writeString(folder.resolve("gold.jsonl"), lines));
  }
}
