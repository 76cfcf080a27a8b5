package saidby.format;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/// Articles made at random, as JSON.
final class Samples {
  private static final String[] WORDS = {"rain", "“truce”", "cafe\\u0301", "said", "\\n", "\\r\\n\\r\\n", "Zoë",
      "\\ud83d\\ude00",
      "“", "”", "\\\"", "\\\\", "«oui»", "e\u0301", "a\u0323\u0301", "talks", ".", "—", "\\t", "\u2028", "\\u00a0"};

  private Samples() {}

  /// An article on one line, without the line's end.
  static String line(Random random, String id) {
    var text = new StringBuilder("Rain");
    for (int i = random.nextInt(60); i > 0; i--) text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    String quotes = random.nextBoolean() ? "" : ",\"quotes\":[{\"content\":[[0,2],[3,4]],\"speaker\":\"Ana Ilić\"}]";
    String date = random.nextBoolean() ? "" : ",\"publishedAt\":\"2026-02-0%d\"".formatted(1 + random.nextInt(9));
    return "{\"id\":\"%s\"%s,\"text\":\"%s\"%s}".formatted(id, date, text, quotes);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
